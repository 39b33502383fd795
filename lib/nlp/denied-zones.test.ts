import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "./sentence-outcome.fixture";

it.each([
  ["send the backup at 3am UTC daily, not Berlin time", "0 3 * * * in UTC"],
  ["täglich um 3 Uhr UTC Backup, nicht Berliner Zeit", "0 3 * * * in UTC"],
  ["todos los días a las 3:00 UTC haz copia, no hora de Madrid", "0 3 * * * in UTC"],
  ["tous les jours à 3h UTC fais la sauvegarde, pas à l'heure de Paris", "0 3 * * * in UTC"],
  ["codziennie o 3:00 UTC rób kopię, nie czasu warszawskiego", "0 3 * * * in UTC"],
  ["каждый день в 3:00 UTC делай бэкап, не по московскому времени", "0 3 * * * in UTC"],
  ["每天UTC时间3点备份,不是北京时间", "0 3 * * * in UTC"],
  ["毎日3時UTCにバックアップ、日本時間ではなく", "0 3 * * * in UTC"],
  ["not London time, New York time: every weekday at 9 send the recap", "0 9 * * 1-5 in America/New_York"],
  ["every weekday at 9 London time and in the evening at 6 London time send news", "0 9,18 * * 1-5 in Europe/London"],
])("of two zones the denied one is not meant: %s", (text, outcome) => {
  expect(outcomeOf(text, "Asia/Tokyo")).toBe(outcome);
});

it("keeps a zone that is said again in the task", () => {
  const text = "At 03:00 UTC every day rsync the homelab; all my server logs are in UTC, so please not Auckland time";
  expect(promptsOf(text, "Pacific/Auckland")).toBe("Rsync the homelab; all my server logs are in UTC.");
});
