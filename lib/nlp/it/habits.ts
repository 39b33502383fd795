import { habitsOf } from "../romance/habits";
import { pastTeller } from "../romance/tells-past";
import { taskVerbs } from "./verbs";

/** "I have the dentist at nine, remind me": behind the story something is asked for. */
export const request =
  /(?:[,;:.!?]|\se\sper\squest[oa])\s(?:\p{L}+\s){0,3}?(?:(?:ricord|avvis|mand|invi|svegli|prepar|chiam|avvert|segnal|stamp|scriv|legg|port|cerc|trov)[aie](?:mi|ci|mel[oa]|cel[oa])|fammi|dimmi|dammi|ricordamelo|manda|invia|avvisa|prepara|controlla|verifica|annota|scrivi|metti|vorrei|voglio)(?![\p{L}])/u;

export const habits = habitsOf({
  openings:
    "da\\s(?:anni|mesi|settimane|tempo|sempre|quando|bambin[oa]|piccol[oa]|\\d+\\sanni)|sono\\sanni\\sche|e\\sda\\sanni\\sche|di\\ssolito|normalmente|solitamente|abitualmente|in\\sgenere|generalmente|come\\ssempre|per\\sabitudine|di\\snorma|quando\\sero|una\\svolta,?\\s(?:andav|facev)",
  mine: "vado|vengo|esco|arrivo|chiudo|apro|faccio|dormo|ceno|bevo|prendo|leggo|vedo|guardo|visito|chiamo|pulisco|cucino|provo|lavo|compro|corro|prego|medito|vivo|pesco|navigo|guido|insegno|do|sto|preparo|pago|(?:innaffio|annaffio|sistemo|stiro|spolvero|accendo|spengo)(?=\\s(?:il|lo|la|i|gli|le)\\s|\\sl')|ho(?!\\sbisogno)|abbiamo(?!\\sbisogno)|mi\\s(?:alzo|sveglio|corico|riposo|alleno|vedo|trovo|reco|dedico|addormento)|porto\\s(?:fuori|a|il|la|i|mio|mia)|(?!dobbiamo|vogliamo|possiamo|facciamo\\s(?:alle|il|la)|abbiamo)\\p{L}{2,}iamo",
  mineOrNoun: "pranzo|gioco|lavoro|studio|cammino|nuoto|suono|canto|ballo|abito|riposo|telefono|ascolto|controllo",
  behindVerb: "in|a|al|alla|con|per|fino|da|dal|sempre|molto|nel|nella|il|la|i|le",
  determiner: "(?:(?:il|la|i|le)\\s)?(?:mi[oa]|miei|mie|nostr[oaie])\\s",
  noSubject:
    "prim[oae]|second[oa]|terz[oa]|quart[oa]|ultim[oaie]|penultim[oa]|lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic(?:a|he)|giorn[oi]|settimana|mese|anno|ora|mattin[aeo]|pomeriggi|pomeriggio|ser[ae]|nott[ei]|fine|weekend|prossim[oa]",
  theirs:
    "passa|passano|esce|escono|arriva|arrivano|gioca|giocano|mette|mettono|va|vanno|viene(?!\\s(?:inviat|mandat|eseguit))|vengono|lavora|lavorano|dorme|dormono|mangia|mangiano|vive|fa|fanno|ha|hanno|porta|portano|inizia|iniziano|comincia|cominciano|apre|aprono|chiude|chiudono|sta|stanno|dura|durano|suona|suonano|abbaia|annaffia|consegna|consegnano|insegna|studia|studiano|prova|provano|celebra|celebrano|riunisce|riuniscono|alza|alzano|scende|sale|finisce|finiscono|termina|terminano|cade|cadono|salpa|salpano|attracca|attraccano|torna|tornano|canta|cantano|balla|ballano|danza|danzano|nuotano|parte|partono|allena|allenano|sveglia|svegliano|pranza|pranzano|cena|cenano|prende|prendono|guarda|guardano|corre|nuota",
  reflexive: "si\\s|mi\\s|ci\\s|gli\\s|non\\s|sempre\\s",
  noVerbBehind:
    "di|del|della|dei|delle|il|lo|la|i|gli|le|che|a|al|alla|in|nel|con|e|o|per|senza|su|sul|un|una|suo|sua|mio|mia|se|quando|dove|dell'|all'|l'",
  of: "di|del|della|dei|delle|dello|degli|dell'|d'",
  existing: "c'e|c'era|ci\\ssono|ci\\serano",
  always: "(?:quasi\\s)?sempre|spesso|di\\ssolito",
  article: "(?:(?:il|lo|la|i|gli|le)\\s|l')",
  people:
    "capo|mamma|madre|papa|padre|genitori|fratell[oi]|sorell[ae]|figli[oa]?|moglie|marito|ragazz[oa]|amic[oahe]+|collegh?[aei]|team|squadra|vicin[oa]|soci[oa]|professore|professoressa|nonn[oa]|cliente",
});

export const tellsPast = pastTeller({
  past: "(?:ha|hanno|ho|abbiamo|è|sono|era|erano|aveva|avevano|siamo)\\s(?:(?:non|già|mai|tutto|stat[oaie]|più|ancora|tutti|sempre)\\s){0,2}(?!(?:chius|apert|previst|fissat|programmat|prenotat|pront|tutt|quest|molt)[oaie](?!\\p{L}))\\p{L}+(?:at|ut|it|st|rs|tt|rt|ls|nt|s)[oaie]|(?:n'è|s'è|c'è|l'ha|m'ha)\\s\\p{L}+(?:at|ut|it|st|rs|tt|rt)[oaie]|fu|furono|era|erano|andò|fallì|successe|\\p{L}{2,}(?:ava|avano|arono|irono)",
  relative: "che|chi|dove|quando|quale|quali|se(?!\\sn)|quant[oaie]|cui|come",
  isVerb: (word) => taskVerbs.has(word),
});
