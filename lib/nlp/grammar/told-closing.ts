import type { Slot } from "../core/slots";
import type { Chart } from "./chart";
import { hanValue } from "./han-numerals";
import { matchesOf } from "./matches";
import { phrase } from "./rules/phrase";

interface Words {
  /** Behind a time at which something opens, or closes; at the start of a text. */
  opens: RegExp;
  closes: RegExp;
  /** How long before closing: groups `day` (each day), `count`, `half` and `hours`. Global. */
  ahead: RegExp;
}

const KANJI = "(?:\\d{1,3}|[一二三四五六七八九十两]{1,3})";
const languages: Readonly<Record<string, Words>> = {
  zh: {
    opens: /^(?:就|才|准时)?(?:[开開][门門]|[开開]店|[营營][业業]|[开開][馆館]|上班)/u,
    closes: /^(?:就|才|准时)?(?:[关關][门門]|打烊|[关關]店|收[摊攤工]|[闭閉][店馆館]|下班)/u,
    ahead: new RegExp(
      `(?<day>每[天日])?(?:[关關][门門]|打烊|[关關]店|收[摊攤工]|[闭閉][店馆館]|下班)(?:之|以)?前(?:的)?(?<count>半|一刻|${KANJI})(?:个|個)?(?<half>半)?(?:分[钟鐘]|(?<hours>小[时時]|[钟鐘][头頭])|[钟鐘])`,
      "gu",
    ),
  },
  ja: {
    opens: /^に?(?:開店|開館|開園|始業|開[きけい])/u,
    closes: /^に?(?:閉店|閉館|閉園|終業|閉[まめじ])/u,
    ahead: new RegExp(
      `(?<day>毎日の?)?(?:閉店|閉館|閉園|終業)の?(?<count>${KANJI})(?:分|(?<hours>時間))(?<half>半)?前に?`,
      "gu",
    ),
  },
  ko: {
    opens: /^에?\s(?:문을?\s)?(?:열|오픈|개점|시작)/u,
    closes: /^에?\s(?:문을?\s)?(?:닫|마감|폐점|끝나|퇴근)/u,
    ahead:
      /(?<day>매일\s)?(?:마감|폐점|(?:문\s)?닫기|퇴근)\s(?<count>\d{1,3}|한|두)\s?(?:분|(?<hours>시간))(?<half>\s반)?\s?전에?/gu,
  },
  tr: {
    opens: /^'?[dt][ae]\s(?:acil|aciyor|basl)/u,
    closes: /^'?[dt][ae]\s(?:kapan|kapat|bit)/u,
    ahead:
      /(?<!\p{L})(?:kapanistan|kapanmadan|kapatmadan)\s(?<count>yarim|ceyrek|bir|iki|on|on\sbes|yirmi|\d{1,3})\s(?:dakika|dk|(?<hours>saat))\sonce(?!\p{L})/gu,
  },
};
const counts: Readonly<Record<string, number>> = {
  半: 0.5,
  一刻: 15,
  한: 1,
  두: 2,
  yarim: 0.5,
  ceyrek: 0.25,
  bir: 1,
  iki: 2,
  on: 10,
  "on bes": 15,
  yirmi: 20,
};
const DAY = 1440;

/** "我们店九点开门晚上七点关门，每天关门前半小时…": so long before the closing time that the message tells. */
export function enterToldClosing(chart: Chart, code: string): void {
  const language = languages[code];
  if (!language) return;
  const [ahead] = matchesOf(chart.text, language.ahead);
  const closing = ahead && chart.all("CLOCK").find(({ end }) => end <= ahead.index && closesAt(end));
  if (!ahead || !closing) return;
  const { day, count = "", half, hours } = ahead.groups ?? {};
  const length = ((counts[count] ?? hanValue(count)) + (half ? 0.5 : 0)) * (hours ? 60 : 1);
  if (!(length > 0)) return;
  const minutes = (closing.value.minutes - length + DAY) % DAY;
  const slots: Slot[] = [...(day ? [{ kind: "everyDay" as const }] : []), { kind: "times", times: [{ minutes }] }];
  const known = chart
    .from("PHRASE", ahead.index)
    .find((edge) => edge.value.slots.some(({ kind }) => kind === "unread"));
  const value = phrase(slots);
  if (known) known.value = value;
  else chart.add("PHRASE", ahead.index, ahead.index + ahead[0].length, value, "before closing");
  // Without a unit a phrase stays in the text.
  for (const { start, end } of chart.all("CLOCK"))
    if (end <= ahead.index && (closesAt(end) || language.opens.test(chart.text.slice(end, end + 16))))
      chart.add("PHRASE", start, end + 2, phrase([{ kind: "unitless", count: 0 }]), "opening hours");

  function closesAt(end: number): boolean {
    return language?.closes.test(chart.text.slice(end, end + 16)) ?? false;
  }
}
