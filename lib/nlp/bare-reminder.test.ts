import { expect, test } from "vitest";
import { parseAnswer } from "./parse-answer";
import { parseRequest } from "./parse-request";

const context = { now: new Date("2026-11-26T10:00:00Z"), timezone: "UTC" };

test.each([
  ["remind me tomorrow at 9", "to call mom", "Remind me to call mom."],
  ["erinnere mich morgen um 9", "daran, Mama anzurufen", "Erinnere mich daran, Mama anzurufen."],
  ["erinnere mich morgen um 9", "Mama anrufen", "Erinnere mich: Mama anrufen."],
  ["rappelle-moi demain à 9h", "d'appeler maman", "Rappelle-moi d'appeler maman."],
  ["recuérdame mañana a las 9", "llamar a mamá", "Recuérdame llamar a mamá."],
  ["ricordami domani alle 9", "di chiamare mamma", "Ricordami di chiamare mamma."],
  ["me lembre amanhã às 9", "de ligar para a mãe", "Me lembre de ligar para a mãe."],
  ["herinner me morgen om 9 uur", "aan de planten", "Herinner me aan de planten."],
  ["przypomnij mi jutro o 9", "o kwiatach", "Przypomnij mi o kwiatach."],
  ["напомни мне завтра в 9", "о цветах", "Напомни мне о цветах."],
])("“%s” asks what, and “%s” is the answer", (request, answer, prompt) => {
  expect(parseRequest(request, context)).toMatchObject({ needsClarification: true, agentPrompt: "" });
  expect(parseAnswer(request, answer, context)).toMatchObject({ needsClarification: false, agentPrompt: prompt });
});
