import { isIn } from "../grammar/matches";
/** What people write that is no task, in everyday words; all patterns see folded text. */
export interface EverydayWords {
  /** "c'est quoi mes tâches ?", "o que tem pra hoje?": what is scheduled. */
  lists: readonly RegExp[];
  /** Lists unless the text says when something should be done. */
  looseLists: readonly RegExp[];
  /** Thanks, greetings, praise; a text of nothing else is no task. Sources without groups. */
  talk: string;
  /** What makes a question of a cron expression: "veut dire", "vuol dire". */
  cronAsked: RegExp;
}

export interface Everyday {
  isList(text: string): boolean;
  isTalk(text: string): boolean;
  asksCron(clean: string, folded: string): boolean;
}

const cron = /(?<![\p{L}\d])(?:(?:[\d*][\d*/,-]*|\?)\s){4}(?:[\d*][\d*/,#l-]*|\?)(?![\p{L}\d])/iu;
const repeats =
  /(?<!\p{L})(?:chaque|tous\sles|toutes\sles|tlj|cada|todos\s[lo]s|todas\s(?:las|as)|tod[oa](?!\s(?:lo|o|que)(?!\p{L}))|ogni|tutt[ie]\s(?:i|le|gli))(?!\p{L})|\d/u;

/** What somebody says thanks for, up to the end of the clause, where it repeats nothing: "per l'aiuto di ieri". */
export const thankedFor = "(?:(?!\\s(?:chaque|tous|toutes|cada|tod[oa]s?|ogni|tutt[ie])(?!\\p{L}))[^.!?;:,])+";

export function everyday({ lists, looseLists, talk, cronAsked }: EverydayWords): Everyday {
  const onlyTalk = new RegExp(`^(?:(?:${talk})(?![\\p{L}])[\\s,.!?:;)(…-]*(?:(?:et|ed?|y)\\s)?){1,12}$`, "u");
  return {
    isList: (text) =>
      lists.some((one) => isIn(text, one)) || (!repeats.test(text) && looseLists.some((one) => isIn(text, one))),
    isTalk: (text) => onlyTalk.test(text),
    asksCron: (clean, folded) => cron.test(clean) && cronAsked.test(folded),
  };
}
