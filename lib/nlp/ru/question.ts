import { asksForDeed } from "./verbs";

/** Patterns see folded text: "й" is "и", "ё" is "е". */
export const question =
  /^(?:что|когда|почему|зачем|как|какои|какая|какое|какие|кто|где|куда|сколько|чем|во\sсколько|в\sкакое\sвремя|в\sкотором\sчасу|есть\sли|работает\sли|запустил\p{L}*\sли|отработал\p{L}*\sли|выполнил\p{L}*\sли|можно\sли|правда\sли|объясни|расскажи,?\sчто\sзначит|что\sозначает|следующии\sзапуск)(?![\p{L}-])/u;
/** "Скажи, когда в следующий раз запустится проверка?": of a run, and not of something that is waited for. */
export const toldQuestion =
  /^(?:скажи|подскажи|расскажи|напомни|(?:ты\s)?(?:можешь|не)\s(?:сказать|знаешь))(?:те)?(?:\sмне)?,?\s((?:когда|почему|во\sсколько|запуст\p{L}+\sли)\s.*(?:следующ|запуст|запуск|сработа|выполн).*)$/u;
/** What jobs do, or failed to do; nouns of the same stems name jobs. */
const asksJob =
  /(?<!\p{L})\p{L}*(?:запуска|запуст|выполн|работ|сработ|прош|проход|уш|уход|отправ|прищ|приш|прих|придет|упа|слома|старту|старто|завис|останов|прерва|получи|заверш|законч|обнови|сдела|загрузи|скача|висел|пропусти|собра|созда)\p{L}{0,5}?(?:л|ла|ло|ли|ет|ит|ют|ят|ел|лся|лась|лось|лись|ется|ится|ются|ятся|дет)(?!\p{L})|(?<!\p{L})(?:идет|шла|шел|придет|упал|будет)(?!\p{L})/u;

/** "Есть ли жалобы? Проверяй каждый час", "когда я в офисе, хочу …": a request behind what opens like a question. */
export function asksBehind(words: string, hasSchedule: boolean): boolean {
  const sentence = hasSchedule ? /[?!.]\s+(.+)$/u.exec(words)?.[1] : undefined;
  const rest = sentence ?? (/^когда\s/.test(words) ? /,\s(.+)$/u.exec(words)?.[1] : undefined);
  return rest !== undefined && (asksForDeed(rest) || /(?:хочу|нуж\p{L}+|надо)/u.test(rest)) && !question.test(rest);
}

const noise =
  /(?<!\p{L})(?:когда|почему|зачем|что|как|часто|во\sсколько|в\sкакое\sвремя|(?:в\s)?(?:следующии|последнии|прошлыи|этот)\sраз|следующии|следующее|последнее|запуск|будет|не|вчера|позавчера|сегодня|завтра|ночью|утром|вечером|днем|опять|снова|уже|еще|ли|задача|задание|джоб|у\sменя|отправка\sписьма|успешно|нормально|в\s\d[\d:.]*(?:\sутра|\sвечера|\sчасов)?|на\s(?:этои|прошлои)\sнеделе|во?\s(?:прошл\p{L}+\s)?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/gu;

/** The task that a question is about. */
export function questionTarget(words: string, target: (object: string) => string | null): string | null {
  if (/^(?:какои|какая|какое|какие|кто|сколько|что\sозначает|объясни|чем|где|куда)/.test(words)) return null;
  const found = asksJob.test(words);
  const rest = words.replace(new RegExp(asksJob, "gu"), "  ").replace(noise, "  ");
  const name = rest
    .split(/\s{2,}|[,?]/)
    .map((part) => part.trim())
    .find((part) => part.length > 2 && /\p{L}/u.test(part));
  return found && name !== undefined ? target(name) : null;
}
