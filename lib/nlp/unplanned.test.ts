import { describe, expect, it } from "vitest";
import { parseRequest } from ".";

const parse = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("what was taken back, with nothing in its place, is asked", () => {
  it.each([
    ["Fais le rapport tous les jours à 18h… euh non, pas tous les jours", "pas tous les jours"],
    ["Mach den Bericht jeden Tag um 18 Uhr, äh nein, nicht jeden Tag", "nicht jeden Tag"],
    ["Haz el informe todos los días a las 18:00, eh no, no todos los días", "no todos los días"],
    ["Maak het rapport elke dag om 18 uur, eh nee, niet elke dag", "niet elke dag"],
    ["Сделай отчёт каждый день в 18:00, ой нет, не каждый день", "не каждый день"],
  ])("%s", (text, words) => {
    const result = parse(text);
    expect(result.success && result.confidence < 0.8 && result.question).toContain(words);
  });
});

describe("told at once when something happens: how often is asked", () => {
  it.each([
    "let me know immediately if the server stops",
    "laat het me meteen weten als de server stopt",
    "gib mir sofort Bescheid falls der Server ausfällt",
    "dis-moi immédiatement si le serveur s'arrête",
    "avísame inmediatamente si el servidor se cae",
    "avvisami subito se il server si ferma",
    "me avisa na hora se o servidor cair",
    "сообщи мне немедленно если сервер упадёт",
  ])("%s", (text) => {
    expect(parse(text)).toMatchObject({ success: false, intent: "needs_clarification" });
  });

  it.each(["check immediately if the server is up", "vérifie tout de suite si le serveur tourne"])(
    "%s: now",
    (text) => {
      const result = parse(text);
      expect(result.success && result.schedule.kind).toBe("once");
    },
  );
});

it("a window may begin with the minutes before its first hour", () => {
  const result = parse("Zehn Minuten vor jeder vollen Stunde lüften, 8 bis 16 Uhr");
  expect(result.success && result.confidence < 0.8).toBe(true);
});
