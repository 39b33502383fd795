import { expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

it.each([
  // Days and months on which nothing is to be done.
  ["Manda o cardápio às 10h de segunda a sexta, mas nada em janeiro e julho, que é férias", "0 10 * 2-6,8-12 1-5"],
  ["Envía el menú a las 11 de lunes a viernes, pero nada en julio y agosto que está cerrado", "0 11 * 1-6,9-12 1-5"],
  ["Envía el menú cada día a las 11, pero nada los domingos", "0 11 * * 1-6"],
  ["Manda o cardápio todo dia às 10h, nada aos domingos", "0 10 * * 1-6"],
  ["Envoie le menu chaque jour à 11h, le dimanche rien", "0 11 * * 1-6"],
  ["Invia il menù ogni giorno alle 11, la domenica niente", "0 11 * * 1-6"],
  ["Envía el menú cada día a las 11; en agosto nada", "0 11 * 1-7,9-12 *"],
  ["manda la lista los lunes a las 9 nada más", "0 9 * * 1"],
  ["Cada lunes a las 9 revisa el buzón y si no hay nada en enero avísame", "0 9 * * 1"],
  // How often one looks whether something is so.
  [
    "Às sextas e sábados, vê se o gerador continua ligado a cada meia hora entre as 22h e as 2h",
    "*/30 22,23 * * 5,6 + */30 0,1 * * 0,6 + 0 2 * * 0,6",
  ],
  ["Los viernes mira si el generador sigue encendido cada 30 minutos de 9 a 12", "*/30 9-11 * * 5 + 0 12 * * 5"],
  ["Le vendredi vérifie si le générateur tourne toutes les heures de 9h à 12h", "0 9-12 * * 5"],
  ["Il venerdì controlla se il generatore è acceso ogni ora dalle 9 alle 12", "0 9-12 * * 5"],
  ["On Fridays at 9 check if the cron that runs every 30 minutes is alive", "0 9 * * 5"],
])("%s → %s", (text, outcome) => {
  expect(outcomeOf(text, "UTC")).toBe(outcome);
});
