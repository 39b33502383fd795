import { asksForDeed } from "./verbs";

/** Patterns see folded text: no accents, "ł" is "l". */
const HELLO =
  "(?:czesc|hej(?:ka)?|siema|witam|witaj|dzien\\sdobry|dobry(?:\\swieczor)?|dobranoc|dzieki(?:\\swielkie)?|dziekuje(?:\\sbardzo)?|pa|do\\s(?:widzenia|jutra|zobaczenia)|milego\\s(?:dnia|wieczoru|weekendu)|wszystkim|ci|panie|pani)";
const PRAISE =
  "(?:super|swietnie|ekstra|fajnie|dobrze|dobra|ok|okej|tak|idealnie|rewelacja|git|pieknie|brawo|doskonale)";
const greeting = new RegExp(`^(?:${HELLO}[\\s,.!?]*)+$`, "u");
const hope = new RegExp(
  `^(?:${HELLO}[\\s,.!-]+)+(?:mam\\snadzieje|licze,?\\sze|oby|co\\s(?:tam|u\\sciebie|slychac)|jak\\s(?:sie\\smasz|leci|tam|zdrowie)|wszystko\\s(?:dobrze|ok|w\\sporzadku))(?!\\p{L}).*$`,
  "u",
);
const praise = new RegExp(
  `^(?:(?:${PRAISE}|${HELLO})[\\s,.!]+){0,6}(?:${PRAISE}|(?:wszystko\\s|to\\s|teraz\\s|juz\\s)?(?:zadzialalo|dziala|udalo\\ssie|pomoglo|przyszlo|doszlo|poszlo))(?:[\\s,.!]+(?:${HELLO}|${PRAISE})){0,6}[\\s.!]*$`,
  "u",
);

/** "Dziękuję, bardzo mi pomogłeś": thanks, and what for. */
const thanks =
  /^(?:(?:no|ok|super|bardzo|wielkie|swietnie)[\s,]+){0,6}(?:dzieki|dziekuje(?:my)?|dzieks|dziena)(?!\p{L})(?!.*\?)/u;

/** Words of courtesy and nothing else: a greeting, thanks, praise. */
export function isSmallTalk(folded: string, hasSchedule: boolean): boolean {
  if (greeting.test(folded) || (!hasSchedule && thanks.test(folded) && !asksForDeed(folded))) return true;
  return (hope.test(folded) && !asksForDeed(folded)) || (!hasSchedule && praise.test(folded));
}
