import { mark, type Word } from "../grammar/lexicon";

const seasons = ["estate", "inverno", "autunno"].flatMap((season) => [
  `in ${season}`,
  `d'${season}`,
  `nell'${season}`,
  `durante l'${season}`,
  `ogni ${season}`,
  `l'${season}`,
]);

/** Days that no schedule can hold, and schedule words that add nothing. */
export const unplannable: Word[] = [
  mark(
    "UNREAD",
    [
      ...seasons,
      "in primavera|ogni primavera|durante la primavera|all'alba|sul far del giorno|al sorgere del sole|allo spuntar del sole|al tramonto|al calar del sole|al crepuscolo|all'imbrunire|con la luna piena|a ogni luna piena|ad ogni luna piena|ogni luna piena|nelle notti di luna piena|con la bassa marea|con l'alta marea|a bassa marea|a pasqua|la domenica di pasqua|domenica di pasqua|il giorno di pasqua|lunedì di pasqua|a pasquetta|pasquetta|venerdì santo|il venerdì santo|giovedì santo|mercoledì delle ceneri|martedì grasso|giovedì grasso|domenica delle palme|a carnevale|durante le vacanze|in vacanza|nelle vacanze|durante le ferie|alla festa della mamma|festa della mamma|festa del papà|il giorno del mio compleanno|al mio compleanno|il giorno di paga|ogni giorno di paga|negli anni bisestili|ogni anno bisestile|ogni tanto|di tanto in tanto|di quando in quando|a volte|talvolta|occasionalmente|saltuariamente|regolarmente|periodicamente|con regolarità|un giorno o l'altro|uno di questi giorni|spesso|frequentemente|lo stesso giorno|quello stesso giorno|quel giorno|in quel giorno",
    ].join("|"),
  ),
  mark(
    "FILLER",
    "24 ore su 24|ventiquattr'ore su ventiquattro|24 ore al giorno|24/7|24x7|24 ore su 24 e 7 giorni su 7|giorno e notte|notte e giorno|di giorno e di notte|tutta la settimana|l'intera settimana|per tutta la settimana|senza eccezioni|senza eccezione|senza interruzioni|senza sosta|ininterrottamente|religiosamente|puntualmente|con puntualità|come un orologio|senza fallo|immancabilmente|alla stessa ora|alla medesima ora|stessa ora|allo stesso orario|nello stesso orario",
  ),
  mark(
    "INSTEAD",
    "che è|che sono|che sarà|che saranno|che va|che sia|quando è|quando sarà|in cui è|in cui sarà|quel giorno|lì",
  ),
];
