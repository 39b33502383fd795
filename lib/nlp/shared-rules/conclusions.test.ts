import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../sentence-outcome.fixture";

it.each([
  ["el tren sale a las 8:15 de lunes a viernes, así que despiértame a las 7", "0 7 * * 1-5"],
  [
    "La panadería abre más tarde los domingos, así que de lunes a sábado a las 5:15 imprime los pedidos",
    "15 5 * * 1-6",
  ],
  ["como cerramos los sábados, mándame el informe cada viernes a las 18", "0 18 * * 5"],
  ["le train part à 8h15 en semaine, donc réveille-moi à 7h", "0 7 * * 1-5"],
  ["comme on ferme le samedi, envoie-moi le bilan chaque vendredi à 18h", "0 18 * * 5"],
  ["il treno parte alle 8:15 nei feriali, quindi svegliami alle 7", "0 7 * * 1-5"],
  ["siccome il sabato siamo chiusi, mandami il report ogni venerdì alle 18", "0 18 * * 5"],
  ["o trem sai às 8h15 nos dias úteis, então me acorda às 7h", "0 7 * * 1-5"],
  ["поезд уходит в 8:15 по будням, поэтому буди меня в 7", "0 7 * * 1-5"],
  ["pociąg odjeżdża o 8:15 w dni robocze, więc budź mnie o 7", "0 7 * * 1-5"],
  ["ponieważ w soboty mamy zamknięte, wysyłaj raport w każdy piątek o 18", "0 18 * * 5"],
])("what a conclusion begins with is told: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

it("the reason stays with what is to be done", () => {
  expect(promptsOf("так как в субботу мы закрыты, присылай отчёт каждую пятницу в 18", "UTC")).toBe(
    "Так как в субботу мы закрыты, присылай отчёт.",
  );
});
