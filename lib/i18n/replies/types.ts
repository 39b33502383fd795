import type { Messages } from "../messages/en";

type Paths<Tree, Prefix extends string = ""> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? `${Prefix}${Key}` : Paths<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** The assistant’s sentences of one language, by their place among the English ones. */
export type Replies = Partial<Record<Paths<Messages["chat"]["reply"]>, string>>;
