import { mark, type Word, w } from "../grammar/lexicon";

const parts = [
  w(
    "PART",
    "de la mañana|d la mañana|durante la mañana|por la mañana|en la mañana|a la mañana|temprano|tempranito|bien temprano|por la mañana temprano|temprano por la mañana|a primera hora|a primera hora de la mañana|a primeras horas|a media mañana|de mañana|en el desayuno|a la hora del desayuno|al despertar",
    { part: "morning" },
  ),
  w(
    "PART",
    "por las mañanas|en las mañanas|cada mañana|todas las mañanas|toda mañana|las mañanas|a las mañanas|cada mañanita|tdas las mañanas",
    { part: "morning", recurring: true },
  ),
  w(
    "PART",
    "de la tarde|d la tarde|durante la tarde|por la tarde|en la tarde|a la tarde|a media tarde|a primera hora de la tarde|a última hora de la tarde|en la tardecita|de tarde|a la siesta",
    { part: "afternoon" },
  ),
  w("PART", "por las tardes|en las tardes|cada tarde|todas las tardes|las tardes|a las tardes|tdas las tardes", {
    part: "afternoon",
    recurring: true,
  }),
  w(
    "PART",
    "de la noche|d la noche|por la noche|en la noche|a la noche|de noche|durante la noche|toda la noche|durante toda la noche",
    { part: "night" },
  ),
  w("PART", "por las noches|en las noches|cada noche|todas las noches|las noches|a las noches|tdas las noches", {
    part: "night",
    recurring: true,
  }),
  w("PART", "a la hora de la cena|en la cena|para la cena", { part: "evening" }),
  w("PART", "de madrugada|por la madrugada|en la madrugada|durante la madrugada|a la madrugada", { part: "nightly" }),
  w("PART", "cada madrugada|todas las madrugadas|por las madrugadas|en las madrugadas|de madrugadas|las madrugadas", {
    part: "nightly",
    recurring: true,
  }),
  w("PART", "de la madrugada", { part: "morning" }),
  w(
    "PART",
    "del mediodía|del medio día|a la hora de comer|a la hora de la comida|a la hora del almuerzo|en el almuerzo|hora de comer|hora del almuerzo|hora de la comida|pausa de la comida|la pausa del almuerzo|hora de almuerzo",
    { part: "lunch" },
  ),
  w(
    "PART",
    "al final del día|a final del día|al final de la jornada|a última hora|a última hora del día|al cierre del día|al terminar el día|al acabar el día|fin del día|al cierre de la jornada|al cierre|al finalizar el día|al final de cada día|al final de la jornada laboral|al terminar la jornada|al acabar la jornada",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "en horario laboral|en horario de oficina|durante el horario laboral|durante el horario de oficina|en horas de oficina|durante la jornada laboral|en horas laborables|en horas de trabajo|en horario comercial|en horario de trabajo|dentro del horario laboral|durante la jornada|en horario hábil|en horas hábiles|horario laboral|horario de oficina",
    { part: "hours" },
  ),
  w("PART", "durante el día|de día", { part: "day" }),
];

const named = [
  w(
    "NAMED_TIME",
    "mediodía|medio día|al mediodía|al medio día|a mediodía|a medio día|el mediodía|12 del mediodía|doce del mediodía|las 12 del mediodía|12 de la mañana|doce de la mañana|12 del día|doce del día|12m",
    720,
  ),
  w(
    "NAMED_TIME",
    "medianoche|media noche|a medianoche|a media noche|a la medianoche|a la media noche|la medianoche|12 de la noche|doce de la noche",
    0,
  ),
  w("PART", "cada mediodía|todos los mediodías|los mediodías", { part: "lunch", recurring: true }),
];

const clock = [
  w("MERIDIEM", "am|a.m.|a.m|a m|a. m.", "am"),
  w("MERIDIEM", "pm|p.m.|p.m|p m|p. m.", "pm"),
  mark("HOUR_WORD", "h|hs|hrs|hr|h.|hs.|hrs.|en punto|en punto de la hora|exactos|exactas|justos|justas"),
  mark("MINUTE_WORD", "minutos|minuto|min|mins|m"),
  mark("SECOND_WORD", "segundos|segundo|seg|s"),
  w("CLOCK_SUFFIX", "y pico|y poco|y algo", 0),
  w("CLOCK_SUFFIX", "y media|y 1/2|ymedia|y medio", 30),
  w("CLOCK_SUFFIX", "y cuarto|y un cuarto|y 1/4", 15),
  w("CLOCK_SUFFIX", "menos cuarto|menos un cuarto|- cuarto", -15),
  w("PLUS_MINUTES", "menos", -1),
  w(
    "CLOCK_PREFIX",
    "menos cuarto de las|a menos cuarto de las|menos cuarto para las|cuarto para las|un cuarto para las|cuarto para la|un cuarto para la|cuarto pa las",
    -15,
  ),
  w("PAST_HOUR", "para las|para la|pa las|pa la", -1),
];

export const times: Word[] = [...parts, ...named, ...clock];
