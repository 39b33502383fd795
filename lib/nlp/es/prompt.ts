import { foldWord } from "../grammar/fold";
import { asSentence, tidy } from "../grammar/prompt-text";
import { askedTogether } from "../romance/asked-apart";
import { oneThing } from "../romance/one-thing";
import { isWaking } from "../waking";
import { fromInfinitive, fromWish, stressed } from "./imperative";
import { isTaskVerb } from "./verbs";

const greeting =
  /^[\s¡¿]*(?:(?:hola|buenas|buenas (?:tardes|noches)|buenos d[ií]as|buen d[ií]a|hey|ey|oye|oiga|ok|vale|bueno|por favor|porfa|porfis|xfa|x fa|x favor|gracias|qu[eé] tal|c[oó]mo est[aá]s|disculpa|perdona|y|e|entonces|adem[aá]s|tambi[eé]n|luego|pero|nighthawks|a todos|equipo)(?:\s*[,!.:?]+\s*|\s+))+[¡¿]?/i;
const frame =
  /^[\s¡¿]*(?:(?:me(?=\s+(?:pued|podr|pod[eé]))|te importar[ií]a|le importar[ií]a|(?:ser[ií]a|es) posible(?!\s+(?:recibir|tener))|ser[ií]as tan amable de|hazme el favor de|haz el favor de|no olvides|no te olvides de|aseg[uú]rate de|acu[eé]rdate de|encárgate de|necesito que te acuerdes de)\s+)?(?:(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s|podr[eé]is|pueden)\s+)?(?:por favor,?\s+)?(?=\S)/i;
const task =
  /^(?:(?:crea|crear|créame|creame|haz|hazme|pon|ponme|programa|programar|prográmame|programame|agenda|agendar|agéndame|configura|configurar|genera|añade|agrega)\s+(?:una?\s+)?(?:nueva?\s+)?(?:tarea|rutina|automatizaci[oó]n|trabajo|job|cron|alarma)(?:\s+(?:programad[oa]|recurrente|nuev[oa]))?\s+(?:para|que|de|:)\s*|(?:que se ejecute|que corra)[\s,:]+)/i;
const wanted =
  /^(?:quiero|necesito|quisiera|me gustar[ií]a|querr[ií]a|(?:(?:te|le|os)\s+)?agradecer[ií]a|hace falta|deseo|ocupo|prefiero|pido)(?:\s+\p{L}+\s+cosas:|\s+\d\s+cosas:)?\s+que\s+(?:t[uú]\s+|usted\s+)?|^que\s+(?:t[uú]\s+|usted\s+)?(?=(?:(?:me|nos|les?)\s+)?\p{L}{2,}[ae]s\s)/iu;
const wantedThing =
  /^(?:(?:(?:ser[ií]a|es) posible|estar[ií]a bien|me vendr[ií]a bien) (?:recibir|tener)|quiero|necesito|quisiera|me gustar[ií]a(?: tener| recibir| ver)?|deseo|ocupo|quiero (?:recibir|tener|ver)|me hace falta)\s+(?=(?:el|la|los|las|un|una|mi|mis|unos|unas)\s)/i;
const wantedAct =
  /^(?:quiero|necesito|quisiera|me gustar[ií]a|hay que|tengo que|toca|deseo)\s+(?=\p{L}+[aei]r(?:me|te|se|le|les|lo|la|los|las|nos)*\s)/iu;
const thanks =
  /[\s,.;!¡]*(?:¡?\s*(?:muchas gracias|mil gracias|gracias(?: de antemano)?|un saludo|saludos|por favor|porfa|porfis|xfa|x fa|x favor|pls|te lo agradezco|porfavor)\s*!*\s*)+(?:[.!])?$/i;
const pronounBefore = /^(me|nos|le|les|lo|la|los|las|se)\s+(\p{L}+)/iu;

