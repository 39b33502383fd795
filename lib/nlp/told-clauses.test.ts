import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** A clause tells days and a time; the request behind it has another time, on those days. */
it.each([
  ["По вторникам и пятницам я работаю с шести, так что в 4:45 буди меня прогнозом", "45 4 * * 2,5"],
  ["По средам у нас планёрка в 9, так что в 8:30 пришли мне список задач", "30 8 * * 3"],
  ["Поставщик приезжает по понедельникам около семи, поэтому в 7:40 проверь накладные", "40 7 * * 1"],
  ["W środy o 9 mamy odprawę, więc o 8:30 przyślij mi listę otwartych zadań", "30 8 * * 3"],
  ["W czwartki przyjeżdża dostawca około szóstej, sprawdź o 7:30 faktury", "30 7 * * 4"],
  ["Freitags liefert der Großhändler gegen sechs, prüf bitte um halb acht die Lieferscheine", "30 7 * * 5"],
  ["Mittwochs kommt die Putzfrau um neun, schick ihr um halb neun den Türcode", "30 8 * * 3"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

/** "on those days" says the told days again. */
it.each([
  ["Dinsdag en vrijdag heb ik vroege dienst, dus maak me op die dagen om 04:45 wakker met het weer", "45 4 * * 2,5"],
  ["Dienstags und donnerstags habe ich Frühschicht, weck mich an diesen Tagen um 04:45 mit dem Wetter", "45 4 * * 2,4"],
  ["По вторникам у меня тренировка, в эти дни в 7:15 присылай мне прогноз", "15 7 * * 2"],
  ["We wtorki mam dyżur, w te dni o 04:45 obudź mnie prognozą dla Helu", "45 4 * * 2"],
  ["Salı ve cuma günleri erken vardiyam var, o günlerde 04.45'te beni hava durumuyla uyandır", "45 4 * * 2,5"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
