import type { Prisma } from "@/lib/db";
import { describeSchedule } from "@/lib/nlp";
import { getTask } from "@/lib/tasks";
import { changesOnly } from "./changes-only";
import { editParts } from "./edit-parts";
import { findNameIn, findWritten } from "./find-named";
import { withoutOwnName } from "./name-words";
import type { Reply } from "./reply";
import { readSubjects } from "./subjects";
import type { Talk } from "./talk";
import { partsOf } from "./task-parts";

/** Verbs that make another one of what there is, at the beginning or, where verbs stand there, at the end. */
const copies =
  /^(?:please |bitte |por favor,? )?(?:(?:duplicate|copy|clone|make (?:me )?a (?:copy|duplicate) of)|(?:dupliziere|dupliziere?|kopiere?|klone?|mach(?:e)? eine kopie (?:von|vom))|(?:duplica|copia|clona|haz una copia de)|(?:duplique|copie|clone|fais une copie d[eu])|fai una copia d(?:i|el|ella)|(?:duplique|copie|faça uma cópia d[aeo])|(?:dupliceer|kopieer|maak een kopie van)|(?:zduplikuj|skopiuj|sklonuj)|(?:скопируй|продублируй|дублируй|клонируй)|(?:复制|複製|拷贝)(?:一[个份])?)(?![\p{Script=Latin}\p{Script=Cyrillic}])\s*|\s+(?:kopyala|çoğalt)[.!]?$|を(?:複製|コピー)して(?:ください)?[。]?$|(?:를|을)? ?(?:복제|복사)해 ?(?:줘|주세요)?[.]?$/iu;

/** What stands between the name and what is other of the copy. */
const opening =
  /^\s*(?:it(?!\p{L})\s*)?(?:(?:task|job|aufgabe|tarea|tâche|attività|tarefa|taak|zadanie|задачу)(?!\p{L})\s*)?(?:(?:for|für|para|pour|per|voor|dla|для|na|на)(?!\p{L})\s*)?/iu;

/** "duplicate the CI Digest for Saturdays": a draft of the same job, with what the words change; nothing is done to the task. */
export async function replyToCopy(talk: Talk): Promise<Reply | null> {
  const { text, actor, now } = talk;
  if (!copies.test(text.trim())) return null;
  const tasks = (await readSubjects(talk)).filter(({ kind }) => kind === "task");
  const found = findNameIn(text, tasks);
  const subject = findWritten(text, tasks) ?? (found.kind === "one" ? found.item : null);
  if (!subject) return null;
  const before = partsOf(await getTask(actor, subject.id));
  const words = text.trim().replace(copies, "");
  const [beside = ""] = withoutOwnName(words, subject.name).toReversed();
  const rest = beside.replace(opening, "");
  const plain = { kind: "edit" as const, after: before, assumptions: [], warnings: [], confidence: 1 };
  const isSaid = /[\p{L}\p{N}]{2,}/u.test(rest);
  // "copy the digest to a new folder every day" is a job of its own.
  if (isSaid && !changesOnly(rest, subject, talk)) return null;
  const edit = isSaid ? editParts(rest, before, { now, author: actor.email }) : plain;
  if (edit.kind !== "edit") return null;
  const { after, assumptions, warnings, confidence } = edit;
  const { prompt, tools, recipients, schedule } = after;
  return {
    text: "",
    stored: { intent: null, request: text },
    drafts: [
      {
        ...{ name: `${after.name} (2)`, prompt, tools, recipients, assumptions, warnings, confidence, text },
        schedule: schedule as unknown as Prisma.InputJsonValue,
        scheduleText: describeSchedule(schedule, talk.language),
      },
    ],
  };
}
