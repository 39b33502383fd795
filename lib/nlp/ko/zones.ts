import { cityZone, zoneAbbreviations } from "../core/zones";

const places: Record<string, string> = {
  "한국 표준|한국|서울|대한민국|부산": "Asia/Seoul",
  "일본 표준|일본|도쿄|동경|오사카": "Asia/Tokyo",
  "뉴욕|미국 동부|미 동부|동부 표준|동부|보스턴|워싱턴|애틀랜타": "America/New_York",
  "시카고|미국 중부|미 중부|텍사스|댈러스": "America/Chicago",
  "덴버|미국 산악": "America/Denver",
  "로스앤젤레스|엘에이|la|샌프란시스코|시애틀|미국 서부|미 서부|서부 표준|태평양 표준|태평양|캘리포니아|실리콘밸리":
    "America/Los_Angeles",
  토론토: "America/Toronto",
  밴쿠버: "America/Vancouver",
  "상파울루|브라질": "America/Sao_Paulo",
  "런던|영국": "Europe/London",
  "베를린|독일|프랑크푸르트|뮌헨": "Europe/Berlin",
  "파리|프랑스|중앙유럽|중부유럽|유럽 중부": "Europe/Paris",
  "로마|이탈리아|밀라노": "Europe/Rome",
  "마드리드|스페인": "Europe/Madrid",
  "암스테르담|네덜란드": "Europe/Amsterdam",
  "취리히|스위스": "Europe/Zurich",
  "모스크바|러시아": "Europe/Moscow",
  "이스탄불|터키|튀르키예": "Europe/Istanbul",
  "베이징|북경|중국|상하이|상해": "Asia/Shanghai",
  홍콩: "Asia/Hong_Kong",
  "타이베이|대만": "Asia/Taipei",
  "싱가포르|싱가폴": "Asia/Singapore",
  "하노이|베트남|호치민|호찌민": "Asia/Ho_Chi_Minh",
  "방콕|태국": "Asia/Bangkok",
  "자카르타|인도네시아": "Asia/Jakarta",
  "마닐라|필리핀": "Asia/Manila",
  "인도|뭄바이|델리|뉴델리|벵갈루루": "Asia/Kolkata",
  "두바이|아랍에미리트": "Asia/Dubai",
  "시드니|호주 동부|멜버른": "Australia/Sydney",
  "오클랜드|뉴질랜드": "Pacific/Auckland",
  "호놀룰루|하와이": "Pacific/Honolulu",
  "협정 세계|협정세계|세계 표준|그리니치 표준|그리니치|세계 협정|utc|gmt": "UTC",
};

const byName = new Map(
  Object.entries(places).flatMap(([names, zone]) => names.split("|").map((name): [string, string] => [name, zone])),
);

export function zoneOf(name: string): string | null {
  return byName.get(name) ?? zoneAbbreviations.get(name) ?? cityZone(name);
}

const NAMES = [...byName.keys()].sort((a, b) => b.length - a.length).join("|");

/** 뉴욕 시간으로, 한국시간 기준: a place names a zone with the word for time only. */
export const zonePatterns = [
  new RegExp(
    `\\(?(?<![가-힣a-z])(${NAMES}|[a-z]{4,14}(?:\\s[a-z]{3,10})?)\\s?(?:지사|본사|사무소|지점|법인|쪽|팀)?\\s?(?:현지\\s?|표준\\s?)?(?:시간대|시간|시각|표준시|시(?![간각])|타임)(?!표|당|마다|\\d|\\s?간격|외|을|과|이\\s|\\s(?:알려|보여|확인|말해))(?:\\s?(?:기준으로|기준|으로|로))?\\)?`,
    "gu",
  ),
  new RegExp(
    `(?<![a-z])(${[...zoneAbbreviations.keys()].filter((name) => name.length > 2).join("|")})(?=에|로|으로|\\s?기준)(?:\\s?기준(?:으로)?)?`,
    "gu",
  ),
  new RegExp(`\\(?(?<![가-힣a-z])(${NAMES})\\s?기준(?:으로)?(?=\\s|,|\\)|$)\\)?`, "gu"),
];
