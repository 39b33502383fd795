const SEASONS = ["spring", "summer", "autumn", "winter"] as const;

export type Season = (typeof SEASONS)[number];

/** The words of "this", with what may stand before them, in each language, folded. */
const spaced =
  "(?:(?:during|throughout|over|all|only|in|im|wahrend|durante|durant|pendant|tijdens|в|w|przez)\\s)?(?:(?:this(?:\\scoming)?|diese[nmrs]?|este|esta|cet(?:te)?|ce|questa|questo|nest[ea]|n?ess[ea]|deze|dit|этим|этой|это|этот|tego|tej|bu)\\s|quest')";
const unspaced = "今年[的の]?|この|这个?|這個?|올\\s?|이번\\s?";

const namesOf: Record<Season, string> = {
  spring:
    "spring|fruhling|fruhjahr|primavera|printemps|voorjaar|lente|весн(?:а|ой|у|ы)|wiosn[aey]|ilkbahar|bahar|春[天季]?|봄",
  summer: "summer|sommers?|verano|ete|estate|verao|zomer|лет(?:о|ом|а)|lat[ao]|yaz|夏[天季]?|여름",
  autumn:
    "autumn|fall|herbst|otono|automne|autunno|outono|herfst|najaar|осен(?:ь|ью|и)|jesieni?|sonbahar|秋[天季]?|가을",
  winter: "winters?|invierno|hiver|inverno|зим(?:а|ой|у|ы)|zim[aey]|kis|冬[天季]?|겨울",
};

const seasons = SEASONS.map((season) => `(?<${season}>${namesOf[season]})`).join("|");

/** "this summer", "in diesem Winter", "今年の夏は": not of a thing of that time ("this summer's menu", "this winter sale"). */
export const thisSeason = new RegExp(
  `(?:(?<!\\p{L})${spaced}|${unspaced})(?:${seasons})(?:(?:に?は|に|の間は?|里|期间)(?![的の])|(?:에는|에|엔)(?!\\p{L})|(?=[每毎天平逢])|(?![\\p{L}的の'])(?!\\s(?:sales?|breaks?|holidays?|terms?|schools?|camps?|collection|menu|fair|party|semester)(?!\\p{L})))`,
  "gu",
);

/** Which season words of this shape name; null for others. */
export function nearSeasonOf(words: string): Season | null {
  thisSeason.lastIndex = 0;
  const { groups } = thisSeason.exec(words) ?? {};
  return SEASONS.find((season) => groups?.[season] !== undefined) ?? null;
}
