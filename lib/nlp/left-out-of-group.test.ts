import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

it.each([
  "Except Wednesday, weekdays at 17:00 remind me to log my hours",
  "Salvo los miércoles, los días laborables a las 17 recuérdame fichar",
  "Außer mittwochs, werktags um 17 Uhr Stunden eintragen",
  "Sauf le mercredi, en semaine à 17h rappelle-moi de pointer",
  "Exceto quarta, dias úteis às 17h me lembra de bater ponto",
  "Tranne il mercoledì, nei giorni feriali alle 17 ricordami di timbrare",
  "Кроме среды, по будням в 17:00 напоминай про отчёт",
  "Oprócz środy, w dni robocze o 17 przypomnij o raporcie",
  "除了周三，工作日每天17点提醒我写工作日志",
  "除周三，周一至周五每天17点提醒我写日志",
])("a weekday left out ahead of the days that it is one of: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("0 17 * * 1,2,4,5");
});
