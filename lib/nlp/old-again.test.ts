import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("what a correction took back", () => {
  it.each([
    "backup every Wednesday at 22, no wait, Thursday: on Wednesdays the antivirus runs",
    "Backup jeden Mittwoch um 22 Uhr, nein, Donnerstag: mittwochs läuft schon der Virenscan",
    "backup cada miércoles a las 22, no, mejor el jueves: los miércoles corre el antivirus",
    "sauvegarde chaque mercredi à 22h, euh non, le jeudi : le mercredi il y a déjà l'antivirus",
    "backup toda quarta às 22h, não, na quinta: na quarta já roda o antivírus",
    "Fai il backup ogni mercoledì alle 22, anzi no, il giovedì: di mercoledì gira già l'antivirus.",
    "elke woensdag om 22 uur een backup, nee, donderdag: op woensdag draait de virusscan al",
    "kopia w każdą środę o 22, nie, w czwartek: w środę działa już antywirus",
  ])("is no schedule where it is the reason: %s", (text) => {
    expect(outcomeOf(text, "UTC")).toBe("0 22 * * 4");
  });

  it("stays in the task", () => {
    expect(promptsOf("backup every Wednesday at 22, no wait, Thursday: on Wednesdays the antivirus runs", "UTC")).toBe(
      "Backup: on Wednesdays the antivirus runs.",
    );
  });

  it.each([
    ["напоминай по понедельникам в 8 – извини, ошиблась, в 20, утром меня нет", "0 20 * * 1"],
    ["Przypominaj mi w poniedziałki o 8 – przepraszam, pomyliłam się, o 20, rano mnie nie ma.", "0 20 * * 1"],
    ["ricordamelo il lunedì alle 8 – scusa, mi sono sbagliata, alle 20, la mattina non ci sono", "0 20 * * 1"],
    ["rappelle-le-moi le lundi à 8h – pardon, je me suis trompé, à 20h, le matin je ne suis pas là", "0 20 * * 1"],
    [
      "jeden Samstag um 7 die Vorhersage schicken. Ach nee, sieben Uhr ist mir zu früh, mach halb neun draus.",
      "30 8 * * 6",
    ],
    [
      "elke zaterdag om 7 uur het weer sturen. O wacht, zeven uur is me te vroeg, maak er half negen van.",
      "30 8 * * 6",
    ],
    ["Schreib den Entwurf jeden Dienstag um 13 Uhr … ach Quatsch, um 14 Uhr, vorher ist ja Sitzung.", "0 14 * * 2"],
  ])("is gone, and a part of the day on which somebody is away says nothing: %s", (text, outcome) => {
    expect(outcomeOf(text, "UTC")).toBe(outcome);
  });
});

it.each([
  ["This coming Saturday, 28 Nov, 6:45 am: check that our flight is on time", "2026-11-28T06:45"],
  ["No próximo sábado, dia 28, às 16h40, avisa a malta", "2026-11-28T16:40"],
  ["on Christmas Eve, 24 December, at 17:00 send greetings", "2026-12-24T17:00"],
  ["morgen, also Donnerstag, um 9 Uhr anrufen", "2026-11-26T09:00"],
])("a day that is said twice is one day: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "Back up the till every night at 2. Or no, the accounts run then, make it 3.",
  "Kassen-Backup jede Nacht um 2 Uhr. Oder nein, da läuft die Buchhaltung, mach 3 Uhr draus.",
  "Back-up van de kassa elke nacht om 2 uur. Of nee, dan draait de boekhouding al, maak er 3 uur van.",
  "copia de la caja cada noche a las 2. O no, a esa hora corre la contabilidad, ponlo a las 3.",
  "sauvegarde de la caisse chaque nuit à 2h. Ou non, la compta tourne déjà, mets 3h.",
  "backup da caixa toda noite às 2h. Ou não, a contabilidade roda nessa hora, põe às 3h.",
  "backup della cassa ogni notte alle 2. Anzi no, gira già la contabilità, facciamo alle 3.",
  "kopia kasy co noc o 2. Albo nie, wtedy działa księgowość, zróbmy o 3.",
])("a reason may stand before what is to be made of it: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 3 * * *");
});

it.each([
  "read the bookings every week, Monday at 8, Wednesday at 14:30 and Friday again at 8",
  "Leggimi le prenotazioni il lunedì alle 8, il mercoledì alle 14:30 e il venerdì di nuovo alle 8",
  "lies die Buchungen montags um 8, mittwochs um 14:30 und freitags wieder um 8",
  "lis les réservations le lundi à 8h, le mercredi à 14h30 et le vendredi à nouveau à 8h",
  "léeme las reservas los lunes a las 8, los miércoles a las 14:30 y los viernes otra vez a las 8",
])("'again' between a day and its time: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 8 * * 1 + 30 14 * * 3 + 0 8 * * 5");
});

it.each([
  ["the lab is closed for works: pause the freezer report please", "pause: freezer report"],
  ["We sold the hens, you can delete the feed reminder", "delete: feed reminder"],
  ["Vendi as galinhas, pode apagar o lembrete da ração das poedeiras.", "delete: lembrete da ração das poedeiras"],
])("a command behind its reason: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each(["Translate into French: delete the backup", "Übersetze ins Englische: lösche das Backup"])(
  "no command where it is only said: %s",
  (text) => {
    expect(outcomeOf(text, "UTC")).not.toMatch(/^delete/);
  },
);
