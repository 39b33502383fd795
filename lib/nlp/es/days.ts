import { type Word, w } from "../grammar/lexicon";

const weekdays = [
  ["domingo|dom.|domigo|domimgo", "domingos|dgos"],
  ["lunes|lun|lun.|lunez|lnes|lune", ""],
  ["martes|mar.|martez|marte", ""],
  ["miércoles|mié|mié.|miér|miérc|mier.|mierc.|miercolez|mircoles|miercole", ""],
  ["jueves|jue|jue.|juev|jueves.|juebes|juevez", ""],
  ["viernes|vie|vie.|vier|viern|biernes|viernez|vierne", ""],
  ["sábado|sáb|sáb.|savado", "sábados|sábs"],
].flatMap(([forms = "", plural = ""], day) => [
  w("WEEKDAY", forms, { day }),
  ...(plural === "" ? [] : [w("WEEKDAY", plural, { day, recurring: true })]),
]);

const months = [
  "enero|ene|ene.",
  "febrero|feb|feb.|febr.",
  "marzo|mzo",
  "abril|abr|abr.",
  "mayo",
  "junio|jun|jun.",
  "julio|jul|jul.",
  "agosto|ago|ago.",
  "septiembre|setiembre|sept|sept.|sep|sep.|set.",
  "octubre|oct|oct.",
  "noviembre|nov|nov.",
  "diciembre|dic|dic.",
].map((forms, index) => w("MONTH", forms, index + 1));

const WORKDAYS = [1, 2, 3, 4, 5];
const workday = ["laborable", "laboral", "hábil", "lectivo", "lectivos"];

/** "día hábil", "días hábiles": every adjective, one and many. */
function workdays(noun: string, plural: boolean): string {
  const many = (word: string): string => (word.endsWith("s") ? word : /l$/.test(word) ? `${word}es` : `${word}s`);
  return workday.map((word) => `${noun} ${plural ? many(word) : word}`.replace("hábiles", "habiles")).join("|");
}

const groups = [
  w(
    "DAYGROUP",
    `${workdays("días", true)}|días de semana|días de la semana laboral|días entre semana|días de trabajo|días de oficina|días de diario|días de clase|días de escuela|días de colegio|días de cole|días de instituto|días de universidad|entre semana|entresemana|laborables|laborable|la semana laboral|lun-vie|l-v|l a v|lu a vi|lun a vie|días habil`,
    { weekdays: WORKDAYS, recurring: true },
  ),
  w(
    "DAYGROUP",
    `${workdays("día", false)}|día de semana|día entre semana|día de trabajo|día de oficina|día de clase|día de colegio|día de cole|día de escuela`,
    {
      weekdays: WORKDAYS,
    },
  ),
  w("DAYGROUP", "fines de semana|findes|fines de semana completos|sábados y domingos", {
    weekdays: [0, 6],
    recurring: true,
  }),
  w("DAYGROUP", "fin de semana|finde|fin d semana", { weekdays: [0, 6] }),
];

const units = [
  w("UNIT", "segundo|segundos|seg|segs|s", "second"),
  w("UNIT", "minuto|minutos|min|mins|minutitos|mnutos|mintos|minuts|m", "minute"),
  w("UNIT", "hora|horas|h|hs|hr|hrs|horitas", "hour"),
  w("UNIT", "día|días|d", "day"),
  w("UNIT", "semana|semanas|sem|sems|semanita", "week"),
  w("UNIT", "mes|meses", "month"),
  w("UNIT", "trimestre|trimestres", "quarter"),
  w("UNIT", "año|años|añito", "year"),
  w("UNIT", `${workdays("día", false)}|${workdays("días", true)}|día de trabajo|días de trabajo`, "workday"),
];

