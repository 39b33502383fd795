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
