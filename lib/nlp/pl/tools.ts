import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})`, "iu");

const vocabulary: ToolWords = {
  check: words(
    "sprawdz|sprawdź|monitoruj|pilnuj|śledź|pinguj|testuj|przetestuj|skontroluj|kontroluj|upewnij|zweryfikuj|weryfikuj|check|ping|monitor",
  ),
  checkable: words(
    "serwer|host|dysk|pamię|procesor|certyfikat|domen|port(?:y|u|ów)?(?!\\p{L})|usług|serwis|stron|baz[aęy]|kopi[aęi]|klaster|api|ssl|tls|dns|postgres|url|witryn|status",
  ),
  state: words(
    "serwer|dostępnoś|czy\\s+działa|czy\\s+żyje|uptime|ping|miejsc[ae]\\s+na\\s+dysku|obciążeni|certyfikat|osiągaln|ssl|tls|dns",
  ),
  read: words(
    "pobier|ściąg|odczyt|wczyt|zaciągn|wywoł|zapytaj|odpyt|czytaj|przeczytaj|scrap|fetch|get(?!\\p{L})|download|curl|post(?!\\p{L})",
  ),
  web: words("url|api|stron|witryn|endpoint|webhook|link|internet|https?|www"),
  mail: words(
    "mail|e-?mail|maila|poczt|przypom|powiadom|poinformuj|informuj|ostrze|alarmuj|wyślij|wysyłaj|przyślij|przysyłaj|prześlij|przesyłaj|roześlij|rozsyłaj|da(?:j|jcie|waj)\\s+(?:(?:mi|nam)\\s+)?znać|(?:o?budź|obudź)(?:cie)?\\s+(?:mnie|nas)|napisz\\s+do|pisz\\s+do|zawiadom|alert",
  ),
  reminder: /^(?:przypomnij|przypominaj)(?:cie)?(?!\p{L})/iu,
};

export const suggestTools = (text: string): string[] => suggest(text, vocabulary);
