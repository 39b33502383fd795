import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };

it.each([
  "every Friday at 8 except on the 1st of the month water the plants",
  "jeden Freitag um 8 außer am 1. jedes Monats die Pflanzen gießen",
  "todos los viernes a las 8 excepto el día 1 riega las plantas",
  "chaque vendredi à 8h sauf le 1er de chaque mois arrose les plantes",
  "каждую пятницу в 8, кроме 1 числа, полей цветы",
  "每周五8点浇花，每月1日除外",
])("%s: a number of the month is no first Friday", (text) => {
  expect(parseRequest(text, context)).toMatchObject({
    success: true,
    schedule: { rrule: expect.stringContaining("BYMONTHDAY=2,3,4") },
  });
});

it("the first of the month may be the first Friday", () => {
  expect(parseRequest("every Friday at 8 except the first water the plants", context).success).toBe(false);
});
