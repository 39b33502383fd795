import { expect, it } from "vitest";
import { parseRequest } from "../parse-request";

const toolsOf = (text: string): string => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  return result.success ? result.tools.join(" ") : result.intent;
};

it.each([
  ["Daily at 9 check mail", ""],
  ["Daily at 9 check my emails and send me a summary", "send_email"],
  ["Daily at 9 email me the news", "send_email"],
  ["jeden Tag um 9 meine Mails checken", ""],
  ["cada dos horas revisa el correo", ""],
  ["tous les jours à 9h lis mes mails", ""],
  ["ogni giorno alle 9 controlla la posta", ""],
  ["codziennie o 9 sprawdzaj pocztę", ""],
  ["Каждый день в 9 проверяй почту", ""],
  ["Her gün 9'da e-postaları kontrol et", ""],
  ["每天9点检查邮箱", ""],
  ["毎日9時にメールを確認して", ""],
  ["매일 9시에 메일 확인해 줘", ""],
])("mail that is read is not sent: %s → %s", (text, tools) => expect(toolsOf(text)).toBe(tools));

it.each([
  ["hourly check the mail server", "server_check"],
  ["chaque heure vérifie le serveur de messagerie", "server_check"],
  ["每天9点检查邮件服务器", "server_check"],
  ["Every day at 7 check web-01", "server_check"],
  ["Prüfe jeden Tag um 7 web-01", "server_check"],
  ["Prüfe jeden Tag um 7 example.de", "server_check"],
  ["every January 1 at 9 renew the certificate", ""],
  ["every Monday at 9 check the certificate", "server_check"],
  ["erneuere jeden 1. Januar um 9 das Zertifikat", ""],
  ["on the 1st at 9 rotate the API keys", ""],
  ["Every Monday at 7 run <script>alert(1)</script>", ""],
  ["每月1日早上7点半测试报警器", ""],
])("what is not what it looks like: %s → %s", (text, tools) => expect(toolsOf(text)).toBe(tools));

it.each([
  ["Check https://shop.example.com/p/1 hourly and tell me when it's in stock", "server_check http_request send_email"],
  ["Every weekday at 9 look for new listings on example.org/flats", "http_request"],
  ["Jeden Dienstag um 16:20 kontrollieren, ob auf ricardo.ch neue Velos drin sind", "http_request"],
  ["suche jeden Tag um 9 neue Angebote auf example.de/wohnungen", "http_request"],
  ["每小时查看 https://shop.cn/p/1 有货就告诉我", "server_check http_request send_email"],
])("what a page says is read: %s → %s", (text, tools) => expect(toolsOf(text)).toBe(tools));

it.each([
  ["Every day at 7 wake me", "send_email"],
  ["budź mnie o 6:15 w dni robocze", "send_email"],
  ["Controleer elke dag om 7 uur server db-2 en laat het me weten", "server_check send_email"],
  ["De laatste werkdag van de maand om 16:00 de facturen versturen", "send_email"],
  ["Codziennie o 7 sprawdzaj serwer db-2 i daj mi znać", "server_check send_email"],
  ["каждый день в 7 проверяй web-01 и дай мне знать", "server_check send_email"],
  ["cada día a las 9 comprueba db-2 y házmelo saber", "server_check send_email"],
  ["tous les jours à 7h vérifie le serveur db-2 et fais-le-moi savoir", "server_check send_email"],
  ["ogni giorno alle 7 controlla web-01 e fammelo sapere", "server_check send_email"],
  ["每周一9点给老板发周报", "send_email"],
  ["maak elke woensdag om 16:00 een overzicht van de podcast 'Om 8 uur wakker'", ""],
])("who wants to know is told: %s → %s", (text, tools) => expect(toolsOf(text)).toBe(tools));
