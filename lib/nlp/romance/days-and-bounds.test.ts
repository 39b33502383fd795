import { expect, it } from "vitest";
import { readAs } from "./read-as.fixture";

const rows: (readonly [text: string, read: string])[] = [
  // In the feminine the numbers name weekdays.
  ["toda 2ª, 4ª e 6ª às 14h confere o estoque", "0 14 * * 1,3,5"],
  ["toda 2ª sexta do mês às 7h confere o estoque", "0 7 * * 5#2"],
  ["mar/gio/sab ore 15: aggiorna i turni", "0 15 * * 2,4,6"],
  ["lun/ven 15h : mets à jour les gardes", "0 15 * * 1-5"],
  ["El 20 del mes siguiente a cada trimestre a las 10 pásame el IVA", "0 10 20 */3 *"],
  ["Le 20 du mois suivant chaque trimestre à 10h, sors la TVA", "0 10 20 */3 *"],
  ["Il 16 del mese successivo a ogni trimestre alle 10 controlla l'IVA", "0 10 16 */3 *"],
  ["No dia 20 do mês seguinte a cada trimestre, às 10h, confere o DARF", "0 10 20 */3 *"],
  ["Riega las mesas a las 5 todos los días menos los que caigan en jueves", "0 5 * * 0-3,5,6"],
  ["Tous les jours à 9h, sauf ceux qui tombent un dimanche, arrose", "0 9 * * 1-6"],
  ["Le vendredi à 17h, fais le point sur les heures de l'équipe de nuit", "0 17 * * 5"],
  ["Tous les jours ouvrés à 8h30 sauf le mercredi matin où on est fermés, sors-moi la liste", "30 8 * * 1,2,4,5"],
  ["De lunes a viernes a las 8:30 menos el miércoles por la mañana, sácame la lista", "30 8 * * 1,2,4,5"],
  ["Riega las mesas a las 6 todos los días menos los jueves, que ese día fumigamos", "0 6 * * 0-3,5,6"],
  ["Rega as mesas às 6 todo dia, exceto às quintas porque nesse dia vem o fumigador", "0 6 * * 0-3,5,6"],
  ["ricordami ogni mese, il 5 alle 9, di pagare", "0 9 5 * *"],
  ["tra dieci giorni esatti, alle 9 di mattina, chiedi al geometra", "once 2026-12-05T09:00"],
  ["Cada lunes a las 8 compara las ventas, mira las del fin de semana de 2024, y escribe un texto", "0 8 * * 1"],
  [
    "Del 3 al 6 de diciembre mira todos los días a las 9 si la pasarela responde",
    "0 9 * * * from 2026-12-03 until 2026-12-06",
  ],
  ["El primer lunes del mes a las 8 y el último a las 18, genera el balance", "0 8 * * 1#1 + 0 18 * * 1L"],
  ["El primer lunes del mes a las 8 y el tercero a las 18, genera el balance", "0 8 * * 1#1 + 0 18 * * 1#3"],
  ["El primer lunes del mes a las 8 y el último día a las 18, genera el balance", "0 8 * * 1#1 + 0 18 L * *"],
  ["El primer lunes del mes a las 8 y el 3 a las 18, genera el balance", "0 8 * * 1#1 + 0 18 3 * *"],
  ["Le premier jour ouvré du mois à 8h et le dernier à 18h, sors le bilan", "0 8 1W * * + 0 18 LW * *"],
  ["tre volte al giorno (8, 15 e 22) ricordami lo sciroppo", "0 8,15,22 * * *"],
  ["aux deux heures, de 8h à 16h, du lundi au vendredi, compte les patients", "0 8-16/2 * * 1-5"],
  ["A mitad de cada trimestre a las 8:30 revisa el modelo 303", "30 8 15 2-11/3 *"],
  ["Mi traduci in inglese questa frase? «Le prove della banda sono ogni mercoledì alle 20:30»", "intent none"],
];

it.each(rows)("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});
