import { expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

/** What only asks politely is no part of what is to be done. */
it.each([
  ["tu peux pas me dire chaque samedi à 18h combien de pains on a vendus", "Dis-moi combien de pains on a vendus."],
  ["ça serait bien d'avoir chaque lundi à 8h le relevé du compteur", "Envoie-moi le relevé du compteur."],
  ["sería posible recibir el parte de caja a las 22h de lunes a viernes?", "Envíame el parte de caja."],
  ["sarebbe possibile avere il report turni ogni lunedì alle 8:15?", "Mandami il report turni."],
  ["se puoi ogni mattina alle 6:50 fammi sapere se il bus parte", "Fammi sapere se il bus parte."],
  ["dava pra me avisar todo dia útil às 17h50 se o portão está fechado", "Me avise se o portão está fechado."],
  ["lukt het om elke maandag om 9 uur de tellerstanden op te vragen", "De tellerstanden opvragen."],
  ["было бы здорово получать по будням в 7:20 прогноз ветра", "Присылай мне прогноз ветра."],
  ["wenn's geht werktags 6:45 die Fähre prüfen, danke dir", "Die Fähre prüfen."],
  ["要是可以的话工作日早上7点20看看船票", "看看船票。"],
  ["毎週日曜の夜8時に当番を考えてくれると嬉しい", "当番を考えてください。"],
])("%s", (text, prompt) => {
  expect(promptsOf(text, "UTC")).toBe(prompt);
});
