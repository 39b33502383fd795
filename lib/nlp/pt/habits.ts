import { isIn } from "../grammar/matches";
import { habitsOf } from "../romance/habits";
import { pastTeller } from "../romance/tells-past";
import { isTaskVerb } from "./verbs";

/** "I have the dentist at nine, remind me": behind the story something is asked for. */
export const request =
  /(?:[,;:.!?]|\se\spor\sisso)\s(?:\p{L}+\s){0,3}?(?:(?:me\s)?(?:lembra|lembre|avisa|avise|manda|mande|envia|envie|acorda|acorde|chama|chame|diz|diga)|\p{L}{3,}-(?:me|nos)|prepara|prepare|confere|confira|verifica|verifique|anota|anote|faz|faca|quero|preciso)(?![\p{L}])/u;

/** Words of the schedule, which are no subject: "el primer lunes". */
export const noSubject =
  "primeir[oa]s?|segunda|segundo|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|terca|ultim[oa]s?|penultim[oa]|segundas|tercas|quartas|quintas|sextas|sabados?|domingos?|dias?|semanas?|mes|ano|hora|horas|manha|manhas|tarde|tardes|noite|noites|fim|fins|proxim[oa]s?|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|meio|meia|partir|cada";

export const habits = habitsOf({
  openings:
    "gosto\\sde|adoro|detesto|odeio|ha\\s(?:anos|meses|semanas|tempos?|muito|\\d+)|faz\\s(?:anos|meses|tempo|\\d+\\s\\p{L}+)\\sque|desde\\ssempre|desde\\sque|desde\\s(?:crianca|pequeno|pequena)|quando\\s(?:eu\\s)?era|por\\scostume|de\\scostume|como\\ssempre,?\\s(?:vou|vamos|saio)|em\\sregra|via\\sde\\sregra|por\\shabito",
  mine: "(?!(?:ultimos|proximos|minimos|maximos|tramos|reclamos|emprestimos|racimos|decimos|setimos|otimos|pessimos|anonimos|legitimos|maritimos|ramos|remos|extremos|supremos|animos|termos)(?!\\p{L})|precisamos|queremos|devemos|temos\\s(?:que|de)|gostariamos|desejamos|podemos|pedimos|preferimos|vamos\\s(?!a\\s|ao|na|no|jogar|jantar|almocar|para))\\p{L}{2,}(?:amos|emos|imos)|costumo|costumam|entro(?!\\sem\\s)|comeco|acabo|termino|volto|vou|venho|saio|chego|fecho|abro|levo|busco\\s(?:meu|minha|o|a|os|as)|pego|faco|tenho(?!\\s(?:que|de))|jogo\\s(?:bola|futebol|volei|tenis|no|na|com)|durmo|janto|bebo|tomo|leio|vejo|escuto|visito|cozinho|lavo|corro|nado|acordo|levanto|ponho|danco|rezo|medito|moro|vivo|pesco|navego|dirijo|dou|estou|sou|reviso|mando|preparo|(?:limpo|rego|aguo|arrumo)\\s(?:[oa]s?|meus?|minhas?)|assisto|me\\s\\p{L}+o",
  mineOrNoun: "almoco|como|passeio|caminho|trabalho|estudo|treino|descanso|ensaio|voo|canto|ligo",
  behindVerb:
    "e\\s(?:depois\\s)?(?:me\\s)?\\p{L}+o(?=\\s)|em|a|ao|no|na|nos|nas|com|por|ate|desde|sempre|muito|sozinho|sozinha|as|de\\s(?:segunda|terca|quarta|quinta|sexta|manha|noite)",
  determiner: "(?:meus?|minhas?|noss[oa]s?|a\\sgente)\\s",
  noSubject,
  theirs:
    "acontece|acontecem|rola|ocorre|ocorrem|funciona|passa|passam|sai|saem|chega|chegam|treina|treinam|joga|jogam|poe|vai|vao|vem|trabalha|trabalham|dorme|dormem|come|comem|vive|mora|faz|fazem|tem(?!\\sque)|leva|levam|comeca|comecam|abre|abrem|fecha|fecham|esta|estao|dura|duram|toca|tocam|late|rega|entrega|entregam|busca|buscam|traz|trazem|ensina|estuda|estudam|ensaia|ensaiam|celebra|celebram|reune|reunem|liga|ligam|desce|sobe|acaba|acabam|termina|terminam|cai|caem|costuma|costumam|zarpa|zarpam|atraca|atracam|volta|voltam|canta|cantam|danca|dancam|nada|nadam|reune-se|se\\sreune",
  reflexive: "se\\s|me\\s|nos\\s|lhe\\s|nao\\s|ja\\s|sempre\\s",
  noVerbBehind:
    "de|do|da|dos|das|o|a|os|as|que|ao|aos|em|no|na|nos|nas|com|e|ou|para|pra|por|sem|sobre|um|uma|seu|sua|meu|minha|se|quando|onde|pelo|pela",
  of: "de|do|da|dos|das",
  existing: "ha|tem(?!\\s(?:que|de|como))|existem?|costuma\\s(?:haver|ter)",
  always: "(?:quase\\s)?sempre|muitas\\svezes|normalmente",
  article: "(?:o|a|os|as)\\s",
  people:
    "chefe|mae|pai|pais|irma[os]?|irmao|filh[oa]s?|mulher|marido|espos[oa]|namorad[oa]|amig[oa]s?|colegas?|equipe|equipa|vizinh[oa]s?|soci[oa]s?|professor[a]?|avo|cliente|time",
});

/** What is left of a text without its schedule tells what somebody does anyhow. */
export const isHabit = (folded: string): boolean =>
  !request.test(folded) && habits.some((pattern) => isIn(folded, pattern));

export const tellsPast = pastTeller({
  past: "(?!(?:meu|seu|teu|eu|ou|museu|europeu|pneu|breu|céu|véu|bacalhau)(?!\\p{L}))\\p{L}+(?:ou|eu|iu)|\\p{L}{2,}(?:aram|eram|iram)|foi|foram|fez|fizeram|veio|vieram|teve|houve|disse|trouxe|pôde|estava|era|eram|tinha|tínhamos|havia|\\p{L}{2,}(?:ava|avam)|(?:tem|têm|temos|tenho)\\s(?:\\p{L}+\\s)?\\p{L}+(?:ado|ido)",
  relative: "que|quem|onde|quando|qual|quais|se|quantos?|quantas?|como",
  isVerb: isTaskVerb,
});
