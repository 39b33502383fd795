import { asks } from "./statements";

/** What may stand behind a command as its reason. */
const reason =
  /^(?:want|omdat|anders|wegens|we|wij|ik|hij|zij|ze|er)\s|(?:^|\s)(?:is|zijn|ben|heeft|hebben|heb|was|waren|wordt|zitten|doen|maken|gaan|staat|komt|hoeft|werkt|gaat|niemand|toch|leest|gebruikt|kijkt|klaar|voorbij|verhuisd|verkocht|opgezegd)(?:\s|$)/u;

/** "Zet de voorraadmelding stil, we zijn aan het tellen": the words of the command alone. */
export function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asks.test(`, ${rest}`) ? clause : null;
}
