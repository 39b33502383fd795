import { matchOf } from "../grammar/matches";

interface ModalWords {
  /** "you can", "one may". */
  modal: string;
  /** Words beside it that say nothing of what is done. */
  beside: string;
  /** The verb, with what belongs to it: "поставить на паузу". */
  verb: string;
}

/** "отчёт по складу можешь поставить на паузу": the words of a command with its verb first; others as they are. */
export function verbFirst({ modal, beside, verb }: ModalWords): (words: string) => string {
  const pattern = new RegExp(
    `^(?:(\\S[^,;.!?]{2,50}?)\\s)?(?:${modal})\\s((?:(?:${beside})\\s)*)(${verb})(?:\\s([^,;.!?]+))?$`,
    "u",
  );
  return (words) => {
    const [, object, manner = "", said, rest] = matchOf(words, pattern) ?? [];
    if (said === undefined || (object === undefined && rest === undefined)) return words;
    return [said, object, rest, manner.trim()].filter((part) => part !== undefined && part !== "").join(" ");
  };
}
