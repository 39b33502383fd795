/** Nouns for what is scheduled. */
export const JOB = "(?:タスク|ジョブ|リマインダー?|スケジュール|予定|アラーム|自動化|定期実行|バッチ|通知)";
/** "月曜朝会のリマインド": a task by its name, whatever day it begins with. */
export const endsWithJob = new RegExp(`(?:${JOB}|リマインド|お知らせ|アラート|レポート)$`, "u");
/** Words that a time begins with. */
export const TIME =
  "(?:毎|平日|週末|月曜|火曜|水曜|木曜|金曜|土曜|日曜|明日|明後日|来週|来月|朝|昼|夜|夕方|午前|午後|深夜|\\d{1,2}(?:時|:|日|月|分)|[一二三四五六七八九十]{1,3}時|隔|正午|\\d+(?:時間|日|週間))";

export const namesJob = new RegExp(
  `${JOB}|日報|週報|月報|バックアップ|同期|レポート|チェック|ダイジェスト|監視|アラート|リマインド|お知らせ|配信|投稿|まとめ`,
  "u",
);
export const startsWithTime = new RegExp(
  `^(?!毎[日朝晩週月]の[^\\d])(?:${TIME}|今日|今週|今夜|今晩|今朝|本日|月末|月初|\\d)`,
  "u",
);
/** 夜間バックアップ, 朝の天気通知: a part of the day that is in the name of a job. */
export const namesByPart = new RegExp(
  `^(?:夜間|深夜|早朝|朝|昼|夜|夕方|日中|毎[日朝晩週月]の)の?[^にへは\\d、]{0,12}(?:${JOB}|日報|週報|月報|バックアップ|同期|レポート|チェック|監視|アラート|配信|まとめ|ニュース|天気|予報|占い|株価|為替|メルマガ|見出し)$`,
  "u",
);
/** 毎日8時のやつ: a task by its time. */
export const pointsAtTime = new RegExp(`(?:[時分半日朝晩夜夕]|曜日?)の(?:やつ|もの|分|リマインド|${JOB})$`, "u");
/** What a person stops or deletes that is no task. */
export const things =
  /(?:ファイル|ログ|キャッシュ|データ|スナップショット|レコード|サーバー?|サービス|メール|フォルダ|インスタンス|コンテナ|画像|一時|行|枠|エアコン|電気|照明|水道)$/u;
/** 毎週金曜の週報リマインド: a task by its day and its name. */
export const namedByDay = new RegExp(
  `^毎[^にはへ、。\\d]{1,6}の[^にはへ、。]{1,16}(?:${JOB}|リマインド|お知らせ|アラート|レポート)$`,
  "u",
);
