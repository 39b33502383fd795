import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

const now = new Date("2026-03-04T10:00:00Z");

/** Requests that begin with an address, and the name of their task. */
it.each([
  ["https://example.com/status?x=1 check every day at 9", "example.com Check"],
  ["every 5 minutes https://example.com", "example.com"],
  ["http://localhost:3000 daily at 7", "Localhost"],
  ["HTTPS://EXAMPLE.COM prüfen jeden Tag um 9", "EXAMPLE.COM prüfen"],
  ["https://example.com jeden Tag um 9 prüfen", "example.com prüfen"],
  ["https://example.com elke dag om 9 controleren", "example.com controleren"],
  ["https://example.com vérifier chaque jour à 9h", "example.com vérifier"],
  ["https://example.com controlla ogni giorno alle 9", "example.com controlla"],
  ["https://example.com revisa cada día a las 9", "example.com revisa"],
  ["https://example.com verifique todo dia às 9", "example.com verifique"],
  ["https://example.com проверяй каждый день в 9", "example.com проверяй"],
  ["https://example.com codziennie o 9 sprawdź", "example.com sprawdź"],
  ["https://example.com her gün 9'da kontrol et", "example.com Kontrolü"],
  ["https://example.com 每天九点检查", "example.com 检查"],
  ["https://example.com 毎日9時に確認", "example.com 確認"],
  ["https://example.com 매일 9시에 확인해줘", "example.com 확인"],
])("%s", (text, name) => {
  expect(parseRequest(text, { now })).toMatchObject({ success: true, taskName: name });
});

it("keeps a host small inside of a title", () => {
  const read = parseRequest("Check the certificate of shop.example.com every weekday at 9 AM", { now });
  expect(read).toMatchObject({ taskName: "Certificate of shop.example.com Check" });
});

it("cuts a Chinese title before the word that leads on", () => {
  const read = parseRequest("每个工作日早上九点检查 https://example.com 并把结果发邮件给我", { now });
  expect(read).toMatchObject({ taskName: "检查 example.com" });
});

it("leaves an address at the start of the prompt as it was written", () => {
  const read = parseRequest("https://example.com/a check every day at 9", { now });
  expect(read).toMatchObject({ agentPrompt: "https://example.com/a check." });
});
