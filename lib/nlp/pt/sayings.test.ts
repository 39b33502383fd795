import { describe, expect, it } from "vitest";
import { outcomeOf } from "../sentence-outcome.fixture";

describe("everyday Portuguese", () => {
  it.each([
    ["os avisos do ônibus escolar, deixa em pausa", "pause: avisos do ônibus escolar"],
    ["o boletim de vendas, para ele por enquanto", "pause: boletim de vendas"],
    ["deixa os lembretes da academia descansarem até janeiro", "pause: lembretes da academia"],
    ["dá um tempo no resumo de notícias", "pause: resumo de notícias"],
    ["gostaria que o relatório de vendas parasse até segunda ordem", "pause: relatório de vendas"],
    ["por enquanto não me mande mais o resumo de notícias", "pause: resumo de notícias"],
    ["enquanto estou de férias não quero o aviso das plantas", "pause: aviso das plantas"],
    ["não preciso mais do resumo do estacionamento", "delete: resumo do estacionamento"],
    ["já não preciso do lembrete do dentista, apaga", "delete: lembrete do dentista"],
    ["o lembrete do dentista não é mais necessário", "delete: lembrete do dentista"],
    ["não quero mais horóscopo", "delete: horóscopo"],
    ["chega de horóscopo", "delete: horóscopo"],
    ["cansei do horóscopo, cancela", "delete: horóscopo"],
    ["mudei de ideia sobre o aviso da piscina, tira", "delete: aviso da piscina"],
    ["o alerta da bolsa, pode apagar", "delete: alerta da bolsa"],
    ["me descadastra do boletim de receitas", "delete: boletim de receitas"],
    ["os lembretes da academia podem voltar", "resume: lembretes da academia"],
    ["coloca o relatório de vendas para rodar de novo", "resume: relatório de vendas"],
    ["quero o resumo de notícias de volta", "resume: resumo de notícias"],
    ["acabaram as férias, retoma a cobrança das faturas", "resume: cobrança das faturas"],
    ["o aviso das plantas, ativa de novo", "resume: aviso das plantas"],
    ["pode voltar a me mandar o boletim", "resume: boletim"],
    ["o backup pode rodar às 3h em vez das 2h?", "edit: backup"],
    ["deixa o boletim diário em vez de semanal", "edit: boletim"],
    ["a partir de agora o relatório de vendas meia hora mais cedo", "edit: relatório de vendas"],
    ["o relatório de vendas melhor às 9 do que às 8", "edit: relatório de vendas"],
    ["adiciona a Marta no relatório semanal", "edit: relatório semanal"],
    ["tira o Pedro do relatório de vendas", "edit: relatório de vendas"],
    ["o relatório de vendas, manda também para a Lúcia", "edit: relatório de vendas"],
    ["pula o lembrete da academia amanhã", "edit: lembrete da academia"],
    ["amanhã não faz o backup", "edit: backup"],
    ['renomeia "Relatório 1" para "Vendas por região"', "edit: Relatório 1"],
    ["por que o relatório de vendas não veio ontem?", "question: relatório de vendas"],
    ["ótimo, o relatório chegou certinho", "none"],
    ["amanhã não, depois de amanhã às 9h liga para o encanador", "2026-11-27T09:00"],
    ["no fim de cada trimestre, no último dia útil às 17h, exporta o razão", "0 17 LW 3-12/3 *"],
    ["daqui a exatamente 3 semanas às 10h cobra o orçamento", "2026-12-16T10:00"],
    ["o lembrete da piscina não precisa mais", "delete: lembrete da piscina"],
    ["dá pra mandar o resumo às 7 em vez das 8?", "edit: resumo"],
    ["bota o Carlos no boletim de sexta", "edit: boletim de sexta"],
    ["essa semana não quero o lembrete da academia", "edit: lembrete da academia"],
    ["valeu, ajudou muito", "none"],
    ["volta com o aviso do remédio", "resume: aviso do remédio"],
    ["liga o alerta de preço de novo", "resume: alerta de preço"],
    ["Por que o resumo das licitações não chegou hoje?", "question: resumo das licitações"],
  ])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
});

describe("Portuguese schedules that only look like a command", () => {
  it.each([
    ["tira os duplicados do relatório toda segunda às 8h", "0 8 * * 1"],
    ["adiciona os números no relatório de vendas toda sexta às 9h", "0 9 * * 5"],
    ["o relatório de vendas, manda toda segunda às 9h", "0 9 * * 1"],
    ["toda noite às 22h para a bomba da piscina", "0 22 * * *"],
    ["o backup pode rodar todo dia às 3h?", "0 3 * * *"],
  ])("%s", (text, outcome) => expect(outcomeOf(text, "UTC")).toBe(outcome));
});
