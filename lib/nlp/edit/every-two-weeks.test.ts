import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { parseEdit } from "../edit";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };
const cron = (...cronExpressions: string[]): Schedule => scheduleSchema.parse({ kind: "cron", cronExpressions });

function edited(words: string, schedule: Schedule) {
  return parseEdit(words, { schedule, name: "Check", prompt: "Check it.", recipients: [] }, context);
}

/** The rule of a schedule and how often it runs at most; otherwise the kind of the answer. */
function rule(words: string, schedule = cron("0 9 * * 1")): string {
  const result = edited(words, schedule);
  if (result.kind !== "edit") return result.kind;
  const { rrule, cronExpressions, maxRuns } = result.schedule;
  return `${rrule?.split("RRULE:")[1] ?? cronExpressions.join(" + ")}${maxRuns === null ? "" : ` x${maxRuns}`}`;
}

const EVERY_SECOND = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0";

describe("a weekly schedule every two weeks", () => {
  it.each([
    ["make it every two weeks", "once every two weeks", "once a fortnight please"],
    ["mach es alle zwei Wochen", "einmal alle zwei Wochen"],
    ["que sea cada dos semanas", "una vez cada dos semanas"],
    ["plutôt toutes les deux semaines", "une fois toutes les deux semaines"],
    ["muda para a cada duas semanas", "uma vez a cada duas semanas"],
    ["fallo ogni due settimane", "una volta ogni due settimane"],
    ["maak er elke twee weken van", "één keer per twee weken"],
    ["隔週にして", "2週間に1回にして", "二週間に一度に変更"],
    ["2주마다로 바꿔줘", "2주에 한 번으로 바꿔줘", "격주로 해줘"],
    ["сделай каждые две недели", "один раз в две недели"],
    ["iki haftada bir yap", "iki haftada bir kez olsun"],
    ["zmień na co dwa tygodnie", "raz na dwa tygodnie"],
    ["改成每两周一次", "改成两周一次", "改为隔周一次", "隔周一次", "改成每兩週一次"],
  ])("has no limit: %s", (...sentences) => {
    expect(sentences.map((words) => rule(words))).toEqual(sentences.map(() => EVERY_SECOND));
  });

  it("is a number of runs where nothing says of which time", () => {
    expect(rule("改成三次")).toBe("0 9 * * 1 x3");
    expect(rule("改成隔天一次", cron("0 9 * * *"))).toBe("FREQ=DAILY;INTERVAL=2;BYHOUR=9;BYMINUTE=0;BYSECOND=0");
  });
});

describe("days with different times every two weeks", () => {
  const twoDays = cron("0 8 * * 1", "0 16 * * 4");

  it.each([
    ["make it every two weeks", "Every 2 weeks on Monday at 08:00, from 2026-11-30"],
    ["toutes les deux semaines", "Toutes les 2 semaines le jeudi à 16:00, à partir du 2026-11-26"],
    ["alle zwei Wochen", "Alle 2 Wochen am Montag und Donnerstag um 16:00, ab 2026-11-26"],
    ["改成每两周一次", "每2周的周一 08:00，从2026-11-30开始"],
  ])("are no one schedule, and none of the times is dropped: %s", (words, option) => {
    expect(edited(words, twoDays)).toMatchObject({ kind: "question", options: expect.arrayContaining([option]) });
  });

  it("keep their times where they come every week", () => {
    expect(rule("make it weekly", twoDays)).toBe("same");
    expect(edited("every day", twoDays)).toMatchObject({
      ...{ kind: "question", options: ["At 08:00, every day", "At 16:00, every day", "At 08:00 and 16:00, every day"] },
    });
    expect(rule("make it every two weeks", cron("0 8 * * 1,4"))).toContain("INTERVAL=2;BYDAY=MO,TH");
  });

  it("are asked about where a day joins what comes every second week", () => {
    const result = edited("make it every two weeks", cron("0 9 * * 1"));
    const fortnightly = result.kind === "edit" ? result.schedule : cron();
    for (const words of [
      "also on saturday at 11",
      "também sábado às 11",
      "土曜の11時にも",
      "zusätzlich am Mittwoch um 12",
    ])
      expect(edited(words, fortnightly)).toMatchObject({ kind: "question", options: { length: 4 } });
  });

  it("are asked about where one day has times that one rule cannot hold", () => {
    expect(edited("every two weeks", cron("30 8 * * 1", "0 16 * * 1"))).toMatchObject({
      options: [
        "Every 2 weeks on Monday at 08:30, from 2026-11-30",
        "Every 2 weeks on Monday at 16:00, from 2026-11-30",
      ],
    });
  });
});
