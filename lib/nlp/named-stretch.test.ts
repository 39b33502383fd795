import { describe, expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

describe("what a named stretch is, is the stretch", () => {
  it.each([
    ["once an hour while the shop is open, which is 10 to 19 Tuesday to Saturday, check the orders", "0 10-19 * * 2-6"],
    ["check the queue every hour during opening hours, which are 10 to 19", "0 10-19 * * *"],
    ["Every Friday during the season, that is May to September, post the tide table at 6", "0 6 * 5-9 5"],
    ["every hour during market hours, 10 to 16, quote AAPL", "0 10-16 * * *"],
    ["check the queue every hour in our opening hours from 10am to 4pm", "0 10-16 * * *"],
    ["cada hora en horario de mercado, de 10 a 16, cotiza AAPL", "0 10-16 * * *"],
    ["Stündlich während der Öffnungszeiten, das heißt von 10 bis 19 Uhr, die Bestellungen prüfen", "0 10-19 * * *"],
    ["cada hora mientras la tienda está abierta, es decir de 10 a 19, revisa los pedidos", "0 10-19 * * *"],
    ["toutes les heures tant que la boutique est ouverte, c'est-à-dire de 10h à 19h, vérifie tout", "0 10-19 * * *"],
    ["ogni ora finché il negozio è aperto, cioè dalle 10 alle 19, controlla gli ordini", "0 10-19 * * *"],
    ["de hora em hora enquanto a loja está aberta, ou seja, das 10 às 19, verifica os pedidos", "0 10-19 * * *"],
    ["каждый час, пока магазин открыт, то есть с 10 до 19, проверяй заказы", "0 10-19 * * *"],
    ["co godzinę, dopóki sklep jest otwarty, czyli od 10 do 19, sprawdź zamówienia", "0 10-19 * * *"],
  ])("%s", (text, wanted) => expect(outcomeOf(text, "UTC")).toBe(wanted));
});

describe("minutes and hours of the thing to do", () => {
  it.each([
    ["every Monday 15 minutes practice at 7", "0 7 * * 1", "15 minutes practice."],
    ["every day 30 min gym at 7", "0 7 * * *", "30 min gym."],
    ["each evening 20 minutes reading", "0 18 * * *", "20 minutes reading."],
    ["Mondays 2 hours of German at 18:00", "0 18 * * 1", "2 hours of German."],
    ["jeden Tag 15 Minuten Vokabeln um 7", "0 7 * * *", "15 Minuten Vokabeln."],
  ])("%s", (text, wanted, prompt) => {
    expect(outcomeOf(text, "UTC")).toBe(wanted);
    expect(promptsOf(text, "UTC")).toBe(prompt);
  });
});

describe("times that are said before their days", () => {
  it("stay apart where one is a part of the day", () => {
    expect(outcomeOf("summarise slack at eod mon-thu and noon fri", "UTC")).toBe("0 17 * * 1-4 + 0 12 * * 5");
  });

  it("of a start take the half of its day", () => {
    expect(outcomeOf("take the pills every 8 hours for 7 days starting at 6 tonight", "UTC")).toContain("0 2,10,18");
  });
});
