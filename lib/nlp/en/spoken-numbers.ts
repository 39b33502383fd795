export const teens =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const named: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  "forty five": 45,
  "forty-five": 45,
};

/** 0 to 59 in words. */
export function spokenNumber(words: string): number {
  const [first = "", second = ""] = words.split(/[\s-]/);
  const tens = ["twenty", "thirty", "forty", "fifty"].indexOf(first);
  const unit = (word: string): number => (word === "zero" ? 0 : teens.indexOf(word) + 1);
  return tens < 0 ? unit(first) : (tens + 2) * 10 + (second === "" ? 0 : unit(second));
}

/** A count in words or digits. */
export const numberOf = (words = ""): number => named[words] ?? Number(words);
