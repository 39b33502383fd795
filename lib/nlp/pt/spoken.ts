import { mark, type Word, w } from "../grammar/lexicon";
import {
  combined,
  endsOfWorkdays,
  otherDays,
  parityDays,
  parityMonths,
  quartersAlone,
  saysNothing,
} from "../romance/day-groups";
import { beforehand, spokenReader } from "../romance/spoken";

const parity = (name: string): string[] =>
  combined(
    ["", "os ", "nos ", "em ", "aos ", "todos os ", "só nos "],
    [`dias ${name}es`],
    ["", " do mês", " de cada mês"],
  ).concat(`todo dia ${name}`, `cada dia ${name}`, `todo dia ${name} do mês`);

const others = ["os outros ", "nos outros ", "os demais ", "nos demais ", "todos os outros ", "todos os demais "];
const workdays = ["dias úteis", "dias da semana", "dias de semana", "dias de trabalho"];
const restOfWeek = ["", " útil", " de trabalho"].flatMap((kind) => [
  `o resto da semana${kind}`,
  `no resto da semana${kind}`,
  `no restante da semana${kind}`,
  `resto da semana${kind}`,
]);

export const spokenWords: Word[] = [
  saysNothing(
    "o horário tá certo|o horário está certo|o horário tá bom|o horário continua|o horário não muda|a hora está certa|a hora tá certa|a hora fica|o resto igual|o resto continua igual|o resto fica igual|até segunda ordem|até ordem em contrário|até novo aviso|até nova ordem|até eu avisar|até eu mandar parar",
  ),
  ...parityDays(parity("ímpar"), parity("par")),
  ...parityMonths(["meses ímpares", "os meses ímpares"], ["meses pares", "os meses pares"]),
  ...otherDays(
    [...others.flatMap((opening) => workdays.map((days) => `${opening}${days}`)), ...restOfWeek],
    ["os outros dias", "nos outros dias", "nos demais dias", "os demais dias", "todos os outros dias"].concat(
      combined(["", "o ", "no "], ["resto dos dias", "restante dos dias"], [""]),
      ["demais dias", "outros dias", "nos restantes dias", "restantes dias", "os restantes dias"],
    ),
  ),
  ...quartersAlone(
    (name) => [`só no ${name}`, `somente no ${name}`, `apenas no ${name}`, `no ${name} apenas`, `no ${name} somente`],
    ["primeiro trimestre", "segundo trimestre", "terceiro trimestre", "quarto trimestre"],
  ),
  endsOfWorkdays(
    combined(
      ["ao fim de ", "no fim de ", "ao final de ", "no final de "],
      ["cada dia útil", "cada dia de trabalho", "cada expediente", "cada jornada de trabalho", "todo dia útil"],
      [""],
    ),
  ),
  w("ZONE", "horário do pacífico|hora do pacífico", "America/Los_Angeles"),
  w("ZONE", "horário da costa leste|hora da costa leste", "America/New_York"),
  w(
    "PART",
    "no fim da tarde|no final da tarde|ao fim da tarde|fim de tarde|fim da tarde|final de tarde|final da tarde",
    {
      part: "afternoon",
    },
  ),
  w("PART", "todo fim de tarde|todo final de tarde|todos os fins de tarde", { part: "afternoon", recurring: true }),
  mark("FILLER", "daqui pra frente|daqui para a frente|daqui em diante|de agora em diante|a partir de agora"),
  mark("EVERY", "em intervalos de|com intervalos de|com intervalo de|a intervalos de|em intervalos regulares de"),
  mark(
    "IN_DELAY",
    "daqui a exatamente|exatamente daqui a|dentro de exatamente|em exatamente|espera|espere|espera uns|deixa passar|aguarda|aguarde",
  ),
  mark(
    "UNTIL",
    "a última em|a última no dia|o último em|o último no dia|última vez em|última vez no dia|pela última vez em|última execução em|último envio em",
  ),
  mark(
    "EXCEPT",
    "mas deixa quieto|mas deixe quieto|mas deixa em paz|deixa quieto|mas para|mas pare|mas não faça nada|mas fica quieto|mas em silêncio",
  ),
  mark(
    "UNREAD",
    "mais tarde hoje|hoje mais tarde|daqui a pouco|daqui a pouquinho|dentro de pouco|quando for melhor para você|quando for bom para você|em algum momento|quando der|a qualquer momento",
  ),
];

