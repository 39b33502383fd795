import { mark, type Word, w } from "../grammar/lexicon";
import { after } from "../romance/forms";

/** "exceto", "exceto aos", "exceto em": what stands between the word and what is left out. */
const withArticles = (forms: string, articles: readonly string[]): string =>
  forms
    .split("|")
    .flatMap((form) => [form, ...articles.map((article) => `${form} ${article}`)])
    .join("|");

const structure = [
  mark(
    "EVERY",
    "todo santo|toda santa|cada|a cada|acada|todos os|todas as|todo o|toda a|todo|toda|todos|todas|tds os|tds as|td|tdo|tda|tod|à cada|em todos os|em todas as|em toda|em todo|em cada|de todo|todos o|td o|cada uma das|cada um dos",
  ),
  mark("IN_PLACE_OF", "em vez de|em lugar de|ao inves de|em vez do|no lugar de|em vez da|em vez das"),
  mark("HABIT", "às|aos|nas|nos|as|os|pelas|pelos|em|ao|toda as|durante os|durante as"),
  mark(
    "EVERY_OTHER",
    "a cada segunda|a cada segundo|um em cada dois|uma em cada duas|cada outra|cada outro|a cada outra|a cada outro",
  ),
  mark(
    "AT",
    "quando forem|quando derem|quando der|assim que derem|assim que der|assim que forem|quando baterem|faltando|às|as|@|no máximo às|o mais tardar às|no mais tardar às|até no máximo às|pelas|pras|para as|lá pelas",
  ),
  mark("ON", "no|na|no dia|em|o dia|este|para o dia|nos dias|para o|para a|pro dia|nesse dia|do dia|pra|pro"),
  mark("IN", "em|durante|no mês de|nos meses de|no|nos|ao longo de|durante o mês de|durante os meses de"),
  mark("OF", "de|do|da|dos|das"),
  mark("THE", "o|a|os|as"),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("COMMA", ","),
  mark("AND", "e|ou|e as|e às|e os|e o|e a|&|+|bem como|assim como|e também|e ainda|e depois|e mais tarde|e então"),
  mark("OR", "ou|ou então|ou talvez|ou quem sabe|ou senão"),
  mark("FROM", "de|das|desde|desde as|desde os|da|a partir das|a partir de|desde a|desde o"),
  mark("TO", "a|até|até as|até às|ao|à|até a|até o|aos|até ao|té"),
  mark("BETWEEN", "entre|entre as|entre os|entre a|entre o"),
  mark("BEFORE", "antes das|antes de|antes da|antes do"),
  mark("AFTER", "depois das|após as|a partir das|depois de|depois da|após a|após|passadas as|após o"),
  mark(
    "START",
    "a começar já em|a começar já no|a começar já na|a começar já no dia|a começar já dia|a começar em|a começar no|a começar na|a começar no dia|a começar dia|a começar do dia|a começar de|a começar por|a contar do dia|a contar de dia|a iniciar em|a partir de|a partir do|a partir da|a partir do dia|a partir deste|a partir desta|a partir das|a contar de|a contar do|começando|começando em|começando no|começando na|começando no dia|começando a|começando de|começando às|começando dia|iniciando|iniciando em|iniciando no|iniciando na|com início em|com início a|com início no|desde|desde o|desde o dia|desde a|que comece em|que comece no|início em|início dia|inicia em|começa em|começa no|começa dia|primeira vez em|a primeira vez em|primeira vez no dia|a primeira vez no dia|a primeira em|a primeira no dia|primeira execução em|a primeira execução em|primeiro envio em|não antes de|não antes das|não antes da|arrancando a|arrancando em|com começo em|partindo de|a começar em|a começar no|a começar a|a partir de amanhã e",
  ),
  mark("START_POST", "em diante|para a frente|pra frente"),
  mark(
    "UNTIL",
    "até|daqui até|daqui até o|daqui até ao|daqui ao|daqui pro|de agora até|de agora até o|de hoje até|de hoje até o|até o|até ao|até a|até à|até as|até às|até o dia|até ao dia|até dia|terminando em|terminando no|acabando em|encerrando em|finalizando em|com fim em|com término em|e parar em|até esta|até este",
  ),
  mark(
    "END_OF",
    "acabar o|terminar o|acabar a|terminar a|que acabe o|que termine o|que acabe a|no fim de|no final de|ao fim de|ao final de|ao término de|no fim do|no final do|fim de|final de|fim do|final do|o fim de|o final de|o fim do|o final do|fim da|final da|fins de|ao fim do",
  ),
  mark("FOR_POST", "seguidos|seguidas|consecutivos|consecutivas"),
  mark("ONE", "um|uma|vez|execução"),
  mark("NEAREST", "mais próximo|mais próximo do|mais próximo de|mais perto do|mais próximo ao"),
  mark("INCLUSIVE", "inclusive|incluído|incluindo|ambos inclusive|inclusivamente|inclusivé|incluso"),
  mark(
    "ONLY",
    "só|somente|apenas|exclusivamente|unicamente|e só|e apenas|mas só|mas apenas|mas somente|só mesmo|tão só|é só|é apenas|e sim|mas sim|e sim só|mas sim só",
  ),
];

