import { expect, test } from "vitest";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" };

function read(text: string) {
  const result = parseRequest(text, context);
  if (!result.success) return result.intent;
  return [result, ...result.additional].map(({ taskName, agentPrompt }) => `${taskName} | ${agentPrompt}`).join(" + ");
}

test.each([
  ["every Monday at 9 check the shop, call it Shop Watch", "Shop Watch | Check the shop."],
  [
    "every Monday at 9 check the shop, call it Shop Watch and mail ann@x.com",
    "Shop Watch | Check the shop and mail ann@x.com.",
  ],
  ["every Monday at 9 check the shop, call it Bread and Butter", "Bread and Butter | Check the shop."],
  ["check the shop, call it Shop Watch, every Monday at 9", "Shop Watch | Check the shop."],
  ['check the shop every Monday at 9, call it "Shop "North" Watch"', 'Shop "North" Watch | Check the shop.'],
  ["Check the shop every weekday at 9 and name it “the shop”", "the shop | Check the shop."],
  ["Prüfe jeden Montag um 9 den Shop, nenn es Shop-Wache", "Shop-Wache | Prüfe den Shop."],
  ["revisa la tienda cada lunes a las 9, llámalo Vigía", "Vigía | Revisa la tienda."],
  ["vérifie la boutique chaque lundi à 9h, appelle-la Veille", "Veille | Vérifie la boutique."],
  ["controlla il negozio ogni lunedì alle 9, chiamalo Guardia", "Guardia | Controlla il negozio."],
  ["verifique a loja toda segunda às 9, chame de Vigia", "Vigia | Verifique a loja."],
  ["controleer de shop elke maandag om 9, noem het Wacht", "Wacht | Controleer de shop."],
  ["sprawdzaj sklep w każdy poniedziałek o 9, nazwij to Straż", "Straż | Sprawdzaj sklep."],
  ["проверяй магазин каждый понедельник в 9, назови это Дозор", "Дозор | Проверяй магазин."],
  ["her pazartesi 9'da mağazayı kontrol et, adı Nöbet olsun", "Nöbet | Mağazayı kontrol et."],
  ["每周一九点检查店铺，名字叫店铺巡查", "店铺巡查 | 检查店铺。"],
  ["毎週月曜9時に店をチェックして。名前は「店番」にして", "店番 | 店をチェックしてください。"],
  ["매주 월요일 9시에 가게를 확인해 줘. 이름은 가게 지킴이로 해 줘", "가게 지킴이 | 가게를 확인해 줘."],
])("%s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["every day at 17:00, call it a day", /call it a day/i],
  ["every Monday at 9 call mom", /Call mom/],
  ["every Friday at 9 export the payouts as CSV; name it payouts_2026.csv", /name it payouts_2026\.csv/],
  ["周一到周五早上7:20,叫我起来背单词", /叫我起来背单词/],
  ["写一篇公众号文章,标题叫《早起》,每周四11点", /《早起》/],
  ["every day at 9, call it support and ask for the status", /support and ask/],
])("a saying names nothing: %s", (text, kept) => {
  expect(read(text)).toMatch(kept);
});
