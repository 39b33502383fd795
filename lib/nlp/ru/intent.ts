import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isSmallTalk } from "./small-talk";
import { describesLife, endsAsQuestion } from "./statements";
import { asksForDeed } from "./verbs";

/** Patterns see folded text: "й" is "и", "ё" is "е". */
const JOB =
  "(?:задач[аиуе]?|задани[еяий]|заданием|напоминани[еяий]|расписани[еяий]|запуск[аи]?|крон[ыа]?|джоб[ауы]?|автоматизаци[юияи])";
const lead =
  /^(?:(?:временно|пока\sчто|пожалуиста|привет|слушаи|эи|ок|океи|так|а|и|ну|здравствуите|добрыи день)[,!]?\s)*(?:(?:не\s)?(?:можешь|можете|мог(?:ла|ли)?\sбы|сможешь)(?:\sли)?\s(?:(?:ты|вы)\s)?(?:пожалуиста\s)?)?(?:пожалуиста,?\s)?/u;
const NOISE =
  /\s(?:вообще|у\s(?:меня|нас)|на\s(?:этои|следующеи)\sнеделе|на\s(?:эту|следующую)\sнеделю|на\s(?:сегодня|завтра|выходн\p{L}+)|сегодня|завтра|сеичас|там|все|еще|уже|же|на\sданныи\sмомент|в\sданныи\sмомент|в\sэтом\sмесяце|мне|нам|так)(?=\s|$)/gu;
/** "Что у меня вообще на этой неделе?": what is planned, in everyday words. */
const plans =
  /^(?:что|какие(?:\s(?:дела|вещи|задачи|задания|напоминания))?|есть\sчто-?(?:то|нибудь)|что-?нибудь|покажи,?(?:\sвсе,?)?\sчто)\s?(?:запланирован[оы]?|стоит|висит|работает|активно|активны|крутится|крутятся|запущено|запущены|настроено|настроены|намечено|по\sплану|в\sплане|в\sпланах|есть|идет)?$/u;
const ofPlan = /(?:запланирован|у\s(?:меня|нас)|сеичас|активн|крут[ия]тся|запущен|настроен|намечено|план)/u;

function asksForList(words: string): boolean {
  const core = words.replace(NOISE, "").replace(NOISE, "").trim();
  return ofPlan.test(words) && plans.test(core) && !/^(?:что|какие\s\p{L}+)$/u.test(words);
}

const list = new RegExp(
  `^(?:покажи|показать|выведи|перечисли|даи|открои|хочу\\sувидеть|список)(?:\\sмне)?(?:\\sсписок)?(?:\\s(?:все|всех|мои|моих|наши|текущие|активные|запланированные|существующие|приостановленные))*\\s${JOB}(?:\\s|$)|^покажи(?:\\sмне)?\\s(?:все,?\\s)?(?:что\\s(?:у\\sменя\\s)?запланировано|расписание$|мое\\sрасписание)|^(?:какие|сколько)\\s(?:у\\sменя\\s)?(?:есть\\s|сеичас\\s|активные\\s|запланированные\\s|активных\\s)*${JOB}|^что\\s(?:у\\sменя\\s)?(?:сеичас\\s)?(?:запланировано|стоит\\sв|в\\sрасписании|по\\sрасписанию)|^мои\\s${JOB}$|^список\\s${JOB}`,
  "u",
);
const question =
  /^(?:что|когда|почему|зачем|как|какои|какая|какое|какие|кто|где|куда|сколько|чем|во\sсколько|в\sкакое\sвремя|в\sкотором\sчасу|есть\sли|работает\sли|запустил\p{L}*\sли|отработал\p{L}*\sли|выполнил\p{L}*\sли|можно\sли|правда\sли|объясни|расскажи,?\sчто\sзначит|что\sозначает|следующии\sзапуск)(?![\p{L}-])/u;
/** What jobs do, or failed to do; nouns of the same stems name jobs. */
const asksJob =
  /(?<!\p{L})\p{L}*(?:запуска|запуст|выполн|работ|сработ|прош|проход|уш|уход|отправ|прищ|приш|прих|придет|упа|слома|старту|старто|завис|останов|прерва|получи|заверш|законч|обнови|сдела|загрузи|скача|висел|пропусти|собра|созда)\p{L}{0,5}?(?:л|ла|ло|ли|ет|ит|ют|ят|ел|лся|лась|лось|лись|ется|ится|ются|ятся|дет)(?!\p{L})|(?<!\p{L})(?:идет|шла|шел|придет|упал|будет)(?!\p{L})/u;
