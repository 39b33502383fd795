import { expect, it } from "vitest";
import { outcomeOf, promptsOf } from "../../sentence-outcome.fixture";

it.each([
  ["On working days, refresh the display every 30 minutes, the first time at 8:15 and the last time at 17:45."],
  ["werktags alle 30 Minuten die Anzeige aktualisieren, das erste Mal um 8:15 und das letzte Mal um 17:45"],
  ["actualiza la pantalla cada 30 minutos, la primera vez a las 8:15 y la última a las 17:45, de lunes a viernes"],
  ["rafraîchis l'écran toutes les 30 minutes en semaine, la première fois à 8h15 et la dernière à 17h45"],
  ["atualiza a tela a cada 30 minutos nos dias úteis, a primeira vez às 8h15 e a última às 17h45"],
  ["aggiorna lo schermo ogni 30 minuti nei feriali, la prima volta alle 8:15 e l'ultima alle 17:45"],
  ["ververs het scherm op werkdagen elke 30 minuten, de eerste keer om 8.15 uur en de laatste keer om 17.45 uur"],
  ["обновляй экран каждые 30 минут по будням, первый раз в 8:15, последний в 17:45"],
  ["odświeżaj ekran co 30 minut w dni robocze, pierwszy raz o 8:15, ostatni o 17:45"],
  ["hafta içi her 30 dakikada bir ekranı yenile, ilki 8.15'te sonuncusu 17.45'te"],
  ["工作日每30分钟刷新一次屏幕,第一次8点15,最后一次17点45"],
  ["平日は30分おきに画面を更新して、最初は8時15分、最後は17時45分"],
  ["평일 30분마다 화면 새로고침해줘, 처음은 8시 15분, 마지막은 17시 45분"],
])("the first and the last time are the ends of a window: %s", (text) => {
  expect(outcomeOf(text, "UTC")).toBe("15,45 8-17 * * 1-5");
});

it("keeps the number of a chapter", () => {
  const text = "email my group the hardest problems from chapter 12, 17:30 every tuesday";
  expect(outcomeOf(text, "UTC")).toBe("30 17 * * 2");
  expect(promptsOf(text, "UTC")).toBe("Email my group the hardest problems from chapter 12.");
});

it("'I've got students' is told", () => {
  expect(outcomeOf("surf forecast at 6 am on weekends, I've got students waiting on the beach by eight", "UTC")).toBe(
    "0 6 * * 0,6",
  );
});
