import type { FeastTable } from "../grammar/feasts";

/** Feasts that fall on the same date every year. */
export const feasts: FeastTable = [
  [/お正月|元日|元旦|正月/gu, [1, 1]],
  [/おおみそか|大みそか|大晦日/gu, [12, 31]],
  [/クリスマス・イブ|クリスマスイブ|イブ/gu, [12, 24]],
  [
    /クリスマス(?!(?!朝|昼|夜|夕|午|当日|前日|前夜|前まで|正午|深夜|早朝|毎|以外|限定)[ァ-ヶー\p{Script=Han}])/gu,
    [12, 25],
  ],
  [/バレンタインデー|バレンタイン/gu, [2, 14]],
  [/ホワイトデー/gu, [3, 14]],
  [/エイプリルフール/gu, [4, 1]],
  [/こどもの日/gu, [5, 5]],
  [/七夕/gu, [7, 7]],
  [/ハロウィーン|ハロウィン/gu, [10, 31]],
];
