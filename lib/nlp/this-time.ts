import { localOfInstant } from "@/lib/scheduling";
import { isDaySlot, type Span } from "./core/slots";

/** "at this time", "at the same time" where no other is said; of folded text, by language. */
const words: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:at\s(?:this(?:\s(?:same|very|exact))?|the\s(?:same|exact\ssame))\s(?:time|hour)|(?:this|(?:the\s)?same)\stime)(?!\p{L})/u,
  fr: /(?<!\p{L})a\s(?:cette(?:\smeme)?\sheure(?:-ci)?|la\smeme\sheure)(?!\p{L})/u,
  es: /(?<!\p{L})a\s(?:esta(?:\smisma)?|la\smisma)\shora(?!\p{L})/u,
  pt: /(?<!\p{L})(?:a\s(?:esta(?:\smesma)?|mesma)\shora|nes[st]e\s(?:mesmo\s)?horario|no\smesmo\shorario)(?!\p{L})/u,
  it: /(?<!\p{L})(?:a\squest'ora|(?:alla|a\squesta)\sstessa\sora)(?!\p{L})/u,
  pl: /(?<!\p{L})o\stej\s(?:samej\s)?(?:porze|godzinie)(?!\p{L})/u,
  ru: /(?<!\p{L})в\s(?:это|то)(?:\sже)?(?:\sсамое)?\sвремя(?!\p{L})/u,
  tr: /(?<!\p{L})(?:tam\s)?(?:bu|ayni)\s(?:saatte|saatlerde|vakitte|vakitler(?:de)?|zamanda)(?!\p{L})/u,
  zh: /(?:的|在)?(?:[这這]个?[时時](?:[候间間]|段)|[这這]会儿|同一[时時][间間]|(?:同[样樣]|相同)的?[时時][间間])/u,
  ja: /の?(?:この|(?:今と)?同じ)(?:くらいの)?(?:時間|時刻|時)(?:帯|ごろ|頃)?に?(?!帯|割|表)/u,
  ko: /(?:지금\s)?(?:이\s?시간|이맘때|같은\s?시간|같은\s?시각)(?:쯤|대)?(?:에)?(?![가-힣])/u,
};
/** "the same", which is now's only where a day is counted from today. */
const isOther = /^(?!.*(?:this|cette|esta|neste|nesse|quest|это|bu\s|[这這]|この|今|이\s?시간|이맘))/u;
const beside = /^[\s,]{0,2}$/u;

/** "in three days at this time": the time of the clock now, where days stand right beside it and no time is said. */
export function thisTime(folded: string, spans: readonly Span[], code: string, now: Date, zone: string): Span | null {
  const match = words[code]?.exec(folded);
  if (!match) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  const other = isOther.test(match[0]);
  const isBeside = spans.some(
    (span) =>
      span.slots.some(
        (slot) => slot.kind === "relative" || (!other && (isDaySlot(slot) || slot.kind === "interval")),
      ) &&
      (beside.test(folded.slice(span.end, start)) || beside.test(folded.slice(end, span.start))),
  );
  if (!isBeside) return null;
  const local = new Date(localOfInstant(zone, now.getTime()));
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes();
  return { start, end, slots: [{ kind: "times", times: [{ minutes }] }], strength: "firm" };
}
