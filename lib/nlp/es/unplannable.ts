import { mark, type Word } from "../grammar/lexicon";

const seasons = ["invierno", "verano", "otoño", "primavera"].flatMap((season) => [
  `en ${season}`,
  `en el ${season}`,
  `en la ${season}`,
  `durante el ${season}`,
  `durante la ${season}`,
  `cada ${season}`,
  `todos los ${season}s`,
  `los ${season}s`,
  `todas las ${season}s`,
  `las ${season}s`,
]);

/** Days that no schedule can hold, and schedule words that add nothing. */
export const unplannable: Word[] = [
  mark(
    "UNREAD",
    [
      ...seasons,
      "al amanecer|al alba|a la salida del sol|al salir el sol|cuando salga el sol|al anochecer|al atardecer|a la puesta de sol|a la puesta del sol|al ponerse el sol|al caer el sol|con luna llena|en luna llena|cada luna llena|en luna nueva|con la marea baja|con la marea alta|en marea baja|en marea alta|en bajamar|en pleamar|en semana santa|semana santa|domingo de pascua|lunes de pascua|en pascua|viernes santo|jueves santo|domingo de ramos|domingo de resurrección|miércoles de ceniza|en carnaval|en vacaciones|durante las vacaciones|en las vacaciones|en época de exámenes|el día de la madre|el día del padre|día de la madre|día del padre|en mi cumpleaños|el día de mi cumpleaños|el día de pago|cada día de pago|el día de cobro|en años bisiestos|cada año bisiesto|de vez en cuando|de tanto en tanto|de cuando en cuando|cada tanto|cada cierto tiempo|cada dos por tres|a veces|ocasionalmente|algún día|un día de estos|uno de estos días|a ratos|cuando toque|periódicamente|regularmente|con regularidad|cada poco|a menudo|con frecuencia|ese mismo día|el mismo día|aquel día|ese día",
    ].join("|"),
  ),
  mark(
    "FILLER",
    "las 24 horas|las veinticuatro horas|las 24 horas del día|24 horas al día|24 horas del día|24h|24 horas|las 24 h|24/7|24x7|7x24|día y noche|noche y día|de día y de noche|mañana, tarde y noche y madrugada|toda la semana|la semana entera|durante toda la semana|sin excepción|sin excepciones|sin interrupción|ininterrumpidamente|sin parar|religiosamente|puntualmente|con puntualidad|como un reloj|sin falta|sin fallar|sin fallo|a la misma hora|a esa misma hora|a esa hora|a igual hora|en el mismo horario|misma hora",
  ),
  mark(
    "INSTEAD",
    "es|será|que es|que son|que será|que serán|que sea|que va|que van|que toca|que lo quiero|que se hace|que se manda|que sale|que salga|que tiene que ser|cuando es|cuando será|en que es|en que será|que entonces es|ese día|esos días|ahí|que ahí",
  ),
];
