import { asSentence, outsideQuotes, tidy, withHostsOnly } from "../grammar/prompt-text";
import { actionNouns } from "./action-nouns";

const opening =
  /^(?:すみませんが?|すいませんが?|お手数ですが|恐れ入りますが|申し訳(?:ありません|ない(?:です)?)(?:が|けど|のですが)|(?:悪い|ごめん(?:なさい|ね)?)(?:んだ|です)?けど|ごめん(?:なさい|ね)?[、,]|できれば|可能なら|可能であれば|ねえ|あの|えっと|では|じゃあ|こんにちは|おはようございます|お疲れ様です|お願いがあります|訂正(?:です|します)?(?=[。、])|[2２二]つ(?:登録|設定|追加|お願い)(?:し(?:て)?)?(?:ください|ほしい)?(?=[:：])|[:：。]|あと|それと|また|それから|それとは別に|別途|さらに|加えて|ついでに|そして|ちなみに|に(?!わとり|んじん)|で(?=[^んきぐす])|は(?!がき|さみ|み)|が|を|の(?!ぞ|り|み|ど|れ|ぼ|ー|ん)|、|,|\s)+/u;
/** "日時：", "頻度：" name a schedule that is gone; "内容：" says what the rest is. */
const label =
  /(?:^|(?<=[、,，:;。\s]))(?:(?:実施|実行|送信|通知|配信|開始)?(?:日時?|日程|時刻|時間|頻度|周期|曜日|期間|スケジュール|タイミング)[:：]\s*(?=[、,，;。]|$|[^、,，;。]{1,6}[:：])|(?:内容|タスク|作業|依頼|やること|件名|用件)[:：]\s*)[、,，;。]?/gu;
/** What the author wants to get is what the agent has to give. */
const wishes: [RegExp, string][] = [
  [/(?:が|を)(?:欲しい|ほしい)(?:です|んです(?:が|けど)?|の)?[。]?$/u, "を送ってください"],
  [/(?:が|を)(?:見|読み)たい(?:です|んです(?:が|けど)?|の)?[。]?$/u, "を見せてください"],
  [/(?:が|を)知りたい(?:です|んです(?:が|けど)?|の)?[。]?$/u, "を教えてください"],
  [
    /を(?:もらえ|いただけ|頂け)(?:ると|たら|れば)(?:助かり?ます|嬉しいです|うれしいです|ありがたいです|幸いです|助かる|嬉しい)?[。]?$/u,
    "をください",
  ],
  [/が必要(?:です|なんです|だ)?[。]?$/u, "を用意してください"],
  [/(?:て|で)(?:もらう|いただく)ことは(?:でき|可能)(?:ます|る|です)か[。]?$/u, "てください"],
];
const ASK =
  "(?:ください(?:ませんか|ますか|ませ)?|下さい|ほしい(?:ん?です(?:が|けど)?|んだ(?:けど|が)?|の)?|欲しい(?:ん?です(?:が|けど)?|んだ(?:けど|が)?|の)?|もらえ(?:たらありがたい(?:です)?|るとありがたい(?:です)?|ますか|ませんか|ますでしょうか|る|たら(?:嬉しい|助かる|助かります|うれしい)(?:です)?|ると(?:助かります|嬉しいです|うれしいです|助かる))|くれ(?:ると(?:嬉しい|うれしい|ありがたい|助かる)(?:です|な)?|ますか|ませんか|る|たら嬉しい|ると助かる|ると助かります|ない)?|いただけ(?:ますか|ませんか|ますでしょうか|ると(?:助かります|幸いです)|れば(?:幸いです)?)|頂け(?:ますか|ませんか|ますでしょうか|ると助かります|れば幸いです)|もらいたい(?:です|んですが)?|いただきたい(?:です|のですが)?|ちょうだい|おいて(?:ください|ほしい|くれる|もらえますか)?|おくれ|ね)";
