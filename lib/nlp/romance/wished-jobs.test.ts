import { describe, expect, it } from "vitest";
import { parseRequest } from "../index";

function jobsOf(text: string): string[] {
  const result = parseRequest(text, { now: new Date("2026-11-25T10:00:00Z"), timezone: "UTC" });
  const drafts = result.success ? [result, ...result.additional] : [];
  return drafts.map(({ schedule, agentPrompt }) =>
    schedule.kind === "cron" ? `${schedule.cronExpressions.join(" | ")} ${agentPrompt}` : schedule.kind,
  );
}

describe("several wishes behind one verb are several jobs", () => {
  it.each([
    [
      "necesito 2 cosas: que los martes a las 9 me resumas las reseñas, y que el día 1 de cada mes a las 8 exportes los contactos",
      ["0 9 * * 2 Resúmeme las reseñas.", "0 8 1 * * Exporta los contactos."],
    ],
    [
      "quero que às segundas às 9 me mandes o relatório e que às sextas às 18 faças o backup",
      ["0 9 * * 1 Me mande o relatório.", "0 18 * * 5 Faça o backup."],
    ],
    [
      "je veux deux choses : que tous les lundis à 8h tu vérifies le stock, et que le 1er de chaque mois à 9h tu exportes les contacts",
      ["0 8 * * 1 Vérifie le stock.", "0 9 1 * * Exporte les contacts."],
    ],
    [
      "voglio due cose: che ogni lunedì alle 8 controlli le scorte, e che il primo del mese alle 9 esporti i contatti",
      ["0 8 * * 1 Controlla le scorte.", "0 9 1 * * Esporta i contatti."],
    ],
  ])("%s", (text, jobs) => {
    expect(jobsOf(text)).toEqual(jobs);
  });
});

describe("what is only told is no job", () => {
  it.each([
    "Le lundi à 10h, rappelle aux locataires que les travaux durent 10 jours et que le bureau ferme à 17h30",
    "Il lunedì alle 10 ricorda agli inquilini che i lavori durano 10 giorni e che l'ufficio chiude alle 17:30",
    "¿me podrías pasar cada lunes a las 10 el parte? Entro a las once y quiero leerlo en el bus",
    "Me manda toda segunda às 10h o boletim? Entro às onze e quero ler no ônibus",
  ])("%s", (text) => {
    expect(jobsOf(text).map((job) => job.slice(0, 10))).toEqual(["0 10 * * 1"]);
  });
});

it.each([
  ["Despiértame a las 6 entre semana y el día 1 de cada mes a las 9 recuérdame pagar a la casera", "0 9 1 * *"],
  ["Svegliami alle 6 nei feriali e il primo di ogni mese alle 9 ricordami di pagare l'affitto", "0 9 1 * *"],
  ["Acorda-me às 6 nos dias úteis e no dia 1 de cada mês às 9 me lembra de pagar o aluguel", "0 9 1 * *"],
  ["Manda o relatório às 6 nos dias úteis e toda sexta às 9 me avisa pra pagar o aluguel", "0 9 * * 5"],
  ["Manda el informe a las 6 entre semana y los viernes a las 9 me recuerdas pagar el alquiler", "0 9 * * 5"],
  ["Envoie le rapport à 6h en semaine et le vendredi à 9h tu me rappelles de payer le loyer", "0 9 * * 5"],
])("what is done on weekdays, and what else on other days: %s", (text, other) => {
  const [first, second, ...more] = jobsOf(text);
  expect(first).toMatch(/^0 6 \* \* 1-5 /);
  expect(second?.startsWith(`${other} `)).toBe(true);
  expect(more).toEqual([]);
});