const exceptions = [
  mark(
    "EXCEPT",
    withArticles(
      "exceto|exceto em|excepto|excepto em|menos|menos em|salvo|salvo em|tirando|fora|fora de|fora do|fora da|fora dos|à exceção de|à exceção do|à exceção dos|à exceção das|à exceção da|com exceção de|com exceção do|com exceção da|com exceção dos|com exceção das|a não ser|a não ser em|sem contar|sem|mas não|mas não em|mas nunca|mas nunca em|não em|nunca em|nunca|não|excluindo|ignorando|pulando|pula|saltando|desde que não seja|a não ser que seja|a não ser que for|a menos que seja|sem incluir|descontando|nem|nem em|e não|e nunca|e não em|e nem|eceto|esceto|exeto|exceptuando|excetuando|deixando de fora|não sendo|mas pula|mas sem|de fora|com folga|folgando|mas tira|tira|não precisa|não precisa ser|não é preciso|não é necessário|dispensa|não quero",
      ["aos", "às", "nos", "nas", "no", "na", "ao", "em", "os", "as", "durante", "se for", "quando for"],
    ),
  ),
  w("EXCEPT", withArticles("mas|porém|só que", ["aos", "às", "nos", "nas", "no", "na", "em", "os", "as"]), {
    certain: false,
  }),
  mark("LEAVE", "deixa|deixe|deixando|deixar|mantém|tira|tire"),
  mark(
    "EXCEPT_POST",
    "não|não precisa|não é preciso|não quero|não precisa não|excluídos|excluídas|excluído|excluída|de fora|fora|não incluídos|excetuados|exceptuados|livres|livre",
  ),
  mark(
    "NOT_EVERY",
    after(
      "melhor|melhor dizendo|bom|na verdade|no fim|pensando bem|aliás",
      "não todos os dias|não todo dia|não é todo dia|não diariamente|mas não todos os dias|mas não todo dia|não é todos os dias|não é diariamente|não toda semana|não todas as semanas|não é toda semana|não todo mês|não todos os meses|não é todo mês|não a cada hora|nem todo dia|nem todos os dias|não quero todo dia|não quero todos os dias|não diário|não é diário|não toda manhã|não é para ser todo dia|não todo santo dia",
    ),
  ),
  mark(
    "HOLIDAYS",
    "feriados|feriado|dias feriados|feriados nacionais|os feriados nacionais|dias santos|feriados municipais|pontos facultativos|feriadões",
  ),
];

