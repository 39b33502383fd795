import { expect, it } from "vitest";
import { parseRequest } from "./index";
import { outcomeOf } from "./sentence-outcome.fixture";

/** The hour before "the day before at 20" is that of the event. */
it.each([
  "Spotkanie jest w każdy drugi czwartek miesiąca o 18, dzień wcześniej o 20 wyślij agendę",
  "Toplantı her ayın ikinci perşembesi 18'de, bir gün önce 20'de gündemi gönder",
])("%s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("FREQ=MONTHLY;BYMONTHDAY=7,8,9,10,11,12,13;BYDAY=WE");
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.agentPrompt).toContain("18");
});

it("is not sure of a second date that was left to the task", () => {
  const text = "3 Aralık'ta faturayı, 5 Aralık'ta kirayı 10'da hatırlat";
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.confidence).toBeLessThan(0.8);
});

it("takes the first of steps by its weekday", () => {
  const text = "iki haftada bir cuma 14:00'te, ilki bu cuma, nöbet listesini güncelle";
  expect(outcomeOf(text, "UTC")).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-11-27");
});

/** Steps whose first run is said apart. */
it.each([
  "every two weeks on Friday at 15 retro, first one on 4 December",
  "alle zwei Wochen freitags um 15 Uhr Retro, das erste am 4. Dezember",
  "раз в две недели по пятницам в 15 ретро, первое 4 декабря",
  "co dwa tygodnie w piątek o 15 retro, pierwsze 4 grudnia",
  "İki haftada bir cuma 15'te retro, ilki 4 Aralık",
])("%s", (text) => expect(outcomeOf(text, "UTC")).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR from 2026-12-04"));
