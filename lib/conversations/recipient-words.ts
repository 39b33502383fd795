import { foldName } from "./name-words";

/** "who gets the report?", in the language that it is asked in; folded where words are set apart. */
const whoGets: readonly [language: string, pattern: RegExp][] = [
  [
    "en",
    /^(?:and |so )?who(?:m)? (?:gets|receives|does .{1,60} (?:go to|mail|e-?mail))(?!\p{L})|^(?:where|to whom|who) (?:does|will|is) .{1,60} (?:go|sent|mailed)(?: to)?\??$|^does .{1,60} go to \S+\??$/u,
  ],
  [
    "de",
    /^(?:und )?(?:wer (?:bekommt|kriegt|erhalt)|an wen (?:geht|gehen|schickt|schickst|wird)|wem (?:schickst|schickt|mailst))(?!\p{L})/u,
  ],
  ["es", /^¿?\s?(?:quien(?:es)? (?:recibe|reciben)|a quien(?:es)? (?:se envia|llega|va))(?!\p{L})/u],
  ["fr", /^(?:qui (?:recoit|recoivent)|a qui (?:est|va|s'envoie))(?!\p{L})/u],
  ["it", /^(?:chi riceve|a chi (?:va|arriva|viene))(?!\p{L})/u],
  ["pt", /^(?:quem recebe|para quem (?:vai|e))(?!\p{L})/u],
  ["nl", /^(?:wie (?:krijgt|ontvangt)|naar wie (?:gaat|wordt)|aan wie)(?!\p{L})/u],
  ["pl", /^(?:kto (?:dostaje|otrzymuje)|do kogo)(?!\p{L})/u],
  ["ru", /^(?:кто получает|кому)(?!\p{L})/u],
  ["tr", /(?<!\p{L})(?:kime (?:gidiyor|gonderiliyor)|kim aliyor|kimler aliyor)\s*\??$/u],
  ["zh", /发给谁|谁(?:会)?收到|寄给谁/u],
  ["ja", /誰に送|誰が受け取|宛先は/u],
  ["ko", /누가 받|누구(?:에게|한테) (?:가|보내|전송)/u],
];

/** The language of a question about who gets something, and what is left of it; null where the words ask nothing of the kind. */
export function asksWhoGets(text: string): { language: string; rest: string } | null {
  for (const said of [foldName(text.trim()), text.trim().normalize("NFKC").toLowerCase()]) {
    const found = whoGets.find(([, pattern]) => pattern.test(said));
    if (found) return { language: found[0], rest: said.replace(found[1], " ") };
  }
  return null;
}

const which =
  /(?<!\p{L})(?:which|what|welche[rs]?|que|cuales|quelles?|quali|quais|welke|ktore|какие|hangi)(?!\p{L})|哪些|哪个|什么|どれ|どの|어떤|무슨/u;
const tasks =
  /(?<!\p{L})(?:tasks?|jobs?|ones|aufgaben?|jobs|tareas?|taches?|attivita|compiti|tarefas?|taken|zadani\p{L}*|задач\p{L}*|gorev\p{L}*)(?!\p{L})|任务|タスク|ジョブ|작업/u;
const mails =
  /(?<!\p{L})(?:e-?mails?|mails?|mailen|mailt|mail\p{L}{1,3}|correos?|courriels?|e-?posta|почт\p{L}*|писа\p{L}*|пишут|письм\p{L}*|(?:go|goes|send|sends|sent) (?:.{0,30} )?to|gehen an|van a|envian a|vont a|vanno a|vao para|gaan naar|trafiaja do)(?!\p{L})|邮件|メール|메일|발송|发给/u;

/** "which tasks mail bob?" */
export function asksWhatMails(text: string): boolean {
  const said = [foldName(text), text.normalize("NFKC")];
  return (
    [which, tasks].every((pattern) => said.some((one) => pattern.test(one))) &&
    (said.some((one) => mails.test(one)) || text.includes("@"))
  );
}

const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** The person at the end, behind a word for "to" or for mail. */
const behindTo =
  /(?<!\p{L})(?:to|mails?|e-?mails?|an|a|para(?: o| a)?|alla?|al|naar|aan|mailen|do|для)\s+([\p{L}\d][\p{L}\d'’-]*)\s*[?？]*$/iu;
const nobody = new Set(
  "mail mails email emails e-mail bericht all everyone people anyone jemanden alguien quelqu'un qualcuno iemand".split(
    " ",
  ),
);

/** Those of the addresses that the words name, by the address or by a name in it; and what is named that none has. */
export function recipientsNamedIn(text: string, known: readonly string[]): { found: string[]; unknown: string | null } {
  const words = foldName(text.replaceAll(address, " ")).match(/[\p{Script=Latin}\d]+|[\p{Script=Cyrillic}]+/gu) ?? [];
  const written = (text.match(address) ?? []).map((one) => one.toLowerCase());
  const isNamed = (one: string): boolean => {
    const names = (one.split("@")[0] ?? "")
      .toLowerCase()
      .split(/[._+-]/)
      .filter((name) => /\p{L}{2}/u.test(name));
    return names.some((name) => words.some((word) => isSame(word, name)));
  };
  const found = known.filter((one) => written.includes(one.toLowerCase()) || isNamed(one));
  const last = behindTo.exec(text.trim())?.[1];
  const unknown = written[0] ?? (last !== undefined && !nobody.has(foldName(last)) ? last : null);
  return { found, unknown: found.length > 0 ? null : unknown };
}

/** Also with an ending: "do boba". */
function isSame(word: string, name: string): boolean {
  return word === name || (name.length > 2 && word.startsWith(name) && word.length - name.length <= 2);
}
