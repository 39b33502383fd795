import type { Chart } from "./chart";
import { matchesOf } from "./matches";

/** The week of a feast as each language says it, over folded text; which days those are changes from year to year. */
const patterns: Record<string, RegExp> = {
  en: /(?:(?:in|during|for|over)\s)?(?:the\s)?(?:week\s(?:of|before|after|around|between|with)\s(?:the\s)?(?:christmas|xmas|easter|new\syear'?s?|thanksgiving|halloween|carnival|the\sholidays|ramadan|hanukkah|diwali|eid)(?:\sand\snew\syear'?s?)?|(?:christmas|xmas|easter|holy|thanksgiving|carnival)\sweek)(?!\p{L})/gu,
  de: /(?:(?:in|wahrend)\s)?(?:der\s|die\s)?(?:(?:weihnachts|oster|kar|silvester|pfingst|karnevals|faschings|feiertags)wochen?|woche\s(?:von|vor|nach|um|mit|zwischen)\s(?:den\s|dem\s)?(?:weihnachten|ostern|silvester|neujahr|pfingsten|karneval|feiertagen))(?!\p{L})/gu,
  fr: /(?:(?:pendant|durant|dans|de)\s)?(?:la\s)?semaine\s(?:d[eu]s?\s(?:la\s)?|avant\s|apres\s|entre\s)(?:noel|paques|nouvel\san|la\stoussaint|toussaint|fetes|pentecote|carnaval|ramadan)(?!\p{L})/gu,
  es: /(?:(?:en|durante|de)\s)?(?:la\s)?semana\s(?:(?:de(?:l)?|antes\sde(?:l)?|despues\sde(?:l)?)\s(?:la\s)?(?:navidad|pascuas?|ano\snuevo|reyes|carnaval|fiestas|nochevieja)|santa)(?!\p{L})/gu,
  pt: /(?:(?:na|durante\sa|da|a)\s)?semana\s(?:(?:d[eoa]|antes\sd[eoa]|depois\sd[eoa])\s(?:natal|pascoa|ano\snovo|carnaval|reveillon|festas)|santa)(?!\p{L})/gu,
  it: /(?:(?:nella|durante\sla|della|la)\s)?settimana\s(?:(?:di|del|prima\sdi|dopo)\s(?:natale|pasqua|capodanno|carnevale|ferragosto)|santa)(?!\p{L})/gu,
  nl: /(?:(?:in|tijdens)\s)?(?:de\s)?(?:(?:kerst|paas|pasen|carnavals|oudejaars)week|week\s(?:van|voor|na|rond)\s(?:de\s)?(?:kerst(?:mis)?|pasen|nieuwjaar|oud\sen\snieuw|carnaval|pinksteren|feestdagen))(?!\p{L})/gu,
  pl: /(?:(?:w|oprocz|poza)\s)?(?:tygodni(?:u|a|em)|tydzien)\s(?:(?:przed|po|wokol)\s)?(?:swiat\p{L}*(?:\sbozego\snarodzenia)?|bozego\snarodzenia|bozym\snarodzeniem|wielkanoc\p{L}*|nowego\sroku|nowym\srok\p{L}*|wielk\p{L}+)(?!\p{L})/gu,
  ru: /(?:(?:в|на)\s)?недел\p{L}{1,3}\s(?:(?:перед|после|до)\s)?(?:рождеств\p{L}+|пасх\p{L}+|нового\sгода|новым\sгодом|праздник\p{L}+|масленицы)(?!\p{L})|(?:(?:в|на)\s)?(?:пасхальн|рождественск|новогодн|праздничн|страстн)\p{L}+\sнедел\p{L}{1,3}(?!\p{L})/gu,
  tr: /(?:noel|yilbasi|bayram|paskalya|ramazan)\shaftas\p{L}*/gu,
  ja: /(?:クリスマス|イースター|正月|年末年始|お盆|盆|感謝祭)の?週/gu,
  ko: /(?:크리스마스|성탄절|설날?|추석|부활절|연말|새해)\s?(?:가\s있는\s)?(?:주간?|주일)(?!말)/gu,
  zh: /(?:圣诞节?|聖誕節?|春节|春節|元旦|国庆节?|國慶節?|复活节|復活節|中秋节?)(?:的)?(?:那一?|所在的?|当|當)?(?:周|週|个?星期|個?星期|个?礼拜)(?![一二三四五六日天末])/gu,
};

/** "except in the week of Christmas": days that no calendar here knows, which are asked about. */
export function enterFeastWeeks(chart: Chart, code: string): void {
  const pattern = patterns[code];
  if (!pattern) return;
  for (const { index, 0: words } of matchesOf(chart.text, pattern))
    chart.add("UNREAD", index, index + words.length, {}, "week of a feast");
}
