import { mark, type Word, w } from "../grammar/lexicon";

const parts = [
  w(
    "PART",
    "da manhã|de manhã|durante a manhã|pela manhã|na parte da manhã|bem cedo|logo cedo|de manhã cedo|de manhãzinha|logo pela manhã|no café da manhã|na hora do café|ao acordar|logo de manhã|a meio da manhã|no meio da manhã|no início da manhã|à primeira hora|na primeira hora",
    { part: "morning" },
  ),
  w(
    "PART",
    "toda manhã|toda a manhã|todas as manhãs|cada manhã|pelas manhãs|nas manhãs|às manhãs|as manhãs|a cada manhã|tds as manhãs|todo começo de manhã",
    { part: "morning", recurring: true },
  ),
  w(
    "PART",
    "da tarde|à tarde|durante a tarde|de tarde|pela tarde|na parte da tarde|a meio da tarde|no meio da tarde|no fim da tarde|ao fim da tarde|no final da tarde|à tardinha|de tardinha|no início da tarde",
    { part: "afternoon" },
  ),
  w(
    "PART",
    "toda tarde|toda a tarde|todas as tardes|cada tarde|às tardes|nas tardes|pelas tardes|a cada tarde|tds as tardes",
    { part: "afternoon", recurring: true },
  ),
  w("PART", "da noite|à noite|de noite|pela noite|durante a noite|na parte da noite|na hora do jantar", {
    part: "night",
  }),
  w(
    "PART",
    "toda noite|toda a noite|todas as noites|cada noite|às noites|nas noites|pelas noites|a cada noite|tds as noites",
    { part: "night", recurring: true },
  ),
  w("PART", "ao jantar|no jantar", { part: "evening" }),
  w("PART", "de madrugada|na madrugada|pela madrugada|durante a madrugada|à madrugada", { part: "nightly" }),
  w(
    "PART",
    "toda madrugada|toda a madrugada|todas as madrugadas|cada madrugada|nas madrugadas|pelas madrugadas|a cada madrugada|às madrugadas",
    { part: "nightly", recurring: true },
  ),
  w("PART", "da madrugada", { part: "morning" }),
  w(
    "PART",
    "na hora do almoço|no almoço|à hora do almoço|hora do almoço|horário de almoço|no horário de almoço|horário do almoço|no horário do almoço|ao almoço|durante o almoço|à hora de almoço|pausa do almoço",
    { part: "lunch" },
  ),
  w(
    "PART",
    "no fim do dia|no final do dia|ao fim do dia|ao final do dia|no fim do expediente|no final do expediente|ao fim do expediente|ao final do expediente|fim do expediente|final do expediente|fim do dia|final do dia|no encerramento do dia|ao término do expediente|ao encerrar o dia|no fechamento do dia|no fim de cada dia|ao final de cada dia|ao fim de cada dia|no final de cada dia",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "em horário comercial|no horário comercial|horário comercial|durante o horário comercial|no horário de expediente|durante o expediente|em horário de expediente|no expediente|no horário de trabalho|durante o horário de trabalho|em horário laboral|no horário laboral|durante o horário laboral|horário de trabalho|horário de expediente|dentro do horário comercial",
    { part: "hours" },
  ),
  w("PART", "durante o dia|de dia", { part: "day" }),
];

const named = [
  w("NAMED_TIME", "meio dia|meiodia|ao meio dia|o meio dia|12 do dia|doze do dia", 720),
  w("NAMED_TIME", "meia noite|meianoite|à meia noite|a meia noite|da meia noite|12 da noite|doze da noite", 0),
  w("PART", "todo meio dia|todos os meios dias", { part: "lunch", recurring: true }),
];

const clock = [
  w("MERIDIEM", "am|a.m.|a.m|a. m.", "am"),
  w("MERIDIEM", "pm|p.m.|p.m|p. m.", "pm"),
  mark("HOUR_WORD", "h|hs|hrs|hr|h.|hs.|em ponto|horas em ponto|h em ponto|cravado|cravadas|exatos|exatas"),
  mark("MINUTE_WORD", "minutos|minuto|min|mins|m"),
  mark("SECOND_WORD", "segundos|segundo|seg|s"),
  w("CLOCK_SUFFIX", "e meia|e 1/2|emeia|e meio|h e meia|horas e meia|hora e meia", 30),
  w("CLOCK_SUFFIX", "e um quarto|e quarto", 15),
  w("CLOCK_SUFFIX", "menos um quarto|menos quarto", -15),
  w("PLUS_MINUTES", "menos", -1),
  w("CLOCK_PREFIX", "um quarto para as|quarto para as|um quarto pras|um quarto para a", -15),
  w("PAST_HOUR", "para as|pras|pra as|para a|pra|para o|pro", -1),
];

export const times: Word[] = [...parts, ...named, ...clock];
