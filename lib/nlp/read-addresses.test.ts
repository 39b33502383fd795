import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

it.each([
  ["Every Friday at 10 read the mail of support@acme.io and send me a summary", []],
  ["check the inbox hello@acme.io every hour and forward unread mail to bob@acme.io", ["bob@acme.io"]],
  ["watch the inbox a@acme.io and b@acme.io hourly and mail me a summary", []],
  ["Every day at 9 send the mail from ann@acme.io to bob@acme.io", ["bob@acme.io"]],
  ["Jeden Freitag um 10 lies die Mails von support@acme.io und schick mir eine Zusammenfassung", []],
  [
    "Jeden Freitag um 10 prüfe das Postfach hello@acme.io und leite ungelesene Mails an bob@acme.io weiter",
    ["bob@acme.io"],
  ],
  ["Cada viernes a las 10 lee el correo de support@acme.io y mándame un resumen", []],
  [
    "Cada viernes a las 10 revisa el buzón hello@acme.io y reenvía los correos no leídos a bob@acme.io",
    ["bob@acme.io"],
  ],
  ["use */20 * * * * to poll the mailbox support@acme.io and label new mails", []],
  ["poll billing@acme.io hourly and list new invoices", []],
  ["Prüfe jede Stunde support@acme.io und liste neue Anfragen auf", []],
  ["sprawdzaj co godzinę skrzynkę support@acme.io", []],
  ["工作时间每半小时看一下邮箱 support@acme.io", []],
  ["毎時 support@acme.ioの受信トレイを確認して", []],
  ["매시간 support@acme.io 메일함을 확인해 줘", []],
  ["her saat support@acme.io kutusunu kontrol et", []],
  // Written to
  ["每天九点检查库存并发到邮箱 ops@acme.io", ["ops@acme.io"]],
  ["check the stock every day at 9 and send it to ops@acme.io", ["ops@acme.io"]],
  ["forward it to the mailbox archive@acme.io every day at 9", ["archive@acme.io"]],
  ["every day at 9 mail a summary to ann@acme.io and bob@acme.io", ["ann@acme.io", "bob@acme.io"]],
  ["Jeden Tag um 9 schick die Zahlen an das Postfach zahlen@acme.io", ["zahlen@acme.io"]],
])("whom a task writes to: %s → %j", (text, recipients) => {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  expect(result.success && result.recipients).toEqual(recipients);
});
