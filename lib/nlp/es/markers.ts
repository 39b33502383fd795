import { mark, type Word, w } from "../grammar/lexicon";
import { after, before } from "../romance/forms";

/** "excepto", "excepto los", "excepto en": what stands between the word and what is left out. */
const withArticles = (forms: string, articles: readonly string[]): string =>
  forms
    .split("|")
    .flatMap((form) => [form, ...articles.map((article) => `${form} ${article}`)])
    .join("|");

const structure = [
  mark(
    "EVERY",
    "cada|todos los|tos los|toas las|todas las|todo|toda|todos|todas|cda|tdos los|tds los|tods los|tods las|tdas las|tods|tdos|todo los|toos los|cada uno de los|kada|cadda|todas y cada una de las|todos y cada uno de los|c/",
  ),
  mark("IN_PLACE_OF", "en lugar de|en vez de|en lugar del|en vez del"),
  mark("HABIT", "los|las"),
  mark("EVERY_OTHER", "cada segundo|cada segunda|uno de cada dos|una de cada dos|cada otro|cada otra"),
  mark(
    "AT",
    "cuando sean las|cuando den las|cuando sea la|cuando dé la|en cuanto sean las|en cuanto den las|en cuanto sea la|al dar las|faltando|a las|a la|alas|ala|a ls|a lass|a las las|a partir de las|para las|para la|@|a las exactas|a más tardar a las|como muy tarde a las|como tarde a las|como máximo a las|lo más tarde a las",
  ),
  mark("ON", "el|el día|en el|en el día|para el|para el día|este día|en|en los|para los|del día"),
  mark("IN", "en|durante|en los meses de|en el mes de|durante los meses de|durante el mes de"),
  mark("OF", "de|del|de la|de los|de las"),
  mark("THE", "el|la|los|las|lo"),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("COMMA", ","),
  mark(
    "AND",
    "y|e|o|u|y las|y la|y el|y los|&|+|además de|así como|y a las|y también|y además|y luego|y después|y más tarde",
  ),
  mark("OR", "o|u|o bien|o quizás|o quizá|o tal vez|o si no|o a lo mejor"),
  mark("FROM", "a partir de las|a partir de la|de|desde|desde las|de las|desde la|de la|desde el|desde los"),
  mark("TO", "a|al|hasta|hasta las|hasta la|hasta el|hasta los"),
  mark("BETWEEN", "entre|entre las|entre la|entre el|entre los"),
  mark("BEFORE", "antes de|antes de las|antes de la|antes del"),
  mark("AFTER", "después de|después de las|a partir de las|pasadas las|desde las|después de la"),
  mark(
    "START",
    "a empezar el|a empezar desde el|a contar del|a contar desde el|a contar desde|a comenzar el|a partir de|a partir del|a partir de este|a partir de la|a partir del día|a partir de las|a contar de|empezando|empezando el|empezando este|empezando por|empezando en|empezando desde|comenzando|comenzando el|comenzando este|comenzando en|iniciando|iniciando el|arrancando|arrancando el|con inicio el|con inicio en|desde|desde el|desde este|desde la|desde las|desde el día|que empiece|que empiece el|que comience el|que arranque el|primera vez el|la primera vez el|la primera el|la primera ejecución el|primera ejecución el|primer envío el|el primer envío el|la primera vez será el|no antes de|no antes de las|no antes de la|no antes del|empieza el|empieza|empezá el|comienza el|vigente desde|válido desde",
  ),
  mark("START_POST", "en adelante|para adelante"),
  mark(
    "UNTIL",
    "hasta|de aquí a|de aquí al|de aquí hasta|de aquí hasta el|de acá a|de acá al|de acá hasta|desde hoy hasta|desde hoy hasta el|desde ahora hasta|desde ahora hasta el|hasta el|hasta las|hasta la|hasta el día|hasta este|hasta los|terminando el|terminando|acabando el|finalizando el|y para el|como muy tarde el|con fin el|con término el|termina el|hasta que llegue el",
  ),
  mark(
    "END_OF",
    "al final de|al final del|al terminar|al acabar|al cierre de|fin de|final de|finales de|fines de|el final de|el fin de|final del|fin del|finales del|que acabe|que termine|que acabe el|que termine el|que finalice el|que se acabe el|que acabe la|que termine la|que acabe este|que termine este|acabar el|terminar el|acabar la|terminar la",
  ),
  mark("FOR_POST", "seguidos|seguidas|consecutivos|consecutivas"),
  mark("ONE", "uno|una|vez|ejecución"),
  mark("NEAREST", "más cercano|más cercano al|más próximo|más próximo al|más cercana al|más cercano a"),
  mark("INCLUSIVE", "inclusive|incluido|incluida|incluidos|ambos inclusive|ambos incluidos|inclusives"),
  mark(
    "ONLY",
    "solo|solamente|únicamente|exclusivamente|nada más|nomás|tan solo|y solo|pero solo|pero solamente|pero únicamente|eso sí, solo|que sea solo|es solo|es únicamente|sino solo|sino",
  ),
];

