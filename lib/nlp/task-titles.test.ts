import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-27T12:00:00Z"), timezone: "Europe/Berlin" };

it.each([
  [
    "every Friday at 16:00 check whether the deployment of release 4.12 went through",
    "Deployment of Release 4.12 Check",
  ],
  ["pull the top 10 posts from Hacker News every morning at 7", "Top 10 Posts"],
  ['translate the sentence "meet me at 9" every day at 8', "Translate Sentence"],
  ["remind my wife every day at 8 to take the red one", "Take Red One Reminder"],
  ["every day at 8 check the 7:15 and 7:45 trains", "7:15 and 7:45 Trains Check"],
  ["look at jobs.example.com and mail me new ones every day at 8", "Look at jobs.example.com"],
  ["tell me every morning at 7 if I need an umbrella", "Umbrella Notification"],
  ["remind me on the 1st of each month at 9 to save $200", "Save $200 Reminder"],
  ["remind me tomorrow at 10 to check in for flight LH 1140", "Check in for Flight LH 1140 Reminder"],
  ["every Monday at 8 send status", "Send Status"],
  ["keep 3 backups a day at 2:00 every day", "Keep 3 Backups"],
  ["jeden Tag um 10 die Besucher zwischen 9 und 10 zählen", "Besucher zählen"],
  ["her gün 8'de sunucu 12'yi kontrol et", "Sunucu 12 Kontrolü"],
  ["cada día 1 a las 9 paga el alquiler de 850 €", "Pago del alquiler de 850 €"],
  ["cada domingo a las 10 riega el huerto", "Riego del huerto"],
  ["chaque lundi à 8h remets les compteurs à zéro", "Remise à zéro des compteurs"],
  ["chaque lundi à 8h arrose les plantes", "Arrosage des plantes"],
  ["ogni lunedì alle 8 annaffia l'orto", "Annaffiatura dell'orto"],
  ["toda sexta às 15h regue a horta", "Rega da horta"],
  ["毎日22時にゲートを閉めて", "ゲートを閉める"],
  ["毎朝7時に水やりして", "水やり"],
  ["매일 22시에 게이트를 닫아 줘", "게이트 닫기"],
  ["매주 금요일 15시에 정원에 물을 줘", "정원에 물 주기"],
  ["codziennie o 8 wyślij maila do zespołu", "Mail do zespołu"],
  ["co poniedziałek o 7 podlej kwiaty", "Podlewanie: kwiaty"],
  ["co wtorek o 10 zadzwoń do laboratorium", "Telefon do laboratorium"],
  ["каждую пятницу в 15 поливай сад", "Полив: сад"],
  ["каждый вторник в 10 звони в лабораторию", "Звонок в лабораторию"],
])("%s is called %s", (text, name) => {
  expect(parseRequest(text, context)).toMatchObject({ success: true, taskName: name });
});
