import { mark, type Word, w } from "../grammar/lexicon";
import { after } from "../romance/forms";

export const markerWords: Word[] = [
  mark(
    "EVERY",
    "ogni santo|ogni santa|ogni|ogi|tutti i|tutte le|tutti gli|ciascun|ciascuna|ogni singolo|ogni singola|ogn|tutti|tutte|tt i|tutt i|tute le|tuti i|una volta ogni|ciascuno|ad ogni|a ogni|per ogni",
  ),
  mark("IN_PLACE_OF", "invece di|invece che|anziche|al posto di|invece del|invece della|invece dell'|al posto del"),
  mark("HABIT", "il|i|la|le|nei|nelle|ai|alla|al|gli|lo|nel|nella"),
  w(
    "AT",
    "quando sono le|quando saranno le|appena sono le|non appena sono le|allo scoccare delle|quando scoccano le|alle ore|ore|per le ore|h|puntualmente alle|puntuale alle|puntuali alle",
    { certain: true },
  ),
  mark(
    "AT",
    "alle|all'|a|per le|entro le|@|al più tardi alle|al massimo alle|non più tardi delle|esattamente alle|precisamente alle|alla|le",
  ),
  mark(
    "ON",
    "il|lo|la|i|le|gli|l'|nel|nella|nei|nelle|negli|al|ai|alla|durante il|durante i|durante la|durante|in|nell'|agli|in data|per il|per",
  ),
  mark(
    "IN",
    "a|ad|in|nel mese di|nei mesi di|di|durante il mese di|durante i mesi di|nel|durante|nel corso di|per il mese di|per",
  ),
  mark("OF", "di|del|dello|della|dei|degli|delle|dell'|d'"),
  mark("THE", "il|lo|la|i|gli|le|l'|un|una|un'|mio|nostro"),
  mark("DASH", "-|~|/|->"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("NEAREST", "più vicino al|più vicina al|più vicino a|più vicino"),
  mark("ONE", "uno|una|quello|quella|volta"),
  mark("COMMA", ","),
  mark("AND", "e|ed|o|oppure|&|+|più|e anche|nonché|e poi|e dopo|e più tardi|e le|e l'|e alle|ed alle"),
  mark("OR", "o|oppure|o magari|o forse|o altrimenti|o se no"),
  mark("FROM", "da|dal|dalla|dalle|dall'|dai|dallo|dalle ore|dalla mattina|dagli|nella fascia|fascia"),
  mark("TO", "a|al|alla|alle|all'|fino a|fino al|fino alle|fino alla|fino all'|sino a|sino al|sino alle|alle ore|ad"),
  mark("BETWEEN", "tra|fra|tra le|fra le|tra il|fra il|tra l'|fra l'|solo tra le|solo fra le|tra la|fra la|tra le ore"),
  mark("BEFORE", "prima di|prima delle|prima dell'|prima del|prima della|entro le|non oltre le|entro"),
  mark("AFTER", "dopo le|dopo l'|dopo|oltre le|passate le|dopo la"),
  mark(
    "START",
    "a partire da|a partire dal|a partire dalle|a partire dall'|a partire dalla|partendo da|partendo dal|partendo dalle|partendo dall'|iniziando da|iniziando dal|iniziando dalle|iniziando il|iniziando alle|cominciando da|cominciando dal|cominciando dalle|cominciando alle|cominciando il|con inizio il|con inizio dal|con inizio da|con inizio alle|inizio|inizio il|inizia il|inizia da|inizia dal|comincia il|comincia da|comincia dal|dal|dall'|a decorrere dal|a far data dal|con decorrenza dal|con decorrenza|dal giorno|non prima del|non prima delle|ma non prima del|prima volta il|la prima volta il|la prima il|prima esecuzione il|la prima esecuzione il|primo invio il|il primo invio il|a cominciare da|a cominciare dal|a iniziare da|a iniziare dal|parti da|parti dal|partenza il|partenza dal",
  ),
  mark(
    "UNTIL",
    "ultimo giorno il|ultimo giorno|da qui a|da qui al|da qui fino a|da qui fino al|da oggi a|da oggi al|da oggi fino a|da oggi fino al|da adesso a|da ora a|da adesso fino a|da ora fino a|fino a|fino al|fino all'|fino alla|fino alle|sino a|sino al|sino all'|sino alla|sino alle|finché|fino|fin al|termina il|terminando il|finendo il|ultima volta il|entro il|fino alla fine di|e fermati il|fermandoti il|e poi basta dal|termine il|con termine il|con fine il|fino a fine",
  ),
  mark(
    "END_OF",
    "fine|la fine di|la fine del|la fine della|la fine dell'|fine di|alla fine di|alla fine del|alla fine dell'|alla fine della|a fine|la fine di questo|la fine di quest'|la fine di questa",
  ),
  mark(
    "EXCEPT",
    "né il|né la|né di|né al|né alla|né nei|né a|né ad|né in|tranne|tranne che|tranne a|tranne ad|eccetto a|escluso a|salvo a|eccetto|eccettuato|eccettuati|escluso|esclusa|esclusi|escluse|salvo|fuorché|a parte|ad eccezione di|ad eccezione del|ad eccezione della|ad eccezione dei|a eccezione di|a eccezione del|a eccezione della|all'infuori di|all'infuori del|con l'eccezione di|con l'eccezione del|ma non|e non|non|mai|ma mai|ma mai di|mai di|e mai|e mai di|ma non di|tranne di|senza|saltando|salta|saltare|escludendo|meno che|meno|ma salta|e salta|non di|ad esclusione di|ad esclusione del|ad esclusione dei|a esclusione di|a esclusione del|a esclusione dei|niente|ma niente|se non è|a meno che non sia|tolto|tolta|tolti|tolte|fuori|fuori dall'|fuori dal|fuori da|fuori dagli|al di fuori dell'|al di fuori del|al di fuori di|però non|ma escluso|ma esclusi|non serve|non serve farlo|non c'è bisogno|non occorre|non è necessario|né",
  ),
  w("EXCEPT", "ma|però|mentre|invece", { certain: false }),
  mark("LEAVE", "lascia|lasciate|lasciando|lasciare|tieni|tenendo"),
  mark("EXCEPT_POST", "no|liberi|libere|libero|libera|fuori|da parte"),
  mark(
    "NOT_EVERY",
    after(
      "anzi|meglio|meglio di no|alla fine|in realtà|ripensandoci|veramente",
      "non tutti i giorni|non ogni giorno|non tutte le settimane|non ogni settimana|non ogni ora|non tutti i mesi|non ogni mese|non quotidianamente|non tutte le mattine|non tutte le sere|non ogni mattina",
    ),
  ),
  mark(
    "FOR",
    "per|solo|soltanto|solo per|soltanto per|per la durata di|per un totale di|durante|nell'arco di|per soli|per sole|per altre|per altri|nelle|nei|nel corso di|limitatamente a",
  ),
  mark("FOR_POST", "di fila|consecutivi|consecutive|consecutivamente"),
  mark("ONLY", "solo|soltanto|solamente|unicamente|esclusivamente|e solo|ma solo|ma soltanto|e basta|giusto"),
  mark(
    "NEXT",
    "prossimo|prossima|prossimi|prossime|il prossimo|la prossima|che viene|venturo|ventura|entrante|seguente|successivo|successiva",
  ),
  mark("THIS", "questo|questa|quest'|questi|queste"),
  mark(
    "IN_DELAY",
    "passate|trascorse|passati|trascorsi|tra|fra|in|entro|dopo|da qui a|tra circa|fra circa|tra esattamente",
  ),
  mark("DELAY_POST", "da ora|da adesso|più tardi|dopo"),
  mark("DAY_WORD", "giorno|giorni|dì|il giorno|i giorni|data"),
  mark(
    "ONCE",
    "una sola volta|una volta sola|solo una volta|soltanto una volta|una tantum|un'unica volta|una volta soltanto|un'unica volta",
  ),
  mark("NOW", "subito|immediatamente|adesso subito|all'istante|seduta stante|ora subito|proprio adesso|proprio ora"),
  mark(
    "OF_MONTH",
    "del mese|di ogni mese|di tutti i mesi|ogni mese|al mese|d'ogni mese|di ciascun mese|tutti i mesi|di mese|mensilmente|nel mese|dei mesi|del mese in corso",
  ),
  mark(
    "MONTHLY",
    "ogni mese|tutti i mesi|mensilmente|una volta al mese|1 volta al mese|al mese|per ogni mese|ciascun mese|ogni singolo mese",
  ),
  mark(
    "OF_QUARTER",
    "del trimestre|di ogni trimestre|di tutti i trimestri|ogni trimestre|dei trimestri|di ciascun trimestre|di trimestre",
  ),
  mark(
    "QUARTERLY",
    "ogni trimestre|tutti i trimestri|trimestralmente|una volta al trimestre|una volta a trimestre|all'inizio di ogni trimestre|a inizio trimestre|ad inizio trimestre|a ogni trimestre|ad ogni trimestre|all'inizio del trimestre|ogni inizio trimestre",
  ),
  mark("OF_YEAR", "dell'anno|di ogni anno|di tutti gli anni|ogni anno|d'ogni anno|di ciascun anno"),
  mark(
    "EVERY_YEAR",
    "ogni anno|tutti gli anni|annualmente|una volta all'anno|una volta l'anno|1 volta all'anno|all'anno|ciascun anno|ogni singolo anno",
  ),
  mark(
    "MONTH_END",
    "fine mese|la fine del mese|a fine mese|alla fine del mese|alla fine di ogni mese|fine del mese|ogni fine mese|a ogni fine mese|ad ogni fine mese|la fine di ogni mese|fine di ogni mese|tutti i fine mese",
  ),
  mark(
    "IN_TOTAL",
    "in totale|in tutto|complessivamente|totali|al massimo|massimo|max|complessive|e non di più|e poi basta|e basta",
  ),
  mark("INCLUSIVE", "incluso|inclusa|compreso|compresa|inclusi|compresi|incluse"),
  w("ZONE", "ora italiana|orario italiano|ora d'italia|orario di italia|fuso italiano", "Europe/Rome"),
  w("ZONE", "ora inglese|ora del regno unito|ora britannica", "Europe/London"),
  w("ZONE", "ora tedesca", "Europe/Berlin"),
  w("ZONE", "ora svizzera", "Europe/Zurich"),
  w("ZONE", "ora della costa est|ora della costa orientale", "America/New_York"),
];
