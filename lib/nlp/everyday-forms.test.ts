import { describe, expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

describe("everyday forms in several languages", () => {
  it.each([
    // What exists is meant, not something to plan.
    ["list every job that runs on weekends", "list"],
    ["i want to see an overview of my automations", "list"],
    ['pls remove task "gate no. 4 lock" permanently', "delete: gate no. 4 lock"],
    ["get rid of that horoscope thing you send me every morning", "delete: horoscope thing"],
    ["I don't need the Tuesday parking summary any more, delete it", "delete: Tuesday parking summary"],
    ["move my tide table message to Saturdays", "edit: tide table message"],
    ["from now on shift the standup digest half an hour earlier", "edit: standup digest"],
    ["rename 'Report 1' to 'Sales by region'", "edit: Report 1"],
    ["unpause weekly choir mail", "resume: weekly choir mail"],
    ["holidays are over, so please reactivate the invoice chaser", "resume: invoice chaser"],
    ["Reanuda las copias de seguridad, porfa", "resume: copias de seguridad"],
    ["Traduz para inglês: «a reunião é às 9h todas as segundas»", "none"],
    ["Übersetze ins Englische: „Wir treffen uns jeden Mittwoch um drei.“", "none"],
    ['Vertaal naar het Engels: "we zien elkaar elke woensdag om 15 uur"', "none"],
    // What only looks like it
    ["move the log files to the archive every Friday at 8", "0 8 * * 5"],
    ["from now on every day at 9 check the queue", "0 9 * * *"],
    ["Run the customs export as soon as the files are ready", "ask"],
    ["bi-weekly payroll preview at 10:00", "ask"],
    ["biweekly on Tuesdays at 9, starting 1 December 2026, preview the payroll", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"],
    ["Jeden Freitag um 12 Uhr das Gästebuch zusammenfassen. Da steht manchmal Unsinn drin.", "0 12 * * 5"],
    // Times and days
    ["Jede Nacht die Röntgenbilder sichern", "0 2 * * *"],
    ["Jeweils am letzten Arbeitstag (Mo–Fr) des Monats um 14 Uhr die Stundenzettel einsammeln", "0 14 LW * *"],
    ["毎週火曜ひの18じ半に犬の散歩を確認して", "30 18 * * 2"],
    ["老婆生日是每年的9月17号，那天早上8点提醒我订花", "0 8 17 9 *"],
    ["chaque week-end, samedi comme dimanche, à 10h, note la fréquentation", "0 10 * * 0,6"],
    ["5 Ocak 2027 Salı saat 14:30'da araç muayenesini kontrol et", "2027-01-05T14:30"],
    ["Следующие 10 дней, начиная с завтрашнего, в 21:00 проверяй почту", "0 21 * * * from 2026-11-26 until 2026-12-05"],
    ["for 10 days starting tomorrow at 9pm check my back", "0 21 * * * from 2026-11-26 until 2026-12-05"],
    ["Сравни продажи за 1–15 число с прошлым месяцем. Делать это каждую пятницу в 16:30", "30 16 * * 5"],
    ["Search PubMed for new papers, newest first. Do this Mondays 07:00.", "0 7 * * 1"],
    ["on the frist of each mont at 10 am cheque the smoke alarms", "0 10 1 * *"],
    ["Run the link check every hour (edit: every 3 hours is enough)", "0 */3 * * *"],
    ["water the orchids on Tuesdays - no, actually Sundays at 10", "0 10 * * 0"],
    ["Podlewaj storczyki we wtorki – nie, jednak w niedziele o 10:00", "0 10 * * 0"],
  ])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toContain(outcome));
});
