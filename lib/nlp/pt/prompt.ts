import { foldWord } from "../grammar/fold";
import { asSentence, tidy } from "../grammar/prompt-text";
import { askedTogether } from "../romance/asked-apart";
import { oneThing } from "../romance/one-thing";
import { isWaking } from "../waking";
import { fromInfinitive, fromWish } from "./imperative";
import { isTaskVerb } from "./verbs";

const greeting =
  /^[\s]*(?:(?:oi|ol[aá]|bom dia|boa tarde|boa noite|ei|opa|ok|okay|tudo bem|tudo bom|por favor|porfavor|pf|pfv|pfvr|por gentileza|se fizer favor|fa[cç]a o favor de|obrigad[oa]|e a[ií]|beleza|pessoal|ent[aã]o|tamb[eé]m|al[eé]m disso|depois(?!\s+d[aeo]s?\s)|mas|e|nighthawks|desculpa|fala)(?:\s*[,!.:?]+\s*|\s+))+/i;
const frame =
  /^(?:(?:ser[aá] que |(?:d[aá]|daria|dava) (?:pra|para) |voc[eê] |tem como |voc[eê]s )?(?:(?:pode|poderia|podes|podias|podia|consegue|conseguiria|podem)\s+)?(?:voc[eê]\s+)?(?:por favor,?\s+)?(?:(?:(?:faria|poderia fazer|teria) (?:a gentileza|a bondade|o favor) de|n[aã]o (?:se )?esque[cç]a(?:s)? de|n[aã]o deixe de|certifique-se de|lembre-se de|fa[cç]a o favor de)\s+)?)(?=\S)/i;
const task =
  /^(?:(?:cria|crie|criar|faz|fa[cç]a|programa|programe|programar|agenda|agende|agendar|configura|configure|configurar|gera|adiciona|adicione|p[oõ]e)(?:-me)?\s+(?:uma?\s+)?(?:nov[ao]\s+)?(?:tarefa|rotina|automa[cç][aã]o|trabalho|job|cron|alarme)(?:\s+(?:agendad[oa]|programad[oa]|recorrente))?\s+(?:para|pra|que|de|:)\s*|(?:executar|rodar|que rode|que corra)[\s,:]+)/i;
const wanted =
  /^(?:eu\s+)?(?:quero|preciso|queria|gostaria|gostava|desejo|necessito|quer[ií]amos|precisamos)(?:\s+(?:de\s+)?(?:\p{L}+|\d)\s+coisas:)?\s+(?:de\s+)?que\s+(?:(?:voc[eê]|tu|o senhor|a senhora)\s+)?|^que\s+(?:voc[eê]\s+|tu\s+)?(?!que\s)(?=(?:me\s+)?\p{L}{2,}[ae]s?\s)/iu;
const wantedThing =
  /^(?:eu\s+)?(?:quero|preciso(?:\s+d[eoa]s?)?|queria|gostaria(?:\s+de)?(?:\s+(?:ter|receber|ver))?|desejo|quero (?:receber|ter|ver))\s+(?=(?:o|a|os|as|um|uma|meu|minha|uns|umas)\s)/i;
const wantedAct =
  /^(?:eu\s+)?(?:quero|preciso(?:\s+de)?|queria|gostaria\s+de|tenho\s+que|temos\s+que|é preciso|[eé] para|[eé] pra)\s+(?=\p{L}+[aeio]r(?:-\p{L}+)?\s)/iu;
const thanks =
  /[\s,.;!]*(?:\b(?:muito obrigad[oa]|obrigad[oa]|obg|valeu|vlw|brigad[oa]|por favor|por gentileza|pfv|pfvr|pf|grat[oa]|abra[cç]os?|agrade[cç]o|desde j[aá] agrade[cç]o)\b\s*!*\s*)+[.!]?$/i;