/** "¿me recuerdas que …?" */
const asksOfYou = /^[\s¡¿]*(me|nos)\s+(\p{L}+[ae]s)(?=\s[^?]*\?)/iu;

const shortOrders: Readonly<Record<string, string>> = { haces: "haz", dices: "di", pones: "pon" };

/** "recuerdas" → "recuérdame", where it is a verb of a task. */
function askedOf(verb: string, pronoun: string): string | null {
  const order = shortOrders[verb.toLowerCase()] ?? verb.toLowerCase().slice(0, -1);
  return isTaskVerb(order) ? stressed(order) + pronoun.toLowerCase() : null;
}

/** The task's words as a sentence in the imperative, without politeness. */
export function writePrompt(words: string): string {
  let text = tidy(askedTogether(words));
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text
      .replace(/[\s,]+(?:y|e|pero|y además|además|y también|también|y luego|luego)$/i, "")
      .replace(/^para\s+(?=\p{L}+[aei]r(?:\s|\p{L}{2}\s))/iu, "");
    text = text.replace(thanks, (found) => (/^[^\p{L}]*$/u.test(found) ? found : "")).replace(greeting, "");
    if (task.test(text)) text = imperative(text.replace(task, ""));
    text = text.replace(
      /^[\s¡¿]*me\s+(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s)\s+(?:por favor\s+)?(\p{L}+[aei]r)(?=\s)/iu,
      "$1me",
    );
    text = text.replace(asksOfYou, (said, pronoun: string, verb: string) => askedOf(verb, pronoun) ?? said);
    text = text.replace(frame, "").replace(/^(?:programa|agenda|planifica|usa)\s+para\s+(?=\p{L}+[aei]r\s)/iu, "");
    if (wanted.test(text)) text = coordinated(imperative(text.replace(wanted, "")));
    text = text.replace(wantedThing, "Envíame ").replace(wantedAct, "");
    text = tidy(text);
  }
  // "ponme [los miércoles a las 9], resumen de …"
  text = text.replace(/^((?:pon|haz|env[ií]a|m[aá]nda|da|pasa|saca|s[aá]ca)(?:me|nos)),\s(?=\p{L})/iu, "$1 ");
  const asked = unasked(text);
  return asSentence(isAsIs(asked, words) ? asked : ordering(asked));
}

/** Words that open the task as the person wrote them, or behind "para": "programa … para purgar la caché". */
const isAsIs = (asked: string, words: string): boolean =>
  tidy(words).startsWith(asked.slice(0, 4)) || words.includes(`para ${asked.slice(0, 6)}`);

/** "¿podrías enviar …?" asks politely for what "envía …" says. */
const ordering = (text: string): string =>
  text.replace(/^\p{L}+/u, fromInfinitive).replace(/^(\p{L}+me)\s+(?:porfa|porfis|por favor)(?=\s)/iu, "$1");

/** A polite question is an order. */
const unasked = (text: string): string =>
  /^[^¿]*\?$/.test(text) ? text.slice(0, -1) : text.replace(/^¿\s*([^?]*)\?$/, "$1");

const irregular = new Map([
  ["hagas", "haz"],
  ["haga", "haga"],
  ["pongas", "pon"],
  ["digas", "di"],
  ["tengas", "ten"],
  ["vengas", "ven"],
  ["salgas", "sal"],
  ["vayas", "ve"],
  ["veas", "mira"],
  ["seas", "sé"],
  ["des", "da"],
  ["traigas", "trae"],
  ["traduzcas", "traduce"],
  ["sigas", "sigue"],
  ["pidas", "pide"],
  ["midas", "mide"],
  ["repitas", "repite"],
  ["elijas", "elige"],
  ["extraigas", "extrae"],
  ["construyas", "construye"],
  ["obtengas", "obtén"],
  ["leas", "lee"],
]);

