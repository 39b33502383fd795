import type { Replies } from "./types";

export const korean: Replies = {
  tasks:
    "{count, plural, =0 {아직 작업이 없습니다. 무엇을 언제 할지 말하면 만들어집니다.} other {작업이 #개 있습니다.}}",
  tasksWithMail: "{count, plural, =0 {메일을 보내는 작업이 없습니다.} other {메일을 보내는 작업이 #개 있습니다.}}",
  tasksOn: "{day}: {count, plural, =0 {예정된 작업이 없습니다.} other {작업 #개가 예정되어 있습니다.}}",
  lookAtRuns:
    "무엇이 실행되었고 어떻게 끝났는지는 Runs에 최신순으로 있습니다. 작업 이름을 말하면 마지막 실행을 보여 드립니다.",
  lastRun: "“{name}”의 가장 최근 실행입니다.",
  hasNotRun: "“{name}”은(는) 아직 실행되지 않았습니다.",
  does: "“{name}”이(가) 하는 일: {prompt}",
  hello:
    "안녕하세요! 무엇을 언제 할지 말해 주세요. 예: “평일 9시에 https://example.com 확인해 줘” 또는 “예약된 작업이 뭐야?”.",
  thanks: "천만에요. “예약된 작업이 뭐야?”라고 묻거나 “금요일 14시에 보고서를 알려 줘”처럼 이어서 말해 주세요.",
  help: "무엇을 언제 할지 말하면 초안을 만듭니다. 예: “평일 9시에 https://example.com 확인해 줘”. 작업의 변경, 일시 중지, 실행, 삭제도 합니다. 예: “월요일까지 중지해 줘”. 버튼을 누르기 전에는 아무 일도 일어나지 않습니다.",
  unclear:
    "“{words}”을(를) “{name}”의 변경으로 이해하지 못했습니다. 다른 시간, 요일, 메일 주소, 새 이름을 말하거나 “중지해 줘”, “삭제해 줘”라고 말해 주세요.",
  quoted: "“{name}”",
  which: "어느 것을 말하나요?",
  whichOfMany: "{total}개가 해당하며 그중 {count}개입니다. 어느 것을 말하나요? 다른 이름을 입력해도 됩니다.",
  similar: "“{name}”(이)라는 작업을 찾지 못했습니다. 다음 중 하나인가요?",
  notFound: "“{name}”(이)라는 작업을 찾지 못했습니다. 있는 것은 다음과 같습니다:",
  notFoundAndNone: "“{name}”(이)라는 작업을 찾지 못했고, 아직 작업이 없습니다.",
  notYours: "“{name}”은(는) {owner}의 작업입니다. 소유자나 관리자만 변경할 수 있습니다.",
  onlyDraft:
    "“{name}”은(는) 아직 초안입니다. Schedule을 누르기 전에는 실행되지 않으며, 카드의 Discard로 버릴 수 있습니다.",
  noChange: "“{name}”을(를) 바꿀 내용을 찾지 못했습니다. 다른 시간, 요일, 메일 주소, 새 이름을 말해 주세요.",
  same: "“{name}”은(는) 이미 그렇게 되어 있어 바뀌는 것이 없습니다.",
  revised: "변경했습니다. Schedule을 누르기 전에는 아무것도 실행되지 않습니다.",
  revisedEach: "초안 {count}개를 변경했습니다. Schedule을 누르기 전에는 아무것도 실행되지 않습니다.",
  proposedEach: "작업 {count}개가 다음과 같이 됩니다.",
  undone: "되돌렸습니다. Schedule을 누르기 전에는 아무것도 실행되지 않습니다.",
  discarded: "초안 “{name}”을(를) 버렸습니다. 실행된 것은 없습니다.",
  whatAbout: "“{name}”의 무엇을 바꿀까요: 시간, 요일, 하는 일, 받는 사람?",
  pressSchedule: "“{name}” 카드의 Schedule을 눌러 주세요. 말만으로는 시작되지 않습니다.",
  pressDiscard: "“{name}”은(는) 초안이라 실행되지 않습니다. 카드의 Discard로 버릴 수 있습니다.",
  pressApply: "카드의 버튼을 눌러 주세요. 말만으로는 바뀌지 않습니다.",
  pressDiscardProposal: "아직 아무것도 하지 않았습니다. 카드의 Discard로 버릴 수 있습니다.",
  runs: "“{name}” 실행: {schedule} ({zone}).",
  isPaused: "“{name}”은(는) 중지되어 있으며 재개하면 실행됩니다: {schedule} ({zone}).",
  hasNoRun: "“{name}”의 예정된 실행이 없습니다. 일정: {schedule} ({zone}).",
  means: "“{expression}”의 뜻입니다.",
  noTrouble: "“{name}”은(는) 실패하지 않았고 빠진 실행도 없습니다.",
  neverRan: "“{name}”은(는) 아직 실행되지 않아 실패도 없습니다.",
  "trouble.failed": "“{name}”에서 마지막으로 실패한 실행입니다.",
  "trouble.missed": "“{name}”의 이 실행은 놓쳤습니다.",
  "trouble.skipped": "“{name}”의 이 실행은 건너뛰었습니다.",
  "propose.edit": "“{name}” 작업이 이렇게 바뀝니다.",
  "propose.until": "“{name}”은(는) {time}({zone}) 전에는 시작하지 않고, 그 뒤로 저절로 계속됩니다.",
  "propose.pause": "“{name}”은(는) 재개할 때까지 시작하지 않습니다.",
  "propose.pauseEndUnread":
    "“{name}”은(는) 재개할 때까지 시작하지 않습니다. 언제까지인지 읽지 못했습니다. “월요일까지 중지해 줘”처럼 말해 주세요.",
  "propose.pauseAll": "재개할 때까지 시작하지 않을 작업 {count}개: {names}.",
  "propose.pauseAllEndUnread":
    "재개할 때까지 시작하지 않을 작업 {count}개: {names}. 언제까지인지 읽지 못했습니다. “월요일까지 모두 중지해 줘”처럼 말해 주세요.",
  "propose.untilAll": "그동안 시작하지 않고 그 뒤로 저절로 계속될 작업 {count}개: {names}.",
  "propose.untilNot":
    "그 뒤로 남는 실행이 없어 포함되지 않은 작업 {count}개: {names}. 이름과 함께 “중지해 줘” 또는 “삭제해 줘”라고 말해 주세요.",
  "propose.untilAlready": "활성 작업은 모두 그때까지 시작하지 않습니다.",
  "propose.resumeAll": "다시 일정대로 실행될 작업 {count}개: {names}.",
  "propose.deleteAll": "삭제될 작업 {count}개: {names}.",
  "propose.runAll": "지금 한 번 실행될 작업 {count}개: {names}.",
  "propose.resume": "“{name}”은(는) 다시 일정대로 실행됩니다.",
  "propose.delete": "“{name}”이(가) 삭제됩니다.",
  "propose.run": "“{name}”이(가) 일정과 별도로 지금 한 번 실행됩니다.",
  "already.active": "“{name}”은(는) 중지되지 않았고 일정대로 실행됩니다.",
  "already.paused": "“{name}”은(는) 이미 중지되어 있습니다.",
  "already.completed": "“{name}”은(는) 완료되어 예정된 실행이 없습니다. 먼저 새 일정을 정해 주세요.",
  "already.deleted": "“{name}”은(는) 삭제되었습니다.",
  "noneTo.pause": "중지할 작업이 없습니다.",
  "noneTo.resume": "중지된 작업이 없습니다.",
  "noneTo.delete": "삭제할 작업이 없습니다.",
  "noneTo.run": "실행할 작업이 없습니다.",
  "noneTo.skip": "그때 예정된 작업이 없어 달라지지 않습니다.",
  "cannotUndo.delete": "삭제한 작업은 되돌릴 수 없습니다. 다시 요청하면 새로 만들 수 있습니다.",
  "cannotUndo.run": "시작된 실행은 되돌릴 수 없습니다. 실행 중이면 그 페이지에서 취소할 수 있습니다.",
  "cannot.nothingAfter":
    "“{name}”은(는) 그 뒤로 남는 실행이 없어 그때까지 중지할 수 없습니다. 재개할 때까지 멈추려면 “중지해 줘”, 필요 없으면 “삭제해 줘”라고 말해 주세요.",
  "cannot.holidays":
    "“{name}”을(를) 공휴일에 실행하지 않으려 하지만 여기서는 공휴일을 알 수 없어 바꾸지 않았습니다. 공휴일 전에 “다음 실행 건너뛰어 줘”라고 말해 주세요.",
  "cannot.startsLater":
    "“{name}” 작업은 어차피 {time}({zone}) 전에는 아무것도 실행하지 않으므로 그때까지 멈춰도 달라지지 않습니다. 더 일찍 실행하려면 “재개해 줘”라고 말하세요.",
  hasNotRunOn: "“{name}” 작업은 {day}에 실행되지 않았습니다.",
  noFailure: "“{name}” 작업은 실패하지 않았습니다.",
  skipping: "요청에 따라 건너뜀: {times}.",
  skipsDropped: "그때는 더 이상 예정이 없으므로 건너뛰기가 사라집니다: {times}.",
  partUnread: "“{words}”을(를) 작업에 대한 지시로 이해하지 못했습니다. 따로 보내 주세요.",
  "cannot.skipLater":
    "“{name}” 작업을 {day}에 건너뛰려 하셨지만, 그 전에 실행이 남아 있으면 날짜 하나만 뺄 수 없습니다. 그 실행들이 지난 뒤 “다음 실행을 건너뛰어 줘”라고 하거나 {again}까지 멈추세요. 그 전 실행도 빠집니다.",
  "cannot.skipUnread":
    "“{name}” 작업의 실행을 건너뛰려 하셨지만 어느 것인지 모르겠습니다. “다음 실행을 건너뛰어 줘”, “내일은 건너뛰어 줘” 또는 날짜를 말해 주세요.",
  "cannot.nothingLeft":
    "“{name}” 작업의 날이나 시간을 빼려 하셨지만 다른 것이 없어 아무것도 남지 않습니다. 다른 것을 말하거나 “중지해 줘” 또는 “삭제해 줘”라고 하세요.",
  "cannot.skipNothing": "“{name}” 작업을 한 번 건너뛰려 하셨지만 그때 예정이 없어 달라지지 않습니다.",
  "cannot.skipAll":
    "“{name}” 작업을 한 번 건너뛰려 하셨지만 그 뒤에 실행이 없습니다. 대신 “중지해 줘” 또는 “삭제해 줘”라고 하세요.",
  "cannot.endOver":
    "“{name}”을(를) 이미 지난 날까지 실행하라는 말이라 아무것도 바꾸지 않았습니다. 앞으로 올 날을 말하거나 “일시 중지해 줘” 또는 “삭제해 줘”라고 말하세요.",
  "cannot.orNextWorkday":
    "그날이 주말이면 다음 영업일로 옮기라는 말이지만, 일정에는 그런 규칙이 없어 아무것도 계획하거나 바꾸지 않았습니다. “1일에 가장 가까운 영업일” 또는 “매월 첫 영업일”이라고 말하세요.",
  "propose.between":
    "“{name}”은(는) {days}의 실행 {count}회를 건너뛰고 그 뒤로 저절로 계속됩니다. 그때까지는 바뀌는 것이 없습니다.",
  "cannot.noSuchDay": "그런 날은 어느 해에도 없어 “{name}”은(는) 바뀌지 않았습니다. 있는 날짜를 말하세요.",
  "cannot.skipTooMany":
    "“{name}”의 실행을 건너뛰라는 말이지만 100회가 넘습니다. 대신 “…까지 일시 중지해 줘”라고 말하세요.",
  "cannot.later":
    "이것을 “{name}”에 나중에 하라는 말이지만, 말로는 어느 날까지 일시 중지만 할 수 있습니다. 그때 다시 말하세요.",
  "cannot.noAddress":
    "{person}에게 “{name}”이(가) 보내는 것을 보내라는 말이지만 주소를 모릅니다. “{person}@… 에게도 보내 줘”라고 입력하세요.",
  "cannot.notRecipient":
    "{person}에게 “{name}”의 것을 더 보내지 말라는 말이지만 받는 사람 중에 없습니다: {recipients}.",
  "cannot.elsewhere.model":
    "“{name}”에 다른 모델을 쓰려는 것은 알겠지만, 말로는 바꿀 수 없습니다. 예약한 뒤 API로 “model”을 설정하세요: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "“{name}”을(를) 다른 사람에게 보이거나 숨기려는 것은 알겠지만, 말로는 바꿀 수 없습니다. 예약한 뒤 API로 “visibility”를 설정하세요: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "“{name}”의 한도를 바꾸려는 것은 알겠지만, 한도는 바꿀 수 없습니다. 일을 줄이거나 도구를 줄이면 실행 비용이 낮아집니다.",
  "cannot.whichAddress":
    "“{name}”에 다른 주소를 쓰려는 것은 알겠지만, {links}이(가) 적혀 있습니다. 어느 것을 바꿀지 말하거나, 카드에서 에이전트가 할 일을 고치세요.",
  "cannot.noTool": "“{name}”에 다른 도구를 쓰려는 것은 알겠지만, “{tool}”(이)라는 도구는 없습니다. 있는 것: {known}.",
  tasksMailing:
    "{count, plural, =0 {{person}에게 메일을 보내는 작업이 없습니다.} other {{person}에게 메일을 보내는 작업이 #개 있습니다.}}",
  gets: "“{name}”의 받는 사람: {recipients}.",
  getsNobody: "“{name}” 작업은 메일을 보내지 않습니다.",
  "propose.untilAnyway": "그때까지 어차피 시작하지 않는 작업: {names}.",
  tasksPaused: "{count, plural, =0 {중지된 작업이 없습니다.} other {중지된 작업이 #개 있습니다.}}",
  stays: "말씀대로 제외: {names}.",
  exceptUnknown:
    "“{name}”이라는 작업이 없어 무엇을 제외할지 알 수 없으므로 아무것도 하지 않습니다. 작업의 전체 이름으로 다시 말해 주세요.",
  exceptUnread:
    "“{words}”에서 무엇을 제외할지 이해하지 못해 아무것도 하지 않습니다. 작업 이름과 함께 “… 빼고 모두 삭제”라고 말해 주세요.",
  oneAtATime:
    "작업은 한 번에 하나씩 바꾸므로 아직 아무것도 바뀌지 않습니다. “{name} 작업을 10:00으로 바꿔 줘”처럼 이름을 말해 주세요. 한꺼번에는 일시 중지, 재개, 실행, 삭제만 할 수 있습니다.",
  newInstead: "“{name}”이라는 작업이 없어 새 작업으로 만들었습니다. 예약하기 전에 확인해 주세요.",
  "cannot.unplannable":
    "“{words}”은(는) 예약할 수 없어 “{name}”은(는) 그대로입니다. 다른 요일이나 시간, 시작일 또는 종료일을 말해 주세요.",
  languages:
    "한국어, 영어, 독일어, 스페인어, 프랑스어, 이탈리아어, 포르투갈어, 네덜란드어, 폴란드어, 러시아어, 터키어, 중국어, 일본어를 읽고 그 언어로 답합니다. 그중 하나로 써 주세요.",
};
