import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** "You can delete …": what is allowed is asked for, of a task that is there already. */
it.each([
  ["Stok raporu görevini silebilirsin, depo kapandı zaten", "delete: Stok raporu"],
  ["Haber özeti görevini durdurabilirsin", "pause: Haber özeti"],
  ["Kur takibi görevini bir haftalığına durdurabilirsin", "pause: Kur takibi"],
  ["Yedekleme görevini şimdi çalıştırabilirsin", "run: Yedekleme"],
  ["haftalık özet görevine devam ettirebilirsin", "resume: haftalık özet"],
  ["sabah bültenini artık göndermene gerek yok, silebilirsin", "delete: sabah bültenini"],
  ["можешь удалить задачу «Складской отчёт», склад закрыли", "delete: Складской отчёт"],
  ["отчёт по складу можешь поставить на паузу", "pause: отчёт по складу"],
  ["рассылку новостей можешь больше не присылать", "delete: рассылку новостей"],
  ["напоминание про бассейн можешь удалить, абонемент закончился", "delete: напоминание про бассейн"],
  ["можешь сейчас запустить задачу «Бэкап»", "run: Бэкап"],
  ["Raport magazynowy możesz skasować, magazyn zamknęli", "delete: Raport magazynowy"],
  ["Możesz teraz uruchomić zadanie kopia zapasowa", "run: kopia zapasowa"],
  ["możesz znowu włączyć raport poranny", "resume: raport poranny"],
  ["newslettera możesz już nie wysyłać", "delete: newslettera"],
])("%s: %s", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});

it.each([
  ["Her gün 9'da eski dosyaları silebilirsin", "0 9 * * *"],
  ["каждую пятницу в 18 можешь присылать мне отчёт", "0 18 * * 5"],
  ["w każdy piątek o 18 możesz mi wysyłać raport", "0 18 * * 5"],
])("%s, with a schedule of its own, is a new task", (text, expected) => {
  expect(outcomeOf(text, "UTC")).toBe(expected);
});
