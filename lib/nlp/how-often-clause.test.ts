import { describe, expect, it } from "vitest";
import { promptsOf } from "./sentence-outcome.fixture";

describe("a clause that only says how often", () => {
  it.each([
    [
      "Watch bitcoin and alert me if it crosses 100k, look every 15 mins",
      "Watch bitcoin and alert me if it crosses 100k.",
    ],
    ["Warn me when the queue is over 20, look in every 10 minutes", "Warn me when the queue is over 20."],
    [
      "Beobachte den Kurs und warne mich über 100k, schau alle 15 Minuten nach",
      "Beobachte den Kurs und warne mich über 100k.",
    ],
    [
      "Hou bitcoin in de gaten en waarschuw me boven 100k, kijk elke 15 minuten",
      "Hou bitcoin in de gaten en waarschuw me boven 100k.",
    ],
    [
      "Vigila el bitcoin y avísame si pasa de 100k, mira cada 15 minutos",
      "Vigila el bitcoin y avísame si pasa de 100k.",
    ],
    [
      "Surveille le bitcoin et préviens-moi s'il dépasse 100k, regarde toutes les 15 minutes",
      "Surveille le bitcoin et préviens-moi s'il dépasse 100k.",
    ],
    [
      "Controlla il bitcoin e avvisami se supera 100k, guarda ogni 15 minuti",
      "Controlla il bitcoin e avvisami se supera 100k.",
    ],
    [
      "Acompanhe o bitcoin e me avise se passar de 100k, olhe a cada 15 minutos",
      "Acompanhe o bitcoin e me avise se passar de 100k.",
    ],
    [
      "Śledź bitcoina i daj znać, gdy przekroczy 100k, sprawdzaj co 15 minut",
      "Śledź bitcoina i daj znać, gdy przekroczy 100k.",
    ],
    [
      "Следи за биткоином и сообщи, если превысит 100k, проверяй каждые 15 минут",
      "Следи за биткоином и сообщи, если превысит 100k.",
    ],
    ["Bitcoin 100 bini geçerse haber ver, 15 dakikada bir bak", "Bitcoin 100 bini geçerse haber ver."],
    ["盯着比特币，超过10万就提醒我，每15分钟看一次", "盯着比特币，超过10万就提醒我。"],
    [
      "ビットコインを監視して10万を超えたら知らせて、15分ごとに確認",
      "ビットコインを監視して10万を超えたら知らせてください。",
    ],
    ["비트코인이 10만을 넘으면 알려줘, 15분마다 확인해", "비트코인이 10만을 넘으면 알려줘."],
  ])("%s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

  it.each([
    ["Run the payroll pre-check on the 1st at 06:00", "Run the payroll pre-check."],
    ["Run the sanity check every day at 6pm", "Run the sanity check."],
    ["服务器，每15分钟检查一次", "服务器，检查一次。"],
  ])("what the task says stays: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));

  it.each([
    [
      "Could you check, say, every ten minutes or so whether tickets are on sale?",
      "Check whether tickets are on sale.",
    ],
    ["every hour or so check the queue", "Check the queue."],
  ])("nor does what makes it less exact: %s → %s", (text, prompt) => expect(promptsOf(text, "UTC")).toBe(prompt));
});
