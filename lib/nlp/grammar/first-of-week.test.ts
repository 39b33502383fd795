import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  ["on the first three days of the week at 9 ask for the stock count", "0 9 * * 1-3"],
  ["die ersten drei Tage der Woche um 9 den Bestand abfragen", "0 9 * * 1-3"],
  ["de eerste drie dagen van de week om 9 uur de voorraad opvragen", "0 9 * * 1-3"],
  ["los tres primeros días de la semana a las 9 pide el inventario", "0 9 * * 1-3"],
  ["nos três primeiros dias da semana às 9 peça o inventário", "0 9 * * 1-3"],
  ["les trois premiers jours de la semaine à 9h demande l'inventaire", "0 9 * * 1-3"],
  ["i primi tre giorni della settimana alle 9 chiedi l'inventario", "0 9 * * 1-3"],
  ["первые три дня недели в 9 запрашивай остатки", "0 9 * * 1-3"],
  ["w pierwsze trzy dni tygodnia o 9 poproś o stan magazynu", "0 9 * * 1-3"],
  ["haftanın ilk üç günü sabah 9'da stok sayımını iste", "0 9 * * 1-3"],
  ["haftanın son iki günü 10'da kampanyayı paylaş", "0 10 * * 0,6"],
  ["每周前三天上午9点催库存", "0 9 * * 1-3"],
  ["週の最初の3日間、朝9時に在庫数を聞いて", "0 9 * * 1-3"],
  ["매주 첫 3일간 오전 9시에 재고 물어봐", "0 9 * * 1-3"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));

it.each([
  ["每季度头一天早上8点半收集增值税材料", "30 8 1 */3 *"],
  ["每月头一天早上8点半收集材料", "30 8 1 * *"],
])("%s → %s", (text, expected) => expect(outcomeOf(text, "UTC")).toBe(expected));