const amounts = [
  w("AMOUNT", "un segundo", { count: 1, unit: "second" }),
  w("AMOUNT", "un minuto|un minutito|un min", { count: 1, unit: "minute" }),
  w("AMOUNT", "una hora|una horita", { count: 1, unit: "hour" }),
  w("AMOUNT", "día y medio|un día y medio", { count: 36, unit: "hour" }),
  w("AMOUNT", "un día", { count: 1, unit: "day" }),
  w("AMOUNT", "una semana", { count: 1, unit: "week" }),
  w("AMOUNT", "un mes", { count: 1, unit: "month" }),
  w("AMOUNT", "un trimestre", { count: 1, unit: "quarter" }),
  w("AMOUNT", "un año", { count: 1, unit: "year" }),
  w("AMOUNT", "media hora|media horita|1/2 hora|media h", { count: 30, unit: "minute" }),
  w("AMOUNT", "cuarto de hora|un cuarto de hora|1/4 de hora", { count: 15, unit: "minute" }),
  w("AMOUNT", "tres cuartos de hora", { count: 45, unit: "minute" }),
  w("AMOUNT", "hora y media|una hora y media|1 hora y media|1 h y media", { count: 90, unit: "minute" }),
  w("AMOUNT", "hora y cuarto|una hora y cuarto|1 hora y cuarto", { count: 75, unit: "minute" }),
  w("AMOUNT", "medio minuto", { count: 30, unit: "second" }),
  w("AMOUNT", "minuto y medio|un minuto y medio", { count: 90, unit: "second" }),
  w("AMOUNT", "mes y medio|un mes y medio", { count: 45, unit: "day", approximate: true }),
  w("AMOUNT", "semana y media|una semana y media", { count: 10, unit: "day", approximate: true }),
  w("AMOUNT", "medio año", { count: 6, unit: "month" }),
  w("AMOUNT", "año y medio|un año y medio", { count: 18, unit: "month" }),
  w("AMOUNT", "quince días|quincena|una quincena", { count: 2, unit: "week" }),
  w("AMOUNT", "bimestre|un bimestre", { count: 2, unit: "month" }),
  w("AMOUNT", "cuatrimestre|un cuatrimestre", { count: 4, unit: "month" }),
  w("AMOUNT", "semestre|un semestre", { count: 6, unit: "month" }),
  w("AMOUNT", "bienio", { count: 2, unit: "year" }),
];

const near = [
  w("RELDAY", "hoy|hoy mismo|el día de hoy|hoy día", { count: 0 }),
  w("RELDAY", "esta noche|hoy por la noche|hoy en la noche|hoy a la noche", { count: 0, part: "night" }),
  w("RELDAY", "esta mañana|hoy por la mañana|hoy en la mañana|hoy a la mañana", { count: 0, part: "morning" }),
  w("RELDAY", "esta tarde|hoy por la tarde|hoy en la tarde|hoy a la tarde", { count: 0, part: "afternoon" }),
  w("RELDAY", "este mediodía", { count: 0, part: "lunch" }),
  w("RELDAY", "mañana|mañana mismo|el día de mañana|manana|mñn", { count: 1 }),
  w("RELDAY", "mañana por la mañana|mañana en la mañana|mañana a la mañana|mañana temprano|mañana a primera hora", {
    count: 1,
    part: "morning",
  }),
  w("RELDAY", "mañana por la tarde|mañana en la tarde|mañana a la tarde", { count: 1, part: "afternoon" }),
  w("RELDAY", "mañana por la noche|mañana en la noche|mañana a la noche", { count: 1, part: "night" }),
  w(
    "PHRASE",
    "de hoy en ocho|hoy en ocho|de hoy en ocho días|hoy en ocho días|hoy en 8 días|de hoy en 8|de hoy en 8 días",
    { slots: [{ kind: "relative", unit: "day", count: 7 }], strength: "strong" },
  ),
  w("PHRASE", "de hoy en quince|hoy en quince|de hoy en quince días|de hoy en 15", {
    slots: [{ kind: "relative", unit: "day", count: 14 }],
    strength: "strong",
  }),
  w("PHRASE", "de mañana en ocho|mañana en ocho", {
    slots: [{ kind: "relative", unit: "day", count: 8 }],
    strength: "strong",
  }),
  w("RELDAY", "pasado mañana|pasadomañana", { count: 2 }),
  w(
    "FEAST",
    "nochebuena|noche buena|día de nochebuena|víspera de navidad|la víspera de navidad|la noche de nochebuena",
    [12, 24],
  ),
  w("FEAST", "navidad|día de navidad", [12, 25]),
  w("FEAST", "nochevieja|día de nochevieja|víspera de año nuevo|fin de año|año viejo", [12, 31]),
  w("FEAST", "año nuevo|día de año nuevo", [1, 1]),
  w("FEAST", "noche de reyes|la noche de reyes|víspera de reyes|la víspera de reyes|cabalgata de reyes", [1, 5]),
  w("FEAST", "día de reyes|el día de reyes|los reyes magos|reyes magos", [1, 6]),
  w("FEAST", "san valentín|día de san valentín", [2, 14]),
  w("FEAST", "halloween|día de halloween|noche de halloween", [10, 31]),
];

export const days: Word[] = [...weekdays, ...months, ...groups, ...units, ...amounts, ...near];
