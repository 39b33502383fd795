import type { Chart } from "./chart";
import type { Clock } from "./meanings";
import { phrase } from "./rules/phrase";

interface Words {
  /** At the end of what stands before a time that is only about so. */
  rough?: string;
  /** The same right behind the time, where a language says it so. */
  roughBehind?: string;
  /** "that is", "say": what stands before the exact time. */
  exactly: string;
  at?: string;
}

/** Folded: "kurz vor acht, also 7:50", "8時ちょっと前、つまり7時50分". */
const words: Readonly<Record<string, Words>> = {
  en: {
    rough:
      "(?:just|shortly|right|slightly|a\\s(?:bit|little))\\s(?:before|after|past)|about|around|round(?:\\sabout)?|roughly|approximately|approx\\.?|circa|nearly|almost",
    exactly:
      "so|i\\.?e\\.?|that\\sis|that's|(?:let's\\s)?say|meaning|namely|more\\s(?:precisely|exactly)|precisely|exactly|to\\sbe\\s(?:precise|exact)|specifically",
    at: "at|by",
  },
  de: {
    rough:
      "(?:kurz|knapp|etwas|ein\\sbisschen|bisschen)\\s(?:vor|nach)|(?:so\\s)?(?:gegen|um)|(?:ungefahr|etwa|circa|ca\\.?)(?:\\sum)?",
    exactly:
      "also|sprich|das\\sheisst|d\\.\\s?h\\.|sagen\\swir(?:\\smal)?|(?:um\\s)?genau(?:er)?(?:\\sgesagt)?|exakt|namlich|heisst",
    at: "um",
  },
  nl: {
    rough:
      "(?:net|vlak|kort|even|iets)\\s(?:voor|na)|(?:zo\\s)?(?:rond|omstreeks|tegen)|(?:ongeveer|circa|ca\\.?)(?:\\som)?",
    exactly:
      "dus|oftewel|ofwel|dat\\swil\\szeggen|d\\.?w\\.?z\\.?|zeg(?:\\smaar)?|laten\\swe\\szeggen|precies|namelijk|preciezer|om\\sprecies\\ste\\szijn",
    at: "om",
  },
  fr: {
    rough:
      "(?:un\\speu|juste|peu)\\s(?:avant|apres)|vers|environ(?:\\sa)?|autour\\sde|aux\\salentours\\sde|a\\speu\\spres(?:\\sa)?",
    exactly:
      "donc|soit|c'est-a-dire|cad|disons|(?:plus\\s)?precisement|exactement|autrement\\sdit|pour\\setre\\sprecise?",
    at: "a",
  },
  es: {
    rough:
      "(?:un\\s)?(?:poco|poquito|justo)\\s(?:antes|despues)\\sde\\slas?|(?:sobre|hacia|a\\seso\\sde|cerca\\sde|alrededor\\sde)\\slas?|tipo(?:\\s(?:a\\s)?las?)?",
    exactly:
      "o\\ssea|osea|es\\sdecir|digamos|mas\\sbien|exactamente|en\\sconcreto|concretamente|para\\sser\\sexact[oa]s?",
    at: "a\\slas?|las?",
  },
  pt: {
    rough:
      "(?:um\\s)?pou(?:co|quinho)\\s(?:antes|depois)\\sd[ao]s?|la\\spelas|por\\svolta\\sd[ao]s?|perto\\sd[ao]s?|cerca\\sd(?:as|e)|umas",
    exactly: "ou\\sseja|isto\\se|quer\\sdizer|digamos|(?:mais\\s)?precisamente|exatamente|para\\sser\\sexat[oa]",
    at: "as?",
  },
  it: {
    rough: "(?:un\\s)?po(?:co|')\\s(?:prima|dopo)\\sdelle|verso\\sle|(?:intorno|attorno)\\salle|circa(?:\\salle)?",
    exactly: "cioe|ossia|ovvero|quindi|diciamo|precisamente|esattamente|per\\s(?:la\\sprecisione|essere\\sprecisi)",
    at: "alle|le",
  },
  ru: {
    rough: "незадолго\\sдо|сразу\\sпосле|около|(?:примерно|где-то|часов)\\sв|ближе\\sк",
    exactly: "то\\sесть|т\\.?\\s?е\\.?|точнее|а\\sименно|скажем|а\\sточнее",
    at: "в",
  },
  pl: {
    rough: "(?:tuz|krotko|chwile)\\s(?:przed|po)|okolo|ok\\.?|(?:mniej\\swiecej|gdzies|tak)\\so",
    exactly: "czyli|to\\sznaczy|tzn\\.?|(?:a\\s)?dokladniej?|powiedzmy|(?:a\\s)?konkretnie",
    at: "o",
  },
  tr: {
    roughBehind:
      "(?:'?[dt][ae]n)?\\s(?:(?:az|biraz|hemen)\\s)?(?:once|sonra)|\\s(?:gibi|civari(?:nda)?|sularinda)|'?y?[ae]\\sdogru",
    exactly: "yani|daha\\sdogrusu|tam\\solarak|diyelim\\s(?:ki)?",
    at: "saat",
  },
  ja: {
    roughBehind: "(?:の|を|に)?(?:ちょっと|少し|すこし|直前|ちょい)?(?:前|過ぎ|すぎ|ごろ|頃|くらい|ぐらい|直前)に?",
    exactly: "つまり|すなわち|要は|正確には|具体的には|というか",
  },
  zh: {
    rough: "快|差不多|大约|大概|将近|临近",
    roughBehind: "(?:的时候|左右|前后|前一点|之前|前|过一点)?",
    exactly: "也就是说?|就是|即|确切地?说|准确地?说|具体(?:是|来说)?",
  },
  ko: {
    roughBehind: "\\s?(?:조금|좀|살짝)?\\s?(?:전|직전|쯤|경|넘어서|무렵)에?",
    exactly: "그러니까|즉|다시\\s말해|정확히는?|정확하게는",
  },
};

