import { MASK } from "../grammar/fold";

const DAYS = "月火水木金土日";
/** Signs that look or sound like the one that is meant, each where only that one makes a schedule word. */
const slips: readonly [RegExp, string][] = [
  [/曰(?!く)/gu, "日"],
  [/(?<=[月週年])未(?=$|[のにはまで、。日\d]|以外)/gu, "末"],
  [new RegExp(`(?<=[${DAYS}])[躍濯燿耀擢翟暇](?=日|$|[のにはもとか、。\\d・]|朝|夜|午|夕)`, "gu"), "曜"],
  [/[舞枚妹迷](?=[日朝晩夜週月時年])(?![日月]の?(?:番|目))/gu, "毎"],
  [/毎目(?=$|[のにはで、。\d]|朝|夜|午|夕)/gu, "毎日"],
  [/(?<=毎週の?|隔週の?|来週の?|^|[、。・])[加化可課](?=曜)/gu, "火"],
  [/(?<=毎週の?|隔週の?|来週の?|^|[、。・])[睡推垂](?=曜)/gu, "水"],
  [/(?<=毎週の?|隔週の?|来週の?|^|[、。・])[黙目杢](?=曜)/gu, "木"],
  [/(?<=毎週の?|隔週の?|来週の?|^|[、。・])[禁筋近均](?=曜)/gu, "金"],
  [/(?<=毎週の?|隔週の?|来週の?|^|[、。・])[度士](?=曜)/gu, "土"],
  // Whatever a phone made of it: between 毎 and a weekday only the week can stand.
  [new RegExp(`(?<=[毎隔])[種終就集収衆集臭秀修衝](?=の?[${DAYS}]曜|の?[${DAYS}](?:[のに、]|\\d))`, "gu"), "週"],
  [
    new RegExp(`(?<=[毎隔]週の?[${DAYS}]|^[${DAYS}]|[、。][${DAYS}])[用様要洋陽葉](?=日?[のには、朝夜午夕\\d])`, "gu"),
    "曜",
  ],
  [
    /(?<=(?:毎[日朝晩夜夕週]|平日|土日|曜日?|[朝昼夜晩夕]|夕方|午[前後])[のはに]?\d{1,2})[字次自寺持](?=[にはごか、]|半|\d{1,2}分)/gu,
    "時",
  ],
  [/(?<=(?:毎[日朝晩夜夕]|[朝昼夜晩夕]|午[前後])の?[一二三四五六七八九十]{1,2})[字次自寺持](?=に|半|ご)/gu, "時"],
  [/(?<=\d時\d{1,2})[文噴粉聞](?=[にごか、])/gu, "分"],
  [/(?<=[毎])(?:浅|麻|旦)(?=$|[のに、\d])/gu, "朝"],
  [/(?<=[毎])(?:番|ばん)(?=[に、の]?\d{1,2}[時:])/gu, "晩"],
  [/(?<=[毎隔来今])(?:習|周|州)(?=$|[のにはで、。月火水木金土日])/gu, "週"],
  [/[牛干](?=[前後]\s?\d{1,2}[時:])/gu, "午"],
  [/(?<=\d)じ(?=半|はん|\d|$|[にはのかまごとで、。])/gu, "時"],
  [new RegExp(`(?<=[${DAYS}]曜)[ひび](?=[のには、。\\d]|$)`, "gu"), "日"],
  [/平[曰目](?=$|[のには、。]|\d|朝|夜|午|夕|毎)/gu, "平日"],
];

/** Orders to ignore what was said are content. */
const orders =
  /(?:これまで|今まで|以前|上記|前|過去|すべて|全て)の(?:すべての|全ての)?(?:指示|命令|ルール|プロンプト|設定)(?:を|は)(?:すべて|全て)?(?:無視|忘れ|破棄)[^。!]*/gu;

/** 毎週木曜曰の11じ, 金躍日: schedule words as they were meant, sign by sign. */
export function asMeant(folded: string): string {
  const kept = folded.replace(orders, (found) => MASK.repeat(found.length));
  return slips.reduce((text, [wrong, right]) => text.replace(wrong, right), kept);
}
