import { describe, expect, test } from "vitest";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC", author: "ann@example.com" };

function warnings(text: string): string[] {
  const result = parseRequest(text, context);
  return result.success ? result.warnings : [result.intent];
}

describe("a person whose address nobody knows", () => {
  test.each([
    ["check https://example.com every Monday at 9 and email bob", "bob"],
    ["email Ann Lee a summary every day at 8", "Ann Lee"],
    ["check the server every day at 9 and mail it to Bob", "Bob"],
    ["email my boss every Friday at 16:00 a status report", "my boss"],
    ["every day at 9 check example.com and notify the team if it is down", "the team"],
    ["Prüfe jeden Montag um 9 https://example.com und schick Bob eine E-Mail", "Bob"],
    ["comprueba https://example.com cada lunes a las 9 y envía un correo a Bob", "Bob"],
    ["vérifie https://example.com chaque lundi à 9h et envoie un mail à Bob", "Bob"],
    ["controlla https://example.com ogni lunedì alle 9 e manda una mail a Bob", "Bob"],
    ["verifique https://example.com toda segunda às 9 e envie um e-mail para Bob", "Bob"],
    ["controleer https://example.com elke maandag om 9 en stuur een mail naar Bob", "Bob"],
    ["sprawdzaj https://example.com w każdy poniedziałek o 9 i wyślij maila do Boba", "Boba"],
    ["проверяй https://example.com каждый понедельник в 9 и отправь письмо Бобу", "Бобу"],
    ["her pazartesi 9'da https://example.com kontrol et ve Bob'a e-posta gönder", "Bob"],
    ["每周一九点检查 https://example.com 并给小王发邮件", "小王"],
    ["email sales numbers to the board every friday at 16", "the board"],
    ["remind Anna every Tuesday at 10 to water the plants", "Anna"],
    ["remind the kids every evening at 20 to brush their teeth", "the kids"],
    ["schick dem Vorstand jeden Freitag um 16 Uhr die Zahlen per Mail", "dem Vorstand"],
    ["erinnere Anna jeden Dienstag um 10 an die Pflanzen", "Anna"],
    ["envía las cifras a la junta cada viernes a las 16", "la junta"],
    ["rappelle à Anna chaque mardi à 10h d'arroser les plantes", "Anna"],
    ["invia i numeri al consiglio ogni venerdì alle 16", "al consiglio"],
    ["lembre a Anna toda terça às 10h de regar as plantas", "Anna"],
    ["stuur de cijfers elke vrijdag om 16 uur naar het bestuur", "het bestuur"],
    ["wysyłaj liczby do zarządu w każdy piątek o 16", "zarządu"],
    ["напоминай Анне каждый вторник в 10 поливать цветы", "Анне"],
    ["her salı 10'da Anna'ya çiçekleri sulamasını hatırlat", "Anna"],
    ["毎週火曜10時にアンナさんに水やりをリマインドして", "アンナさん"],
    ["매주 화요일 10시에 안나에게 화분에 물 주라고 알려줘", "안나"],
    ["每周二10点提醒Anna浇花", "Anna"],
    ["毎週月曜9時に https://example.com をチェックして田中さんにメールして", "田中さん"],
    ["매주 월요일 9시에 https://example.com 을 확인하고 철수에게 메일을 보내 줘", "철수"],
    ["every Friday at 9 send the minutes of the meeting to the board", "the board"],
    ["every Friday at 9 email me and the team the minutes", "the team"],
    ["envie toda segunda às 9 o relatório ao conselho", "ao conselho"],
    ["chaque lundi à midi, envoie le menu de la cantine aux parents", "aux parents"],
    ["每周一9点给老板发周报", "老板"],
  ])("%s", (text, person) => {
    expect(warnings(text)).toEqual([expect.stringContaining(person)]);
  });

  test.each([
    "check https://example.com every Monday at 9 and email me",
    "email bob@example.com a summary every day at 8",
    "email the admin a report every Monday at 9",
    "email reports every Monday at 9",
    "remind me every Tuesday at 10 to water the plants",
    "every monday at 9 archive the client list and email me the result",
    "Email Weekly Report every Monday at 9",
    "Schick mir jeden Montag um 9 einen Bericht",
    "每周一九点给我发邮件",
    "every third Tuesday at 10 remind me of the board call",
    "school days at 3:20pm remind me to fetch the kids",
    "every day at 9 tell me about the clients who cancelled",
    "every day at 9 send me the list of the clients",
    "Erinnere mich jeden Tag um 15 Uhr daran, den Chef anzurufen",
    "me lembre todo dia às 15 de buscar os filhos",
    "herinner me elke dag om 15 uur eraan de kinderen op te halen",
    "напомни мне каждый день в 15 позвонить родителям",
    "每天下午3点提醒我给孩子买牛奶",
    "毎日15時に妻に花を買うのをリマインドして",
  ])("nobody: %s", (text) => {
    expect(warnings(text)).toEqual([]);
  });
});

test("a wish for mail in one of two jobs stays with that job", () => {
  const result = parseRequest(
    "Check https://example.com every day at 7 and email me, and every Friday at 17:00 check https://example.org",
    context,
  );
  expect(result).toMatchObject({
    agentPrompt: "Check https://example.com and email me.",
    tools: ["server_check", "send_email"],
    additional: [{ agentPrompt: "Check https://example.org.", tools: ["server_check"] }],
  });
});

test.each([
  "write to kitchen@acme.com and me every weekday at 7:30 what to prepare",
  "send me and kitchen@acme.com the numbers every friday at 16",
  "jeden Montag um 9 schick den Bericht an kitchen@acme.com und mich",
  "envía el informe a kitchen@acme.com y a mí cada lunes a las 9",
  "envoie le rapport à kitchen@acme.com et moi chaque lundi à 9h",
  "invia il rapporto a kitchen@acme.com e a me ogni lunedì alle 9",
  "envie o relatório para kitchen@acme.com e para mim toda segunda às 9h",
  "stuur het rapport elke maandag om 9 uur naar kitchen@acme.com en mij",
  "отправляй отчёт kitchen@acme.com и мне каждый понедельник в 9",
])("who writes is among those who get it: %s", (text) => {
  const result = parseRequest(text, context);
  const recipients = result.success ? result.recipients : [];
  expect(recipients.toSorted()).toEqual(["ann@example.com", "kitchen@acme.com"]);
});

test("who writes is not, where the words only speak of them", () => {
  expect(parseRequest("email kitchen@acme.com every day at 9 what I ordered", context)).toMatchObject({
    recipients: ["kitchen@acme.com"],
  });
});
