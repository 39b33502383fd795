import { matchesOf } from "../grammar/matches";

/** "quiero que", "necesito dos cosas: que" */
const wish =
  /(?<!\p{L})(?:quiero|quisiera|necesito|gustaria|querria|ocupo|quero|queria|preciso|gostaria|veux|voudrais|aimerais|souhaite|besoin|voglio|vorrei|bisogno|serve|servono|piacerebbe)(?:\s(?:de\s)?|[^.:!?]{0,30}:\s)(?:que|qu'|che)[\s\p{L}]/u;
const further = /,?\s(?:y|e|ed|et)\s(?:tambien\s|tambem\s|aussi\s|anche\s|ademas\s|luego\s|poi\s)?(?=(?:que|che)\s)/gu;

/** "quiero que los lunes …, y [que los viernes …]": where a further wish begins, a clause with a verb of its own. */
export function wishedJobs(folded: string, isWish: (word: string, before: string) => boolean): number[] {
  const first = wish.exec(folded);
  if (!first) return [];
  return matchesOf(folded, further)
    .map((match) => match.index + match[0].length)
    .filter((at) => at > first.index + first[0].length)
    .filter((at) => {
      const words = /^[^.,;!?]*/u.exec(folded.slice(at))?.[0].match(/\p{L}+/gu) ?? [];
      return words.some((word, index) => index > 0 && isWish(word, words[index - 1] ?? ""));
    });
}
