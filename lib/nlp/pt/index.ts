import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { placeZone, zonePatterns } from "../iberian/zones";
import { conclusions } from "../shared-rules/conclusions";
import { isHabit, tellsPast } from "./habits";
import { innocent } from "./innocent";
import { findCommand } from "./intent";
import { elided, inherit, jobs } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { readForms, rules } from "./rules";
import { respellings, slips } from "./slips";
import { nameTask } from "./task-name";
import { toolsFor } from "./tools";
import { isTaskVerb } from "./verbs";

/** What a number counts, though it does not end in the plural's s; and what goes on behind a number that counts. */
const counted = new Set(
  "mil milhao kg km cm mm gb mb tb kb kwh mg ml graus gente que de com mais por vezes".split(" "),
);

export const portuguese: Language = {
  code: "pt",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    ordinal:
      /(?<![\p{L}\d.,#-])(\d{1,2})(?:\.?[ºª°]|[oa](?=\s(?:dia|de\s|e\s|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|mes)))(?![\p{L}\d])/gu,
  },
  rules,
  extend: readForms,
  joint:
    /^(?:\s?,\s?(?:e\s|ou\s)?(?:tambem\s|ainda\s)?(?:as\s|aos\s|nas\s|nos\s|no\sdia\s|no\s|na\s|dia\s|o\s|os\s|a\s|em\s|tod[oa]\s|toda\sa\s){0,2}|\s(?:e|ou|&|mais|nem|bem\scomo|assim\scomo|e\stambem|e\sainda|e\sdepois|e\smais\starde|e\sentao)\s(?:tambem\s|ainda\s)?(?:as\s|aos\s|nas\s|nos\s|no\sdia\s|no\s|na\s|dia\s|ao\s|o\s|os\s|a\s|em\s|de\s(?!novo)|tod[oa]\s|de\snovo\sas\s|outra\svez\sas\s|a\scada\s)?|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+.\u00b7-]|(?<!\p{L})(?:e|ou|a|as|ao|aos|o|os|de|do|da|dos|das|em|no|na|nos|nas|por|para|pra|pras|pro|pelas?|desde|mas|so|somente|apenas|tambem|alem|disso|depois|cada|tod[oa]s?|durante|exatamente|sempre|seja|dia|dias|horas?|entre|que|comecando|de\snovo|outra\svez|com|mais|uma\svez|isto|ou\sseja|ambos|ambas|dentro|executa|executar|rodar|rode|roda|corre|repete|repetindo|programado|agendado|sobre|ate|mesm[oa]|h|hs|hrs|e|ja|ponto|la|bem|sendo|ai|ainda|lembrando)(?!\p{L})|\u2192|\/)*$/u,
  correction:
    /(?:\.{2,3}\s?|\u2026\s?|,\s?|-\s?|\s)?(?:(?<!\p{L})(?:(?:eu\s)?(?:disse|falei|escrevi|botei|coloquei)\s[^,.;:!?]{1,25},?\smas\s(?:e|era|sao|eram|quis\sdizer|queria\sdizer)(?:\sna\s(?:verdade|real))?|(?:mudou|mudamos|mudanca|mudei)(?=:\s)|pera(?:\s?i)?|opa|nao,?\sperdao|perdao|desculpa|desculpe|nao,?\smelhor|ou\smelhor|melhor|quer\sdizer|quero\sdizer|quis\sdizer|queria\sdizer|digo|alias|corrigindo|me\senganei|enganei-me|nao,?\sespera|espera,?\snao|espera|ops|opa|oops|eita|na\s(?:verdade|real)|ou\santes|ou\sseja,?\snao|ou\sseja|nao\snao|nao|minto|retifico|correcao|isto\se|errei|putz|ah\snao|bom(?=,?\s(?:a\scada|cada|tod|as\s|na\s|no\s|melhor))|nossa)(?!\p{L})[,:.]?\s?(?:nao,?\s|perdao,?\s|melhor\s|quero\sdizer\s|quis\sdizer\s|e\s(?=as|na|no|tod))?)+/gu,
  contentBefore:
    /(?<!\p{L})(?:d[eoa]s?|meu|minha|seu|sua|seus|suas|um|uma|uns|este|esta|aquel[ae]|ultim[oa]s?|passad[oa]s?|proxim[oa]s|anteriores|seguintes|desde|antes\sd[eoa]|depois\sd[eoa]|apos|sobre|com|com\s(?:as|os|o|a)|que|como|chamad[oa]|intitulad[oa]|segundo|contra|vs|mais\sde|menos\sde|por|entre|pelo\smenos|vencem|vence|(?:(?:cri|envi|registr|registad|public|modific|assin|celebr|dat|atualiz|fech|ger|compr|fatur|cobr|realiz|efetu|cheg|report|detect|atribu|complet|termin|aprov|rejeit|cancel|apag|inici|solicit|liquid|prepar|falh|pag)ad|(?:venc|receb|emit|ocorr|vend|sub|ped|adicion|nasc|exclu)id|pag|abert|feit|escrit|vist|previst|pendente)[oa]?s?(?:\sem|\so|\sos|\spor|\spara)?)\s$/u,
  subordinate: /(?<!\p{L})(?:que|quem|quando|onde|cujo|cuja|porque|enquanto|se|como|quais|embora)\s/u,
  relativeAfter:
    /^\s(?:que|em\sque|n[oa]s?\squa(?:l|is)|onde|cuj[oa]s?)\s(?!(?:nao\s)?(?:seja|sejam|e|sao|haja|ha|vem|rode|se)(?!\p{L}))/u,
  saidAfter:
    /(?<!\p{L})(?:escrev[ea]|diz|diga|publica|publique|posta|poste|responde|responda|traduz|traduza|tuita|anuncia|imprime|resume|resuma)(?!\p{L})[^:.!?]{0,40}:\s|(?<=[.;!]\s)(?:e\s)?se\s[^.!?]{0,60}?(?<!\p{L})(?:ped|pec|diz|diss|mand|exig|suger|solicit)\p{L}*/gu,
  scheduleBefore:
    /(?:(?:^|[.!?]\s)(?:por\sfavor,?\s|nao\sme\sdeix[ae]\sesquecer\s|(?:me\s)?(?:lembr|avis|acord|alert|notifi|mand|lig)[ae](?:-me)?\s|preciso\sque\s|quero\sque\s|gostaria\sque\s|executa\sisso\s|faz\sisso\s|faca\sisso\s|oi,?\s|ola,?\s|bom\sdia[,!]?\s|boa\starde[,!]?\s|boa\snoite[,!]?\s|agenda\s|programa\s)$)|(?:^|[,;:.!?]\s)(?:revisa|revise|veja|ve|olha|olhe|confere|confira|verifica|verifique|checa|cheque|controla|controle|vigia|vigie|mede|meca|le|leia|consulta|consulte|pergunta|pergunte|avisa|avise|lembra|lembre|manda|mande|envia|envie|monitora|monitore|acompanha|acompanhe)\s$/u,
  openEnd: /^[\s,]*(?:e\s)?ate\s(?!\d|segunda\sordem|novo\saviso|logo|breve|agora|o\smomento|mesmo|la)[^,;.:]{2,40}/,
  isVerb: isTaskVerb,
  isUncounted: (word) => isTaskVerb(word) || !(word.endsWith("s") || counted.has(word)),
  innocent,
  slips,
  respellings,
  ordinaryWords: new Set(["est", "et", "pt", "ct", "mt", "ist"]),
  cityZones: zonePatterns,
  zoneOf: placeZone,
  hours: 24,
  exclusionBefore:
    /(?<!\p{L})(?:exceto|excepto|salvo|menos|tirando|(?<!(?:pra|para|la)\s)fora|sem\scontar|a\sexcecao|mas\snao|mas\snunca|nunca|excluindo|nao)(?:\s(?:em|a|as|aos|nas|nos|no|na|de|o|os|da|do|dos|das|quando|se|e|for|para|por))*\s*$/u,
  exclusionFirst:
    /^[\s,;:]*(?:exceto|excepto|salvo|tirando|sem\scontar|a\sexcecao\sd[eoa]s?|com\sexcecao\sd[eoa]s?|mas\snao|mas\snunca|excluindo|a\snao\sser|a\smenos\sque)\s(?:\S+\s?){1,3}/,
  sameTime: /(?<!\p{L})(?:(?:n?[ao]|ness[ea]|ess[ea])\s)?mesm[ao]\s(?:hora|horario)(?!\p{L})/u,
  also: /(?<!\p{L})(?:tambem|ainda|alem\sdisso)(?!\p{L})/u,
  concludes: conclusions({
    opens:
      "o|a|os|as|um|uma|meus?|minhas?|noss[oa]s?|eu|nos|tenho|temos|abrimos|fechamos|trabalho|trabalhamos|treino|treinamos|saio|chego|vou|vamos|jogo|jogamos|estou|estamos|dou|faco",
    so: "(?:e\\s)?(?:entao|por\\sisso|portanto|dai|logo|assim)",
    because: "como|porque|ja\\sque|visto\\sque",
  }),
  again: /(?:e|depois)\s(?:(?:outra|mais\suma)\svez|de\snovo|novamente)\s$/u,
  startsFrom: /(?:comec|inici|arranc|desde|partir|primeir)\w*\s(?:\w+\s){0,2}$/,
  danglingEnd:
    /(?:(?:[\s,.;:]+|^)(?:que (?:rode|corra|seja executad[oa]|se repita|comece)|execut(?:ar|e|a)(?:-[oa])?(?!\scom\s)|rod(?:ar|e|a)(?: isso)?|agend(?:ar|e|ado)|program(?:ar|ado)|faz(?:er)? isso|quando|hor[aá]rio|frequ[eê]ncia|agendamento)|[\s,]+(?:e\sdepois|e\smais\starde|e\sentão|e|a|à|às|as|ao|aos|em|no|na|nos|nas|o|os|por|pelas?|mas|desde|só|somente|apenas|além disso|também|de|do|da|dos|das|cada|todos|todas|todo|toda|para|pra|com|sobre|sempre|nem|entre|durante|uma vez|é|já|lá|@|,|-|—|–|:|…|\.{2,3})|^(?:…|\.{2,3}|e|a|o|os|as|às|em|no|na|nos|nas|de|para|cada|desde|mas|só|somente|apenas|é))+[\s,:]*$/iu,
  danglingStart:
    /^[\s,;:.]*(?:(?:que|porque|pois|quando|já\sque)\s(?:\p{L}+\s){0,2}?(?:fechamos|fechad[oa]s?|não\sabrimos|folgamos|folgo|descansamos|não\strabalho|não\strabalhamos|não\shá\s\p{L}+|é\sferiado|são\sferiados?)(?=[\s,.;]|$)[\s,]*|(?:e|mas|ou|que|de|h|hs|hrs|horas)\s+(?=(?:em|a|às|de|e|mas)\s)|(?:em ponto|exat[oa]s|exatamente|sem falta|mais ou menos|sempre|mesmo(?=\s?[,.;]|$)|horas|hrs|hs)(?![\p{L}])[\s,]*)/iu,
  intent: findCommand,
  isHabit,
  tellsPast,
  jobs,
  elided,
  inherit,
  prompt: (task) => writePrompt(task),
  taskName: nameTask,
  tools: toolsFor,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<!\p{L}|\d'?(?=e(?!\p{L})))(?:traduz\p{L}*|agende|esvazie|desliga|liga|desligue|ligue|abre|fecha|rega|pede|paga|pega|anota|leva|poe|tira|limpa|sobe|baixa|manda|mande|avise|lembre|confira|gere|luz|ou|outro|outra|depois|a|\p{L}+(?:cao|coes)|ativa|ative|desativa|roda|rode|executa|execute|pula|pule|pare|adia|adie|mostra|mostre|lista|exclua|horas|agora|sai|que|de|por|para|cada|tod[oa]s?|significa|reativa|retoma|pausa|exclui|apaga|cancela|muda|adia|alerta|aviso|oi|ola|tudo|quantas?|quais|quando|qual|estao|ontem|bem|bom|boa|obrigad[oa]|o|os|as|do|da|dos|das|ao|aos|e|em|no|na|nos|nas|com|pra|um|uma|segunda|terca|quarta|quinta|sexta|hoje|amanha|noite|manha|meu|minha|quero|preciso|envia|envie|avisa|lembra|lembre|verifica|confere|checa|relatorio|ate|tarefas?|lembrete|voce|nao|feira|uteis|util|pelo|pela|pelas|pelos|sao|seu|sua|isso|esse|essa|neste|nesta|depois|tambem|mas|exceto|sem|muito|ja|quem|faz|pode|lembrar|enviar|verificar|vendas|dados|tenho|lhe|minhas|meus|proxima|proximo|pro|eu|foi|tem|dia util|vez|vezes|ligar|liga|gera|fim)(?![\p{L}])/gu,
  phrasebook,
};
