import type { Compiled, Refused, Workbench } from "./core/draft";
import type { Slot } from "./core/slots";
import { fold } from "./grammar/fold";

/** Where a schedule ends at something that no calendar knows: group 1 names it. Of folded text without its schedule. */
const ends: Readonly<Record<string, { sign: RegExp; clause: RegExp }>> = {
  en: {
    sign: /until|till?\s/iu,
    clause:
      /(?<!(?:how (?:long|many \p{L}+|much \p{L}+)|days?|weeks?|hours?|minutes?|time|left|open|valid|good|fresh|wait|keeps?|kept|stays?) )(?<!\p{L})((?:un|')?till? (?:(?:the|my|our|his|her|their) \p{L}+(?: \p{L}+){0,4}|(?:i|i'm|we|we're|you|he|she|they|it|it's|someone|somebody|everyone|everything|everybody) [^,.;:\d]{2,40}))[.!]*$|^((?:un|')?till? (?:the|my|our|his|her|their) (?:\p{L}+ ){1,4}?)(?=(?:remind|wake|check|ask|send|tell|ping|nag|mail|email)(?!\p{L}))/u,
  },
  de: {
    sign: /bis\s/iu,
    clause:
      /,\s(bis\s(?:ich|wir|er|sie|es|man|du|alle|alles|die|der|das|mein\p{L}*|unser\p{L}*)\s[^,.;:\d]{3,40})[.!]*$/u,
  },
  nl: {
    sign: /tot(?:dat)?\s/iu,
    clause: /(?<!\p{L})(totdat\s[^,.;:\d]{3,40}|(?<=,\s)tot\s(?:ik|we|hij|ze|het|alles)\s[^,.;:\d]{3,40})[.!]*$/u,
  },
  fr: { sign: /jusqu/iu, clause: /(?<!\p{L})(jusqu'a\sce\squ(?:e\s|')[^,.;:\d]{3,40})[.!]*$/u },
  es: { sign: /hasta/iu, clause: /(?<!\p{L})(hasta\sque\s[^,.;:\d]{3,40})[.!]*$/u },
  pt: { sign: /at[eé]\s/iu, clause: /(?<!\p{L})(ate\sque\s[^,.;:\d]{3,40})[.!]*$/u },
  it: { sign: /finch/iu, clause: /(?<!\p{L})(finche\s[^,.;:\d]{3,40})[.!]*$/u },
  pl: {
    sign: /dop[oó]ki|do\sczasu|a[zż]\s/iu,
    clause: /,?\s((?:dopoki|do\sczasu,?\saz|az)\s(?!do\s\d)[^,.;:\d]{3,40})[.!]*$/u,
  },
  ru: { sign: /пока\s|до\sтех/iu, clause: /(?<!\p{L})((?:до\sтех\sпор,?\s)?пока\s(?:не\s)?[^,.;:\d]{3,40})[.!]*$/u },
  tr: {
    sign: /kadar|dek(?!\p{L})/iu,
    clause:
      /(?<!\p{L})((?:\p{L}+\s){0,2}(?:\p{L}+(?<!zam)[ae]n[ae]|\p{L}+y?[iu]nc[ae]y[ae]|(?:sinav|tatil|dugun|mezuniyet|dogum|tasinma|okul|seyahat|yolculuk|toplanti|teslim|acilis|mac)\p{L}{0,7}[ae])\s(?:kadar|dek|degin))(?!\p{L})/u,
  },
  zh: {
    sign: /[直为為]/u,
    clause:
      /(?:^|[,。;]\s?)((?:一)?(?:直到|直至)[^,。;:\d]{2,16}?)(?=[,。;!]|$)|(?:^|[,。;]\s?)((?:一直)?到[^,。;:\d]{2,14}[为為]止)|(?<=\p{Script=Han})(直[到至][^,。;:\d点點]{2,14})[。!]*$/u,
  },
  ja: {
    sign: /まで/u,
    clause:
      /((?:[^、。「」『』はにを\d]{0,14}?)(?:[るたうむぐぶぬ]|(?<=[\p{Script=Han}])[くす]|(?:待|立|経|勝)つ|休み|休暇|試験|テスト|本番|締め?切り?|発表会?|卒業式?|結婚式|入学式?|開学|退院|出産|引っ?越し|帰国|完成|終了|完了|大会|連休|復旧|回復|入荷|到着|納品|解決)まで)(?<!(?:遅|近|多|深|細か|長|早)くまで)(?!に|の|は?何|は?あと|が|で|どれ|いくつ)/u,
  },
  ko: {
    sign: /까지/u,
    clause:
      /((?:[가-힣]+(?<!줘|요)\s){0,3}[가-힣]+\s때까지|(?:[가-힣]+\s)?(?:방학|시험|수능|마감|졸업식?|결혼식|휴가|출산|퇴원|완공|완료|종료|발표|대회|개학|이사|공연|축제|개강|종강|전역|입사|여행)까지)(?!의|\s?(?:며칠|몇|얼마|남은))/u,
  },
};

/** "until I say stop": whoever asks ends it. */
const untilTold =
  /until i (?:say|tell|stop|cancel|ask)|bis ich (?:es |dir |stopp|halt)?\s?(?:sage?|absage|abbrech|stopp)|tot(?:dat)? ik (?:het |stop )?(?:zeg|stop)|que\s(?:je\s(?:dise|te\s|vous\s|l'arr)|(?:yo\s)?(?:te\s|le\s|lo\s)?(?:diga|avise|pare)|eu\s(?:diga|avise|mande|pare))|finche\s(?:non\s)?(?:te\s)?(?:lo\s)?(?:dico|dica|fermo)|powiem|odwolam|скажу|отменю|ben\s|soyley|durdur|iptal|我?[说說喊叫][停止]|取消|另行|通知|[我]不[要需想]|(?:言う|止める|連絡する|いう|キャンセルする)まで|말할\s때|그만|멈추라|취소/u;

/** "…, until the exams are over": the words for an end that cannot be computed; null where none is said. */
function eventEnd(task: string, code: string, slots: readonly Slot[]): string | null {
  const found = ends[code];
  if (!found?.sign.test(task) || slots.some(isEnd)) return null;
  const { folded, clean, positions } = fold(
    task.replace(/["“”„«»「『][^"“”„«»「」『』]*["“”„«»」』]/gu, (words) => " ".repeat(words.length)),
  );
  const match = found.clause.exec(folded);
  const words = match?.slice(1).find((group) => group !== undefined);
  if (!match || words === undefined || untilTold.test(words)) return null;
  const start = match.index + match[0].indexOf(words);
  const from = positions[start] ?? 0;
  return clean.slice(from, (positions[start + words.length - 1] ?? clean.length) + 1).trim();
}

/** What such an end costs a schedule that repeats; it is named among what was assumed. `named`: an event found elsewhere. */
export function openEndDoubt(
  task: string,
  read: Compiled | Refused | null,
  slots: readonly Slot[],
  code: string,
  bench: Workbench,
  named: string | null,
): number {
  const recurs = read?.kind === "compiled" && read.schedule.kind !== "once";
  const words = recurs ? (eventEnd(task, code, slots) ?? (slots.some(isEnd) ? null : named)) : null;
  if (words === null) return 0;
  bench.assumptions.push(bench.words.openEnd((words === named && bench.written?.(words)) || words));
  return 0.25;
}

const isEnd = (slot: Slot): boolean =>
  slot.kind === "count" || (slot.kind === "bound" && slot.bound.kind !== "start") || slot.kind === "delay";
