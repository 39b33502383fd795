import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["Switch the heating on at 6 every weekday and turn it off at 9", "Switch the heating on. | Turn the heating off."],
  ["Open the blinds at 7 every day and close them at 20:00", "Open the blinds. | Close the blinds."],
  [
    "Schalte die Heizung jeden Tag um 6 ein und schalte sie um 22 Uhr aus",
    "Schalte die Heizung ein. | Schalte die Heizung aus.",
  ],
  [
    "Zet de verwarming elke dag om 6 uur aan en zet hem om 22 uur uit",
    "Zet de verwarming aan. | Zet de verwarming uit.",
  ],
  ["Allume le chauffage tous les jours à 6h et éteins-le à 22h", "Allume le chauffage. | Éteins le chauffage."],
  ["Ligue o aquecedor todo dia às 6 e desligue-o às 22", "Ligue o aquecedor. | Desligue o aquecedor."],
  ["todos los días a las 7 enciende las luces y a las 22 apágalas", "Enciende las luces. | Apaga las luces."],
  ["prepara el informe a las 8 y envíalo a las 9 todos los lunes", "Prepara el informe. | Envía el informe."],
  ["ogni giorno alle 7 accendi l'irrigazione e alle 22 spegnila", "Accendi l'irrigazione. | Spegni l'irrigazione."],
  ["turn the lights on at 6pm and off at 11pm every day", "Turn the lights on. | Turn the lights off."],
  ["turn on the lights at 6pm and off at 11pm every day", "Turn on the lights. | Turn the lights off."],
  ["lights on at 7, off at 23, daily", "Lights on. | Lights off."],
  [
    "jeden Tag um 7 die Heizung einschalten und um 22 Uhr ausschalten",
    "Die Heizung einschalten. | Die Heizung ausschalten.",
  ],
  ["mach jeden Tag um 18 Uhr das Licht an und um 23 Uhr aus", "Mach das Licht an. | Mach das Licht aus."],
  [
    "elke dag om 7 uur de verwarming aanzetten en om 22 uur uitzetten",
    "De verwarming aanzetten. | De verwarming uitzetten.",
  ],
  ["zet elke dag om 18 uur het licht aan en om 23 uur uit", "Zet het licht aan. | Zet het licht uit."],
])("the second of two tasks names its thing as well: %s → %s", (text, prompts) => {
  expect(promptsOf(text, "UTC")).toBe(prompts);
});

it.each([["Email the report to ann@acme.io every Friday at 9 and on Mondays at 8 check whether it is there"]])(
  "a pronoun of a clause stays: %s",
  (text) => expect(promptsOf(text, "UTC")).toContain("it is there"),
);

it.each([
  ["controlla il sito alle 8 e segnala alle 9 ogni giorno", "Segnala."],
  ["abre la tienda a las 7 y regala a las 8 todos los lunes", "Regala."],
  ["jeden Tag um 7 das Auto laden und um 8 losfahren", "Losfahren."],
  ["wake the kids up at 7 and lock up at 9 every day", "Lock up."],
])("a verb that only ends or begins like one with its thing stays: %s", (text, prompt) =>
  expect(promptsOf(text, "UTC").split(" | ")[1]).toBe(prompt),
);
