import { expect, test } from "vitest";
import { parseRequest } from "./parse-request";
import { skipOfAllIn } from "./skip-of-all";

const context = { now: new Date("2026-11-27T22:00:00Z"), timezone: "Europe/Berlin" };

test.each([
  "cancel everything for tomorrow",
  "skip everything tomorrow",
  "please pause all my tasks tomorrow",
  "don't run anything tomorrow",
  "nothing tomorrow please",
  "cancel all tasks for tomorrow",
  "alles für morgen absagen",
  "morgen alles auslassen",
  "pausiere morgen alles",
  "lass morgen alles ausfallen",
  "cancela todo para mañana",
  "mañana nada",
  "salta todas las tareas mañana",
  "cancela todo lo de mañana",
  "明日は何も実行しないで",
  "내일은 아무것도 실행하지 마",
  "annule tout pour demain",
  "demain rien",
  "annulla tutto per domani",
  "salta tutto domani",
  "cancele tudo para amanhã",
  "pule tudo amanhã",
  "annuleer alles voor morgen",
  "sla morgen alles over",
  "odwołaj wszystko na jutro",
  "pomiń wszystko jutro",
  "отмени всё на завтра",
  "пропусти завтра все задачи",
  "yarın her şeyi iptal et",
  "yarın için her şeyi atla",
  "내일 전부 취소해줘",
  "내일 모두 건너뛰어",
  "明天全部取消",
  "明天的任务全部跳过",
  "明日は全部キャンセル",
  "明日のタスクを全部スキップして",
])("“%s” leaves out the runs of that day, and is no task", (text) => {
  expect(skipOfAllIn(text, context)?.days).toMatchObject([{ kind: "relative", unit: "day", count: 1 }]);
  expect(parseRequest(text, context)).toMatchObject({ success: false, intent: "edit" });
});

test.each([
  "cancel all of tomorrow's runs",
  "alle morgigen Aufgaben auslassen",
  "odwołaj wszystkie jutrzejsze zadania",
  "отмени все завтрашние задачи",
  "yarınki bütün görevleri iptal et",
])("“%s” holds the day as an adjective", (text) =>
  expect(skipOfAllIn(text, context)?.days).toMatchObject([{ kind: "relative", unit: "day", count: 1 }]),
);

test.each(["cancel everything", "pause everything until Monday", "pause everything on Mondays", "skip tomorrow"])(
  "“%s” is of other days, or not of all tasks",
  (text) => expect(skipOfAllIn(text, context)).toBeNull(),
);

test("a task that holds such words is one", () => {
  for (const text of ["cancel all the pizza orders tomorrow at 9", "remind me tomorrow at 9 to cancel everything"])
    expect(parseRequest(text, context).success).toBe(true);
});