const exceptions = [
  mark(
    "EXCEPT",
    withArticles(
      "excepto|excepto en|excepto por|exepto|exceptuando|salvo|salvo en|salvo que sea|salvo si es|menos|menos en|a excepción de|a excepción del|con excepción de|con excepción del|con la excepción de|con la excepción del|sin contar|sin incluir|quitando|pero no|pero no en|pero nunca|pero nunca en|no en|nunca en|nunca|no|excluyendo|excluye|excluido|sin|aparte de|saltando|saltándose|saltándote|omitiendo|omite|omitir|a no ser que sea|a menos que sea|descontando|descartando|dejando fuera|fuera de|fuera del|ni|ni en|y no|y nunca|y tampoco|tampoco|no siendo|evitando|evita|excepción hecha de|descansa|descansando|con descanso|pero ni|quita|pero sin|y no en|no los|no hace falta|no es necesario|no es preciso|no hay que hacerlo|no lo necesito|no lo quiero",
      ["los", "las", "el", "en", "en los", "por", "durante", "a", "que sea", "si es"],
    ),
  ),
  w("EXCEPT", withArticles("pero|aunque", ["los", "las", "el", "en", "en los"]), { certain: false }),
  mark("LEAVE", "deja|dejando|dejar|quita|mantén"),
  mark(
    "EXCEPT_POST",
    "excluidos|excluidas|excluido|excluida|no|no incluidos|no incluido|exceptuados|exceptuado|aparte|fuera|libres|libre",
  ),
  mark(
    "NOT_EVERY",
    after(
      "mejor|mejor dicho|bueno|finalmente|al final|en realidad|pensándolo bien",
      "no todos los días|pero no todos los días|no cada día|no a diario|no diariamente|no diario|pero no a diario|no todas las semanas|no cada semana|no todos los meses|no cada mes|no cada hora|no todas las mañanas|no cada mañana|no todas las noches|no es todos los días|no es cada día|no es a diario|no quiero que sea todos los días|no es diario",
    ),
  ),
  mark(
    "NOT_EVERY",
    before(
      "sino|sino que sea|sino que|sino mejor",
      "no cada hora|no todas las horas|no cada día|no todos los días|no cada semana|no todas las semanas|no cada minuto|no cada mes|no todos los meses",
    ),
  ),
  mark(
    "HOLIDAYS",
    "festivos|días festivos|feriados|días feriados|festivo|feriado|días no laborables|los festivos nacionales|festivos nacionales|feriados nacionales|asuetos|días de fiesta|fiestas|festivos locales|puentes",
  ),
];

