import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

/** Cyrillic has no \b: a word begins where no letter stands before. */
const words = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})`, "iu");

const vocabulary: ToolWords = {
  check: words("провер|монитор|следи|отслежив|пингу|пинган|тестиру|убедись|удостовер|контролир|check|ping|monitor"),
  checkable: words(
    "сервер|хост|диск|памят|процессор|сертификат|домен|порт|служб|сервис|сайт|страниц|баз[аыуе]|бэкап|резервн|кластер|api|ssl|tls|dns|postgres|url",
  ),
  state: words(
    "сервер|доступност|аптайм|пинг|не\\s+упал|упал\\s+ли|жив\\s+ли|работоспособност|мест[оа]\\s+на\\s+диск|нагрузк|сертификат|uptime|ssl|tls|dns",
  ),
  read: words(
    "получ|скача|скачив|загруз|загруж|запрос|запраш|вызов|вызыва|прочит|чита|смотри|посмотр|забер|забира|парс|fetch|get|download|curl|post",
  ),
  web: words("url|api|сайт|веб|страниц|эндпоинт|вебхук|ссылк|интернет|endpoint|webhook|https?"),
  mail: words(
    "почт|письм|e-?mail|мейл|имейл|напомина|напомни|уведом|оповест|оповещ|предупре|сообщ|пиши|напиши|присыла|пришли|отправ|шли(?!\\p{L})|высыла|вышли|рассыла|разошли|скинь|скидыва|дай(?:те)?\\s+(?:мне\\s+|нам\\s+)?знать|(?:раз)?буди(?:те)?(?!\\p{L})|алерт",
  ),
  reminder: /^(?:напомни|напоминай)(?:те)?(?!\p{L})/iu,
};

export const suggestTools = (text: string): string[] => suggest(text, vocabulary);
