import { cityZone } from "../core/zones";

const places: Record<string, string> = {
  "日本標準|日本|東京|大阪": "Asia/Tokyo",
  "ニューヨーク|米国東部|アメリカ東部|東部|米東部|ボストン|ワシントン": "America/New_York",
  "シカゴ|米国中部|アメリカ中部": "America/Chicago",
  "ロサンゼルス|ロス|サンフランシスコ|シアトル|米国西部|アメリカ西部|太平洋|西海岸|カリフォルニア|米国太平洋":
    "America/Los_Angeles",
  "ロンドン|英国|イギリス": "Europe/London",
  "ベルリン|ドイツ|フランクフルト|ミュンヘン": "Europe/Berlin",
  "パリ|フランス|中央ヨーロッパ|中央欧州": "Europe/Paris",
  "北京|中国|上海": "Asia/Shanghai",
  香港: "Asia/Hong_Kong",
  "台北|台湾": "Asia/Taipei",
  "ソウル|韓国": "Asia/Seoul",
  シンガポール: "Asia/Singapore",
  "シドニー|オーストラリア東部": "Australia/Sydney",
  "バンコク|タイ": "Asia/Bangkok",
  "ハノイ|ベトナム|ホーチミン": "Asia/Ho_Chi_Minh",
  "インド|ムンバイ|デリー": "Asia/Kolkata",
  ドバイ: "Asia/Dubai",
  "モスクワ|ロシア": "Europe/Moscow",
  "ホノルル|ハワイ": "Pacific/Honolulu",
  "サンパウロ|ブラジル": "America/Sao_Paulo",
  トロント: "America/Toronto",
  バンクーバー: "America/Vancouver",
  "ローマ|イタリア": "Europe/Rome",
  "マドリード|スペイン": "Europe/Madrid",
  アムステルダム: "Europe/Amsterdam",
  ジャカルタ: "Asia/Jakarta",
  イスタンブール: "Europe/Istanbul",
  "協定世界|世界標準|グリニッジ標準|グリニッジ|世界協定": "UTC",
};

const byName = new Map(
  Object.entries(places).flatMap(([names, zone]) => names.split("|").map((name): [string, string] => [name, zone])),
);

export function zoneOf(name: string): string | null {
  return byName.get(name) ?? cityZone(name);
}

const NAMES = [...byName.keys()].sort((a, b) => b.length - a.length).join("|");

/** 日本時間で, ニューヨーク時間の, (ロンドン現地時間): a place names a zone with the word for time only. */
export const zonePatterns = [
  new RegExp(
    `\\(?(${NAMES}|[a-z]{4,14})(?:支社|支店|本社|事務所|オフィス|拠点|側)?の?(?:現地|標準)?(?:時間|時刻|タイムゾーン)(?![帯とをがも])(?:で|の|にて|基準で|ベースで|、)?\\)?`,
    "gu",
  ),
];
