import { describe, expect, it } from "vitest";
import { type Schedule, scheduleSchema } from "@/lib/scheduling";
import { describeSchedule } from "./describe";
import { parseEdit } from "./edit";
import { languages } from "./languages";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function cron(...cronExpressions: string[]): Schedule {
  return scheduleSchema.parse({ kind: "cron", cronExpressions });
}

const workWeek = cron("0 9 * * 1-5");
const twice = cron("0 9,17 * * *");

/** The crons of the changed schedule; the question, or "none". */
function edit(words: string, schedule = workWeek): string {
  const task = { schedule, name: "Check", prompt: "Check it.", recipients: ["ann@example.com"] };
  const result = parseEdit(words, task, context);
  if (result.kind === "question") return `? ${result.question}`;
  return result.kind === "edit" ? result.schedule.cronExpressions.join(" + ") : result.kind;
}

it.each(["not on 7 December", "nie 7 grudnia", "не 7 декабря", "nicht am 7. Dezember", "12月7日不要运行"])(
  "leaves a date out, and makes it not the only one: %s",
  (words) => {
    expect(edit(words, cron("0 9 * * *"))).toBe("0 9 * 1-11 * + 0 9 1-6,8-31 12 *");
  },
);

it("takes a part of the day beside a time for no shift", () => {
  expect(edit("把它改成周二晚上八点")).toBe("0 20 * * 2");
  expect(edit("晚两个小时")).toBe("0 11 * * 1-5");
});

/** What each of the words means: another time, another day, a pair more, a day less, earlier, later, other days, steps. */
const EIGHT = "0 8 * * 1-5";
const MONDAY = "0 9 * * 1";
const SATURDAY = "0 9 * * 1-5 + 0 11 * * 6";
const NO_FRIDAY = "0 9 * * 1-4";
const LATER = "30 9 * * 1-5";
const TUESDAY = "0 9 * * 2";
const STEPS = "0 */2 * * 1-5";
const meanings = [EIGHT, MONDAY, SATURDAY, NO_FRIDAY, EIGHT, LATER, TUESDAY, STEPS];

const sentences: Record<string, string[]> = {
  German: [
    "mach lieber 8 Uhr daraus",
    "nur montags",
    "auch am Samstag um 11 Uhr",
    "nicht am Freitag",
    "eine Stunde früher",
    "verschieb es um 30 Minuten nach hinten",
    "verschieb es auf Dienstag",
    "stattdessen alle zwei Stunden",
  ],
  French: [
    "plutôt à 8h",
    "seulement le lundi",
    "aussi le samedi à 11h",
    "pas le vendredi",
    "une heure plus tôt",
    "décale d'une demi-heure",
    "passe-le au mardi",
    "plutôt toutes les deux heures",
  ],
  Spanish: [
    "mejor a las 8",
    "solo los lunes",
    "también los sábados a las 11",
    "los viernes no",
    "una hora antes",
    "retrásalo 30 minutos",
    "cámbialo al martes",
    "cada dos horas",
  ],
  Portuguese: [
    "melhor às 8",
    "só às segundas",
    "também aos sábados às 11",
    "exceto às sextas",
    "uma hora mais cedo",
    "adia 30 minutos",
    "muda para terça",
    "a cada duas horas",
  ],
  Chinese: ["改成八点", "只在周一", "周六11点也要", "周五不要", "提前一小时", "推迟30分钟", "改到周二", "改成每两小时"],
  Japanese: [
    "8時に変更して",
    "月曜日だけにして",
    "土曜日の11時も追加",
    "金曜日は除いて",
    "1時間早くして",
    "30分遅らせて",
    "火曜日に変更",
    "2時間ごとにして",
  ],
  Italian: [
    "meglio alle 8",
    "solo il lunedì",
    "anche il sabato alle 11",
    "tranne il venerdì",
    "un'ora prima",
    "posticipa di 30 minuti",
    "spostalo a martedì",
    "ogni due ore",
  ],
  Dutch: [
    "doe maar om 8 uur",
    "alleen op maandag",
    "ook op zaterdag om 11 uur",
    "niet op vrijdag",
    "een uur eerder",
    "verschuif het met 30 minuten",
    "verzet het naar dinsdag",
    "elke twee uur",
  ],
  Polish: [
    "zmień na 8",
    "tylko w poniedziałki",
    "także w soboty o 11",
    "oprócz piątków",
    "godzinę wcześniej",
    "przesuń o 30 minut",
    "przenieś na wtorek",
    "co dwie godziny",
  ],
  Turkish: [
    "saat 8 olsun",
    "sadece pazartesi",
    "ayrıca cumartesi saat 11'de",
    "cuma hariç",
    "bir saat önce",
    "30 dakika ertele",
    "salıya al",
    "iki saatte bir",
  ],
  Korean: [
    "8시로 바꿔줘",
    "월요일만",
    "토요일 11시도 추가",
    "금요일 제외",
    "한 시간 일찍",
    "30분 늦춰줘",
    "화요일로 옮겨줘",
    "두 시간마다",
  ],
  Russian: [
    "лучше в 8",
    "только по понедельникам",
    "ещё по субботам в 11",
    "кроме пятницы",
    "на час раньше",
    "сдвинь на 30 минут",
    "перенеси на вторник",
    "каждые два часа",
  ],
};

