import { targetOf } from "./target";

/** Asks for something to be done, whatever the form of the sentence. */
export const asksTask =
  /(?:て|で)(?:ください|下さい|ほしい|欲しい|もらえ|くれ|いただけ|頂け|おいて|ちょうだい)|お願い|(?:知らせ|教え|送っ|通知し|リマインドし|確認し|チェックし)て/u;
export const asked =
  /(?:[?？]|(?:です|ます|ました|でした|の|だろう|でしょう|ません)か|なの|るの|たの|のかな|かな|だっけ|っけ)[?？。!]*$/u;
const interrogative =
  /(?:なぜ|なんで|どうして|どうなって|何で|何が|何の|いつ|何時|何曜日|何回|どの|どれ|どこ|誰|だれ|いくつ|どうやって|どういう|どうすれ|次回|前回|最後に)/u;
export const meaning =
  /(?:どういう意味|どんな意味|何という意味|なんという意味|何を意味|意味は(?:何|なに|なん)|の意味(?:を教えて|は)|って(?:何|なに|いつ|どういうこと)(?:です)?か?[?？。]?$|いつ(?:に)?なる|どう読)/u;
const mayAsk = /でき|可能|もらえ|くれ|いただけ|頂け|お願い|欲しい|ほしい/u;
export const wish =
  /(?:たい|欲しい|ほしい|必要|助かり?ます|嬉しい|うれしい|ありがたい|頼み)(?:です|の|んです|けど|が)*[。.!！]*$/u;

export function isQuestion(text: string, hasSchedule: boolean): boolean {
  const isAsked = asked.test(text) || (!hasSchedule && /^(?:なぜ|なんで|どうして)/u.test(text));
  const tells = /(?:いつ|何時|次回|なぜ|どうして|なんで)\S{0,16}(?:か)?(?:を)?教えて/u.test(text) && !hasSchedule;
  return (
    tells ||
    (isAsked && !asksTask.test(text) && !(hasSchedule && mayAsk.test(text) && !interrogative.test(text))) ||
    (isAsked && interrogative.test(text) && !/(?:て|で)(?:もらえ|くれ|いただけ|頂け)/u.test(text))
  );
}

const noName = /^(?:明日|今日|昨日|今|何|今いくつ|次|前回)$/u;
const about =
  /^(?:すみません|なぜ|どうして|なんで|、|昨日の?(?:朝|昼|夕方|夜|晩)(?:の|は|、)+|(?:昨日|今日|昨夜|今朝|昨晩|ゆうべ)(?:の|は|、)*|次の|前回の|\s)*(?<target>\S+?)(?:ジョブ|タスク|の次回(?:実行)?)?(?:は|が|って|の次|(?=(?:まだ)?(?:届|来(?=[てなへん])|鳴[らっ]|動い|走っ|実行さ)[ぁ-ん]{0,4}(?:ない|へん|なかっ|んかっ|なん))|、)/u;

export function questionTarget(clean: string, text: string): string | null {
  const target = about.exec(text)?.groups?.target;
  return target === undefined || noName.test(target) ? null : targetOf(clean, text, target);
}
