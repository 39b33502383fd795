import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "./describe";
import { changeIn, type EditResult, parseEdit, readPauseEnd } from "./edit";

/** Wednesday, 11:00 in Berlin. */
const context = {
  now: new Date("2026-11-25T10:00:00Z"),
  timezone: "Europe/Berlin",
  author: "ann@example.com",
};
const zone = "Europe/Berlin";

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions, timezone: zone });
}

const workWeek = cron("0 9 * * 1-5");
const daily = cron("0 9 * * *");
const monday = cron("0 9 * * 1");
const steps = cron("*/15 8-17 * * 1-5");

function edit(words: string, schedule = workWeek): EditResult {
  const prompt = "Check https://example.com and email me the result.";
  return parseEdit(words, { schedule, name: "Example.com Check", prompt, recipients: ["ann@example.com"] }, context);
}

function scheduleAfter(words: string, schedule = workWeek): string {
  const result = edit(words, schedule);
  return result.kind === "edit" ? describeSchedule(result.schedule) : result.kind;
}

describe("leaving out runs once", () => {
  it.each([
    "skip the next run",
    "skip tomorrow",
    "skip tomorrow's run",
    "don't run it tomorrow",
    "not tomorrow",
    "cancel the next run",
    "lass den nächsten Lauf aus",
    "morgen aussetzen",
    "salta la próxima ejecución",
    "saute la prochaine exécution",
    "salta la prossima esecuzione",
    "pule a próxima execução",
    "sla de volgende keer over",
    "pomiń następne uruchomienie",
    "пропусти следующий запуск",
    "bir sonraki çalışmayı atla",
    "跳过下一次",
    "明日はスキップ",
    "다음 실행 건너뛰어",
  ])("%s", (words) => {
    expect(scheduleAfter(words)).toBe("At 09:00, Monday through Friday, from 2026-11-27");
  });

  it("counts runs, and starts again on the day of the next one", () => {
    expect(scheduleAfter("skip the next two runs")).toBe("At 09:00, Monday through Friday, from 2026-11-30");
    expect(scheduleAfter("skip next Monday", monday)).toBe("At 09:00, every Monday, from 2026-12-01");
    expect(scheduleAfter("skip next week", monday)).toBe("At 09:00, every Monday, from 2026-12-07");
  });

  it("leaves out a date with runs before it where the schedule can, and says that it does so every year", () => {
    const result = edit("skip next Monday", daily);
    expect(scheduleAfter("skip next Monday", daily)).toBe("At 09:00, every day, except on November 30");
    expect(result).toMatchObject({ warnings: [expect.stringContaining("every later year")] });
  });

  it("names what it cannot leave out", () => {
    const later = { kind: "refused", reason: "skipLater", values: { day: "2026-11-30", again: "2026-12-01" } };
    for (const words of ["skip next Monday", "nächsten Montag auslassen", "sauter lundi prochain", "跳过下周一"])
      expect(edit(words)).toEqual(later);
    expect(edit("skip today")).toMatchObject({ kind: "refused", reason: "skipNothing" });
    const once = scheduleSchema.parse({ kind: "once", runAt: "2026-11-27T09:00:00Z", timezone: zone });
    expect(edit("skip the next run", once)).toMatchObject({ kind: "refused", reason: "skipAll" });
  });

  it("leaves out single due times of a task, whatever runs before them, and passes over those left out already", () => {
    const thursday = Date.parse("2026-11-26T08:00:00Z");
    const excludedAt = (instant: number) => (instant === thursday ? { reason: "closed", until: instant + 1 } : null);
    const task = { schedule: daily, name: "Backup", prompt: "Back it up.", recipients: [], skips: [] };
    const skipsOf = (words: string) => {
      const result = parseEdit(words, task, { ...context, excludedAt });
      return result.kind === "edit" ? { skips: result.skips, schedule: result.schedule } : result;
    };
    const skips = (...times: string[]) => ({ skips: times.map((time) => `${time}:00.000Z`), schedule: daily });
    expect(skipsOf("skip next Monday")).toEqual(skips("2026-11-30T08:00"));
    expect(skipsOf("nächsten Montag auslassen")).toEqual(skips("2026-11-30T08:00"));
    expect(skipsOf("skip the next two runs")).toEqual(skips("2026-11-27T08:00", "2026-11-28T08:00"));
    expect(skipsOf("skip tomorrow")).toEqual(skips());
    expect(skipsOf("skip the next 500 runs")).toMatchObject({ kind: "refused", reason: "skipTooMany" });
    expect(skipsOf("skip today")).toMatchObject({ kind: "refused", reason: "skipNothing" });
  });

  it("is about no task that has another name", () => {
    expect(changeIn("skip the next run of the backup", context)).toEqual({ kind: "skip", target: "backup" });
    expect(edit("skip the gym tomorrow").kind).not.toBe("edit");
  });
});

describe("the end of a pause", () => {
  it.each([
    ["pause it until Monday", "2026-11-29T23:00:00.000Z"],
    ["pausiere es bis nächsten Montag", "2026-11-29T23:00:00.000Z"],
    ["ponla en pausa hasta el lunes", "2026-11-29T23:00:00.000Z"],
    ["mets-la en pause jusqu'à lundi", "2026-11-29T23:00:00.000Z"],
    ["月曜日まで停止", "2026-11-29T23:00:00.000Z"],
    ["pause it until tomorrow at noon", "2026-11-26T11:00:00.000Z"],
    ["pause it for two weeks", "2026-12-08T23:00:00.000Z"],
    ["pause it for an hour", "2026-11-25T11:00:00.000Z"],
  ])("%s", (words, instant) => {
    expect(readPauseEnd(words, zone, context)).toMatchObject({ kind: "until", instant });
  });

  it("is told apart from one that cannot be read", () => {
    expect(readPauseEnd("pause it", zone, context)).toMatchObject({ kind: "open" });
    expect(readPauseEnd("pause it until I am back", zone, context)).toMatchObject({ kind: "unread" });
    expect(readPauseEnd("pause it over Christmas", zone, context)).toMatchObject({ kind: "unread" });
  });
});

