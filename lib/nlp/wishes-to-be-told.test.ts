import { describe, expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

describe("what somebody wishes to be told is asked for", () => {
  it.each([
    ["I'd like to be woken at 6:15 on weekdays", "Wake me."],
    ["We want to be notified every day at 9 about new orders", "Notify us about new orders."],
    ["Don't let me forget to pick up the cake on 24 December at 7pm", "Remind me to pick up the cake."],
    ["I mustn't forget to take the pills at 9 every day", "Remind me to take the pills."],
    ["Ich möchte jeden Tag um 9 an die Tabletten erinnert werden", "Erinnere mich an die Tabletten."],
    [
      "Lass mich nicht vergessen, am 24. Dezember um 19 Uhr die Torte abzuholen",
      "Erinnere mich daran, die Torte abzuholen.",
    ],
    ["Vergiss nicht, am 24. Dezember um 19 Uhr die Torte abzuholen", "Die Torte abholen."],
    ["Ik wil op werkdagen om 6:15 gewekt worden", "Wek me."],
    ["Quiero que me despierten a las 6:15 entre semana", "Despiértame."],
    ["Que no se me olvide recoger la tarta el 24 de diciembre a las 19", "Recuérdame recoger la tarta."],
    ["J'aimerais être réveillé à 6h15 en semaine", "Réveille-moi."],
    ["Non farmi dimenticare la torta il 24 dicembre alle 19", "Ricordami la torta."],
    ["Quero ser acordado às 6:15 nos dias úteis", "Me acorde."],
    ["Chcę być budzony o 6:15 w dni robocze", "Budź mnie."],
    ["Я хочу, чтобы меня будили в 6:15 по будням", "Буди меня."],
    ["24 Aralık 19'da pastayı almayı unutmayayım", "Pastayı almayı hatırlat."],
    ["12月24日の午後7時にケーキを受け取るのを忘れないように", "ケーキを受け取るのをリマインドしてください。"],
    ["毎朝9時に薬を飲むのを忘れずに", "薬を飲むのをリマインドしてください。"],
    ["매일 9시에 약 먹는 거 잊지 않게", "약 먹는 거 알려줘."],
  ])("%s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

  it.each([
    ["Jeden Donnerstag um 18 Uhr den Müll rausstellen, bitte erinnern", "Den Müll rausstellen, erinnere mich."],
    ["Elke donderdag om 18 uur de vuilnis buiten zetten, graag herinneren", "De vuilnis buiten zetten, herinner me."],
    ["Todos los jueves a las 18 sacar la basura, por favor recordar", "Sacar la basura, recuérdamelo."],
    ["W każdy czwartek o 18 wynieść śmieci, proszę przypomnieć", "Wynieś śmieci, przypomnij mi."],
  ])("a reminder at the end: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

  it.each([
    ["let's do the backup at 3 every night", "Do the backup."],
    ["Lass uns jede Nacht um 3 ein Backup machen", "Ein Backup machen."],
    ["Weekly newsletter to subs@acme.io", "Send the newsletter to subs@acme.io."],
  ])("an imperative: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));
});
