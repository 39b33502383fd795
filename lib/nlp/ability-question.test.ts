import { describe, expect, it } from "vitest";
import { parseRequest } from "./index";

const read = (text: string) => parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });

describe("what can be done is asked", () => {
  it.each([
    "Is it possible to schedule something every 10 seconds?",
    "Can tasks run every minute?",
    "Could it run every weekday at 9?",
    "Est-ce possible de planifier quelque chose toutes les 10 secondes ?",
    "Kann eine Aufgabe jede Minute laufen?",
    "Kan het elke minuut draaien?",
    "Si può programmare qualcosa ogni 10 secondi?",
    "¿Se puede programar algo cada 10 segundos?",
    "É possível agendar algo a cada 10 segundos?",
    "Czy można zaplanować coś co 10 sekund?",
    "Можно ли запускать что-то каждые 10 секунд?",
    "可以每10秒运行一次吗？",
    "能不能每5分钟跑一次任务？",
    "10秒ごとに実行できますか？",
    "10초마다 실행할 수 있어?",
  ])("%s", (text) => {
    expect(read(text)).toMatchObject({ success: false, intent: "question" });
  });

  it.each([
    "Can you check the site every minute?",
    "Can you run the backup every night at 2?",
    "Can you send me the weather at 7 every morning?",
    "可以每天8点提醒我喝水吗？",
    "毎朝8時に天気を教えてもらえますか？",
  ])("%s: something is asked for", (text) => {
    expect(read(text)).toMatchObject({ success: true });
  });
});
