import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const vocabulary: ToolWords = {
  check:
    /(?<!\p{L})(?:controle\w*|check\w*|bewaak|bewak\w*|monitor\w*|ping\w*|test\w*|verifi\w*|kijk\w*|nakijk\w*|hou\w*\s.{0,30}in\sde\sgaten|zie\sof|onderzoek\w*)/iu,
  checkable:
    /(?:server(?:n|s|status)?(?!\p{L})|url|certificaat|tls|ssl|dns|domein|poort|schijf|opslag|geheugen|cpu|belasting|back-?up|host|machine|systeem|dienst|service|database|postgres|cluster|status|api\b|endpoint|eindpunt|website|webpagina|homepage|pagina|\bsite\b|webshop)/iu,
  state:
    /(?:server(?:n|s|status)?(?!\p{L})|uptime|bereikbaar|beschikbaarheid|schijfruimte|schijfgebruik|certificaat|\bssl\b|\btls\b|\bdns\b|\bcpu\b|\bram\b|\bpoort\b|online\sis|reactietijd|\bhealth\b|ping\b)/iu,
  read: /(?<!\p{L})(?:haal\w*|ophalen|opvrag\w*|vraag\w*|lees\w*|uitlezen|download\w*|laad\w*|fetch\w*|scrape\w*|crawl\w*|open\w*|post\w*|get)\b/iu,
  web: /(?:\burls?\b|\bapis?\b|website|webpagina|homepage|\bpagina\b|eindpunt|endpoint|webhook|https?|rss|feed\b|webshop)/iu,
  mail: /(?<!\p{L})(?:e-?mails?\b|\bmail\w*|herinner\w*|informeer\w*|waarschuw\w*|\bmeld\w*|\bstuur\w*|\bsturen\b|toestur\w*|rondstur\w*|verstuur\w*|laat\s(?:(?:het|dat|dit)\s)?(?:me|ons|mij)\s(?:(?:het|dat|dit)\s)?weten|wek\s(?:me|mij|ons)(?!\p{L})|maak\s(?:me|mij|ons)\s(?:\p{L}+\s){0,3}?wakker|wakker\smaken|\bver(?:sturen|zend\w*)\b|\bdoorstur\w*|seintje|bericht\w*|alarm\w*)/iu,
  reminder: /^(?:aub\s)?(?:herinner|herinneren)(?!\p{L})[^.;!?]*[.!?]?$/iu,
};

export function suggestTools(words: string): string[] {
  return suggest(words, vocabulary);
}
