import { SENT } from "./job-names";
import { targetOf } from "./target";
import { VERB } from "./verbs";

export const question =
  /^(?:wat|(?:sinds|vanaf|tot)\swanneer|wanneer|waarom|waardoor|hoe|hoeveel|wie|naar\swie|aan\swie|waar|welke?|is|zijn|was|waren|draait|draaide|loopt|liep|heeft|heb\sik|hebben|kan\sik|kunnen\swe|mag\sik|moet\sik|gaat|ging|werkt|wordt|werd|werden|komt|kwam|klopt|staat\s(?:de|het|mijn|onze)\s.*\s(?:aan|uit|klaar|actief|stil|gepland)(?=$|[?\s])|weet\sje|ben\sje|leg\s.*\suit)(?![\p{L}-])/u;
/** "Zeg me wanneer de volgende back-up draait": about something that is scheduled. */
export const saysWhen = new RegExp(
  `^(?:zeg|vertel|laat|toon|kijk)\\s(?:(?:me|mij|ons|weten|zien|na)\\s){0,3}(?:wanneer|hoe\\slaat)\\s(?:(?:de|het|mijn|onze)\\s)?(?:(?:eerst)?(?:volgende|laatste|vorige)\\s[^,;:.!?]{3,60}|${SENT}\\s[^,;:.!?]{3,40})$`,
  "u",
);
const asksAbout =
  /^(?:wanneer|waarom|hoe\svaak|hoe\slaat|waardoor|wat\sdoet|is|heeft|draait|loopt|werd|wordt|kwam|ging|werkte|om\shoe\slaat|wie|naar\swie|staat|staan|aan\swie)\s(?:(?:krijgt|krijgen|ontvangt|ontvangen|leest|allemaal|is|heeft|draait|draaide|loopt|liep|wordt|start|begint|komt|kwam|was|moet|doet|gaat|ging|faalde|mislukte|werd|bleef|er|dan|eigenlijk|gisteren|vandaag|vanochtend|vanmorgen|vannacht|weer|niet|al)\s)*(?:de|het|geen|mijn|onze|ons)\s(?:(?:eerst)?volgende\s)?([^,?]+?)(?=\s(?:komt|komen|draait|loopt|start|is|gisteren|vandaag|eergisteren|morgen|vorige|laatst|niet|de\svolgende|weer|mislukt|gefaald|gelukt|gedraaid|gestart|om|op|in\sde|eigenlijk|allemaal|dan|al|nog|aan|gestopt|gepauzeerd|voor\shet\slaatst|vannacht|vanochtend|afgelopen|precies|verstuurd|verzonden|gestuurd|gekomen|aangekomen|gewerkt|geslaagd|afgerond|leeg|deze|elke|per|uit|bij)(?![\p{L}])|$)/u;
/** "Zijn er klachten? Kijk dat elk uur na": a request behind a question. */
export const asksBehind = new RegExp(`[?!.]\\s+(?:(?:dan|zo\\snee|zo\\sja|anders),?\\s)?${VERB}(?!\\p{L})`, "u");

/** The task that a question is about. */
export function questionTarget(clean: string, folded: string, words: string): string | null {
  const found = asksAbout.exec(words)?.[1];
  return found === undefined ? null : targetOf(clean, folded, found);
}
