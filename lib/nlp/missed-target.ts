import { matchOf } from "./grammar/matches";

interface Missed {
  /** Words that say when it should have come. */
  time: string;
  /** The question up to what did not come. */
  opens(time: string): string;
  /** What may stand behind it. */
  closes: string;
  /** Nothing else shows that it asks why. */
  isAskedBehind?: boolean;
}

const patterns = (
  [
    {
      time: "(?:heute|gestern|vorgestern|fruh|frueh|morgen|mittag|abend|nacht|vormittag|nachmittag|vorhin|schon|wieder|denn|eigentlich|seit\\s\\p{L}+|(?:am\\s)?\\p{L}+tag)",
      opens: (time) =>
        `(?:warum|wieso|weshalb)\\s(?:hab(?:e|en)?|hatten?|bekam(?:en)?|bekomm(?:e|en)|krieg(?:e|en|te|ten)?|erhielt(?:en)?|erhalten|ist|kam|gab\\ses)\\s(?:(?:ich|wir|mir|uns|es|${time})\\s)*kein(?:e|en|er)?\\s`,
      closes: "bekommen|gekriegt|erhalten|gekommen|gesehen|gegeben|angekommen|mehr|per|in|von\\sdir",
    },
    {
      time: "(?:heute|gestern|vorgestern|wieder|(?:am\\s)?\\p{L}+tag)",
      opens: () => "wie\\skommt\\ses,\\sdass\\s(?:der|die|das|mein|meine|unser|unsere)\\s",
      closes: "nicht|ausblieb|fehlte?|ausgefallen",
    },
    {
      time: "(?:vandaag|gisteren|eergisteren|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht|al|weer|dan|eigenlijk|(?:op\\s)?\\p{L}+dag)",
      opens: (time) =>
        `(?:waarom|hoezo)\\s(?:heb|hebben|had|hadden|kreeg|kregen|krijg|krijgen|ontving|ontvingen|kwam|is|was)\\s(?:(?:ik|we|wij|er|${time})\\s)*geen\\s`,
      closes: "gekregen|gehad|ontvangen|gezien|gekomen|binnengekomen|binnen|meer|per|in",
    },
    {
      time: "(?:vandaag|gisteren|eergisteren|vanochtend|vanmorgen|weer|(?:op\\s)?\\p{L}+dag)",
      opens: () => "hoe\\skomt\\shet\\sdat\\s(?:de|het|mijn|ons|onze)\\s",
      closes: "niet|ontbrak|uitbleef",
    },
    {
      time: "(?:сегодня|вчера|позавчера|утром|днем|вечером|ночью|опять|снова|так|и|во?\\s(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))",
      opens: (time) =>
        `(?:почему|отчего|с\\sчего\\s(?:бы|вдруг|это))\\s(?:(?:мне|нам|я|мы|у\\s(?:меня|нас)|${time})\\s)*не\\s(?:прише?л[оаи]?|приход\\p{L}+|получ\\p{L}+|было|был[аи]?|прислал[аои]?|дош\\p{L}+|отправил\\p{L}*)\\s(?:(?:мне|нам|${time})\\s)*`,
      closes: "на\\sпочту|в\\sчат",
    },
    {
      time: "(?:dzis(?:iaj)?|wczoraj|przedwczoraj|rano|wieczorem|w\\snocy|znowu|znow|juz|we?\\s(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele))",
      opens: (time) =>
        `(?:dlaczego|czemu)\\s(?:(?:mi|nam|ja|${time})\\s)*nie\\s(?:dosta\\p{L}+|otrzyma\\p{L}+|przysz\\p{L}+|przyslan\\p{L}+|dosz\\p{L}+|bylo)\\s(?:(?:mi|nam|do\\s(?:mnie|nas)|${time})\\s)*`,
      closes: "na\\smaila|na\\sskrzynke|ani",
    },
    {
      time: "(?:bugun|dun|bu\\s(?:sabah|aksam|hafta|gece)|evvelsi\\sgun|\\p{L}+\\sgunku|hala|yine)",
      opens: (time) => `(?:(?:bana|bize|${time})\\s)*`,
      closes: "(?:neden|niye|nicin)\\s(?:hala\\s|yine\\s)?\\p{L}+m[ae]d[iu]m?",
      isAskedBehind: true,
    },
  ] as Missed[]
).map(({ time, opens, closes, isAskedBehind }) => {
  const end = `\\s(?:${closes})(?!\\p{L}).*`;
  return new RegExp(`^${opens(time)}(.{3,50}?)(?:\\s${time})*(?:${end}${isAskedBehind ? "" : "|"})\\s?[?!.]*$`, "u");
});

/**
 * "waarom kreeg ik vanochtend geen voorraadmail?": what did not come, where a question asks why. The words that name it in
 * a folded text, as [start, end]; null for other texts.
 */
export function missedTarget(folded: string): [start: number, end: number] | null {
  if (folded.length > 140) return null;
  const text = folded.trimEnd();
  for (const pattern of patterns) {
    const name = matchOf(text, pattern)?.[1];
    const start = name === undefined ? -1 : text.indexOf(name);
    if (name !== undefined && start >= 0 && !/[,;:]/.test(name)) return [start, start + name.length];
  }
  return null;
}