const asks = new RegExp(`(て|で)${ASK}(?:か)?[。.!！?？]*$`, "u");
/** "…もらえますか、[締めが16時なので]" */
const asksWithReason = new RegExp(`(て|で)${ASK}(?:か)?、(?=[^、。]{2,40}(?:ので|んで|から)[。]?$)`, "u");
const pleases =
  /(?:を|の)?(?:よろしく)?(?:お願い(?:します|いたします|致します|できますか|できませんか|したいです|ね)?|頼む(?:よ)?|頼みます|頼んだ|よろしく(?:です|ね)?)[。.!！?？]*$/u;
const loose = /(?:(?:なん|ん)?です(?:ね|よ|が|けど)?|で|に|から|には|ね|よ|、)+[。.!！]*$/u;

/** The task's words as a complete sentence: requests end in てください, statements as they are. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(outsideQuotes(tidy(words), (part) => part.replace(label, "")));
  if (/^(?:日時?|日程|時刻|時間|頻度|周期)$/u.test(text)) text = "";
  for (let previous = ""; previous !== text; ) {
    previous = text;
    const found = opening.exec(text)?.[0];
    if (found && text.length > found.length + 1) text = text.slice(found.length);
    text = tidy(text);
  }
  text = text.replace(/[?？]$/, "");
  for (const [pattern, request] of wishes) text = text.replace(pattern, request);
  const request = text.replace(pleases, "").replace(/[、,]$/, "");
  if (request !== text && request.length > 1) text = /[てで]$/u.test(request) ? request : `${request}`;
  text = text.replace(asks, "$1ください").replace(asksWithReason, "$1ください、");
  if (/(?:[っいしんえけせてめれべげみきぎりちじび]て|んで|いで)$/u.test(text)) text = `${text}ください`;
  text = text.replace(/(?:する|やる)?(?:のは|ことは)$/u, (found) =>
    /する/u.test(found) ? "する" : found.replace(/のは$|ことは$/u, ""),
  );
  text = text.replace(/する(?:ように|よう)(?:に)?$/u, "する");
  if (!/(?:まで|ください|です|ます|、[^、]{2,40}(?:ので|んで|から))$/u.test(text)) text = text.replace(loose, "");
  text = text.replace(/[、,]\s?$/, "").replace(/実施は$|実行は$|時間は$|頻度は$/u, "");
  return text.charAt(0) + asSentence(wide(text), "。").slice(1);
}

const KANA = "[\\u3040-\\u30ff\\u3400-\\u9fff\\u3000-\\u303f」』）]";

/** Marks between Japanese characters are full width. */
function wide(text: string): string {
  return outsideQuotes(text, widened);
}

function widened(text: string): string {
  return text
    .replace(new RegExp(`(?<=${KANA}),\\s?`, "gu"), "、")
    .replace(
      new RegExp(`(?<=${KANA})([!?:])(?=${KANA}|$)`, "gu"),
      (_, mark: string) => ({ "!": "！", "?": "？", ":": "：" })[mark] ?? mark,
    )
    .replace(new RegExp(`(?<=${KANA})\\(([^()]*)\\)`, "gu"), "（$1）")
    .replace(/(?<=[\u3040-\u30ff\u3400-\u9fff。、]) (?=[\u3040-\u30ff\u3400-\u9fff])/g, "");
}

export function isTask(text: string): boolean {
  if (/(?:なので?|だから|ため|ので)[、,]?\s*$/u.test(text)) return false;
  if (
    /^[、。\s]*(?:から)?[でも]{0,2}(?:いい|良い|大丈夫|結構|十分|ok)(?:です)?(?:よ|ね|から|ので)*[。\s]*$/iu.test(text)
  )
    return false;
  const words = text.replace(
    /お願い(?:し(?:ます|たい)?)?|ください|すみません|よろしく|それ|これ|別に?|して|する|[ぁ-ん](?![ぁ-ん一-龥ァ-ヶ])|[^\p{L}]/gu,
    "",
  );
  return words.length >= 2;
}

/** A bare noun that a time of its own stands before: 薬, 天気. */
export function isThing(text: string): boolean {
  return /^[、。\s]*に?[\p{Script=Han}\p{Script=Katakana}ー]{1,10}[、。\s]*$/u.test(text);
}

