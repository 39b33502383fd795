import type { Replies } from "./types";

export const japanese: Replies = {
  tasks:
    "{count, plural, =0 {タスクはまだありません。何をいつ行うかを書くと作成できます。} other {タスクは#件あります。}}",
  tasksWithMail: "{count, plural, =0 {メールを送るタスクはありません。} other {メールを送るタスクは#件あります。}}",
  tasksOn: "{day}：{count, plural, =0 {予定はありません。} other {#件のタスクが予定されています。}}",
  lookAtRuns: "実行されたものとその結果は Runs に新しい順で表示されます。タスク名を書くと、最新の実行を表示します。",
  lastRun: "「{name}」の最新の実行です。",
  hasNotRun: "「{name}」はまだ実行されていません。",
  does: "「{name}」の内容：{prompt}",
  hello:
    "こんにちは。何をいつ行うかを書いてください。例：「平日の9時に https://example.com を確認して」または「予定されているタスクは？」。",
  thanks:
    "どういたしまして。「予定されているタスクは？」と聞くか、「金曜14時に報告書をリマインドして」のように続けてください。",
  help: "何をいつ行うかを書くと下書きを作ります。例：「平日の9時に https://example.com を確認して」。タスクの変更、一時停止、実行、削除もできます。例：「月曜日まで停止して」。ボタンを押すまで何も起こりません。",
  unclear:
    "「{words}」を「{name}」の変更として理解できませんでした。別の時刻、曜日、メールアドレス、新しい名前を書くか、「停止して」「削除して」と書いてください。",
  quoted: "「{name}」",
  which: "どれのことですか。",
  whichOfMany: "{total}件が該当し、そのうち{count}件です。どれのことですか。別の名前を入力することもできます。",
  similar: "「{name}」というタスクは見つかりませんでした。次のうちのどれかですか。",
  notFound: "「{name}」というタスクは見つかりませんでした。あるのは次のとおりです。",
  notFoundAndNone: "「{name}」というタスクは見つからず、タスクはまだありません。",
  notYours: "「{name}」は{owner}のものです。変更できるのは所有者と管理者だけです。",
  onlyDraft: "「{name}」はまだ下書きです。Schedule を押すまで実行されず、カードの Discard で破棄できます。",
  noChange:
    "「{name}」を変える内容が見つかりませんでした。別の時刻、曜日、メールアドレス、新しい名前を書いてください。",
  same: "「{name}」はすでにそうなっているため、何も変わりません。",
  revised: "変更しました。Schedule を押すまで何も実行されません。",
  revisedEach: "{count}件の下書きを変更しました。Schedule を押すまで何も実行されません。",
  proposedEach: "{count}件のタスクは次のようになります。",
  undone: "元に戻しました。Schedule を押すまで何も実行されません。",
  discarded: "下書き「{name}」を破棄しました。何も実行されていません。",
  whatAbout: "「{name}」の何を変えますか。時刻、曜日、内容、それとも送り先ですか。",
  pressSchedule: "「{name}」のカードの Schedule を押してください。言葉だけでは何も始まりません。",
  pressDiscard: "「{name}」は下書きなので何も実行されません。カードの Discard で破棄できます。",
  pressApply: "カードのボタンを押してください。言葉だけでは何も変わりません。",
  pressDiscardProposal: "まだ何も行われていません。カードの Discard で破棄できます。",
  runs: "「{name}」の実行：{schedule}（{zone}）。",
  isPaused: "「{name}」は停止中で、再開すると実行されます：{schedule}（{zone}）。",
  hasNoRun: "「{name}」の今後の実行はありません。スケジュール：{schedule}（{zone}）。",
  means: "「{expression}」の意味です。",
  noTrouble: "「{name}」は失敗しておらず、抜けた実行もありません。",
  neverRan: "「{name}」はまだ実行されていないため、失敗もありません。",
  "trouble.failed": "「{name}」で最後に失敗した実行です。",
  "trouble.missed": "「{name}」のこの実行は逃されました。",
  "trouble.skipped": "「{name}」のこの実行はスキップされました。",
  "propose.edit": "「{name}」は次のように変わります。",
  "propose.until": "「{name}」は{time}（{zone}）まで何も開始せず、その後は自動的に続きます。",
  "propose.pause": "「{name}」は再開するまで何も開始しません。",
  "propose.pauseEndUnread":
    "「{name}」は再開するまで何も開始しません。いつまでかを読み取れませんでした。「月曜日まで停止して」のように日時を書いてください。",
  "propose.pauseAll": "再開するまで何も開始しないタスク（{count}件）：{names}。",
  "propose.pauseAllEndUnread":
    "再開するまで何も開始しないタスク（{count}件）：{names}。いつまでかを読み取れませんでした。「月曜日まで全部停止して」のように書いてください。",
  "propose.untilAll": "その間は何も開始せず、その後は自動的に続くタスク（{count}件）：{names}。",
  "propose.untilNot":
    "その後の実行が残らないため含まれないもの（{count}件）：{names}。名前とともに「停止して」または「削除して」と書いてください。",
  "propose.untilAlready": "有効なタスクはどれも、それまで何も開始しません。",
  "propose.resumeAll": "再びスケジュールどおりに実行されるタスク（{count}件）：{names}。",
  "propose.deleteAll": "削除されるタスク（{count}件）：{names}。",
  "propose.runAll": "今すぐ1回実行されるタスク（{count}件）：{names}。",
  "propose.resume": "「{name}」は再びスケジュールどおりに実行されます。",
  "propose.delete": "「{name}」は削除されます。",
  "propose.run": "「{name}」はスケジュールとは別に今すぐ1回実行されます。",
  "already.active": "「{name}」は停止しておらず、スケジュールどおりに実行されます。",
  "already.paused": "「{name}」はすでに停止しています。",
  "already.completed": "「{name}」は完了しており、今後の実行はありません。先に新しいスケジュールを設定してください。",
  "already.deleted": "「{name}」は削除されました。",
  "noneTo.pause": "停止できるタスクはありません。",
  "noneTo.resume": "停止中のタスクはありません。",
  "noneTo.delete": "削除できるタスクはありません。",
  "noneTo.run": "実行できるタスクはありません。",
  "noneTo.skip": "その時に予定されているタスクはないため、何も変わりません。",
  "cannotUndo.delete": "削除したタスクは元に戻せません。もう一度依頼すると新しく作れます。",
  "cannotUndo.run": "開始した実行は取り消せません。実行中ならそのページで中止できます。",
  "cannot.nothingAfter":
    "「{name}」はその後の実行が残らないため、その時までの停止はできません。再開するまで止めるなら「停止して」、不要なら「削除して」と書いてください。",
  "cannot.holidays":
    "「{name}」を祝日に実行しないようにしたいのですね。ここでは祝日が分からないため、変更していません。祝日の前に「次回をスキップして」と書いてください。",
  "cannot.startsLater":
    "「{name}」はもともと {time}（{zone}）まで何も実行しないので、それまでの停止では何も変わりません。早く動かすには「再開して」と言ってください。",
  hasNotRunOn: "「{name}」は {day} には実行されていません。",
  noFailure: "「{name}」は失敗していません。",
  skipping: "ご要望によりスキップ：{times}。",
  skipsDropped: "その時刻にはもう予定がないため、スキップは解除されます：{times}。",
  partUnread: "「{words}」をタスクへの指示として理解できませんでした。別のメッセージで送ってください。",
  "cannot.skipLater":
    "「{name}」を {day} に休みにしたいとのことですが、その前に実行がある間は一日だけ外すことができません。それらが終わってから「次の実行をスキップ」と言うか、{again} まで停止してください（その前の実行も休みになります）。",
  "cannot.skipUnread":
    "「{name}」の実行をスキップしたいとのことですが、どれか分かりませんでした。「次の実行をスキップ」「明日をスキップ」や日付を言ってください。",
  "cannot.nothingLeft":
    "「{name}」の日や時刻を外したいとのことですが、ほかにないため何も残りません。別のものを言うか、「停止して」または「削除して」と言ってください。",
  "cannot.skipNothing": "「{name}」を一度スキップしたいとのことですが、その時に予定はないため何も変わりません。",
  "cannot.skipAll":
    "「{name}」を一度スキップしたいとのことですが、その後の実行がありません。「停止して」または「削除して」と言ってください。",
  "cannot.endOver":
    "「{name}」の終わりとして言われた日はもう過ぎているので、何も変更していません。これからの日を言うか、「停止して」または「削除して」と言ってください。",
  "cannot.orNextWorkday":
    "週末に当たるときは次の営業日に、ということですが、スケジュールにその決まりはないので、何も予定・変更していません。「1日に最も近い営業日」または「毎月最初の営業日」と言ってください。",
  "propose.between": "「{name}」は{days}の実行{count}回を休み、その後は自動的に続きます。それまでは何も変わりません。",
  "cannot.noSuchDay": "その日はどの年にもないので、「{name}」は変更していません。実在する日付を言ってください。",
  "cannot.skipTooMany":
    "「{name}」の実行を休むということですが、100回を超えます。代わりに「…まで停止して」と日を言ってください。",
  "cannot.later":
    "「{name}」に後で行うことですが、言葉でできるのはある日までの停止だけです。その時になったらもう一度言ってください。",
  "cannot.noAddress":
    "{person}に「{name}」の送るものを届けるということですが、アドレスが分かりません。「{person}@… にも送って」と入力してください。",
  "cannot.notRecipient": "{person}には「{name}」からもう送らないということですが、受信者の中にいません：{recipients}。",
  "cannot.elsewhere.model":
    "「{name}」で別のモデルを使いたいのはわかりましたが、言葉では変えられません。予定に入れたあと、APIで「model」を設定してください：PATCH /api/v1/tasks/…。",
  "cannot.elsewhere.visibility":
    "「{name}」をほかの人に見せるか隠したいのはわかりましたが、言葉では変えられません。予定に入れたあと、APIで「visibility」を設定してください：PATCH /api/v1/tasks/…。",
  "cannot.elsewhere.limits":
    "「{name}」の上限を変えたいのはわかりましたが、上限は変えられません。仕事を短くするかツールを減らすと、実行が安くなります。",
  "cannot.whichAddress":
    "「{name}」で別のアドレスを使いたいのはわかりましたが、{links}が書かれています。どれを置き換えるかを書くか、カードで内容を編集してください。",
  "cannot.noTool":
    "「{name}」で別のツールを使いたいのはわかりましたが、「{tool}」というツールはありません。使えるのは：{known}。",
  tasksMailing:
    "{count, plural, =0 {{person}にメールを送るタスクはありません。} other {{person}にメールを送るタスクは#件あります。}}",
  gets: "「{name}」の送り先は{recipients}です。",
  getsNobody: "「{name}」はメールを送りません。",
  "propose.untilAnyway": "それまではもともと何も開始しないもの：{names}。",
  tasksPaused: "{count, plural, =0 {一時停止中のタスクはありません。} other {一時停止中のタスクは#件あります。}}",
  stays: "ご指定どおり対象外：{names}。",
  exceptUnknown:
    "「{name}」というタスクがないため、何を除くのか分からず、何も行いません。タスクの正確な名前でもう一度言ってください。",
  exceptUnread:
    "「{words}」で何を除くのか分からなかったため、何も行いません。「…以外を全部削除」とタスクの名前を言ってください。",
  oneAtATime:
    "タスクの変更は一つずつです。まだ何も変わりません。「{name}を10:00に変更」のように名前を言ってください。まとめてできるのは一時停止、再開、実行、削除だけです。",
  newInstead:
    "「{name}」というタスクが見つからないため、これは新しいタスクです。スケジュールする前に確認してください。",
  "cannot.unplannable":
    "「{words}」は予定にできないため、「{name}」はそのままです。別の曜日や時刻、開始日、または終了日を言ってください。",
  languages:
    "日本語、英語、ドイツ語、スペイン語、フランス語、イタリア語、ポルトガル語、オランダ語、ポーランド語、ロシア語、トルコ語、中国語、韓国語を読み、その言語で答えます。そのまま書いてください。",
};
