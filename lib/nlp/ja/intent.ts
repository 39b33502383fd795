import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isStatement } from "./statements";

const JOB = "(?:タスク|ジョブ|リマインダー?|スケジュール|予定|アラーム|自動化|定期実行|バッチ|通知)";
const POLITE =
  "^(?:すみません(?:が)?|すいません|お願い(?:します)?|ちょっと|とりあえず|いったん|一旦|あの|では|じゃあ|ねえ|,|、|\\s)*";
const DO =
  "(?:で(?:お願い(?:します)?|いい(?:です)?|よろしく|頼む)?(?:ね|よ)?|ちゃって(?:いい(?:です)?(?:よ|ね)?|ください|ね|よ)?|じゃって|させて(?:ください|くれる|くれますか|ほしい|おいて)?|して|してください|してほしい|してくれ(?:る|ますか|ません(?:か)?)?|してもらえ(?:る|ますか|ません(?:か)?)?|して下さい|しておいて(?:ください|くれる)?|しといて|したい|お願い(?:します|できますか)?|をお願い(?:します)?|する|しよう|できる|できますか|していただけますか|してちょうだい)?";
const END = "[。.!！?？、,]*$";
const asksTask =
  /(?:て|で)(?:ください|下さい|ほしい|欲しい|もらえ|くれ|いただけ|頂け|おいて|ちょうだい)|お願い|(?:知らせ|教え|送っ|通知し|リマインドし|確認し|チェックし)て/u;
const asked =
  /(?:[?？]|(?:です|ます|ました|でした|の|だろう|でしょう|ません)か|なの|るの|たの|のかな|かな|だっけ|っけ)[?？。!]*$/u;
const interrogative =
  /(?:なぜ|なんで|どうして|どうなって|何で|何が|何の|いつ|何時|何曜日|何回|どの|どれ|どこ|誰|だれ|いくつ|どうやって|どういう|どうすれ|次回|前回|最後に)/u;
const meaning =
  /(?:どういう意味|どんな意味|何という意味|なんという意味|何を意味|意味は(?:何|なに|なん)|の意味(?:を教えて|は)|って(?:何|なに|いつ|どういうこと)(?:です)?か?[?？。]?$|いつ(?:に)?なる|どう読)/u;