const periods = [
  mark(
    "OF_MONTH",
    "de cada mes|del mes|de todos los meses|cada mes|todos los meses|al mes|mensual|mensualmente|por mes|de mes|de los meses|en cada mes|de c/mes|d cada mes",
  ),
  mark(
    "MONTHLY",
    "cada principio de mes|cada inicio de mes|cada comienzo de mes|todos los principios de mes|al principio de cada mes|a principios de cada mes|al inicio de cada mes|a inicios de cada mes|al comienzo de cada mes|a comienzos de cada mes|cada mes|todos los meses|mensualmente|una vez al mes|una vez por mes|al mes|mes a mes|mes con mes|una vez cada mes",
  ),
  mark(
    "OF_QUARTER",
    "de cada trimestre|del trimestre|de trimestre|de todos los trimestres|cada trimestre|trimestral|trimestralmente|de los trimestres|en cada trimestre|todos los trimestres",
  ),
  mark(
    "QUARTERLY",
    "cada principio de trimestre|cada inicio de trimestre|cada comienzo de trimestre|al principio de cada trimestre|al principio de trimestre|a principios de cada trimestre|a principios de trimestre|al inicio de cada trimestre|al inicio de trimestre|a inicios de cada trimestre|a inicios de trimestre|al comienzo de cada trimestre|al comienzo de trimestre|a comienzos de cada trimestre|a comienzos de trimestre|cada trimestre|trimestralmente|todos los trimestres|una vez al trimestre|una vez por trimestre",
  ),
  mark("OF_YEAR", "de cada año|del año|de todos los años|cada año|todos los años|al año"),
  mark(
    "EVERY_YEAR",
    "cada año|todos los años|anualmente|una vez al año|una vez por año|al año|año tras año|año con año|año a año",
  ),
  mark(
    "MONTH_END",
    "fin de mes|final de mes|a fin de mes|a final de mes|a finales de mes|a fines de mes|al final del mes|al final de cada mes|a final de cada mes|fin de cada mes|cada fin de mes|todos los fines de mes|los fines de mes|al finalizar el mes|al acabar el mes|al terminar el mes|al cierre de mes|al cierre del mes|al cierre de cada mes|último del mes|último de cada mes|último de mes|el último de cada mes|el último del mes",
  ),
  mark("IN_TOTAL", "en total|en conjunto|como máximo|máximo|y ya|y listo|y nada más|nada más"),
  w(
    "ADVERB",
    "a diario|diariamente|día a día|día tras día|todos los santos días|los siete días de la semana|los 7 días de la semana|siete días a la semana|7 días a la semana|todos los días de la semana|cada día de la semana|todos y cada uno de los días|todos los días sin falta|todos los días del año|cada día del año|los 365 días del año|tdos los dias|tds los dias|to2 los dias|cdía",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "cada hora en punto|a cada hora|a cada hora en punto|en punto de cada hora|hora a hora|todas las horas en punto|a las horas en punto",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "semanalmente|una vez a la semana|una vez por semana|semana a semana|semana tras semana", {
    count: 1,
    unit: "week",
  }),
  w("ADVERB", "diario|diaria|diarios|diarias", { count: 1, unit: "day", adjective: true }),
  w("ADVERB", "semanal|semanales", { count: 1, unit: "week", adjective: true }),
  w("ADVERB", "mensuales|mensual", { count: 1, unit: "month", adjective: true }),
  w("ADVERB", "trimestrales|trimestral", { count: 1, unit: "quarter", adjective: true }),
  w("ADVERB", "anuales|anual", { count: 1, unit: "year", adjective: true }),
  w("ADVERB", "quincenal|quincenales", { count: 2, unit: "week", adjective: true }),
  w(
    "ADVERB",
    "quincenalmente|una semana sí y otra no|una semana sí, otra no|una semana sí y una no|semana sí, semana no|semana sí semana no|semana por medio|semana de por medio|una semana sí y la otra no|en semanas alternas|semanas alternas|cada catorce días",
    { count: 2, unit: "week" },
  ),
  w(
    "ADVERB",
    "un día sí y otro no|un día sí y uno no|un día sí, otro no|un día sí y un día no|un día sí, un día no|día sí, día no|día sí día no|día sí y día no|día por medio|día de por medio|en días alternos|días alternos|los días alternos|un día sí y otro también no|un día si y el otro no",
    { count: 2, unit: "day" },
  ),
  w("ADVERB", "bimestralmente|cada bimestre", { count: 2, unit: "month" }),
  w("ADVERB", "bimestral|bimestrales", { count: 2, unit: "month", adjective: true }),
  w("ADVERB", "cuatrimestralmente", { count: 4, unit: "month" }),
  w("ADVERB", "cuatrimestral|cuatrimestrales", { count: 4, unit: "month", adjective: true }),
  w("ADVERB", "semestral|semestrales", { count: 6, unit: "month", adjective: true }),
  w("ADVERB", "semestralmente|dos veces al año|cada semestre|todos los semestres", {
    count: 6,
    unit: "month",
  }),
  w("FREQUENCY", "una vez|1 vez", 1),
  w("FREQUENCY", "dos veces", 2),
  w("FREQUENCY", "tres veces", 3),
  mark("TIMES_WORD", "veces|vez|x|ocasiones|ejecuciones|repeticiones|envíos"),
  mark("PER", "al|a la|por|cada|en una|en un|/|x"),
];

