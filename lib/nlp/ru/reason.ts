import { asksForDeed } from "./verbs";

/** What may stand behind a command as its reason. */
const reason =
  /^(?:потому|так\sкак|ведь|а\sто|из-за)(?!\p{L})|^(?:у\s(?:меня|нас|них)|мы|я|все|они|он|она|оно|это|сеичас|там|идет|кто|никто|больше|уже|все\sравно|мне|нам|не\s(?:нужн\p{L}+|читаю|пользуюсь|актуальн\p{L}+)|\p{L}+\s(?:закончил\p{L}*|продал\p{L}*|уволил\p{L}*|переехал\p{L}*))(?!\p{L})|(?:\s|^)(?:в\sотпуске|на\sбольничном|не\sработает|ремонт|инвентаризация|отпуск|каникулы|умер\p{L}*|надоел\p{L}*|(?!недели|модели|апрели|нужнее)\p{L}{3,}(?:ли|лся|лась|лось|лись)|\p{L}{3,}(?:ыт|ен|ан)[аоы]?)(?!\p{L})/u;

/** "Приостанови отчёт, у нас инвентаризация": the words of the command alone. */
export function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksForDeed(rest) ? clause : null;
}
