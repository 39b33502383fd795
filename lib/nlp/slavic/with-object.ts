/** "включай обогрев … и в 23 выключай": a verb alone does to the same thing what the first job names. */
export function withObject(first: string, verb: string, words: string): string | null {
  const alone = /^(\p{L}+)[\s.!]*$/u.exec(words)?.[1];
  const [lead = "", object] = first.trim().split(new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, "u"));
  if (alone === undefined || lead.trim() !== "" || object === undefined || !/\p{L}/u.test(object)) return null;
  return `${alone}${object.replace(/[\s,;.!]+$/u, "")}`;
}
