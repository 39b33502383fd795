import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

function read(text: string): string[] {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  if (!result.success) return [result.intent];
  return [result, ...result.additional].map((job) => `${job.agentPrompt} [${job.tools} ${job.recipients}]`);
}

it.each([
  [
    "Daily standup notes at 9:45, weekly retro notes Friday at 16:00, both to team@acme.com",
    "Send the standup notes to team@acme.com.",
    "Send the retro notes to team@acme.com.",
  ],
  [
    "jeden Montag um 8 den Umsatz und jeden Freitag um 15 Uhr die Kosten, beides an boss@acme.de",
    "Den Umsatz an boss@acme.de.",
    "Die Kosten an boss@acme.de.",
  ],
  [
    "cada lunes a las 8 el informe de ventas y cada viernes a las 15 el de gastos, ambos a boss@acme.es",
    "El informe de ventas a boss@acme.es.",
    "El de gastos a boss@acme.es.",
  ],
  [
    "chaque lundi à 8h le rapport des ventes et chaque vendredi à 15h le bilan, les deux à boss@acme.fr",
    "Le rapport des ventes à boss@acme.fr.",
    "Le bilan à boss@acme.fr.",
  ],
  [
    "ogni lunedì alle 8 il report vendite e ogni venerdì alle 15 il report costi, entrambi a boss@acme.it",
    "Il report vendite a boss@acme.it.",
    "Il report costi a boss@acme.it.",
  ],
  [
    "toda segunda às 8 o relatório de vendas e toda sexta às 15 o de custos, ambos para boss@acme.br",
    "O relatório de vendas para boss@acme.br.",
    "O de custos para boss@acme.br.",
  ],
  [
    "elke maandag om 8 het verkooprapport en elke vrijdag om 15 uur het urenrapport, beide naar boss@acme.nl",
    "Het verkooprapport naar boss@acme.nl.",
    "Het urenrapport naar boss@acme.nl.",
  ],
  [
    "w każdy poniedziałek o 8 raport sprzedaży, a w każdy piątek o 15 raport kosztów, oba na boss@acme.pl",
    "Raport sprzedaży na boss@acme.pl.",
    "Raport kosztów na boss@acme.pl.",
  ],
  [
    "каждый понедельник в 8 отчёт о продажах и каждую пятницу в 15 отчёт о тратах, оба на boss@acme.ru",
    "Отчёт о продажах на boss@acme.ru.",
    "Отчёт о тратах на boss@acme.ru.",
  ],
  [
    "her pazartesi 8'de satış raporu, her cuma 15'te gider raporu, ikisi de boss@acme.com'a",
    "Satış raporu boss@acme.com'a.",
    "Gider raporu boss@acme.com'a.",
  ],
  [
    "每周一8点发销售报告，每周五15点发工时报告，都发给 boss@acme.cn",
    "发销售报告，发给 boss@acme.cn。",
    "发工时报告，发给 boss@acme.cn。",
  ],
  [
    "毎週月曜8時に売上レポート、毎週金曜15時に勤怠レポート、どちらも boss@acme.jp へ",
    "売上レポート、boss@acme.jp へ。",
    "勤怠レポート、boss@acme.jp へ。",
  ],
  [
    "매주 월요일 8시에 매출 보고서, 매주 금요일 15시에 근무 보고서, 둘 다 boss@acme.kr 로",
    "매출 보고서 boss@acme.kr.",
    "근무 보고서 boss@acme.kr.",
  ],
])("an address for both is of every job: %s", (text, first, second) => {
  const address = /\S+@[a-z.]+/.exec(text)?.[0].replace(/'.*/, "");
  expect(read(text)).toEqual([`${first} [send_email ${address}]`, `${second} [send_email ${address}]`]);
});

it("an address of one job is its own", () =>
  expect(
    read("every Monday at 8 send the list to ann@x.com and every Friday at 15 send the bill to bob@x.com"),
  ).toEqual([
    "Send the list to ann@x.com. [send_email ann@x.com]",
    "Send the bill to bob@x.com. [send_email bob@x.com]",
  ]));
