import { parseScheduleText } from "@/lib/nlp";
import type { Schedule } from "@/lib/scheduling";

/** What a question about a task wants to know: what went wrong, why it did not run, whether it ran, what it does, when it runs. */
export type Asked = "failure" | "why" | "ran" | "does" | "when" | null;

const failure =
  /(?<!\p{L})(?:fail|broke|error|went wrong|crash|fehlgeschlagen|schiefgegangen|échou|falló|fallad|falhou|fallit|mislukt|упал|сломал|başarısız|nie powiodł)|失败|出错|失敗|エラー|실패/iu;
const why =
  /(?<!\p{L})(?:why|how come|warum|wieso|weshalb|pourquoi|por qu[eé]|porque|perch[eé]|waarom|почему|отчего|neden|niye|niçin|dlaczego)(?!\p{L})|为什么|为何|怎么没|なぜ|どうして|なんで|왜/iu;
const ran =
  /(?<!\p{L})(?:(?:did|has|was) .{1,60} (?:run|ran|work|worked|finish|finished|succeed|executed|sent)|last run|(?:lief|ist|hat) .{0,60}(?:gestern|heute|gelaufen|letzte nacht)|lief|gelaufen|corri[oó]|se ejecut[oó]|ha corrido|(?:a|a-t-(?:elle|il)) tourn[eé]|s.est-(?:elle|il) ex[eé]cut[eé]|s.est ex[eé]cut[eé]|è partit[oa]|è stat[oa] eseguit[oa]|rodou|executou|gedraaid|uruchomił\p{L}*|запускал\p{L}*|çalıştı)(?!\p{L})|(?:跑|运行|执行)(?:过|好|完)?了|実行され(?:ました|た)|動いた|動きました|실행(?:됐|되었|했)/iu;
const does =
  /(?<!\p{L})(?:what (?:will|does|would|is) (?:it|this|that|the .{1,60}?) (?:do|going to do|doing)|was (?:macht|tut)|qu[eé] (?:hace|har[aá])|que (?:fait|fera)|(?:che cosa|cosa) fa|o que (?:faz|far[aá])|wat doet|co robi|что (?:делает|сделает)|ne yap\p{L}*)(?!\p{L})|做什么|干什么|何をする|何をします|뭘 해|무엇을/iu;
const when =
  /(?<!\p{L})(?:when|what time|how often|next|did|does|will|is|has|wann|wie oft|nächste\p{L}*|läuft|lief|quand|quelle heure|prochaine?|cuándo|qué hora|próxim[ao]|quando|que horas|che ora|prossim[ao]|wanneer|hoe laat|volgende|когда|во сколько|ne zaman|saat kaçta|kiedy|o której|następn\p{L}*)(?!\p{L})|什么时候|何时|几点|下次|いつ|何時|次|언제|몇 시/iu;

export function askedIn(text: string): Asked {
  if (failure.test(text)) return "failure";
  if (why.test(text)) return "why";
  if (does.test(text)) return "does";
  if (ran.test(text)) return "ran";
  return when.test(text) ? "when" : null;
}

