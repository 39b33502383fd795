import type { Language } from "./core/language";
import type { DaySlot, Slot } from "./core/slots";
import { daysOnce } from "./edit/days-once";
import { fold, foldWord } from "./grammar/fold";
import { likelyLanguages } from "./languages";
import { type Job, readJob } from "./read-text";
import type { ParseContext } from "./types";

const MOST_LETTERS = 80;
const MOST_LANGUAGES = 3;

/** What leaves out, what means all tasks, what means none of them by itself, and what says nothing beside these. */
type Row = [code: string, skip: string, all: string, none: string, filler: string];

const rows: Row[] = [
  [
    "en",
    "skip|cancel|delete|remove|clear|call off|leave out|omit|pause|suspend|hold|stop|drop|don't run|do not run|don't start|do not start|don't do",
    "everything|anything|all of my tasks|all of the tasks|all the tasks|all my tasks|all tasks|all jobs|all reminders|all runs|all the runs|all of them|every task|every run|all",
    "nothing|no runs|no tasks|no jobs",
    "please|can|could|you|just|do|let's|for|on|of|the|my|that|is|due|scheduled|should|run|runs|to|be|start",
  ],
  [
    "de",
    "absagen|lösche|lösch|löschen|sage|sag|streichen|streiche|streich|stornieren|storniere|ausfallen|aussetzen|pausieren|pausiere|pausier|stoppen|stoppe|auslassen|weglassen|überspringen|überspringe|überspring|aus|nicht ausführen",
    "alles|alle|alle meine aufgaben|alle aufgaben|alle läufe|alle jobs|alle tasks|alle erinnerungen",
    "nichts|gar nichts|keine läufe|keine aufgaben",
    "bitte|aufgaben|läufe|mal|für|am|von|die|das|den|meine|soll|sollen|kannst du|lass|lasse|lassen|ab|laufen|ausführen|was ansteht",
  ],
  [
    "es",
    "cancela|cancelar|cancele|borra|borrar|elimina|eliminar|quita|anula|anular|anule|salta|sáltate|saltar|omite|omitir|pausa|pausar|suspende|suspender|detén|no ejecutes|no ejecutar",
    "todo|todas las tareas|todas mis tareas|todos los trabajos|todos los recordatorios",
    "nada|ninguna tarea|ninguna ejecución",
    "por favor|para|lo|de|del|el|la|los|las|que|ejecutes|no",
  ],
  [
    "fr",
    "annule|annulez|supprime|supprimer|efface|annuler|saute|sautez|sauter|omets|omettre|suspends|suspendez|suspendre|mets en pause|mettre en pause|passe|n'exécute pas",
    "tout|toutes les tâches|toutes mes tâches|tous les jobs|tous les rappels",
    "rien|aucune tâche",
    "s'il te plaît|s'il vous plaît|stp|pour|de|du|le|la|les|ce qui est prévu|n'exécute|ne lance",
  ],
  [
    "it",
    "annulla|annullare|elimina|cancella|annullate|salta|saltare|sospendi|sospendere|metti in pausa|ometti|disdici|non eseguire",
    "tutto|tutte le attività|tutte le mie attività|tutti i compiti|tutti i task|tutti i promemoria",
    "niente|nulla|nessuna attività",
    "per favore|per|di|del|il|la|le|i|non eseguire",
  ],
  [
    "pt",
    "cancele|cancela|cancelar|apaga|apague|elimine|exclua|pule|pula|pular|salte|saltar|omita|omitir|pause|pausa|pausar|suspenda|suspender|não execute|não executar|não rode",
    "tudo|todas as tarefas|todas as minhas tarefas|todos os trabalhos|todos os lembretes",
    "nada|nenhuma tarefa",
    "por favor|para|pra|de|do|da|o|a|os|as|não execute|não rode",
  ],
  [
    "nl",
    "annuleer|verwijder|wis|annuleren|overslaan|over|zeg|afzeggen|afgelasten|pauzeer|pauzeren|schrap|schrappen|vervallen|niet uitvoeren|stop",
    "alles|alle taken|al mijn taken|alle herinneringen",
    "niets|niks|geen taken|geen runs",
    "graag|alsjeblieft|aub|voor|van|de|het|mijn|sla|af|laat|op|uitvoeren",
  ],
  [
    "pl",
    "odwołaj|usuń|skasuj|odwołać|anuluj|anulować|pomiń|pominąć|opuść|wstrzymaj|wstrzymać|zawieś|nie uruchamiaj",
    "wszystko|wszystkie|wszystkie zadania|wszystkie moje zadania|wszystkie przypomnienia",
    "nic|niczego|żadnych zadań",
    "proszę|na|z|w|we|zadania|nie uruchamiaj",
  ],
  [
    "ru",
    "отмени|удали|убери|отмените|отменить|пропусти|пропустите|пропустить|приостанови|приостановите|приостановить|останови|не запускай|не запускать",
    "всё|все|все задачи|все мои задачи|все задания|все напоминания",
    "ничего|никаких задач",
    "пожалуйста|задачи|задания|на|в|во|не запускай|надо|нужно",
  ],
  [
    "tr",
    "iptal et|sil|kaldır|iptal edin|iptal|atla|atlayın|atlansın|duraklat|duraklatın|durdur|çalıştırma",
    "her şeyi|bütün|tüm|hepsini|tümünü|tüm görevleri|bütün görevleri|tüm görevlerimi|her şey",
    "hiçbir şey|hiçbir görev",
    "lütfen|görevleri|işleri|için|ki|olan|çalıştırma|çalışmasın",
  ],
  [
    "ko",
    "취소해|삭제해|삭제|지워|취소|건너뛰어|건너뛰기|건너뛰|스킵|쉬어|일시중지|중지|멈춰",
    "모든 작업|모든 일정|전부 다|전부|모두",
    "아무것도",
    "해줘|해|줘|주세요|하자|은|는|을|를|의|것|실행하지 마|하지 마",
  ],
  [
    "zh",
    "取消|删除|删掉|去掉|跳过|跳過|略过|暂停|暫停|停止|不要运行|不运行|别运行|不执行|停",
    "所有的?|全部|一切",
    "什么都(?:不|别)",
    "请|的|任务|任務|安排|把|将|运行|执行|都|了|掉|吧|要|给我|一次",
  ],
  [
    "ja",
    "キャンセル|削除|取り消し|取り消|中止|スキップ|飛ばして|とばして|休みに|休み|止めて|一時停止|実行しないで",
    "全部|すべて|全て|全タスク",
    "何も",
    "の|を|は|に|タスク|予定|分|して|ください|下さい|お願いします|しないで|実行",
  ],
];

