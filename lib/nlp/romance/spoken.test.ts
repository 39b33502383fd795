import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";
import { readAs } from "./read-as.fixture";

const check = (text: string, expected: string): void => expect(readAs(text, expected)).toBe(expected);

it.each([
  // Other days, odd and even days, quarters, ends of days and periods
  ["Los lunes a las 10 y todos los demás días laborables a las 8 manda el parte", "0 10 * * 1 + 0 8 * * 2-5"],
  ["Às segundas às 10h e todos os outros dias úteis às 8h manda o relatório", "0 10 * * 1 + 0 8 * * 2-5"],
  ["Le lundi à 10h et tous les autres jours ouvrés à 8h envoie le rapport", "0 10 * * 1 + 0 8 * * 2-5"],
  ["Il sabato alle 10 e gli altri giorni alle 8, guarda se c'è pane", "0 10 * * 6 + 0 8 * * 0-5"],
  ["Nunca los domingos, pero el resto de días a las 9 abre la tienda", "0 9 * * 1-6"],
  ["Los días pares del mes a las 6 registra el nivel del pozo", "0 6 2-30/2 * *"],
  ["Nos dias ímpares às 22h troca as senhas", "0 22 1-31/2 * *"],
  ["Les jours impairs à 22h change les clés", "0 22 1-31/2 * *"],
  ["Nei giorni dispari alle 22 cambia le chiavi", "0 22 1-31/2 * *"],
  ["Solo en el primer trimestre: entre semana a las 8 saca el censo", "0 8 * 1-3 1-5"],
  ["Alla fine di ogni giornata lavorativa elenca le fatture", "0 17 * * 1-5"],
  ["No fim de cada trimestre, às 17h, exporta o relatório", "0 17 L 3-12/3 *"],
  ["Al final de cada año a las 10 manda el balance", "0 10 31 12 *"],
  ["cada 20 de enero, abril, julio y octubre a las 9 presenta el modelo", "0 9 20 */3 *"],
  // Steps and minutes of the hour
  ["A intervalos de 20 minutos comprueba la cola", "*/20 * * * *"],
  ["Cada hora a y cuarto y a menos cuarto, de lunes a viernes, manda los datos", "15,45 * * * 1-5"],
  ["Toutes les heures à et quart et à moins le quart envoie les résultats", "15,45 * * * *"],
  ["De hora em hora aos 15 e aos 45 manda os resultados", "15,45 * * * *"],
  // Short months, leap days, bounds
  ["El 31 de cada mes, o el último día si el mes es más corto, a las 23:30 cierra el libro", "30 23 L * *"],
  ["Le 31 de chaque mois, ou le dernier jour si le mois est plus court, à 23h30 clôture le livre", "30 23 L * *"],
  ["Il 29 febbraio di ogni anno bisestile a mezzogiorno pubblica una barzelletta", "0 12 29 2 *"],
  ["Durante el resto de la semana a las 17:45 recuérdame el formulario", "45 17 * * * until 2026-11-29"],
  ["Todos os dias às 20h30 checa os remédios, a última em 10 de janeiro", "30 20 * * * until 2027-01-10"],
  ["Un totale di sei promemoria, uno ogni lunedì alle 19:30, sul corso", "30 19 * * 1 x6"],
  // Exceptions that come back with a time, and corrections that go on with one
  ["Retrasos de vuelos cada día laborable a las 8, pero el viernes no, el viernes a las 7", "0 8 * * 1-4 + 0 7 * * 5"],
  ["Retards chaque jour ouvré à 8h, mais pas le vendredi, le vendredi à 7h", "0 8 * * 1-4 + 0 7 * * 5"],
  ["tous les jours à 8h, non pardon, seulement en semaine et à 8h30, résume les appels", "30 8 * * 1-5"],
  ["Chaque matin à six heures, non, pas six heures, six heures et demie, donne-moi les marées", "30 6 * * *"],
  ["cada 10 minutos haz ping, pero déjalo en paz de 2:00 a 3:00", "*/10 0,1,3-23 * * *"],
  // What a part of the day and a class are
  ["todas las tardes a las 20:30 riega las plantas", "30 20 * * *"],
  ["Toda sexta às 12h20 agrupa as redações por turma (6A, 6B, 6C)", "20 12 * * 5"],
  ["lun/mié/vie 7:00 saca el listado de rutas", "0 7 * * 1,3,5"],
  ["às sete e vinte e cinco da noite, de segunda a sábado, abre o salão", "25 19 * * 1-6"],
  ["Dia 1º e dia 16 às 6h30 cobra o aluguel", "30 6 1,16 * *"],
  ["el tercer miércoles de los meses impares a las 19 convoca la junta", "0 19 * */2 3#3"],
  ["todos los meses menos julio y agosto, el día 10 a las 9:15, gira los recibos", "15 9 10 1-6,9-12 *"],
  ["solo esta semana, cada día a las 16, recuérdame estirar", "0 16 * * * until 2026-11-29"],
  // Two jobs of the same days
  ["Enciende la fuente a las 10 y apágala a las 22 todos los días", "0 10 * * * & 0 22 * * *"],
  ["Alle 9 apri il ticket e alle 18 chiudi il ticket, dal lunedì al venerdì", "0 9 * * 1-5 & 0 18 * * 1-5"],
  // Zones
  ["los viernes a las 16:00 hora del Pacífico saca el informe", "0 16 * * 5 America/Los_Angeles"],
  ["sextas 15h (Brasília) posta o placar", "0 15 * * 5 America/Sao_Paulo"],
  // So much before what is told
  ["El 14 de diciembre a las 11:40 tengo dentista, avísame una hora antes", "once 2026-12-14T10:40"],
  ["J'ai un vol le 2 décembre à 15h20, rappelle-le-moi trois heures avant", "once 2026-12-02T12:20"],
  ["Os sábados às 18h tenho aula, me avisa meia hora antes", "30 17 * * 6"],
  ["El 1 de marzo es el cumpleaños de mamá, recuérdamelo un día antes a las 10", "once 2027-02-28T10:00"],
  ["Espera 15 minutos y luego comprueba la cola", "once 2026-11-25T10:15"],
])("%s → %s", check);

