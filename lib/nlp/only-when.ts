/** Words that only say of the schedule how it is meant: which days alone, how often, or that each of them counts. */
const words: Readonly<Record<string, string>> = {
  en: "only|just|solely|exclusively|strictly|always|once|twice|thrice|(?:two|three|four|five|six|\\d)\\stimes|both|each|every|and|also|again",
  de: "nur|bloß|lediglich|ausschließlich|immer|stets|jeweils|(?:an|in|zu)\\sjede[mnr]|jede[mnrs]?|(?:ein|zwei|drei|vier|\\d)\\s?mal|und|auch|wieder",
  es: "s[oó]lo|solamente|[uú]nicamente|siempre|(?:una|otra)\\svez|(?:dos|tres|cuatro|\\d)\\sveces|cada|tod[oa]s|y|tambi[eé]n",
  fr: "seulement|uniquement|exclusivement|toujours|(?:une|deux|trois|quatre|\\d)\\sfois|chaque|tou(?:s|tes)|et|aussi",
  it: "solo|soltanto|solamente|esclusivamente|sempre|una\\svolta|(?:due|tre|quattro|\\d)\\svolte|ogni|tutt[ie]|e|anche",
  pt: "s[oó]|somente|apenas|unicamente|sempre|(?:uma|outra)\\svez|(?:duas|tr[eê]s|quatro|\\d)\\svezes|cada|tod[oa]s?|e|tamb[eé]m",
  nl: "alleen|enkel|uitsluitend|slechts|altijd|telkens|steeds|(?:[eé][eé]n|twee|drie|vier|\\d)\\skeer|(?:een|twee|drie)maal|(?:op\\s)?(?:elke?|iedere?)|en|ook",
  pl: "tylko|wyłącznie|jedynie|zawsze|(?:jeden\\s)?raz|(?:dwa|trzy|cztery|\\d)\\srazy|każd\\p{L}{1,3}|i|a|także|też",
  ru: "только|лишь|исключительно|всегда|(?:один\\s)?раз|дважды|трижды|(?:два|три|четыре|\\d)\\sраза|кажд\\p{L}{2,3}|и|а|также",
  tr: "sadece|yalnızca?|daima|hep|(?:bir|iki|üç|dört|\\d)\\ske(?:z|re)|her|ve|ayrıca",
};

const patterns = new Map(
  Object.entries(words).map(([code, all]) => [
    code,
    new RegExp(`^[\\s,;:(\\u2013-]*(?:(?:${all})(?![\\p{L}\\d])[\\s,;:\\u2013-]*)+$`, "iu"),
  ]),
);

/** "[only] on school nights …", "[Jeden] Monatsletzten …": whether words before a part of the schedule say nothing to do. */
export function isOnlyWhen(kept: string, code: string): boolean {
  return kept.length <= LONGEST && (patterns.get(code)?.test(kept) ?? false);
}

const LONGEST = 40;