const periods = [
  mark(
    "OF_MONTH",
    "de cada mês|do mês|de todo mês|de todos os meses|todo mês|todos os meses|cada mês|a cada mês|por mês|ao mês|mensal|mensalmente|dos meses|em cada mês|de cada um dos meses|de todo o mês|todo o mês|tdo mes|do mes",
  ),
  mark(
    "MONTHLY",
    "todo começo de mês|todo início de mês|cada começo de mês|cada início de mês|no começo de cada mês|no começo de todo mês|no início de cada mês|no início de todo mês|no princípio de cada mês|no princípio de todo mês|ao início de cada mês|ao início de todo mês|todo mês|todo o mês|todos os meses|a cada mês|cada mês|mensalmente|uma vez por mês|uma vez ao mês|mês a mês|por mês|ao mês|1x por mês|1x ao mês|uma vez no mês|td mês",
  ),
  mark(
    "OF_QUARTER",
    "de cada trimestre|do trimestre|de todo trimestre|de todos os trimestres|todo trimestre|trimestral|trimestralmente|cada trimestre|a cada trimestre|dos trimestres|todos os trimestres|em cada trimestre",
  ),
  mark(
    "QUARTERLY",
    "todo começo de trimestre|todo início de trimestre|cada começo de trimestre|cada início de trimestre|no começo de cada trimestre|no começo de todo trimestre|no começo do trimestre|no início de cada trimestre|no início de todo trimestre|no início do trimestre|no princípio de cada trimestre|no princípio de todo trimestre|no princípio do trimestre|ao início de cada trimestre|ao início de todo trimestre|ao início do trimestre|todo trimestre|todos os trimestres|a cada trimestre|cada trimestre|trimestralmente|uma vez por trimestre",
  ),
  mark("OF_YEAR", "de cada ano|do ano|de todo ano|de todos os anos|todo ano|todos os anos|cada ano|a cada ano"),
  mark(
    "EVERY_YEAR",
    "todo ano|todo o ano|todos os anos|a cada ano|cada ano|anualmente|uma vez por ano|uma vez ao ano|ano a ano|por ano|ao ano|1x por ano",
  ),
  mark(
    "MONTH_END",
    "fim do mês|final do mês|no fim do mês|no final do mês|ao fim do mês|ao final do mês|fim de mês|final de mês|no fim de cada mês|no final de cada mês|ao final de cada mês|ao fim de cada mês|fim de cada mês|final de cada mês|todo fim de mês|todo final de mês|todos os fins de mês|no fechamento do mês|no encerramento do mês|último do mês",
  ),
  mark("IN_TOTAL", "no total|ao todo|no máximo|e pronto|e só|e chega"),
  w(
    "ADVERB",
    "diariamente|dia após dia|dia a dia|todo santo dia|todos os dias da semana|todo dia da semana|os sete dias da semana|7 dias por semana|sete dias por semana|tds os dias|tdos os dias|todos dias|td dia|todo dia sem falta|todos os dias do ano|todo dia do ano|os 365 dias do ano|tds dias|todos os dias sem falta|todos os santos dias|cada dia da semana|todo o dia|toodo dia|todoo dia",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "de hora em hora|hora a hora|a toda hora|toda hora|toda hora cheia|a cada hora cheia|a cada hora em ponto|nas horas cheias",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "de meia em meia hora", { count: 30, unit: "minute" }),
  w("ADVERB", "de minuto em minuto|a todo minuto", { count: 1, unit: "minute" }),
  w("ADVERB", "semanalmente|uma vez por semana|uma vez na semana|semana a semana|1x por semana|uma vez à semana", {
    count: 1,
    unit: "week",
  }),
  w("ADVERB", "diário|diária|diários|diárias", { count: 1, unit: "day", adjective: true }),
  w("ADVERB", "semanal|semanais", { count: 1, unit: "week", adjective: true }),
  w("ADVERB", "mensal|mensais", { count: 1, unit: "month", adjective: true }),
  w("ADVERB", "trimestral|trimestrais", { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", "anual|anuais", { count: 1, unit: "year", adjective: true }),
  w("ADVERB", "quinzenal|quinzenais", { count: 2, unit: "week", adjective: true }),
  w(
    "ADVERB",
    "quinzenalmente|semana sim, semana não|semana sim semana não|semana sim e semana não|uma semana sim, outra não|uma semana sim e outra não|semana sim, outra não|em semanas alternadas|semanas alternadas|de quinze em quinze dias|de 15 em 15 dias|de duas em duas semanas|semana sim, uma não",
    { count: 2, unit: "week" },
  ),
  w(
    "ADVERB",
    "dia sim, dia não|dia sim dia não|dia sim e dia não|um dia sim, outro não|um dia sim e outro não|dia sim, outro não|em dias alternados|dias alternados|dia sim / dia não|um dia sim, um dia não|dia sim, dia nao",
    { count: 2, unit: "day" },
  ),
  w("ADVERB", "mês sim, mês não|mês sim mês não|bimestralmente|em meses alternados", {
    count: 2,
    unit: "month",
  }),
  w("ADVERB", "quadrimestralmente", { count: 4, unit: "month" }),
  w("ADVERB", "bimestral|bimestrais", { count: 2, unit: "month", adjective: true }),
  w("ADVERB", "quadrimestral|quadrimestrais", { count: 4, unit: "month", adjective: true }),
  w("ADVERB", "semestral|semestrais", { count: 6, unit: "month", adjective: true }),
  w("ADVERB", "semestralmente|duas vezes por ano|duas vezes ao ano|a cada semestre|todo semestre", {
    count: 6,
    unit: "month",
  }),
  w("FREQUENCY", "uma vez|1 vez|1x", 1),
  w("FREQUENCY", "duas vezes|2x", 2),
  w("FREQUENCY", "três vezes|3x", 3),
  mark("TIMES_WORD", "vezes|vez|x|ocasiões|execuções|repetições|envios"),
  mark("PER", "por|ao|à|cada|a cada|na|no|/|numa|num"),
];

const near = [
  mark(
    "FOR",
    "durante|por|durante os|durante as|ao longo de|pelos próximos|pelas próximas|mas só|mas apenas|mas somente|mas no máximo|e só|e apenas|com um máximo de|só|apenas|somente|um total de|no total|só por|apenas por|no máximo|mais",
  ),
  mark(
    "NEXT",
    "próximo|próxima|próximos|próximas|o próximo|a próxima|os próximos|as próximas|na próxima|no próximo|seguinte|nos próximos|nas próximas|para a próxima|pra próxima|da próxima|do próximo",
  ),
  mark("LATER", "depois|mais tarde|após"),
  mark("DELAY_POST", "que vem|que entra|próxima|próximo|seguinte|q vem|vindoura|vindouro"),
  mark("THIS", "este|esta|neste|nesta|esse|essa|nesse|nessa|deste|desta"),
  mark(
    "PAST",
    "ontem|anteontem|ontem à noite|ontem de manhã|ontem à tarde|na semana passada|semana passada|mês passado|ano passado|no mês passado|no ano passado|a noite passada|antes de ontem",
  ),
  mark(
    "IN_DELAY",
    "daqui a|daqui|daqui por|em|dentro de|dentro d|de hoje a|daqui uns|daqui umas|daqui a uns|daqui a umas|em menos de|daki a|passados|passadas",
  ),
  mark(
    "ABOUT",
    "por volta das|por volta da|por volta de|lá pelas|cerca das|cerca da|aproximadamente às|aproximadamente|mais ou menos às|mais ou menos|tipo às|tipo|perto das|perto da|em torno das|em torno da|ali pelas|pelas bandas das|umas|volta das",
  ),
  mark("ABOUT_POST", "mais ou menos|aproximadamente|e pouco|e tal|e pouca|e qualquer coisa|aprox|aprox."),
  mark("DAY_WORD", "dia|dias"),
  mark(
    "ONCE",
    "uma única vez|só uma vez|apenas uma vez|somente uma vez|só desta vez|uma vez só|uma só vez|só dessa vez|uma vez e pronto",
  ),
  mark("NOW", "agora mesmo|imediatamente|já já|agorinha|neste instante|neste momento|agora já|o quanto antes"),
];

export const markers: Word[] = [...structure, ...exceptions, ...periods, ...near];