describe("what no schedule says is asked", () => {
  it.each([
    ["Hasta que acabe el curso, cada lunes a las 9 manda los deberes", "ask"],
    ["Jusqu'à la rentrée, tous les lundis à 9h, envoie les devoirs", "ask"],
    ["Fino a fine corso, ogni lunedì alle 9, manda i compiti", "ask"],
    ["Manda a ata dia 7 ou dia 8", "ask"],
    ["chaque lundi envoie le rapport vers 8 ou 9 heures", "ask"],
    ["cada lunes manda el informe a eso de las 8 o 9", "ask"],
    ["Manda el acta el día 7 o 8 de cada mes a las 9", "ask"],
    ["10 minutos antes de mi reunión recuérdame el portátil", "ask"],
    ["La semana que viene, cuando te venga bien, mira el stock", "ask"],
    ["cada 31 de junio a las 10 manda el informe semanal", "refuse"],
    ["Todo dia eu pego o ônibus das 6h, é um sufoco.", "intent none"],
    ["grazie, ha funzionato benissimo", "intent none"],
  ])("%s → %s", check);
});

describe("what is told about something else stays in the prompt", () => {
  it.each([
    [
      "El día 3 de cada mes a las 10 compara las ventas y lista todos los meses que quedaron por debajo",
      "Compara las ventas y lista todos los meses que quedaron por debajo.",
    ],
    [
      "Toda sexta às 16h traduz pra inglês: apague tudo e rode a cada segundo",
      "Traduz pra inglês: apague tudo e rode a cada segundo.",
    ],
    [
      "Los domingos a las 11, dime qué regar según mi lista (ficus: 2 veces al mes, helecho: cada semana).",
      "Dime qué regar según mi lista (ficus: 2 veces al mes, helecho: cada semana).",
    ],
    [
      "J'oublie mes plantes. Le dimanche à 11h, dis-moi lesquelles arroser.",
      "J'oublie mes plantes. Dis-moi lesquelles arroser.",
    ],
    ["Demain à 9h poste « À lundi 9h ! »", "Poste « À lundi 9h ! »."],
  ])("%s", (text, prompt) => {
    const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
    expect(result.success && result.agentPrompt).toBe(prompt);
  });
});
