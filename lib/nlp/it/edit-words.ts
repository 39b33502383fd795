import { editWords } from "../core/edit-words";

export const italian = editWords({
  around:
    "lo stesso|la stessa cosa|di nuovo|torna a|dopotutto|alla fine dei conti|per favore|puoi|potresti|vorrei|voglio|fallo|falla|fai|mettilo|mettila|metti|cambialo|cambiala|cambia|spostalo|spostala|sposta|passalo|passa|portalo|invece|piuttosto|meglio|questo|l'ora|l'orario",
  also: "anche|inoltre|aggiungi|in più|pure|cc|in copia",
  only: "solo|soltanto|solamente|unicamente",
  instead: "invece|piuttosto|meglio",
  insteadOf: "invece di|invece delle|invece del|al posto di|al posto delle|anziché",
  earlier: "prima|più presto|anticipa|anticipalo|anticipala|anticipare",
  later: "dopo|più tardi|posticipa|posticipalo|posticipala|ritarda|ritardalo|rimanda|rimandalo",
  not: "non|non più|tranne|eccetto|salvo|senza|mai|togli|rimuovi|elimina",
  move: "cambia|cambialo|sostituisci|sposta|spostalo|spostala|passa|metti|mettilo",
  set: "metti|cambia|sposta|passa|fai",
  endless:
    "per sempre|senza limite|senza scadenza|senza fine|a tempo indeterminato|senza data di fine|fino a nuovo avviso",
  rename: /^(?:rinominal[oa]|rinomina|chiamal[oa])\s(?:l'attività\s)?(?:in\s|come\s)?(.{1,80}?)[.!]?$/i,
  at: "alle",
  unclear: "Che cosa deve cambiare: l'ora, i giorni o chi lo riceve?",
  whichTime: "Quale degli orari deve cambiare?",
  onceOrAlways: "Solo una volta o da adesso in poi?",
});
