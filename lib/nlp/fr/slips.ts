import type { Respelling } from "../grammar/respell";
import { slipsOf } from "../romance/slips-of";
import { contrastWords } from "../shared-rules/contrast-words";

/** "le lundi pis le jeudi", as it is said in Quebec; "tant pis" is another word. */
export const respellings: readonly Respelling[] = [
  [/(?<!(?:tant|au|de|en|les?|des|un)\s)(?<=\p{L}\s|\d\s|,\s)pis(?=\s\p{L})/gu, "puis"],
  // "le samedi laisse-moi dormir jusqu'à 9h": nine is when.
  [/(?<!\p{L})laisse[rz]?-(?:moi|nous)\sdormir\sjusqu'(?=a\s)/gu, ""],
  ...contrastWords({
    words: "par\\scontre|en\\srevanche|(?:tandis|alors)\\sque|a\\sl'inverse",
    days: "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|week-?ends?",
    before: "(?:les?|du)\\s",
    at: "a\\s|vers\\s|de\\s|",
    shallBe: ["(?:ce|ca)\\s(?:sera|serait|soit|doit\\setre)(?:\\sa)?", "a"],
  }),
];

/** Misspellings and short forms that are further away than one letter, or too short to be repaired. */
export const slips = slipsOf([
  "lundi: ludi lunid ludni lunndi",
  "mardi: mrdi maardi",
  "mercredi: mecredi mrcredi mercrdi mrecredi mercedri mecredi mercredie merceredi mercrredi",
  "jeudi: jeid juedi jeuid jdi",
  "vendredi: vendrdi vndredi vendedri vendrdei vendrid venderdi",
  "samedi: smedi samdi saemdi samdei",
  "dimanche: dimnche diamnche dimanhe dimacnhe",
  "demain: dmain deamin demian demin",
  "chaque: chak chake chaq chk chque chaq cahque chauqe chqaue",
  "tous: tuos tosu touss",
  "toutes: totues toute's toutse",
  "jours: jorus juors jour's",
  "heure: huere heuer",
  "heures: hueres hueurs heuers heurs",
  "minutes: minuts mintues",
  "semaine: smaine semiane semanie seamine semain",
  "mois: mios mosi",
  "matin: matn mtin matim mattin mtain matni amtin",
  "soir: sior sori",
  "midi: mdii mdi",
  "sauf: suaf sauff",
  "jusqu'au: jusquau juqu'au jusq'au",
  "premier: pemier permier premeir premire",
  "dernier: denrier derneir drenier",
  "prochain: porchain prochian",
]);
