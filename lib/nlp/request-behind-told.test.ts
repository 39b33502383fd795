import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

/** What is told first is no schedule, no question and no job; what stands behind it is asked for. */
it.each([
  [
    "Whose turn is it with the bins? Nobody ever knows. Mon and Thu at 6:15am text the flat the name from the rota.",
    "15 6 * * 1,4",
  ],
  ["Our market opens at 9.30. Mon-Fri at 9.15 New York time send the summary", "15 9 * * 1-5 in America/New_York"],
  [
    "Trabajo desde Medellín pero el cliente está en España: los lunes a las 10 hora de Madrid envíales el reporte",
    "0 10 * * 1 in Europe/Madrid",
  ],
  [
    "Montags und freitags fährt bei uns die Müllabfuhr vorbei, deshalb an diesen Tagen um 5:45 Uhr den Hausmeister erinnern, die Tonnen rauszustellen.",
    "45 5 * * 1,5",
  ],
  [
    "Unsere Kollegen in Japan machen um 18 Uhr Feierabend. Schick ihnen deshalb dienstags um 17:30 Tokioter Zeit die Tickets",
    "30 17 * * 2 in Asia/Tokyo",
  ],
  ["Otwieramy o 10, więc w dni robocze o 9:20 podeślij mi wczorajszy utarg.", "20 9 * * 1-5"],
  [
    "Da quando abbiamo cambiato provider la linea cade. Ogni quarto d'ora dal lunedì al venerdì fai un ping a 10.0.0.1",
    "*/15 * * * 1-5",
  ],
  // The hour of the request, on the days that are told with another one.
  ["we meet Mondays at 9. Send out the agenda at 8", "0 8 * * 1"],
  ["We have a stand-up every weekday at 10. Post the open tickets at 9:45", "45 9 * * 1-5"],
  ["I take the 7:42 to work every Tuesday, check for delays at 7", "0 7 * * 2"],
  ["every morning I check the news, and drink coffee at 8", "none"],
  ["La lista a las 9. Los lunes a las 10 manda el resumen", "0 9 * * 1 | 0 10 * * 1"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it("hands what is told to the agent", () => {
  expect(promptsOf("Our market opens at 9.30. Mon-Fri at 9.15 send the summary", "UTC")).toBe(
    "Our market opens at 9.30. Send the summary.",
  );
});

/** Days with a time of their own, and why they have one. */
it.each([
  ["Mon-Thu at 8pm and Fridays, since we close early, at 3pm count the till", "0 20 * * 1-4 + 0 15 * * 5"],
  ["lundi à jeudi à 20h et le vendredi, car on ferme plus tôt, à 15h compte la caisse", "0 20 * * 1-4 + 0 15 * * 5"],
  [
    "montags bis donnerstags um 20 Uhr und freitags, weil wir früher schließen, um 15 Uhr die Kasse zählen",
    "0 20 * * 1-4 + 0 15 * * 5",
  ],
  [
    "Полив проверять так: с понедельника по пятницу в 6:00 и 20:00, в выходные только в 9:00, сторож позже приходит.",
    "0 6,20 * * 1-5 + 0 9 * * 0,6",
  ],
  [
    "Text Dad: 7:10 and 19:10 on weekdays, but 9:00 and 21:00 on Saturday and Sunday since he sleeps in.",
    "10 7,19 * * 1-5 + 0 9,21 * * 0,6",
  ],
  [
    "on tuesdays and saturdays at 17:20 check the hall booking, happened to our choir twice in october",
    "20 17 * * 2,6",
  ],
  [
    "Put the tank reading into the sheet at 5:30 Monday to Saturday, same thing but at 7am on Sundays since the tanker comes later then.",
    "30 5 * * 1-6 + 0 7 * * 0",
  ],
  ["Saturdays and Sundays only (I'm on shift the rest of the week): at 10am find me a walk", "0 10 * * 0,6"],
  ["every day at 6 pm except Wednesdays (choir) and Sundays (church) water the beans", "0 18 * * 1,2,4-6"],
  ["each night this week at 7 text Lou", "0 19 * * * until 2026-11-29"],
  ["every day at 10 and 4 except weekends when it's just 10, check the till", "0 10,16 * * 1-5 + 0 10 * * 0,6"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
