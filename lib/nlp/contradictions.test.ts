import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** "…, not Y": the day or time that is not wanted takes no part, in every language that says so before it. */
it.each([
  ["every Wednesday instead of Tuesday at 10 check the fridge", "0 10 * * 3"],
  ["cada viernes a las 16:00 en vez de a las 17:00 envía el recordatorio", "0 16 * * 5"],
  ["toda sexta às 16h em vez de às 17h envia o lembrete", "0 16 * * 5"],
  ["chaque mercredi au lieu du mardi à 10h vérifie le frigo", "0 10 * * 3"],
  ["ogni venerdì alle 16 invece che alle 17 manda il promemoria", "0 16 * * 5"],
  ["каждую пятницу в 16:00 вместо 17:00 отправляй напоминание", "0 16 * * 5"],
  ["w każdy piątek o 16 zamiast o 17 wyślij przypomnienie", "0 16 * * 5"],
  ["在每周五16点而不是17点发提醒", "0 16 * * 5"],
  ["매주 금요일 17시 대신 16시에 알림 보내줘", "0 16 * * 5"],
])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  ["¿Cómo se dice «todos los martes a las tres» en alemán?", "none"],
  ['Como se diz "toda segunda" em inglês?', "none"],
  ["“每周一上午九点开会”用英语怎么说", "none"],
  ["「毎週月曜」は英語で何と言いますか", "none"],
  ["Как по-английски «каждый понедельник»?", "none"],
])("a question how something is said is no task: %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));

it.each([
  ["On Friday, 3 December 2026 at 10 call the tax adviser", "ask"],
  ["On Friday, 3 December at 10 call the tax adviser", "ask"],
  ["On Thursday, 3 December at 10 call the tax adviser", "2026-12-03T10:00"],
  ["Am Freitag, 3. Dezember 2026 um 10 Uhr Steuerberater anrufen", "ask"],
  ["le vendredi 3 décembre 2026 à 10h appelle le comptable", "ask"],
])("asks where weekday and date disagree: %s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