export const readSpoken = spokenReader({
  lastIfShorter:
    /(?<!\p{L})(?:ou|e|senao)\s(?:entao\s|senao\s)?(?:no|o|em\so)\sultimo(?:\sdia)?(?:\sdo\smes)?,?\s(?:(?:se|quando)\s(?:o\s|esse\s)?mes\s(?:for\smais\scurto|e\smais\scurto|nao\s(?:o\s)?(?:tem|tiver|chega|chegar)(?:\s(?:a\s)?(?:tantos|31|30|29|dias|dia)){0,2}|tem\smenos(?:\sdias|\sde\s\d+(?:\sdias)?)?|tiver\smenos(?:\sdias|\sde\s\d+(?:\sdias)?)?)|nos\smeses\s(?:mais\s)?curtos|se\snao\s(?:houver|existir|tiver))(?!\p{L})/gu,
  restOf:
    /(?<=(?:^|[,;.]\s))(?:n?est[ae]|n?ess[ae])\s(semana|mes|ano)(?=,)|(?<!\p{L})(?:(?:pelo|durante\so|para\so|ate\so\sfim\sdo|pelo)\s(?:resto|restante)|(?:durante\s)?o\sque\sresta)\sd[aoe](?:st[ae]|ss[ae])?\s(semana|mes|ano)(?!\p{L})|(?<!\p{L})(?:(?:so|somente|apenas)\s(?:durante\s)?n?e(?:st|ss)[ae]|durante\se(?:st|ss)[ae])\s(semana|mes|ano)(?!\p{L})/gu,
  total:
    /(?<=^|[,;:(]\s?)(?:um|no|em)\stotal\s(?:de\s)?(\d{1,3}|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|quinze|vinte)\s(?:lembretes|avisos|mensagens|e-?mails|envios|vezes|alertas)(?!\p{L})(?:,\suma?(?=\s))?/gu,
  numbers: {
    dois: 2,
    duas: 2,
    tres: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    dez: 10,
    doze: 12,
    quinze: 15,
    vinte: 20,
  },
  leapDay:
    /(?<![\p{L}\d])(?:(?:(?:no\s)?dia\s|em\s)?29\sde\sfevereiro,?\s(?:de|em|nos|todo)\s?(?:cada\s|todo\s)?anos?\sbissextos?|(?:cada|em|todo|nos)\sanos?\sbissextos?,?\s(?:no\sdia\s|em\s|dia\s)?29\sde\sfevereiro)(?!\p{L})/gu,
  beforeEvent: new RegExp(
    `${beforehand}(?:\\d{1,3}|uma?|meia|dois|duas|tres|cinco|dez|quinze|vinte|trinta)\\s?(?:minutos?|min|horas?|h)\\santes\\sd(?:[aoe]s?(?:\\s(?:minha|meu|cada|nossa|nosso|sua|uma))?)\\s(?!\\d|uma(?!\\p{L})|meio|meia|amanhecer|fi[mn])\\p{L}+`,
    "gu",
  ),
  hourMinutes:
    /(?<!\p{L})(?:de\shora\sem\shora|(?:a\s)?cada\shora|toda\shora),?\saos\s(\d{1,2}(?:(?:,\s|\se\s)(?:aos\s)?\d{1,2})+)(?:\sminutos)?(?![\p{L}\d:h]|\s(?:dias|horas))/gu,
  minute: /(?:(menos)\s)?(\d{1,2})/g,
});
