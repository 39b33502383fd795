const opening =
  /^(?:mientras|enquanto|durante|hasta|ate|tant\squ|pendant|jusqu|finche|fino|mentre|por\s(?:ahora|enquanto)|pour\sl'instant|per\sora)[\s'e]/u;
/** "para", behind other words, is a preposition. */
const preposition = /^(?:para|pare)\s/u;

const MOST_WORDS = 9;

/** "mientras esté de baja [deja parado el informe]": where a command may begin behind the words that say how long. */
export function behindMeanwhile(text: string): string[] {
  if (!opening.test(text)) return [];
  return [...text.matchAll(/(?<=[\s,])\p{L}/gu)]
    .slice(0, MOST_WORDS)
    .map(({ index }) => text.slice(index))
    .filter((rest) => !preposition.test(rest));
}