interface Words {
  skip: RegExp;
  all: RegExp;
  none: RegExp;
  filler: RegExp;
}

const unspaced = new Set(["zh", "ja", "ko"]);

function patternOf(words: string, isSpaced: boolean): RegExp {
  const forms = words.split("|").sort((a, b) => b.length - a.length);
  const source = forms.map((form) => [...form].map(foldWord).join("")).join("|");
  return new RegExp(isSpaced ? `(?<!\\p{L})(?:${source})(?!\\p{L})` : `(?:${source})`, "gu");
}

const byCode = new Map<string, Words>(
  rows.map(([code, ...columns]) => {
    const [skip, all, none, filler] = columns.map((words) => patternOf(words, !unspaced.has(code)));
    return [code, { skip, all, none, filler } as Words];
  }),
);

/** "cancel everything for tomorrow", "nothing tomorrow": the days on which no task is to run; null where the words say more. */
export function skipOfAll(
  folded: string,
  { phrases }: Pick<Job, "phrases">,
  { code }: Pick<Language, "code">,
): DaySlot[] | null {
  const words = byCode.get(code);
  if (!words || folded.length > MOST_LETTERS || phrases.length === 0) return null;
  const isNone = folded.search(words.none) >= 0;
  if (!isNone && (folded.search(words.all) < 0 || folded.search(words.skip) < 0)) return null;
  const slots = phrases.flatMap((span) => span.slots.map((slot) => asDay(slot, folded.slice(span.start, span.end))));
  const days = daysOnce(slots, folded, code);
  if (!days) return null;
  const bare = phrases.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    folded,
  );
  const left = [words.none, words.all, words.skip, words.filler].reduce(
    (text, pattern) => text.replaceAll(pattern, " "),
    bare,
  );
  return /[\p{L}\p{N}]/u.test(left.replaceAll(/'s(?!\p{L})/gu, " ")) ? null : days;
}

/** "nothing tomorrow" and "lo de mañana" hold the day with a word that is none of it. */
function asDay(slot: Slot, words: string): Slot {
  if (slot.kind === "excludeDay") return { kind: "relative", unit: "day", count: slot.count };
  return slot.kind === "bound" && slot.bound.kind === "start" && /^de /.test(words) ? slot.bound.day : slot;
}

/** Days that stand as an adjective. */
const adjectives: [RegExp, string][] = [
  [/(?<=\p{L})['’]s(?!\p{L})/giu, ""],
  [/(?<!\p{L})alle morgigen(?!\p{L})/giu, "alles morgen"],
  [/(?<!\p{L})alle heutigen(?!\p{L})/giu, "alles heute"],
  [/(?<!\p{L})jutrzejsz\p{L}+/giu, "jutro"],
  [/(?<!\p{L})dzisiejsz\p{L}+/giu, "dzisiaj"],
  [/(?<!\p{L})завтрашн\p{L}+/giu, "завтра"],
  [/(?<!\p{L})сегодняшн\p{L}+/giu, "сегодня"],
  [/(?<!\p{L})(yarın|bugün)(?:ki|kü)(?!\p{L})/giu, "$1"],
];

/** The same of a text in whatever language it is likely to be written in. */
export function skipOfAllIn(text: string, context: ParseContext): { days: DaySlot[]; language: Language } | null {
  if (text.length > MOST_LETTERS) return null;
  const folded = fold(adjectives.reduce((words, [pattern, day]) => words.replace(pattern, day), text));
  const whole = { start: 0, end: folded.folded.length };
  for (const { language } of likelyLanguages(folded).slice(0, MOST_LANGUAGES)) {
    const words = byCode.get(language.code);
    if (!words || (folded.folded.search(words.all) < 0 && folded.folded.search(words.none) < 0)) continue;
    const days = skipOfAll(folded.folded, readJob(folded, whole, language, context), language);
    if (days) return { days, language };
  }
  return null;
}