const clock =
  /^(?:¿\s*)?(?:(?:so|and|und|y|et|e|en|i|и|ve),? )?(?:(?:what time is it|what(?:['’]s| is) the (?:current )?time)|wie ?(?:spät|viel uhr) ist es|qué hora es|quelle heure est[- ]il|il est quelle heure|che ore sono|che ora è|que horas são|hoe laat is het|która (?:jest )?(?:teraz )?godzina|который час|сколько (?:сейчас )?времени|saat kaç(?= |\?|$))(?!\p{L})|(?:现在|現在)?几点了|现在几点|今(?:は)?何時|지금 몇 시/iu;

/** "What time is it in Tokyo?" */
export function asksForClock(text: string): boolean {
  return clock.test(text.trim());
}

const auxiliary = /^(?:so |and )?(?:is|are|was|were|has|have|does|do|did|will|can)(?!\p{L})/iu;
const ofRuns =
  /(?<!\p{L})(?:run|runs|ran|running|scheduled?|paused?|due|active|task|job|send|sends|sent|get|gets|mails?|finish(?:ed)?|work(?:ed)?)(?!\p{L})/iu;

/** Whether a question asks when something runs, or how it went; "is the server up?" may be about anything. */
export function asksAboutRuns(text: string): boolean {
  const said = text.trim();
  if (!auxiliary.test(said)) return true;
  return ofRuns.test(said) || askedIn(said.replace(auxiliary, "")) !== null;
}

const meaning =
  /(?<!\p{L})(?:what|mean|means|explain|was|bedeutet|heißt|qué|que|significa|cos['’]?è|cosa|c['’]est|quoi|signifie|wat|betekent|co|znaczy|oznacza|что|значит|означает|ne|demek|anlama)(?!\p{L})|什么|何|なに|どういう|무슨|뭐|뜻/iu;
const MOST_BESIDE = 40;

/** "0 0 * * 0 cos'è?": a question about a cron expression, in whatever place it stands. */
export function asksForMeaning(text: string): boolean {
  const expression = cron.exec(text.normalize("NFKC"))?.[0];
  if (!expression || !/[?？]\s*$/.test(text)) return false;
  const beside = text.normalize("NFKC").replace(expression, " ");
  return beside.length <= MOST_BESIDE && meaning.test(beside);
}

const days: readonly [ago: number, words: RegExp][] = [
  [
    0,
    /(?<!\p{L})(?:today|tonight|this (?:morning|afternoon|evening)|heute|hoy|aujourd.hui|ce (?:matin|soir)|oggi|stamattina|stasera|hoje|vandaag|vanochtend|vanmorgen|dzisiaj|dziś|сегодня|bugün)(?!\p{L})|今天|今早|今晚|今日|今朝|오늘/iu,
  ],
  [1, /(?<!\p{L})(?:yesterday|gestern|ayer|hier|ieri|ontem|gisteren|wczoraj|вчера|dün)(?!\p{L})|昨天|昨日|어제/iu],
];

/** How many days ago the day is that a question about the past names; null where it names none. */
export function dayAskedIn(text: string): number | null {
  return days.find(([, words]) => words.test(text))?.[0] ?? null;
}

const rest = /[\s?？!。.,了的吗呢?]+/gu;

/** "为什么": words that only ask, and name no task. */
export function asksOnly(words: string): boolean {
  const asking = [failure, why, when].map((pattern) => new RegExp(pattern.source, "giu"));
  return asking.reduce((left, pattern) => left.replace(pattern, ""), words).replace(rest, "") === "";
}

const tasks =
  /(?<!\p{L})(?:tasks?|jobs?|aufgaben?|tareas?|t[aâ]ches?|attività|compiti|tarefas?|taken|zadani\p{L}*|задач\p{L}*|görev\p{L}*)(?!\p{L})|任务|タスク|ジョブ|작업/iu;
const mail =
  /(?<!\p{L})(?:e-?mails?|mails?|correos?|courriels?|e-?posta|почт\p{L}*|письм\p{L}*)(?!\p{L})|邮件|メール|메일/iu;
const happened =
  /^(?:so )?(?:what (?:happened|ran|went wrong|failed)|was (?:ist|war) (?:gestern|heute|letzte nacht|passiert|los)|was (?:ist|lief)(?=\s*[?!.]*$| (?:da|denn|alles|so|schief|geschehen|passiert))|qu[eé] (?:pas[oó]|ha pasado)|(?:que|qu.est-ce qui) s.est[- ]pass|(?:che cosa|cosa) è successo|o que aconteceu|wat is er gebeurd|co się stało|что (?:было|случилось)|ne oldu)(?!\p{L})|发生了什么|何が(?:あった|起き)|무슨 일/iu;

/** "What's on for tomorrow?": asks for all that lies ahead. */
const planned =
  /^(?:(?:so|and|hey|ok|und|y|et|e|en|i|и|ve),? )?(?:what(?:'s|’s| is| are| do i have)? (?:on|due|planned|scheduled|coming up|up|ahead)(?= (?:for|on|today|tonight|tomorrow|this|next|in|at|the|my)(?!\p{L})|\s*\?*$)|what(?:'s|’s| is) on (?:the|my) (?:agenda|schedule|plan|calendar)|what(?:'ll| will)? (?:runs?|goes out|go out|happens) (?:on|today|tomorrow|this|next)|was (?:ist|steht|läuft|kommt|gibt es) .{0,30}?(?:geplant|an|morgen|heute|am \p{L}+)(?=\s*\??$)|was (?:ist|steht) (?:geplant|an)|¿?qu[eé] (?:se ejecuta|corre|hay|toca|est[aá] programado)|(?:was|welche aufgaben) (?:läuft|laufen)|o que (?:roda|corre|vai rodar)|wat (?:draait|loopt|staat)|co (?:działa|się uruchamia|uruchomi się|będzie)|что (?:запускается|запустится|будет|выполняется)|ne (?:planlandı|çalışacak|çalışıyor|var))(?!\p{L})|(?:ne|hangi görevler .{0,40}) (?:çalışıyor|çalışacak|planlandı)\s*\??$|(?:뭐가|무엇이|뭐) (?:실행|예정|있)|(?:运行|執行|执行|安排了?|有)(?:什么|哪些)|(?:実行|予定)される(?:タスク|ジョブ)は|실행되는 (?:작업|것)은|(?:の予定は|何が(?:実行|予定|動)|何の予定)/iu;

/** "let me know what's next", and nothing behind it. */
const asksNext =
  /^(?:let me know |tell me |show me )?what(?:'s|’s| is) (?:next|up next|coming up|planned|scheduled|due)\s*[?.!]*$|^(?:sag|zeig) mir,? was (?:als nächstes )?(?:ansteht|kommt|dran ist|geplant ist)[.!]*$|^(?:dime|muéstrame) (?:qué|lo que) (?:sigue|viene|toca)(?: ahora)?[.!]*$|^(?:dis|montre)-moi ce qui (?:vient|est prévu)(?: ensuite)?[.!]*$|^(?:dimmi|mostrami) (?:che )?cosa (?:viene dopo|è previsto)[.!]*$|^(?:me diga|mostre) o que (?:vem|está previsto)(?: a seguir)?[.!]*$|^(?:vertel|laat) me (?:zien )?wat er (?:gepland staat|aankomt)[.!]*$/iu;

export function asksForPlans(text: string): boolean {
  return planned.test(text.trim()) || asksNext.test(text.trim());
}

const count =
  /(?<!\p{L})(?:how many|wie ?viele|cu[aá]nt[ao]s|combien de|quante|quant[ao]s|hoeveel|ile|сколько|kaç)(?!\p{L})|多少|几个|いくつ|何件|몇/iu;

const manyRuns =
  /(?<!\p{L})(?:runs|läufe|ejecuciones|ex[eé]cutions|esecuzioni|execuções|uitvoeringen|uruchomie[nń]|запуск\p{L}*)(?!\p{L})|次运行|(?:実行|실행).{0,4}(?:何回|몇)/iu;
const ofOne = /(?<!\p{L})(?:of|von|vom) (?:the|my|der|dem|des)?/iu;

/** "how many runs failed this week?": of all tasks, where none is named. */
export function asksHowManyRuns(text: string): boolean {
  return count.test(text) && manyRuns.test(text) && !ofOne.test(text);
}

/** What a question about no single task wants to know. */
export function askedOfAll(text: string): "mail" | "count" | "happened" | null {
  if (tasks.test(text) && mail.test(text)) return "mail";
  if (tasks.test(text) && count.test(text)) return "count";
  return happened.test(text.trim()) ? "happened" : null;
}

const paused =
  /(?<!\p{L})(?:paused|on hold|pausiert|angehalten|en pausa|pausad[ao]s?|en pause|in pausa|sospes[eai]|em pausa|gepauzeerd|wstrzyman\p{L}*|приостановлен\p{L}*|на паузе|duraklatıl\p{L}*|durdurul\p{L}*)(?!\p{L})|暂停|一時停止|중지/iu;
const which =
  /^(?:¿\s*)?(?:(?:so|and|ok|und|y|et|e|en|i|и|ve),? )?(?:what|which|is any|are any|anything|welche|was|ist (?:et)?was|qu[eé]|cu[aá]l|hay|quelle|qu['’]|est-ce|quali|cosa|c['’]è|quais|o que|h[aá]|welke|wat|kt[oó]r|co|czy|как|что|есть|hangi|ne)|哪些|什么|有没有|どれ|どの|何|어떤|뭐|무엇/iu;

/** "what's paused?", "which tasks are on hold?" */
export function asksWhatIsPaused(text: string): boolean {
  const said = text.trim();
  return /[?？]$/.test(said) && which.test(said) && paused.test(said);
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
  // The mark of the question is no field.
  const expression = cron.exec(text.normalize("NFKC").replace(/(?<=\S)\?+\s*$/u, ""))?.[0];
  // Five numbers in a row are more often something else.
  if (!expression || !/[*?@]/.test(expression)) return null;
  const read = parseScheduleText(expression, context);
  return "error" in read ? null : { expression, schedule: read.schedule };
}