const listPatterns = [
  new RegExp(
    `(?:登録|設定|予定|スケジュール|稼働|実行|有効|停止)(?:されて|して|に?なって|中)(?:いる|ある|の)?\\S{0,10}?(?:${JOB}|もの|やつ|一覧|の)?(?:は|を|って|が)?(?:何|なに|どれ|どんな|一覧|見せ|教え|表示|確認|リスト|全部|すべて|ある|ありますか)`,
    "u",
  ),
  new RegExp(`${JOB}(?:の)?(?:一覧|リスト)(?:を|は|が)?(?:見せ|表示|教え|出し|ください|確認|見たい)?`, "u"),
  new RegExp(
    `(?:全|すべての|全ての|今の|現在の|今ある|登録済みの|私の|自分の|停止中の|有効な|動いている|今日の|今週の|明日の)\\S{0,8}?${JOB}(?:を|は|って|が)?(?:全部|すべて|一覧で|いくつ)?(?:見せ|表示|教え|出し|リスト|確認|何|なに|どれ|ある)`,
    "u",
  ),
  new RegExp(`${JOB}(?:を|は)?(?:全部|すべて|全て|一覧で|一覧に)(?:見せ|表示|教え|リスト|出し|挙げ)`, "u"),
  new RegExp(
    `(?:どんな|どの|何の|何か)(?:\\S{0,6})${JOB}(?:が|は)?(?:ある|あり|登録|設定|動|実行|入って|組まれ|残)`,
    "u",
  ),
  new RegExp(
    `(?:いくつ|どれ(?:くらい|ぐらい|だけ)|何(?:個|件|本))(?:の)?\\S{0,6}?${JOB}|${JOB}(?:は|が)?(?:って|は|が)?(?:全部で|今)?(?:いくつ|どれ(?:くらい|ぐらい|だけ)|何(?:個|件|本))`,
    "u",
  ),
  new RegExp(
    `(?:なに|何|どんなの|どれ)(?:が|か|を)?(?:${JOB}(?:に|が|で|と|は)?)?(?:入って|登録|設定|予約|スケジュール|動いて|走って|組んで|組まれ|残って|あ(?:る|った|り)|実行|予定)`,
    "u",
  ),
  new RegExp(
    `(?:${JOB}|予約|設定)(?:は|って|に|で|が)?(?:今|いま|全部で)?(?:なに|何|どんな|どうなって|なんか|何か)(?:が|を|か)?(?:入って|登録|設定|予約|ある|あり|あった|いる|る)`,
    "u",
  ),
  /^(?:今|いま|現在|今日|明日|今週|来週|今月)?の?(?:登録|設定|予約|動い|動かし|走っ|スケジュール)\S{0,4}(?:てる|ている|てある|た|中の|済みの)(?:もの|やつ|の|ジョブ|タスク)(?:を|は)?(?:全部|全て|すべて|一覧で|まとめて|ざっと)?(?:見せ|教え|出し|リスト|表示|並べ|挙げ)/u,
  /^(?:今日|明日|明後日|今週|来週|今夜|今晩|今月|次)?(?:って|は|の)?(?:、)?何が(?:動く|走る|実行される|届く|流れる|送られる|始まる|あるん?)(?:予定|こと|の|んだ)?/u,
  new RegExp(`(?:関する|関係の|についての|用の)${JOB}(?:は|って|が)?(?:何か)?(?:設定|登録|あ(?:る|り))`, "u"),
];
const verbs: [Command["intent"], RegExp[]][] = [
  [
    "resume",
    [
      new RegExp(
        `${POLITE}(?<target>\\S.*?)(?:を|は|も)?(?:、|もう一度|また|再び|そろそろ)*(?:再開|復活|再有効化|有効に|有効化|再起動(?=し?て?ジョブ)|オンに|再スタート|動かし直|(?:また|もう一度|再び)(?:動か|始め|走らせ|使え)し?)${DO}(?:戻して)?${END}`,
        "u",
      ),
    ],
  ],
  [
    "pause",
    [
      new RegExp(
        `${POLITE}(?:今週|今日|今月|明日|しばらく|当分|当面|来週まで)(?:の間)?(?:は|だけ)?(?:、)?(?<target>\\S.*?)(?:を|は)(?:もう)?(?:送|配信し|通知し|流し|実行し|動かし|出し|知らせ)(?:ら|さ)?ないで${DO}(?:ください|ほしい)?${END}`,
        "u",
      ),
      new RegExp(
        `${POLITE}(?<target>\\S.*?)(?:を|は|も)?(?:、|もう|しばらく|一旦|いったん|少し|今週は?|来週まで|当面|当分|とりあえず|今月は?|明日は?|今日は?)*(?:一時停止|停止|中断|休止|保留|ストップ|無効に|無効化|ミュート|オフに|止め|(?<!ま)とめ|お休みに|休ま)(?:て|せて)?${DO}(?:おいて|て|ておいて|といて)?(?:ください|くれる|ほしい|ね)?${END}`,
        "u",
      ),
    ],
  ],
  [
    "delete",
    [
      new RegExp(
        `${POLITE}(?:もう|今後|これから)(?:は)?(?:、)?(?<target>\\S.*?)(?:を|は)(?:もう)?(?:送|配信し|通知し|流し|実行し|動かし|出し|知らせ)(?:ら|さ)?(?:ないで|なくていい|なくて結構)(?:です|ください|ほしい)?${END}`,
        "u",
      ),
      new RegExp(
        `${POLITE}(?<target>\\S.*?)(?:を|は)(?:もう|今後)(?:は)?(?:、)?(?:送|配信し|通知し|実行し|出し|知らせ)?(?:ら|さ)?(?:ないで|なくていい|なくて結構|いりません|要りません|必要ありません|必要ない|結構)(?:です|ください|ほしい|よ|ね)?${END}`,
        "u",
      ),
      new RegExp(
        `${POLITE}(?<target>\\S.*?)(?:を|は|も|が|、|(?=もう))(?:、|もう|全部|すべて|やっぱり)*(?:削除|消去|破棄|キャンセル|取り消し|取消|解除|撤去|廃止|取りやめ|消し|消して|消す|やめ|いらない|要らない|不要|必要ない|なしに|取り下げ)(?:て|に|なので|ので|から|です|だから|になった|になったので)*(?:、)?(?:削除|消し)?(?:て)?${DO}(?:ください|くれる|ほしい|おいて|といて|ていい|いい(?:です)?(?:よ|ね)?|や|よ|わ|ね)?${END}`,
        "u",
      ),
    ],
  ],
  [
    "run",
    [
      new RegExp(
        `${POLITE}(?<target>\\S.*?)(?:を|は)?(?:、)?(?:今すぐ|いますぐ|すぐに|直ちに|ただちに|今|いま|手動で|至急|もう一度|再度|もう1回|試しに)+(?:に)?(?:、)?(?:[1一](?:回|度)(?:だけ)?|手動で)?(?:実行|走らせ|動かし|回し|起動|トリガー|流し|やっ)(?:て)?${DO}(?:ください|くれる|みて|ほしい)?${END}`,
        "u",
      ),
      new RegExp(
        `${POLITE}(?:今すぐ|いますぐ|すぐに|直ちに|ただちに|今|手動で)(?:に)?(?:、)?(?<target>\\S.*?)(?:を)(?:[1一](?:回|度)(?:だけ)?)?(?:実行|走らせ|動かし|回し|起動|トリガー)(?:て)?${DO}(?:ください|くれる|みて)?${END}`,
        "u",
      ),
      new RegExp(`${POLITE}(?<target>\\S.*?)(?:を)(?:[1一](?:回|度)だけ)?(?:再実行)${DO}${END}`, "u"),
    ],
  ],
];
const TIME =
  "(?:毎|平日|週末|月曜|火曜|水曜|木曜|金曜|土曜|日曜|明日|明後日|来週|来月|朝|昼|夜|夕方|午前|午後|深夜|\\d{1,2}(?:時|:|日|月|分)|[一二三四五六七八九十]{1,3}時|隔|正午|\\d+(?:時間|日|週間))";
