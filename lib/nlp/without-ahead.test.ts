import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["Send the team the standup link 5 minutes before our 9:15 standup each weekday", "Send the team the standup link."],
  ["15 minutes before my 2pm meeting every Thursday send me the agenda", "Send me the agenda."],
  ["ten days before my birthday on 14 June at 9 remind Anna to order the cake", "Remind Anna to order the cake."],
  ["Quinze minutes avant ma réunion de 14h tous les jeudis, envoie-moi l'ordre du jour", "Envoie-moi l'ordre du jour."],
  ["15 Minuten vor meinem Termin um 14 Uhr schick mir jeden Donnerstag die Agenda", "Schick mir die Agenda."],
  ["quinze minutos antes da minha reunião das 14h toda quinta me envie a pauta", "Me envie a pauta."],
  ["每周四下午三点半的会议前15分钟提醒我准备材料", "提醒我准备材料。"],
])("what it is before is of the schedule: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

it.each([
  ["remind me an hour before my flight on december 12 at 14:20", "Remind me an hour before my flight."],
  ["remind the team an hour before my flight on december 12 at 14:20", "Remind the team an hour before my flight."],
])("a reminder of nothing else needs it: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

it.each([
  ["每天9:00到18:00每小时检查8080端口，午休12点到13点除外", "检查8080端口。"],
  ["每天9点到18点每小时检查8080端口，午休时间12点到13点除外", "检查8080端口。"],
  ["平日9時から18時まで1時間ごとに在庫を確認、昼休みの12時から13時は除く", "在庫を確認。"],
])("as what a break is called: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));
