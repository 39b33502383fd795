/** A time from one to six without its half of the day. */
const early = /(?<![\d:.])[1-5][:.][0-5]\d(?!\d|\s?[ap]\.?m)/;
const countsTo24 = /(?<!\d)(?:1[3-9]|2[0-3])[:.][0-5]\d(?!\d)/;
/** What one does with somebody, or for oneself; not "call the API". */
const errand =
  /(?<!\p{L})(?:(?:call|ring|phone|telephone|visit|meet)\s(?!(?:(?:the|an?|our|my|this|that)\s)?(?:\S+\s)?(?:apis?|endpoints?|\p{L}*hooks?|scripts?|functions?|services?|urls?|jobs?|servers?|backend|it)(?!\p{L}))\p{L}|(?:fetch|collect|pick\sup|drop\soff|walk|see)\s(?:(?:the|my|our|up)\s)?(?:kids?|children|boys?|girls?|son|daughter|mum|mom|dad|gran\p{L}*|dogs?|parcels?|packages?|prescription|dry\scleaning|car|doctor|dentist|vet)(?!\p{L}))|(?<!\p{L})전화(?:해|하|걸)/u;
const reminder = /(?<!\p{L})(?:remind|nudge|nag)\s(?:me|us)(?!\p{L})/u;

const SIX = 6;
const FIVE = 5;

/** Up to which hour a time with minutes and no half of the day is rather of the afternoon: nobody calls the vet at 3:30 in the night. */
export function errandsUntil(folded: string): number {
  if (!early.test(folded) || countsTo24.test(folded)) return 0;
  if (errand.test(folded)) return SIX;
  return reminder.test(folded) ? FIVE : 0;
}
