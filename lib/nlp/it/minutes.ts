/** "alle 9 e 20", "alle nove e dieci": minutes, unless twelve hours lie between the two or they are no round number. */
export function isMinutes(hour: number, minutes: number, digits: string | undefined): boolean {
  if (minutes < 1 || minutes > 59) return false;
  if (digits === undefined) return minutes > 4;
  return digits.length === 2 && minutes % 5 === 0 && minutes - hour !== 12;
}

/** An article: "ricordami alle 21 le gocce" tells nobody else. */
export const behindHour = /^\s(?:il|lo|la|i|gli|le|un|una|uno|l'|un')(?=\s|(?<=')\p{L})/u;
