import { describe, expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("a command with its reason behind a comma", () => {
  it.each([
    ["gece yedeklemesini şimdi çalıştırsana, sunucuyu kapatıcaz", "run: gece yedeklemesini"],
    ["run the nightly backup now, we are about to switch the server off", "run: nightly backup"],
    ["Den Newsletter-Job kannst du wegschmeißen, den brauchen wir nimmer", "delete: Newsletter-Job"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it("but no command where more is asked for", () => {
    expect(outcomeOf("remind me to call mum, she is ill", "UTC")).toBe("ask");
  });
});

describe("a thing that is not to come on some days", () => {
  it.each([
    ["No newsletter this Friday please", "edit: newsletter"],
    ["no newsletter on Fridays", "edit: newsletter"],
    ["Kein Newsletter diesen Freitag", "edit: Newsletter"],
    ["ce vendredi pas de newsletter", "edit: newsletter"],
    ["Geen nieuwsbrief op vrijdag graag", "edit: nieuwsbrief"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));

  it("but a task where the words name it", () => {
    expect(outcomeOf("No-code news on Fridays", "UTC")).toBe("0 9 * * 5");
    expect(outcomeOf("Yarın sabah şemsiye almamı hatırlat", "UTC")).toBe("2026-11-26T08:00");
    expect(outcomeOf("norm report on Fridays", "UTC")).toBe("0 9 * * 5");
  });
});
