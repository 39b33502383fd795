import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const vocabulary: ToolWords = {
  check:
    /(?<!\p{L})(?:v[ée]rifi\p{L}*|contr[ôo]l\p{L}*|surveill\p{L}*|test(?:e|er|ez)|ping\p{L}*|check\p{L}*|monitor\p{L}*|sond(?:e|er|ez)|inspect\p{L}*|assure-toi|regarde si|voir si)(?!\p{L})/iu,
  checkable:
    /(?<!\p{L})(?:URL|certificats?|ssl|tls|dns|domaines?|ports?|disques?|m[ée]moire|ram|cpu|charge|sauvegardes?|backups?|serveurs?|machines?|syst[èe]mes?|services?|bases? de donn[ée]es|bdd|clusters?|statuts?|apis?|endpoints?|sites?(?:\sweb)?|pages?|h[ée]bergement)(?!\p{L})/iu,
  state:
    /(?<!\p{L})(?:serveurs?|uptime|ping\p{L}*|disponibilit[ée]|espace disque|certificats? (?:ssl|tls)|cpu|ram|dns|en ligne|hors ligne|joignables?|accessibles?|est (?:down|up|tomb[ée])|r[ée]pond(?:ent)?)(?!\p{L})/iu,
  read: /(?<!\p{L})(?:r[ée]cup[èeé]r\p{L}*|t[ée]l[ée]charg\p{L}*|interrog\p{L}*|appel(?:le|er|ez)|lis|lire|lisez|charg(?:e|er|ez)|consult\p{L}*|scrap\p{L}*|extrai\p{L}*|requ[êe]te\p{L}*|get|post|fetch|download|curl|ouvr(?:e|ir|ez))(?!\p{L})/iu,
  web: /(?<!\p{L})(?:URL|urls?|apis?|sites?(?:\sweb)?|pages?(?:\sweb)?|endpoints?|webhooks?|https?|flux rss)(?!\p{L})/iu,
  mail: /(?<!\p{L})(?:e-?mails?|mails?|courriels?|m[ée]ls?|envo(?:ie|yer|yez|i)|rappel\p{L}*|pr[ée]vien\p{L}*|pr[ée]venir|pr[ée]venez|averti\p{L}*|notifi\p{L}*|alert\p{L}*|inform(?:e|er|ez)|dis-moi|dites-moi|[ée]cri(?:s|re|vez)|transme\p{L}*|fais penser|fais(?:-le)?-moi savoir|faites(?:-le)?-moi savoir|r[ée]veill\p{L}*-(?:moi|nous)|adress(?:e|er|ez)|tiens-moi au courant)(?!\p{L})/iu,
  reminder:
    /^(?:rappel(?:le|ez|er)?(?:[\s:-]|$)|fais(?:-moi)? penser|faites(?:-moi)? penser|(?:envoie|donne)-moi un rappel)/iu,
};

/** Of the built-in tools those that the words of a French task call for. */
export function suggestTools(text: string): string[] {
  return suggest(text, vocabulary);
}
