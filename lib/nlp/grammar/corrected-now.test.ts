import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("a time that is another one now", () => {
  it.each([
    ["Remind me every Thursday at 8pm of choir practice, oh no sorry, that's 7:45 now", "Remind me of choir practice."],
    ["Remind me every Thursday at 8pm of choir practice - no wait it's now at 7:45pm", "Remind me of choir practice."],
    [
      "Remind me every Thursday at 8pm of choir practice, sorry, it's been moved to 7:45",
      "Remind me of choir practice.",
    ],
    [
      "Erinnere mich jeden Donnerstag um 20:00 an die Chorprobe, ach nein, das ist jetzt 19:45",
      "Erinnere mich an die Chorprobe.",
    ],
    [
      "Herinner me elke donderdag om 20:00 aan de koorrepetitie, o nee sorry, dat is nu 19:45",
      "Herinner me aan de koorrepetitie.",
    ],
    [
      "Recuérdame todos los jueves a las 20:00 el ensayo del coro, perdón, no, ahora es a las 19:45",
      "Recuérdame el ensayo del coro.",
    ],
    ["Rappelle-moi chaque jeudi à 20h la chorale, ah non pardon, c'est maintenant à 19h45", "Rappelle-moi la chorale."],
    ["Ricordami ogni giovedì alle 20 le prove del coro, no scusa, adesso è alle 19:45", "Ricordami le prove del coro."],
    [
      "Me lembra toda quinta às 20h do ensaio do coral, ah não, desculpa, agora é às 19:45",
      "Me lembra do ensaio do coral.",
    ],
    [
      "Przypomnij mi co czwartek o 20:00 o próbie chóru, o nie, przepraszam, teraz jest o 19:45",
      "Przypomnij mi o próbie chóru.",
    ],
    [
      "Напоминай мне по четвергам в 20:00 о репетиции хора, ой нет, извини, теперь она в 19:45",
      "Напоминай мне о репетиции хора.",
    ],
    ["每周四晚上8点提醒我合唱排练，哦不对，现在改成7点45了", "提醒我合唱排练。"],
  ])("%s", (text, agentPrompt) => {
    expect(read(text)).toMatchObject({ schedule: { cronExpressions: ["45 19 * * 4"] }, agentPrompt });
  });
});
