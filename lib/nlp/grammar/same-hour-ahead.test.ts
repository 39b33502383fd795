import { expect, it } from "vitest";
import { readAs } from "../romance/read-as.fixture";

it.each([
  ["I have physio on 9 December at 17:15. Remind me one day before at the same time", "once 2026-12-08T17:15"],
  [
    "Ich habe am 9. Dezember um 17:15 Physio. Erinnere mich einen Tag vorher zur gleichen Zeit",
    "once 2026-12-08T17:15",
  ],
  [
    "Tengo cita con el fisio el 9 de diciembre a las 17:15. Avísame un día antes a la misma hora",
    "once 2026-12-08T17:15",
  ],
  [
    "Tengo cita con el fisio el 9 de diciembre a las 17:15. Avísame el día antes a la misma hora",
    "once 2026-12-08T17:15",
  ],
  ["Tenho consulta dia 9 de dezembro às 17h15. Me avisa na véspera à mesma hora", "once 2026-12-08T17:15"],
  ["J'ai rendez-vous le 9 décembre à 17h15. Préviens-moi la veille à la même heure", "once 2026-12-08T17:15"],
  ["Ho la visita il 9 dicembre alle 17:15. Avvisami due giorni prima alla stessa ora", "once 2026-12-07T17:15"],
  ["9 декабря в 17:15 у меня врач. Напомни за день до этого в то же время", "once 2026-12-08T17:15"],
  ["Ik heb op 9 december om 17:15 fysio. Herinner me een dag ervoor op hetzelfde tijdstip", "once 2026-12-08T17:15"],
])("the hour that is told, days before: %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
