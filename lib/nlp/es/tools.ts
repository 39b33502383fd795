import { suggestTools, type ToolWords } from "../grammar/suggest-tools";

const WEB = "urls?|apis?|web(?:s|hooks?)?|endpoints?|p[aá]ginas?|sitios?|https?|hook|enlaces?|landing";

const words: ToolWords = {
  check:
    /(?<!\p{L})(?:compru[eé]b\p{L}*|comprob\p{L}*|verif[ií]\p{L}*|revis\p{L}*|revís\p{L}*|cheque\p{L}*|chec[ao]r?\p{L}*|monitor\p{L}*|vigil\p{L}*|vigíl\p{L}*|supervis\p{L}*|pings?|mira(?:r)?(?:\s+si)|mide|medir|test\p{L}*|control[ae]r?|asegúr\p{L}*|check)(?!\p{L})/iu,
  checkable:
    /(?<!\p{L})(?:servidor(?:es)?|servers?|servicios?|sistemas?|bases? de datos|bbdd|discos?|memoria|ram|cpus?|carga|certificados?|ssl|tls|dns|dominios?|puertos?|backups?|copias? de seguridad|respaldos?|m[aá]quinas?|hosts?|cl[uú]ster|vps|nas|latencia|endpoints?|apis?|sitios?|webs?|p[aá]ginas?|colas?|c[aá]maras?|sensores|vpn)(?!\p{L})/iu,
  state:
    /(?<!\p{L})(?:servidor(?:es)?|uptime|espacio en disco|disco|cpu|ram|certificados? (?:ssl|tls)|ssl|tls|dns|latencia|ca[ií]d[oa]s?|en l[ií]nea|disponibilidad|pings?|salud del|est[aá] arriba|accesible|responde|respondiendo|este arriba|est[eé] arriba)(?!\p{L})/iu,
  read: /(?<!\p{L})(?:descarg\p{L}*|desc[aá]rg\p{L}*|baja(?:r|me)?|obt[eé]n\p{L}*|obtener|consult\p{L}*|cons[uú]lt\p{L}*|lee(?:r|me)?|llama(?:r)?\s+a|extra\p{L}*|extrá\p{L}*|get|post|put|fetch|scrape\p{L}*|busca\p{L}*|trae\p{L}*|recog\p{L}*|abre|carga|manda|env[ií]a)(?!\p{L})/iu,
  web: new RegExp(`(?<!\\p{L})(?:${WEB})(?!\\p{L})`, "iu"),
  mail: /(?<!\p{L})(?:e-?mails?|correos?|mails?|av[ií]s\p{L}*|notif[ií]\p{L}*|alert\p{L}*|inf[oó]rm\p{L}*(?<!informes?)|recu[eé]rd\p{L}*|recordar\p{L}*|recordatorio|m[aá]nd(?:a|ame|ale|anos|alo|ale|ales|ar|arme|alo|amelo)|env[ií](?:a|ame|ale|anos|arme|ar|e|eme)|p[aá]sa(?:me|nos|rme)|d[ií](?:me|le)|escr[ií]b(?:e|eme|ele|ir)|mandar|reenv[ií]\p{L}*|cu[eé]nta(?:me|nos)|d[aá]me|h[aá]z(?:me|melo|nos|noslo)\s+saber|ponme al tanto|despi[eé]rta\p{L}*|m[aá]ndame)(?!\p{L})/iu,
  reminder:
    /^\s*(?:por favor,?\s+)?(?:recu[eé]rd\p{L}*|recordar\p{L}*|acu[eé]rdame)\s(?![\s\S]*(?:[.;]\s|\sy\s(?:comprueba|revisa|descarga|env[ií]a)))/iu,
};

export const toolsFor = (text: string): string[] => suggestTools(text, words);
