import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

/** Russian and Polish; Wednesday, 25 November 2026. */
it.each([
  // A later place of the same weekday, with its own time
  ["В первую субботу месяца в 11 и в третью в 13 проверяй огнетушители", "0 11 * * 6#1 + 0 13 * * 6#3"],
  ["в последнюю пятницу месяца в 18 и в первую в 10 пересылай отчёт", "0 18 * * 5L + 0 10 * * 5#1"],
  ["W pierwszą sobotę miesiąca o 11, a w trzecią o 13 sprawdź gaśnice", "0 11 * * 6#1 + 0 13 * * 6#3"],
  ["В первую субботу месяца в 11 и третьего в 13 проверяй огнетушители", "0 11 * * 6#1 + 0 13 3 * *"],
  // Once on these days, and no end of the schedule
  [
    "Сводка в 7:20 и 18:50 с понедельника по четверг, а в пятницу только один раз, в 15:00",
    "20 7 * * 1-4 + 50 18 * * 1-4 + 0 15 * * 5",
  ],
  [
    "podsumowanie o 7:20 i 18:50 od poniedziałku do czwartku, a w piątki tylko raz, o 15",
    "20 7 * * 1-4 + 50 18 * * 1-4 + 0 15 * * 5",
  ],
  // What is left out, "then" at another time
  ["Raport o pogodzie dzień w dzień o 5:50 z wyjątkiem czwartku, wtedy dopiero o 7", "50 5 * * 0-3,5,6 + 0 7 * * 4"],
  ["Codziennie o 6 poza sobotą, tego dnia o 8, wysyłaj prognozę", "0 6 * * 0-5 + 0 8 * * 6"],
  ["Сводка погоды каждый день в 6 кроме четверга, в этот день в 7", "0 6 * * 0-3,5,6 + 0 7 * * 4"],
  // Hours left out with their reason
  ["co godzinę od 9 do 17 pn-pt, pomiń 12 i 13 bo wtedy obiad - sprawdzaj pocztę", "0 9-11,14-17 * * 1-5"],
  ["каждый час с 9 до 17, кроме 12 и 13, потому что обед, смотри почту", "0 9-11,14-17 * * *"],
  // One o'clock is "час"
  ["Каждую ночь в час бэкапь папку с фото", "0 1 * * *"],
  ["каждый день в час пик проверяй пробки", "0 9 * * *"],
  ["по субботам раз в час проверяй почту", "0 * * * 6"],
  // "днём" is a part of the day, not in a wish
  ["каждый год 7 июня поздравляй маму с днём рождения", "0 9 7 6 *"],
  ["завтра днём позвони маме", "2026-11-26T14:00"],
  ["завтра полтретьего дня позвони врачу", "2026-11-26T14:30"],
  // What is told before
  ["Czynsz schodzi na początku miesiąca. Szóstego każdego miesiąca o 9:15 sprawdź wpłaty", "15 9 6 * *"],
  ["Мусор вывозят по вторникам в 7. По понедельникам в 20 напоминай выставить баки", "0 20 * * 1"],
  // The night from one day to the next
  ["в ночь с субботы на воскресенье в 2:00 перезагружай роутер", "0 2 * * 0"],
  ["в ночь на субботу в 2 перезагрузи роутер", "2026-11-28T02:00"],
  ["каждую ночь с пятницы на субботу в 23 делай бэкап", "0 23 * * 5"],
  ["w nocy z piątku na sobotę o 2 zrestartuj router", "2026-11-28T02:00"],
  // Not at all on some days; other times at the weekend
  ["budzik na 6:15 od poniedziałku do piątku, w soboty 8:00, w niedziele wcale", "15 6 * * 1-5 + 0 8 * * 6"],
  ["будильник 6:15 пн-пт, в субботу 8:00, в воскресенье вообще нет", "15 6 * * 1-5 + 0 8 * * 6"],
  ["в 7 и 19 замеряй сахар, по выходным — в 9", "0 7,19 * * 1-5 + 0 9 * * 0,6"],
  ["Raz na kwartał, piątego, o 9:30 uzgodnij salda", "30 9 5 */3 *"],
  // Half past twelve is past noon, unless the night is named
  ["по субботам в полпервого считай муку", "30 12 * * 6"],
  ["w soboty o wpół do pierwszej licz mąkę", "30 12 * * 6"],
  ["каждую ночь в полпервого делай бэкап", "30 0 * * *"],
  // The "not" of a time; weeks by their number; from when
  ["не позднее 17:00 каждую пятницу присылай отчёт о часах", "0 17 * * 5"],
  ["не присылай отчёт по пятницам", "edit: отчёт"],
  ["Пожалуйста, по четным неделям в среду в 14 напоминай про планёрку", "ask"],
  ["w parzyste tygodnie w środę o 14 przypominaj o odprawie", "ask"],
  [
    "co drugi poniedziałek, licząc od 30 listopada, o siódmej rano napisz lokatorom",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO from 2026-11-30",
  ],
  ["Ежедневно в 7 погода в Калуге, кроме вторника — у меня выходной", "0 7 * * 0,1,3-6"],
  // What is counted to is no end
  ["скажи, сколько дней до нового года, каждое утро в 7:30", "30 7 * * *"],
  ["codziennie o 8 napisz, ile dni do 1 stycznia", "0 8 * * *"],
  // Commands
  ["Перестань напоминать про воду", "delete: воду"],
  ["Przestań przypominać o wodzie", "delete: wodzie"],
  ["завтрашний дайджест не присылай", "edit: дайджест"],
  ["jutrzejszego newslettera nie wysyłaj", "edit: newslettera"],
  ["добавь к отчёту по продажам ещё и пятницу", "edit: отчёту по продажам"],
  ["dodaj do raportu sprzedaży jeszcze piątek", "edit: raportu sprzedaży"],
  // What is there is a list
  ["Jakie mam ustawione przypomnienia?", "list"],
  ["Какие у меня сейчас стоят задачи?", "list"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
