import { cityZone } from "../core/zones";
import { bothScripts, pattern } from "./traditional";

const places: Record<string, string> = {
  "北京|中国|上海|国内|东八区|深圳|广州": "Asia/Shanghai",
  香港: "Asia/Hong_Kong",
  "台北|台湾|臺北|臺灣": "Asia/Taipei",
  "东京|日本|大阪": "Asia/Tokyo",
  "首尔|韩国": "Asia/Seoul",
  新加坡: "Asia/Singapore",
  "纽约|美东|美国东部|美国东岸|东部|华盛顿|波士顿": "America/New_York",
  "芝加哥|美国中部|美中": "America/Chicago",
  "洛杉矶|旧金山|美西|美国西部|太平洋|西雅图|加州|硅谷": "America/Los_Angeles",
  "伦敦|英国": "Europe/London",
  "柏林|德国|法兰克福|慕尼黑": "Europe/Berlin",
  "巴黎|法国|欧洲中部|中欧": "Europe/Paris",
  "莫斯科|俄罗斯": "Europe/Moscow",
  "悉尼|澳洲东部": "Australia/Sydney",
  墨尔本: "Australia/Melbourne",
  迪拜: "Asia/Dubai",
  "曼谷|泰国": "Asia/Bangkok",
  "孟买|新德里|印度": "Asia/Kolkata",
  雅加达: "Asia/Jakarta",
  "吉隆坡|马来西亚": "Asia/Kuala_Lumpur",
  多伦多: "America/Toronto",
  温哥华: "America/Vancouver",
  圣保罗: "America/Sao_Paulo",
  "马德里|西班牙": "Europe/Madrid",
  "罗马|意大利": "Europe/Rome",
  阿姆斯特丹: "Europe/Amsterdam",
  苏黎世: "Europe/Zurich",
  伊斯坦布尔: "Europe/Istanbul",
  开罗: "Africa/Cairo",
  "格林尼治|格林威治|世界标准|协调世界|世界": "UTC",
};

const byName = new Map(
  Object.entries(places).flatMap(([names, zone]) =>
    bothScripts(names)
      .split("|")
      .map((name): [string, string] => [name, zone]),
  ),
);

export function zoneOf(name: string): string | null {
  return byName.get(name) ?? cityZone(name);
}

const NAMES = [...byName.keys()].sort((a, b) => b.length - a.length).join("|");

/** 北京时间, 按纽约当地时间, (东京时间): a place names a zone with the word for time only. */
export const zonePatterns = [
  pattern(
    `\\(?(?<!(?:告诉我们?|[查看报]|查看|显示|播报)(?:一下)?)(?:按照?|以|用|依照?)?(${NAMES}|[a-z]{4,14})\\s?(?:那边|分公司|办公室|办事处|总部|分部|同事)?的?(?:当地|本地|标准)?(?:时间|时区)(?:为准|计算?|算)?的?\\)?`,
    "gu",
  ),
];
