import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Mattina",
  lunch: "Pranzo",
  afternoon: "Pomeriggio",
  evening: "Sera",
  night: "Tarda sera",
  nightly: "Notte",
  endOfDay: "Fine giornata",
  hours: "Orario d'ufficio",
  day: "Giorno",
};

export const phrasebook: Phrasebook = {
  noZone: "Nessun fuso orario indicato: UTC",
  noRecipient: "Destinatario: l'amministratore",
  recipientIsAuthor: "Destinatario: tu",
  recipientIs: (address) => `Destinatario: ${address}`,
  noAddress: (person) =>
    `Non si conosce l’indirizzo di «${person}», quindi non gli viene inviato nulla. Aggiungilo ai destinatari.`,
  noTime: (time) => `Nessun orario indicato: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: dalle ${from} alle ${to}`,
  bareHour: (said, time) => `"${said}" inteso come ${time}`,
  noWeekday: "Nessun giorno della settimana indicato: lunedì",
  noMonthDay: "Nessun giorno del mese indicato: il 1°",
  noMonth: "Nessuna data indicata: 1° gennaio",
  timesADay: (times) => `Nessun orario indicato: ${times}`,
  onceOnly: "Una sola volta: nessuna ripetizione indicata",
  anchored: "Contato dalla prima esecuzione",
  approximate: (words) =>
    words === "few"
      ? '"Qualche" non è un numero esatto: è stato preso 3'
      : "Un'attività singola ha un solo orario: è stato preso il primo",
  openEnd: (words) => `"${words}" non è una data: continua finché non viene fermata`,
  holidays: "I giorni festivi non sono noti: scegli un calendario di esclusione per saltarli",
  mixed: "Questi giorni e orari non formano un solo programma. Quale deve valere?",
  dateStays:
    "Un programma di questi giorni non può escludere una sola data. Pianificalo come sotto; quell'esecuzione si può poi saltare.",
  workdayInterval:
    "Contare i giorni lavorativi oltre i fine settimana non è possibile. In quali giorni della settimana?",
  askWhen: "Quando deve essere eseguito?",
  askWhat: "Che cosa bisogna fare allora?",
  askEvent: "Un'attività si esegue a orari, non quando succede qualcosa. Può controllare di continuo: ogni quanto?",
  askHour: (hour) => `Alle ${hour} in punto, di mattina o di pomeriggio, e in quali giorni?`,
  askMeridiem: (hour) => `Le ${hour} di mattina o di pomeriggio?`,
  askHowOften: "Ogni quanto in questo intervallo?",
  whenOptions: ["Ogni giorno alle 09:00", "Dal lunedì al venerdì alle 09:00", "Ogni lunedì alle 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Ogni giorno alle ${morning}`,
    `Ogni giorno alle ${afternoon}`,
    `Domani alle ${afternoon}`,
  ],
  howOftenOptions: ["Ogni ora", "Ogni 30 minuti", "Una sola volta, all'inizio"],
  past: "Quest'ora è già passata.",
  pastDay: "Questa data è già passata. Quando deve essere eseguito?",
  leftOutYearly: (day) => `Il ${day} viene saltato, e lo stesso giorno di ogni anno successivo.`,
  severalOnce: "Un'attività singola viene eseguita una volta. A quale di questi orari, o come deve ripetersi?",
  impossible: (words) => `"${words}" non esiste. Quale giorno e quale ora devono valere?`,
  unread: (words) => `Non so pianificare "${words}". Quando deve essere eseguito?`,
  scattered: "Quale orario vale per quale attività? Scrivi un messaggio per ogni attività, o un solo orario per tutto.",
  shortMonths: (day) => `I mesi senza il giorno ${day} vengono saltati`,
  commands: {
    question:
      "Questa è una domanda: non è stato pianificato nulla. Scrivi che cosa fare e quando, e diventa un'attività.",
    list: "Apri Attività per vedere tutto ciò che è pianificato, con la prossima esecuzione di ciascuna.",
    edit: "Per modificare un'attività, aprila in Attività e cambia lì il testo o l'orario.",
    pause: "Per sospendere un'attività, aprila in Attività e premi Pausa. Da lì può anche essere ripresa.",
    resume: "Per riprendere un'attività sospesa, aprila in Attività e premi Riprendi.",
    delete: "Per eliminare un'attività, aprila in Attività e premi Elimina.",
    run: "Per eseguire subito un'attività, aprila in Attività e premi Esegui ora.",
    none: "Questa è una descrizione: non c'è nulla da pianificare. Scrivi che cosa fare, e quando.",
  },
  never: "Nessun giorno e nessuna ora corrispondono a questo programma.",
  notTask: "In questo testo non c'è nulla da pianificare. Scrivi che cosa fare, e quando.",
  leftOver: (words) => `"${words}" non fa parte di un programma.`,
  onceAt: (date, time) => `Una sola volta, il ${date} alle ${time}`,
  seasons: {
    locale: "it",
    names: {
      spring: /^(?:in |d'|nell'|durante l'|durante la |ogni |l')(?:primavera)$/,
      summer: /^(?:in |d'|nell'|durante l'|durante la |ogni |l')(?:estate)$/,
      autumn: /^(?:in |d'|nell'|durante l'|durante la |ogni |l')(?:autunno)$/,
      winter: /^(?:in |d'|nell'|durante l'|durante la |ogni |l')(?:inverno)$/,
    },
  },
};
