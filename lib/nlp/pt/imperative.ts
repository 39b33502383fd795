import { isTaskVerb } from "./verbs";

const irregular = new Map([
  ["fazer", "faça"],
  ["pôr", "ponha"],
  ["dizer", "diga"],
  ["ver", "veja"],
  ["dar", "dê"],
  ["ir", "vá"],
  ["vir", "venha"],
  ["ler", "leia"],
  ["trazer", "traga"],
  ["pedir", "peça"],
  ["medir", "meça"],
  ["sair", "saia"],
  ["distribuir", "distribua"],
  ["extrair", "extraia"],
  ["dormir", "durma"],
  ["descobrir", "descubra"],
]);

/** "enviar" → "envie", "conferir" → "confira"; what is no verb of a task stays. */
export function fromInfinitive(word: string): string {
  const verb = word.toLowerCase();
  if (!/^\p{L}+[aeiô]r$/u.test(verb) || !isTaskVerb(verb)) return word;
  const known = irregular.get(verb);
  if (known !== undefined) return known;
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ar")) return `${stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/ç$/, "c")}e`;
  const hard = stem
    .replace(/gu$/, "g")
    .replace(/g$/, verb.endsWith("guir") ? "g" : "j")
    .replace(/c$/, "ç");
  // conferir, repetir, seguir: the vowel before the ending closes.
  return `${verb.endsWith("ir") ? hard.replace(/e(?=(?:r|t|g|v|st|rt)$)/, "i") : hard}a`;
}

const wished = new Map([
  ["dissesse", "diga"],
  ["fizesse", "faça"],
  ["pusesse", "ponha"],
  ["trouxesse", "traga"],
  ["desse", "dê"],
  ["visse", "veja"],
]);

/** "gostaria que você enviasse": the imperative of a wish, or the word itself. */
export function fromWish(word: string): string {
  const verb = word.toLowerCase().replace(/s$/, "");
  const known = wished.get(verb);
  if (known !== undefined) return known;
  const infinitive = verb.replace(/([aei])sse$/, "$1r");
  return infinitive !== verb && isTaskVerb(infinitive) ? fromInfinitive(infinitive) : word;
}
