import { JOB } from "./job-names";
import { POLITE } from "./small-talk";

export const NAME = "(?<name>[^、,。:?!]{2,24}?)";
export const WHO = "[^、,。:?!]{1,14}?";
/** Nouns that a name of something scheduled ends in. */
export const THING = `(?:${JOB}|[日週月]報|バックアップ|同期|レポート|チェック|ダイジェスト|アラート|リマインド|お知らせ|配信|まとめ|占い|予報|ニュース|メルマガ|メール)`;
export const TASK = `(?<name>[^、,。:?!]{0,22}?${THING})`;
export const P = "(?:を|は|が|も|って|、|,)*";
export const PLEASE =
  "(?:て|で|いて|おいて|といて|ておいて)*(?:も?(?:いい|大丈夫|結構)(?:です)?|ください|下さい|ほしい(?:です)?|欲しい(?:です)?|くれ(?:る|ますか|ませんか)?|もらえ(?:る|ますか|ません?か)?|いただけ(?:ますか|ませんか)|みて|ちょうだい|お願い(?:します|できますか)?|頼む|よろしく)?(?:よ|ね|な|か)*";
export const NEXT = "(?:今日|明日|明後日|今夜|今晩|来週|今週|次回|今度|次|(?:今週の?|来週の?)?[月火水木金土日]曜日?)";
export const ADDRESSES = "の(?:宛先|送信先|送り先|配信先|通知先|受信者|メンバー|cc)";
export const said = (source: string): RegExp => new RegExp(`${POLITE}${source}[。.!?~、\\s]*$`, "u");
