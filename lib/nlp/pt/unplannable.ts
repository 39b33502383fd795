import { mark, type Word } from "../grammar/lexicon";

const seasons = ["inverno", "verão", "outono"].flatMap((season) => [
  `no ${season}`,
  `durante o ${season}`,
  `todo ${season}`,
  `todos os ${season.replace("ão", "õe")}s`,
  `em pleno ${season}`,
]);

/** Days that no schedule can hold, and schedule words that add nothing. */
export const unplannable: Word[] = [
  mark(
    "UNREAD",
    [
      ...seasons,
      "na primavera|durante a primavera|toda primavera|ao amanhecer|ao nascer do sol|no nascer do sol|quando o sol nascer|ao raiar do sol|ao anoitecer|ao entardecer|ao pôr do sol|no pôr do sol|ao por do sol|na lua cheia|em lua cheia|a cada lua cheia|toda lua cheia|na lua nova|na maré baixa|na maré alta|na maré cheia|na semana santa|na páscoa|domingo de páscoa|sexta-feira santa|sexta feira santa|sexta santa|quinta santa|quarta-feira de cinzas|quarta feira de cinzas|quarta de cinzas|segunda de carnaval|terça de carnaval|no carnaval|domingo de ramos|corpus christi|nas férias|durante as férias|em época de provas|no dia das mães|no dia dos pais|dia das mães|dia dos pais|no meu aniversário|no dia do meu aniversário|no dia do pagamento|todo dia de pagamento|no dia de pagamento|em anos bissextos|todo ano bissexto|de vez em quando|de tempos em tempos|vez por outra|volta e meia|de quando em quando|às vezes|ocasionalmente|algum dia|um dia desses|um dia destes|periodicamente|regularmente|com regularidade|com frequência|frequentemente|nesse mesmo dia|no mesmo dia|naquele dia|nesse dia",
    ].join("|"),
  ),
  mark(
    "FILLER",
    "24 horas por dia|as 24 horas|24 horas|24h por dia|24h|24/7|24x7|dia e noite|noite e dia|de dia e de noite|a semana toda|a semana inteira|toda a semana|durante toda a semana|durante a semana toda|sem exceção|sem exceções|sem excepção|sem interrupção|ininterruptamente|sem parar|religiosamente|pontualmente|com pontualidade|impreterivelmente|sem falta|sem falhar|à mesma hora|na mesma hora|no mesmo horário|nesse mesmo horário|nessa mesma hora|mesmo horário|mesma hora",
  ),
  mark(
    "INSTEAD",
    "que é|que são|que será|que serão|que seja|que vai|que fica|que sai|que tem que ser|quando é|quando será|em que é|em que será|nesse dia|nesses dias|aí|que aí",
  ),
];
