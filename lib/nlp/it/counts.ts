import { countReader } from "../romance/counts";

export const readCounts = countReader({
  numbers: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    cento: 100,
  },
  times: "volte",
  runs: "promemoria|messagg(?:io|i)|e-?mail|mail|inv(?:io|ii|i)|avvis[oi]|notific(?:a|he)|controll[oi]|verific(?:a|he)|esecuzion[ei]|ripetizion[ei]|pubblicazion[ei]|post|chiamat[ae]|occasion[ei]",
  openings:
    "ma|e|solo|soltanto|solamente|unicamente|esattamente|giusto|non\\spiu\\sdi|al\\smassimo|massimo|in\\stutto|in\\stotale|per\\sun\\stotale\\sdi|un\\stotale\\sdi|fallo|ripetilo|per|che\\ssiano",
  endings:
    "in\\s(?:tutto|totale)|al\\smassimo|massimo|soltanto|solo|non\\sdi\\spiu|non\\suna\\sdi\\spiu|e\\s(?:basta(?:\\scosi)?|stop|non\\sdi\\spiu|poi\\s(?:basta|stop|fermati|smetti|niente)|fine|chiuso)|poi\\s(?:basta|stop|fermati|smetti)",
  stopAfter:
    "(?:(?:e|poi|ma)\\s){0,3}(?:fermati|ferma(?:lo|la|rsi)?|smetti|smettila|interrompi|termina|finisci|stop|basta|fine|chiudi)\\s(?:dopo|a|al\\sraggiungimento\\sdi|dopo\\saver\\sfatto)(?:\\sun\\stotale\\sdi)?",
  retry: /(?:riprov|ritent|tentativ|\bretry)/,
});
