import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isSmallTalk } from "./small-talk";
import { describesLife } from "./statements";
import { asksForDeed } from "./verbs";

/** Patterns see folded text: no accents, "ł" is "l". */
const JOB =
  "(?:zadan(?:ie|ia|iem|iu)?|zadania|joba?|joby|jobow|przypomnien(?:ie|ia)?|harmonogram[uy]?|automatyzacj[eai]|cron[ay]?|uruchomien(?:ia|ie)?|task[aiu]?|taski)";
const lead =
  /^(?:(?:prosze|hej|czesc|ok|okej|dzien\sdobry|sluchaj|no|a|i)[,!]?\s)*(?:(?:czy\s)?(?:mozesz|moglbys|moglabys|chcialbym|chce)\s(?:prosze\s)?)?(?:prosze,?\s)?/u;
const NOISE =
  /\s(?:w\sogole|u\s(?:mnie|nas)|(?:na|w)\s(?:ten|tym|przyszly|przyszlym)\s(?:tydzien|tygodniu|miesiac|miesiacu)|na\s(?:dzis|dzisiaj|jutro|weekend)|dzis(?:iaj)?|jutro|teraz|obecnie|aktualnie|tam|wlasciwie|jeszcze|juz|w\stej\schwili|mi|nam|tak)(?=\s|$)/gu;
/** "Co mam w ogóle na ten tydzień?": what is planned, in everyday words. */
const plans =
  /^(?:co|jakie(?:\s(?:rzeczy|sprawy|zadania|przypomnienia))?|czy|pokaz,?(?:\s(?:mi\s)?(?:wszystko,?\s)?)?co)\s?(?:mam|mamy|jest|sa|leci|chodzi|dziala)?(?:\s(?:cos|rzeczy|zadania))?\s?(?:zaplanowan\p{L}+|ustawion\p{L}+|wlaczon\p{L}+|aktywn\p{L}+|uruchomion\p{L}+|w\splanach?|w\splanie|w\skalendarzu|w\sharmonogramie)?$/u;
const ofPlan =
  /(?:zaplanowan|u\s(?:mnie|nas)|teraz|obecnie|aktualnie|aktywn|ustawion|wlaczon|plan|tydzien|tygodniu|mam\s)/u;

function asksForList(words: string): boolean {
  const core = words.replace(NOISE, "").replace(NOISE, "").trim();
  return ofPlan.test(words) && plans.test(core) && core.includes(" ");
}

const list = new RegExp(
  `^(?:pokaz|wyswietl|wypisz|wylistuj|daj|podaj|wymien|lista|zobacz|zobaczyc)(?:\\smi)?(?:\\sliste)?(?:\\s(?:wszystkie|wszystkich|moje|moich|nasze|aktywne|aktywnych|zaplanowane|zaplanowanych|biezace|obecne|istniejace|wstrzymane))*\\s${JOB}(?:\\s|$)|^pokaz(?:\\smi)?\\s(?:wszystko,?\\s)?co\\s(?:mam\\s|jest\\s)?zaplanowan|^(?:jakie|ile|ktore)\\s(?:mam\\s|sa\\s|aktywne\\s|aktywnych\\s|zaplanowane\\s|zaplanowanych\\s)*${JOB}|^co\\s(?:mam|jest|mamy)\\s(?:teraz\\s|na\\s\\p{L}+\\s)?(?:zaplanowan\\p{L}*|w\\sharmonogramie|w\\splanie)|^moje\\s${JOB}$|^lista\\s${JOB}`,
  "u",
);
const question =
  /^(?:co|kiedy|dlaczego|czemu|po\sco|jak|jaki|jaka|jakie|ktory|ktora|ktore|kto|gdzie|ile|czym|o\sktorej|na\sktora|czy|wyjasnij|co\soznacza|skad)(?![\p{L}-])/u;
