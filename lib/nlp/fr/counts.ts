import { countReader } from "../romance/counts";

export const readCounts = countReader({
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    cent: 100,
  },
  times: "fois",
  runs: "rappels?|messages?|e-?mails?|mails?|envois?|alertes?|notifications?|verifications?|controles?|executions?|passages?|sauvegardes?|relances?|occurrences?|sms|publications?|posts?|semaines\\sde\\ssuite",
  openings:
    "mais|et(?:\\sce)?|seulement|uniquement|juste|exactement|precisement|pas\\splus\\sde|pas\\splus\\sque|au\\s(?:maximum|max|plus|total)|max|maximum|en\\stout|pour\\sun\\stotal\\sde|un\\stotal\\sde|le\\stout|limite\\sa|fais-le|fais\\sca|a\\sfaire|a\\srepeter|repete(?:-le)?|ca|cela|que|pendant",
  endings:
    "en\\stout(?:\\set\\spour\\stout)?|au\\s(?:total|maximum|max|plus)|maximum|max|seulement|uniquement|pas\\splus|pas\\sune\\sde\\splus|(?:et\\spuis|et|puis)\\s(?:c'est\\stout|c'est\\sfini|stop|basta|pas\\splus|(?:on\\s|tu\\s|ca\\s)?arretes?|(?:on\\s)?s'arrete|plus\\srien|fini|ca\\ssuffit|apres\\s(?:stop|c'est\\sfini|plus\\srien))|c'est\\stout|puis\\sarrete(?:-toi)?|et\\sensuite\\sstop",
  stopAfter:
    "(?:(?:et|puis|mais)\\s){0,3}(?:arrete(?:-toi|-le|-la|z)?|arreter|stop|stoppe|termine|cesse|fin|s'arreter|tu\\s(?:t'arretes|arretes)|on\\sarrete)(?:\\s(?:tout|ca))?\\s(?:au\\sbout\\sde|apres|a)(?:\\sun\\stotal\\sde)?",
  retry: /(?:reess|retent|\btent|essai|\bretry)/,
});
