import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "朝",
  lunch: "昼",
  afternoon: "午後",
  evening: "夕方",
  night: "夜",
  nightly: "深夜",
  endOfDay: "終業時",
  hours: "営業時間",
  day: "日中",
};

export const phrasebook: Phrasebook = {
  noZone: "タイムゾーンの指定なし：UTC",
  noRecipient: "宛先：管理者",
  recipientIsAuthor: "宛先：あなた",
  recipientIs: (address) => `宛先：${address}`,
  noAddress: (person) => `「${person}」のアドレスがわからないため、そこには送られません。宛先に追加してください。`,
  noTime: (time) => `時刻の指定なし：${time}`,
  partOfDay: (part, time) => `${parts[part]}：${time}`,
  stretch: (part, from, to) => `${parts[part]}：${from}〜${to}`,
  bareHour: (said, time) => `「${said.includes(":") ? said : `${said}時`}」は ${time} と解釈しました`,
  noWeekday: "曜日の指定なし：月曜日",
  noMonthDay: "日付の指定なし：毎月1日",
  noMonth: "日付の指定なし：1月1日",
  timesADay: (times) => `時刻の指定なし：${times}`,
  onceOnly: "繰り返しの指定がないため1回だけ実行します",
  anchored: "最初の実行から数えます",
  approximate: (words) =>
    words === "few"
      ? "「数」は正確な数ではありません：3 としました"
      : "1回限りのタスクに設定できる時刻は1つです。最初のものを使いました",
  everyWeek: "繰り返しの指定がないため毎週としました",
  openEnd: (words) => `「${words}」は日付ではないため、停止するまで続きます`,
  holidays: "祝日は把握していません。除外するには休止カレンダーを選んでください",
  mixed: "この日付と時刻は1つのスケジュールにまとまりません。どれにしますか？",
  dateStays:
    "この曜日のスケジュールから1日だけを除くことはできません。下のとおりに登録すると、その回は後でスキップできます。",
  workdayInterval: "営業日を週末をまたいで数えることはできません。何曜日に実行しますか？",
  askWhen: "いつ実行しますか？",
  askWhat: "そのとき何をしますか？",
  askEvent:
    "タスクは決まった時刻に動き、出来事には反応しません。定期的に確認することはできます。どのくらいの頻度にしますか？",
  impossible: (words) => `「${words}」という日時はありません。正しい日時はいつですか？`,
  askHour: (hour) => `${hour}時は午前と午後のどちらですか？また、どの日に実行しますか？`,
  askMeridiem: (hour) => `${hour}時は午前と午後のどちらですか？`,
  askHowOften: "その時間帯にどのくらいの間隔で実行しますか？",
  whenOptions: ["毎日09:00", "平日09:00", "毎週月曜日の09:00"],
  hourOptions: ([morning, afternoon]) => [`毎日${morning}`, `毎日${afternoon}`, `明日${afternoon}`],
  howOftenOptions: ["1時間ごと", "30分ごと", "最初に1回だけ"],
  past: "その時刻はすでに過ぎています。",
  pastDay: "その日時はすでに過ぎています。いつ実行しますか？",
  leftOutYearly: (day) => `${day} はスキップされ、翌年以降の同じ日もスキップされます。`,
  severalOnce: "1回限りのタスクは1度だけ実行されます。どの時刻にしますか？それとも繰り返しますか？",
  unread: (words) => `「${words}」は予定に組めません。いつ実行しますか？`,
  scattered: "どの時刻がどの作業のものですか？作業ごとにメッセージを分けるか、全体で1つの時刻を指定してください。",
  shortMonths: (day) => `${day}日がない月は実行されません`,
  commands: {
    question: "これは質問なので、何も登録していません。何をいつ行うかを書くとタスクになります。",
    list: "登録済みのタスクと次回の実行は「タスク」で確認できます。",
    edit: "タスクを変更するには、「タスク」で開いて内容またはスケジュールを編集してください。",
    pause: "タスクを一時停止するには、「タスク」で開いて「一時停止」を押してください。再開もそこでできます。",
    resume: "一時停止中のタスクを再開するには、「タスク」で開いて「再開」を押してください。",
    delete: "タスクを削除するには、「タスク」で開いて「削除」を押してください。",
    run: "タスクをすぐに実行するには、「タスク」で開いて「今すぐ実行」を押してください。",
    none: "予定に組む内容がありません。何をいつ行うかを書いてください。",
  },
  never: "このスケジュールに当てはまる日時がありません。",
  notTask: "この文には予定に組む内容がありません。何をいつ行うかを書いてください。",
  leftOver: (words) => `「${words}」はスケジュールの一部ではありません。`,
  onceAt: (date, time) => `1回のみ、${date}の${time}`,
  seasons: {
    locale: "ja",
    names: {
      spring: /^(?:毎年の?)?(?:春)(?:の間|場|季|期間中)?(?:は|には|に|になったら|中は|中)?$/,
      summer: /^(?:毎年の?)?(?:夏)(?:の間|場|季|期間中)?(?:は|には|に|になったら|中は|中)?$/,
      autumn: /^(?:毎年の?)?(?:秋)(?:の間|場|季|期間中)?(?:は|には|に|になったら|中は|中)?$/,
      winter: /^(?:毎年の?)?(?:冬)(?:の間|場|季|期間中)?(?:は|には|に|になったら|中は|中)?$/,
    },
  },
};
