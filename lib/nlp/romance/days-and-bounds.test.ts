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
];

it.each(rows)("%s → %s", (text, read) => {
  expect(readAs(text, read)).toBe(read);
});