describe("other parts of a task", () => {
  it.each(["don't email anyone", "no emails please", "keine Mails mehr", "sin correos", "pas d'e-mails", "不要发邮件"])(
    "takes everybody off for %j, and the mail out of the prompt",
    (words) => {
      expect(edit(words)).toMatchObject({ recipients: [], prompt: "Check https://example.com." });
    },
  );

  it("adds and removes the person by name of me", () => {
    expect(edit("remove me from the recipients")).toMatchObject({ recipients: [] });
    expect(edit("email me too").kind).toBe("same");
    expect(edit("cc bob@example.com")).toMatchObject({ recipients: ["ann@example.com", "bob@example.com"] });
  });

  it.each([
    "check https://other.org instead",
    "change the url to https://other.org",
    "prüfe stattdessen https://other.org",
    "改成 https://other.org",
  ])("replaces the address, and the name made of it: %s", (words) => {
    expect(edit(words)).toMatchObject({
      ...{ prompt: "Check https://other.org and email me the result.", name: "Other.org Check", schedule: workWeek },
    });
  });

  it.each([
    "also check https://other.org",
    "only email me if it is down",
    "tell me only if it fails",
    "sag mir nur Bescheid, wenn es ausfällt",
    "include the response time",
  ])("adds an instruction to the prompt: %s", (words) => {
    const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    expect(edit(words)).toMatchObject({ prompt: `Check https://example.com and email me the result. ${sentence}` });
  });

  it("takes a new prompt and a new name in whole", () => {
    expect(edit("change the prompt to: Ping the shop.")).toMatchObject({ prompt: "Ping the shop." });
    for (const words of ["call it Shop", "change the name to Shop", "the name should be Shop", "nenne es Shop"])
      expect(edit(words)).toMatchObject({ name: "Shop" });
  });

  it("adds no instruction for a request without a change", () => {
    for (const words of ["Check https://example.org", "Check the disk", "write a poem"])
      expect([edit(words).kind, changeIn(words, context)]).toEqual(["none", null]);
  });
});

describe("times and days", () => {
  it("says that it is so already, or that nothing would be left", () => {
    expect(edit("not on Fridays", monday)).toEqual({ kind: "same" });
    expect(edit("not on weekends")).toEqual({ kind: "same" });
    expect(edit("not on Mondays", monday)).toMatchObject({ kind: "refused", reason: "nothingLeft" });
    expect(edit("not on holidays")).toMatchObject({ kind: "refused", reason: "holidays" });
  });

  it.each([
    [workWeek, "move everything to 10", "0 10 * * 1-5"],
    [workWeek, "change 9 to 10", "0 10 * * 1-5"],
    [workWeek, "not at 9, at 10", "0 10 * * 1-5"],
    [steps, "also on Saturday at 11", "*/15 8-17 * * 1-5 + 0 11 * * 6"],
    [steps, "auch samstags um 11", "*/15 8-17 * * 1-5 + 0 11 * * 6"],
  ])("changes the times: %#", (schedule, words, crons) => {
    const result = edit(words, schedule);
    expect(result.kind === "edit" && result.schedule.cronExpressions.join(" + ")).toBe(crons);
  });

  it("asks how, where only the direction is said", () => {
    for (const words of ["a bit later", "less often", "make it earlier"])
      expect(edit(words)).toMatchObject({ kind: "question", isAboutChange: true });
  });

  it("keeps the days of start and end in another zone", () => {
    const bounded = { ...workWeek, startsAt: "2026-11-29T23:00:00.000Z", endsAt: "2026-12-31T22:59:59.000Z" };
    const moved = "At 09:00, Monday through Friday, from 2026-11-30, until 2026-12-31";
    expect(describeSchedule(bounded)).toBe(moved);
    expect(scheduleAfter("in New York time", bounded)).toBe(moved);
    expect(scheduleAfter("at 10 in New York time", bounded)).toBe(moved.replace("09", "10"));
  });
});

it.each([
  "change the prompt of the CI Digest to: Sum up the builds since 17:00",
  "ändere den Prompt vom CI Digest zu: Sum up the builds since 17:00",
  "cambia el prompt del CI Digest a: Sum up the builds since 17:00",
  "change le prompt du CI Digest en : Sum up the builds since 17:00",
  "把CI Digest的提示词改成：Sum up the builds since 17:00",
])("“%s” changes what the agent does, whatever time stands in it", (words) => {
  const current = { schedule: workWeek, name: "CI Digest", prompt: "Sum it up.", recipients: [] };
  expect(parseEdit(words, current, context)).toMatchObject({
    ...{ prompt: "Sum up the builds since 17:00", schedule: workWeek, name: "CI Digest" },
  });
});

it("calls it by a new name", () => {
  const current = { schedule: workWeek, name: "检查网站", prompt: "检查网站。", recipients: [] };
  expect(parseEdit("叫它网站检查", current, context)).toMatchObject({ name: "网站检查" });
});
