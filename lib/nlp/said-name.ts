import { matchOf } from "./grammar/matches";

const inner = '[^"”“»」』]';
/** With a quotation of its own in it: "Sales "North" Report". */
const QUOTED = `["“„«「『](?<quoted>${inner}{1,60}(?:(?<= )["“„«]${inner}{1,40}["”“»]${inner}{0,40})?)["”“»」』]`;
const WORD = "[\\p{L}\\d][\\p{L}\\d'’&-]*";
const CAPITAL = "(?:\\p{Lu}|\\d)[\\p{L}\\d'’&-]*";
/** As it is written with capitals, or up to four words to the end of the clause. */
const PLAIN = `(?<plain>${CAPITAL}(?: ${CAPITAL}){0,5}(?![\\p{L}\\d_{}/@]|\\.\\p{L})|${WORD}(?: ${WORD}){0,3}(?=\\s*(?:[,;!。]|\\.(?!\\p{L})|$)))`;
const NAME = `(?:${QUOTED}|${PLAIN})`;
/** Behind another clause, so that something is left to do. */
const AFTER = "(?:\\s*[,;.!–—-]\\s*(?:and |und |y |et |e |en |i |и |ve )?|\\s+(?:and|und|y|et|e|en|i|и|ve) )";

const openings = [
  "(?:please )?(?:call|name) (?:it|this|that|the task|the job) ",
  "(?:nenn|nenne) (?:es|das|sie|ihn|die Aufgabe) ",
  "(?:ll[aá]ma|n[oó]mbra)l[oa] ",
  "(?:appelle|nomme)-(?:le|la) |(?:appelle|nomme) (?:ça|cela|la tâche) ",
  "chiamal[oa] ",
  'cham[ea](?:(?:-[oa]| isso| isto)(?: de)?| de|(?= ["“«])) ',
  "noem (?:het|dit|hem|de taak) ",
  "nazwij (?:to|je|go|zadanie) ",
  "назови (?:это|его|её|ее|задачу) ",
];
/** Few texts say a name; the patterns with all that may stand around it take long. */
const opensName = new RegExp(openings.join("|"), "iu");
const spaced = openings.map((opening) => new RegExp(`(?<=\\S)${AFTER}(?:${opening})${NAME}`, "iu"));
const others = [
  new RegExp(`(?<=\\S)${AFTER}adı (?<plain>[\\p{L}\\d][^,.;!?]{0,59}?) olsun(?=\\s*(?:[.,;!]|$))`, "iu"),
  new RegExp(
    `(?<=\\S)[,，。;；]\\s?(?:(?:名字|名称|任务名)就?(?:叫做?|是|为|取为)|取名为?|命名为|起名叫?|把它叫做?)(?:${QUOTED}|(?<plain>[^,，。;；\\s]{1,20}))(?=\\s*(?:[。.,，]|$))`,
    "u",
  ),
  new RegExp(
    `(?<=\\S)[、。,]\\s?(?:タスク)?名前?は(?:${QUOTED}|(?<plain>[^「」、。\\s]{1,20}?))(?:に(?:して|する)|で)(?:ください|お願いします)?(?=。?\\s*$)`,
    "u",
  ),
  new RegExp(
    `(?<=\\S)[,.]?\\s(?:작업 ?)?이름은 (?:${QUOTED}|(?<plain>[^,.]{1,30}?))(?:으로|로) (?:해|지어|정해)\\s?(?:줘|주세요)?(?=[.]?\\s*$)`,
    "u",
  ),
];
/** "call it a day": sayings, and what is no name. */
const noName = /^(?:an?|the|quits|off|done|even|back|in|up|out|support|again|to|if|when|at|every)(?!\p{L})/iu;

/** What a task makes may have a name of its own. */
const makes =
  /(?<!\p{L})(?:exports?|save|create|files?|folders?|documents?|pdf|csv|spreadsheets?|datei|ordner|archivo|carpeta|fichier|dossier|cartella|arquivo|pasta|bestand|map|plik\p{L}*|файл\p{L}*|папк\p{L}*|dosya\p{L}*)(?!\p{L})|文件|文档|文章|ファイル|記事|파일/iu;

/** "Weather Mail and cc dan@…": behind a name with a capital small letters are no part of it. */
const goesOn = /(?<=^\p{Lu}.*)\s(?:and|und|y|et|e|en|i|и|ve)\s(?=\p{Ll}).*$/u;

/** "every Monday at 9 check the shop, call it Shop Watch": the request without its last words, and the name. */
export function withoutSaidName(text: string): { text: string; name: string | null } {
  if (makes.test(text)) return { text, name: null };
  for (const pattern of opensName.test(text) ? [...spaced, ...others] : others) {
    const match = matchOf(text, pattern);
    const { quoted, plain } = match?.groups ?? {};
    const name = (quoted ?? plain)?.trim();
    if (!match || name === undefined || name === "" || (quoted === undefined && noName.test(name))) continue;
    const more = quoted === undefined ? (goesOn.exec(name)?.[0] ?? "") : "";
    const rest = more + text.slice(match.index + match[0].length);
    return {
      text: `${text.slice(0, match.index)}${/^\s*[\p{L}\d]/u.test(rest) ? " " : ""}${rest}`,
      name: name.slice(0, name.length - more.length),
    };
  }
  return { text, name: null };
}
