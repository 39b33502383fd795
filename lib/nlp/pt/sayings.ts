import { looselyNamed } from "../romance/named-loosely";
import { noLongerNeeded } from "../romance/no-longer-needed";
import { sayingsOf } from "../romance/sayings";
import { topicCommands } from "../romance/topic-commands";

const THEN = "(?:\\s?[,;.!-]+\\s(?:entao\\s|por\\sfavor\\s|pode\\s|e\\s)*";
const GONE = `${THEN}(?:apaga|apagar|apague|exclui|excluir|exclua|cancela|cancelar|cancele|tira|tirar|tire|remove|remover|remova|deleta|deletar|elimina)(?:-?l?[oa]s?|\\s(?:isso|el[ea]s?))?)?`;
const OF = "(?:d[eoa]s?|sobre(?:\\s[oa]s?)?|com)\\s";
const RATHER = "(?:\\s(?:em\\svez\\sd|ao\\sinves\\sd|no\\slugar\\sd|e\\snao\\s|do\\sque\\s).+)";
const AMOUNT = "(?:(?:uma?|meia|duas|dois|tres|\\d+)\\s?(?:horas?|h|minutos?|min|dias?)(?:\\se\\smeia)?\\s)";

export const sayings = sayingsOf({
  determiner:
    "(?:tod[oa]s\\s)?(?:(?:[oa]s?)\\s(?:(?:meu|minha|nosso|nossa)s?\\s)?|(?:meu|minha|nosso|nossa|seu|sua)s?\\s|est[ea]s?\\s|ess[ea]s?\\s)",
  of: "d[oa]s?\\s|de\\s|d[oa]s?\\s(?:meu|minha)s?\\s",
  jobs: "tarefas?|lembretes?|trabalhos?|avisos?|alarmes?|alertas?|automac(?:ao|oes)|jobs?|crons?|agendamentos?|rotinas?|processos?|envios?|relatorios?|backups?|copias?|resumos?|boletim|boletins|newsletters?|checagens?|checagem|revis(?:ao|oes)|limpezas?|sincronizac(?:ao|oes)|publicac(?:ao|oes)|verificac(?:ao|oes)|exportac(?:ao|oes)|digests?|balancos?|e-?mails?|mensag(?:em|ens)|notificac(?:ao|oes)|pesquisas?|cobrancas?|fechamentos?|posts?|horoscopos?|previs(?:ao|oes)|extratos?",
  stop: "cada|tod[oa]s?|a|o|as|os|aos?|em|n[oa]s?|por|para|pra|pro|ate|desde|amanha|hoje|depois|melhor|tambem|ja|nao|que|e|segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?",
  please: "por\\sfavor|pfv?r?|porfavor|obrigad[oa]|valeu|ta|ok",
  forNow:
    "por\\s(?:enquanto|agora|ora|um\\stempo)|ate\\s.+|durante\\s.+|um\\s(?:tempo|pouco)|ess[ae]\\s\\p{L}+|est[ae]\\s\\p{L}+|temporariamente|uns\\sdias",
  day: "hoje|amanha|depois\\sde\\samanha|(?:n?ess[ae]|n?est[ae])\\s\\p{L}+|(?:n[oa]\\s)?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?(?:\\sque\\svem)?|(?:n[oa]\\s)proxim[oa]\\s\\p{L}+|(?:a\\s)?semana\\sque\\svem",
  whole: [
    // It comes by itself as well, at another time.
    ["run", "(?:me\\s)?[\\p{L}-]+\\s(?:ja|agora)(?:\\smesmo)?\\s{task},?\\ssem\\sesperar(?:\\s.+)?"],
    ...looselyNamed({
      that: "[oa]s?|aquel[ea]|isso|esse\\snegocio|aquilo|o\\snegocio|a\\scoisa",
      of: "d[eoa]s?\\s(?:minhas?\\s|meus?\\s)?",
      delete: "(?:me\\s)?(?:apaga|exclui|cancela|tira|remove|deleta|elimina)(?:\\sja|\\slogo)?",
      pause: "(?:pausa|suspende|para)|(?:poe|deixa|coloca)\\sem\\spausa",
      resume:
        "(?:reativa|retoma|religa)|(?:poe|coloca|bota)\\s(?:de\\snovo\\s)?pra\\s(?:rodar|funcionar)(?:\\sde\\snovo)?",
      because: "que|porque|pois|ja\\sque",
      moves: "(?:passa|muda|joga|poe|bota|coloca)",
    }),
    noLongerNeeded({
      remove:
        "(?:tira|tire|apaga|apague|exclui|exclua|cancela|cancele|remove|remova|deleta|elimina|(?:some|acaba|acabe)\\scom)(?:\\s(?:ai|logo|ja|de\\svez|pra\\smim))?",
      because: "que|porque|pois",
      unneeded:
        "(?:eu\\s|a\\sgente\\s|ninguem\\s)?(?:ja\\s)?(?:nao\\s)?(?:(?:me|nos|o|a)\\s)?(?:preciso|precisamos|precisa|quero|queremos|uso|usamos|usa|serve|servem|faz\\sfalta)\\s(?:mais|para\\snada)|ja\\snao\\s(?:preciso|precisamos|quero|queremos|uso|usamos|serve|faz\\sfalta)",
    }),
    [
      "pause",
      "{task},?\\s(?:deixa|deixe|poe|mantem)(?:-?[oa])?\\s(?:parad[oa]s?|quiet[oa]s?|desligad[oa]s?|em\\s(?:pausa|espera)|de\\slado){forNow}",
    ],
    [
      "edit",
      "(?:tira|tire|tirar|remove|remova|retira)\\s(?:[oa]\\s)?{other}\\sd[oa]s?\\s(?:lista\\sd[oa]s?\\s)?{task}",
    ],
    [
      "edit",
      "(?:adiciona|adicione|adicionar|acrescenta|inclui|inclua|coloca|coloque|poe|bota|bote|mete)\\s(?:tambem\\s)?(?!uma?\\s)[^,\\d]{2,40}?\\s(?:n[oa]s?|aos?|a)\\s(?:lista\\sd[oa]s?\\s)?{task}",
    ],
    ["delete", `(?:eu\\s)?ja\\snao\\s(?:preciso|precisamos|quero|queremos|uso)\\s(?:d[eoa]s?\\s)?{thing}${GONE}`],
    [
      "delete",
      `(?:eu\\s)?nao\\s(?:preciso|precisamos|quero|queremos|uso)\\smais\\s(?:receber\\s)?(?:d[eoa]s?\\s)?{thing}${GONE}`,
    ],
    [
      "delete",
      `{name}\\s(?:ja\\snao|nao)\\s(?:e|sao|serve|servem|me\\sinteressam?|faz|fazem|precisa)\\s(?:mais\\s)?(?:necessari[oa]s?|precis[oa]s?|falta|para\\snada|mais)?${GONE}`,
    ],
    [
      "delete",
      "(?:chega\\sd[eoa]s?|basta\\sd[eoa]s?|acab(?:ou|aram)(?:-se)?(?:\\s[oa]s?)?|nada\\s(?:mais\\s)?de|sem\\smais)\\s{thing}",
    ],
    ["delete", `(?:cansei|estou\\sfart[oa]|to\\sfart[oa]|enjoei|estou\\scansad[oa])\\sd[eoa]s?\\s{thing}${GONE}`],
    ["delete", `(?:esquece|esqueca|esquecer|deixa\\spra\\sla|deixa\\spara\\sla)\\s{task}${GONE}`],
    ["delete", `(?:mudei|mudamos)\\sde\\s(?:ideia|opiniao)\\s${OF}{thing}${GONE}`],
    ["delete", "(?:tira|tire|joga|jogue|bota)\\sfora\\s{name}"],
    [
      "delete",
      "(?:me\\s)?(?:descadastra|descadastre|desinscreve|desinscreva|tira|tire|remove)(?:-me|\\sme)?\\sd[eoa]s?\\s{thing}",
    ],
    [
      "pause",
      "(?:deixa|deixe|deixar)\\s{name}\\s(?:descansar(?:em)?|parad[oa]s?|em\\s(?:pausa|espera)|quiet[oa]s?|de\\slado){forNow}",
    ],
    [
      "pause",
      "(?:da|de|dar)\\sum\\s(?:tempo|descanso|respiro|pausa)\\s(?:n[oa]s?|aos?|a|para\\s[oa]s?|pr[oa]s?|com|em)\\s{thing}{forNow}",
    ],
    [
      "pause",
      "(?:(?:quero|gostaria|queria)\\sque\\s)?{name}\\s(?:parasse|parassem|pare|parem|descanse|descansem){forNow}",
    ],
    ["pause", "{task},?\\s(?:poe|coloca|deixa|bota)(?:-[oa])?\\sem\\spausa{forNow}"],
    ["pause", "{name}\\s(?:pode|podem|deve|devem|precisa|tem\\sque)\\s(?:parar|descansar|esperar){forNow}"],
    [
      "pause",
      "(?:por\\s(?:enquanto|ora)|ate\\s[^,]{3,30}|enquanto\\s[^,]{3,40}?|durante\\s[^,]{3,40}?|nas?\\s(?:minhas\\s)?ferias),?\\snao\\s(?:me\\s|nos\\s)?(?:quero|preciso|mande|manda|envie|envia|faca|faz|rode|roda)(?:-me)?\\s(?:mais\\s)?(?:d[oa]s?\\s)?{thing}",
    ],
    [
      "resume",
      "{name}\\s(?:ja\\s)?(?:pode|podem|poderia|poderiam|deve|devem)\\s(?:ja\\s)?(?:voltar(?:\\sa\\s\\p{L}+)?|recomecar|continuar|retomar|comecar\\s(?:de\\snovo|outra\\svez))(?:\\sde\\snovo|\\sagora)?",
    ],
    ["resume", "(?:(?:eu\\s)?(?:quero|queremos|queria)\\s)?{task}\\s(?:de\\svolta|de\\snovo|outra\\svez)"],
    [
      "resume",
      "(?:coloca|coloque|bota|bote|poe|ponha|deixa)\\s{task}\\s(?:para|pra|a)\\s(?:rodar|funcionar|correr)(?:\\s(?:de\\snovo|outra\\svez))?",
    ],
    [
      "resume",
      "(?:ja\\s)?(?:pode\\s)?(?:volta|voltar|volte)\\sa\\s(?:me\\s|nos\\s)?(?:mandar|enviar|rodar|fazer|ligar|ativar)(?:-me)?\\s{task}",
    ],
    [
      "resume",
      "(?:traz|traga|trazer|manda|mande|ativa|ative|liga|ligue)\\s(?:de\\svolta|de\\snovo|outra\\svez)\\s{task}",
    ],
    [
      "resume",
      "(?:traz|traga|trazer|manda|mande|ativa|ative|liga|ligue)\\s{task}\\s(?:de\\svolta|de\\snovo|outra\\svez)",
    ],
    [
      "edit",
      `(?:(?:sera\\sque|da\\spra)\\s)?{name}\\s(?:pode|poderia|podia|podem)\\s(?:rodar|sair|ir|correr|chegar|ser\\s\\p{L}+|acontecer|comecar)\\s.+?${RATHER}`,
    ],
    [
      "edit",
      `(?:deixa|deixe|faz|faca|muda|mude|poe|coloca|passa)\\s{task}\\s(?:para\\s|pra\\s)?(?:diari[oa]|semanal|mensal|cada\\s.+?|tod[oa]s?\\s.+?)${RATHER}`,
    ],
    [
      "edit",
      "{task},?\\s(?:passa|passe|muda|mude|coloca|coloque|poe|joga|move|adianta|adia|atrasa)(?:-[oa])?\\s(?:isso\\s)?(?:para|pra|pras|pro|pros|as)\\s.+",
    ],
    ["edit", "{task},?\\smelhor\\s(?:as|ao|pr[aoe]s?|n[ao]s?|para)\\s.+"],
    ["edit", `{task},?\\s(?:melhor|prefiro)\\s.+?${RATHER}`],
    [
      "edit",
      `(?:a\\spartir\\sde\\s(?:agora|hoje|amanha)|de\\sagora\\sem\\sdiante|daqui\\spra\\sfrente),?\\s{task},?\\s${AMOUNT}(?:mais\\s(?:cedo|tarde)|antes|depois)`,
    ],
    [
      "edit",
      "(?:manda|mande|envia|envie)\\s(?:tambem\\s)?{task}\\s(?:tambem\\s)?(?:para|pra|pro|ao)\\s(?:[oa]\\s)?[^,\\d]{2,40}?\\stambem",
    ],
    ["edit", "(?:pula|pule|pular|salta|salte)\\s{task}\\s(?:de\\s)?{day}"],
    ["edit", "(?:pula|pule|pular|salta|salte)\\s{day}\\s{task}"],
    [
      "edit",
      "{day},?\\s(?:nao\\s(?:me\\s)?(?:faz|faca|manda|mande|envia|envie|roda|rode|quero|precisa)|sem|nada\\sde)\\s(?:d[eoa]s?\\s)?{task}",
    ],
    ["edit", "(?:nao\\s(?:me\\s)?(?:faz|faca|manda|mande|envia|envie|roda|rode)|nada\\sde|sem)\\s{task}\\s{day}"],
    [
      "edit",
      "(?:renomeia|renomeie|renomear|muda\\so\\snome\\sd[eoa])\\s(?<name>[^,;]{2,60}?)\\s(?:para|como|pra)\\s.+",
    ],
    ["delete", "{name}\\s(?:pode|podem)\\sser\\s(?:apagad|excluid|removid|cancelad|tirad)[oa]s?"],
    ["resume", "(?:volta|volte|voltar|voltamos)\\scom\\s{task}"],
    [
      "edit",
      `(?:(?:da\\s(?:pra|para)|e\\spossivel|seria\\spossivel|podemos)\\s)?(?:mandar|enviar|fazer|passar|receber|ter|colocar|rodar)\\s{name}\\s.+?${RATHER}`,
    ],
    [
      "edit",
      "(?:coloca|coloque|poe|ponha|bota|bote)\\s(?:tambem\\s)?(?:[oa]\\s)?[^,\\d]{2,40}?\\sem\\scopia\\s(?:d[oa]s?|n[oa]s?)\\s{task}",
    ],
    ...topicCommands({
      can: "(?:(?:voce|ce|tu)\\s)?(?:ja\\s)?(?:pode(?:s|ria)?|da\\spra|da\\spara)\\s(?:ja\\s)?",
      delete: "(?:tirar|apagar|excluir|remover|cancelar|deletar|eliminar)(?:-[oa]s?)?",
      pause: "(?:parar|pausar|suspender|desativar)(?:-[oa]s?)?",
      ofHour: "\\sdas?\\s\\d[\\dh:]*",
      moves: "(?:joga|passa|muda|move|bota|coloca|poe|empurra|adianta|atrasa|leva)(?:\\s(?:el[ea]s?|isso)|-[oa]s?)?",
      to: "p?ras?\\s|p?ros?\\s|para\\s|as\\s|ao\\s",
      letRun: "(?:faz\\s)?(?:(?:el[ea]s?\\s)?(?:sair|rodar|chegar)|que\\s(?:saiam?|rodem?|cheguem?|va|vao))",
      rather: "em\\svez\\sd|ao\\sinves\\sd|no\\slugar\\sd|e\\snao\\s",
    }),
  ],
  behindTopic: [
    [
      "pause",
      "(?:deixa|deixe|poe|ponha|coloca|coloque)(?:-[oa]s?|\\sel[ea]s?)?\\s(?:em\\s(?:pausa|espera)|parad[oa]s?|quiet[oa]s?|de\\slado){forNow}",
    ],
    [
      "pause",
      "(?:pode\\s)?(?:para|pare|parar|pausa|pause|pausar|suspende|suspenda|suspender|segura)(?:-?l?[oa]s?|\\sel[ea]s?|\\sisso)?{forNow}",
    ],
    [
      "delete",
      "(?:ja\\s)?(?:pode\\s)?(?:apaga|apagar|apague|exclui|excluir|exclua|cancela|cancelar|cancele|tira|tirar|tire|remove|remover|remova|deleta|deletar|elimina)(?:-?l?[oa]s?|\\sel[ea]s?|\\sisso)?",
    ],
    ["delete", "(?:ja\\snao|nao)\\s(?:preciso|quero|uso)(?:\\smais)?"],
    [
      "resume",
      "(?:ja\\s)?(?:pode\\s)?(?:reativa|reative|reativar|retoma|retome|retomar|religa|religar|volta\\sa\\s\\p{L}+|voltar\\sa\\s\\p{L}+|(?:ativa|ative|ativar|liga|ligue|ligar)(?:\\sel[ea]s?)?\\s(?:de\\snovo|outra\\svez))(?:-?l?[oa]s?|\\sel[ea]s?)?",
    ],
    ["edit", "(?:manda|mande|envia|envie)(?:-[oa]s?)?\\stambem\\s(?:para|pra|pro|ao)\\s.+"],
    ["edit", `(?:melhor|prefiro)\\s.+?${RATHER}`],
    ["edit", "(?:faz|faca|manda|mande|passa|passe|poe|coloca)(?:\\sel[ea]s?|-[oa]s?)?\\smelhor\\s.+"],
  ],
  none: [
    "(?:otimo|perfeito|legal|show|valeu|obrigad[oa]|muito\\sobrigad[oa]|beleza|maravilha|ok|boa)[,.!]?\\s(?:[oa]s?|tudo|ja)\\s[^,;:?]{0,40}?(?:chegou|chegaram|funcionou|funcionaram|saiu|sairam|rodou|veio|deu\\scerto)(?!\\p{L})[^,;:?]{0,40}",
  ],
});
