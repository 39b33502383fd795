import { suggestTools, type ToolWords } from "../grammar/suggest-tools";

const words: ToolWords = {
  check:
    /(?<!\p{L})(?:verifi\p{L}*|chec\p{L}*|cheque|confer\p{L}*|confir[ae]|revis\p{L}*|monitor\p{L}*|vigi\p{L}*|supervision\p{L}*|pings?|v[eê](?:r|ja)?(?:\s+se)|olh[ae]r?|mede|medir|meça|test\p{L}*|control\p{L}*|check|acompanh\p{L}*|garant\p{L}*)(?!\p{L})/iu,
  checkable:
    /(?<!\p{L})(?:servidor(?:es)?|servdor|servers?|serviços?|sistemas?|bancos? de dados|bases? de dados|discos?|mem[oó]ria|ram|cpus?|carga|certificados?|ssl|tls|dns|dom[ií]nios?|portas?|backups?|c[oó]pias? de segurança|m[aá]quinas?|hosts?|cluster|vps|nas|lat[eê]ncia|endpoints?|apis?|sites?|s[ií]tios?|p[aá]ginas?|filas?|c[aâ]meras?|sensores|vpn|quiosque)(?!\p{L})/iu,
  state:
    /(?<!\p{L})(?:servidor(?:es)?|servdor|uptime|espaço em disco|disco|cpu|ram|certificados? (?:ssl|tls)|ssl|tls|dns|lat[eê]ncia|ca[ií]d[oa]s?|no ar|fora do ar|on-?line|disponibilidade|pings?|sa[uú]de d[oa]|de p[eé]|acess[ií]vel|respond\p{L}+)(?!\p{L})/iu,
  read: /(?<!\p{L})(?:baix\p{L}*|descarreg\p{L}*|obt[eé]m|obter|obtenha|consult\p{L}*|l[eê](?:ia|r)?|cham[ae]r?|extra\p{L}*|get|post|put|fetch|scrape\p{L}*|busc\p{L}*|busque|traz\p{L}*|traga|colet\p{L}*|recolh\p{L}*|abr[aei]r?|carreg\p{L}*|peg\p{L}*|manda|envia|envie)(?!\p{L})/iu,
  web: /(?<!\p{L})(?:urls?|apis?|web|webhooks?|endpoints?|p[aá]ginas?|sites?|s[ií]tios?|https?|links?|get)(?!\p{L})/iu,
  mail: /(?<!\p{L})(?:e-?mails?|correio|avis\p{L}*|notifi\p{L}*|alert\p{L}*|inform[ae]r?|lembr\p{L}*|relembr\p{L}*|record[ae](?:r|-\p{L}+)?|mand[ae](?:r|-\p{L}+)?|envi[ae](?:r|-\p{L}+)?|pass[ae]-me|me\s(?:deix[ea]\ssaber|fal[ae]|pass[ae]|diz|diga|cont[ae]|dê|escrev[ae])|diz(?:-\p{L}+)?|diga|escrev[ae]r?|escrever|reenvi\p{L}*|encaminh\p{L}*|acord[ae](?:-me)?)(?!\p{L})/iu,
  reminder:
    /^\s*(?:por favor,?\s+)?(?:me\s+)?(?:lembr|relembr|record)\p{L}*(?:-\p{L}+)?\s(?![\s\S]*(?:[.;]\s|\se\s(?:verifi|baix|envi[ae]|checa)))/iu,
};

export const toolsFor = (text: string): string[] => suggestTools(text, words);
