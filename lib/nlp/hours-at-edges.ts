import type { Language } from "./core/language";
import type { Job } from "./read-text";
import { saysTime } from "./timetable";

/** Of what joins two things to do, with its spaces. */
const LONGEST = 6;

/** "at 8 [and] …": where a part ends before what joins it, so that a bare hour is at an end. */
export function withoutJoint(folded: string, from: number, end: number, { joint }: Language): number {
  const word = /(?<=\s\d{1,2})\s\p{L}{1,4}\s$/u.exec(folded.slice(Math.max(from, end - LONGEST - 3), end))?.[0];
  return word !== undefined && joint.test(word) ? end - word.length : end;
}

/** "take 2 pills [at 8] and …", "[at 8] feed the cat and …": an hour where a part begins or ends. */
export function isTimedAtEdge({ spans }: Job, part: string): boolean {
  const [time, ...others] = spans;
  if (!time || others.length > 0 || !saysTime(time)) return false;
  return !/\p{L}/u.test(part.slice(0, time.start)) || /^[\s,;]*(?:\p{L}{1,3}\s)?$/u.test(part.slice(time.end));
}