const everyAsk =
  /^co\s(?:\d|drug|dwa|dwie|trzy|cztery|piec|szesc|kwadrans|pol|godzin|minut|tydz|tygod|dzien|dnia|miesi|rok|noc|wiecz|rano|rank|ponied|wtor|srod|czwart|piat|sobot|niedz|kwart|sekund|jakis|kilka|dziesiec|osiem|siedem|dwadziescia|pietnascie|trzydziesci)/u;
const asksJob =
  /(?<!\p{L})(?:uruchom\p{L}*|uruchami\p{L}*|wykona\p{L}*|dziala\p{L}*|odpal\p{L}*|zadziala\p{L}*|przyjdzie|przychodzi|pojdzie|leci|startuje|ruszy|rusza|wysl\p{L}*|wysyla\p{L}*|poszedl|poszla|poszlo|poszly|przyszedl|przyszla|przyszlo|przyszly|(?:u|po|prze|za)?dal[aoy]?\ssie|skonczy\p{L}*|zakonczy\p{L}*|padl\p{L}*|nie\sprzysz\p{L}+|nie\sposz\p{L}+|sie\snie\s\p{L}+|zawiod\p{L}+|wysypal\p{L}*|nie\spowiod\p{L}+|jest|bedzie|odbywa)(?:\ssie)?(?!\p{L})/u;
const verbs: [Command["intent"], RegExp][] = [
  ["pause", /^(?:wstrzymaj|zapauzuj|zatrzymaj|zawies|spauzuj|wylacz|dezaktywuj|pauzuj|wstrzymac|zatrzymac)\s(.+)$/u],
  [
    "resume",
    /^(?:wznow|zdejmij\spauze\sz|usun\spauze\sz|zdejmij\sz\spauzy|odblokuj|wlacz\s(?:ponownie|znowu|z\spowrotem)|ponownie\swlacz|wlacz|aktywuj|kontynuuj|odwies|przywroc|wznowic)\s(.+)$/u,
  ],
  ["delete", /^(?:usun|skasuj|wykasuj|anuluj|wywal|wyrzuc|odwolaj|usunac|skasowac)\s(.+)$/u],
  ["run", /^(?:uruchom|odpal|wykonaj|wystartuj|pusc|uruchomic)\s(.+?)$/u],
];
const edits = [
  /^(?:pomin|pominac|odpusc|opusc|przeskocz|daruj\ssobie|nie\suruchamiaj|nie\swysylaj)\s(?:jutrzejsz\p{L}+\s|dzisiejsz\p{L}+\s|najblizsz\p{L}+\s|nastepn\p{L}+\s|kolejn\p{L}+\s)?(.+?)(?:\s(?:jutro|dzis|dzisiaj|pojutrze|w\st\p{L}{1,3}|tym\srazem|jeden\sraz|raz|we?\s(?:przyszlym|nastepnym|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele))(?:\s.*)?)?$/u,
  /^(?:zrob|rob|wysylaj|wyslij|ustaw|uruchamiaj|przesun|daj|puszczaj)\s(.+?)\s(?:o\s)?(?:pol\sgodziny|godzine|godzinke|kwadrans|dwie\sgodziny|trzy\sgodziny|\d+\s(?:godz\p{L}*|min\p{L}*)|dziesiec\sminut|dzien|troche|chwile)\s(?:pozniej|wczesniej)$/u,
  /^(?:wysylaj|rob|uruchamiaj|zrob|ustaw|wyslij|przypominaj|puszczaj)\s(.+?)\s(?:teraz\s|odtad\s|juz\s)*(?:o|we?|co|kazd\p{L}+|codziennie)\s.*(?:zamiast|a\snie)\s.*$/u,
  /^(?:przesun|przenies|przeloz|odloz|opoznij|przyspiesz|przesunac|przelozyc)\s(.+?)(?:\s(?:na|o|do|z|w)\s.+)?$/u,
  /^(?:zmien|zmienic|popraw|edytuj|zmodyfikuj|przemianuj)\s((?:godzine|termin|harmonogram|nazwe|dzien|date|czas)?\s?.+?)(?:\s(?:na|z|w|do)\s.+)?$/u,
  /^(?:zrob|niech)\s(?:to|go|ja)\s.+$/u,
];
const scheduleOf =
  /^(?:godzine|termin|harmonogram|nazwe|dzien|date|czas)\s(?:uruchamiania\s|wysylki\s|wysylania\s|dla\s)?/u;
