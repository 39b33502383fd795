import { expect, it } from "vitest";
import { outcomeOf } from "../../sentence-outcome.fixture";

/** Other days with the time that was said, so much later or earlier. */
it.each([
  ["wake me at 7 on weekdays and an hour later at weekends", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["every day at 7 but two hours later on Sundays, read me the headlines", "0 7 * * 1-6 + 0 9 * * 0"],
  ["read me the headlines every day at 7, on Sundays two hours later", "0 7 * * 1-6 + 0 9 * * 0"],
  ["open the shop daily at 8, half an hour earlier on Saturdays", "0 8 * * 0-5 + 30 7 * * 6"],
  ["every evening at 6 feed the cat, an hour later on Fridays", "0 18 * * 0-4,6 + 0 19 * * 5"],
  ["weck mich werktags um 7, am Wochenende eine Stunde später", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["jeden Tag um 8 die Heizung prüfen, sonntags zwei Stunden später", "0 8 * * 1-6 + 0 10 * * 0"],
  ["réveille-moi à 7h en semaine et une heure plus tard le week-end", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["despiértame a las 7 entre semana y una hora más tarde los fines de semana", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["svegliami alle 7 nei giorni feriali e un'ora più tardi nel weekend", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["me acorda às 7 nos dias úteis e uma hora mais tarde no fim de semana", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["wek me doordeweeks om 7 uur, in het weekend een uur later", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["буди меня по будням в 7, а по выходным на час позже", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["budź mnie w dni robocze o 7, w weekendy godzinę później", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["hafta içi 7'de beni uyandır, hafta sonu bir saat geç", "0 7 * * 1-5 + 0 8 * * 0,6"],
  ["工作日7点叫我起床，周末晚一个小时", "0 7 * * 1-5 + 0 8 * * 0,6"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