const verbs: [Command["intent"], RegExp][] = [
  [
    "pause",
    /^(?:приостанови(?:ть)?|поставь(?:те)?\sна\sпаузу|поставить\sна\sпаузу|на\sпаузу|останови(?:ть)?|заморозь|заморозить|отключи(?:ть)?|выключи(?:ть)?|деактивируи|пауза(?:\sдля)?)\s(.+)$/u,
  ],
  [
    "resume",
    /^(?:возобнови(?:ть)?|продолжи(?:ть)?|сними(?:те)?\sс\sпаузы|сними(?:те)?\sпаузу\sс|убери\sпаузу\sс|снять\sс\sпаузы|включи(?:ть)?\s(?:снова|обратно|опять)|верни(?:те)?(?:\s(?:снова|обратно|опять|назад))?|вернуть(?:\sобратно)?|снова\sвключи|включи(?:ть)?|активируи|разморозь|восстанови(?:ть)?)\s(.+)$/u,
  ],
  ["delete", /^(?:удали(?:ть)?|убери|убрать|отмени(?:ть)?|сотри|снеси|избавься\sот)\s(.+)$/u],
  ["run", /^(?:запусти(?:ть)?|выполни(?:ть)?|прогони|стартани|запустить)\s(.+?)$/u],
];
const edits = [
  /^(?:пропусти|пропустить|не\sзапускаи|не\sприсылаи)\s(?:завтрашн\p{L}+\s|сегодняшн\p{L}+\s|следующ\p{L}+\s)?(.+?)(?:\s(?:завтра|сегодня|послезавтра|в\sэт\p{L}+|на\sэтои|на\sследующеи|в\sследующ\p{L}+|один\sраз|разок|в\s(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?:\s.*)?)?$/u,
  /^(?:сделаи|делаи|запускаи|присылаи|отправляи|поставь|шли|сдвинь|перенеси|включаи)\s(.+?)\s(?:на\s)?(?:(?:полчаса|час|пару\sчасов|\d+\s(?:час\p{L}*|мин\p{L}*)|два\sчаса|три\sчаса|десять\sминут|день|чуть|немного)\s)(?:позже|раньше|позднее)$/u,
  /^(?:присылаи|отправляи|запускаи|делаи|шли|сделаи|напоминаи)\s(.+?)\s(?:теперь\s|лучше\s|уже\s)*(?:в|во|по|кажд\p{L}+|ежедневно)\s.*(?:вместо|а\sне)\s.*$/u,
  /^(?:перенеси|перенести|передвинь|передвинуть|сдвинь|сдвинуть|отложи|отложить)\s(.+?)(?:\s(?:на|до|с|к)\s(?!почт|сервер|диск).+)$/u,
  /^(?:измени|изменить|поменяи|поменять|поправь|исправь|переименуи|переименовать|отредактируи|обнови\sрасписание)\s((?:время|расписание|название|день|дату)?\s?.+?)(?:\s(?:на|с|в|до)\s.+)?$/u,
  /^(?:сделаи|делаи|пусть)\s(?:это|его|ее)\s.+$/u,
];
const schedulesOf = /^(?:время|расписание|название|день|дату)\s(?:запуска\s|отправки\s|выполнения\s)?(?:для\s|у\s)?/u;
const none =
  /^(?:я|мы|он|она|они|у\s(?:меня|нас))\s(?:обычно|всегда|часто|иногда|никогда|уже|каждое|каждыи|каждую|раньше|по\s|в\s|ем|пью|хожу|встаю|просыпаюсь|бегаю|работаю|гуляю|ложусь|вчера|люблю|завтракаю|обедаю|ходим|встречаемся|играю|играем|созваниваемся|был|была|ездим|езжу|смотрю)|^(?:обычно|как\sправило|вчера|раньше)\s|^(?:переведи|перевести|как\sбудет|как\sсказать)\s.{1,200}\s(?:на\s\p{L}+(?:\sязык)?|по-\p{L}+)[.?!]?$|^(?:привет|здравствуи(?:те)?|спасибо|добрыи\sдень|доброе\sутро|пока)[!.,\s]*$|^(?:наш|наша|наше|мои|моя|мое|этот|эта)\s[\p{L}\s-]{1,40}\s(?:начинается|проходит|идет|был|была|было|работает|открывается|закрывается)\s/u;
const translateTo = /^(?:переведи|перевести)\s(?:фразу\s|это\s|to\s|zdanie\s)?(?:на|с)\s\p{L}+[^:]{0,20}:/u;
const translate = /^(?:переведи|как\sбудет|как\sсказать|как\sперевести)\s/u;

const command = (intent: Command["intent"], target: string | null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** What may stand behind a command as its reason. */
const reason =
  /^(?:потому|так\sкак|ведь|а\sто|из-за)(?!\p{L})|^(?:у\s(?:меня|нас|них)|мы|я|все|они|он|она|оно|это|сеичас|там|идет|кто|никто|больше|уже|все\sравно|мне|нам|не\s(?:нужн\p{L}+|читаю|пользуюсь|актуальн\p{L}+)|\p{L}+\s(?:закончил\p{L}*|продал\p{L}*|уволил\p{L}*|переехал\p{L}*))(?!\p{L})|(?:\s|^)(?:в\sотпуске|на\sбольничном|не\sработает|ремонт|инвентаризация|отпуск|каникулы|умер\p{L}*|надоел\p{L}*)(?!\p{L})/u;

/** "Приостанови отчёт, у нас инвентаризация": the words of the command alone. */
function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksForDeed(rest) ? clause : null;
}

/** Words between a verb and what it is done to. */
const fill = /\s(?:пока(?:\sчто)?|временно|на\sвремя|пожалуиста)(?=\s)/gu;
/** "Рассылку пока поставь на паузу": the verb behind its object. */
const behind: [Command["intent"], RegExp][] = [
  [
    "resume",
    /^(.+?)\s(?:пусть\s|можно\s|надо\s)?(?:снова|опять|обратно)\s(?:включи(?:ть)?|запусти(?:ть)?|работает|приходит|активируи)$/u,
  ],
  [
    "pause",
    /^(.+?)\s(?:можно\s|надо\s|нужно\s|пусть\s)?(?:пока\s|временно\s)*(?:поставь|поставить|ставь|приостанови(?:ть)?|останови(?:ть)?|отключи(?:ть)?|выключи(?:ть)?|не\s(?:присылаи|отправляи|запускаи)|подождет|постоит)(?:\sна\sпаузу)?$/u,
  ],
  ["delete", /^(.+?)\s(?:можно\s|надо\s|нужно\s)(?:удалить|убрать|отменить)$/u],
];

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const skipped = lead.exec(folded)?.[0].length ?? 0;
  const words = folded.slice(skipped).replace(/[.?!\s]+$/, "");
  const target = (object: string): string | null => targetOf(clean, folded, object);
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const clause = (beforeReason(words) ?? words).replace(fill, "");
  if (!hasSchedule) {
    for (const [intent, pattern] of behind) {
      const object = pattern.exec(clause)?.[1];
      if (object !== undefined && object.split(" ").length < 6 && !asksForDeed(object))
        return command(intent, target(object));
    }
    const reasoned = clause === words ? null : verbCommand(clause, hasSchedule, target);
    if (reasoned) return reasoned;
  }
  const unsent = hasSchedule
    ? undefined
    : /^(?:все,?\s)?(?:больше\sне\s(?:присылаи|шли|отправляи|напоминаи|пиши)(?:\s(?:мне|нам))?|не\s(?:присылаи|шли|отправляи|напоминаи|пиши)\s(?:(?:мне|нам)\s)?больше)\s(?:о\s|об\s|про\s)?(.+)$/u.exec(
        clause,
      )?.[1];
  if (unsent !== undefined) return command("delete", target(unsent));
  const unneeded = /^(.+?)\s(?:мне\s|нам\s)?больше\sне\s(?:нуж\p{L}+|требу\p{L}+|надо)$/u.exec(clause)?.[1];
  if (unneeded !== undefined) return command("delete", target(unneeded));
  if (!hasSchedule && asksForList(words)) return command("list", null);
  if (
    list.test(words) &&
    !(hasSchedule && /^(?:покажи|выведи|список)/.test(words) && !new RegExp(`${JOB}$`, "u").test(words))
  )
    return command("list", null);
  if (translate.test(words) && (!hasSchedule || none.test(words) || translateTo.test(words)))
    return command("none", null);
  if (question.test(words) && !/^как\sтолько/.test(words) && !asksBehind(words, hasSchedule))
    return command("question", questionTarget(words, target));
  if (endsAsQuestion(folded)) return command("question", questionTarget(words, target));
  if ((none.test(words) && (translate.test(words) || !asksForDeed(words))) || describesLife(words))
    return command("none", null);
  return verbCommand(words, hasSchedule, target) ?? editCommand(words, hasSchedule, target);
}

