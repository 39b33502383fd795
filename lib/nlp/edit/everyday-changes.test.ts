import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { askedDay } from "../asked-day";
import { parseEdit } from "../edit";
import { readPauseEnd } from "./pause-until";

/** Wednesday. */
const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions, timezone: "Europe/Berlin" });
}

const fridays = cron("0 17 * * 5");

function edit(words: string, schedule = fridays) {
  const task = { schedule, name: "Check", prompt: "Check it.", recipients: [] };
  return parseEdit(words, task, context);
}

function told(words: string, schedule = fridays): string {
  const result = edit(words, schedule);
  if (result.kind !== "edit") return result.kind;
  return `${result.schedule.cronExpressions.join(" | ")} ${result.schedule.timezone}`;
}

it.each([
  "same time but in London",
  "back to London",
  "use London time",
  "Berlin time is wrong, use London",
  "nimm Londoner Zeit",
  "usa la hora de Londres",
  "utilise l'heure de Londres",
  "usa l'ora di Londra",
  "gebruik de tijd van Londen",
  "改用伦敦时间",
  "gleiche Zeit, aber in London",
  "la misma hora pero en Londres",
  "même heure mais à Londres",
  "stessa ora ma a Londra",
  "mesma hora mas em Londres",
  "zelfde tijd maar in Londen",
  "ta sama godzina ale w Londynie",
  "то же время, но в Лондоне",
  "aynı saat ama Londra'da",
  "同样的时间但是伦敦",
  "同じ時間でロンドン",
  "같은 시간 런던으로",
])("the same clock time elsewhere: %s", (words) => {
  expect(told(words)).toBe("0 17 * * 5 Europe/London");
});

it.each([
  ["同样的时间但是伦敦", "每周五"],
  ["то же время, но в Лондоне", "пятниц"],
  ["aynı saat ama Londra'da", "cuma"],
])("what it says of another zone is in the language of the words: %s", (words, day) => {
  expect(edit(words)).toMatchObject({ kind: "edit", scheduleText: expect.stringContaining(day) });
});

it.each([
  "shift everything by half an hour",
  "move it half an hour",
  "verschiebe es um eine halbe Stunde",
  "décale tout d'une demi-heure",
  "sposta tutto di mezz'ora",
  "muévelo media hora",
  "desloque meia hora",
  "verschuif het met een half uur",
  "przesuń o pół godziny",
  "сдвинь на полчаса",
  "30分ずらして",
])("by how much it moves, and nothing earlier, is later: %s", (words) => {
  expect(told(words)).toBe("30 17 * * 5 Europe/Berlin");
});

it.each(["déplace-le de 2 heures à 3 heures", "move it to 8", "verschiebe es um 8"])(
  "a time to which it moves is no amount: %s",
  (words) => {
    expect(told(words)).not.toContain(" 19 ");
    expect(told(words)).not.toContain(" 1 * * 6");
  },
);

it.each([
  "mondays at 8 and saturdays at 11",
  "montags um 8 und samstags um 11",
  "los lunes a las 8 y los sábados a las 11",
  "le lundi à 8h et le samedi à 11h",
])("each time belongs to the days beside it: %s", (words) => {
  expect(told(words, cron("0 9 * * *"))).toBe("0 8 * * 1 | 0 11 * * 6 Europe/Berlin");
});

it.each([
  ["give it the name Web Check", "Web Check"],
  ["heiß es Seitencheck", "Seitencheck"],
  ["es soll Webprüfung heißen", "Webprüfung"],
  ["ponle el nombre Control web", "Control web"],
  ["donne-lui le nom Contrôle", "Contrôle"],
  ["dagli il nome Controllo", "Controllo"],
  ["dê-lhe o nome Controle", "Controle"],
  ["geef het de naam Controle", "Controle"],
  ["nadaj mu nazwę Kontrola", "Kontrola"],
  ["дай ему имя Проверка", "Проверка"],
  ["adı Kontrol olsun", "Kontrol"],
  ["起名叫网站检查", "网站检查"],
  ["名前はサイト確認にして", "サイト確認"],
  ["이름은 점검으로 해 줘", "점검"],
])("a new name: %s", (words, name) => {
  expect(edit(words)).toMatchObject({ kind: "edit", name, schedule: fridays });
});

