import { matchesOf } from "../grammar/matches";
import { actionNouns } from "./action-nouns";

const WHEN =
  "(?:毎|平日|週末|土日|隔週|明日|明後日|あさって|来週|来月|今夜|今晩|今日|(?:月|火|水|木|金|土|日)曜|月末|四半期|\\d{1,2}(?:時|分|日|月|:)|午前|午後|朝|夜|夕方|深夜|正午|第|前日|前の日|その(?:\\d{1,3}|[一二三四五六七八九十半]{1,3})(?:分|時間)後)";
/** Words between one thing to do and the next, before its time. */
export const SEQUENCE = "(?:続いて|続けて|その後|それから|次に|そのあと)(?:は)?[、,]?\\s?";
const boundary = new RegExp(
  `(?<=は[^、。はを]{1,16}(?:[時分半]|:\\d\\d))[、,]\\s?(?=[^、。はをに\\d]{1,10}は(?:毎週の?|毎月の?|毎日の?)?${WHEN})|[、,]\\s?(?=${SEQUENCE}(?:午前|午後|朝|夜|夕方|昼)?(?:\\d{1,2}[時:]|[一二三四五六七八九十]{1,3}時))|[。;!?！？]\\s?(?:(?:あと|それとは別に|それと|また|それから|さらに|加えて|別途|ついでに|そして|もう(?:1|一)つ)(?:は)?[、,]?)?\\s?|[、,]\\s?(?:あと|それとは別に|それと|また|それから|さらに|加えて|別途|ついでに|そして)(?:は)?[、,]?\\s?(?!で)|(?<=(?:[時分半]|曜日?|[朝晩夜夕昼]|[日末])(?:に|は|には)[^、。を]{1,20})[、,]\\s?(?=${WHEN}[^、。]{0,10}(?:に|は|には))|(?<=[時分半]に[^、。]{2,24}[へに])[、,]\\s?(?=${WHEN}[^、。]{0,10}に[^、。]{2,})|(?<=[\\p{Script=Han}いしっんえけせめれべげみきぎりちじび]て|[んい]で)(?=(?:朝|夜|夕方|午前|午後)?\\d{1,2}(?:時|:)\\S{0,3}に)|(?<=て|(?<!の)で|し|る|を|信|認|知|有|計|成)[、,]\\s?(?!毎年(?:その|の|当日の)?[\\d一二三]+(?:日|週間?)前|毎(?:回|度)|\\d{1,2}(?:分|日)間?(?:の|で|ほど))(?=${WHEN})`,
  "gu",
);

/** "…、土日は10時からでいいよ", "…、週末は9時に": says more of the schedule before it, and nothing to do. */
const saysMore =
  /^[^、。を]{1,8}(?:は|だけ)(?:朝|昼|夜|夕方?|午前|午後)?の?[\d一二三四五六七八九十]{1,3}(?:時半?|:\d\d)(?:[\d一二三四五六七八九十]{1,3}分)?(?:に|へ|で)(?:変更|変え|移し|ずらし|して)?(?:し?て)?(?:ください|ほしい|ね|よ)*[。]?$|^[^、。]{1,12}?(?:は|も|だけ)[^、。を]{0,10}?(?:抜かし|飛ばし|外し|なし|で(?:いい|大丈夫|結構|お願い|十分))[^、。を]{0,8}[。]?$/u;

/** Where a further job may begin: at a new sentence, at あと, or at a schedule behind a finished clause. */
export function findJobs(folded: string): number[] {
  const starts = matchesOf(folded, boundary).map((match) => match.index + match[0].length);
  return starts.filter((at) => !saysMore.test(folded.slice(at)));
}

const action = new RegExp(`(?:${actionNouns})$`, "u");

/** "月曜に週計画、金曜に週報を送って": a bare noun has the verb of the last job. */
export function inheritVerbBack(first: string, later: string): string | null {
  const words = first.trim().replace(/[、,。\s]+$/u, "");
  // "燃えるゴミは月曜の7時半、資源ごみは水曜の7時半に教えて"
  const told = /は([^をがは、。]{2,20}?)[。.!]*$/u.exec(later.trim())?.[1];
  if (told !== undefined && /[^、。はを]は$/u.test(words)) return `${words.slice(0, -1)}を${told}`;
  const verb = /を([^をが、。]{2,20}?)[。.!]*$/u.exec(later.trim())?.[1];
  const isBareNoun = /[\p{Script=Han}\p{Script=Katakana}ーa-z]$/iu.test(words) && !words.includes("を");
  return verb !== undefined && isBareNoun && !action.test(words) ? `${words}を${verb}` : null;
}
