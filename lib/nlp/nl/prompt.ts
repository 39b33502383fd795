import { asSentence, tidy } from "../grammar/prompt-text";
import { imperatives, VERB } from "./verbs";

const POLITE =
  /^(?:(?:aub|alsjeblieft|alstublieft|svp|graag|hallo|hoi|hey|hi|dag|goedemorgen|goedemiddag|en|dus|dan|ook|daarna|daarnaast|verder|tevens|altijd|telkens|ok|oké|even|maar|alleen|dat|eerst|correctie)(?:\s*[,!:]\s*|\s+)|(?:kun|kan|zou|wil)\s+(?:je|jij|u)\s+|(?:kunt|zult|wilt)\s+u\s+|ik\s+(?:wil|zou)\s+(?:graag\s+)?(?:willen\s+)?dat\s+(?:je|jij|u)\s+|(?:maak|plan|stel)\s+(?:een\s+)?(?:nieuwe\s+|terugkerende\s+|geplande\s+)*(?:taak|job|cronjob|automatisering|schema)(?:\s+(?:aan|in))?\s*(?:[,:]?\s*(?:die|dat|om|voor)\s+|[,:]\s*)|(?:gebruik)\s+(?:om|voor)\s+(?:het\s+|te\s+)?|(?:nieuwe\s+)?(?:taak|job|cronjob|cron|schema)\s*[:,]\s*|(?:moet|moeten)\s+(?:je|jij|u)\s+|vergeet\s+niet\s+(?:om\s+)?|zorg\s+(?:ervoor\s+)?dat\s+je\s+|denk\s+eraan\s+(?:om\s+)?)/i;
const WISH =
  /^(?:(?:ik|we)\s+(?:wil|zou|willen|zouden|(?:heb|hebben|had|hadden)(?!.*\sge\p{Ll}+(?:d|t|en),)|krijg|ontvang)|(?:wil|zou|willen|zouden|krijg|ontvang)\s+(?:ik|we))\s+(?:graag\s+)?(.+?)(?:\s+(?:hebben|krijgen|ontvangen|zien|willen|nodig|nodig\s+hebben|kunnen\s+krijgen|kunnen\s+ontvangen|kunnen\s+hebben|willen\s+hebben|willen\s+krijgen|willen\s+ontvangen))?(\s*[.!?]?)$/isu;
const ENDING = "(?=\\s*(?:[.,;:!?]|$|\\s(?:en|als|dat|of|zodra|welke?|wie|hoe|wat|waar|wanneer|aan|over)\\s))";
const infinitives = Object.keys(imperatives).join("|");
const TO_ME = new RegExp(
  `^(me|mij|ons)\\s(?:even\\s)?(.{0,160}?)\\s?\\b(?:kunnen\\s|willen\\s|te\\s)?(${infinitives})${ENDING}`,
  "i",
);
const REMIND = new RegExp(
  `^((?:eraan|aan)\\s.{0,200}?)\\s?\\b(?:herinneren|denken)${ENDING}|^herinneren\\s?(?=aan\\s|:)`,
  "i",
);
const YOU = /^(\p{L}{2,})\s+(?:je|jij)\s+(?=me\s|mij\s|ons\s|de\s|het\s|een\s)/iu;

/** "Het zou fijn zijn als je me … stuurt." */
const NICE = /^het\s+zou\s+(?:\p{L}+\s+){1,3}zijn,?\s+als\s+je\s+(.+?)\s+(\p{Ll}{3,})\s*[.!?]?$/isu;

/** "Ik wou eerst … zeggen, maar doe …": what was going to be said. */
const SECOND_THOUGHT =
  /^(?:ik|we)\s(?:wou|wilde|wilden|dacht|had)\s[^,:]{0,40}(?:zeggen|schrijven|gezegd|gedacht)(?:,?\smaar\s(?:doe|maak|neem)(?:\s(?:het|er|dat|van|toch|maar))*|\s*[:,])\s*[:,]?\s*/iu;

/** The task's words as an imperative or an infinitive sentence. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(words).replace(SECOND_THOUGHT, "");
  const isClause =
    /^(?:maak|plan|stel)\s(?:een\s)?(?:\p{L}+\s)?(?:taak|job|cronjob|automatisering)(?:\s(?:aan|in))?,?\s(?:die|dat)\s/iu.test(
      text,
    );
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text.replace(POLITE, "").trim();
  }
  text = text
    .replace(/,?\s*\b(?:aub|a\.u\.b\.?|alsjeblieft|alstublieft|svp|graag|bedankt|dank\sje|thx)(?=\s*[.!?]*$)/i, "")
    .replace(/\s+(?:alsjeblieft|alstublieft|aub|svp)(?=\s)/gi, "")
    .replace(/(?<=^|\s)(?:kunnen|willen)\s(?=\p{Ll}+en(?!\p{L}))/iu, "")
    .replace(/\s+(?:en|maar|alleen|telkens|altijd|dan)(?=\s*[.!?]?$)/i, "")
    .trim();
  text = text.replace(possible, "$1 $2$3");
  if (isClause) text = text.replace(/eert(?=[.!?]?$)/u, "eren");
  return asSentence(
    rearranged(tidy(text))
      .replace(/^(Herinner \p{L}+ eraan)\s{2,}/u, "$1 ")
      .replace(/\?(?=\s*$)/, "."),
  );
}

/** "lukt het om [de standen op te vragen]": the wish as what is to be done. */
const possible =
  /^(?:lukt\s+het(?:\s+(?:je|jou))?|is\s+het\s+mogelijk|zou\s+het\s+(?:kunnen|lukken|mogelijk\s+zijn))\s+om\s+(.{1,200}?)\s(?:(op|af|aan|uit|in|door|na|bij|over|toe|mee|terug|rond|voor|klaar)\s)?te\s(\p{Ll}+n)(?=[.!?]*$)/iu;

