import { commandFinder } from "../iberian/find-command";
import { withoutDative } from "../romance/without-dative";
import { portuguese as everyday } from "./everyday";
import { habits, noSubject, request } from "./habits";
import { phrasebook } from "./phrasebook";
import { sayings } from "./sayings";

const JOB =
  "(?:tarefas?|lembretes?|trabalhos?|avisos?|alarmes?|alertas?|automac(?:ao|oes)|jobs?|crons?|agendamentos?|rotinas?|processos?|envios?)";
const NAMED =
  "(?:relatorio|backup|copia|resumo|boletim|newsletter|checagem|revisao|limpeza|sincronizacao|publicacao|verificacao|monitor\\w*|ping|exportacao|importacao|digest|check|balanco|email|e-mail|mensagem|chamada|script|varredura|auditoria|notificacao|notificacoes|pesquisa|fatura\\w*|download|atualizacao|cobranca|fechamento|post)";
const article = "(?:(?:o|a|os|as|meu|minha|meus|minhas|este|esta|esse|essa|nosso|nossa|todas?|todos?)\\s)";
const when =
  "(?:as|para\\s(?:as|o|a|os|que|segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje|\\d)|pras?|pro\\s(?:dia|sabado|domingo)|do\\sdia|de\\s(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)|da\\s(?:segunda|terca|quarta|quinta|sexta)|das\\s\\d|aos\\s(?:sabados|domingos)|a\\scada|ao\\s(?:meio|sabado|domingo)|na\\s(?:segunda|terca|quarta|quinta|sexta|proxima)|no\\s(?:dia|sabado|domingo|proximo)|pela\\s(?:manha|tarde|noite)|uma?\\s(?:hora|dia|semana)|meia\\shora|em\\s(?:uma?|meia|duas|dois|\\d)|por\\s(?:uma?|\\d)|\\d|ate|duas|dois|tres|desde)";

