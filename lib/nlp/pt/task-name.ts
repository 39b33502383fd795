import { taskTitle } from "../iberian/task-title";
import { isTaskVerb } from "./verbs";

const nouns: [RegExp, string][] = [
  [/^revis/, "Revisão"],
  [/^(?:chec|chequ|verifi|confer|confir)/, "Verificação"],
  [/^(?:vigi|monitor|supervis|control|acompanh)/, "Monitoramento"],
  [/^(?:reinici|relig)/, "Reinício"],
  [/^(?:limp|esvazi)/, "Limpeza"],
  [/^(?:atuali|actuali)/, "Atualização"],
  [/^sincroni/, "Sincronização"],
  [/^export/, "Exportação"],
  [/^import/, "Importação"],
  [/^resum/, "Resumo"],
  [/^compar/, "Comparação"],
  [/^(?:analis|avali)/, "Análise"],
  [/^(?:busc|busqu|procur)/, "Busca"],
  [/^(?:baix|descarreg)/, "Download"],
  [/^arquiv/, "Arquivamento"],
  [/^consult/, "Consulta"],
  [/^(?:med|mec)/, "Medição"],
  [/^cont(?:ar|a|e)$/, "Contagem"],
  [/^(?:regist|anot)/, "Registro"],
  [/^calcul/, "Cálculo"],
  [/^traduz/, "Tradução"],
  [/^audit/, "Auditoria"],
  [/^cobr/, "Cobrança"],
  [/^colet/, "Coleta"],
  [/^otimi/, "Otimização"],
  [/^reg(?:ar|a|u?e)$/, "Rega"],
  [/^pag(?:ar|a|u?e)$/, "Pagamento"],
  [/^fech(?:ar|a|e)$/, "Fechamento"],
  [/^(?:abrir|abre|abra)$/, "Abertura"],
  [/^deslig(?:ar|a|u?e)$/, "Desligamento"],
  [/^compr(?:ar|a|e)$/, "Compra"],
  [/^imprim(?:ir|e|a)$/, "Impressão"],
  [/^(?:exclu|delet|apag)(?:ir|ar|i|a|u?e)$/, "Exclusão"],
  [/^renov(?:ar|a|e)$/, "Renovação"],
  [/^lav(?:ar|a|e)$/, "Lavagem"],
];

/** A short title in sentence case: verbs as nouns, polite pronouns left out. */
export function nameTask(prompt: string): string {
  const text = prompt.replace(/^me\s+(?=\p{L}+)/iu, "");
  return taskTitle(text, {
    nouns,
    light:
      /^(?:mand|envi|ger|faz|fac|prepar|d[ae]|pass|publi|publiq?u|post|redi|escrev|elabor|produ|obt|tir|poe|ponh|most|entreg|emit|quer|cri|receb|reenvi|encaminh|traz|trag|divulg|mont|preciso)(?:[aeio]\w*)?(?:-me|-nos|-lhe)?$/,
    isVerb: isTaskVerb,
    of: "de",
    contracted: /^([oa]s?)\s/i,
    reminder:
      /^(?:me\s+)?(?:(?:lembr|relembr|record)\p{L}*(?:-me|-nos|-lhe)?|(?:avis|alert|notifi)\p{L}*(?:-me|-nos|-lhe)?(?=\s+(?:(?:o|a|os|as|ao|à|aos|às)\s+\p{L}+\s+)?(?:que|de|do|da|dos|das|para|pra|sobre|se|quando)\s))\s+(?:(?:(?:o|a|os|as|ao|à|aos|às)\s+(?:(?:meus?|minhas?|todos|todas)\s+(?:os\s+|as\s+)?)?\p{L}+)\s+)?(?:(?:que|de\s+que|de|do|da|dos|das|para|pra|sobre|se|quando|a)\s+(?:é\s+preciso\s+|tenho\s+que\s+|temos\s+que\s+|preciso\s+)?)?/iu,
    reminderNoun: "Lembrete",
    articles:
      /^(?:(?:o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|seu|sua|ao|aos|à|às|de|que|se|todos|todas|por|do|da|me|nos|lhe|pra|pro|para|quantos|quantas|tem|em)\s+)+/i,
    aside:
      /^(?:(?:no|na|em|pel[oa]|via|para|pro|pra|ao|à|aos|às)\s+(?:o\s+|a\s+)?\p{L}+\s+(?=(?:o|a|os|as|um|uma)\s)|(?:para|em|ao)\s+(?:o\s+)?(?:ingl[eê]s|espanhol|franc[eê]s|alem[aã]o|italiano)\s+)/u,
    cut: /\s(?:est[aá]|est[aã]o|t[aá]|responde|funciona|tem|t[eê]m|foi|s[aã]o|é|não|terminou|falhou|chegou|caiu|rodou|e|ou|para|pra|pro|por|com|em|no|na|nos|nas|desde|que|se|quando|como|contra|sobre|entre|ao|aos|à|às|até|usando|só|avisando|via|porque|onde)(?=\s)/i,
    trailing:
      /^(?:e|ou|de|do|da|dos|das|a|o|os|as|um|uma|ao|à|em|no|na|com|por|para|pra|que|se|seu|sua|meu|minha|não|mais|sem|desde|às|aos)$/i,
    fallback: "Tarefa",
  });
}