it.each([
  "only in winter",
  "only until easter",
  "only the first week of the month",
  "2 business days before month end at 10",
  "nur in ungeraden Wochen",
  "solo en invierno",
  "seulement en hiver",
])("what no schedule has is refused, with its words: %s", (words) => {
  expect(edit(words)).toMatchObject({ kind: "refused", reason: "unplannable", values: { words: expect.any(String) } });
});

describe("a question keeps the days and the time", () => {
  it("biweekly", () => {
    const asked = edit("make it biweekly");
    expect(asked).toMatchObject({
      kind: "question",
      options: [expect.stringContaining("Friday at 17:00"), "Twice a week"],
    });
  });

  it.each(["monthly instead", "lieber monatlich", "mejor cada mes"])("%s", (words) => {
    const asked = edit(words);
    const options = asked.kind === "question" ? asked.options : [];
    const crons = options.map((option) => told(option));
    expect(crons).toEqual(["0 17 * * 5#1 Europe/Berlin", "0 17 * * 5L Europe/Berlin", "0 17 1 * * Europe/Berlin"]);
  });
});

it("working hours of every day are those of working days, and other days stay", () => {
  expect(told("only during business hours", cron("*/15 * * * *"))).toContain("*/15 9-16 * * 1-5");
  expect(told("nur während der Geschäftszeiten", cron("*/15 * * * *"))).toContain("*/15 9-16 * * 1-5");
  expect(told("only during business hours", cron("*/15 * * * 6"))).toContain("*/15 9-16 * * 6");
});

it.each([
  ["1月まで一時停止", "2027-01-01"],
  ["1月末まで一時停止", "2027-02-01"],
  ["暂停到1月", "2027-01-01"],
  ["1월까지 일시 중지", "2027-01-01"],
  ["pause until January", "2027-01-01"],
])("a pause until a month ends when it begins: %s", (words, day) => {
  expect(readPauseEnd(words, "UTC", context)).toMatchObject({ kind: "until", instant: `${day}T00:00:00.000Z` });
});

it.each([
  ["what's due this week?", "2026-11-23", "2026-11-30"],
  ["was ist diese Woche geplant?", "2026-11-23", "2026-11-30"],
  ["¿qué hay esta semana?", "2026-11-23", "2026-11-30"],
  ["qu'est-ce qui est prévu cette semaine ?", "2026-11-23", "2026-11-30"],
  ["cosa è previsto questa settimana?", "2026-11-23", "2026-11-30"],
  ["wat staat er deze week gepland?", "2026-11-23", "2026-11-30"],
  ["co jest zaplanowane na ten tydzień?", "2026-11-23", "2026-11-30"],
  ["что запланировано на эту неделю?", "2026-11-23", "2026-11-30"],
  ["bu hafta ne planlandı?", "2026-11-23", "2026-11-30"],
  ["这周有什么任务？", "2026-11-23", "2026-11-30"],
  ["今週の予定は？", "2026-11-23", "2026-11-30"],
  ["이번 주 뭐가 예정돼 있어?", "2026-11-23", "2026-11-30"],
  ["what's due this month?", "2026-11-01", "2026-12-01"],
  ["what's on this weekend?", "2026-11-28", "2026-11-30"],
])("the week, month or weekend that a question is about: %s", (words, from, to) => {
  const asked = askedDay(words, context);
  expect(asked && [asked.from, asked.to].map((time) => new Date(time).toISOString().slice(0, 10))).toEqual([from, to]);
});
