import { foldWord } from "../grammar/fold";
import { asSentence, tidy } from "../grammar/prompt-text";
import { isOneThing } from "../shared-rules/is-thing";
import { imperative, imperativeOfPast } from "./imperative";
import { isImperative, isVerb } from "./verbs";

const polite =
  /^(?:\d{1,2}[.)]\s+|(?:cześć|hej|siema|witaj|witam|dzień dobry|dobry wieczór|słuchaj|ok|okej|no|proszę(?: cię| bardzo)?|poproszę|uprzejmie proszę|bądź tak miły i|bądź tak dobry i|jeśli możesz|zawsze|także|również|też|potem|następnie|i|a|oraz|ale|to|zadanie(?=\s*[,!:])|trzeba|należy|(?:prosiłbym|prosiłabym|proszę|poproszę)\s+o(?=\s+\p{L}+(?:nie|anie|enie)\s)|pamiętaj|nie zapomnij|zechciej)(?:\s*[,:!—–-]\s*|\s+)|(?:czy\s+)?(?:mógłbyś|mogłabyś|możesz|mógłby\s+pan|mogłaby\s+pani|zechciałbyś|dałbyś\s+radę)(?:\s+(?:ty|proszę))?(?:\s+(?:mi|nam)(?=\s+\p{L}+[ćc]\s))?\s*,?\s+|(?:czy\s+)?(?:mogę|mógłbym|mogłabym|można|da\s+się)\s+(?=(?:dostawać|otrzymywać)\s)|(?:ja\s+)?(?:chcę|chciałbym|chciałabym|wolałbym|życzę\s+sobie|potrzebuję|zależy\s+mi(?:\s+na\s+tym)?)\s*,?\s+(?=(?:ż|a)?żeby|aby|by[śm]?\s|abyś|\p{L}+[ćc]\s|prosz)|(?:utwórz|stwórz|zrób|ustaw|dodaj|zaplanuj|załóż|przygotuj)(?:\s+mi)?\s+(?:nowe\s+|codzienne\s+|cykliczne\s+)*(?:zadanie|przypomnienie|automatyzację|harmonogram|crona|joba)\s*(?:,?\s*(?:żeby|które(?:\s+będzie)?|aby|by)\s+|[:—–-]\s*|\s+(?=\p{L}+ć\s)|o\s+(?=tym))|ustaw(?:\s+mi)?\s+(?=na\s))/iu;
const goal =
  /^(?:byłoby\s+(?:\p{L}+)?,?\s*)?(?:gdybyś|gdybyście|żebyś|abyś|byś|ażebyś|żebyście|żeby\s+(?:system|bot|agent|pan|pani)|żeby|aby)\s+(?:mi\s+)?/iu;
const received = /^(?:dostawać|otrzymywać|dostawac|otrzymywac)\s+/iu;
const courtesy =
  /,?\s*(?:proszę|pls|plz|plis|z góry dzięki|dzięki(?:\s+z\s+góry)?|dziękuję|z\s+góry\s+dziękuję|poproszę)\s*(?=[,.!?]|$)/giu;
const edges =
  /^(?:i|a|oraz|ale|to|potem|następnie|na)\s+(?=\S)|\s+(?:i|a|oraz|ale|w|we|o|od|do|na|co|każdy|każdą|każde|tylko|zaczynając|począwszy)$/giu;

/** The task's words as an imperative sentence. */
export function writePrompt(words: string): string {
  let text = tidy(words.replace(courtesy, "")).replace(edges, "").trim();
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = tidy(text.replace(polite, ""));
    if (goal.test(text)) text = asWish(text.replace(goal, ""));
  }
  text = text.replace(received, "Wysyłaj mi ").replace(/^(?:chcę\s+)?wiedzieć,?\s+/iu, "Informuj mnie, ");
  return asSentence(asImperative(text)).replace(/([.!?]”)\.$/u, "$1");
}

/** "… żebyś sprawdzał i wysyłał": what is wished for becomes what is asked for. */
function asWish(text: string): string {
  let first = true;
  return text.replace(/(^|,\s+|\s+i\s+|,\s+i\s+|\s+oraz\s+)(\p{L}+)/gu, (found, joint: string, word: string) => {
    if (!first && joint.trim() === ",") return found;
    const made = imperativeOfPast(word) ?? (first ? imperative(word) : null);
    if (made === null) return found;
    first = false;
    return joint + made;
  });
}

/** "sprawdzać pocztę i wysyłać raport" → "sprawdzaj pocztę i wysyłaj raport". */
function asImperative(text: string): string {
  const opening = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const made =
    /[ćc]$/iu.test(opening) && isVerb(foldWord(opening)) && !isImperative(foldWord(opening))
      ? imperative(opening)
      : null;
  if (made === null) return text;
  return (
    made +
    text
      .slice(opening.length)
      .replace(
        /((?:\si|\soraz|,\sa\spotem|,\sa\snastępnie|\si\spotem)\s)(\p{L}+ć)(?=\s)/gu,
        (found, joint: string, word: string) => {
          const other = imperative(word);
          return other === null ? found : joint + other;
        },
      )
  );
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:mi|mnie|mną|nam|nas|sobie)(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "i a ale oraz to w we na o z ze do od za po dla u mi nam mnie nas go ja je ich ty prosze tez tylko jeszcze takze sie czy kazdy raz".split(
    " ",
  ),
);

/** Whether the words hold something to do: two words of substance, or a verb with a word beside it. */
export function isTask(text: string): boolean {
  const words = foldWord(text).match(/[\p{L}\d]+/gu) ?? [];
  const substance = words.filter((word) => !empty.has(word));
  return substance.length >= 2 || (words.length >= 2 && substance.some(isVerb));
}

const beside =
  "zdalnie online ponownie znowu znow krotko dokladnie lepiej raczej wystarczy chetnie rowniez obie oba oboje jedno drugie wszystko cicho glosno szybko powoli zawsze nigdy";

/** One word that names what is to be done. */
export const isThing = isOneThing({ empty, beside, isVerb });
