import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const vocabulary: ToolWords = {
  check:
    /(?<!\p{L})(?:verific\p{L}*|controll\p{L}*|monitor\p{L}*|sorvegli\p{L}*|test(?:a|are)|ping\p{L}*|check\p{L}*|sond(?:a|are)|ispezion\p{L}*|assicurati|accertati|guarda se|vedi se)(?!\p{L})/iu,
  checkable:
    /(?<!\p{L})(?:URL|certificat[oi]|ssl|tls|dns|domini?o?|port[ae]|disc(?:o|hi)|memoria|ram|cpu|carico|backup|server|macchin[ae]|sistem[ai]|serviz(?:io|i)|database|db|cluster|stato|api|endpoint|sit[oi](?:\sweb)?|pagin[ae]|gestionale)(?!\p{L})/iu,
  state:
    /(?<!\p{L})(?:server|uptime|ping\p{L}*|disponibilità|spazio (?:su )?disco|certificat[oi] (?:ssl|tls)|cpu|ram|dns|online|offline|raggiungibil[ei]|è (?:down|su|giù|attivo)|risponde|porta \d+)(?!\p{L})/iu,
  read: /(?<!\p{L})(?:scaric\p{L}*|recuper\p{L}*|preleva\p{L}*|interrog\p{L}*|chiam(?:a|are)|legg(?:i|ere)|caric(?:a|are)|consult\p{L}*|estra\p{L}*|get|post|fetch|download|curl|apri|aprire|richied\p{L}*)(?!\p{L})/iu,
  web: /(?<!\p{L})(?:URL|url|api|sit[oi](?:\sweb)?|pagin[ae](?:\sweb)?|endpoint|webhook|https?|feed rss)(?!\p{L})/iu,
  mail: /(?<!\p{L})(?:e-?mail|mail|posta|invi(?:a|ami|aci|are|armi|i)|mand(?:a|ami|aci|are|armi)|spedi\p{L}*|ricord\p{L}*|avvis\p{L}*|avvert\p{L}*|notific\p{L}*|allert\p{L}*|inform(?:a|ami|are)|dimmi|scriv(?:i|imi|ere)|segnal\p{L}*|fa(?:mmi|mmelo|cci) sapere|svegli(?:a|ami|aci)|inoltr\p{L}*|girami)(?!\p{L})/iu,
  reminder:
    /^(?:ricord(?:a|ami|aci|agli|ale|are|armi)(?!\p{L})|promemoria(?!\p{L})|(?:invia|manda|dai?)(?:mi)? un promemoria)/iu,
};

/** Of the built-in tools those that the words of an Italian task call for. */
export function suggestTools(text: string): string[] {
  return suggest(text, vocabulary);
}
