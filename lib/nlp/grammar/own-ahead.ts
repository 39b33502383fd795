import { reminderIn } from "./reminders";

const KANJI_HOUR = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
/** What may stand between "N days before" and what is to be done then: "too", and an hour. */
const between = new RegExp(
  `^(?:[,、]|\\s(?:de|da)(?!\\p{L})|に(?:は|も)?|は|も|에(?:는|도)?|也|再|要|先|就|の?(?:朝|昼|夕方|夜|午前|午後)?${KANJI_HOUR}時(?:半|${KANJI_HOUR}分)?(?:に(?:は|も)?)?|\\s(?:(?:아침|오전|오후|저녁|밤)\\s)?\\d{1,2}시(?:\\s반|\\s\\d{1,2}분)?에(?:는|도)?|的?(?:早上|上午|中午|下午|傍晚|晚上|早|晚)?${KANJI_HOUR}[点點](?:半|一刻|${KANJI_HOUR}分?)?|\\s(?:(?:saat|sabah|aksam|ogleden sonra)\\s)?\\d{1,2}(?:[.:]\\d\\d)?'?[dt][ae](?!\\p{L}))+`,
  "u",
);
/** "… [提醒我一次]", "… [もう一度お願い]": only to be reminded. */
const reminds =
  /^(?:再|也)?(?:提醒|通知|叫|喊|告[诉訴]|说|說|发|發|来|來)(?:一?下|一?声|一?聲|我们|我們|我|大家)*(?:再?(?:一|1)[次遍回])?$|(?:一声|ひと声|一言|もう(?:一|1)[回度]|お願い|リマインド|通知)(?:して|し)?(?:お願い|ください|ほしい|ね)*$|(?:한\s?번\s?더|또)\s\S{1,4}$/u;
/** A verb at the end of its clause, or with its object behind it. */
const asks =
  /(?:て|で|てください|てほしい|お願い|こと)$|(?:줘|줘요|주세요|해|하기|하고|달라고)$|^(?:提醒|通知|叫|问|問|发|發|查|看|准备|準備|买|買|给|給|把|整理|统计|統計|订|訂|催|确认|確認|打|写|寫|告|让|讓|向|跟|和|找|要|请|請|帮|幫|检|檢)/u;

/**
 * "…, bir hafta önce de hangisi diye sor", "…、3日前にもプレゼントを買うよう教えて": whether something of its own is to be done
 * so long before, in languages whose verb stands last. `end`: behind "before".
 */
export function hasOwnTask(folded: string, end: number, isVerb: (word: string) => boolean): boolean {
  const clause = /^(?:[,、]?[^,.;!?、。；]*)/u.exec(folded.slice(end))?.[0] ?? "";
  const lead = between.exec(clause)?.[0] ?? "";
  const words = clause.slice(lead.length).trim();
  const only = reminderIn(words);
  if (words.length < SHORTEST || reminds.test(words) || (only !== null && !/\p{L}{2}/u.test(only))) return false;
  const last = /(?<=\s)\p{L}+$/u.exec(words)?.[0];
  return /\p{Script=Latin}/u.test(words.charAt(0)) ? last !== undefined && isVerb(last) : asks.test(words);
}

const SHORTEST = 4;
