import { asSentence, tidy } from "../grammar/prompt-text";
import { imperatives, VERB } from "./verbs";

/** "es soll [jeden Freitag um 9] sein, die Liste schicken" */
const SHALL_BE = /^(?:es|das)\ssoll(?:te)?\s(?:\p{L}+\s){0,2}?(?:sein|passieren|laufen)[,:;.]\s+(?=\p{L})/iu;
const POLITE =
  /^(?:(?:wenn|falls)(?:['’]?s|\s+es)?\s+(?:geht|passt|möglich(?:\s+ist)?|moeglich(?:\s+ist)?),?\s+|(?:bitte|bitte\s+mal|hallo|hi|hey|moin|servus|grüezi|guten\s+(?:tag|morgen|abend)(?!\s(?:in|ins|im|an|ans|zu[mr]?)\s)|und|also|dann|so|aber|danach|außerdem|ausserdem|zudem|zusätzlich|auch|immer|jeweils|ok|okay|nur|mal|vielleicht|eventuell|liebes?\s+\w+team|kurz|zuerst|erst|korrektur|nachtrag)(?:\s*[,!:]\s*|\s+)|(?:und\s+)?zwar\s+|(?:kannst|könntest|koenntest|würdest|wuerdest|willst|magst|sollst)\s+du\s+|(?:können|könnten|koennen|koennten|würden|wuerden)\s+sie\s+|(?:ich|wir)\s+(?:möchte|moechte|will|wollen|möchten|hätte\s+gern),?\s+dass\s+(?:du|sie)\s+|(?:richte?|leg|lege|erstelle?|mach|plan|plane)\s+(?:mir\s+|bitte\s+)*(?:eine?n?\s+)?(?:neue[nrs]?\s+|wiederkehrende[nrs]?\s+|geplante[nrs]?\s+)*(?:aufgabe|task|job|cronjob|cron|automatisierung|zeitplan|routine)(?:\s+(?:ein|an))?\s*(?:[,:]?\s*(?:die|der|das|zum|um|mit|für)\s+|[,:]\s*)|(?:neue\s+)?(?:aufgabe|task|job|cronjob|cron|zeitplan|automatisierung)\s*[:,]\s*|(?:mit\s+)?(?:(?:laufen|ausführen|starten|einplanen)(?:\s+lassen)?|laufen)\s*[:,]\s*|(?:sorge?\s+dafür,?\s+dass\s+du\s+)|(?:denk|denke)\s+(?:bitte\s+)?(?:daran|dran),?\s+(?=mir|mich|uns))/i;
/** "Könntest du so nett sein und mir …", "Wärst du so lieb, … zu …" */
const KIND =
  /^(?:(?:bitte|vielleicht|eventuell|könntest\s+du|kannst\s+du|würdest\s+du|w(?:ä|ae)rst\s+du|w(?:ä|ae)re?n?\s+sie|sei|seien\s+sie)\s+)*so\s+(?:nett|lieb|gut|freundlich)(?:\s+sein)?\s*(?:,\s*|\s+und\s+)/iu;
/** "Vergiss nicht, die Torte abzuholen" */
const FORGET =
  /^(?:bitte\s+)?verg(?:iss|esst|essen\s+sie)\s+(?:bitte\s+)?nicht,?\s+(?=[^.;]*(?:\szu\s\p{Ll}|zu\p{Ll}{3,}n(?!\p{L})))/iu;
/** "Ich wollte erst … sagen, aber mach's …": what was going to be said. */
const SECOND_THOUGHT =
  /^(?:ich|wir)\s(?:wollten?|dachten?|hatten?)\s[^,:]{0,40}(?:sagen|schreiben|gesagt|geschrieben|gedacht)(?:,?\s(?:aber|doch)\s(?:mach|nimm|machen\swir|nehmen\swir)[^\s:]*(?:\s(?:es|das|bitte|doch|mal))*|\s*[:,])\s*[:,]?\s*/iu;
/** "einen Job, der … prüft": the verb becomes an infinitive. */
const JOB_CLAUSE =
  /^(?:bitte\s)?\p{L}+\s(?:mir\s|bitte\s)*(?:eine?n?\s)?(?:\p{L}+\s)?(?:aufgabe|task|job|cronjob|automatisierung|routine)(?:\s(?:ein|an))?,\s(?:die|der|das)\s/iu;
const WISH =
  /^(?:(?:ich|wir)\s+(?:hätten?|haetten?|möchten?|moechten?|will|wollen|brauchen?|benötigen?|wünsche\s+mir|würden?|könnten?|dürften?|bräuchten?)|(?:hätten?|haetten?|möchten?|moechten?|will|wollen|brauchen?|benötigen?|könnten?|koennten?|dürften?|kann|darf|bräuchten?)\s+(?:ich|wir)|(?:hätte?|haette?)(?=\s+gerne?\s)|(?:brauche?|bräuchte|braeuchte|benötige)(?=\s+(?!sie\s)))\s+(?:gerne?\s+|bitte\s+)*(.+?)(?:\s+(?:haben|bekommen|erhalten|kriegen|sehen|zugeschickt\s+bekommen|geschickt\s+bekommen))?(\s*[.!?]?)$/is;
const INTRANSITIVE =
  /(?:kommen|bekommen|erhalten|kriegen|laufen|werden|sein|haben|gehen|starten|stehen|erscheinen)\s*[.!?]?$/i;
const ENDING = "(?=\\s*(?:[.,;:!?]|$|\\s(?:und|wenn|falls|dass|ob|sobald|sofern)\\s))";
const infinitives = Object.keys(imperatives).join("|");
const TO_ME = new RegExp(`^(mich|mir|uns)\\s(?:bitte\\s)?(.{0,160}?)\\s?\\b(?:zu\\s)?(${infinitives})${ENDING}`, "i");
const REMIND = new RegExp(
  `^(?:mich\\s)?((?:daran|an|ans)\\s.{0,200}?)\\s?\\b(?:zu\\s)?(?:erinnern|denken)${ENDING}`,
  "i",
);
const DAILY_YOU = /^(\p{L}{3,}?)(?:e?st)\s+du\s+/iu;
const strong: Record<string, string> = { gib: "gib", lie: "lies", sieh: "sieh", nimm: "nimm", trifft: "triff" };

/** "Es wäre super, wenn du mir … schickst." */
const NICE =
  /^(?:es\s+)?w(?:ä|ae)re\s+[^,]{2,30},\s+wenn\s+du\s+(.+?)\s+(\p{Ll}{2,}?)(?:(?<=[td])est|(?<![td])st)\s*[.!?]?$/isu;

/** "Wäre super, wenn du … erstellen könntest." */
const ABLE =
  /^(?:es\s+)?w(?:ä|ae)re\s+[^,]{2,30},\s+wenn\s+(?:du|sie)\s+(.+?\p{Ll}n)\s+(?:könntest|koenntest|würdest|wuerdest|könnten|würden)\s*[.!?]?$/isu;
/** Verbs whose first half an imperative would set apart. */
const separable =
  /^(?:ab|an|auf|aus|bei|ein|mit|nach|vor|zurück|zusammen|weiter|durch|raus|rein|hoch|los|weg|um|her|hin)\p{Ll}{3,}/u;

/** The imperative of the stem of "schickst", "gibst". */
function strongOrPlain(found: string): string {
  const stem = found.toLowerCase();
  return strong[stem] ?? `${stem}${/e$/.test(stem) ? "" : "e"}`;
}

/** "…, dass du mir … schickst": the verb becomes an infinitive as well. */
const THAT_YOU = /^(?:bitte\s)?(?:ich|wir)\s(?:möchten?|moechten?|will|wollen|hätten?\sgern),?\sdass\s(?:du|sie)\s/iu;
const changed: Record<string, string> = {
  gib: "geb",
  lie: "les",
  sieh: "seh",
  nimm: "nehm",
  wirf: "werf",
  triff: "treff",
};
/** What is asked for in the passive: "die Backups sollen geprüft werden". */
const PASSIVE =
  /^(?:es\s)?((?!es\s|ein\s|mein\s|unser\s).{0,120}?)\s?(?<!\p{L})(?:soll|sollen|sollte|sollten|muss|müssen|müssten)\s(?!ein\s|mein\s|unser\s)(.{0,120}?)(\p{Ll}{0,8}?)(?:ge(\p{Ll}{2,}?)|(\p{Ll}{2,}ier))(?:e?t)\swerden[.!]?$/iu;

/** The infinitive of a word that ends in "st": "aufbereitest", "gibst". */
function infinitiveOf(stem: string): string {
  const known = Object.keys(changed).find((one) => stem.endsWith(one));
  const plain = known ? stem.slice(0, -known.length) + changed[known] : stem;
  return `${plain}${/(?:er|el)$/.test(plain) && !/ier$/.test(plain) ? "n" : "en"}`;
}

function active(text: string): string {
  const found = PASSIVE.exec(text);
  if (!found) return text;
  const [, object = "", middle = "", prefix = "", stem, foreign] = found;
  const infinitive = prefix + infinitiveOf(stem ?? foreign ?? "");
  return verb.test(fold(infinitive)) ? `${object} ${middle}${infinitive}`.trim().replace(/^der\s/i, "den ") : text;
}

/** The task's words as an imperative or an infinitive sentence. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(words);
  const isClause = JOB_CLAUSE.test(text);
  const isThatYou = THAT_YOU.test(text);
  const isKind = KIND.test(text) || FORGET.test(text);
  text = text.replace(KIND, "").replace(FORGET, "").replace(SECOND_THOUGHT, "").replace(SHALL_BE, "");
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text.replace(POLITE, "").trim();
  }
  text = text
    .replace(
      /,?\s*\b(?:bitte|danke(?:\s+(?:dir|euch|ihnen|schön|sehr|vorab|im\s+voraus))?|thx|merci|pls|plz)(?=\s*[.!?]*$)/i,
      "",
    )
    .replace(/\s+bitte(?=\s)/gi, "")
    .replace(/^(\p{L}+)\s(?:doch|mal|doch\smal)(?=\s)/iu, "$1")
    .replace(/\s+(?:und|aber|nur|jeweils|immer|dann|sowie|und zwar)(?=\s*[.!?]?$)/i, "")
    .trim();
  if (isClause)
    text = text.replace(
      /(\p{Ll}{2,}?)(e?t)(?=[.!?]?$)/u,
      (_, stem: string) => `${stem}${/[aeiou]?(?:er|el)$/.test(stem) ? "n" : "en"}`,
    );
  if (isThatYou) text = text.replace(/(\p{Ll}{2,}?)(?:e?st)(?=[.!?]?$)/u, (_, stem: string) => infinitiveOf(stem));
  if (isKind)
    text = text
      .replace(/\szu\s(\p{Ll}+n)(?=[.!?]?$)/u, " $1")
      .replace(
        /(?<=\s(?:ab|an|auf|aus|bei|durch|ein|mit|nach|raus|vor|weg|zurück|zusammen))zu(?=\p{Ll}+n[.!?]?$)/u,
        "",
      );
  return asSentence(active(rearranged(tidy(text))).replace(/\?(?=\s*$)/, "."));
}

function rearranged(text: string): string {
  const wish = WISH.exec(text);
  if (wish && !/^(?:,|dass\s)/.test(wish[1] ?? "")) {
    const rest = wish[1] ?? "";
    const known = /^(?:gerne?\s+)?wissen,?\s+(.+)$/i.exec(rest)?.[1];
    if (known !== undefined) return `Sag mir, ${known}${wish[2] ?? ""}`;
    const kept = /^nicht\s+vergessen,?\s+(.+)$/i.exec(rest)?.[1];
    if (kept !== undefined) return `Erinnere mich daran, ${kept}${wish[2] ?? ""}`;
    if (endsInVerb(rest)) return `${rest}${wish[2] ?? ""}`;
    return `Schicke mir ${rest}${wish[2] ?? ""}`;
  }
  if (/^soll(?:en|te|ten)?\s/i.test(text)) return withSoll(text);
  const mine =
    /^(muss|müssen|wird|werden)\s(ich|wir|(?:der|die|das|mein|meine|unser|unsere|ein|eine)\s\p{Lu}[\p{L}-]+)\s(?!(?:der|des|von|vom|für|aus|mit|über|im|in)\s)(.+)$/isu.exec(
      text,
    );
  if (mine) return `${mine[2]} ${mine[1]?.toLowerCase()} ${mine[3]}`;
  const able = ABLE.exec(text)?.[1];
  if (able !== undefined) return able;
  const nice = NICE.exec(text);
  if (nice?.[2]) {
    const isSplit = separable.test(nice[2]);
    return isSplit ? `${nice[1]} ${infinitiveOf(nice[2])}` : `${strongOrPlain(nice[2])} ${nice[1]}`;
  }
  if (/^(?:muss|müssen|wird|werden)\s/i.test(text)) return `Es ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const you = DAILY_YOU.exec(text);
  if (you) {
    return `${strongOrPlain(you[1] ?? "")} ${text.slice(you[0].length)}`;
  }
  const toMe = TO_ME.exec(text);
  if (toMe) {
    const [whole, person = "", middle = "", verb = ""] = toMe;
    const imperative = imperatives[verb.toLowerCase()] ?? verb;
    return `${imperative} ${person.toLowerCase()} ${middle}`.trimEnd() + text.slice(whole.length);
  }
  const remind = REMIND.exec(text);
  if (remind) return `Erinnere mich ${lowerFirst(remind[1] ?? "")}${text.slice(remind[0].length)}`;
  return isReminder(text) ? `Erinnere mich ${lowerFirst(text)}` : text;
}

function withSoll(text: string): string {
  const rest = text.replace(/^\S+\s+/, "");
  if (/^es\s/i.test(rest)) return `Es ${lowerFirst(text).replace(/\ses\s/i, " ")}`;
  const needsSubject = INTRANSITIVE.test(rest) || /^(?:der|ein|mein|unser|es|er)\s/i.test(rest);
  return needsSubject && !/^es\s/i.test(rest) ? `Es ${lowerFirst(text)}` : rest;
}

/** "An den Anruf bei Papa": what a later job is a reminder of. */
function isReminder(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return /^ans?\s\p{L}+\s\p{L}+/iu.test(text) && !words.some((word) => /^\p{Ll}/u.test(word) && verb.test(fold(word)));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss");
const verb = new RegExp(`^${VERB}$`, "u");

function endsInVerb(text: string): boolean {
  const last = /(\p{Ll}\p{L}*n)\s*[.!?]?$/u.exec(text)?.[1];
  return last !== undefined && verb.test(fold(last));
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:mir|mich|uns|ich)(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "sondern der die das den dem des ein eine einen einem einer und oder aber mir mich uns ich du wir sie er es bitte danke daran dann auch noch schon mal doch ja nein ok okay hallo hi hey moin servus guten gute gut morgen abend tag war wars ist sind in im am an um zu zum zur von vom fur fuer mit auf wie geht gehts was dir euch so immer jeweils nur ab bis super toll prima schon alles klar vielen dank lieb nett schonen schoenen erinnere erinner wieder s bald".split(
    " ",
  ),
);

/** Whether the words are enough to be a task: two of substance, or one with a verb. */
export function isTask(text: string): boolean {
  const words = fold(text).match(/[a-z\d][a-z\d'._@/:-]*/g) ?? [];
  const substance = words.filter((word) => !empty.has(word));
  return (
    substance.length >= 2 ||
    (substance.length === 1 && words.length >= 2 && words.some((word) => verb.test(word) && word !== "bitte"))
  );
}

const beside = new Set(
  "online remote persoenlich heute morgens abends genauso ebenfalls gerne gern wieder nochmals nochmal weiterhin reicht genuegt genugt erneut zusatzlich ausserdem stattdessen lieber besser".split(
    " ",
  ),
);

const manner = /(?:lich|ig|isch|sam|bar|haft|weise|los)$/;

/** One word that names what is to be done: "Yoga", "den Monatsbericht". */
export function isThing(text: string): boolean {
  const words = fold(text).match(/\p{L}[\p{L}\d'-]*/gu) ?? [];
  const [word = "", ...others] = words.filter((one) => !empty.has(one));
  if (others.length > 0 || word.length < 3 || beside.has(word) || manner.test(word)) return false;
  // "Zahlen" is a noun, "prüfen" what is done to something said before.
  return words.length > 1 || /^\P{L}*\p{Lu}/u.test(text) || !verb.test(word);
}
