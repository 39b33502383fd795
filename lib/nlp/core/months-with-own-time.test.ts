import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

const berlin = { now: new Date("2026-11-25T10:00:00Z"), timezone: "Europe/Berlin" };

describe("months with a time of their own", () => {
  it.each([
    "weekdays at 7, in June and July only at 8, air the hall",
    "air the hall every weekday at 7, but in June and July at 8",
    "air the hall on weekdays at 7 except in June and July at 8",
    "werktags um 7, im Juni und Juli erst um 8, die Halle lüften",
    "en semaine à 7h, en juin et juillet seulement à 8h, aère la salle",
    "entre semana a las 7, en junio y julio a las 8, ventila la sala",
    "nei giorni feriali alle 7, a giugno e luglio alle 8, arieggia la sala",
    "em dias úteis às 7h, em junho e julho às 8h, areja a sala",
    "op werkdagen om 7 uur, in juni en juli om 8 uur, de zaal luchten",
    "по будням в 7, в июне и июле в 8, проветри зал",
    "w dni robocze o 7, w czerwcu i lipcu o 8, wywietrz salę",
    "hafta içi 7'de, haziran ve temmuzda 8'de salonu havalandır",
    "平日は7時、6月と7月は8時にホールを換気する",
    "工作日7点，6月和7月8点给大厅通风",
    "평일 7시, 6월과 7월에는 8시에 강당 환기하기",
  ])("leave the first to the others: %s", (text) =>
    expect(outcomeOf(text, "UTC")).toBe("0 7 * 1-5,8-12 1-5 + 0 8 * 6,7 1-5"),
  );

  it.each([
    ["every day at 8, in December at 7, light the stove", "0 8 * 1-11 * + 0 7 * 12 *"],
    ["on the first Monday of the month at 8, in August at 10, count the stock", "0 8 * 1-7,9-12 1#1 + 0 10 * 8 1#1"],
    ["on the 5th at 8, in January at 10, pay the rent", "0 8 5 2-12 * + 0 10 5 1 *"],
    // One more time, not another.
    ["every Monday at 8, in July also at 9, light the stove", "0 8 * * 1 + 0 9 * 7 1"],
    ["jeden Montag um 8, im Juli auch um 9, den Ofen anmachen", "0 8 * * 1 + 0 9 * 7 1"],
    ["every Monday in July at 8 and 9 light the stove", "0 8,9 * 7 1"],
  ])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

  it("are no words of the task", () => {
    expect(promptsOf("weekdays at 7, in June and July only at 8, air the hall", "UTC")).toBe("Air the hall.");
  });
});

describe("one date with a time of its own", () => {
  it.each([
    ["every Monday at 8, next Monday at 9 instead post the rota", "At 08:00, every Monday"],
    ["post the rota every Monday at 8, but next Monday at 9", "At 08:00, every Monday"],
    ["every Friday at 15, this Friday at 14, close the till", "At 15:00, every Friday"],
    ["every day at 8, tomorrow at 10, feed the cat", "At 08:00, every day"],
    ["jeden Montag um 8, nächsten Montag um 9, den Dienstplan posten", "Jeden Montag um 08:00"],
    ["tous les lundis à 8h, lundi prochain à 9h, affiche le planning", "Chaque lundi à 08:00"],
    ["todos los lunes a las 8, el próximo lunes a las 9, publica el turno", "Todos los lunes a las 08:00"],
    ["ogni lunedì alle 8, lunedì prossimo alle 9, pubblica i turni", "Ogni lunedì alle 08:00"],
    ["elke maandag om 8 uur, volgende maandag om 9 uur, het rooster plaatsen", "Elke maandag om 08:00"],
    ["каждый понедельник в 8, в следующий понедельник в 9, вывеси график", "По понедельникам в 08:00"],
    ["w każdy poniedziałek o 8, w następny poniedziałek o 9, wywieś grafik", "W poniedziałki o 08:00"],
    ["her pazartesi 8'de, gelecek pazartesi 9'da listeyi as", "Her pazartesi saat 08:00"],
    ["每周一8点，下周一9点发排班表", "每周一 08:00"],
    ["매주 월요일 8시, 다음 주 월요일은 9시에 근무표 올리기", "매주 월요일 08:00"],
  ])("is asked about, and the others are offered: %s", (text, option) => {
    expect(parseRequest(text, berlin)).toMatchObject({
      success: false,
      intent: "needs_clarification",
      options: [option],
    });
  });
});
