import { expect, it } from "vitest";
import { readAs } from "./romance/read-as.fixture";

it.each([
  // How long something took, or how often it happened, in a clause of its own is no second job …
  ["Tuesdays at 4pm compare the vendors and tell me if any of them goes over 1,500 euros in 30 days", "0 16 * * 2"],
  ["Cada martes a las 16 compara los proveedores y dime si alguno pasa de 1.500 euros en 30 días", "0 16 * * 2"],
  ["Il martedì alle 14 confronta i fornitori e dimmi se qualcuno supera i 2.300 euro in 60 giorni", "0 14 * * 2"],
  ["Toda terça às 14h compara as notas e vê se alguém passou de R$ 2.300 em 60 dias", "0 14 * * 2"],
  ["los lunes a las 9 avísame si alguien ha faltado más de 3 veces en 15 días", "0 9 * * 1"],
  ["Mondays at 9 tell me if anyone was late more than 3 times", "0 9 * * 1"],
  ["montags um 9 sag mir, ob jemand mehr als 3 Mal gefehlt hat", "0 9 * * 1"],
  // … and a length of its own clause is.
  ["cada lunes a las 8 mándame el parte y en 10 minutos recuérdame la pizza", "0 8 * * 1 & once 2026-11-25T10:10"],
  ["every hour ping the server, no more than 3 times", "0 * * * * x3"],
  ["tell me in 30 days if the parcel has come", "once 2026-12-25T09:00"],
])("%s → %s", (text, expected) => {
  expect(readAs(text, expected)).toBe(expected);
});
