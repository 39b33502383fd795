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
    ["", "los ", "en los ", "en ", "todos los ", "solo los "],
    [`días ${name}es`],
    ["", " del mes", " de cada mes"],
  ).concat(`cada día ${name}`, `cada día ${name} del mes`);

const others = ["los demás ", "todos los demás ", "los otros ", "el resto de los ", "el resto de ", "resto de "];
const workdays = ["días laborables", "días hábiles", "días de la semana", "días laborales", "días entre semana"];
const restOfWeek = ["", " laboral", " hábil", " laborable"].flatMap((kind) => [
  `el resto de la semana${kind}`,
  `resto de la semana${kind}`,
]);

export const spokenWords: Word[] = [
  saysNothing(
    "la hora está bien|la hora queda igual|la hora sigue igual|la hora no cambia|lo demás igual|lo demás queda igual|lo demás no cambia|el resto igual|el resto queda igual|el resto sigue igual|hasta nuevo aviso|hasta nueva orden|hasta que te diga|hasta que te avise|hasta que diga basta",
  ),
  ...parityDays(parity("impar"), parity("par")),
  ...parityMonths(["meses impares", "los meses impares"], ["meses pares", "los meses pares"]),
  ...otherDays(
    [...others.flatMap((opening) => workdays.map((days) => `${opening}${days}`)), ...restOfWeek],
    ["los demás días", "todos los demás días", "los otros días", "demás días"].concat(
      combined(["", "el ", "para el ", "y el "], ["resto de los días", "resto de días"], [""]),
    ),
  ),
  ...quartersAlone(
    (name) => [`solo en el ${name}`, `solo el ${name}`, `en el ${name} solamente`, `únicamente en el ${name}`],
    ["primer trimestre", "segundo trimestre", "tercer trimestre", "cuarto trimestre"],
  ),
  endsOfWorkdays(
    combined(
      ["al final de ", "al terminar ", "al acabar ", "al cierre de "],
      ["cada jornada laboral", "cada jornada", "cada día laborable", "cada día hábil", "cada jornada de trabajo"],
      [""],
    ),
  ),
  w("ZONE", "hora del pacífico|horario del pacífico|hora del oeste", "America/Los_Angeles"),
  w("ZONE", "hora del este|horario del este|hora de la costa este", "America/New_York"),
  w("ZONE", "hora del centro de méxico", "America/Mexico_City"),
  w("ZONE", "hora de la montaña", "America/Denver"),
  w("ZONE", "hora peninsular|hora peninsular española", "Europe/Madrid"),
  w("PART", "al final de la tarde|a final de la tarde|al caer la tarde", { part: "afternoon" }),
  w("PART", "cada final de tarde|todos los finales de tarde", { part: "afternoon", recurring: true }),
  mark("FILLER", "de ahora en adelante|a partir de ahora|desde ahora|de aquí en adelante|de hoy en adelante"),
  mark("EVERY", "a intervalos de|en intervalos de|con intervalos de|con un intervalo de|a intervalos regulares de"),
  mark(
    "IN_DELAY",
    "dentro de exactamente|exactamente dentro de|en exactamente|espera|espérate|deja pasar|dale|espera unos",
  ),
  mark(
    "UNTIL",
    "la última el|el último el|la última vez el|por última vez el|último envío el|último aviso el|última ejecución el|el último día es el",
  ),
  mark(
    "EXCEPT",
    "pero déjalo en paz|pero déjala en paz|déjalo en paz|pero déjalo tranquilo|pero páralo|pero para|pero no lo hagas|pero no hagas nada|pero sin molestar|pero en silencio",
  ),
  mark(
    "UNREAD",
    "más tarde hoy|hoy más tarde|dentro de un rato|en un rato|dentro de un ratito|en un ratito|dentro de poco|cuando te venga bien|cuando te vaya bien|cuando te convenga|en algún momento|en cualquier momento",
  ),
];

const minute = "(?:y|menos)\\s(?:cuarto|media|cinco|diez|veinte|veinticinco|\\d{1,2})";
const minutes = `a\\s${minute}(?:(?:,\\s|,?\\sy\\s)(?:a\\s)?${minute})*`;
const hour = "(?:(?:a\\s)?cada\\shora|todas\\slas\\shoras)";

export const readSpoken = spokenReader({
  lastIfShorter:
    /(?<!\p{L})(?:o|u|y|si\sno)\s(?:bien\s|si\sno\s)?(?:en\s)?el\sultimo(?:\sdia)?(?:\sdel\smes)?,?\s(?:(?:si|cuando)\s(?:el\s|ese\s)?mes\s(?:es\smas\scorto|no\s(?:lo\s)?(?:tiene|llega)(?:\s(?:a\s)?(?:tantos|31|30|29|dias)){0,2}|tiene\smenos(?:\sdias|\sde\s\d+(?:\sdias)?)?)|en\s(?:los\s)?meses\s(?:mas\s)?cortos|si\sno\s(?:lo\s)?(?:hay|existe))(?!\p{L})/gu,
  restOf:
    /(?<=(?:^|[,;.]\s))(?:en\s|durante\s)?est[ae]\s(semana|mes|ano)(?=,)|(?<!\p{L})(?:(?:durante|por|para)\s(?:todo\s)?(?:el\sresto|lo\sque\s(?:queda|resta))|lo\sque\s(?:queda|resta))\sde(?:l|\sla|\seste|\sesta)?\s(semana|mes|ano)(?!\p{L})|(?<!\p{L})(?:(?:solo|solamente|unicamente)\s(?:por\s|durante\s|en\s)?|durante\s)est[ae]\s(semana|mes|ano)(?!\p{L}|\sque\sviene)/gu,
  total:
    /(?<=^|[,;:(]\s?)(?:un|en)\stotal\s(?:de\s)?(\d{1,3}|dos|tres|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte)\s(?:recordatorios|avisos|mensajes|correos|envios|veces|notas|llamadas)(?!\p{L})(?:,\suno?a?(?=\s))?/gu,
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
  },
  leapDay:
    /(?<![\p{L}\d])(?:(?:el\s)?29\sde\sfebrero,?\s(?:de|en|cada|todos)\s?(?:cada\s|los\s)?anos?\sbisiestos?|(?:cada|en|todos\slos)\s(?:los\s)?anos?\sbisiestos?,?\s(?:el\s)?29\sde\sfebrero)(?!\p{L})/gu,
  beforeEvent: new RegExp(
    `${beforehand}(?:\\d{1,3}|una?|media|dos|tres|cinco|diez|quince|veinte|treinta)\\s?(?:minutos?|min|horas?|h)\\santes\\sde(?:l|\\s(?:el|la|los|las|mi|mis|cada|nuestra|nuestro|su|una?))\\s(?!\\d|una(?!\\p{L})|mediodia|medianoche|amanecer|final?\\s)\\p{L}+`,
    "gu",
  ),
  hourMinutes: new RegExp(
    `(?<!\\p{L})(?:${hour},?\\s(${minutes})|(${minutes})\\sde\\s${hour})(?!\\p{L}|\\sde\\slas?\\s)`,
    "gu",
  ),
  minute: /(?:(menos)|y)\s(cuarto|media|cinco|diez|veinte|veinticinco|\d{1,2})/g,
});