const near = [
  mark(
    "FOR",
    "durante|por|durante los|durante las|a lo largo de|pero solo|pero solamente|pero únicamente|pero nada más|y solo|eso sí, solo|pero como máximo|pero máximo|con un máximo de|solo|solamente|únicamente|un total de|nada más|nomás|solo por|solo durante|en total|un máximo de|máximo|hasta",
  ),
  mark(
    "NEXT",
    "próximo|próxima|próximos|próximas|el próximo|la próxima|los próximos|las próximas|en la próxima|en el próximo|siguiente|el siguiente|la siguiente|siguientes|los siguientes|las siguientes|este próximo|esta próxima|para el próximo|para la próxima",
  ),
  mark("LATER", "después|más tarde|luego"),
  mark("DELAY_POST", "que viene|que entra|próximo|próxima|siguiente|q viene|entrante|que sigue"),
  mark("THIS", "este|esta|el mismo|este mismo|para este|en este|este mismísimo"),
  mark(
    "PAST",
    "ayer|anoche|anteayer|antier|antes de ayer|ayer por la mañana|ayer por la tarde|ayer por la noche|la semana pasada|el mes pasado|el año pasado|la noche pasada|antenoche",
  ),
  mark(
    "IN_DELAY",
    "dentro de|en|de aquí a|de acá a|en unos|en unas|pasados|pasadas|al cabo de|en cosa de|en cuestión de|en menos de|una vez en",
  ),
  mark(
    "ABOUT",
    "sobre las|sobre la|hacia las|hacia la|alrededor de las|alrededor de la|alrededor de|a eso de las|a eso de la|como a las|como a la|cerca de las|cerca de la|aproximadamente a las|aproximadamente|más o menos a las|tipo|a las aproximadamente|tipo a las|por ahí de las|aprox a las|aprox.|hacia|a como las|en torno a las|en torno a la|por las",
  ),
  mark(
    "ABOUT_POST",
    "más o menos|aproximadamente|y pico|o así|aprox|aprox.|y algo|pasaditas|o por ahí|poco más o menos",
  ),
  mark("DAY_WORD", "día|días"),
  mark(
    "ONCE",
    "una sola vez|solo una vez|una única vez|por única vez|solo esta vez|únicamente una vez|solamente una vez|una vez nada más|una vez y ya|nada más una vez|sólo por esta vez|solo por esta vez",
  ),
  mark(
    "NOW",
    "ahora mismo|ya mismo|inmediatamente|de inmediato|enseguida|ahorita mismo|ahorita|cuanto antes|lo antes posible",
  ),
];

export const markers: Word[] = [...structure, ...exceptions, ...periods, ...near];