const none =
  /^(?:(?:ja|my|on|ona|oni)\s)?(?:zwykle|zazwyczaj|zawsze|czesto|czasami|normalnie|na\sogol|wczoraj|kiedys|codziennie\s(?:chodze|biegam|jem|pije|wstaje|pracuje|jezdze|gram|cwicze))\s|^(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy\ssie|gramy|gram|cwicze|mam|mamy|chodzimy|lubie|kocham|jestem|bylem|bylam)\s|^(?:w|we|co)\s(?:\p{L}+\s){1,3}(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|spotykamy|gramy|gram|cwicze|mam|mamy|chodzimy|jemy|jezdzimy)\s|^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s.{1,200}\s(?:na\s\p{L}+|po\s\p{L}+)[.?!]?$|^(?:czesc|hej|dzieki|dziekuje|dzien\sdobry|dobry\swieczor|pa|do\swidzenia|witaj)[!.,\s]*$|^(?:nasze?|moja|moj|moje|ten|ta|to)\s[\p{L}\s-]{1,40}\s(?:zaczyna\ssie|odbywa\ssie|jest|byl|byla|bylo|otwiera\ssie|zamyka\ssie|konczy\ssie)(?:\s|$)/u;
const translateTo = /^(?:przetlumacz)\s(?:фразу\s|это\s|to\s|zdanie\s)?(?:na|z)\s\p{L}+[^:]{0,20}:/u;
const translate = /^(?:przetlumacz|jak\sjest|jak\ssie\smowi|jak\spowiedziec)\s/u;

const command = (intent: Command["intent"], target: string | null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** What may stand behind a command as its reason. */
const reason =
  /^(?:bo|poniewaz|gdyz|inaczej)(?!\p{L})|(?:^|\s)(?:jest|jestem|jestesmy|sa|mamy|mam|robimy|wszyscy|nikt|i\stak|juz|nie\s(?:czyta|potrzebuje|mieszkam|pracuje|uzywam|chodze)|trwa|\p{L}{2,}(?:lismy|lysmy|lem|lam)|bylo|byl|byla|zdechl\p{L}*|uschn\p{L}*|padl\p{L}*)(?!\p{L})/u;

/** "Wstrzymaj raport, robimy inwentaryzację": the words of the command alone. */
function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksForDeed(rest) ? clause : null;
}