/** "Есть ли жалобы? Проверяй каждый час", "когда я в офисе, хочу …": a request behind what opens like a question. */
function asksBehind(words: string, hasSchedule: boolean): boolean {
  const sentence = hasSchedule ? /[?!.]\s+(.+)$/u.exec(words)?.[1] : undefined;
  const rest = sentence ?? (/^когда\s/.test(words) ? /,\s(.+)$/u.exec(words)?.[1] : undefined);
  return rest !== undefined && (asksForDeed(rest) || /(?:хочу|нуж\p{L}+|надо)/u.test(rest)) && !question.test(rest);
}

const noise =
  /(?<!\p{L})(?:когда|почему|зачем|что|как|часто|во\sсколько|в\sкакое\sвремя|(?:в\s)?(?:следующии|последнии|прошлыи|этот)\sраз|следующии|следующее|последнее|запуск|будет|не|вчера|позавчера|сегодня|завтра|ночью|утром|вечером|днем|опять|снова|уже|еще|ли|задача|задание|джоб|у\sменя|отправка\sписьма|успешно|нормально|в\s\d[\d:.]*(?:\sутра|\sвечера|\sчасов)?|на\s(?:этои|прошлои)\sнеделе|во?\s(?:прошл\p{L}+\s)?(?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье))(?!\p{L})/gu;

