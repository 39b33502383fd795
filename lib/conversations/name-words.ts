import { languageOf, newNameIn } from "@/lib/nlp";

/** Words that name no task: articles, "it", "the time of", and the word "task" itself, folded. */
const EMPTY = new Set(
  [
    "a an the this that these those it its them my our your of for to from about with and in on at by please job jobs",
    "thing things stuff ding dings dingens cosa cose coso truc trucs chose coisa coisas rzecz штука штуку sey seyi",
    "both beide beiden ambos ambas entrambi entrambe deux oba obie oboje оба обе ikisini ikisi",
    "task tasks schedule scheduled time times day days hour date name prompt recipient recipients one",
    "der die das den dem des ein eine einen einer mein meine meinen unser unsere es ihn sie von vom fur zu aufgabe",
    "aufgaben zeit uhrzeit zeitplan le la les l un une mon ma mes notre ce cet cette de du d tache taches heure horaire",
    "el los las lo una mi mis su nuestro nuestra ese esa eso del tarea tareas hora horario para o os as um uma meu minha",
    "nosso isso isto ele ela do da dos das tarefa tarefas no na il gli i mio mia nostro questo questa di dell della",
    "compito attivita orario het een mijn onze ons van taak taken tijd deze dit dat задача задачу задачи мой мою моя эту",
    "этот его ее время zadanie zadania moje moj ten te to jego czas godzine gorev gorevi gorevini benim bu onu su saat",
    "saatini 작업 작업을 그것 이것 시간 시간을 그 이",
  ]
    .join(" ")
    .split(" "),
);
/** The same where words are not set apart by spaces; the longer ones first. */
const EMPTY_PARTS = /定时任务|任务|任務|这个|那个|它|的|把|请|タスク|ジョブ|それ|これ|の|を|は/g;
const ALL = new Set(
  "all everything every alles alle todo todos todas tout tous toutes tutto tutti tutte alle все всё hepsi hepsini wszystko wszystkie 모두 전부".split(
    " ",
  ),
);
const ALL_TASKS =
  /(?<!\p{L})(?:all|every|alle|todos|todas|tous|toutes|tutti|tutte|все|butun|tum|wszystkie)(?: (?:of|my|the|our|meine|unsere|mis|las|los|minhas|as|mes|les|le|i|moje|мои|mijn|onze))* (?:tasks?|jobs?|schedules?|aufgaben|tareas|taches|attivita|compiti|tarefas|taken|задачи|gorevler\p{L}*|zadania)(?!\p{L})/u;
/** Those that count no days: "alle 2 Stunden", "todos los lunes". */
const EVERYTHING = new Set(
  "all everything alles todo tudo tout tutto все всё hepsi hepsini wszystko 모두 전부".split(" "),
);
const ALL_PARTS = /全部|所有|すべて|全て/;

const UNSPACED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー";
const WORD = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}])+`, "gu");
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u");
const LETTERS: Record<string, string> = { ı: "i", ß: "ss", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe" };

/** Lower case without accents, so that "Tâche" and "tache" are one word. */
export function foldName(text: string): string {
  const bare = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  return bare.replaceAll(/[ıßłøđæœ]/g, (letter) => LETTERS[letter] ?? letter);
}

function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** The words that can tell one name from another, each once; pairs of characters where there are no spaces. */
export function nameWords(text: string): string[] {
  const words = (foldName(text).replaceAll(EMPTY_PARTS, " ").match(WORD) ?? []).flatMap((word) =>
    IS_UNSPACED.test(word) ? pairs(word) : [word],
  );
  return [...new Set(words.filter((word) => !EMPTY.has(word)))];
}

/** What many tasks are: not the word by which one is told apart. */
export const sorts = new Set(
  "s reminder reminders check checks reports report alert email mail job run erinnerung erinnerungen bericht berichte recordatorio recordatorios informe informes rappel rappels rapport rapports promemoria rapporto lembrete lembretes relatorio herinnering przypomnienie raport напоминание отчет hatirlatma rapor".split(
    " ",
  ),
);
/** Whether the words mean every task there is: "everything", "all my tasks". */
export function meansAll(text: string): boolean {
  const words = nameWords(text);
  return ALL_PARTS.test(text) || (words.length > 0 && words.every((word) => ALL.has(word)));
}

/** "all stretch reminders": the words behind the one that means all; null where there is none. */
export function wordsOfGroup(text: string): string[] | null {
  const [first = "", ...others] = nameWords(text);
  return ALL.has(first) && others.length > 0 ? others : null;
}

/** Whether a command is about every task: its target says so, or it has none and the text does. */
export function meansAllIn(text: string, target: string | null): boolean {
  if (ALL_TASKS.test(foldName(text))) return true;
  if (target !== null && nameWords(target).length > 0) return meansAll(target);
  return ALL_PARTS.test(text) || nameWords(text).some((word) => EVERYTHING.has(word));
}

/** "pause everything until Monday" without what means every task. */
export function withoutAll(text: string): string {
  // Folding takes the marks off kana.
  if (ALL_PARTS.test(text)) return text.replace(ALL_PARTS, "");
  return foldName(text)
    .replaceAll(new RegExp(ALL_TASKS.source, "gu"), " ")
    .split(/\s+/)
    .filter((word) => !EVERYTHING.has(word))
    .join(" ");
}

const ARTICLE =
  "(?:(?:the|my|our|this|that|den|die|das|der|dem|el|la|los|las|le|les|il|lo|o|a|os|as|het|de|mein|meinen|mi|mon|ma)\\s+|(?:l|d|dell|all|nell|sull)['’])?";

/** "the newsletter": as what it is called. */
export function withoutArticle(name: string): string {
  return name.replace(new RegExp(`^${ARTICLE}(?=.)`, "iu"), "").trim();
}

/** The text without the whole name and its article, which may hold words of a schedule: with "it" in its place, and with nothing. */
export function withoutOwnName(text: string, name: string): string[] {
  const words = name.trim().split(/\s+/);
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()[\]\\|/]/g, "\\$&"));
  const isUnspaced = IS_UNSPACED.test(name);
  const whole = (named: string): RegExp =>
    new RegExp(`(?<!(?![${UNSPACED}])\\p{L})${ARTICLE}${named}(?:'s)?(?!\\p{Script=Latin})`, "iu");
  const written = isUnspaced ? new RegExp(escaped.join("\\s*"), "iu") : whole(escaped.join("\\s+"));
  // "the weather post" of "Post Weather".
  const turned = escaped.length === 2 && !isUnspaced ? whole(escaped.toReversed().join("\\s+")) : written;
  const pattern = written.test(text) ? written : turned;
  if (name.trim() === "" || !pattern.test(text)) return [];
  const without = text.replace(pattern, " ").replaceAll(/\s+/g, " ").trim();
  if (isUnspaced) return [without];
  const named = text.replace(pattern, "it");
  return languageOf(text) === "en" ? [named, without] : [without, named];
}

/** "rename it to News": what something is to be called names nothing yet. */
export function withoutNewName(text: string): string {
  const name = newNameIn(text);
  return name === null ? text : text.replace(name, "");
}
