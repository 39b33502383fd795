import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("so many of the next nights are that many days", () => {
  it.each([
    ["For the next ten nights at 11pm make a backup", "0 23 * * * x10"],
    ["Remind me to take the antibiotic at 7 on the next three mornings", "0 7 * * * x3"],
    ["Take eye drops at 9pm, five nights in a row", "0 21 * * * x5"],
    ["Für die nächsten zehn Nächte um 23 Uhr ein Backup machen", "0 23 * * * x10"],
    ["Erinner mich sieben Abende lang um 21 Uhr ans Inhalieren", "0 21 * * * x7"],
    ["De komende tien nachten om 23.00 uur een backup maken", "0 23 * * * x10"],
    ["Herinner me vijf avonden achter elkaar om 20.00 uur aan de oogdruppels", "0 20 * * * x5"],
    ["Ближайшие десять ночей в 23:00 делай бэкап", "0 23 * * * x10"],
    ["Пять вечеров подряд в 20:00 напоминай про капли", "0 20 * * * x5"],
    ["Przez najbliższe dziesięć nocy o 23:00 rób kopię", "0 23 * * * x10"],
    ["Önümüzdeki on gece saat 23:00'te yedek al", "0 23 * * * x10"],
    ["Beş akşam boyunca 20:00'de göz damlasını hatırlat", "0 20 * * * x5"],
    ["Cinq soirs de suite à 20h, rappelle-moi les gouttes", "0 20 * * * x5"],
    ["ogni sera alle 20, cinque sere, chiedimi com'è andato", "0 20 * * * x5"],
    ["chaque soir à 20h, cinq soirs, demande-moi", "0 20 * * * x5"],
    ["cada noche a las 20 durante cinco noches pregúntame cómo fue", "0 20 * * * x5"],
    ["cada tarde a las 6, tres tardes nada más, riega las plantas", "0 18 * * * x3"],
    ["接下来十个晚上11点做备份", "0 23 * * * x10"],
    ["连续五个早上七点半提醒我测血压", "30 7 * * * x5"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "Europe/Berlin")).toBe(wanted));

  it("unless they belong to a noun", () => {
    expect(outcomeOf("Jeden Morgen um 7 das Wetter der nächsten drei Nächte schicken", "UTC")).toBe("0 7 * * *");
  });

  it("leave the task's words", () => {
    expect(promptsOf("Die nächsten fünf Abende um 20 Uhr die Blumen gießen", "UTC")).toBe("Die Blumen gießen.");
  });
});
