import { asks } from "./statements";

/** What may stand behind a command as its reason. */
const reason =
  /^(?:weil|denn|da|sonst|wegen|wir|ich|sie|er|es|man)\s|^(?:die|der|das|alle|unser\w*|mein\w*)\s\S+\s\p{L}+(?:t|en)(?:\s|$)|(?:^|\s)(?:ist|sind|bin|hat|haben|habe|hab|war|waren|wird|werden|macht|machen|mach|lauft|gibt|fallt|brauch\w*|steht|kommt|zieh\w*|nervt|reicht|geht|liest|nutzt|benutzt|schaut|interessiert|eh|sowieso|ohnehin|keiner|niemand|vorbei|erledigt|fertig|umgezogen|verkauft|gekundigt)(?:\s|$)/u;

/** "… liest eh keiner": such a verb asks for nothing. */
const nobody = /^\p{L}+t\s(?:\p{L}+\s){0,3}(?:keiner|niemand|kaum\s(?:einer|jemand)|keine\p{L}?\s\p{L}+)(?:\s|$)/u;

/** "Setz den Lagerreport aus, wir machen Inventur": the words of the command alone. */
export function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined &&
    rest !== undefined &&
    (nobody.test(rest) || (reason.test(rest) && !asks.test(`, ${rest}`)))
    ? clause
    : null;
}