/** Words between a verb and what it is done to. */
const fill = /\s(?:na\srazie|chwilowo|tymczasowo|poki\sco|prosze)(?=\s)/gu;
/** "Newsletter niech poczeka": the verb behind its object. */
const behind: [Command["intent"], RegExp][] = [
  [
    "resume",
    /^(.+?)\s(?:niech\s|moze\s)(?:\S+\s)?(?:znowu|znow|ponownie)\s(?:dziala|rusza|ruszyc|ruszy|przychodzi|leci|dzialac|przychodzic)$/u,
  ],
  [
    "pause",
    /^(.+?)\s(?:niech|moze|trzeba|mozna)\s(?:\S+\s)?(?:poczeka|poczekac|odpocznie|odpoczac|stanie|postoi|wstrzymac|zatrzymac|zawiesic|pauzuje|wylaczyc)$/u,
  ],
  ["delete", /^(.+?)\s(?:trzeba|mozna|moze)\s(?:usunac|skasowac|wywalic|wyrzucic|zniknac)$/u],
];

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const opening = lead.exec(folded)?.[0] ?? "";
  const words = folded.slice(opening.length).replace(/[.?!\s]+$/, "");
  const target = (object: string): string | null => targetOf(clean, folded, object);
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const clause = (beforeReason(words) ?? words).replace(fill, "");
  if (!hasSchedule) {
    if (asksForList(words)) return command("list", null);
    for (const [intent, pattern] of behind) {
      const object = pattern.exec(clause)?.[1];
      if (object !== undefined && object.split(" ").length < 6 && !asksForDeed(object))
        return command(intent, target(object));
    }
    const reasoned = clause === words ? null : verbCommand(clause, hasSchedule, target);
    if (reasoned) return reasoned;
  }
  if (
    list.test(words) &&
    !(
      hasSchedule &&
      !new RegExp(`${JOB}$`, "u").test(words) &&
      /^(?:pokaz|wypisz|wyswietl|podaj|daj|wymien)/.test(words)
    )
  )
    return command("list", null);
  if (translate.test(words) && (!hasSchedule || none.test(words) || translateTo.test(words)))
    return command("none", null);
  const unsent = hasSchedule
    ? undefined
    : /^(?:juz\s)?nie\s(?:wysylaj|przysylaj|przypominaj|pisz)\s(?:(?:mi|nam)\s)?(?:juz|wiecej)\s(?:(?:mi|nam)\s)?(?:o\s)?(.+)$/u.exec(
        clause,
      )?.[1];
  if (unsent !== undefined) return command("delete", target(unsent));
  const unneeded =
    /^(.+?)\s(?:juz\s)?(?:nie\sjest\s(?:mi\s|nam\s)?(?:juz\s)?potrzebn\p{L}+|niepotrzebn\p{L}+)(?:\sjuz)?$/u.exec(
      clause,
    )?.[1];
  if (unneeded !== undefined) return command("delete", target(unneeded));
  const wants =
    /^(?:czy\s)?(?:moge|moglbym|moglabym|mozemy|moglibysmy|da\ssie|mozna)\s(?:.*\s)?(?:prosic|dostawac|otrzymywac|dostac|otrzymac|miec)(?:\s|$)/u.test(
      words,
    );
  const asksPolitely = wants || /mozesz|moglbys|moglabys/.test(opening);
  if (!asksPolitely && question.test(words) && !everyAsk.test(words) && !asksBehind(words, hasSchedule))
    return command("question", questionTarget(words, target));
  if ((none.test(words) && (translate.test(words) || !asksForDeed(words))) || describesLife(words, clean))
    return command("none", null);
  return verbCommand(words, hasSchedule, target) ?? editCommand(words, hasSchedule, target);
}

/** "Czy są skargi? Sprawdzaj co godzinę", "kiedy jestem w biurze, chcę …": a request behind what opens like a question. */
function asksBehind(words: string, hasSchedule: boolean): boolean {
  const sentence = hasSchedule ? /[?!.]\s+(.+)$/u.exec(words)?.[1] : undefined;
  const rest = sentence ?? (/^kiedy\s/.test(words) ? /,\s(.+)$/u.exec(words)?.[1] : undefined);
  return rest !== undefined && (asksForDeed(rest) || /(?:chce|potrzeb|trzeba)/u.test(rest)) && !question.test(rest);
}

const noise =
  /(?<!\p{L})(?:nastepnym\srazem|kolejnym\srazem|kiedy|dlaczego|czemu|o\sktorej|na\sktora|nastepny\sraz|nastepn\p{L}{1,3}|kolejn\p{L}{1,3}|sprawdzan\p{L}|wysylan\p{L}|uruchamian\p{L}|po\sraz\sostatni|ostatni\sraz|nastepnym\srazem|nastepnym|razem|kolejnym\srazem|ostatnio|wyslano|znowu|ponownie|wczoraj|dzisiaj|dzis|w\snocy|rano|wieczorem|nie|sie|czy|zadanie|job|teraz|jak\sczesto|godzinie|poprawnie|dzisiejsz\p{L}+|wczorajsz\p{L}+|we?\s(?:zeszly\s|zeszla\s|ostatni\s|ostatnia\s)?(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele))(?!\p{L})/gu;