/** The task's words as a sentence in the imperative, without politeness. */
export function writePrompt(words: string): string {
  let text = tidy(askedTogether(words));
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = tidy(
      text
        .replace(/[\s,]+(?:e|mas|e também|também|além disso|e depois|depois)$/i, "")
        .replace(/^(?:para|pra)\s+(?=\p{L}+[aei]r\s)/iu, "")
        .replace(thanks, "")
        .replace(greeting, "")
        .replace(task, "")
        .replace(/^(?:eu\s+)?(?:te\s+|lhe\s+)?agradeceria\s+(?:muito\s+)?(?:que|se)\s+(?:voc[eê]\s+)?/i, "")
        .replace(frame, "")
        .replace(/^(?:programe|agende|use|planeje)\s+(?:para|pra)\s+(?=\p{L}+[aei]r\s)/iu, "")
        .replace(wanted, "")
        .replace(wantedThing, "Envie-me ")
        .replace(wantedAct, ""),
    );
  }
  const asked = text.replace(/\?$/, "");
  return asSentence(imperative(isAsIs(asked, words) ? asked : ordering(asked)));
}

/** Words that open the task as the person wrote them, or behind "para": "agende … para esvaziar a lixeira". */
const isAsIs = (asked: string, words: string): boolean =>
  tidy(words).startsWith(asked.slice(0, 4)) ||
  /(?:^|\s)(?:para|pra) $/.test(words.slice(0, words.indexOf(asked.slice(0, 6))));

/** "poderia enviar …?" asks politely for what "envie …" says. */
const ordering = (text: string): string => text.replace(/^\p{L}+/u, fromInfinitive);

/** "me lembrar de" → "Me lembre de", "prepares" → "prepare". */
function imperative(text: string): string {
  return text
    .replace(/^me\s+(\p{L}+)ar(?=\s)/iu, (_, stem: string) => `Me ${stem.replace(/c$/, "qu").replace(/g$/, "gu")}e`)
    .replace(/^(me\s+)?(\p{L}+sses?)(?=\s)/iu, (_, me: string | undefined, verb: string) => (me ?? "") + fromWish(verb))
    .replace(/^me\s/i, "Me ")
    .replace(/^(me\s+)?(\p{L}+[ae])s(?=\s)/iu, (found, me: string | undefined, verb: string) =>
      isTaskVerb(verb) ? (me ?? "") + verb : found,
    );
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:me|nos|mim|\p{L}+-(?:me|nos))(?!\p{L})/iu.test(text);
}

const empty = new Set(
  "dos das uma umas uns meus minhas seus suas nosso nossa para pra por com sem sobre entre mas que como ola oi bom boa bons dia tarde noite obrigado obrigada favor feliz bem tudo todo toda todos todas muito cada hoje ontem gosto".split(
    " ",
  ),
);

/** One word that names what is to be done. */
export const isThing = oneThing(
  empty,
  "melhor igual mesmo tambem so sempre nunca rapido devagar online remoto resto ambos ambas tudo outra outro vez desculpa digo perdao",
  isTaskVerb,
);

/** "faça isso": what was said before, and nothing more. */
const sameAgain = /^\P{L}*(?:e\s)?(?:fa[çc]a|fa[çc]a-o|fazer|repita)(?:\s(?:isso|isto|o mesmo))?\P{L}*$/iu;

/** "me avisa": of what was said before, and nothing more. */
const remindsOnly =
  /^\P{L}*(?:me\s+(?:lembr|avis|alert)(?:a|e|ar)|(?:lembr|avis|alert)[ae]-(?:me|nos))(?:\s+d?iss?[ot]o?)?\P{L}*$/iu;

/** "me manda": what is sent stands elsewhere. */
const sendsOnly =
  /^\P{L}*(?:(?:me|nos|lhes?)\s+(?:mand|envi|pass|mostr|diz|diga|d[aáê])(?:[ae]|ar)?|(?:mand|envi|pass|mostr|diz|diga|d[aáê])[ae]?-(?:me|nos|lhes?))\P{L}*$/iu;

/** Whether the words carry something to do: a verb with something beside it, or two words of substance. */
export function isTask(text: string): boolean {
  if (remindsOnly.test(text) || sendsOnly.test(text)) return false;
  if (isWaking(foldWord(text))) return true;
  const words = foldWord(text).match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
  // "feche-o": what it is about was said before; "envie-o" only ends what was prepared.
  if (words.length === 1 && /^(?!envi|mand|pass|encaminh|entreg).*-[ln]?[oa]s?$/.test(words[0] ?? ""))
    return isTaskVerb(words[0] ?? "");
  if (words.length < 2 || sameAgain.test(text)) return false;
  return words.slice(0, 5).some(isTaskVerb) || words.filter((word) => word.length > 2 && !empty.has(word)).length > 1;
}
