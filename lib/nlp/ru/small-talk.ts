import { asksForDeed } from "./verbs";

/** Patterns see folded text: "й" is "и", "ё" is "е". */
const HELLO =
  "(?:привет(?:ик|ствую)?|здравствуи(?:те)?|добр(?:ыи|ое|ои)\\s(?:день|утро|вечер|ночи)|доброго\\s(?:дня|утра|вечера)|спасибо(?:\\sбольшое|\\sогромное)?|благодарю|пока|до\\s(?:свидания|завтра|встречи)|(?:хорошего|доброго|удачного|отличного)\\s(?:тебе\\s|вам\\s)?(?:дня|вечера|утра)|(?:хорошеи|удачнои)\\s(?:тебе\\s|вам\\s)?(?:недели|ночи)|спокоинои\\sночи|хороших\\sвыходных|всем|коллеги|тебе|вам)";
const PRAISE =
  "(?:супер|отлично|класс|круто|здорово|прекрасно|хорошо|ок|океи|да|идеально|молодец|замечательно|годится|понятно|ясно)";
const greeting = new RegExp(`^(?:${HELLO}[\\s,.!?]*)+$`, "u");
const hope = new RegExp(
  `^(?:${HELLO}[\\s,.!-]+)+(?:надеюсь|надеемся|как\\s(?:дела|жизнь|ты|вы|настроение|спалось)|все\\s(?:хорошо|в\\sпорядке))(?!\\p{L}).*$`,
  "u",
);
const praise = new RegExp(
  `^(?:(?:${PRAISE}|${HELLO})[\\s,.!]+){0,6}(?:${PRAISE}|(?:все\\s|это\\s|теперь\\s)?(?:сработал[оаи]?|работает|получилось|помогло|пришло|дошло|заработало|подошло|понравилось))(?:[\\s,.!]+(?:${HELLO}|${PRAISE})){0,6}[\\s.!]*$`,
  "u",
);

/** "Спасибо, ты очень помог": thanks, and what for. */
const thanks =
  /^(?:(?:ну|ок|все|большое|огромное|отлично|супер)[\s,]+){0,6}(?:спасибо|спасибки|спс|благодарю|пасиб\p{L}*)(?!\p{L})(?!.*\?)/u;

/** Words of courtesy and nothing else: a greeting, thanks, praise. */
export function isSmallTalk(folded: string, hasSchedule: boolean): boolean {
  if (greeting.test(folded) || (!hasSchedule && thanks.test(folded) && !asksForDeed(folded))) return true;
  return (hope.test(folded) && !asksForDeed(folded)) || (!hasSchedule && praise.test(folded));
}
