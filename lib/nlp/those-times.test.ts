import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A sentence that only points back to the times before it begins no job of its own. */
it.each([
  ["Academia: seg, qua e sex 6h40; ter e qui só às 19h. Me cutuca nesses horários", "40 6 * * 1,3,5 + 0 19 * * 2,4"],
  ["Gimnasio: lun y mié 6:40; mar y jue a las 19h. Avísame a esas horas", "40 6 * * 1,3 + 0 19 * * 2,4"],
  ["Palestra: lun e mer 6:40; gio alle 19. Avvisami a quegli orari", "40 6 * * 1,3 + 0 19 * * 4"],
  ["Sport : lun et mer 6h40 ; jeu à 19h. Préviens-moi à ces heures", "40 6 * * 1,3 + 0 19 * * 4"],
  ["Gym: Mon and Wed 6:40; Tue and Thu at 19:00. Nudge me at those times", "40 6 * * 1,3 + 0 19 * * 2,4"],
])("%s → %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
