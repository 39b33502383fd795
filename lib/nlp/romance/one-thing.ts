import { isOneThing } from "../shared-rules/is-thing";

const articles =
  "a al as au aos ao d da de del di do du e el en et i il in l la le les lo los las na no o os um un y".split(" ");

/** One noun with its article names what is to be done, beside a time of its own: "la météo", "el tiempo". */
export function oneThing(empty: ReadonlySet<string>, beside: string, isVerb: (word: string) => boolean) {
  return isOneThing({ empty: new Set([...empty, ...articles]), beside, isVerb });
}
