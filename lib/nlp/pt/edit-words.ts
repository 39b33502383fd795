import { editWords } from "../core/edit-words";

export const portuguese = editWords({
  around:
    "o mesmo|de novo|volta a|volta para|afinal|isso para|isto para|isso|isto|por favor|pode|poderia|quero|queria|gostaria|faça|faz|coloque|coloca|põe|ponha|mude|muda|mude para|muda para|altere|altera|troque|troca|passe|passa|mova|move|deixe|deixa|em vez|melhor|o horário|a hora",
  also: "também|além disso|adicione|acrescente|adiciona|cc|em cópia",
  only: "só|somente|apenas|unicamente",
  instead: "em vez disso|em vez|melhor|no lugar",
  insteadOf: "em vez de|em vez das|em vez da|ao invés de|ao invés das|no lugar de",
  earlier: "mais cedo|antes|adiante|adianta|antecipe|antecipa|antecipar",
  later: "mais tarde|depois|atrase|atrasa|adie|adia|adiar|postergue",
  not: "não|exceto|menos|sem|nunca|remova|remove|tire|tira|pule",
  move: "mude|muda|substitua|substitui|altere|altera|troque|troca|passe|passa|mova|move",
  set: "muda|mude|põe|ponha|coloca|coloque|passa|passe|troca|troque|altere|altera|faz|faça",
  endless: "indefinidamente|sem limite|sem prazo|sem fim|para sempre|sem data final|até segunda ordem",
  rename:
    /^(?:renomeie|renomeia|chame|chama|renomear)\s?(?:-[oa])?\s?(?:isso|a\starefa|ela|ele)?\s?(?:para|como|de)\s(.{1,80}?)[.!]?$/i,
  at: "às",
  unclear: "O que deve mudar: o horário, os dias ou quem recebe?",
  whichTime: "Qual dos horários deve mudar?",
  onceOrAlways: "Só uma vez ou a partir de agora?",
});
