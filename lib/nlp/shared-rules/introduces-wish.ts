/** Words of a language, folded. `when`: what days and times begin with. */
interface WishWords {
  speaker: string;
  and: string;
  wish: string;
  when: string;
}

/**
 * "I run a bakery in Ghent and need every day at 4 the orders": who speaks tells who they are, and wishes for something in
 * the same sentence.
 */
export function introducesWish({ speaker, and, wish, when }: WishWords): RegExp {
  return new RegExp(
    `^(?:[^.!?:;\\d]{1,60}[,.!]\\s)?(?:${speaker})\\s[^.!?:;\\d]{2,80}?,?\\s(?:${and})\\s(?:${wish})\\s(?:\\p{L}+\\s){0,3}?(?:${when})`,
    "u",
  );
}
