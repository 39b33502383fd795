import { foldWord } from "../grammar/fold";
import { asSentence, outsideQuotes, tidy } from "../grammar/prompt-text";
import { isOneThing } from "../shared-rules/is-thing";
import { isVerb, stemOf, taskVerbs } from "./verbs";

const polite =
  /^(?:(?:lütfen|lutfen|merhaba|selam|selamlar|hey|hadi|haydi|peki|tamam|ya|şey|ayrıca|ayrica|bir de|sonra|ardından|ve|ama|fakat|ancak|ise|rica etsem|rica ediyorum|senden ricam|sizden ricam|ricam şu|bir ricam var|zahmet olmazsa|mümkünse|mumkunse|görev|hatırlatma kur|bir görev oluştur|yeni görev|görev oluştur|şunu yap|olarak)(?:\s*[,:!–-]\s*|\s+))/iu;
const ending =
  /[\s,]+(?:lütfen|lutfen|teşekkürler|tesekkurler|teşekkür ederim|sağ ol|sağol|sağ olun|rica ederim|rica ediyorum|olur mu|tamam mı|kolay gelsin|çok teşekkürler|şimdiden teşekkürler|ya)[.!?\s]*$/iu;
const loose =
  /^(?:['’]?(?:da|de|ta|te|ya|ye|dan|den)\s+|,\s*)|(?<!do[ğg]um)[\s,]+(?:ve|ile|ama|fakat|ancak|ise|saat|her|günü|günleri|de|da|ayrıca|sadece|yalnızca|olarak|tam|için(?=[\s,]*$)(?!\s))+[.]?$/giu;
const question = /\s*(\p{L}+?)\s+m[ıiuü](?:s[ıiuü]n(?:[ıiuü]z)?|yd[ıiuü]n(?:[ıiuü]z)?)\s*[?.!]*$/iu;
const wish =
  /(\p{L}+?)m[ae]n(?:[ıi]z?)?(?:[ıi])?(?:\s+(?:istiyorum|isterim|isterdim|rica ediyorum|rica ederim|gerekiyor|gerek|lazım|lazim|yeterli|yeter|iyi olur|güzel olur))?[.!]*$/iu;
const infinitive = /\s+(?:istiyorum|isterim|lazım|gerek|gerekiyor)[.!]*$/iu;
const soften =
  /(\p{L}{2,}?)(?:s[ae]n[ae]|y?[ea]bilirsin(?:iz)?|(?:y?[ıiuü]n(?:[ıiuü]z)?|y?[ıiuü]ver|s[ae]n(?:[ıi]z)?\s+(?:iyi|güzel)\s+olur))[.!?]*$/iu;

/** "hazırlarsan çok iyi olur" */
const WELCOME = /(\p{L}+r)s[ae]n(?:[ıi]z)?\s+(?:çok\s+)?(?:iyi|güzel|harika|süper)\s+olur[.!]*$/iu;

/** The task's words as an imperative sentence: "gönderir misin" and "göndermeni istiyorum" become "gönder". */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(words);
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = tidy(outsideQuotes(text, (part) => part.replace(loose, "")));
    text = tidy(text.replace(polite, "").replace(ending, ""));
  }
  const sentences = text.replace(/(?<=[.!?]\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase("tr"));
  return asTurkishSentence(imperative(sentences));
}

function imperative(text: string): string {
  const welcome = WELCOME.exec(text);
  const stem = welcome && stemOf(welcome[1] ?? "");
  if (welcome && stem) return text.slice(0, welcome.index) + stem;
  const asked = question.exec(text);
  if (asked) {
    const stem = stemOf(asked[1] ?? "");
    return stem === null ? text : `${text.slice(0, asked.index)} ${stem}`.trim();
  }
  const wished = wish.exec(text);
  if (wished && taskVerbs.has(foldWord(verbOf(wished[1] ?? ""))))
    return text.slice(0, wished.index) + verbOf(wished[1] ?? "");
  const plain = text.replace(infinitive, "");
  const soft = soften.exec(plain);
  if (
    soft &&
    taskVerbs.has(foldWord(verbOf(soft[1] ?? ""))) &&
    !isVerb(/\p{L}+$/u.exec(plain.replace(/[.!?]+$/, ""))?.[0] ?? "")
  )
    return plain.slice(0, soft.index) + verbOf(soft[1] ?? "");
  return plain;
}

const verbOf = (word: string): string => word.replace(/^ed$/u, "et");

/** The first letter of Turkish: i is İ. */
function asTurkishSentence(text: string): string {
  const sentence = asSentence(text);
  const first = text.charAt(0);
  return first === "i" || first === "ı" ? first.toLocaleUpperCase("tr") + sentence.slice(1) : sentence;
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:bana|beni|bize|bizi|benim|kendime)(?!\p{L})|\p{L}m[ae]m[ıi](?!\p{L})/iu.test(text);
}

const empty = new Set(
  "ve ile ama fakat ancak ise da de ta te lütfen lutfen merhaba selam her gün günü gunu günleri gunleri saat olarak için icin bir bu şu o sadece yalnızca yalniz tam ya mi mı de ki ben sen biz siz onu bunu şunu yap et yine tekrar pardon hayır hayir yok değil degil".split(
    " ",
  ),
);

/** Whether the words say something to do: at least two of substance. */
export function isTask(text: string): boolean {
  const last = /(\p{L}+)[\s.,!?]*$/u.exec(text)?.[1] ?? "";
  // "sunucuyu": an object that still waits for its verb.
  if (/\p{L}(?:n[ıiuü]|y[ıiuü]|l[ae]r[ıi])$/u.test(last) && !isVerb(last)) return false;
  const words = text.toLocaleLowerCase("tr").match(/[\p{L}\d]+(?:['.@/:-][\p{L}\d]+)*/gu) ?? [];
  return words.filter((word) => !empty.has(word) && (word.length > 2 || /\d/.test(word) || isVerb(word))).length >= 2;
}

const beside =
  "çevrimiçi online yeniden kısaca kisaca yeterli yeter tercihen ikisi hepsi sessizce yavaş hızlı daima asla lazım olsun";

/** One word that names what is to be done. */
export const isThing = isOneThing({ empty, beside, isVerb });