/** "me eraan herinneren [mama te bellen]" */
const reminding = /^(me|mij|ons)\s+(?:even\s+)?(er)?aan\s+(?:te\s+)?herinneren,?\s+(.+)$/iu;

function rearranged(text: string): string {
  const reminded = reminding.exec(text);
  if (reminded) return `Herinner ${reminded[1]?.toLowerCase()} ${reminded[2] ?? ""}aan ${reminded[3]}`;
  const wish = WISH.exec(text);
  const known = /^weten\s+(.+)$/i.exec(wish?.[1] ?? "")?.[1];
  if (known !== undefined) return `Vertel me ${known}${wish?.[2] ?? ""}`;
  const kept = /^niet\s+vergeten\s+(.+)$/i.exec(wish?.[1] ?? "")?.[1];
  if (kept !== undefined) return `Herinner me eraan ${kept.trimStart()}${wish?.[2] ?? ""}`;
  if (wish)
    return endsInVerb(wish[1] ?? "") && !/^een\s/i.test(wish[1] ?? "")
      ? `${wish[1]}${wish[2] ?? ""}`
      : `Stuur me ${wish[1]}${wish[2] ?? ""}`;
  const nice = NICE.exec(text);
  if (nice) return `${(nice[2] ?? "").replace(/(?<=[^t])t$/, "")} ${nice[1]}`;
  const mine =
    /^(moet|moeten|wordt|worden)\s(ik|we|wij|er|(?:de|het|mijn|ons|onze|een)\s\p{L}[\p{L}-]+)\s(?!(?:van|voor|met|uit|over|in)\s)(.+)$/isu.exec(
      text,
    );
  if (mine) return `${mine[2]} ${mine[1]?.toLowerCase()} ${mine[3]}`;
  if (/^(?:moet|moeten|wordt|worden)\s/i.test(text)) return `Er ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const you = YOU.exec(text);
  if (you) return `${(you[1] ?? "").replace(/t$/, "")} ${text.slice(you[0].length)}`;
  const toMe = TO_ME.exec(text);
  if (toMe) {
    const [whole, person = "", middle = "", verb = ""] = toMe;
    const imperative = imperatives[verb.toLowerCase()] ?? verb;
    return `${imperative} ${person.toLowerCase()} ${middle}`.trimEnd() + text.slice(whole.length);
  }
  const remind = REMIND.exec(text);
  if (remind?.[1] === undefined)
    return remind ? `Herinner me ${text.slice(remind[0].length)}`.replace("me :", "me:") : text;
  return `Herinner me ${remind[1].charAt(0).toLowerCase()}${remind[1].slice(1)}${text.slice(remind[0].length)}`;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
const verb = new RegExp(`^${VERB}$`, "u");

function endsInVerb(text: string): boolean {
  const last = /(\p{Ll}\p{L}*n)\s*[.!?]?$/u.exec(text)?.[1];
  return last !== undefined && verb.test(fold(last));
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:me|mij|ons|ik)(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "de het een en of maar me mij ons ik je jij we wij ze hij er eraan dan ook nog al eens even toch ja nee ok oke hallo hoi hey hi dag goed goede goedemorgen goedemiddag was is zijn in op om aan te voor van met naar hoe gaat wat jou u zo altijd alleen vanaf tot dank bedankt dankje super top prima fijn alles aub alsjeblieft alstublieft svp graag herinner weer dat was's".split(
    " ",
  ),
);

/** Whether the words are enough to be a task: two of substance, or one with a verb. */
export function isTask(text: string): boolean {
  const words = fold(text).match(/[a-z\d][a-z\d'._@/:-]*/g) ?? [];
  const substance = words.filter((word) => !empty.has(word));
  return (
    substance.length >= 2 || (substance.length === 1 && words.length >= 2 && words.some((word) => verb.test(word)))
  );
}

const beside = new Set(
  "online remote uitgebreid kort opnieuw graag ook evenals nogmaals liever beter genoeg voldoende eveneens bovendien tevens".split(
    " ",
  ),
);

const manner = /(?:lijk|loos|achtig|gewijs)$/;

/** One word that names what is to be done: "Yoga", "het maandrapport". */
export function isThing(text: string): boolean {
  const words = fold(text).match(/\p{L}[\p{L}\d'-]*/gu) ?? [];
  // "Weer om 7" is the weather; "om 9 weer" is again.
  const isWeather = /^\P{L}*Weer(?!\p{L})/u.test(text);
  const [word = "", ...others] = words.filter((one) => !empty.has(one) || (one === "weer" && isWeather));
  if (others.length > 0 || word.length < 3 || beside.has(word) || manner.test(word)) return false;
  return words.length > 1 || !verb.test(word);
}
