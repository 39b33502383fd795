import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["file the claim on 3 December at 9 and ring Mira the next day at 10", "2026-12-03T09:00 | 2026-12-04T10:00"],
  ["every Friday at 9 file the claim and ring Mira the day after at 10", "0 9 * * 5 | 0 10 * * 6"],
  ["envoie le dossier le 3 décembre à 9h et appelle Mira le lendemain à 10h", "2026-12-03T09:00 | 2026-12-04T10:00"],
  [
    "envía el parte el 3 de diciembre a las 9 y llama a Mira al día siguiente a las 10",
    "2026-12-03T09:00 | 2026-12-04T10:00",
  ],
  ["invia il modulo il 3 dicembre alle 9 e chiama Mira il giorno dopo alle 10", "2026-12-03T09:00 | 2026-12-04T10:00"],
  [
    "envia o pedido em 3 de dezembro às 9h e liga para a Mira no dia seguinte às 10h",
    "2026-12-03T09:00 | 2026-12-04T10:00",
  ],
  ["3 Aralık saat 9'da formu gönder ve ertesi gün saat 10'da Mira'yı ara", "2026-12-03T09:00 | 2026-12-04T10:00"],
  // Behind nothing it is no day, and the weekday after is not known.
  ["ring Mira the day after at 10", "ask"],
  ["le lendemain à 10h appelle Mira", "ask"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("is no word of the task", () => {
  expect(promptsOf("file the claim on 3 December at 9 and ring Mira the next day at 10", "UTC")).toBe(
    "File the claim. | Ring Mira.",
  );
});
