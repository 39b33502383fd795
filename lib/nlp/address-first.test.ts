import { expect, it } from "vitest";
import { parseRequest } from "./parse-request";

const now = new Date("2026-03-04T10:00:00Z");

/** Requests that begin with an address, and the name of their task. */
it.each([
  ["https://example.com/status?x=1 check every day at 9", "Example.com Check"],
  ["every 5 minutes https://example.com", "Example.com"],
  ["http://localhost:3000 daily at 7", "Localhost"],
  ["HTTPS://EXAMPLE.COM prüfen jeden Tag um 9", "EXAMPLE.COM prüfen"],
  ["https://example.com jeden Tag um 9 prüfen", "Example.com prüfen"],
  ["https://example.com elke dag om 9 controleren", "Example.com controleren"],
  ["https://example.com vérifier chaque jour à 9h", "Example.com vérifier"],
  ["https://example.com controlla ogni giorno alle 9", "Example.com controlla"],
  ["https://example.com revisa cada día a las 9", "Example.com revisa"],
  ["https://example.com verifique todo dia às 9", "Example.com verifique"],
  ["https://example.com проверяй каждый день в 9", "Example.com проверяй"],
  ["https://example.com codziennie o 9 sprawdź", "Example.com sprawdź"],
  ["https://example.com her gün 9'da kontrol et", "Example.com Kontrolü"],
  ["https://example.com 每天九点检查", "example.com 检查"],
  ["https://example.com 毎日9時に確認", "example.com 確認"],
  ["https://example.com 매일 9시에 확인해줘", "example.com 확인"],
])("%s", (text, name) => {
  expect(parseRequest(text, { now })).toMatchObject({ success: true, taskName: name });
});

it("leaves an address at the start of the prompt as it was written", () => {
  const read = parseRequest("https://example.com/a check every day at 9", { now });
  expect(read).toMatchObject({ agentPrompt: "https://example.com/a check." });
});
