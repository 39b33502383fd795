import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Weekdays at 9 and 16, except Fridays after 12, send the status",
  "Weekdays at 9 and 16, not on Friday after 12:00, send the status",
  "De lunes a viernes a las 9 y a las 16, salvo los viernes después de las 12, manda el estado",
  "Werktags um 9 und 16 Uhr, außer freitags nach 12 Uhr, den Status schicken",
  "Du lundi au vendredi à 9h et 16h, sauf le vendredi après 12h, envoie le statut",
  "De segunda a sexta às 9h e às 16h, menos sexta depois das 12h, manda o status",
  "Dal lunedì al venerdì alle 9 e alle 16, tranne il venerdì dopo le 12, manda lo stato",
  "Op werkdagen om 9 en 16 uur, behalve vrijdag na 12 uur, de status sturen",
  "По будням в 9 и 16, кроме пятницы после 12, отправляй статус",
  "W dni robocze o 9 i 16, oprócz piątku po 12, wyślij status",
  "Hafta içi 9 ve 16'da, cuma 12'den sonra hariç, durumu gönder",
  "工作日9点和16点发状态，周五12点以后除外",
  "平日9時と16時に状況を送って、金曜の12時以降は除く",
  "평일 9시와 16시에 상태 보내줘, 금요일 12시 이후는 제외",
])("a day keeps the times that are not left out: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 9,16 * * 1-4 + 0 9 * * 5");
});

it.each([
  ["Weekdays at 9 and 16, except Mondays before 12, send the status", "0 9,16 * * 2-5 + 0 16 * * 1"],
  ["Every hour from 8 to 18 on weekdays, except Fridays after 14, check the mail", "0 8-18 * * 1-4 + 0 8-14 * * 5"],
  ["Every hour from 8 to 18, except Fridays after 14, check the mail", "0 8-18 * * 0-4,6 + 0 8-14 * * 5"],
  ["Alle Stunde von 8 bis 18 werktags, außer freitags nach 14 Uhr, Post prüfen", "0 8-18 * * 1-4 + 0 8-14 * * 5"],
  [
    "Every hour from 8 to 18 on weekdays, except Fridays when it's from 8 to 14, check the mail",
    "0 8-18 * * 1-4 + 0 8-14 * * 5",
  ],
  ["Weekdays at 9 and 16, except Fridays, send the status", "0 9,16 * * 1-4"],
])("%s → %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
