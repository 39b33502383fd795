import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["Mo-Do 8-17 Uhr stündlich das Lager prüfen, freitags nur bis 14 Uhr", "0 8-17 * * 1-4 + 0 8-14 * * 5"],
  ["周一到周四8点到17点每小时检查仓库,周五只到14点", "0 8-17 * * 1-4 + 0 8-14 * * 5"],
  ["Mon-Thu 8-17 hourly check the stock, Friday until 14", "0 8-17 * * 1-4 + 0 8-14 * * 5"],
  [
    "De lunes a jueves de 9 a 18 cada hora revisa la tienda, los viernes solo hasta las 14",
    "0 9-18 * * 1-4 + 0 9-14 * * 5",
  ],
  [
    "du lundi au jeudi de 9h à 18h toutes les heures vérifie le stock, le vendredi jusqu'à 14h",
    "0 9-18 * * 1-4 + 0 9-14 * * 5",
  ],
  ["月〜木は9時から18時まで毎時在庫を確認、金曜は14時まで", "0 9-18 * * 1-4 + 0 9-14 * * 5"],
  ["월~목 9시부터 18시까지 매시간 재고 확인, 금요일은 14시까지", "0 9-18 * * 1-4 + 0 9-14 * * 5"],
  [
    "с понедельника по четверг с 9 до 18 каждый час проверяй склад, в пятницу только до 14",
    "0 9-18 * * 1-4 + 0 9-14 * * 5",
  ],
  ["check the shop every hour from 8 to 20, on sundays from 10", "0 8-20 * * 1-6 + 0 10-20 * * 0"],
  [
    "every half hour weekdays 9 to 12 and 14 to 17 check the line",
    "*/30 9-11 * * 1-5 + 0 12 * * 1-5 + */30 14-16 * * 1-5 + 0 17 * * 1-5",
  ],
])("the side of a window that is not said is the one of the other days: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("leaves only what is to be done", () => {
  expect(promptsOf("Mon-Thu 8-17 hourly check the stock, Fridays only until 14", "UTC")).toBe("Check the stock.");
});

it.each([
  ["every monday at 8 and at 11 on saturday do a check of the site", "0 8 * * 1 + 0 11 * * 6"],
  ["jeden Montag um 8 und um 11 am Samstag die Seite prüfen", "0 8 * * 1 + 0 11 * * 6"],
  ["tous les lundis à 8h et à 11h le samedi vérifie le site", "0 8 * * 1 + 0 11 * * 6"],
  ["каждый понедельник в 8 и в 11 в субботу проверяй сайт", "0 8 * * 1 + 0 11 * * 6"],
  ["weekdays at 8, 12 and 17 on Saturdays send the list", "0 8,12 * * 1-5 + 0 17 * * 6"],
  ["Every day at 9am and 5pm, and at 12 on saturdays, check the thermostat", "0 9,17 * * * + 0 12 * * 6"],
])("the last of several times is of the days right behind it: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["Mondays at 9 and 17, Fridays, send the list", "0 9,17 * * 1,5"],
  ["daily at 9 and 17 Monday to Friday check mail", "0 9,17 * * 1-5"],
])("days behind a comma, or of every day, have all of the times: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["every day at 7 but 9 on Sunday water the lawn", "0 7 * * 1-6 + 0 9 * * 0"],
  ["jeden Tag um 7, aber 9 sonntags, Rasen sprengen", "0 7 * * 1-6 + 0 9 * * 0"],
  ["cada día a las 7, pero 9 los domingos, riega", "0 7 * * 1-6 + 0 9 * * 0"],
  ["elke dag om 7, maar 9 op zondag, water geven", "0 7 * * 1-6 + 0 9 * * 0"],
])("a bare hour behind 'but', before its days: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  ["ten times, every 5 minutes from 3pm today, ping the api", "*/5 * * * * from 2026-11-25 x10"],
  ["every 2 hours starting at 9 tomorrow remind me to drink", "0 1-23/2 * * * from 2026-11-26"],
])("steps that start at a time of a day: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it.each([
  "Send me the headlines at 7 on weekdays and 9 otherwise",
  "工作日7点,其他时间9点给我发新闻",
  "entre semana a las 7 y el resto a las 9 mándame las noticias",
  "en semaine à 7h, sinon 9h, envoie-moi les infos",
  "nei feriali alle 7, altrimenti alle 9, manda le notizie",
  "dias úteis às 7, nos outros às 9, me manda as notícias",
  "平日は7時、それ以外は9時にニュースを送って",
  "평일은 7시, 그 외에는 9시에 뉴스 보내줘",
  "w dni robocze o 7, w pozostałe o 9 wysyłaj wiadomości",
])("a time of all other days: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 7 * * 1-5 + 0 9 * * 0,6");
});

it.each([
  ["Mon/Wed/Fri 6.30 gym reminder, Tue/Thu 18.00 gym reminder", "30 6 * * 1,3,5 + 0 18 * * 2,4"],
  ["weekdays 6.30 gym", "30 6 * * 1-5"],
])("a number with a full stop, right behind days, is a time: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
