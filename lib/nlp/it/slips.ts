import type { Respelling } from "../grammar/respell";
import { slipsOf } from "../romance/slips-of";
import { contrastWords } from "../shared-rules/contrast-words";

/** "el sábado déjame dormir hasta las 9": nine is when. */
const sleepUntil: Respelling = [/(?<!\p{L})lascia(?:mi|ci)\sdormire\sfino\s(?=alle\s|all')/gu, ""];

export const respellings: readonly Respelling[] = [
  sleepUntil,
  ...contrastWords({
    words: "al\\scontrario|viceversa",
    days: "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenic(?:a|he)|weekend|fine\\ssettimana",
    before: "(?:il|la|di|nel)\\s",
    at: "alle\\s|all'|dalle\\s|",
    shallBe: ["(?:che\\s)?(?:saranno|siano|sia|sara)(?:\\s(?:le|alle))?", "alle"],
  }),
];

/** Misspellings and short forms that are further away than one letter, or too short to be repaired. */
export const slips = slipsOf([
  "mezza: meza mezzza mezaz",
  "lunedi: lundi luendi lnedi luneid lunendi",
  "martedi: matredi martdi mrtedi marteid",
  "mercoledi: mercldi mecroledi mercoeldi merocledi mercoledie",
  "giovedi: giovdi gioveid givoedi goivedi gioevdi",
  "venerdi: venrdi venedri vnerdi venredi venerid",
  "sabato: sbato sabto sabaot sabtao",
  "domenica: domencia domneica doemnica domenca",
  "domani: domni doamni domnai dmani",
  "ogni: onig ongi oggni",
  "tutti: tuti tuttti tutit",
  "tutte: tuttte tutet",
  "alle: ale alel",
  "giorno: gorno giono girono gionro giorn",
  "giorni: gorni gionri",
  "settimana: setimana settimna settiamna settmana setitmana",
  "mattina: matina mattin amttina mattian",
  "mattino: matino mattio mattion",
  "sera: sear",
  "minuti: mintui minti miunti",
  "mezzogiorno: mezogiorno mezzogirono mezzogiono",
  "mezzanotte: mezanotte mezzanote mezzantote",
  "tranne: trnane trannne",
  "eccetto: ecetto ecceto ecceto",
  "primo: pirmo prmio",
  "ultimo: utlimo ulitmo ultmo",
  "prossimo: prosimo porssimo prossmo",
]);
