import { expect, it } from "vitest";
import { outcomeOf } from "./sentence-outcome.fixture";

/** The end of the month behind a named start is that of its month. */
it.each([
  ["from 12 December to the end of the month daily at 8 water the tree", "0 8 * * *"],
  ["starting 12 December until the end of the month daily at 8 water the tree", "0 8 * * *"],
  ["vom 12. Dezember bis Ende des Monats täglich um 8 den Baum gießen", "0 8 * * *"],
  ["del 12 de diciembre hasta fin de mes todos los días a las 8 riega el árbol", "0 8 * * *"],
  ["du 12 décembre à la fin du mois tous les jours à 8h arrose le sapin", "0 8 * * *"],
  ["dal 12 dicembre a fine mese ogni giorno alle 8 annaffia l'albero", "0 8 * * *"],
  ["de 12 de dezembro até o fim do mês todo dia às 8h regue a árvore", "0 8 * * *"],
  ["vanaf 12 december tot eind van de maand elke dag om 8 uur de boom water geven", "0 8 * * *"],
  ["с 12 декабря до конца месяца каждый день в 8:00 поливай ёлку", "0 8 * * *"],
  ["od 12 grudnia do końca miesiąca codziennie o 8 podlej choinkę", "0 8 * * *"],
  ["12 Aralıktan ay sonuna kadar her gün 8'de ağacı sula", "0 8 * * *"],
  ["12月12日から月末まで毎日8時にツリーに水をやって", "0 8 * * *"],
  ["从12月12号到月底每天8点给圣诞树浇水", "0 8 * * *"],
  ["12월 12일부터 월말까지 매일 8시에 트리에 물 주라고 알려줘", "0 8 * * *"],
])("%s", (text, cron) => {
  expect(outcomeOf(text, "UTC")).toBe(`${cron} from 2026-12-12 until 2026-12-31`);
});

it.each([
  ["water the tree daily at 8 until the end of the month", "0 8 * * * until 2026-11-30"],
  ["ab morgen bis Monatsende täglich um 8 den Baum gießen", "0 8 * * * from 2026-11-26 until 2026-11-30"],
  ["starting 12 December, at the end of the month at 8 count the lights", "0 8 L * * from 2026-12-12"],
  ["ab 12. Dezember bis zum 20. täglich um 8 den Baum gießen", "0 8 * * * from 2026-12-12 until 2026-12-20"],
])("%s: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});

/** A feast behind a date is where the days end, where it is said so. */
it.each([
  ["12月3日からクリスマスまで毎朝9時に窓の写真を撮って", "0 9 * * * from 2026-12-03 until 2026-12-25"],
  ["12月20日から大晦日まで毎日10時に大掃除のリマインド", "0 10 * * * from 2026-12-20 until 2026-12-31"],
  ["12月3号到平安夜每天早上9点拍一张橱窗", "0 9 * * * from 2026-12-03 until 2026-12-24"],
  ["12월 3일부터 크리스마스까지 매일 9시에 창문 사진 찍어줘", "0 9 * * * from 2026-12-03 until 2026-12-25"],
  ["12月25日の9時にクリスマスの飾りを外すよう言って", "2026-12-25T09:00"],
])("%s: %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
