import { type Word, w } from "../grammar/lexicon";

const feira = (stem: string): string =>
  [`${stem}`, `${stem} feira`, `${stem}feira`, `${stem} fera`, `${stem} f.`].join("|");
const feiras = (stem: string): string => [`${stem}s`, `${stem}s feiras`, `${stem}s feira`, `${stem} feiras`].join("|");

const weekdays = [
  w("WEEKDAY", "domingo|dom|dom.|domigo", { day: 0 }),
  w("WEEKDAY", "domingos", { day: 0, recurring: true }),
  ...["segunda", "terça", "quarta", "quinta", "sexta"].flatMap((stem, index) => [
    w("WEEKDAY", feira(stem), { day: index + 1 }),
    w("WEEKDAY", feiras(stem), { day: index + 1, recurring: true }),
  ]),
  w("WEEKDAY", "seg|seg.", { day: 1 }),
  w("WEEKDAY", "ter.", { day: 2 }),
  w("WEEKDAY", "qua|qua.", { day: 3 }),
  w("WEEKDAY", "qui|qui.", { day: 4 }),
  w("WEEKDAY", "sex|sex.|cesta feira|sesta feira", { day: 5 }),
  w("WEEKDAY", "sábado|sáb|sáb.|sabdo|sabado", { day: 6 }),
  w("WEEKDAY", "sábados", { day: 6, recurring: true }),
];

const months = [
  "janeiro|jan|jan.",
  "fevereiro|fev|fev.",
  "março|mar.",
  "abril|abr|abr.",
  "maio|mai.",
  "junho|jun|jun.",
  "julho|jul|jul.",
  "agosto|ago|ago.",
  "setembro|set|set.",
  "outubro|out|out.",
  "novembro|nov|nov.",
  "dezembro|dez.",
].map((forms, index) => w("MONTH", forms, index + 1));

const WORKDAYS = [1, 2, 3, 4, 5];
const workday =
  "dia útil|dia de semana|dia da semana útil|dia de trabalho|dia laboral|dia de expediente|dia letivo|dia de aula";
const workdays =
  "dias úteis|dias uteis|dias de semana|dias de trabalho|dias laborais|dias de expediente|dias letivos|dias de aula|dias útil|dias utels|dias úteis da semana";

const groups = [
  w("DAYGROUP", `${workdays}|durante a semana|seg-sex|seg à sex|meio da semana`, {
    weekdays: WORKDAYS,
    recurring: true,
  }),
  w("DAYGROUP", workday, { weekdays: WORKDAYS }),
  w("DAYGROUP", "fins de semana|finais de semana|fins-de-semana|fds|findes|sábados e domingos|finais d semana", {
    weekdays: [0, 6],
    recurring: true,
  }),
  w("DAYGROUP", "fim de semana|final de semana|fim-de-semana|fim d semana", { weekdays: [0, 6] }),
];

const units = [
  w("UNIT", "segundo|segundos|seg|segs|s", "second"),
  w("UNIT", "minuto|minutos|min|mins|minutinhos|minuts|m", "minute"),
  w("UNIT", "hora|horas|h|hs|hr|hrs|horinhas", "hour"),
  w("UNIT", "dia|dias|d", "day"),
  w("UNIT", "semana|semanas", "week"),
  w("UNIT", "mês|meses", "month"),
  w("UNIT", "trimestre|trimestres", "quarter"),
  w("UNIT", "ano|anos", "year"),
  w("UNIT", `${workday}|${workdays}`, "workday"),
];