const NEXT = "(?:次回|次|明日|今日|明後日|今夜|今晩|来週|今週|今度|[月火水木金土日]曜(?:日)?)";
const edits = [
  new RegExp(
    `${POLITE}(?:${NEXT})の?(?:分の|回の)?(?<target>\\S[^、,。]*?)(?:を|は)(?:1回|一回|今回だけ)?(?:スキップ|飛ば|とば|パス|見送)(?:し|っ|り)?(?:て|たい)?(?:ください|ほしい|くれる|おいて)?${END}`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)(?:を、?|は、?|、)(?:${NEXT}(?:の(?:朝|夜|昼|晩))?(?:の分|の回)?(?:は|だけ)?)(?:1回|一回)?(?:スキップ|飛ば|とば|パス|見送)(?:し|っ|り)?(?:て|たい)?(?:ください|ほしい|くれる|おいて)?${END}`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)の(?:宛先|送信先|送り先|配信先|通知先|受信者|名前|名称|タイトル|件名|本文|文面|内容|曜日)を\\S{1,24}?(?:に|へ)(?:変更|変え|切り替え|し)(?:し)?(?:て|たい)?(?:ください|ほしい|くれる)?${END}`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)(?:の(?:実行)?(?:時間|時刻|開始|日時|予定|スケジュール))?(?:を|は|、)+(?:もう少し|あと|全部|すべて)?(?:\\d+|[一二三四五六七八九十半数]+|少し|ちょっと)\\s?(?:時間半?|分|日|週間|か月|ヶ月)?(?:だけ|ほど|くらい)?(?:早め|早く|遅ら|遅く|ずらし|後ろ倒し|前倒し|後ろに|前に|延期|繰り下げ|繰り上げ|後ろへ|前へ|遅め|先送り|後倒し).*$`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)(?:の(?:実行|送信|開始)?(?:時間|時刻|日時|頻度|曜日|予定|スケジュール|タイミング))?(?:を|は)(?:${TIME}).{0,20}?(?:に|へ)(?:変更|変え|移動|移し|ずらし|修正|直し|切り替え|延期|早め|遅ら|前倒し|設定し直|して(?=$|[。ほくも]|ください)|更新).*$`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)(?:の(?:名前|名称|内容|時間|時刻|設定|スケジュール|頻度))?を(?:変更|編集|修正|改名|リネーム|変え)(?:し)?(?:て|たい)?(?:ください|ほしい|くれる)?${END}`,
    "u",
  ),
  new RegExp(
    `${POLITE}(?<target>\\S[^、,。]*?)(?:を|は)(?:早め|遅ら|前倒し|後ろ倒し|延期|ずらし|先送り)(?:に)?(?:し|せ)?(?:て|たい)?(?:ください|ほしい|くれる)?${END}`,
    "u",
  ),
];
const mayAsk = /でき|可能|もらえ|くれ|いただけ|頂け|お願い|欲しい|ほしい/u;
const translation = /(?:翻訳|訳)(?:し)?(?:て|せ|する|をお願い)/u;
const wish =
  /(?:たい|欲しい|ほしい|必要|助かり?ます|嬉しい|うれしい|ありがたい|頼み)(?:です|の|んです|けど|が)*[。.!！]*$/u;
const greeting =
  /^(?:(?:ありがとう(?:ございます|ございました)?|お疲れ様(?:です|でした)?|了解(?:です)?|はい|うん)[、,。!]\s?)*(?:こんにちは|こんばんは|おはよう(?:ございます)?|ありがとう(?:ございます|ございました)?|お疲れ様(?:です|でした)?|はじめまして|了解(?:です|しました)?|どうも|(?:今日|本日)?は?(?:ここまで|以上)(?:で(?:大丈夫|結構|いい|OK|ok|十分))?(?:です|だ)?(?:よ|ね)?|助か(?:った|りました|る|ります)(?:よ|ね|わ)*|大丈夫です|よろしく(?:お願いします)?|おやすみ(?:なさい)?|テスト)[。!、~\s]*$/u;

const thanks =
  /[、,。!\s]+(?:本当に|いつも|どうも)?(?:ありがとう?(?:ね|ございます|ございました)?|サンキュー|感謝(?:です|してます)?|お疲れ様(?:でした|です)?|またね|おやすみ(?:なさい)?)[。!~\s]*$/u;

function command(intent: Command["intent"], target: string | null = null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** Longer texts describe a task. */
const MAX_COMMAND = 200;

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const text = folded.trim();
  if (text.length > MAX_COMMAND) return null;
  if (greeting.test(text)) return command("none");
  if (meaning.test(text)) return command("question");
  if (!hasSchedule && translation.test(text)) return command("none");
  if ((!hasSchedule || asked.test(text)) && listPatterns.some((one) => one.test(text))) return command("list");
  const isAsked = asked.test(text) || (!hasSchedule && /^(?:なぜ|なんで|どうして)/u.test(text));
  const tells = /(?:いつ|何時|次回|なぜ|どうして|なんで)\S{0,16}(?:か)?(?:を)?教えて/u.test(text) && !hasSchedule;
  if (
    tells ||
    (isAsked && !asksTask.test(text) && !(hasSchedule && mayAsk.test(text) && !interrogative.test(text))) ||
    (isAsked && interrogative.test(text) && !/(?:て|で)(?:もらえ|くれ|いただけ|頂け)/u.test(text))
  )
    return command("question", questionTarget(clean, text));
  if (isStatement(text.replace(thanks, "")) && !asksTask.test(text) && !wish.test(text)) return command("none");
  const found = findVerb(clean, text, hasSchedule);
  const isOneClause =
    found?.intent === "edit" || (found?.target ?? "、").search(/[、,。]|[はが].*(?:から|ので|んで|ため)$/u) < 0;
  return isOneClause ? found : (findReasoned(clean, text, hasSchedule) ?? found);
}

const condition = /(?:なら|たら|れば|場合は?|とき(?:は|に)?|超え|下回|以上|未満)$/u;
const saysWhen = /毎|\d[時:]|ごと|おき|平日/u;

/** "在庫アラート、棚卸し中だから止めといて": a command with its reason behind it, or before. */
function findReasoned(clean: string, text: string, hasSchedule: boolean): Command | null {
  const clauses = text.split(/[、,。!]|(?<=から|ので|んで|ため)(?!、)/u).filter((one) => one.trim() !== "");
  if (clauses.length < 2 || clauses.length > 4) return null;
  for (const [index, clause] of clauses.entries()) {
    const others = clauses.filter((one) => one !== clause);
    if (others.some((one) => asksTask.test(one) || condition.test(one) || (hasSchedule && saysWhen.test(one))))
      continue;
    // "薬のリマインダー、もういらないから消しといて": the name stands in the first clause.
    const name = topicOf(clauses[0] ?? "");
    const isBare = index > 0 && namesJob.test(name) && !/[をはが]/u.test(clause);
    const command = isBare ? `${name}を${clause}` : clause;
    const found = findVerb(clean, command, hasSchedule, text);
    if (found && found.intent !== "edit" && !(hasSchedule && found.intent === "run") && (found.target?.length ?? 0) > 0)
      return found;
  }
  return null;
}

const topicOf = (name: string): string =>
  name
    .replace(/(?:は|って).{2,24}(?:から|ので|んで|ため)$/u, "")
    .replace(/(?:は|を|が|って)?(?:もう)?(?:いらない|要らない|不要|必要ない)?(?:だ|です)?(?:から|ので)?$/u, "");

const namesJob = new RegExp(
  `${JOB}|日報|週報|月報|バックアップ|同期|レポート|チェック|ダイジェスト|監視|アラート|リマインド|お知らせ|配信|投稿|まとめ`,
  "u",
);
const startsWithTime = new RegExp(`^(?!毎[日朝晩週月]の[^\\d])(?:${TIME}|今日|今週|今夜|今晩|今朝|本日|\\d)`, "u");
/** 夜間バックアップ, 朝の天気通知: a part of the day that is in the name of a job. */
const namesByPart = new RegExp(
  `^(?:夜間|深夜|早朝|朝|昼|夜|夕方|日中|毎[日朝晩週月]の)の?[^にへは\\d、]{0,12}(?:${JOB}|日報|週報|月報|バックアップ|同期|レポート|チェック|監視|アラート|配信|まとめ|ニュース|天気|予報|占い|株価|為替|メルマガ|見出し)$`,
  "u",
);
const things =
  /(?:ファイル|ログ|キャッシュ|データ|スナップショット|レコード|サーバー?|サービス|メール|フォルダ|インスタンス|コンテナ|画像|一時|行|枠|エアコン|電気|照明|水道)$/u;

function findVerb(clean: string, text: string, hasSchedule: boolean, whole = text): Command | null {
  for (const pattern of edits) {
    const target = pattern.exec(text)?.groups?.target;
    if (target !== undefined && target.length <= 40 && (!startsWithTime.test(target) || namesByPart.test(target)))
      return command("edit", targetOf(clean, whole, target));
  }
  for (const [intent, patterns] of verbs) {
    const target = patterns.map((one) => one.exec(text)?.groups?.target).find((found) => found !== undefined);
    if (target === undefined || target.length > 40 || /。/.test(target)) continue;
    const isByPart = namesByPart.test(target);
    if (startsWithTime.test(target) && !namesJob.test(target) && !isByPart) continue;
    if (hasSchedule && intent !== "run" && !isByPart && (!namesJob.test(target) || startsWithTime.test(target)))
      continue;
    if (things.test(target) && !namesJob.test(target) && intent !== "run") continue;
    return command(intent, targetOf(clean, whole, target));
  }
  return null;
}

/** The words of the person that name a task, without the words around a name. */
function targetOf(clean: string, text: string, target: string): string | null {
  const at = text.indexOf(target);
  const words = clean.length >= text.length && at >= 0 ? clean.slice(at, at + target.length) : target;
  const name = words
    .replace(
      /^(?:毎[日朝晩週月夕]の|止めて(?:ある|いる|た)|停止(?:中の|して(?:いる|ある))|一時停止(?:中の|して(?:いる|ある|た))|中断(?:中の|していた)|休止中の|あの|その|この|例の|保留中の)/u,
      "",
    )
    .replace(new RegExp(`(?:の)?${JOB}$`, "u"), (found) => (found === words ? found : ""))
    .replace(/(?:の|は|を|も|って|、|を?[\d一二三数]+(?:日|週間?|か月|ヶ月)間?)+$/u, "")
    .replace(/^[「『"]|[」』"]$/g, "");
  return name === "" ? null : name;
}

const noName = /^(?:明日|今日|昨日|今|何|今いくつ|次|前回)$/u;
const about =
  /^(?:すみません|なぜ|どうして|なんで|、|昨日の|今日の|昨夜の|次の|前回の|\s)*(?<target>\S+?)(?:ジョブ|タスク|の次回(?:実行)?)?(?:は|が|って|の次|、)/u;

function questionTarget(clean: string, text: string): string | null {
  const target = about.exec(text)?.groups?.target;
  return target === undefined || noName.test(target) ? null : targetOf(clean, text, target);
}