function questionTarget(words: string, target: (object: string) => string | null): string | null {
  if (/^(?:какои|какая|какое|какие|кто|сколько|что\sозначает|объясни|чем|где|куда)/.test(words)) return null;
  const found = asksJob.test(words);
  const rest = words.replace(new RegExp(asksJob, "gu"), "  ").replace(noise, "  ");
  const name = rest
    .split(/\s{2,}|[,?]/)
    .map((part) => part.trim())
    .find((part) => part.length > 2 && /\p{L}/u.test(part));
  return found && name !== undefined ? target(name) : null;
}

const soon = /^(?:прямо\sсеичас|сеичас|немедленно|сразу|срочно)\s/u;
const now = /\s(?:прямо\sсеичас|сеичас|немедленно|сразу|еще\sраз|вручную|сию\sминуту|заново|снова)$/u;

/** Said of jobs only, whatever they are called. */
const pauses = /^(?:приостанови|поставь(?:те)?\sна\sпаузу|поставить\sна\sпаузу|на\sпаузу|пауза)/u;
const resumes = /^(?:возобнови|сними(?:те)?\sс\sпаузы|сними(?:те)?\sпаузу|убери\sпаузу|снять\sс\sпаузы|продолжи)/u;

function verbCommand(words: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(words)?.[1];
    if (object === undefined) continue;
    const namesJob = new RegExp(`^(?:\\p{L}+\\s){0,2}?${JOB}(?![\\p{L}])|\\s${JOB}(?:\\s|$)`, "u").test(object);
    const known =
      /^(?:все|его|ее|это|их)$|(?<!\p{L})(?:бэкап|бекап|отчет|сводк|рассылк|напоминан|проверк|дайджест|мониторинг|резервн|уведомлени|выгрузк|сверк)/u.test(
        object,
      );
    const isOwn = intent === "pause" ? pauses.test(words) : intent === "resume" && resumes.test(words);
    if (isOwn && (!hasSchedule || /(?:^|\s)(?:до|на|с)\s/.test(object))) return command(intent, target(object));
    const isNow = intent === "run" && (now.test(words) || soon.test(object));
    const timed = hasSchedule && !(isNow || (namesJob && intent !== "run"));
    if (timed && !/(?:до\s|на\s)/.test(object)) continue;
    if (timed && intent !== "pause") continue;
    if (intent === "run" && !isNow && !namesJob) continue;
    if (namesJob || known || isNow) return command(intent, target(object.replace(now, "").replace(soon, "")));
  }
  return null;
}

function editCommand(words: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  for (const pattern of edits) {
    const match = pattern.exec(words);
    if (!match) continue;
    const repeated = /(?<!\p{L})(?:ежедневно|еженедельно|раз\sв|каждыи\sраз)/u.test(words.slice(0, 12));
    if (hasSchedule && repeated) continue;
    return command("edit", match[1] === undefined ? null : target(match[1].replace(schedulesOf, "")));
  }
  return null;
}

/** The person's words for the folded object, without the words around a name. */
function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const words = folded.length === clean.length && from >= 0 ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:мо[юйеё]|мои|наш[уе]?|эту?|этот|все|всю)\s/iu, "")
    .replace(
      /^(?:задач[уаи]|задание|напоминание(?=\s[«"„])|джобу?|крон)\s(?:по\s|с\sназванием\s|под\sназванием\s)?(?=\S)/iu,
      "",
    )
    .replace(
      /\s(?:до|на|с|по|к)\s(?:следующ|завтра|понедел|вторник|сред|четверг|пятниц|суббот|воскрес|конца|\d|час|недел|потом|нового|моего|дальнейш).*$/iu,
      "",
    )
    .replace(/[.?!»"“”„«]+$|^["«„“]/gu, "")
    .trim();
  return name === "" ? null : name;
}
