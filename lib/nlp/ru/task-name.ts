import { isIn } from "../grammar/matches";
import { withHostsOnly } from "../grammar/prompt-text";

/** Verbs that become a noun before their object: "проверяй сайт" → "Проверка: сайт". */
const nouns: [RegExp, string][] = [
  [/^(?:проверяй|проверь|проверить)/, "Проверка"],
  [/^(?:сравнивай|сравни)/, "Сравнение"],
  [/^(?:архивируй|заархивируй)/, "Архивация"],
  [/^(?:обновляй|обнови)/, "Обновление"],
  [/^(?:сверяй|сверь)/, "Сверка"],
  [/^(?:следи|проследи|мониторь|отслеживай)/, "Мониторинг"],
  [/^(?:удаляй|удали|чисти|очищай|очисти|почисти)/, "Очистка"],
  [/^(?:анализируй|проанализируй)/, "Анализ"],
  [/^(?:перезапускай|перезапусти|перезагружай|перезагрузи)/, "Перезапуск"],
  [/^(?:запускай|запусти)/, "Запуск"],
  [/^(?:скачивай|скачай)/, "Загрузка"],
  [/^(?:публикуй|опубликуй|выкладывай|выложи)/, "Публикация"],
  [/^(?:считай|подсчитывай|посчитай|подсчитай)/, "Подсчёт"],
  [/^(?:поливай|полей)(?:те)?$/, "Полив"],
  [/^(?:плати|заплати|оплачивай|оплати)(?:те)?$/, "Оплата"],
  [/^(?:закрывай|закрой)(?:те)?$/, "Закрытие"],
  [/^(?:открывай|открой)(?:те)?$/, "Открытие"],
  [/^(?:включай|включи)(?:те)?$/, "Включение"],
  [/^(?:выключай|выключи|отключай|отключи)(?:те)?$/, "Выключение"],
  [/^(?:покупай|купи)(?:те)?$/, "Покупка"],
  [/^(?:печатай|распечатай|распечатывай)(?:те)?$/, "Печать"],
  [/^(?:продлевай|продли)(?:те)?$/, "Продление"],
  [/^(?:измеряй|измерь)(?:те)?$/, "Замер"],
  [/^(?:переводи|переведи)(?:те)?$/, "Перевод"],
  [/^(?:синхронизируй)(?:те)?$/, "Синхронизация"],
  [/^(?:экспортируй)(?:те)?$/, "Экспорт"],
  [/^(?:импортируй)(?:те)?$/, "Импорт"],
  [/^(?:убирай|убери)(?:те)?$/, "Уборка"],
  [/^(?:заказывай|закажи)(?:те)?$/, "Заказ"],
];
/** What is told about: "warn me if …" is a warning of that. */
const notices: [RegExp, string][] = [
  [/^(?:предупреждай|предупреди)$/, "Предупреждение"],
  [/^(?:сообщай|сообщи|уведомляй|уведоми|информируй|оповещай|оповести)$/, "Уведомление"],
];
const occasion = /^(?:мне|нам|меня|нас),?\s+(?:если|когда|что|как\sтолько)\s+([\s\S]+)$/iu;
const light =
  /^(?:присылай|пришли|отправляй|отправь|шли|высылай|вышли|рассылай|разошли|делай|сделай|готовь|подготовь|составляй|составь|пиши|напиши|показывай|покажи|выводи|выведи|дай|давай|собирай|собери|формируй|сформируй|генерируй|сгенерируй|создавай|создай|скидывай|скинь|кидай|кинь|записывай|запиши|сообщай|сообщи|выгружай|выгрузи|рассказывай|расскажи|публикуй|докладывай|выдавай|смотри|посмотри)$/;
const remind = /^(?:напоминай|напомни|напоминать|напомнить)(?:те)?$/;
const cut =
  /[,;!?\n(«"„]|[.:](?=\s|$)|\s(?:и|а|но|если|когда|чтобы|что|кто|где|или|затем|потом|с помощью|через)(?=\s)/iu;
const MAX_WORDS = 6;

/** A short title in sentence case: the first thing to do. */
export function nameTask(prompt: string): string {
  const text = withHostsOnly(prompt)
    .replace(/\s*[\w.+-]+@[\w.-]+/g, "")
    .replace(/\s*<[^>]*>/g, "")
    .trim();
  const [, verb = "", rest = ""] = /^(\p{L}+)(?![\p{N}.-]*[\p{L}\p{N}])\s*([\s\S]*)$/u.exec(text) ?? [];
  const lower = verb.toLowerCase();
  if (remind.test(lower)) return reminder(rest);
  const notice = notices.find(([pattern]) => isIn(lower, pattern))?.[1];
  const event = occasion.exec(rest)?.[1];
  if (notice !== undefined && event !== undefined) return capital(`${notice}: ${words(event)}`);
  const object = words(rest.replace(/^[\s,:]+/, "").replace(/^(?:мне|нам|им|ему|ей|всем|меня|нас)\s+/iu, ""));
  if (object === "") return capital(words(text, true)) || "Задача";
  const noun = nouns.find(([pattern]) => isIn(lower, pattern))?.[1];
  if (noun === "Перевод" && /^(?:на|с)\s/iu.test(object)) return `${noun} ${object}`;
  if (noun !== undefined) return capital(`${noun}: ${nominative(object)}`);
  if (/^(?:по)?звони(?:те)?$/.test(lower)) return `Звонок ${object}`;
  return capital(light.test(lower) ? nominative(object) : `${verb} ${object}`);
}

function reminder(rest: string): string {
  const body = rest
    .replace(/^(?:мне|нам|им|ему|ей|всем|команде|меня)(?:\s+|(?=,))/iu, "")
    .replace(/^,?\s*(?:что|чтобы)\s+/iu, "");
  const about = /^(?:[\p{L}-]+\s+){0,2}?(про|об?о?)\s+([\s\S]+)$/iu.exec(body);
  if (about) return capital(`Напоминание ${about[1]?.toLowerCase()} ${words(about[2] ?? "")}`);
  const what = words(body);
  return what === "" ? "Напоминание" : `Напоминание: ${what}`;
}

function words(text: string, whole = false): string {
  const found = whole ? null : cut.exec(text);
  const part = found && found.index > 0 ? text.slice(0, found.index) : whole ? text.replace(/[.!?]+$/, "") : text;
  const kept = part
    .replace(/[.!?]+$/, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, MAX_WORDS);
  while (kept.length > 1 && /^(?:и|а|в|во|на|по|с|со|к|о|об|от|до|из|за|для|у|про|при)$/iu.test(kept.at(-1) ?? ""))
    kept.pop();
  return kept.join(" ");
}

/** "ежедневную сводку по снегу" → "ежедневная сводка по снегу": the object as a title. */
function nominative(object: string): string {
  const list = object.split(" ");
  for (const [index, word] of list.entries()) {
    if (/ую$/u.test(word)) list[index] = word.replace(/ую$/u, "ая");
    else if (/юю$/u.test(word)) list[index] = word.replace(/юю$/u, "яя");
    else {
      if (
        /^\p{L}{3,}[ую]$/u.test(word) &&
        !/^(?:меню|интервью|ревю|рагу|табу|ноу-хау)$/iu.test(word) &&
        !/(?:ому|ему)$/u.test(word)
      )
        list[index] = word.replace(/у$/u, "а").replace(/ю$/u, "я");
      break;
    }
  }
  return list.join(" ");
}

function capital(text: string): string {
  return (text.charAt(0).toLocaleUpperCase() + text.slice(1)).slice(0, 80);
}
