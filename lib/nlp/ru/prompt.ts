import { foldWord } from "../grammar/fold";
import { asSentence, tidy } from "../grammar/prompt-text";
import { isOneThing } from "../shared-rules/is-thing";
import { imperative, imperativeOfPast } from "./imperative";
import { isVerb } from "./verbs";

const polite =
  /^(?:\d{1,2}[.)]\s+|(?:привет|здравствуй(?:те)?|добрый день|доброе утро|добрый вечер|слушай(?:те)?|так(?! как)|ну|эй|окей|ок|пожалуйста|плиз|плз|прошу(?: тебя| вас)?|будь добр[аы]?|будьте добры|будь любезен|если не трудно|если можно|всегда|также|ещё|еще|затем|потом|и|а|но|то|что|(?:задача|задание)(?=\s*[,:!—–-])|нужно|надо|необходимо|требуется|следует|хочется|давай(?:те)?(?!\s+(?:мне|нам|ему|ей|им|(?!(?:договорим|лучше|так|просто|сразу|уже|ещё|еще)(?!\p{L}))\p{L}+[еуюя])\s+\p{L}))(?:\s*[,:!—–-]\s*|\s+)|(?:не\s+)?(?:мог(?:ла|ли)? бы|можешь|можете|сможешь|сможете)(?:\s+ли)?(?:\s+(?:ты|вы))?(?:\s+(?:мне|нам)(?=\s+\p{L}+ть))?\s*,?\s+|(?:я\s+)?(?:хочу|хотел[аи]?(?:\s+бы)?|хотелось\s+бы|прошу|желаю)\s*,?\s+(?=чтоб|\p{L}+ть|пожал)|(?:можно|нельзя\s+ли|можно\s+ли)\s+(?:мне\s+|нам\s+)?(?=\p{L}+ть\s)|(?:мне|нам)\s+(?:нужно|надо|необходимо|хотелось\s+бы|бы)\s*,?\s+|не\s+забудь(?:те)?\s+|не\s+забывай(?:те)?\s+|(?:создай|поставь|заведи|сделай|добавь|запланируй|настрой|организуй)(?:те)?\s+(?:мне\s+)?(?:нов(?:ую|ое)\s+)?(?:регулярн\p{L}+\s+|ежедневн\p{L}+\s+)?(?:задачу|задание|напоминалку|автоматизацию|расписание|крон)\s*(?:,?\s*(?:чтобы|котор\p{L}+)\s+|[:—–-]\s*|\s+(?=\p{L}+ть)|на\s+)?)/iu;
const goal =
  /^(?:(?:было\s+бы|хорошо\s+бы)\s+(?:\p{L}+\s*)?,?\s*)?(?:чтоб[ы]?|если\s?бы)\s+(?:(?:ты|вы|он|она|система|бот|агент)\s+)?/iu;
const received = /^(?:(?:(?:было|хорошо)\s+бы(?:\s+\p{L}+)?|хотелось\s+бы|можно(?:\s+ли)?)\s+)?получать\s+/iu;
const courtesy =
  /,?\s*(?:пожалуйста|плиз|спасибо(?:\s+(?:большое|заранее))?|заранее\s+(?:спасибо|благодарю)|будь\s+добра?)\s*(?=[,.!?]|$)/giu;
const edges =
  /^(?:и|а|но|то|затем|потом|также)\s+|\s+(?:и|а|но|в|во|на|по|с|со|до|каждый|каждую|каждое|каждые|только|начиная|ровно)$/giu;

/** The task's words as an imperative sentence. */
export function writePrompt(words: string): string {
  let text = tidy(words.replace(courtesy, "")).replace(edges, "").trim();
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = tidy(text.replace(polite, ""));
    if (goal.test(text)) text = asWish(text.replace(goal, ""));
  }
  text = text
    .replace(received, "Присылай мне ")
    .replace(/^видеть\s+/iu, "Показывай мне ")
    .replace(/^знать,?\s+/iu, "Сообщай мне, ");
  return asSentence(asImperative(text)).replace(/([.!?]»)\.$/u, "$1");
}

/** "… чтобы ты проверял и вёл": what is wished for becomes what is asked for. */
function asWish(text: string): string {
  let first = true;
  return text.replace(/(^|,\s+|\s+и\s+|,\s+и\s+)(\p{L}+)/gu, (found, joint: string, word: string) => {
    if (!first && joint.trim() === ",") return found;
    const made = imperativeOfPast(word) ?? (first ? imperative(word) : null);
    if (made === null) return found;
    first = false;
    return joint + made;
  });
}

/** "проверять почту и присылать отчёт" → "проверяй почту и присылай отчёт". */
function asImperative(text: string): string {
  const opening = /^\p{L}+/u.exec(text)?.[0] ?? "";
  const made = /(?:ть|ти|сть|чь)(?:ся)?$/iu.test(opening) && isVerb(foldWord(opening)) ? imperative(opening) : null;
  if (made === null) return text;
  const rest = text.slice(opening.length);
  return (
    made +
    rest.replace(
      /((?:,|\sи|,\sи|,\sа\sпотом|\sа\sзатем|,\sзатем|\sи\sзатем|\sи\sпотом)\s)(\p{L}+(?:ать|ять|ить))(?=\s)/gu,
      (found, joint: string, word: string) => {
        const other = imperative(word);
        return other === null ? found : joint + other;
      },
    )
  );
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:мне|меня|нам|нас|мной|себе)(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "и а но то же ли в во на по с со к о об у за до от из для мне нам меня нас это его ее их ты вы я мы пожалуиста плиз нужно надо только еще также каждыи раз".split(
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
  "удаленно онлаин снова опять кратко точно лучше скорее хватит достаточно охотно обе оба оно тоже все тихо громко быстро медленно всегда никогда";

/** One word that names what is to be done. */
export const isThing = isOneThing({ empty, beside, isVerb });