describe.each(Object.entries(sentences))("an edit in %s", (_, words) => {
  it.each(words.map((sentence, index) => [sentence, meanings[index]]))("%s", (sentence, crons) => {
    expect(edit(sentence ?? "")).toBe(crons);
  });
});

describe("one time for another, of several", () => {
  it.each([
    "8 Uhr statt 9 Uhr",
    "8h au lieu de 9h",
    "a las 8 en vez de a las 9",
    "às 8 em vez das 9",
    "9点改成8点",
    "9時の代わりに8時",
    "9 yerine 8",
    "9시 대신 8시",
  ])("%s", (words) => {
    expect(edit(words, twice)).toBe("0 8,17 * * *");
  });
});

describe("a further recipient", () => {
  it.each([
    ["schick es auch an bob@example.com", "Montag bis Freitag um 09:00"],
    ["envoie-le aussi à bob@example.com", "Du lundi au vendredi à 09:00"],
    ["envíalo también a bob@example.com", "De lunes a viernes a las 09:00"],
    ["也发给bob@example.com", "每周一至周五 09:00"],
    ["bob@example.com adresine de gönder", "Pazartesiden cumaya saat 09:00"],
    ["bob@example.com에도 보내줘", "매주 월요일부터 금요일까지 09:00"],
    ["bob@example.comにも送って", "毎週月曜日から金曜日の09:00"],
  ])("%s, answered in its language", (words, scheduleText) => {
    const task = { schedule: workWeek, name: "Check", prompt: "Check it.", recipients: ["ann@example.com"] };
    expect(parseEdit(words, task, context)).toMatchObject({
      recipients: ["ann@example.com", "bob@example.com"],
      scheduleText,
    });
  });
});

it.each(languages.map(({ code }) => [code] as const))(
  "an offered instant is read in the language that offers it: %s",
  (code) => {
    const once = scheduleSchema.parse({ kind: "once", runAt: "2026-11-27T07:00:00Z" });
    const offered = describeSchedule(once, code);
    const current = { schedule: scheduleSchema.parse({ kind: "cron", cronExpressions: ["0 7 * * *"] }) };
    const task = { ...current, name: "Check", prompt: "Check it.", recipients: [] };
    const result = parseEdit(offered, task, { now: new Date("2026-11-26T15:00:00Z"), timezone: "UTC" });
    expect(result).toMatchObject({ kind: "edit", scheduleText: offered, schedule: { kind: "once" } });
  },
);
