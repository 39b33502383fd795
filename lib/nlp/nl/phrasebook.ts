import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Ochtend",
  lunch: "Lunchtijd",
  afternoon: "Middag",
  evening: "Avond",
  night: "Nacht",
  nightly: "'s Nachts",
  endOfDay: "Einde van de dag",
  hours: "Kantooruren",
  day: "Overdag",
};

export const phrasebook: Phrasebook = {
  noZone: "Geen tijdzone opgegeven: UTC",
  noRecipient: "Ontvanger: de beheerder",
  recipientIsAuthor: "Ontvanger: jij",
  recipientIs: (address) => `Ontvanger: ${address}`,
  noAddress: (person) =>
    `Van “${person}” is geen adres bekend, dus daar gaat niets heen. Voeg het toe bij de ontvangers.`,
  noTime: (time) => `Geen tijd opgegeven: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: ${from} tot ${to}`,
  bareHour: (said, time) => `"${said}" gelezen als ${time}`,
  noWeekday: "Geen weekdag opgegeven: maandag",
  noMonthDay: "Geen dag van de maand opgegeven: de 1e",
  noMonth: "Geen datum opgegeven: 1 januari",
  timesADay: (times) => `Geen tijden opgegeven: ${times}`,
  onceOnly: "Loopt één keer: er is geen herhaling opgegeven",
  anchored: "Geteld vanaf de eerste keer",
  approximate: (words) =>
    words === "few"
      ? '"Een paar" is geen precies aantal: 3 aangenomen'
      : "Slechts één van de genoemde tijden kan een eenmalige taak zijn; de eerste is genomen",
  openEnd: (words) => `"${words}" is geen datum: het loopt door tot je het stopt`,
  holidays: "Feestdagen zijn niet bekend: kies een blokkeerkalender om ze over te slaan",
  mixed: "Deze dagen en tijden passen niet in één schema. Welke moeten het zijn?",
  dateStays:
    "Een schema van deze dagen kan geen losse datum overslaan. Plan het zoals hieronder; die ene uitvoering kun je daarna overslaan.",
  workdayInterval: "Werkdagen tellen over weekenden heen gaat niet. Op welke weekdagen moet het lopen?",
  askWhen: "Wanneer moet het lopen?",
  askWhat: "Wat moet er dan gebeuren?",
  askEvent: "Een taak loopt op tijden, niet wanneer er iets gebeurt. Ze kan steeds opnieuw kijken: hoe vaak?",
  askHour: (hour) => `Precies om ${hour} uur, 's ochtends of 's middags, en op welke dagen?`,
  askMeridiem: (hour) => `${hour} uur 's ochtends of 's middags?`,
  askHowOften: "Hoe vaak moet het in die tijd lopen?",
  whenOptions: ["Elke dag om 09:00", "Elke werkdag om 09:00", "Elke maandag om 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Elke dag om ${morning}`,
    `Elke dag om ${afternoon}`,
    `Morgen om ${afternoon}`,
  ],
  howOftenOptions: ["Elk uur", "Elke 30 minuten", "Eén keer, aan het begin"],
  past: "Dat tijdstip is al voorbij.",
  pastDay: "Dat tijdstip is al voorbij. Wanneer moet het lopen?",
  impossible: (words) => `"${words}" bestaat niet. Welke dag en tijd moet het zijn?`,
  leftOutYearly: (day) => `${day} wordt overgeslagen, en dezelfde dag van elk later jaar.`,
  severalOnce: "Een eenmalige taak loopt één keer. Welke van deze tijden moet het zijn, of hoe moet het zich herhalen?",
  unread: (words) => `"${words}" kan ik niet plannen. Wanneer moet het lopen?`,
  scattered: "Welke tijd hoort bij welke taak? Schrijf per taak een bericht, of noem één schema voor alles.",
  shortMonths: (day) => `Maanden zonder een ${day}e worden overgeslagen`,
  commands: {
    question: "Dit is een vraag, dus er is niets gepland. Zeg wat er wanneer moet gebeuren, dan wordt het een taak.",
    list: "Open Taken om alles te zien wat gepland is, telkens met de volgende keer.",
    edit: "Om een taak te wijzigen open je die in Taken en pas je daar de tekst of het schema aan.",
    pause: "Om een taak te pauzeren open je die in Taken en druk je op Pauzeren. Daar kun je haar ook hervatten.",
    resume: "Om een gepauzeerde taak te hervatten open je die in Taken en druk je op Hervatten.",
    delete: "Om een taak te verwijderen open je die in Taken en druk je op Verwijderen.",
    run: "Om een taak meteen uit te voeren open je die in Taken en druk je op Nu uitvoeren.",
    none: "Dit beschrijft iets; er valt niets te plannen. Zeg wat er wanneer moet gebeuren.",
  },
  never: "Geen dag of tijd past bij dit schema.",
  notTask: "In deze tekst valt niets te plannen. Zeg wat er wanneer moet gebeuren.",
  leftOver: (words) => `"${words}" hoort niet bij een schema.`,
  onceAt: (date, time) => `Eenmalig op ${date} om ${time}`,
  seasons: {
    locale: "nl",
    names: {
      spring: /^(?:in de |in het |tijdens de |tijdens het |elke |'s )?(?:lente|voorjaar)s?$/,
      summer: /^(?:in de |in het |tijdens de |tijdens het |elke |'s )?(?:zomer)s?$/,
      autumn: /^(?:in de |in het |tijdens de |tijdens het |elke |'s )?(?:herfst|najaar)s?$/,
      winter: /^(?:in de |in het |tijdens de |tijdens het |elke |'s )?(?:winter)s?$/,
    },
  },
};
