import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { findCommand } from "./intent";
import { findJobs, inheritVerbBack } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, nameTask, writePrompt } from "./prompt";
import { rules } from "./rules";
import { asMeant } from "./slips";
import { readSpoken } from "./spoken";
import { isStatement } from "./statements";
import { suggestTools } from "./tools";
import { zoneOf, zonePatterns } from "./zones";

export const japanese: Language = {
  code: "ja",
  lexicon: buildLexicon(words, false),
  numerals: {
    dates: "mdy",
    ordinal:
      /(?<![\d./#$-]|[\da-z]:|[a-z])(\d{1,2})\s?日(?!間|後|前|ごと|おき|置き|毎|目|分|程|以内|当たり|締|払|〆|決算|本|曜|常|付|報|誌|連続|に[1一]|坊|以上|以下|経)/gu,
  },
  rules,
  extend: readSpoken,
  joint: /^\s?(?:[、,・/&]|と|や|および|及び|、?そして|または|もしくは|あるいは|か|&|、?と)\s?$/u,
  connector:
    /^(?:[\s、,・():&/~-]|の|に|は|も|で|を|と|が|から|まで|だけ|のみ|頃|ごろ|ちょうど|きっかり|それぞれ|各|ずつ|また|かつ|それと|それに|あと|ただし|但し|そして|および|及び|間|実施|実行|ほかの|他の|その他の|残りの|それ以外の|その|その日|時点|スケジュール|タイミング|必ず|きっちり|定刻|開始|スタート|繰り返し|繰り返して|ぴったり|なら|毎週|以降|中|全部|\d回|[二三四]回|毎回|です|ですね|か|や|いつも|って|場合|より|→)*$/u,
  correction:
    /(?<=[。、]\s?)(?:あっ?|おっと|ん)[、,]?(?=[^、。]{1,10}(?:の(?:間違い|方|ほう)|だった|でした|に(?:して|変更)))|(?:[、,。…\s!—-]|あ|え){0,6}(?:いやいや|いや|いえ|やっぱり?|やはり|じゃなくて|じゃなく|ではなくて?|でなく|間違えた|間違えました|間違い|訂正(?:します)?|もとい|違った|違う|違います|ちがう|失礼(?:しました)?|ごめん(?:なさい)?|すみません|というか|ていうか|待って|待った|変更して|言い間違い(?:ました|た)?|正しくは|やめて)(?:[、,。…\s!:]|やっぱり?|やはり|正しくは|訂正|違う|あ|いや|違って|、)*/gu,
  contentBefore:
    /(?:来週の?|昨年|去年|前年|先月|先週|前月|前回|昨日|前日|有効期限|納期が?|期限が?|締切が?|締め切りが?|過去|直近|最近|対象期間|期間|(?:20\d\d)年度?の?|バージョン|第|No\.?|番号|以上|生まれ|発売|開催の|付の|は全|[a-z]-)\s?$/iu,
  subordinate: /(?:もし|なら|たら、)(?!.*[。])/u,
  scheduleBefore: /(?:を|ように?)$/u,
  commaAdds: true,
  isVerb: () => false,
  innocent: new Set(),
  asMeant,
  tail: /(?:[月火水木金土日]曜|週末|土日|平日|祝日|休日|(?<!\d)\d{1,2}(?:日|時|回)(?!目|分の)|\d+(?:日|週|[かヶカ]月|年)間?(?:だけ|まで|で))(?!の\S{3}|を|が|\S*(?:ので|から)$)\S{0,8}$|^(?:[月火水木金土日]曜日?|週末|土日|平日|祝日|休日)(?:だけ)?は\S{0,16}$/u,
  ordinaryWords: new Set(["mt", "et", "pt", "ct"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore: /(?!)/,
  exclusionFirst: /^(?:は?除外|を?除く|以外|を除いて|抜き)(?![一-龥])/u,
  startsFrom: /(?:から|スタート|開始|初回|最初|起点|始め)[^、。]{0,6}$/u,
  danglingEnd:
    /(?:[\s、,]|(?<=^|[、,\s])(?:と|または|か)|cronは|cron式は|cron:?|スケジュールは|実施は|実行は|実行時刻は|時間は|時刻は|頻度は|タイミングは|日時は|開始は|定休の|定休日の|必ず|およそ|だいたい|(?<![要予契節制条協公特確婚密集])約|ただし|但し|また|原則|基本的に|基本|できれば|いつも通り|毎回|それぞれ)+$/iu,
  danglingStart:
    /^(?:[\s]*(?:のスケジュール(?:で|に|どおり)?|のタイミング(?:で|に)?|のペースで|の時点で|時点で|を目安に|をめどに|を目処に|になったら|になると|になり次第|が来たら|にですね|ですね|の間に?|間に(?=[、,]|[一-龥])|ちょうどに?|きっかりに?|頃に?|ごろに?|くらいに?|ぐらいに?|だけは?|のみ|それぞれ|ずつ|の頻度で|の周期で|には|では|から(?=[、,]|[一-龥ァ-ヶA-Za-z])|まで(?=[、,])|までに?は?|でお願い|に(?!わとり|んじん|んにく)|で(?!きる|きた|んわ|ぐち|すか)|は(?!がき|さみ|み[がこ]|ん|やく)|の(?!り|ぞ|み)|も(?!ち|の|や)|を(?=[一-龥ァ-ヶA-Za-z「])|と(?=[、,])|って(?=[、,])|(?:だった|でした|のつもり|の間違い|にして(?:ください)?|でお願い(?:します)?|だ)(?:です|ね|よ)?(?=[。]?$)))+/u,
  intent: findCommand,
  isHabit: isStatement,
  jobs: findJobs,
  elided: () => null,
  inherit: () => null,
  inheritBack: inheritVerbBack,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  familiar: /(?!)/g,
  phrasebook,
};
