import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { conclusions } from "../shared-rules/conclusions";
import { tellsPast } from "./habits";
import { innocent } from "./innocent";
import { findCommand, isHabit } from "./intent";
import { jobs } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { readItalian, rules } from "./rules";
import { respellings, slips } from "./slips";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { taskVerbs } from "./verbs";
import { zoneOf, zonePatterns } from "./zones";

const fillers = new Set("mi ci di d per e".split(" "));

export const italian: Language = {
  code: "it",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    dottedTimes: true,
    ordinal:
      /(?<![\p{L}\d.,#:/-])(\d{1,2})(?:[°ºª](?![\p{L}\d])|(?<=(?:^|[^\p{L}])(?:il|lo|al|dal|il\sgiorno|i\sgiorni|del|giorno|ogni)\s\d{1,2}|(?:^|[^\p{L}])(?:l|all|dall|dell)'\d{1,2}|(?:^|[^\p{L}])(?:il|dal|i\sgiorni|i|l)['\s]\d{1,2}[°º]?(?:,\s\d{1,2}[°º]?)*\s?(?:,|e|ed)\s(?:il\s)?\d{1,2}|(?:^|[^\p{L}])(?:il|i\sgiorni|i)\s\d{1,2},\s\d{1,2}|(?:^|[^\p{L}])i\s\d{1,2}(?=,?\s(?:e\s)?\d{1,2}(?![\d:])))(?![\d:/h%€$.,]\d|\s?[h%€$:]|[°ºª]))/gu,
  },
  rules,
  extend: readItalian,
  joint:
    /^(?:\s?,\s?(?:e\s|ed\s|o\s|&\s|poi\s)?(?:anche\s|le\s|alle\s|all'|a\s|in\s|ad\s|di\s|nel\s|nei\s|al\s){0,3}|\s(?:e|ed|o|ne|oppure|&|e\sanche|nonche|e\spoi|e\sdopo|e\spiu\stardi|piu)\s(?:anche\s|le\s|alle\s|all'|a\s|ad\s|in\s|di\s|nel\s|nei\s|al\s|poi\s|di\snuovo\s){0,3}|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+.-]|—|e|ed|a|ad|al|alla|alle|all'|il|la|lo|i|le|gli|l'|di|del|della|in|nel|nella|nei|per|ma|solo|soltanto|solamente|poi|dopo|anche|o|ogni|tutti|tutte|una\svolta|sempre|in\spunto|esattamente|per\sfavore|durante|pero|invece|circa|verso|da\seseguire|da\slanciare|inoltre|precisamente|e\scioe|cioe|compreso|ancora|puntualmente|quindi)*$/,
  correction:
    /(?:,\s?|-\s|\.\.\.?\s|…\s?)?(?:(?<![\p{L}])(?:(?:ho\sdetto|avevo\sdetto|ho\sscritto|ho\smesso)\s[^,.;:!?]{1,25},?\sma\s(?:e|era|sono|erano|volevo\sdire|intendevo)(?:\sin\srealta)?|(?:cambio|cambia|cambiamo|e\scambiato)(?=:\s)|anzi|(?:ah|oh|eh),?\sno|macche|no(?:,?\snon\s(?:alle\s|all'|il\s|a\s)?[\p{L}\d]+,)?|scusa|scusami|scusate|pardon|volevo\sdire|intendevo|cioe|ehm|eh|mmh|ops|oops|correzione|errore|mi\ssono\ssbagliat[oa]|mi\scorreggo|meglio|o\smeglio|piuttosto|(?:no,?\s)?aspetta|anzi\sno|facciamo|diciamo|rettifico|correggo|mi\sono\sconfus[oa]|non\s\p{L}+\sma|in\srealta|ho\ssbagliato)(?![\p{L}])[,:.!]?(?:\.\.|…)?\s?)+/gu,
  contentBefore:
    /(?<![\p{L}])(?:(?:il|lo|la|i|gli|le|un|una|uno|del|dello|della|dei|degli|delle|di|questo|questa|quello|quella|quelli|quelle|mio|mia|miei|mie|tuo|tua|nostro|nostra|suo|sua|loro|da|dal|dalla|prima|dopo|su|sul|sulla|con|che|contro|secondo|scorso|scorsa|ultim[eia]|prim[ei]|prossim[ei]|per\s(?:il|la|lo)|intitolat[oa]|chiamat[oa]|(?:creat|richiest|inviat|registrat|pubblicat|modificat|firmat|datat|chius|generat|consegnat|acquistat|ordinat|fatturat|pagat|effettuat|arrivat|rilevat|segnalat|assegnat|completat|terminat|approvat|rifiutat|annullat|presentat|prenotat|ricevut|vendut|emess|scadut|nat|apert|scritt|pres)[oaie])\s|(?:l|d|un|dell|dall|sull)')$/u,
  subordinate:
    /(?<![\p{L}])(?:che|cui|quale|quando|se|perche|poiche|mentre|appena|dove|affinche|finche|dopo\sche|prima\sche|prevista|previsto|fissata|fissato)\s/u,
  relativeAfter:
    /^\s(?:che|in\scui|nel\squale|nei\squali|dove)\s(?!(?:non\s)?(?:sia|siano|e|viene|vengono|ci)(?!\p{L}))/u,
  saidAfter:
    /(?<!\p{L})(?:scrivi|di'|pubblica|posta|rispondi|traduci|twitta|annuncia|stampa|riassumi)(?!\p{L})[^:.!?]{0,40}:\s|(?<=[.;!]\s)(?:e\s)?se\s[^.!?]{0,60}?(?<!\p{L})(?:chied|dic|ordin|pretend|sugger)\p{L}*/gu,
  scheduleBefore:
    /(?:(?<!\p{L})(?:ricordami|avvisami|avvertimi)\s$)|(?:(?:^|[.!?;]\s)(?:per\sfavore\s|svegliami\s|ricordamelo\s|fallo\s|esegui\s|dimmelo\s|scrivimi\s|chiamami\s|da\seseguire\s)$)|(?:^|[,;:.!?]\s)(?:controlla|verifica|guarda|sorveglia|monitora|misura|leggi|consulta|chiedi|ricorda|manda|invia|avvisa|avverti|rileva|ispeziona|testa|controllate|verificate|inviate)\s$/u,
  openEnd:
    /^[\s,]*(?:e\s)?(?:fino\sa|finche|fin\squando|sino\sa)(?!\s?\d|\snuovo\sordine|\snuovo\savviso|d\sora|\sora|\sin\sfondo)[^,;.:]{2,40}/,
  isVerb: (word) => taskVerbs.has(word) || fillers.has(word),
  innocent,
  slips,
  respellings,
  ordinaryWords: new Set(["est", "mt", "ct", "pt", "et"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore:
    /(?<![\p{L}])(?:tranne|eccetto|escluso|esclusi|esclusa|salvo|fuorche|ma\snon|e\snon|ma\smai|mai|senza|ad?\seccezione|a\sparte|(?<=(?:^|[.,;:(]\s?))non)(?:\s(?:il|la|lo|i|le|gli|in|a|ad|al|alle|per|di|del|dei|durante|tutti|tutte|ogni|se|quando|nei|nel))*\s*$/u,
  exclusionFirst:
    /^[\s,;:]*(?:tranne|eccetto|escluso|esclusi|esclusa|salvo|fuorche|ma\snon|ad?\seccezione|a\sparte)\s(?:\S+\s?){1,3}/,
  sameTime: /(?<!\p{L})(?:(?:alla|la|allo|lo|nello)\s)?(?:stess|medesim)[ao]\sora(?:rio)?(?!\p{L})/u,
  also: /(?<!\p{L})(?:anche|pure|inoltre)(?!\p{L})/u,
  concludes: conclusions({
    opens:
      "il|lo|la|i|gli|le|un|una|mio|mia|miei|mie|nostr[oaei]|io|noi|ho|abbiamo|apriamo|chiudiamo|lavoro|lavoriamo|entro|esco|arrivo|vado|andiamo|gioco|giochiamo|sono|siamo|faccio|l'\\p{L}+",
    so: "(?:e\\s)?(?:quindi|percio|dunque|per\\scui|allora|per\\squesto)",
    because: "siccome|poiche|visto\\sche|dato\\sche|dal\\smomento\\sche",
  }),
  again: /(?:e|poi)\s(?:di\snuovo|ancora(?:\suna\svolta)?|nuovamente|un'altra\svolta)\s$/u,
  startsFrom: /(?:a partire|a decorrere|da|dal|dalle|inizi\p{L}*|cominci\p{L}*|part(?:endo|i)|prima)\s(?:\S+\s){0,2}$/u,
  danglingEnd:
    /(?:(?:^|[\s,]+)(?:e\sdopo|e\spiù\stardi|con|nonché|mentre|come\spure|così\scome|invece|e|ed|a|ad|al|alla|alle|il|la|i|le|di|del|della|dei|delle|degli|in|nel|nei|per|poi|anche|sempre|solo|soltanto|verso|da|dal|ma|o|ogni|tutti|tutte|@|,|-|—|–|:|…|\.{2,3}|\())+$|(?<=\s)(?:l'|d'|all')$|^\s*(?:…|\.{2,3})\s*$/i,
  danglingStart:
    /^[\s,;:.]*(?:(?:in punto|esatt[ei]|esattamente)(?![\p{L}])[\s,]*|(?:che|perché|quando|visto\sche|dato\sche)\s(?:\p{L}+\s){0,2}?(?:chius[oaie]|chiudiamo|non\sapriamo|non\slavoro|non\slavoriamo|riposo|riposiamo|festa|festivo)(?=[\s,.;]|$)[\s,]*)/iu,
  intent: findCommand,
  isHabit,
  tellsPast,
  jobs: jobs.jobs,
  elided: jobs.elided,
  inherit: jobs.inherit,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<!\p{L}|\d'?(?=e(?!\p{L})))(?:ricordi|devo|devi|uscire|piu|spegni|accendi|apri|chiudi|chiama|annaffia|ordina|paga|prendi|guarda|rileva|trasmetti|archivia|deposita|porta|metti|togli|raccogli|avverti|ritira|poi|anche|altro|senza|\p{L}+(?:zione|zioni)|riprendi|riprendere|riattiva|attiva|disattiva|salta|rimanda|ferma|lancia|cancella|adesso|subito|il|lo|la|i|gli|le|l(?=['\s])|un|una|di|del|della|dei|degli|delle|dello|dell|e|ed|a|al|alla|alle|all|ai|in|nel|nella|nei|per|su|sul|sulla|con|da|dal|dalle|ogni|ogn|tutti|tutte|giorn[oi]|settiman[ae]|mes[ei]|or[ae]|mattin[aeo]|ser[ae]|mezzogiorno|mezzanotte|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|invia|inviami|manda|mandami|controlla|verifica|ricordami|ricorda|mio|mia|mie|miei|che|non|sono|questo|questa|tranne|fino|partire|tra|fra|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|ciao|grazie|mille|sei|stato|stata|quando|perche|favore|elimina|esegui|prepara|avvisa|avvisami|se|come|cosa|sposta|promemoria|primo|ultimo|significa|vuol|dire|spiegami|cos|traduci|inglese|tedesco|francese|spagnolo|leggi|elenca|mostrami|sospendi|pubblica|riassumi|salva|chiama|scrivi|stampa|genera|pulisci|quali|quale|dove|chi|cosa|report|fai|puoi|ai|un'|dal)(?![\p{L}])/gu,
  phrasebook,
};