const HALF_HOUR = 30;
const NOON = 720;
/** No such words are longer. */
const REACH = 32;

const known = new Map<string, { before: RegExp; gap: RegExp; mayBe: RegExp }>();

function patternsOf(code: string): { before: RegExp; gap: RegExp; mayBe: RegExp } | null {
  const one = words[code];
  if (!one) return null;
  const found = known.get(code);
  if (found) return found;
  const spaced = one.at === undefined ? "[,、\\s]*" : `,?\\s(?:(?:${one.at})\\s)?`;
  const lead = one.at === undefined ? "[,、]?\\s?" : ",?\\s";
  const made = {
    before: new RegExp(
      one.rough === undefined
        ? "$"
        : one.at === undefined
          ? `(?:${one.rough})$`
          : `(?<![\\p{L}\\d])(?:${one.rough})\\s$`,
      "u",
    ),
    gap: new RegExp(`^(?:${one.roughBehind ?? ""})${lead}(?:${one.exactly})${spaced}$`, "u"),
    mayBe: new RegExp(`[,、\\s\\p{L}](?:${one.exactly})[,、\\s\\d\\p{L}]`, "u"),
  };
  known.set(code, made);
  return made;
}

/** "shortly before 8, that is 7:50", "gegen acht, also 7:50": the time that is said exactly is the one that is meant. */
export function enterRoughThenExact(chart: Chart, code: string): void {
  const patterns = patternsOf(code);
  if (!patterns || !(patterns.mayBe.test(chart.text) || mayExplain.test(chart.text))) return;
  const clocks = chart.all("CLOCK");
  for (const rough of clocks) {
    const before = patterns.before.exec(chart.text.slice(Math.max(0, rough.start - REACH), rough.start));
    if (!before) continue;
    for (const exact of clocks) {
      const isBehind = exact.start > rough.end && exact.start - rough.end < REACH;
      const gap = chart.text.slice(rough.end, exact.start);
      if (!isBehind || !(patterns.gap.test(gap) || isExplained(gap, chart.text.slice(exact.end)))) continue;
      if (!isNear(rough.value, exact.value)) continue;
      const { clear, ...time } = exact.value;
      const slots = [{ kind: "times" as const, times: [time] }];
      chart.add("PHRASE", rough.start - before[0].length, exact.end, phrase(slots), "rough then exact");
    }
  }
}

const explained =
  /^,?\s(?:to\sbe\s(?:precise|exact)|precisely|(?:um\s)?genau(?:er)?\s(?:gesagt|zu\ssein)|om\sprecies\ste\szijn|pour\setre\sprecise?|para\sser\sexact[oa]s?|para\sser\sexat[oa]|per\s(?:la\sprecisione|essere\sprecisi)|(?:если\s)?точнее|dokladnie\smowiac)(?!\p{L})/u;

const mayExplain = /precis|exact|exat|genau|точнее|dokladnie/u;

/** "about 8, 8:05 to be precise" */
const isExplained = (gap: string, rest: string): boolean =>
  /^,\s(?:(?:at|um|om|a|as|alle|в|o)\s)?$/u.test(gap) && explained.test(rest);

/** At most half an hour apart, on a clock of twelve hours. */
function isNear(rough: Clock, exact: Clock): boolean {
  const apart = Math.abs(rough.minutes - exact.minutes) % NOON;
  return Math.min(apart, NOON - apart) <= HALF_HOUR;
}
