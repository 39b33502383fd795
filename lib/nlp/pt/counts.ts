import { countReader } from "../romance/counts";

export const readCounts = countReader({
  numbers: {
    duas: 2,
    dois: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    cem: 100,
  },
  times: "vezes|x",
  runs: "lembretes?|avisos?|mensagens|e-?mails?|envios?|ligacoes|alertas?|notificacoes|checagens|verificacoes|execucoes|repeticoes|publicacoes|posts?|ocasioes",
  openings:
    "mas|e|so|somente|apenas|exatamente|justo|nao\\smais\\sde|nao\\smais\\sque|no\\smaximo|maximo(?:\\sde)?|ao\\stodo|no\\stotal|um\\stotal\\sde|num\\stotal\\sde|faz(?:\\sisso)?|faca(?:\\sisso)?|repete|repita|isso|durante|que\\ssejam|serao|sao",
  endings:
    "no\\s(?:total|maximo)|ao\\stodo|so|somente|apenas|nem\\suma\\sa\\smais|nao\\smais|e\\s(?:pronto|so|chega|acabou|fim|para|ja\\schega|nada\\smais|depois\\s(?:para|nada|chega))|e\\sso\\sisso",
  stopAfter:
    "(?:(?:e|depois|mas)\\s){0,3}(?:para|pare|parar|termina|termine|encerra|encerre|acaba|acabe|fim|cessa)\\s(?:depois\\sd[eoa]s?|apos|ao\\sfim\\sde|ao\\sfinal\\sde|com|quando\\schegar\\s(?:em|a)|ao\\schegar\\sa)(?:\\sum\\stotal\\sde)?",
  retry: /(?:tent|\bretry)/,
});
