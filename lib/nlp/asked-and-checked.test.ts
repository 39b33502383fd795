import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("what can be done is asked, and nothing is to be", () => {
  it.each([
    "can you do things every minute?",
    "is there a way to run something every 5 minutes?",
    "would you be able to work on Sundays?",
    "Kannst du eigentlich auch nachts arbeiten?",
    "¿puedes trabajar los domingos?",
    "você consegue trabalhar aos domingos?",
    "peux-tu travailler le dimanche ?",
    "puoi lavorare la domenica?",
    "你能每分钟做事吗?",
  ])("%s", (text) => {
    expect(parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") })).toMatchObject({
      success: false,
      intent: "question",
    });
  });

  it.each([
    ["could I have a reminder every Monday at 9 about the bins?", "0 9 * * 1"],
    ["could I get a summary every Friday at 5pm?", "0 17 * * 5"],
    ["can you work on the report every Monday at 9?", "0 9 * * 1"],
    ["can you do something about the spam every morning at 8?", "0 8 * * *"],
    ["¿puedes recordarme los lunes a las 9 la reunión?", "0 9 * * 1"],
    ["你能每天9点提醒我喝水吗?", "0 9 * * *"],
  ])("but is a request with something to do: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

describe("steps of a check have the window that stands behind what is checked", () => {
  it.each([
    [
      "check every five minutes whether port 443 answers on web01 between 22:00 and 06:00",
      "22",
      "Check whether port 443",
    ],
    ["every 15 minutes check if the queue is empty between 8 and 18", "8-17", "Check if the queue is empty."],
    ["prüfe alle 10 Minuten ob die Seite erreichbar ist zwischen 9 und 17 Uhr", "9-16", "erreichbar ist."],
    ["vérifie toutes les 10 minutes si le site répond entre 9h et 17h", "9-16", "le site répond."],
    ["revisa cada 10 minutos si la web responde entre las 9 y las 17", "9-16", "la web responde."],
  ])("%s", (text, hours, prompt) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z") });
    expect(result.success && result.schedule.cronExpressions[0]?.split(" ")[1]).toContain(hours);
    expect(result.success && result.confidence).toBeGreaterThan(0.8);
    expect(result.success && result.agentPrompt).toContain(prompt);
  });

  it("is not that of one time", () => {
    expect(outcomeOf("every day at 9 tell me if the door was open between 22:00 and 6:00", "UTC")).toBe("0 9 * * *");
  });
});
