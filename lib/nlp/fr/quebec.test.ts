import { expect, it } from "vitest";
import { readAs } from "../romance/read-as.fixture";

it.each([
  ["le lundi pis le jeudi à 17h envoie le rapport", "0 17 * * 1,4"],
  ["Les mercredis soir à 19 h 30 pis les dimanches à 10 h, compte la quête", "30 19 * * 3 + 0 10 * * 0"],
  ["Chaque matin à 7h donne-moi la météo pis le vendredi à 18h rappelle-moi de fermer l'eau", "0 7 * * * & 0 18 * * 5"],
  ["rappelle-moi de sortir les vidanges pis le recyclage le mardi à 20h", "0 20 * * 2"],
  ["aux deux heures de 8 h à 18 h vérifie la glace", "0 8-18/2 * * *"],
  ["regarde la file aux demi-heures", "*/30 * * * *"],
  ["à toutes les demi-heures regarde la file", "*/30 * * * *"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
