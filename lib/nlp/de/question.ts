import { SENT } from "./job-names";
import { targetOf } from "./target";
import { VERB } from "./verbs";

export const question =
  /^(?:was|um\swie\s?viel|ab\swann|bis\swann|seit\swann|wann|warum|wieso|weshalb|wie|wer|wen|wem|an\swen|wo|woher|wohin|welche\w?|wozu|wofur|wofuer|ist|sind|war|waren|wurde|wurden|lauft|laeuft|lief|hat|hast|haben|gibt\ses|kann\s(?:ich|man)|konnen\swir|koennen\swir|hab(?:e)?\sich|soll\sich|muss\sich|darf\sich|wird|werden|stimmt|weisst\sdu|bist\sdu|funktioniert|klappt|ging|kommt|erklar\w*|erklaer\w*)(?![\p{L}-])/u;
export const toldQuestion =
  /^(?:mir|uns)\s(?:bitte\s|mal\s)?(?:sagen|erklaren|erklaeren|verraten),?\s(?:wann|warum|wieso|ob|wie|was|wer|welche)/;
/** "Sag mir, wann der nächste Lauf ist": about something that is scheduled. */
export const saysWhen = new RegExp(
  `^(?:sag\\w*|verrat\\w*|zeig\\w*|nenn\\w*|schau\\w*|guck\\w*)\\s(?:(?:mir|uns|mal|nach|bitte|doch|kurz|eben)\\s?){0,4},?\\s?(?:wann|um\\swie\\sviel\\suhr)\\s(?:(?:der|die|das|mein\\w{0,2}|unser\\w{0,2})\\s)?(?:(?:nachst|naechst|letzt)\\w{1,2}\\s[^,;:.!?]{3,60}|${SENT}\\s[^,;:.!?]{3,40})$`,
  "u",
);
const asksAbout =
  /^(?:wann|um\swie\sviel\suhr|warum|wieso|weshalb|wie\soft|was\smacht|hat|ist|lauft|laeuft|lief|wird|wurde|kam|ging|war|funktioniert|klappt|um\swie\sviel\suhr|wie\sspat|wie\sspaet|wie\slange|wer|wem|wen|an\swen)\s(?:(?:bekommt|kriegt|erhalt|alles|ist|hat|wird|lauft|laeuft|lief|startet|kommt|kam|war|soll|macht|fuhrt|fuehrt|beginnt|geht|ging|schlug|schlagt|wurde|blieb|fehlt|fehlte|denn|eigentlich|morgens|abends|nachts|mittags|gestern|heute|fruh|frueh|morgen|nacht|vorhin|wieder|nicht|schon|es)\s)*(?:der|die|das|den|kein\w{0,2}|mein\w{0,2}|unser\w{0,2})\s([^,?]+?)(?=\s(?:kommt|kommen|lauft|laeuft|startet|dran|ist|gestern|heute|vorgestern|morgen|letzte|zuletzt|nicht|das\snachste|das\snaechste|als\snachstes|als\snaechstes|nachst|wieder|fehlgeschlagen|fehl|gescheitert|gelaufen|gestartet|um|am|im|eigentlich|alles|denn|immer|schon|noch|durch|erfolgreich|abgebrochen|gestoppt|pausiert|ausgefuhrt|ausgefuehrt|aus|in\sder|verschickt|gesendet|geschickt|angekommen|rausgegangen|gekommen|durchgelaufen|weg|verschwunden|leer|diese|abends|morgens|nachts|bei|beim)(?![\p{L}])|$)/u;
/** "Gibt es Beschwerden? Prüf das stündlich": a request behind a question. */
export const asksBehind = new RegExp(`[?!.]\\s+(?:(?:dann|wenn\\snicht|wenn\\sja|bitte),?\\s)?${VERB}(?!\\p{L})`, "u");

/** The task that a question is about. */
export function questionTarget(clean: string, words: string): string | null {
  const found = asksAbout.exec(words)?.[1];
  return found === undefined ? null : targetOf(clean, found);
}