export function addressesAuthor(text: string): boolean {
  return /私|僕|俺|自分|わたし|(?:知らせ|教え|リマインドし|思い出させ|起こし|通知し|声をかけ)て/u.test(text);
}

const MAX_LENGTH = 18;
const verbNames: [RegExp, string][] = [
  [
    /をリマインド|を思い出させ|よう(?:に)?(?:教え|知らせ|リマインド|通知|声|言|促)|を知らせ|をお知らせ|するのを|のをリマインド|を忘れずに/u,
    "リマインド",
  ],
];

/** What is done with a thing by hand, as it is said: ゲートを閉めて is ゲートを閉める. */
const plainVerbs = [
  "閉め 閉める,開け 開ける,つけ つける,付け 付ける,消し 消す,止め 止める,洗っ 洗う,買っ 買う,飲ん 飲む",
  "入れ 入れる,替え 替える,変え 変える,払っ 払う,読ん 読む,拭い 拭く,植え 植える,干し 干す,捨て 捨てる,片付け 片付ける",
]
  .join(",")
  .split(",")
  .map((pair) => pair.split(" ") as [string, string]);

/** A title is found in the first words. */
const LONGEST = 300;

/** A short title: the object of the first clause and what is done with it. */
export function nameTask(prompt: string): string {
  const plain = withHostsOnly(prompt.slice(0, LONGEST))
    .replace(/[\w.+-]+@[\w.-]+/g, "")
    .trim();
  const clause =
    plain
      .split(/[。！？\n!?]/)
      .find((part) => part.trim().length > 1)
      ?.trim() ?? plain;
  // 「明日は9時集合」と送って: what is said.
  const said = /^「([^「」]{2,40})」と(?:いう)?(?=.{0,20}(?:送|伝|言|書|投稿|知らせ|連絡|メール|通知))/u.exec(
    clause,
  )?.[1];
  if (said) return short(said);
  const urged = /^(.*?)(?:する)?よう(?:に)?(?=声|促|言|教|知|通知|リマ|指示|伝|呼|起)/u.exec(clause)?.[1];
  if (urged) return `${short(urged.replace(/^(.*)[を](?:\S{1,4})$/u, "$1"))}のリマインド`;
  const isReminder = verbNames[0]?.[0].test(clause) ?? false;
  const object = /^(.*?)(?:を|が(?=[^っ]))(.*)$/u.exec(clause);
  const topic = (object?.[1] ?? clause.split(/[、,]/)[0] ?? clause).split(/[、,]/).at(-1) ?? "";
  const action = new RegExp(`^(?:\\S{0,12}?)?(${actionNouns})`, "u").exec(object?.[2] ?? "")?.[1];
  const noun = action ?? (isReminder ? "リマインド" : null);
  const verb = noun === null && object ? plainVerbs.find(([said]) => object[2]?.startsWith(said))?.[1] : undefined;
  if (verb && topic.length + verb.length < MAX_LENGTH) return short(`${topic}を${verb}`);
  const base = topic
    .replace(/(?:について|に関して|に対して)$/u, "")
    .replace(/^(?:\S{1,6}に(?!(?:行|来|通|寄|帰)\S)(?=\S{3}))/u, "")
    .replace(
      /(?:(?<=[一-龥ァ-ヶ]{2}|やり|かけ)し(?:ておい)?て(?:ください|ほしい)?|する(?:よう)?|ください|に|は|の|へ)$/u,
      "",
    )
    .replace(/[「」『』"]/g, "");
  // 泳ぎに行く[のを]リマインド
  const joint = /[\p{Script=Han}ぁ-ん][うくすつぬぶむるぐ]$/u.test(base) ? "" : "の";
  const named = noun && !base.endsWith(noun) ? `${base}${joint}${noun}` : base;
  return short(named.length > MAX_LENGTH ? base : named) || "タスク";
}

function short(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  return name
    .slice(0, MAX_LENGTH)
    .replace(/(?<=[\s\u3040-\u9fff])[A-Za-z0-9.-]+$|[のをにがはとで]$/u, "")
    .trim();
}