function questionTarget(words: string, target: (object: string) => string | null): string | null {
  if (!/^(?:kiedy|dlaczego|czemu|o\sktorej|na\sktora|jak\sczesto|czy)/.test(words) || !asksJob.test(words)) return null;
  const rest = words
    .replace(new RegExp(asksJob, "gu"), " ")
    .replace(noise, " ")
    .replace(/\s(?:w|na|o)\s(?:\d[\d:]*|\s)/g, " ")
    .trim();
  const name =
    /\p{L}[\p{L}\s„”"-]*/u
      .exec(rest)?.[0]
      .replace(/\s{2,}.*$/, "")
      .trim() ?? "";
  return name.length > 2 ? target(name) : null;
}

const now = /\s(?:teraz|natychmiast|od\srazu|jeszcze\sraz|recznie|ponownie|w\stej\schwili|juz\steraz|zaraz)$/u;

/** Said of jobs only, whatever they are called. */
const pauses = /^(?:wstrzymaj|zapauzuj|zawies|spauzuj|pauzuj|wstrzymac|zatrzymaj)/u;
const resumes = /^(?:wznow|zdejmij|usun\spauze|odwies|kontynuuj|wznowic|przywroc)/u;

function verbCommand(words: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(words)?.[1];
    if (object === undefined) continue;
    const namesJob = new RegExp(`^(?:\\p{L}+\\s){0,2}?${JOB}(?![\\p{L}])|\\s${JOB}(?:\\s|$)`, "u").test(object);
    const known =
      /^(?:wszystko|wszystkie|to|go|ja|je)$|(?<!\p{L})(?:kopi[aei]|backup|raport|podsumowan|newsletter|przypomnien|monitoring|powiadomien|digest|mailing|zestawien|wysylk|synchronizacj|eksport)/u.test(
        object,
      );
    const isOwn = intent === "pause" ? pauses.test(words) : intent === "resume" && resumes.test(words);
    if (isOwn && (!hasSchedule || /(?:^|\s)(?:do|na|od)\s/.test(object))) return command(intent, target(object));
    const isNow = intent === "run" && (now.test(words) || /^(?:teraz|natychmiast|od\srazu|zaraz)\s/.test(object));
    const timed = hasSchedule && !(isNow || (namesJob && intent !== "run"));
    if (timed && !(intent === "pause" && /(?:^|\s)(?:do|na)\s/.test(object))) continue;
    if (intent === "run" && !isNow && !namesJob) continue;
    if (namesJob || known || isNow)
      return command(intent, target(object.replace(now, "").replace(/^(?:teraz|natychmiast|od\srazu|zaraz)\s/, "")));
  }
  return null;
}

function editCommand(words: string, hasSchedule: boolean, target: (object: string) => string | null): Command | null {
  for (const pattern of edits) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (hasSchedule && /^\S+\s(?:codziennie|co\s|raz\s)/.test(words)) continue;
    return command("edit", match[1] === undefined ? null : target(match[1].replace(scheduleOf, "")));
  }
  return null;
}

/** The person's words for the folded object, without the words around a name. */
function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const words = folded.length === clean.length && from >= 0 ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:moje|mój|moją|nasze|nasz|naszą|to|ten|tę|wszystkie)\s/iu, "")
    .replace(
      /^(?:zadanie|zadania|joba?|crona|taska|przypomnienie(?=\s[„"]))\s(?:o\snazwie\s|pod\snazwą\s|pt\.\s)?(?=\S)/iu,
      "",
    )
    .replace(
      /\s(?:do|na|z|o|w)\s(?:przysz|następ|jutr|poniedz|wtor|śro|czwart|piąt|sobot|niedziel|końca|odwołania|czasu|mojego|\d|godzin|tydzień|razie|później|kolejn|pół|kwadrans).*$/iu,
      "",
    )
    .replace(/[.?!”"„]+$|^["„”]/gu, "")
    .trim();
  return name === "" ? null : name;
}