/** "que me mandes" → "mándame"; "que revise" stays, being the polite imperative. */
function imperative(text: string): string {
  const [whole, pronoun, verb = ""] = pronounBefore.exec(text) ?? [];
  const wish = fromWish(whole === undefined ? (/^\p{L}+/u.exec(text)?.[0] ?? "") : verb);
  if (wish !== null && whole === undefined) return text.replace(/^\p{L}+/u, wish);
  if (wish !== null && whole !== undefined)
    return stressed(wish) + (pronoun ?? "").toLowerCase() + text.slice(whole.length);
  if (whole !== undefined && pronoun !== undefined && isTaskVerb(verb))
    return stressed(ordered(verb)) + pronoun.toLowerCase() + text.slice(whole.length);
  return text.replace(/^\p{L}+/u, (word) => (isTaskVerb(word) ? ordered(word) : word));
}

/** "… y organices las carpetas": a further verb behind "quiero que". */
const coordinated = (text: string): string =>
  text.replace(/(?<=(?:,| y)\s)(\p{L}{3,}[ae]s)(?=\s(?:el|la|los|las|un|una|mi|su|al?)\s)/gu, (verb) =>
    isTaskVerb(verb) && /[ae]s$/.test(verb) ? ordered(verb) : verb,
  );

/** "mandes" → "manda", "busques" → "busca", "escribas" → "escribe"; the polite "mande" is an order already. */
function ordered(word: string): string {
  const verb = word.toLowerCase();
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  const stem = verb.slice(0, -2);
  if (verb.endsWith("es")) return `${hardEnd(stem)}a`;
  return verb.endsWith("as") ? `${stem.replace(/j$/, "g").replace(/zc$/, "c")}e` : verb;
}

/** How the stem is written before "a": busqu → busc, pagu → pag, organic → organiz. */
function hardEnd(stem: string): string {
  if (stem.endsWith("qu")) return `${stem.slice(0, -2)}c`;
  return stem.endsWith("gu") ? stem.slice(0, -1) : stem.replace(/c$/, "z");
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:me|nos|m[ií]|\p{L}+(?:me|nos)(?:l[oae]s?)?)(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "los las del una unas unos mis tus sus nuestro nuestra para por con sin sobre entre pero que como hola buenas buenos dias tardes noches gracias favor porfa feliz bien todo toda todos todas muy muchas cada hoy ayer".split(
    " ",
  ),
);

/** One word that names what is to be done. */
export const isThing = oneThing(
  empty,
  "mejor igual mismo lo tambien solo siempre nunca rapido despacio online remoto resto ambos ambas todo otra otro vez perdon digo disculpa",
  isTaskVerb,
);

/** "hazlo": what was said before, and nothing more. */
const sameAgain = /^\P{L}*(?:y\s)?(?:haz|hazlo|hacer|hacerlo|repite|rep[ií]telo)(?:\s(?:eso|esto|lo mismo))?\P{L}*$/iu;

/** "recuérdamelo": of what was said before, and nothing more. */
const remindsOnly =
  /^\P{L}*(?:recu[eé]rda|recorda|recordar|av[ií]sa|avisar|al[eé]rta|notif[ií]ca)(?:me|nos)(?:l[oa]s?)?\P{L}*$/iu;

/** Whether the words carry something to do: a verb with something beside it, or two words of substance. */
export function isTask(text: string): boolean {
  if (remindsOnly.test(text)) return false;
  if (isWaking(foldWord(text))) return true;
  const words = foldWord(text).match(/[a-z]+/g) ?? [];
  // "ciérrala": what it is about was said before; "envíalo" only ends what was prepared.
  if (words.length === 1 && /^(?!envi|mand|pas|reenvi|entreg|compart|remit).*l[oa]s?$/.test(words[0] ?? ""))
    return isTaskVerb(words[0] ?? "");
  if (words.length < 2 || sameAgain.test(text)) return false;
  return words.slice(0, 5).some(isTaskVerb) || words.filter((word) => word.length > 2 && !empty.has(word)).length > 1;
}
