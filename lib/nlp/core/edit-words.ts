import { foldWord } from "../grammar/fold";

/** Words of one language that say how something is to change; they are matched against folded text. */
export interface EditWords {
  /** Words around a change that say nothing about it: "make it", "please". */
  around: RegExp;
  /** The new stands beside the old: "also", "as well". */
  also: RegExp;
  only: RegExp;
  /** The new stands for the old: "instead". */
  instead: RegExp;
  /** Before what is replaced: "instead of 9". */
  insteadOf: RegExp;
  /** Behind what is replaced: 9時の代わりに. */
  insteadOfPost: RegExp | null;
  earlier: RegExp;
  later: RegExp;
  not: RegExp;
  /** "from 9 to 8" behind such a word is no window. */
  move: RegExp;
  /** Verbs whose object days can be: "make Fridays 14:00". */
  set: RegExp;
  endless: RegExp;
  /** The new name, in the words as written: the first group that holds something. */
  rename: RegExp;
  /** What stands before an hour: "at". */
  at: string;
  unclear: string;
  whichTime: string;
  onceOrAlways: string;
}

interface Forms {
  around: string;
  also: string;
  only: string;
  instead: string;
  insteadOf?: string;
  insteadOfPost?: string;
  earlier: string;
  later: string;
  not: string;
  move: string;
  set?: string;
  endless: string;
  rename: RegExp;
  at: string;
  unclear: string;
  whichTime: string;
  onceOrAlways: string;
}

/** Forms are separated by "|"; "…" stands for up to six words between the two halves of one. */
export function editWords(forms: Forms, spaced = true): EditWords {
  const { rename, at, unclear, whichTime, onceOrAlways, insteadOf = "", insteadOfPost, set = "" } = forms;
  const of = (words: string): RegExp => pattern(words, spaced);
  return {
    around: of(forms.around),
    also: of(forms.also),
    only: of(forms.only),
    instead: of(forms.instead),
    insteadOf: of(insteadOf),
    insteadOfPost: insteadOfPost === undefined ? null : of(insteadOfPost),
    earlier: of(forms.earlier),
    later: of(forms.later),
    not: of(forms.not),
    move: of(forms.move),
    set: of(set),
    endless: of(forms.endless),
    ...{ rename, at, unclear, whichTime, onceOrAlways },
  };
}

const never = /(?!)/gu;

function pattern(words: string, spaced: boolean): RegExp {
  if (words === "") return never;
  const between = spaced ? "(?:\\s\\S{1,30}){0,6}?\\s" : ".{0,20}?";
  const sources = words
    .split("|")
    .map((form) => [...form].map(foldWord).join(""))
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()[\]\\]/g, "\\$&").replace(spaced ? /\s?…\s?/ : /…/, between));
  const all = `(?:${sources.join("|")})`;
  return new RegExp(spaced ? `(?<![\\p{L}'])${all}(?!\\p{L})` : all, "gu");
}
