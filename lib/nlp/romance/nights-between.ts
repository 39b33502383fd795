import type { Chart } from "../grammar/chart";
import { enterNights } from "../shared-rules/nights";

const names = [
  "domingo|dimanche|domenica",
  "lunes|segunda(?:-feira)?|lundi|lunedi",
  "martes|terca(?:-feira)?|mardi|martedi",
  "miercoles|quarta(?:-feira)?|mercredi|mercoledi",
  "jueves|quinta(?:-feira)?|jeudi|giovedi",
  "viernes|sexta(?:-feira)?|vendredi|venerdi",
  "sabado|samedi|sabato",
];
const day = names.join("|");
const nights = new RegExp(
  `(?<!\\p{L})(?:(?<every>(?:cada|tod[ao]s?(?:\\sas?)?|todas\\slas|chaque|toutes\\sles|ogni|tutte\\sle)\\s)|(?:(?:en|na|dans|durante|nella|a)\\s)?(?:l[ae]s?\\s)?)(?:noches?|madrugadas?|noites?|nuits?|nott[ei])\\s(?:del?|du|tra|fra|dal?|entre)\\s(?:el\\s|o\\s)?(?<from>${day})\\s(?:al?|y|e|et|para|pra|au)\\s(?:el\\s|o\\s)?(?<to>${day})(?!\\p{L})`,
  "gu",
);
const dayOf = (name: string): number => names.findIndex((forms) => new RegExp(`^(?:${forms})$`, "u").test(name));

/** "dans la nuit de samedi à dimanche à 3h": the small hours are of the second day. */
export const readNightsBetween = (chart: Chart): void => enterNights(chart, nights, dayOf);
