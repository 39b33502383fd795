/** Verbs asked to be done again and again: the aspect says that the schedule repeats. */
const repeated =
  "пиши шли смотри следи буди говори проси веди води готовь чисти звони плати корми держи храни ищи бери учи неси меряй мерь качай суши стирай грузи гони жди лей мой пой рисуй крути скинь коси сей пеки стриги ставь заводи носи ходи вози меси гладь крась зови режь паси купай клади грей клей имей пей бей шей";
const repeatedWords = new Set(fold(repeated));

/** Verbs asked to be done once, or as a whole. */
const onceWords = new Set(
  fold(
    "напомни проверь отправь пришли сделай собери скинь кинь запусти останови удали создай составь подготовь приготовь напиши покажи выведи посчитай подсчитай сосчитай пересчитай рассчитай сравни обнови загрузи выгрузи скачай сохрани запиши сообщи уведоми предупреди оповести разошли перешли передай позвони спроси узнай найди опубликуй выложи размести разбуди закрой открой включи выключи перезапусти перезагрузи очисти почисти сформируй сгенерируй проанализируй просмотри посмотри прочитай прочти переведи дай выдай задай добавь внеси убери удостоверься убедись протестируй оплати закажи купи поздравь поставь поменяй измени замени синхронизируй заархивируй распечатай напечатай сверь проведи прогони пингани подведи свяжись пригласи назначь продли опроси запроси получи заполни отметь подними опусти полей накорми вынеси выпиши извести глянь взгляни поищи проследи начни закончи выполни ответь подпиши отсортируй сверстай обзвони резюмируй суммируй подытожь сними поймай отчитайся сосканируй просканируй скопируй зафиксируй зарегистрируй вызови забери организуй оцени изучи заверши пополни переключи перенеси разогрей согрей подогрей нагрей прогрей налей залей вылей выпей допей сшей",
  ),
);

function fold(list: string): string[] {
  return list.replaceAll("й", "и").replaceAll("ё", "е").split(" ");
}

const imperfective = /^\p{L}{2,}(?:аи|яи|уи|юи)(?:те|ка)?(?:сь|ся)?$/u;
const infinitive = /^\p{L}+(?:ать|ять|ить|еть|уть|оть|ыть|сти|зти|чь)(?:ся)?$/u;
const noInfinitive =
  /(?:ост[иь]|[чблг]асти|есть|дцать|десят|мать|кровать|печать|память|часть|сеть|смерть|четверть|тетрадь|нефть)$/u;
const noVerb = new Set(
  "шести шестидесяти случаи чаи краи раи сараи урожаи обычаи маи буи пять девять десять сеть нить прочь дочь ночь помощь мочь путь хоть суть речь мелочь печь вплоть плоть чуть ртуть муть опять вспять зять гости кости части вести".split(
    " ",
  ),
);

const withoutEnding = (word: string): string => word.replace(/(?:те|ка)$/u, "");

function isRepeatedVerb(word: string): boolean {
  const bare = withoutEnding(word);
  if (onceWords.has(bare) || noVerb.has(word)) return false;
  return repeatedWords.has(bare) || imperfective.test(word);
}

/** Whether a folded word asks for something: an imperative or an infinitive. */
export function isVerb(word: string): boolean {
  if (noVerb.has(word)) return false;
  if (isRepeatedVerb(word) || onceWords.has(withoutEnding(word))) return true;
  return infinitive.test(word) && !noInfinitive.test(word);
}

const wordsOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

/** Verbs of repetition and none of a single deed: "присылай" against "пришли". */
export function isHabitual(folded: string): boolean {
  const words = wordsOf(folded);
  return words.some(isRepeatedVerb) && !words.some((word) => onceWords.has(withoutEnding(word)));
}

const goes = new Set("хожу езжу иду еду ходим ездим идем едем люблю любим учусь начинаю начинаем".split(" "));

/** Whether some deed is asked for; "хожу плавать" asks for none. */
export function asksForDeed(folded: string): boolean {
  const words = wordsOf(folded);
  const isGoing = words.some((word) => goes.has(word));
  return words.some((word) => word !== "мои" && isVerb(word) && !(isGoing && infinitive.test(word)));
}
