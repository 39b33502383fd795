import { clean } from "../grammar/fold";
import type { EditReading } from "./read-edit";
import type { CurrentTask, EditRefusal } from "./types";

interface ChangedPrompt {
  prompt: string;
  name?: string;
}

/** "change the prompt to: …": the new one is the first group. */
const replacements: readonly RegExp[] = [
  /^(?:please\s)?(?:(?:change|set|make|update|replace)\s(?:the\s|its\s)?(?:prompt|instructions?|task text|description)(?:\s(?:of|for)\s[^:]{1,80}?)?\s(?:to|into|with|as)|(?:the\s)?(?:new\s)?(?:prompt|instructions?)(?:\sshould\sbe|\sis)?)\s?:?\s+(.+)$/is,
  /^(?:(?:ändere|setze|ersetze)\s(?:den\sprompt|die\sanweisung|den\sauftrag)(?:\s(?:von|vom|für|des|der)\s[^:]{1,80}?)?\s(?:zu|in|auf|durch)|(?:neuer\s)?(?:prompt|auftrag|anweisung))\s?:\s*(.+)$/is,
  /^(?:cambia\s(?:el\sprompt|las\sinstrucciones|la\sinstrucción)(?:\s(?:de|del|para)\s[^:]{1,80}?)?\s(?:a|por)|instrucciones)\s?:\s*(.+)$/is,
  /^(?:change\s(?:le\sprompt|les\sinstructions|la\sconsigne)(?:\s(?:de|du|pour)\s[^:]{1,80}?)?\s(?:en|par|pour)|consigne)\s?:\s*(.+)$/is,
  /^(?:把)?(?:[^：:]{1,40}?的)?(?:提示词|指令|任务内容)(?:改成|改为|换成)?[：:]\s*(.+)$/s,
  /^(?:[^：:]{1,40}?の)?(?:プロンプト|指示)(?:を|は)?[：:]\s*(.+)$/s,
];

const link = /https?:\/\/[^\s<>"\u3000-\u9fff\uff00-\uffef]+|(?<![\w@.-])(?:[a-z0-9-]{1,63}\.)+[a-z]{2,10}(?![\w@-])/gi;

/** A condition on what is told: "only email me if it is down". */
const conditions =
  /\b(?:only|just)\b.*\b(?:if|when|unless|in case)\b|\bnur\b.*\b(?:wenn|falls)\b|\bsolo\b.*\b(?:si|cuando|se|quando)\b|\b(?:seulement|uniquement)\b.*\b(?:si|quand)\b|\b(?:alleen|tylko|so)\b.*\b(?:als|wanneer|jesli|gdy|se|quando)\b|^(?:只有|仅当|只在|仅在)|(?:ときだけ|時だけ|場合のみ|場合だけ)/;
const additions =
  /^(?:please )?(?:also |and )?(?:include|mention|keep it|write it|answer in|report in|summari[sz]e it)\b/;

/** "change the prompt of the digest to: …": all of it, whatever times and addresses stand in it; null where it is not said. */
export function newPromptIn(text: string): string | null {
  const said = clean(text);
  const whole = replacements.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined);
  return whole?.trim() ?? null;
}

/** What the agent does from now on; null where the words are not about it. */
export function changePrompt(
  text: string,
  current: CurrentTask,
  reading: EditReading,
): ChangedPrompt | EditRefusal | null {
  const said = clean(text);
  const isMore = reading.slots.length === 0;
  const links = linksIn(said).filter((one) => !current.prompt.includes(one));
  if (links.length > 0 && isMore) return withLink(said, links, current, reading);
  return isMore && isAddition(reading) ? { prompt: withSentence(current.prompt, said) } : null;
}

/** Whether the words can only say what an agent shall do beside, or instead of, what it does. */
export function speaksOfPrompt(text: string, reading: EditReading): boolean {
  const said = clean(text);
  if (newPromptIn(text) !== null) return true;
  if (reading.slots.length > 0) return false;
  const isLinked = linksIn(said).length > 0;
  return (
    isAddition(reading) || (isLinked && (reading.instead || startsWithAlso(reading) || aboutLink.test(reading.text)))
  );
}

const aboutLink =
  /^(?:please )?(?:(?:change|set|switch|update) (?:it to|(?:the |its )?(?:url|link|address|website|site|page|domain) to)|(?:the )?(?:url|link|address|website|site|page|domain) (?:should be|is))/;

function linksIn(text: string): string[] {
  const withoutMail = text.replaceAll(/\S+@\S+/g, " ");
  return [...new Set((withoutMail.match(link) ?? []).map((found) => found.replace(/[.,;:!?)]+$/, "")))];
}

function isAddition({ text }: EditReading): boolean {
  return conditions.test(text) || additions.test(text);
}

function startsWithAlso({ text, words }: EditReading): boolean {
  return [...text.matchAll(words.also)].some(({ index }) => index <= 4);
}

/** Another address instead of the one in the prompt, or beside it. */
function withLink(
  said: string,
  links: readonly string[],
  current: CurrentTask,
  reading: EditReading,
): ChangedPrompt | EditRefusal | null {
  if (!speaksOfPrompt(said, reading)) return null;
  const { prompt, name } = current;
  if (startsWithAlso(reading)) return { prompt: withSentence(prompt, said) };
  const [next = ""] = links;
  const known = linksIn(prompt);
  const named = known.filter((one) => said.includes(one));
  const [old, ...others] = named.length > 0 ? named : known;
  if (old === undefined) return null;
  if (others.length > 0) return { kind: "refused", reason: "whichAddress", values: { links: known.join(", ") } };
  return { prompt: prompt.replaceAll(old, next), name: renamed(name, hostOf(old), hostOf(next)) };
}

function hostOf(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/[/?#].*$/, "");
}

function renamed(name: string, old: string, next: string): string {
  const at = name.toLowerCase().indexOf(old.toLowerCase());
  if (at < 0) return name;
  const isCapital = name.charAt(at) !== name.charAt(at).toLowerCase();
  return name.slice(0, at) + (isCapital ? capital(next) : next) + name.slice(at + old.length);
}

function withSentence(prompt: string, said: string): string {
  const sentence = capital(said.replace(/^(?:please|and|but)\s+/i, ""));
  const end = /[.!?。！？]$/.test(sentence) ? "" : /[\u3000-\u9fff]$/.test(sentence) ? "。" : ".";
  return `${prompt.trimEnd()} ${sentence}${end}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
