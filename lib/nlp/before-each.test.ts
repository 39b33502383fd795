import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** So long before each of several times, of one thing to do. */
it.each([
  [
    "Schichtplan: Mo-Mi 6:00, Do 14:00, Fr 22:00 – jeweils 30 Minuten vorher wecken",
    "30 5 * * 1-3 + 30 13 * * 4 + 30 21 * * 5",
  ],
  [
    "Shifts: Mon-Wed 6:00, Thu 14:00, Fri 22:00, wake me 30 minutes before each",
    "30 5 * * 1-3 + 30 13 * * 4 + 30 21 * * 5",
  ],
  ["Shifts: Mon-Wed 6:00, Thu 14:00, wake me half an hour ahead of each one", "30 5 * * 1-3 + 30 13 * * 4"],
  [
    "Diensten: ma-wo 6:00, do 14:00, vr 22:00, maak me telkens 30 minuten ervoor wakker",
    "30 5 * * 1-3 + 30 13 * * 4 + 30 21 * * 5",
  ],
  ["Turnos: lun-mié 6:00, jue 14:00, despiértame 30 minutos antes de cada uno", "30 5 * * 1-3 + 30 13 * * 4"],
  ["Plantões: seg-qua 6:00, qui 14:00, me avisa 30 minutos antes de cada um", "30 5 * * 1-3 + 30 13 * * 4"],
  ["Turni: lun-mer 6:00, gio 14:00, avvisami 30 minuti prima di ognuno", "30 5 * * 1-3 + 30 13 * * 4"],
  [
    "piscine le lundi à 18h, judo le mercredi à 17h : rappelle-moi de préparer le sac une heure avant à chaque fois",
    "0 17 * * 1 + 0 16 * * 3",
  ],
  [
    "Schwimmen montags um 18 Uhr, Judo mittwochs um 17 Uhr: erinnere mich jeweils eine Stunde vorher, die Tasche zu packen",
    "0 17 * * 1 + 0 16 * * 3",
  ],
  [
    "nuoto il lunedì alle 18, judo il mercoledì alle 17: ricordami un'ora prima ogni volta di preparare la borsa",
    "0 17 * * 1 + 0 16 * * 3",
  ],
  ["Horaires : lun-mer 6h, jeu 14h, rappelle-moi 30 minutes avant chaque fois", "30 5 * * 1-3 + 30 13 * * 4"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
