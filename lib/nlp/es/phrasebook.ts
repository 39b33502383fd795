import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Por la mañana",
  lunch: "Al mediodía",
  afternoon: "Por la tarde",
  evening: "Al anochecer",
  night: "Por la noche",
  nightly: "De madrugada",
  endOfDay: "Al final del día",
  hours: "En horario laboral",
  day: "Durante el día",
};

export const phrasebook: Phrasebook = {
  noZone: "Sin zona horaria: UTC",
  noRecipient: "Destinatario: el administrador",
  recipientIsAuthor: "Destinatario: tú",
  recipientIs: (address) => `Destinatario: ${address}`,
  noAddress: (person) =>
    `No se conoce la dirección de «${person}», así que allí no se envía nada. Añádela a los destinatarios.`,
  noTime: (time) => `Sin hora: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: de ${from} a ${to}`,
  bareHour: (said, time) => `«${said}» se entendió como ${time}`,
  noWeekday: "Sin día de la semana: lunes",
  noMonthDay: "Sin día del mes: el día 1",
  noMonth: "Sin fecha: 1 de enero",
  timesADay: (times) => `Sin horas: ${times}`,
  onceOnly: "Se ejecuta una vez: no se pidió repetición",
  anchored: "Se cuenta desde la primera ejecución",
  approximate: (words) =>
    words === "few"
      ? "«Unos pocos» no es un número exacto: se tomó 3"
      : "Solo una de las horas puede ser una tarea única; se tomó la primera",
  openEnd: (words) => `«${words}» no es una fecha: sigue hasta que se detenga`,
  holidays: "Los festivos no se conocen: elige un calendario de exclusión para omitirlos",
  mixed: "Estos días y horas no caben en un solo horario. ¿Cuál debe ser?",
  dateStays:
    "Un horario de estos días no puede dejar fuera una sola fecha. Prográmalo como abajo; esa ejecución se puede omitir después.",
  workdayInterval:
    "No se pueden contar días laborables saltando los fines de semana. ¿Qué días de la semana debe ejecutarse?",
  askWhen: "¿Cuándo debe ejecutarse?",
  askWhat: "¿Qué hay que hacer entonces?",
  askEvent:
    "Una tarea se ejecuta a determinadas horas, no cuando ocurre algo. Puede comprobarlo una y otra vez: ¿cada cuánto?",
  impossible: (words) => `«${words}» no existe. ¿Qué día y a qué hora debe ser?`,
  askHour: (hour) => `¿A las ${hour} en punto, de la mañana o de la tarde, y qué días?`,
  askMeridiem: (hour) => `¿Las ${hour} de la mañana o de la tarde?`,
  askHowOften: "¿Cada cuánto debe ejecutarse en ese tiempo?",
  whenOptions: ["Todos los días a las 09:00", "De lunes a viernes a las 09:00", "Todos los lunes a las 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Todos los días a las ${morning}`,
    `Todos los días a las ${afternoon}`,
    `Mañana a las ${afternoon}`,
  ],
  howOftenOptions: ["Cada hora", "Cada 30 minutos", "Una vez, al principio"],
  past: "Esa hora ya ha pasado.",
  pastDay: "Ese momento ya ha pasado. ¿Cuándo debe ejecutarse?",
  leftOutYearly: (day) => `Se omite el ${day}, y el mismo día de cada año posterior.`,
  severalOnce: "Una tarea única se ejecuta una sola vez. ¿Cuál de estas horas debe ser, o cómo debe repetirse?",
  unread: (words) => `No puedo programar «${words}». ¿Cuándo debe ejecutarse?`,
  scattered: "¿Qué hora corresponde a cada tarea? Escribe un mensaje por tarea o indica un solo horario para todo.",
  shortMonths: (day) => `Los meses sin día ${day} se omiten`,
  commands: {
    question:
      "Esto es una pregunta, así que no se ha programado nada. Di qué hay que hacer y cuándo, y será una tarea.",
    list: "Abre Tareas para ver todo lo programado, con la próxima ejecución de cada una.",
    edit: "Para cambiar una tarea, ábrela en Tareas y edita allí su texto o su horario.",
    pause: "Para pausar una tarea, ábrela en Tareas y pulsa Pausar. Allí también se reanuda.",
    resume: "Para reanudar una tarea en pausa, ábrela en Tareas y pulsa Reanudar.",
    delete: "Para eliminar una tarea, ábrela en Tareas y pulsa Eliminar.",
    run: "Para ejecutar una tarea ya, ábrela en Tareas y pulsa Ejecutar ahora.",
    none: "Esto describe algo; no hay nada que programar. Di qué hay que hacer y cuándo.",
  },
  never: "Ningún día ni hora encaja en este horario.",
  notTask: "No hay nada que programar en este texto. Di qué hay que hacer y cuándo.",
  leftOver: (words) => `«${words}» no forma parte de un horario.`,
  onceAt: (date, time) => `Una sola vez, el ${date} a las ${time}`,
  seasons: {
    locale: "es",
    names: {
      spring: /^(?:en |en el |en la |durante el |durante la |cada |todos los |todas las |los |las )(?:primavera)s?$/,
      summer: /^(?:en |en el |en la |durante el |durante la |cada |todos los |todas las |los |las )(?:verano)s?$/,
      autumn: /^(?:en |en el |en la |durante el |durante la |cada |todos los |todas las |los |las )(?:otono)s?$/,
      winter: /^(?:en |en el |en la |durante el |durante la |cada |todos los |todas las |los |las )(?:invierno)s?$/,
    },
  },
};
