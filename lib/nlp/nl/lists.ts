import { isIn } from "../grammar/matches";

/** "Wat loopt er eigenlijk allemaal deze week?": what is planned, in everyday words. */
const listed = [
  /^(?:wat|welke)(?:\s(?:dingen|zaken|taken|herinneringen|jobs))?\s(?:staat|staan|loopt|lopen|draait|draaien|heb|hebben|komt|komen|is|zijn)(?:\s(?:gepland|ingepland|aan|actief|op\s(?:de\splanning|het\sprogramma)|klaar|lopen|draaien|openstaan|ingesteld|klaarstaan)(?:\sstaan|\szijn|\slopen)?)?$/,
  /^(?:laat|toon|geef|zeg)(?:\s(?:me|mij|ons))?(?:\szien)?,?\s(?:alles,?\s)?wat\s(?:gepland|loopt|draait|actief|ingepland|aanstaat)(?:\s(?:is|staat))?(?:\szien)?$/,
  /^(?:heb|staat|loopt|is)\s(?:iets|wat|dingen)(?:\s(?:gepland|ingepland|op\s(?:de\splanning|het\sprogramma)))?$/,
];
const NOISE =
  /\s(?:eigenlijk|trouwens|ook|dan|allemaal|nu|momenteel|op\sdit\smoment|nog|al|ik|we|er|bij\s(?:mij|ons)|voor\s(?:mij|ons)|zoal|zo|even|eens|(?:voor\s)?(?:vandaag|morgen|deze\sweek|volgende\sweek|(?:dit|in\shet)\sweekend|deze\smaand|(?:op\s)?(?:maan|dins|woens|donder|vrij|zater|zon)dag|je|'s\s(?:nachts|ochtends|avonds)))(?=[\s,]|$)/g;
const ofPlan =
  /(?:gepland|planning|programma|actief|bij\s(?:mij|ons)|nu|momenteel|moment|week|herinneringen|jobs|gepland|ingesteld|vandaag|morgen|taken|weekend|maand)/;

export function asksForList(words: string): boolean {
  const core = words.replace(/[?!.]/g, "").replace(NOISE, "").replace(NOISE, "").trim();
  return ofPlan.test(words) && listed.some((pattern) => isIn(core, pattern));
}
