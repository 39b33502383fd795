import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("a month of this year comes once", () => {
  it.each([
    ["daily 10 pm throughout this december only, log what the lights use", "0 22 * * *"],
    ["every day this December at 22 log what the lights use", "0 22 * * *"],
    ["only this December, at 22 every day log what the lights use", "0 22 * * *"],
    ["in diesem Dezember täglich um 22 Uhr den Verbrauch notieren", "0 22 * * *"],
    ["este diciembre todos los días a las 22 anota el consumo", "0 22 * * *"],
    ["neste dezembro todos os dias às 22 anota o consumo", "0 22 * * *"],
    ["questo dicembre ogni giorno alle 22 annota il consumo", "0 22 * * *"],
    ["deze december elke dag om 22 uur het verbruik noteren", "0 22 * * *"],
    ["в этом декабре каждый день в 22 записывай расход", "0 22 * * *"],
    ["w tym grudniu codziennie o 22 zapisuj zużycie", "0 22 * * *"],
    ["bu aralık her gün saat 22'de tüketimi yaz", "0 22 * * *"],
    ["今年12月每天22点记录用电", "0 22 * * *"],
    ["今年の12月は毎日22時に電気の使用量を記録して", "0 22 * * *"],
    ["올해 12월에는 매일 22시에 전기 사용량을 기록해줘", "0 22 * * *"],
  ])("%s", (text, cron) => {
    expect(outcomeOf(text, "UTC")).toBe(`${cron} from 2026-12-01 until 2026-12-31`);
    const result = read(text);
    expect(result.success && result.confidence).toBeGreaterThan(0.8);
    expect(result.success && result.agentPrompt).not.toMatch(/this|dies|este|nest|questo|deze|этом|tym|Bu |今年|올해/u);
  });

  it.each([
    ["明年1月每周一9点提醒我称体重", "0 9 * * 1 from 2027-01-01 until 2027-01-31"],
    ["来年1月は毎週月曜9時に体重を量るようリマインドして", "0 9 * * 1 from 2027-01-01 until 2027-01-31"],
    ["내년 1월에 매주 월요일 9시에 체중 재라고 알려줘", "0 9 * * 1 from 2027-01-01 until 2027-01-31"],
    ["this July and August every morning at 7 water the plants", "0 7 * * * from 2027-07-01 until 2027-08-31"],
  ])("and one of the next: %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

  it("has begun where it runs", () => {
    const result = parseRequest("every day this December at 9 open the door", {
      now: new Date("2026-12-10T10:00:00Z"),
      timezone: "UTC",
    });
    expect(result).toMatchObject({ success: true, schedule: { endsAt: "2026-12-31T23:59:59.000Z" } });
  });

  it.each([
    ["every Monday at 9 send this December's numbers", "0 9 * * 1", "Send this December's numbers."],
    ["每周一9点发今年12月的报表", "0 9 * * 1", "发今年12月的报表。"],
  ])("and is of a thing of the task as well: %s", (text, when, prompt) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
    expect(read(text)).toMatchObject({ success: true, agentPrompt: prompt });
  });
});

describe("a season of this year is three months, which is not sure", () => {
  it.each([
    "this summer every Friday at 18 water the garden",
    "diesen Sommer jeden Freitag um 18 Uhr den Garten gießen",
    "cet été, chaque vendredi à 18h arrose le jardin",
    "este verano riega el jardín cada viernes a las 18",
    "neste verão rega o jardim toda sexta às 18h",
    "quest'estate ogni venerdì alle 18 annaffia il giardino",
    "deze zomer elke vrijdag om 18 uur de tuin water geven",
    "этим летом каждую пятницу в 18 поливай сад",
    "tego lata w każdy piątek o 18 podlewaj ogród",
    "bu yaz her cuma 18'de bahçeyi sula",
    "今年夏天每周五18点浇花",
    "今年の夏は毎週金曜18時に庭に水をやって",
    "올여름에는 매주 금요일 18시에 정원에 물 줘",
  ])("%s", (text) => {
    expect(outcomeOf(text, "UTC")).toBe("0 18 * * 5 from 2027-06-01 until 2027-08-31");
    const result = read(text);
    expect(result.success && result.confidence).toBeLessThan(0.8);
    expect(result.success && result.assumptions.length).toBeGreaterThan(0);
  });

  it.each(["every Monday at 9 post this summer's menu", "every Monday at 9 post the plan for this summer"])(
    "and stays in the task as a thing's: %s",
    (text) => expect(outcomeOf(text, "UTC")).toBe("0 9 * * 1"),
  );
});