const amounts = [
  w("AMOUNT", "um segundo", { count: 1, unit: "second" }),
  w("AMOUNT", "um minuto|um minutinho|um min", { count: 1, unit: "minute" }),
  w("AMOUNT", "uma hora|uma horinha", { count: 1, unit: "hour" }),
  w("AMOUNT", "um dia", { count: 1, unit: "day" }),
  w("AMOUNT", "uma semana", { count: 1, unit: "week" }),
  w("AMOUNT", "um mês", { count: 1, unit: "month" }),
  w("AMOUNT", "um trimestre", { count: 1, unit: "quarter" }),
  w("AMOUNT", "um ano", { count: 1, unit: "year" }),
  w("AMOUNT", "meia hora|meia horinha|1/2 hora|meia h", { count: 30, unit: "minute" }),
  w("AMOUNT", "quarto de hora|um quarto de hora|1/4 de hora", { count: 15, unit: "minute" }),
  w("AMOUNT", "três quartos de hora", { count: 45, unit: "minute" }),
  w("AMOUNT", "hora e meia|uma hora e meia|1 hora e meia|1h e meia", { count: 90, unit: "minute" }),
  w("AMOUNT", "uma hora e um quarto|hora e um quarto", { count: 75, unit: "minute" }),
  w("AMOUNT", "meio minuto", { count: 30, unit: "second" }),
  w("AMOUNT", "minuto e meio|um minuto e meio", { count: 90, unit: "second" }),
  w("AMOUNT", "mês e meio|um mês e meio", { count: 45, unit: "day", approximate: true }),
  w("AMOUNT", "semana e meia|uma semana e meia", { count: 10, unit: "day", approximate: true }),
  w("AMOUNT", "meio ano", { count: 6, unit: "month" }),
  w("AMOUNT", "ano e meio|um ano e meio", { count: 18, unit: "month" }),
  w("AMOUNT", "quinze dias|quinzena|uma quinzena", { count: 2, unit: "week" }),
  w("AMOUNT", "bimestre|um bimestre", { count: 2, unit: "month" }),
  w("AMOUNT", "quadrimestre|um quadrimestre", { count: 4, unit: "month" }),
  w("AMOUNT", "semestre|um semestre", { count: 6, unit: "month" }),
];

const near = [
  w("RELDAY", "hoje|hj|hoje mesmo|no dia de hoje", { count: 0 }),
  w("RELDAY", "hoje à noite|esta noite|nesta noite|hoje de noite|logo à noite|hj à noite", { count: 0, part: "night" }),
  w("RELDAY", "hoje de manhã|esta manhã|hoje pela manhã|nesta manhã|hoje cedo", { count: 0, part: "morning" }),
  w("RELDAY", "hoje à tarde|esta tarde|hoje de tarde|nesta tarde|hj à tarde", { count: 0, part: "afternoon" }),
  w("RELDAY", "amanhã|amanha mesmo|no dia de amanhã|amnhã|amanhn|amnha|amanhâ", { count: 1 }),
  w("RELDAY", "amanhã de manhã|amanhã cedo|amanhã pela manhã|amanhã cedinho|amanhã bem cedo", {
    count: 1,
    part: "morning",
  }),
  w("RELDAY", "amanhã à tarde|amanhã de tarde", { count: 1, part: "afternoon" }),
  w("RELDAY", "amanhã à noite|amanhã de noite", { count: 1, part: "night" }),
  w("PHRASE", "de hoje a oito|de hoje a oito dias|hoje a oito|de hoje a 8", {
    slots: [{ kind: "relative", unit: "day", count: 7 }],
    strength: "strong",
  }),
  w("PHRASE", "de hoje a quinze|de hoje a quinze dias|hoje a quinze", {
    slots: [{ kind: "relative", unit: "day", count: 14 }],
    strength: "strong",
  }),
  w("RELDAY", "depois de amanhã|depois d amanha|dps de amanhã", { count: 2 }),
  w("FEAST", "véspera de natal|consoada|noite de natal", [12, 24]),
  w("FEAST", "natal|dia de natal", [12, 25]),
  w("FEAST", "réveillon|véspera de ano novo|fim de ano|passagem de ano", [12, 31]),
  w("FEAST", "ano novo|dia de ano novo", [1, 1]),
  w("FEAST", "dia dos namorados", [6, 12]),
  w("FEAST", "são joão|dia de são joão", [6, 24]),
  w("FEAST", "dia de reis", [1, 6]),
  w("FEAST", "halloween", [10, 31]),
];

export const days: Word[] = [...weekdays, ...months, ...groups, ...units, ...amounts, ...near];
