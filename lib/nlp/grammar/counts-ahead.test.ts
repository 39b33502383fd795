import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

function read(text: string): string {
  const result = parseRequest(text, { now: new Date("2026-11-27T22:00:00Z"), timezone: "UTC" });
  if (!result.success) return result.intent;
  const { cronExpressions, maxRuns } = result.schedule;
  return `${result.confidence >= 0.8 ? "" : "unsure "}${cronExpressions.join("; ")} x${maxRuns}`;
}

it.each([
  ["remind me five times, every Monday at 9, to call", 5],
  ["erinnere mich fünfmal, jeden Montag um 9, an die Arbeit", 5],
  ["erinnere mich 5 Mal, jeden Montag um 9, an die Arbeit", 5],
  ["recuérdame tres veces, cada lunes a las 9, pagar la luz", 3],
  ["envía 3 recordatorios, cada lunes a las 9, de pagar", 3],
  ["rappelle-moi trois fois, chaque lundi à 9h, de payer", 3],
  ["ricordami tre volte, ogni lunedì alle 9, di pagare", 3],
  ["me lembre três vezes, toda segunda às 9, de pagar", 3],
  ["herinner me drie keer, elke maandag om 9, aan de huur", 3],
  ["przypomnij mi trzy razy, w każdy poniedziałek o 9, o czynszu", 3],
  ["напомни мне три раза, каждый понедельник в 9, про аренду", 3],
  ["bana üç kez, her pazartesi 9'da, kirayı hatırlat", 3],
  ["提醒我三次，每周一9点，交房租", 3],
  ["3回、毎週月曜9時に家賃をリマインドして", 3],
  ["세 번, 매주 월요일 9시에 월세 알려줘", 3],
])("a count ahead of how often is of all runs: %s", (text, count) => expect(read(text)).toBe(`0 9 * * 1 x${count}`));

it.each(["schicke 3 Erinnerungen, jeden Montag um 9, an die Miete"])(
  "so many of a thing are not surely sent for ever: %s",
  (text) => expect(read(text)).toMatch(/^unsure/),
);

it.each(["send 3 emails every Monday at 9"])("so many each time: %s", (text) =>
  expect(read(text)).toBe("0 9 * * 1 xnull"),
);

it.each([
  ["send 3 reminders, one each Monday at 9, to finish the thesis", 3],
  ["schicke 3 Erinnerungen, je eine jeden Montag um 9, die Arbeit zu beenden", 3],
  ["отправь 3 напоминания, по одному каждый понедельник в 9, закончить диплом", 3],
  ["wyślij 3 przypomnienia, po jednym w każdy poniedziałek o 9, żeby skończyć pracę", 3],
  ["3 hatırlatma gönder, her pazartesi 9'da, tezi bitirmek için", 3],
  ["erinnere mich dreimal, montags um 9, an die Arbeit", 3],
  ["erinnere mich dreimal jeden Montag um 9 ans Gießen", 3],
  ["毎週月曜9時に3回、水やりをリマインドして", 3],
  ["매주 월요일 9시에 세 번 물 주기 알려줘", 3],
])("each run is one of them: %s", (text, count) => expect(read(text)).toBe(`0 9 * * 1 x${count}`));

it("in Chinese it may be so often each time, which is asked", () =>
  expect(read("每周一9点提醒我三次浇水")).toBe("needs_clarification"));
