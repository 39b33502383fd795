import { asks } from "./statements";

const HELLO =
  "(?:goede(?:morgen|middag|navond|nacht)|goeie(?:morgen|middag|navond)|hallo|hoi|hey|he|dag|doei|tot\\s(?:morgen|straks|zo|later)|fijne\\s(?:dag|avond)(?:\\snog)?|fijn\\sweekend|dank\\s(?:je|u)(?:\\swel)?|dankje(?:wel)?|(?:hartstikke\\s|heel\\serg\\s|alvast\\s)?bedankt|welterusten|allemaal|weer)";
const PRAISE =
  "(?:top|super|mooi|perfect|goed|prima|fijn|lekker|geweldig|oke|ok|ja|klopt|netjes|toppie|helemaal\\sgoed)";
const greeting = new RegExp(`^(?:${HELLO}[\\s,.!?]*)+$`, "u");
const hope = new RegExp(
  `^(?:${HELLO}[\\s,.!-]+)+(?:(?:ik\\s|wij\\s)?hopelijk|(?:ik\\s)?hoop|hoe\\s(?:gaat|is)|alles\\s(?:goed|oke)|goed\\sgeslapen)(?!\\p{L}).*$`,
  "u",
);
const praise = new RegExp(
  `^(?:(?:${PRAISE}|${HELLO})[\\s,.!]+){0,6}(?:${PRAISE}|(?:dat|het|alles)\\s(?:werkt|werkte|was|is|gaat|ging|lukt|lukte|klopt|heeft)(?:\\s(?!om\\s|op\\s|elk)[^\\s,;:?]+){0,5})(?:[\\s,.!]+(?:${HELLO}|${PRAISE})){0,6}[\\s.!]*$`,
  "u",
);
const praised = new RegExp(`^(?:${PRAISE}|bedankt|dank\\s(?:je|u))(?!\\p{L})`, "u");

/** "Dank je wel, je hebt me goed geholpen": thanks, and what for. */
const thanks =
  /^(?:(?:oke|ok|super|top|prima|ja|mooi|heel|hartelijk|hartstikke)[\s,]+){0,6}(?:dank\s(?:je|u|jullie)|dankje\p{L}*|bedankt|thanks|merci)(?!\p{L})(?!.*\?).*[\s,.!](?:je|jij|u|jullie|ik|we|dat|het|hier|alles|dit)\s(?:ben|bent|zijn|hebt|heb|hebben|heeft|was|is|werkt|werkte|scheelt|helpt|hielp|waardeer|kan|ging|klopt)(?!\p{L})/u;

/** "Bedankt, het rapport kwam vandaag netjes om 8 uur" */
const thanksFor =
  /^(?:bedankt|dank\s(?:je|u)|dankje|super|top|prima|perfect|mooi|fijn)[^.!?,]{0,20}[,.!]?\s(?:dat|het|alles|(?:de|het|mijn|onze)\s[\p{L}\s-]{1,40}?)\s(?:kwam|kwamen|was|waren|heeft|is|zijn|liep|liepen|ging|gingen|werkt|werkte|klopt|klopte)(?!\p{L})/u;

/** Words of courtesy and nothing else: a greeting, thanks, praise. */
export function isSmallTalk(folded: string, hasSchedule: boolean): boolean {
  if (greeting.test(folded)) return true;
  if (asks.test(folded.replace(/bedankt/g, ""))) return false;
  if (thanksFor.test(folded) && !folded.includes("?")) return true;
  if (!hasSchedule && thanks.test(folded)) return true;
  return hope.test(folded) || (!hasSchedule && praised.test(folded) && praise.test(folded));
}
