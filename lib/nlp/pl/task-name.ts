import { isIn } from "../grammar/matches";
import { withHostsOnly } from "../grammar/prompt-text";

/** Verbs that become a noun before their object: "sprawdzaj stan serwerów" → "Kontrola: stan serwerów". */
const nouns: [RegExp, string][] = [
  [/^(?:sprawdzaj|sprawdź|sprawdz|kontroluj|skontroluj|weryfikuj|zweryfikuj)$/, "Kontrola"],
  [/^(?:porównuj|porównaj)$/, "Porównanie"],
  [/^(?:archiwizuj|zarchiwizuj)$/, "Archiwizacja"],
  [/^(?:aktualizuj|zaktualizuj|odświeżaj|odśwież)$/, "Aktualizacja"],
  [/^(?:monitoruj|śledź|obserwuj|pilnuj)$/, "Monitoring"],
  [/^(?:usuwaj|usuń|czyść|wyczyść|kasuj|skasuj)$/, "Czyszczenie"],
  [/^(?:analizuj|przeanalizuj)$/, "Analiza"],
  [/^(?:restartuj|zrestartuj)$/, "Restart"],
  [/^(?:podsumuj|podsumowuj)$/, "Podsumowanie"],
  [/^(?:publikuj|opublikuj)$/, "Publikacja"],
  [/^(?:zbieraj|zbierz)$/, "Zbieranie"],
  [/^(?:podlewaj|podlej)$/, "Podlewanie"],
  [/^(?:płać|zapłać|opłać|opłacaj)$/, "Płatność"],
  [/^(?:zamykaj|zamknij)$/, "Zamknięcie"],
  [/^(?:otwieraj|otwórz)$/, "Otwarcie"],
  [/^(?:włączaj|włącz)$/, "Włączenie"],
  [/^(?:wyłączaj|wyłącz)$/, "Wyłączenie"],
  [/^(?:kupuj|kup)$/, "Zakup"],
  [/^(?:drukuj|wydrukuj)$/, "Wydruk"],
  [/^(?:odnawiaj|odnów)$/, "Odnowienie"],
  [/^(?:mierz|zmierz)$/, "Pomiar"],
  [/^(?:tłumacz|przetłumacz)$/, "Tłumaczenie"],
  [/^(?:synchronizuj|zsynchronizuj)$/, "Synchronizacja"],
  [/^(?:eksportuj|wyeksportuj)$/, "Eksport"],
  [/^(?:importuj|zaimportuj)$/, "Import"],
  [/^(?:sprzątaj|posprzątaj)$/, "Sprzątanie"],
  [/^(?:zamawiaj|zamów)$/, "Zamówienie"],
];
/** What is told about: "warn me if …" is a warning of that. */
const notices: [RegExp, string][] = [
  [/^(?:ostrzegaj|ostrzeż|ostrzez)$/, "Ostrzeżenie"],
  [/^(?:powiadamiaj|powiadom|informuj|poinformuj)$/, "Powiadomienie"],
];
const occasion = /^(?:mnie|nas|mi|nam),?\s+(?:jeśli|jeżeli|gdy|kiedy|że|czy|ilekroć|jak tylko)\s+([\s\S]+)$/iu;
const light =
  /^(?:wysyłaj|wyślij|wyslij|przysyłaj|przyślij|przesyłaj|prześlij|rozsyłaj|roześlij|rób|zrób|przygotuj|przygotowuj|twórz|utwórz|stwórz|generuj|wygeneruj|pokazuj|pokaż|podawaj|podaj|dawaj|daj|pisz|napisz|zapisuj|zapisz|wypisuj|wypisz|pobieraj|pobierz|wrzucaj|wrzuć|raportuj|zgłaszaj|ślij|dostarczaj|przeglądaj|odczytuj)$/;