export const findCommand = commandFinder({
  plain: withoutDative({
    pronoun: "-me|-nos",
    haste:
      "ai|logo|ja|pra\\s(?:mim|gente|nos)|para\\s(?:mim|nos)|de\\s(?:uma\\s)?vez|por\\s(?:enquanto|favor|agora)|um\\spouco",
  }),
  everyday,
  sayings,
  polite:
    /^(?:(?:oi|ola|bom\sdia|boa\starde|boa\snoite|ei|opa|ah|oh|eh|desculpa|desculpe|so\suma\s(?:coisa|duvida|pergunta)|uma\s(?:coisa|duvida|pergunta)|a\sproposito|(?:olha|olhe|escuta|me\sdiz|diz)(?=[,:])|e(?=\s(?:a\sque|o\sque|que|quando|quais)\s)|ok|tudo\sbem|por\sfavor|porfavor|pf|pfv|pfvr|faz\sfavor|se\sfaz\sfavor|obrigad[oa]|agora|entao|nighthawks|e\sai|beleza)[,:!.?]*\s)*(?:(?:voce\s|sera\sque\s(?:voce\s)?|da\spra\s|daria\spara\s)?(?:(?:me\s)?(?:pode|poderia|podes|podias|podia|consegue|podem)\s(?:me\s)?)?(?:por\sfavor,?\s)?)(?:(?:quero|preciso|queria|gostaria|gostava)\s(?:de\s)?(?:que\s)?(?:voce\s)?)?/,
  asking: /(?:pode|pod[ei]|consegue|quero|queria|precis|gosta|sera\sque|da\spra|daria)/,
  lists: [
    new RegExp(
      `^(?:lista|listar|liste|mostra|mostre|mostrar|ver|veja|exibe|exiba|me\\smostra|me\\smostre|me\\sda|me\\slista|abre|quais\\ssao|quero\\sver)(?:-me)?\\s(?:tod[ao]s?\\s)?(?:as\\s|os\\s|o\\s|a\\s)?(?:minhas\\s|meus\\s|meu\\s)?(?:lista\\sd[aeo]s?\\s(?:minhas\\s|meus\\s)?)?(?:proxim[ao]s\\s)?${JOB}`,
    ),
    /^(?:(?:as\s|os\s)?(?:minhas|meus)\s(?:tarefas|lembretes)|agenda|tarefas(?:\sagendadas)?|lembretes)$/,
  ],
  surelyLists: [
    /^(?:quais|que)\s(?:sao|eram)\s(?:mesmo\s|ja\s)?(?:as\s|os\s)?(?:minhas\s|meus\s)?(?:tarefas|lembretes|avisos|alarmes|automacoes|agendamentos)(?!\p{L})/u,
    /^(?:lista|listar|liste|mostra|mostre|mostrar|ver|veja|exibe|me\smostra|me\smostre|me\sdiz|me\sdiga|diz|diga|abre|quero\sver)(?:-me)?\s.{0,40}?(?:(?:tenho|temos|ha|esta|estao|tem)\s(?:ja\s)?(?:programad|agendad|planejad|pendente|ativ|pausad|marcad)|(?:tarefas|lembretes|trabalhos|automacoes|alarmes|avisos|crons|jobs)\s(?:que\stenho|programad|agendad|ativ|pausad|pendentes$|existentes))/,
    /^(?:(?:o\s)?que(?:\s(?:e\s)?que)?|quais|quantas|quantos)\s(?:(?:sao\s)?(?:as\s|os\s)?(?:minhas\s|meus\s)?(?:tarefas|lembretes|trabalhos|automacoes|alarmes|avisos|jobs|crons|coisas|agendamentos|rotinas)\s(?:eu\s)?(?:tenho|ha|tem|estao|temos|rodam|correm|sao|existem|agendad|programad|ativ)|(?:eu\s)?(?:tenho|ha|temos|tem|esta|ta)\s(?:ja\s)?(?:programad|agendad|planejad|pendente|previst|marcad|na\s(?:minha\s)?agenda|para\s(?:hoje|amanha))|(?:sao\s)?(?:as\s|os\s)?(?:minhas|meus)\s(?:tarefas|lembretes))/,
    /^(?:quais|que)\s(?:tarefas|lembretes|automacoes|jobs|alarmes|rotinas)\s/,
    /^(?:tenho|ha|tem)\s(?:alguma?|algum|tarefas|lembretes)\s?.{0,20}(?:programad|agendad|tarefa|lembrete)/,
  ],
  questions: [
    /^\?.*[,.;]\s(?:por\sque|pq|porque|como\sassim|e\snormal|o\sque\s(?:houve|aconteceu)|sabe\spor\sque)$/,
    /^\?\s(?:o\sque|que|quando|quanto|quantas?|quantos|por\sque|porque|como|quem|qual|quais|onde|a\sque|em\sque|de\sque|de\squanto|para\sque|desde\squando|ate\squando|e\s|sao|esta|estao|ha|tem|funciona|funcionou|posso|devo|deve|sabe|tenho|ja\s|roda|rodou|corre|correu|falhou|segue|existe|houve|vai|cade|dois|a\s.{1,60}\s(?:rodou|correu|funciona|falhou|foi|esta|ja)|o\s.{1,60}\s(?:rodou|correu|funciona|falhou|foi|esta|ja))/,
    /^(?:a\sque\shoras?|que\shoras|(?:a|de)\s(?:cada\s)?quanto(?:\sem\squanto)?\stempo|por\sque(?!\svoce)|porque\s(?:nao|e|falh|o|a)|com\sque\sfrequencia|o\sque\s(?:significa|faz|quer\sdizer|e|sao|aconteceu|houve)|qual\se|quando\s(?:e|roda|corre|vai|sai|foi|sera|esta|me|executa|termina|o|a|acaba)|como\s(?:funciona|posso|faco|esta|vai|altero|mudo|eu)|quem|onde|quanto\s(?:custa|demora|falta)|quantas\svezes|explica(?:-me)?|explique|me\sexplica|sabe\s(?:o\sque|quando|por))(?!\p{L})/u,
  ],
  questioned: [
    /^(?:por\sque|porque|quando|a\sque\shoras?|que\shoras|como)\s(?:e\sque\s)?(?:o|a|os|as|meu|minha)\s(.{4,60}?)\s(?:nao\s|se\s|ja\s|sera\s|foi\s|e\s|ainda\s)*(?:chegou|chegaram|veio|vieram|chega|vem|apareceu|falhou|rodou|correu|executou|executa|roda|corre|sai|saiu|parou|vai|esta|funcionou|funciona|e\s|enviou|terminou|termina|envia)(?!\p{L})/u,
    /(?:chegar|chega|chegam|chegando|se\s(?:executa|envia|faz)|e\s(?:executad[oa]|enviad[oa]|feit[oa])|rodou|roda|rodar|correu|corre|executou|executa|sai|saiu|falhou|falha|falhando|agendad[oa]|programad[oa]|esta|vai|funciona|funcionou|terminou|termina|comeca|faz|significa)\s(?:de\snovo\s|outra\svez\s|novamente\s|ontem\s|amanha\s|anteontem\s|hoje\s|esta\snoite\s|esta\smanha\s|meu\s|minha\s|o\s|a\s|os\s|as\s|proxim[oa]\s|rodar\s|correr\s|chegar\s|ser\s)*(?:execucao\sd[eoa]\s)?(\S{4}.*)$/,
  ],
  request,
  statements: [
    /^(?:hoje|amanha|esta\s\p{L}+)\s(?:a\sgente\s(?:nao\s)?(?:fecha|abre|trabalha|folga|descansa)|(?:nos\s|eu\s)?(?:nao\s)?(?:fechamos|abrimos|fecho|abro|trabalho|trabalhamos|folgo|folgamos))(?!\p{L})/u,
    ...habits,
    /^(?:me\s)?(?:traduz|traduza|traduzir|traduzes)(?:-me)?\s?(?:(?:para|em|pro|ao|pra)\s(?:o\s)?\S+?\s?)?:\s/,
    /^(?:eu\s|nos\s|a\sgente\s|aqui\s|la\sem\scasa\s)?(?:normalmente|habitualmente|geralmente|(?:quase\s)?sempre\s(?:\p{L}+o|\p{L}+mos|vou)|as\svezes|em\sgeral|de\scostume|costumo|costumamos|costuma|costumam|antigamente)(?!\p{L})/u,
    /^(?:eu|nos(?=\s(?!proximos|ultimos|mesmos|primeiros)\p{L}+mos\s)|a\sgente|ele|ela|eles|elas)\s(?!quero|preciso|queria|gostaria|precis|gostava|desejo|necessito)(?:nao\s)?\p{L}+\s/u,
    /^(?:(?:todos\sos\s|todo\s|toda\s|todas\sas\s|os\s|as\s|aos\s|nas?\s|nos\s|cada\s|de\s|a\s)(?:[\p{L}-]+\s){1,5}?)?(?:(?!(?:ultimos|proximos|minimos|maximos|tramos|reclamos|emprestimos|racimos|decimos|setimos|otimos|pessimos|anonimos|legitimos|maritimos|ramos|remos|extremos|supremos|animos|termos)(?!\p{L})|precisamos|queremos|devemos|temos\sque|temos\sde|gostariamos|desejamos|podemos|pedimos|preferimos|vamos\s(?!a|ao|na|no|jogar|jantar|almocar|para))\p{L}+(?:amos|emos|imos)|vou|costumo|costumamos|costuma|almoco|janto|durmo|saio|jogo|treino\s(?:na|no|as|de)|acordo|caminho\s(?:no|na|por|ate)|trabalho\s(?:de|das|ate|em)|corro|estudo)(?!\p{L})/u,
    new RegExp(
      `^(?:o|a|os|as|meu|minha|meus|minhas|noss[oa]s?|seu|sua)\\s(?!\\d|(?:${noSubject})(?!\\p{L}))[\\p{L}\\d\\s'-]{2,50}?\\s(?:sao|era|eram|foi|esta|estava|dorme|dormem|come|comem|late|atende|atendem|funciona|funcionam|danca|dancam|trabalha|trabalham|joga|jogam|abre|fecha|abrem|fecham|comeca|comecava|termina|sera|chega|saem|passa|passam|chegam|vai|vao|vem|dura|duram|zarpa|zarpam|atraca|atracam|circula|circulam|sai|comecam|terminam|acontece|ocorre|costuma|se\\sreune|reune-se|demorou|demoraram|falhou|falharam|levou|travou|caiu|cairam|parou|quebrou|deu|ficou|ficaram|funcionou|rodou|terminou|acabou|chegou|chegaram|saiu|correu|foram|durou|custou|atrasou)(?:\\s|$)(?!que\\s)`,
      "u",
    ),
    /^(?:ontem|anteontem)\s(?:[\p{L}\d:]+\s){0,5}?(?:\p{L}+(?:ei|ou|eu|iu|amos|aram|eram|iram|i))(?!\p{L})/u,
  ],
  accented: /^(?:o|a|os|as|meu|minha|nosso|nossa|seu|sua)\s[\p{L}\s'-]{2,50}?\sé\s(?!que\s)/u,
  translation:
    /^(?:(?:me\s)?(?:traduz|traduza|traduzir)(?:-me)?)\s[^\s\p{L}\d,.;:]+,?\s(?:para(?:\so)?|em|pro|ao|pra)\s?\p{L}+(?:\sde\s\p{L}+)?(?:[\s,]+(?:por\sfavor|pfv?r?|obrigad[oa]))*$|^(?:me\s)?(?:traduz|traduza|traduzir|traduzes)(?:-me)?\s(?:(?:isso|isto|essa\sfrase|esta\sfrase)\s)?(?:para|em|pro|ao|pra)\s(?:o\s)?(?:ingles|espanhol|alemao|frances|italiano|portugues|chines|japones|russo|coreano|turco|polones|polaco|holandes)(?:\s(?:isso|isto|ess[ea]\s(?:frase|texto|mensagem)|est[ea]\s(?:frase|texto|mensagem)))?\s?[^a-z\d\s,.][\s\S]*$|^(?:traduz|traduza|traduzir|como\sse\sdiz|como\sdigo)\s.{1,200}\s(?:para|em|pro|ao|pra)\s(?:o\s)?(?:ingles|espanhol|alemao|frances|italiano|portugues|chines|japones|russo|coreano|turco|polones|polaco|holandes)$/u,
  verbs: [
    ["pause", /^(?:para|pare|parar|deixa|deixe|deixar)\sde\s(?:me\s|nos\s)?[\p{L}-]+\s(.+)$/u],
    ["pause", /^nao\s(?:me\s|nos\s)?(?:precisa\s)?(?:me\s)?[\p{L}-]+\smais\s(.+)$/u],
    ["pause", /^nao\s(?:quero|preciso)\s(?:mais\s)?(?:receber\s|de\s)?(?:mais\s)?(.+)$/u],
    [
      "pause",
      /^(?:pausa|pausar|pause|suspende|suspender|suspenda|desativa|desativar|desative|desabilita|desabilitar|congela|silencia|para\sde|parar|pare|para|(?:poe|por|coloca|colocar|coloque|bota|deixa|deixe|deixar)\s(?:em\s(?:pausa|espera)|parad[oa]s?|suspens[oa]s?)|interrompe|interromper|interrompa|segura|segurar)\s(.+)$/,
    ],
    [
      "resume",
      /^(?:liga\sde\snovo|ligar\sde\snovo|ligue\sde\snovo|ativa\sde\snovo|coloca\sde\svolta|bota\spra\sfuncionar|retoma|retomar|retome|reativa|reativar|reative|reactiva|continua|continuar|continue|habilita|habilitar|ativa|ativar|ative|despausa|despausar|volta\sa\s(?:ativar|rodar|ligar)|volte\sa\s(?:ativar|rodar)|religa|tira\s(?:da|a)\spausa\s(?:d[aeo])?)\s(.+)$/,
    ],
    [
      "delete",
      /^(?:exclui|excluir|exclua|apaga|apagar|apague|remove|remover|remova|cancela|cancelar|cancele|elimina|eliminar|elimine|deleta|deletar|delete|tira|tirar|tire|anula|anular|descarta|esquece|(?:some|acaba|acabe|acabar)\scom)\s(.+)$/,
    ],
    [
      "run",
      /^(?:roda|rodar|rode|executa|executar|execute|corre|(?:manda|bota|poe)\s(?:pra\s)?rodar|dispara|disparar|dispare|inicia|iniciar|inicie|poe\sa\scorrer|bota\spra\srodar|coloca\spra\srodar|repete|repetir|refaz|refazer)\s(?:(?:ja|agora)(?:\smesmo|\sja)?\s|imediatamente\s|agorinha\s)?(.+)$/,
    ],
  ],
  stops:
    /^(?:para|pare|parar|deixa|deixe|deixar)\sde\s(?:(?:me|nos)\s\p{L}+|\p{L}+-(?:me|nos))\s|^nao\s(?:me|nos)\s(?:precisa\s)?\p{L}+\smais\s/u,
  now: /^\p{L}+\s(?:ja|agora|agora\smesmo|imediatamente|ja\sja|agorinha)\s(?:o|a|os|as|meu|minha|meus|minhas)\s|\s(?:ja|agora|agora\smesmo|imediatamente|de\snovo|outra\svez|novamente|manualmente|mais\suma\svez|neste\s(?:momento|instante))$/u,
  edits: [
    /^(?:pula|pular|pule|salta|saltar|salte|ignora|ignore)\s((?:a|as|o|os)\s(?:execuc|proxim|seguinte|envio).*|(?:o|a|os|as|meu|minha)\s(?:\p{L}+\s){1,4}(?:de|da|do|desta|deste)\s(?:hoje|amanha|semana|segunda|terca|quarta|quinta|sexta).*)$/u,
    /^(?:adia|adiar|adie|posterga|postergar|postergue|antecipa|antecipar|antecipe|remarca|remarcar|remarque|reagenda|reagendar|reagende|atrasa|atrasar|atrase|adianta|adiantar|adiante|renomeia|renomear|edita|editar|edite|modifica|modificar|modifique|reprograma|reprogramar|reprograme)\s(?:(?:em\s)?(?:uma?|meia|duas|dois|tres|quatro|\d+)\s(?:hora(?:\se\smeia)?s?|dias?|semanas?|minutos?)\s)?((?:o|a|os|as|meu|minha|meus|minhas|este|esta|esse|essa)\s.+)$/,
    /^(?:move|mover|passa|passar|empurra|empurrar|muda|mudar|joga)\s(?:uma?|meia|duas|dois|tres|\d+)\s(?:horas?|minutos?|dias?)(?:\se\smeia)?(?:\smais\s\p{L}+|\santes|\sdepois|\s(?:para|pra)\s(?:a\s)?(?:frente|tras|mais\s\p{L}+))?\s((?:o|a|os|as|meu|minha)\s[^.?!]+)/u,
    new RegExp(
      `^(?:move|mover|mova|muda|mudar|mude|passa|passar|passe|troca|trocar|troque|altera|alterar|altere|poe|coloca|coloque|ajusta|ajustar|ajuste|atualiza|joga|jogue|empurra|empurre|leva|deixa|transfere|transfira)\\s(?:(?:antes|melhor)\\s)?(${article}[^,]{0,40}?(?:${JOB}|${NAMED})(?:\\s.{1,60}?)??)\\s${when}(?!\\p{L}{12}).*$`,
      "u",
    ),
    new RegExp(
      `^(?:muda|mude|mudar|altera|altere|alterar|troca|troque|ajusta)\\s(?:a\\shora|o\\shorario|o\\sdia|a\\sfrequencia|a\\sdata|o\\snome)\\s(?:de|do|da)\\s(.+?)(?:\\s${when}.*)?$`,
    ),
    /^(?:muda|mude|move|passa|poe|coloca|adia|altera)(?:-[oa])?\s(?:isso|isto)?\s?(?:para|pra|pras|pro|as|em)\s(?:as\s)?(?:\d|segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|meio|o\sdia)/,
  ],
  setsUp:
    /^(?:poe|por|bota|coloca|coloque|deixa|deixe)\s.{3,80}?\s(?:(?:as|aos)\s(?:segundas|tercas|quartas|quintas|sextas|sabados|domingos)|tod[ao]s?\s|cada\s|de\ssegunda\sa\s|diariamente)(?=.*\d)/u,
  job: new RegExp(`^${article}{0,2}(?:[\\p{L}\\u0001]+\\s){0,3}?(?:${JOB}|${NAMED}s?)(?!\\p{L})`, "u"),
  pronoun: /^(?:tudo|todas|todos|isso|isto|aquilo|[oa]s?\sd[aeo]s?)(?!\p{L})/u,
  articles: /^(?:(?:o|a|os|as|meu|minha|meus|minhas|este|esta|esse|essa|aquele|aquela|nosso|nossa)\s)+/i,
  nameEnd:
    /\s(?:até|enquanto|que (?:já )?não|às|as \d|ao (?:meio|s[aá]bado|domingo)|aos (?:s[aá]bados|domingos)|para (?:as?|o|os|que|segunda|ter[cç]a|quarta|quinta|sexta|amanh[aã]|hoje|\d)|pr[ao]s?|em (?:uma?|meia|duas|dois|tr[eê]s|\d)|desde|por favor|já|agora|imediatamente|de novo|outra vez|novamente|uma? (?:hora|dia|semana)|meia hora|durante|por (?:uma?|hoje|agora|uns|dois|duas|tr[eê]s|enquanto|esta)|amanh[aã]|hoje|ontem|anteontem|esta (?:noite|semana|manh[aã]|tarde)|da (?:segunda|ter[cç]a|quarta|quinta|sexta)|das \d|na (?:segunda|ter[cç]a|quarta|quinta|sexta|semana)|no (?:s[aá]bado|domingo))(?!\p{L}).*$/iu,
  messages: phrasebook.commands,
});
