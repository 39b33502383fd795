import { describe, expect, it } from "vitest";
import { parseRequest } from ".";
import { outcomeOf } from "./sentence-outcome.fixture";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("the day of a thing is none of its reminder", () => {
  it.each([
    ["remind me about the concert on Sunday, on Friday at 6pm", "2026-11-27T18:00", "on Sunday"],
    ["remind me about the staff meeting on Monday, on Sunday evening at 8", "2026-11-29T20:00", "on Monday"],
    ["Remind class 7 about the test on Friday, on Wednesday and Thursday at 6 pm", "0 18 * * 3,4", "on Friday"],
    ["remind Sam about the party on Saturday, tomorrow at 4 pm", "2026-11-26T16:00", "on Saturday"],
    ["send the agenda for the meeting on 3 December on 1 December at 9", "2026-12-01T09:00", "on 3 December"],
    ["send the minutes of the meeting on Tuesday every Wednesday at 10", "0 10 * * 3", "on Tuesday"],
    ["remind Joe on Friday at 10 about the delivery on Monday", "2026-11-27T10:00", "on Monday"],
    ["ask Lisa tomorrow at 9 about the shift on Saturday", "2026-11-26T09:00", "on Saturday"],
    ["erinnere mich an das Konzert am Sonntag, am Freitag um 18 Uhr", "2026-11-27T18:00", "am Sonntag"],
    ["rappelle-moi le concert de dimanche, vendredi à 18h", "2026-11-27T18:00", "de dimanche"],
    ["recuérdame el concierto del domingo, el viernes a las 18", "2026-11-27T18:00", "del domingo"],
    ["me lembra do show de domingo, na sexta às 18h", "2026-11-27T18:00", "de domingo"],
    ["ricordami della festa di sabato, domani alle 16", "2026-11-26T16:00", "di sabato"],
    ["herinner me aan het concert op zondag, op vrijdag om 18 uur", "2026-11-27T18:00", "op zondag"],
    ["напомни мне о концерте в воскресенье, в пятницу в 18", "2026-11-27T18:00", "в воскресенье"],
    ["przypomnij mi o koncercie w niedzielę, w piątek o 18", "2026-11-27T18:00", "w niedzielę"],
  ])("%s", (text, when, words) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
    const result = read(text);
    expect(result.success && result.agentPrompt).toContain(words);
  });

  it.each([
    ["on Monday, on Wednesday and on Friday at 9 check the mail", "0 9 * * 1,3,5"],
    ["remind me of the pills on Monday and Wednesday at 9", "0 9 * * 1,3"],
    ["check the mail on Sunday, on Friday at 6pm", "0 18 * * 0,5"],
  ])("but a day of a list is: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

describe("so long before the date of what is told", () => {
  it.each([
    ["remind me to cancel the trial two days before it ends on 12 December", "2026-12-10T09:00", "before it ends."],
    [
      "remind me 3 days before my passport expires on 1 March 2027 to renew it",
      "2027-02-26T09:00",
      "before my passport",
    ],
    ["remind me a week before our wedding on 12 December to order flowers", "2026-12-05T09:00", "before our wedding"],
    ["remind me to renew the domain a month before 15 April 2027", "2027-03-15T09:00", "renew the domain"],
    ["remind me to pay a month before 31 March 2027", "2027-02-28T09:00", "Remind me to pay."],
    ["erinnere mich zwei Tage bevor das Abo am 12. Dezember endet, es zu kündigen", "2026-12-10T09:00", "Abo endet"],
    ["recuérdame dos días antes de que venza el 12 de diciembre cancelarlo", "2026-12-10T09:00", "antes de que venza"],
  ])("%s", (text, when, words) => {
    expect(outcomeOf(text, "UTC")).toBe(when);
    const result = read(text);
    expect(result.success && result.agentPrompt).toContain(words);
    expect(result.success && result.agentPrompt).not.toMatch(/\d/);
  });

  it.each([
    ["on the Friday before Christmas at 18 close the queue", "2026-12-18T18:00"],
    ["am Freitag vor Weihnachten um 18 Uhr die Kasse schließen", "2026-12-18T18:00"],
    ["le vendredi avant Noël à 18h ferme la caisse", "2026-12-18T18:00"],
    ["el viernes antes de Navidad a las 18 cierra la caja", "2026-12-18T18:00"],
  ])("and a weekday beside it: %s", (text, when) => expect(outcomeOf(text, "UTC")).toBe(when));
});

describe("dates with hours of their own", () => {
  it.each([
    "remind me on 3 December at 9 and on 10 December at 14 to call Ann",
    "remind me on 3 December at 9 and 10 December at 14 to call Ann",
    "on 3 December at 9 and on the 10th at 14 call Ann",
    "erinnere mich am 3. Dezember um 9 und am 10. Dezember um 14 Uhr an Ann",
    "me lembra no dia 3 de dezembro às 9 e no dia 10 de dezembro às 14 de ligar pra Ana",
    "ricordami il 3 dicembre alle 9 e il 10 dicembre alle 14 di chiamare Anna",
    "herinner me op 3 december om 9 en op 10 december om 14 uur aan Ann",
    "напомни 3 декабря в 9 и 10 декабря в 14 позвонить Анне",
    "przypomnij 3 grudnia o 9 i 10 grudnia o 14 zadzwonić do Anny",
    "3 aralık 9'da ve 10 aralık 14'te Ayşe'yi aramayı hatırlat",
  ])("%s", (text) => expect(outcomeOf(text, "UTC")).toBe("0 9 3 12 * + 0 14 10 12 * until 2026-12-10 x2"));

  it("a day behind a date is one of its month", () => {
    const text = "remind me on the 14th of Feb at noon, and on the 12th at 9 to order the flowers";
    expect(outcomeOf(text, "UTC")).toBe("0 9 12 2 * + 0 12 14 2 * until 2027-02-14 x2");
  });
});