const remind = /^(?:przypomnij|przypominaj|przypominać|przypomnieć)(?:cie)?$/;
const cut =
  /[,;!?\n(„"«]|[.:](?=\s|$)|\s(?:i|a|oraz|ale|jeśli|jeżeli|gdy|kiedy|żeby|aby|że|czy|który|która|które|lub|potem|następnie)(?=\s)/iu;
const MAX_WORDS = 6;

const letsKnow =
  /^(?:daj|dawaj)(?:cie)?\s(?:(?:mi|nam|mu|jej|im)\s)?znać,?\s(?:(?:czy|że|jeśli|gdy|kiedy)\s)?(?!o\s)(?<what>[\s\S]+)$/iu;

/** A short title in sentence case: the first thing to do. */
export function nameTask(prompt: string): string {
  const text = withHostsOnly(prompt)
    .replace(/\s*[\w.+-]+@[\w.-]+/g, "")
    .replace(/^(?:uruchom|uruchamiaj|wykonaj|wykonuj)\s*:\s*/iu, "")
    .trim();
  // "daj znać, czy tramwaj jeździ"
  const told = letsKnow.exec(text)?.groups?.what;
  if (told !== undefined && words(told) !== "") return `Powiadomienie: ${words(told)}`.slice(0, 80);
  const [, verb = "", rest = ""] = /^(\p{L}+)(?![\p{N}.-]*[\p{L}\p{N}])\s*([\s\S]*)$/u.exec(text) ?? [];
  const lower = verb.toLowerCase();
  if (remind.test(lower)) return reminder(rest);
  const notice = notices.find(([pattern]) => isIn(lower, pattern))?.[1];
  const event = occasion.exec(rest)?.[1];
  if (notice !== undefined && event !== undefined) return capital(`${notice}: ${words(event)}`);
  const object = words(rest.replace(/^[\s,:]+/, "").replace(/^(?:mi|nam|im|mu|jej|mnie|nas|czy)\s+/iu, ""));
  if (object === "") return capital(words(text, true)) || "Zadanie";
  const noun = nouns.find(([pattern]) => isIn(lower, pattern))?.[1];
  if (noun !== undefined) return capital(`${noun}: ${nominative(object)}`);
  if (/^(?:za)?dzwoń$/.test(lower)) return `Telefon ${object}`;
  return capital(light.test(lower) ? nominative(object) : `${verb} ${object}`);
}

function reminder(rest: string): string {
  const body = rest
    .replace(/^(?:mi|nam|im|mu|jej|mnie|wszystkim)(?:\s+|(?=,))/iu, "")
    .replace(/^,?\s*(?:że|żeby|żebym|abym|aby|by)\s+/iu, "");
  const about = /^(?:[\p{L}-]+\s+){0,2}?o\s+([\s\S]+)$/iu.exec(body);
  if (about) return `Przypomnienie o ${words(about[1] ?? "")}`.slice(0, 80);
  const what = words(body);
  return what === "" ? "Przypomnienie" : `Przypomnienie: ${what}`.slice(0, 80);
}

function words(text: string, whole = false): string {
  const found = whole ? null : cut.exec(text);
  const part = found && found.index > 0 ? text.slice(0, found.index) : text;
  const kept = part
    .replace(/[.!?]+$/, "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, MAX_WORDS);
  while (kept.length > 1 && /^(?:i|a|w|we|o|od|do|na|z|ze|za|dla|po|przy|u|nr|\p{L})$/iu.test(kept.at(-1) ?? ""))
    kept.pop();
  return kept.join(" ");
}

/** "codzienną prognozę smogu" → "codzienna prognoza smogu": the object as a title. */
function nominative(object: string): string {
  const list = object.replace(/^maila(?!\p{L})/u, "mail").split(" ");
  for (const [index, word] of list.entries()) {
    if (/ą$/u.test(word)) list[index] = word.replace(/ą$/u, "a");
    else {
      if (/\p{L}{3,}ę$/u.test(word)) list[index] = word.replace(/ę$/u, "a");
      const next = list[index + 1];
      if (/ę$/u.test(word) && next && /ą$/u.test(next)) list[index + 1] = next.replace(/ą$/u, "a");
      break;
    }
  }
  return list.join(" ");
}

function capital(text: string): string {
  return (text.charAt(0).toLocaleUpperCase() + text.slice(1)).slice(0, 80);
}
