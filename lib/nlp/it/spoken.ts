import { mark, type Word, w } from "../grammar/lexicon";
import {
  combined,
  endsOfWorkdays,
  otherDays,
  parityDays,
  parityMonths,
  quartersAlone,
  saysNothing,
  workdayMornings,
} from "../romance/day-groups";
import { beforehand, spokenReader } from "../romance/spoken";

const parity = (name: string): string[] =>
  combined(["", "i ", "nei ", "tutti i ", "solo nei "], [`giorni ${name}`], ["", " del mese", " di ogni mese"]).concat(
    `ogni giorno ${name}`,
    `ogni giorno ${name} del mese`,
  );

const others = ["gli altri ", "tutti gli altri ", "negli altri ", "il resto dei ", "i restanti "];
const workdays = ["giorni feriali", "giorni lavorativi", "giorni della settimana"];
const restOfWeek = ["", " lavorativa"].flatMap((kind) => [
  `il resto della settimana${kind}`,
  `nel resto della settimana${kind}`,
  `resto della settimana${kind}`,
]);

export const spokenWords: Word[] = [
  saysNothing(
    "l'ora va bene|l'orario va bene|l'ora resta la stessa|l'orario resta lo stesso|l'orario non cambia|l'ora non cambia|il resto resta uguale|il resto uguale|il resto non cambia|fino a nuovo ordine|fino a nuovo avviso|fino a nuova comunicazione|fino a nuove disposizioni|fino a contrordine",
  ),
  workdayMornings([
    "ogni mattina feriale",
    "tutte le mattine feriali",
    "le mattine feriali",
    "ogni mattina lavorativa",
    "ogni mattino feriale",
  ]),
  ...parityDays(parity("dispari"), parity("pari")),
  ...parityMonths(["mesi dispari", "i mesi dispari"], ["mesi pari", "i mesi pari"]),
  ...otherDays(
    [...others.flatMap((opening) => workdays.map((days) => `${opening}${days}`)), ...restOfWeek],
    [
      "gli altri giorni",
      "tutti gli altri giorni",
      "negli altri giorni",
      "i restanti giorni",
      "nei restanti giorni",
    ].concat([
      "altri giorni",
      "il resto dei giorni",
      "nel resto dei giorni",
      "i giorni restanti",
      "nei giorni restanti",
    ]),
  ),
  ...quartersAlone(
    (name) => [`solo nel ${name}`, `soltanto nel ${name}`, `solo il ${name}`, `nel ${name} soltanto`],
    ["primo trimestre", "secondo trimestre", "terzo trimestre", "quarto trimestre"],
  ),
  endsOfWorkdays(
    combined(
      ["alla fine di ", "a fine di ", "al termine di "],
      ["ogni giornata lavorativa", "ogni giorno lavorativo", "ogni giorno feriale", "ogni giornata di lavoro"],
      [""],
    ),
  ),
  w("ZONE", "ora del pacifico|ora della costa ovest|ora della costa occidentale", "America/Los_Angeles"),
  w("PART", "a fine pomeriggio|sul finire del pomeriggio|verso fine pomeriggio", { part: "afternoon" }),
  mark("FILLER", "d'ora in poi|da ora in poi|d'ora in avanti|da adesso in poi|a partire da adesso"),
  mark("EVERY", "a intervalli di|ad intervalli di|con intervalli di|con un intervallo di|a intervalli regolari di"),
  mark(
    "IN_DELAY",
    "tra esattamente|fra esattamente|esattamente tra|esattamente fra|aspetta|attendi|lascia passare|aspettate",
  ),
  mark(
    "UNTIL",
    "l'ultima il|l'ultimo il|l'ultima volta il|ultimo invio il|ultimo promemoria il|ultima esecuzione il|per l'ultima volta il",
  ),
  mark(
    "EXCEPT",
    "ma lascialo in pace|ma lasciala in pace|lascialo in pace|ma lascialo stare|ma fermati|ma non fare niente|ma non fare nulla|ma in silenzio",
  ),
  mark(
    "UNREAD",
    "più tardi oggi|oggi più tardi|tra poco|fra poco|fra un po'|tra un po'|quando ti va bene|quando ti va|quando ti è comodo|in qualche momento|in qualsiasi momento",
  ),
];

export const readSpoken = spokenReader({
  lastIfShorter:
    /(?<!\p{L})(?:o|oppure|altrimenti|e)\s(?:se\sno\s)?l'ultimo(?:\sgiorno)?(?:\sdel\smese)?,?\s(?:(?:se|quando)\s(?:il\s|quel\s)?mese\s(?:e\spiu\scorto|non\s(?:ce\sl'ha|(?:ne\s)?ha\s\S+(?:\sgiorni)?|ci\sarriva)|ha\smeno\s(?:di\s\d+\s)?giorni)|nei\smesi\s(?:piu\s)?(?:corti|brevi)|se\snon\s(?:c'e|esiste))(?!\p{L})/gu,
  restOf:
    /(?<=(?:^|[,;.]\s))(?:in\s)?(?:questo|questa|quest')\s?(settimana|mese|anno)(?=,)|(?<!\p{L})(?:(?:per|durante)\s(?:tutto\s)?il\sresto|(?:per\s)?quel\sche\sresta)\sd(?:ell'|el\s|ella\s|i\squest[oa]\s)(settimana|mese|anno)(?!\p{L})|(?<!\p{L})(?:solo|soltanto|solamente)\s(?:per\s)?quest[oa']\s?(settimana|mese|anno)(?!\p{L})|(?<!\p{L})per\squesta\s(settimana)\ssoltanto(?!\p{L})/gu,
  total:
    /(?<=^|[,;:(]\s?)(?:un|in)\stotale\s(?:di\s)?(\d{1,3}|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti)\s(?:promemoria|avvisi|messaggi|e-?mail|invii|volte|notifiche)(?!\p{L})(?:,\sun[oa]?(?=\s))?/gu,
  numbers: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
  },
  leapDay:
    /(?<![\p{L}\d])(?:(?:il\s)?29\sfebbraio,?\s(?:di\s|degli\s|negli\s)?(?:ogni\s)?ann[oi]\sbisestil[ei]|(?:ogni|negli|tutti\sgli)\sann[oi]\sbisestil[ei],?\s(?:il\s)?29\sfebbraio)(?!\p{L})/gu,
  beforeEvent: new RegExp(
    `${beforehand}(?:\\d{1,3}|un'|una?|due|tre|cinque|dieci|quindici|venti|trenta)\\s?(?:minut[oi]|min|or[ae]|h)\\sprima\\s(?:del(?:la|l'|le|lo)?|dei|degli|di)\\s?(?:mia\\s|mio\\s|ogni\\s|nostra\\s|nostro\\s|sua\\s)?(?!\\d|una(?!\\p{L})|mezzogiorno|mezzanotte|alba|fine\\s)\\p{L}+`,
    "gu",
  ),
  hourMinutes:
    /(?<!\p{L})(?:ogni\sora|tutte\sle\sore),?\sai\s(\d{1,2}(?:(?:,\s|\se\s)(?:ai\s)?\d{1,2})+)(?:\sminuti)?(?![\p{L}\d:]|\s(?:giorni|ore))/gu,
  minute: /(?:(meno)\s)?(\d{1,2})/g,
});
