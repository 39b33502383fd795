import { parseScheduleText } from "@/lib/nlp";
import type { Schedule } from "@/lib/scheduling";

/** What a question about a task wants to know: what went wrong, why it did not run, when it runs. */
export type Asked = "failure" | "why" | "when" | null;

const failure =
  /(?<!\p{L})(?:fail|broke|error|went wrong|crash|fehlgeschlagen|schiefgegangen|échou|falló|fallad|falhou|fallit|mislukt|упал|сломал|başarısız|nie powiodł)|失败|出错|失敗|エラー|실패/iu;
const why =
  /(?<!\p{L})(?:why|how come|warum|wieso|weshalb|pourquoi|por qu[eé]|porque|perch[eé]|waarom|почему|отчего|neden|niye|niçin|dlaczego)(?!\p{L})|为什么|为何|怎么没|なぜ|どうして|なんで|왜/iu;
const when =
  /(?<!\p{L})(?:when|what time|how often|next|did|does|will|is|has|wann|wie oft|nächste\p{L}*|läuft|lief|quand|quelle heure|prochaine?|cuándo|qué hora|próxim[ao]|quando|que horas|che ora|prossim[ao]|wanneer|hoe laat|volgende|когда|во сколько|ne zaman|saat kaçta|kiedy|o której|następn\p{L}*)(?!\p{L})|什么时候|何时|几点|下次|いつ|何時|次|언제|몇 시/iu;

export function askedIn(text: string): Asked {
  if (failure.test(text)) return "failure";
  if (why.test(text)) return "why";
  return when.test(text) ? "when" : null;
}

const FIELD =
  "(?:[\\d*?][\\d*?/,#LW-]*|(?:sun|mon|tue|wed|thu|fri|sat|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\\w,#-]*|L(?:W|-\\d+)?)";
const cron = new RegExp(
  `(?<![\\w*/@.-])(?:${FIELD}(?:\\s+${FIELD}){4,5}|@(?:yearly|annually|monthly|weekly|daily|midnight|hourly))(?![\\w*/])`,
  "i",
);

/** The cron expression that a question holds ("what does 15 6 * * 5 mean?") with its meaning; null without one. */
export function explainedCron(
  text: string,
  context: { now: Date; timezone: string },
): { expression: string; schedule: Schedule } | null {
  const expression = cron.exec(text.normalize("NFKC"))?.[0];
  // Five numbers in a row are more often something else.
  if (!expression || !/[*?@]/.test(expression)) return null;
  const read = parseScheduleText(expression, context);
  return "error" in read ? null : { expression, schedule: read.schedule };
}
