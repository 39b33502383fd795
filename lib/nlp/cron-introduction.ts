import type { Span } from "./core/slots";
import { foldWord } from "./grammar/fold";

/** Words that only say that an expression is a schedule: "make this a cron job, …:", "mets ça en cron … stp :". */
const introducing = new Set(
  `as a an the this it that put set make run use schedule cron crontab cronjob job on with to for please pls can could you
  mets mettre ca cela en un une avec comme pour utilise stp svp planifie
  mach mache daraus draus das dies einen ein als mit nutze nutz nimm verwende fur bitte stell setz
  zet dit een als met gebruik gebruiken voor kun kan je alsjeblieft maak
  pon ponlo ponla usa esto como con para por favor programa
  poe bota isso num numa com coloca
  metti mettilo questo come con per imposta
  ustaw to jako na uzyj dla prosze
  поставь это как на с по используи для пожалуиста
  bunu olarak icin kullan lutfen yap`.split(/\s+/),
);

const opening = /^[\s,]*(?:\p{L}+[\s,]+){0,7}(?:\p{L}+\s?)?:\s*(?=\S)/u;

/** What is left of a text with a cron expression, without the words before its colon that only introduce it. */
export function withoutCronIntroduction(task: string, spans: readonly Span[]): string {
  if (!spans.some(({ slots }) => slots.some(({ kind }) => kind === "cron"))) return task;
  const words = opening.exec(task)?.[0] ?? "";
  const isOnlyThat = (words.match(/\p{L}+/gu) ?? []).every((word) => introducing.has(foldWord(word)));
  return isOnlyThat ? task.slice(words.length) : task;
}
