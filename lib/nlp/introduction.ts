import { matchOf } from "./grammar/matches";

const greeting =
  "(?:hi|hello|hey|good\\s(?:morning|afternoon|evening|day)|hallo|guten\\s(?:morgen|tag|abend)|moin|servus|hola|buen[oa]s(?:\\s\\p{L}+)?|bonjour|salut|bonsoir|oi|olá|bom\\sdia|boa\\s(?:tarde|noite)|ciao|buongiorno|buonasera|salve|dag|hoi|goede(?:morgen|middag|navond)|cześć|dzień\\sdobry|привет|здравствуйте|добрый\\s(?:день|вечер)|доброе\\sутро|merhaba|selam)(?:\\s(?:there|all|team|everyone|zusammen|a\\stod[oa]s|à\\stous))?[,!.]?\\s+";
const speaker =
  "(?:i['’]m|i\\sam|this\\sis|ich\\sbin(?:['’]s)?|hier\\s(?:ist|is)|soy|je\\ssuis|ici|c['’]est|sono|aqui\\sé(?:\\s[oa])?|sou(?:\\s[oa])?|ik\\sben|z\\stej\\sstrony|это)";
const from = "(?:from|at|of|in|vom|von|aus|de|del|du|do|da|della|dello|van|uit|из|z|ze)";
const pattern = new RegExp(
  `^\\s*(?:${greeting})?(${speaker}\\s(?:(?:la|el|die|der|il|le|o|a)\\s)?(\\p{L}+)(?:\\s\\p{L}+)?(?:,?\\s${from}\\s[^,.!?;:]{2,40})?)[,.!–-]\\s*(?:(?:and|und|y|et|e|en|и|i)\\s)?`,
  "iu",
);

/**
 * "Hi, I'm Jenny from the front desk, could you …": who asks, and what is asked for. Only a name in capitals introduces
 * somebody; `said` is null for other texts.
 */
export function withoutIntroduction(text: string): { said: string | null; rest: string } {
  const match = matchOf(text, pattern);
  const rest = match ? text.slice(match[0].length) : text;
  const isName = /^\p{Lu}\p{Ll}/u.test(match?.[2] ?? "");
  return match && isName && /\p{L}.*\s.*\p{L}/su.test(rest)
    ? { said: match[1] ?? null, rest }
    : { said: null, rest: text };
}
