import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const vocabulary: ToolWords = {
  check:
    /(?<!\p{L})(?:überprüf\w*|prüf\w*|pruef\w*|ueberpruef\w*|check\w*|kontrollier\w*|überwach\w*|ueberwach\w*|monitor\w*|ping\w*|test\w*|verifizier\w*|schau\w*|nachsehen|nachschau\w*|sieh\w*|beobacht\w*|anping\w*)/iu,
  checkable:
    /(?:server(?:n|s|status)?(?!\p{L})|url|zertifikat|tls|ssl|dns|domain|ports?\b|festplatte|speicher|arbeitsspeicher|cpu|last\b|auslastung|backup|host|rechner|maschine|system|dienst|service|datenbank|postgres|cluster|status|api\b|endpunkt|endpoint|website|webseite|homepage|seite\b|\bsite\b|shop)/iu,
  state:
    /(?:server(?:n|s|status)?(?!\p{L})|uptime|erreichbar|verfügbarkeit|plattenplatz|festplatte|speicherplatz|zertifikat|\bssl\b|\btls\b|\bdns\b|\bcpu\b|\bram\b|\bport\b|online\s(?:ist|sind)|antwortzeit|\bhealth\b|auslastung|ping\b)/iu,
  read: /(?<!\p{L})(?:abruf\w*|ruf\w*|abfrag\w*|frag\w*|hol\w*|abhol\w*|lad\w*|herunterlad\w*|download\w*|lies\w*|les\w*|auslesen|fetch\w*|scrap\w*|crawl\w*|öffn\w*|post\w*|send\w*|get)\b/iu,
  web: /(?:\burls?\b|\bapis?\b|website|webseite|web-?site|homepage|\bseite\b|endpunkt|endpoint|webhook|https?|internetseite|rss|feed\b|online-?shop)/iu,
  mail: /(?<!\p{L})(?:e-?mails?\b|\bmail\w*|benachrichtig\w*|erinner\w*|informier\w*|\bwarn\w*|\bmeld\w*|schick\w*|\bsend\w*|zusend\w*|sag\w*\smir|teil\w*\smir|bescheid|alarmier\w*|\balarm\b|weck(?!er)\w*)/iu,
  reminder: /^(?:bitte\s)?(?:erinner\w*|weck\w*)(?!\p{L})[^.;!?]*[.!?]?$/iu,
};

export function suggestTools(words: string): string[] {
  return suggest(words, vocabulary);
}
