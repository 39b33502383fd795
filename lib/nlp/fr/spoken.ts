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
  combined(
    ["", "les ", "tous les ", "aux ", "pendant les ", "seulement les "],
    [`jours ${name}s`],
    ["", " du mois", " de chaque mois"],
  ).concat(`chaque jour ${name}`, `chaque jour ${name} du mois`);

const others = ["les autres ", "tous les autres ", "le reste des ", "les "];
const workdays = ["jours ouvrés", "jours ouvrables", "jours de semaine", "jours de la semaine"];
const restOfWeek = ["", " de travail"].flatMap((kind) => [
  `le reste de la semaine${kind}`,
  `reste de la semaine${kind}`,
]);

export const spokenWords: Word[] = [
  saysNothing(
    "l'heure reste la même|l'heure ne change pas|l'heure est bonne|l'horaire ne change pas|l'horaire reste le même|le reste ne change pas|le reste ne bouge pas|jusqu'à nouvel ordre|jusqu'à nouvel avis|jusqu'à ce que je te dise stop",
  ),
  workdayMornings([
    "chaque matin ouvré",
    "tous les matins ouvrés",
    "les matins ouvrés",
    "chaque matin ouvrable",
    "chaque matin de semaine",
    "tous les matins de semaine",
  ]),
  ...parityDays(parity("impair"), parity("pair")),
  ...parityMonths(["mois impairs", "les mois impairs"], ["mois pairs", "les mois pairs"]),
  ...otherDays(
    [
      ...others.slice(0, 3).flatMap((opening) => workdays.map((days) => `${opening}${days}`)),
      ...workdays.flatMap((days) => [`les ${days} restants`, `les autres ${days}`]),
      ...restOfWeek,
    ],
    [
      "les autres jours",
      "tous les autres jours",
      "autres jours",
      "le reste du temps",
      "les jours restants",
      "le reste des jours",
    ],
  ),
  ...quartersAlone(
    (name) => [`au ${name} seulement`, `seulement au ${name}`, `uniquement au ${name}`, `au ${name} uniquement`],
    ["premier trimestre", "deuxième trimestre", "troisième trimestre", "quatrième trimestre"],
  ),
  endsOfWorkdays(
    combined(
      ["à la fin de ", "en fin de ", "à l'issue de "],
      ["chaque journée de travail", "chaque jour ouvré", "chaque jour ouvrable", "chaque jour de travail"],
      [""],
    ),
  ),
  w("ZONE", "heure du pacifique|heure de la côte ouest", "America/Los_Angeles"),
  w("ZONE", "heure de la côte est", "America/New_York"),
  w("PART", "en fin d'après midi|fin d'après midi|en fin d'aprem", { part: "afternoon" }),
  w("PART", "chaque fin d'après midi|toutes les fins d'après midi", { part: "afternoon", recurring: true }),
  mark("FILLER", "dorénavant|désormais|à partir de maintenant|à l'avenir"),
  mark("EVERY", "à intervalles de|à intervalle de|par intervalles de|à intervalles réguliers de|avec un intervalle de"),
  mark("FILLER", "jour pour jour|heure pour heure|à l'heure près|à la minute près|à la seconde près"),
  mark("IN_DELAY", "dans exactement|dans pile|dans tout juste|attends|attendez|patiente|laisse passer|laissez passer"),
  mark("START", "pas avant|mais pas avant|pas avant l'an"),
  mark(
    "UNTIL",
    "le dernier le|la dernière le|dernier envoi le|dernière fois le|la dernière fois le|dernier rappel le|dernière exécution le|pour la dernière fois le",
  ),
  mark(
    "EXCEPT",
    "mais laisse-le tranquille|mais laisse-la tranquille|mais laissez-le tranquille|mais laisse tranquille|mais ne fais rien|mais reste silencieux|mais arrête|mais en silence",
  ),
  mark(
    "UNREAD",
    "plus tard dans la journée|plus tard aujourd'hui|un peu plus tard|tout à l'heure|dans un moment|dans un petit moment|dans un instant|dans pas longtemps|d'ici peu|quand ça t'arrange|quand ça vous arrange|quand cela vous arrange|à un moment ou un autre|n'importe quand",
  ),
];

const minute = "(?:et|moins)\\s(?:le\\s)?(?:quart|demie|cinq|dix|vingt|vingt-cinq|\\d{1,2})";
const minutes = `a\\s${minute}(?:(?:,\\s|,?\\set\\s)(?:a\\s)?${minute})*`;
const hour = "(?:(?:a\\s)?chaque\\sheure|toutes\\sles\\sheures)";

export const readSpoken = spokenReader({
  lastIfShorter:
    /(?<!\p{L})(?:ou|sinon|et)\s(?:bien\s|alors\s|sinon\s)?le\sdernier(?:\sjour)?(?:\sdu\smois)?,?\s(?:(?:si|quand|lorsque)\s(?:le\s|ce\s)?mois\s(?:est\splus\scourt|n'en\sa\spas\s\S+|n'a\spas\s(?:de\s)?\S+(?:\sjours)?|a\smoins\sde\s(?:\d+\s)?jours)|(?:dans|pour)\sles\smois\s(?:plus\s)?courts|les\smois\s(?:plus\s)?courts|s'il\sn'(?:y\sen\sa\spas|existe\spas))(?!\p{L})/gu,
  restOf:
    /(?<=(?:^|[,;.]\s))(?:ce|cette)\s(semaine|mois|annee)(?:-ci)?(?=,)|(?<!\p{L})(?:(?:pour|pendant|durant)\s(?:tout\s)?le\s(?:reste|restant)|ce\squi\sreste)\sd(?:e\sl'|u\s|e\sla\s|e\scette\s|e\sce\s)(semaine|mois|annee)(?!\p{L})|(?<!\p{L})(?:seulement|uniquement|juste)\s(?:pour\s)?c(?:e|ette)\s(semaine|mois|annee)(?!\p{L})|(?<!\p{L})c(?:e|ette)\s(semaine|mois|annee)\s(?:seulement|uniquement)(?!\p{L})/gu,
  total:
    /(?<=^|[,;:(]\s?)(?:un|au)\stotal\s(?:de\s)?(\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt)\s(?:rappels|messages|e-?mails|mails|envois|fois|alertes|notifications)(?!\p{L})(?:,\sune?(?=\s))?/gu,
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
  },
  leapDay:
    /(?<![\p{L}\d])(?:(?:le\s)?29\sfevrier,?\s(?:de\s|des\s|les\s)?(?:chaque\s)?annees?\sbissextiles?|(?:chaque|les|tous\sles)\s(?:annees?|ans)\sbissextiles?,?\s(?:le\s)?29\sfevrier)(?!\p{L})/gu,
  beforeEvent: new RegExp(
    `${beforehand}(?:\\d{1,3}|une?|deux|trois|cinq|dix|quinze|vingt|trente)\\s?(?:minutes?|min|mn|heures?|h)\\savant\\s(?:le\\s|la\\s|l'|les\\s|mon\\s|ma\\s|mes\\s|notre\\s|chaque\\s|son\\s|sa\\s|une?\\s)(?!\\d|une(?!\\p{L})|midi|minuit|fin\\s)\\p{L}+`,
    "gu",
  ),
  hourMinutes: new RegExp(`(?<!\\p{L})(?:${hour},?\\s(${minutes})|(${minutes})\\sde\\s${hour})(?!\\p{L})`, "gu"),
  minute: /(?:(moins)|et)\s(?:le\s)?(quart|demie|cinq|dix|vingt|vingt-cinq|\d{1,2})/g,
});
