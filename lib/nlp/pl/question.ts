import { asksForDeed } from "./verbs";

/** Patterns see folded text: no accents, "ł" is "l". */
export const question =
  /^(?:co|kiedy|dlaczego|czemu|po\sco|jak|jaki|jaka|jakie|ktory|ktora|ktore|kto|gdzie|ile|czym|o\sktorej|na\sktora|czy|wyjasnij|co\soznacza|skad)(?![\p{L}-])/u;
export const everyAsk =
  /^co\s(?:\d|drug|trzec|czwart|piat|szost|siodm|dziesiat|dwa|dwie|trzy|cztery|piec|szesc|kwadrans|pol|godzin|minut|tydz|tygod|dzien|dnia|miesi|rok|noc|wiecz|rano|rank|ponied|wtor|srod|czwart|piat|sobot|niedz|kwart|sekund|jakis|kilka|dziesiec|osiem|siedem|dwadziescia|pietnascie|trzydziesci)/u;
const asksJob =
  /(?<!\p{L})(?:uruchom\p{L}*|uruchami\p{L}*|wykona\p{L}*|dziala\p{L}*|odpal\p{L}*|zadziala\p{L}*|przyjdzie|przychodzi|pojdzie|leci|startuje|ruszy|rusza|wysl\p{L}*|wysyla\p{L}*|poszedl|poszla|poszlo|poszly|przyszedl|przyszla|przyszlo|przyszly|(?:u|po|prze|za)?dal[aoy]?\ssie|skonczy\p{L}*|zakonczy\p{L}*|padl\p{L}*|nie\sprzysz\p{L}+|nie\sposz\p{L}+|sie\snie\s\p{L}+|zawiod\p{L}+|wysypal\p{L}*|nie\spowiod\p{L}+|jest|bedzie|odbywa)(?:\ssie)?(?!\p{L})/u;

/** "Czy są skargi? Sprawdzaj co godzinę", "kiedy jestem w biurze, chcę …", "jak przestanie padać, przypomnij": a request behind what opens like a question. */
export function asksBehind(words: string, hasSchedule: boolean): boolean {
  const sentence = hasSchedule ? /[?!.]\s+(.+)$/u.exec(words)?.[1] : undefined;
  const rest = sentence ?? (/^(?:kiedy|jak)\s/.test(words) ? /,\s(.+)$/u.exec(words)?.[1] : undefined);
  return rest !== undefined && (asksForDeed(rest) || /(?:chce|potrzeb|trzeba)/u.test(rest)) && !question.test(rest);
}

const noise =
  /(?<!\p{L})(?:nastepnym\srazem|kolejnym\srazem|kiedy|dlaczego|czemu|o\sktorej|na\sktora|nastepny\sraz|nastepn\p{L}{1,3}|kolejn\p{L}{1,3}|sprawdzan\p{L}|wysylan\p{L}|uruchamian\p{L}|po\sraz\sostatni|ostatni\sraz|nastepnym\srazem|nastepnym|jeszcze|nadal|wciaz|ciagle|razem|kolejnym\srazem|ostatnio|wyslano|znowu|ponownie|wczoraj|dzisiaj|dzis|w\snocy|rano|wieczorem|nie|sie|czy|zadanie|job|teraz|jak\sczesto|godzinie|poprawnie|dzisiejsz\p{L}+|wczorajsz\p{L}+|we?\s(?:zeszly\s|zeszla\s|ostatni\s|ostatnia\s)?(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele))(?!\p{L})/gu;

/** The task that a question is about. */
export function questionTarget(words: string, target: (object: string) => string | null): string | null {
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
