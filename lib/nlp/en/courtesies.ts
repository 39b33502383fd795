import { withoutMatch } from "../grammar/matches";

const NAMED =
  "(?:\\s+(?:there|all|again|team|everyone|everybody|folks|guys|assistant|sir|madam|\\p{Lu}[\\p{L}'-]+)){0,3}";
/** "Hi there!", "Dear Ms Lee,": a greeting, which ends with a mark or its line. */
const greeting = new RegExp(
  `^\\s*(?:[Hh]i|[Hh]ey|[Hh]iya|[Hh]ello|[Dd]ear|[Gg]reetings|(?:[Gg]ood\\s)?(?:[Mm]orning|[Aa]fternoon|[Ee]vening)|[Gg]ood\\sday)${NAMED}\\s*(?:[,!.:\\u2013\\u2014-]+\\s*|\\n\\s*)`,
  "u",
);

/** Sentences that only open a talk. */
const opening =
  /^\s*(?:(?:i\s+)?(?:just\s+)?hope\s+(?:you|this|all|everything|things)[^.!?\n]{0,60}[.!?,\n]|how\s+are\s+you[^.!?\n]{0,20}[?!.\n]|(?:just\s+)?(?:a\s+)?quick\s+(?:one|question|request|favou?r)\s*[:,.!\u2013\u2014-]+|i\s+need\s+(?:your|some|a\s+bit\s+of)\s+help\s+with\s+something\s*[:,.!\u2013\u2014-]+|(?:if\s+(?:it'?s|it\s+is)\s+not\s+too\s+much\s+(?:trouble|to\s+ask|work|bother)|if\s+(?:you\s+(?:can|could|don'?t\s+mind)|(?:it'?s|it\s+is|that'?s)\s+(?:ok|okay|possible|alright|fine)(?:\s+with\s+you)?)|when(?:ever)?\s+you\s+(?:have|get)\s+(?:a|the)\s+(?:moment|minute|chance|second)|sorry\s+to\s+(?:bother|trouble)\s+you(?:\s+again)?)\s*[,.:]\s*(?:but\s+)?)\s*/i;

const NAME = "\\p{Lu}[\\p{L}.'-]*(?:[ \\t]+\\p{Lu}[\\p{L}.'-]*){0,2}";
const BYE =
  "(?:(?:[Ww]ith\\s+)?(?:(?:[Bb]est|[Kk]ind(?:est)?|[Ww]arm(?:est)?)\\s+)?(?:[Rr]egards|[Ww]ishes)|(?:[Mm]any\\s+)?[Tt]hanks(?:\\s+(?:so\\s+much|a\\s+lot|a\\s+million|again|in\\s+advance|and\\s+\\p{L}+\\s+regards))?|[Tt]hank\\s+you(?:\\s+(?:so\\s+much|very\\s+much|in\\s+advance|again))?|[Cc]heers|[Tt]a|[Tt]hx|[Ss]incerely|[Yy]ours(?:\\s+(?:sincerely|faithfully|truly))?|[Aa]ll\\s+the\\s+best|[Bb]est|[Mm]uch\\s+appreciated|[Tt]hat(?:'s|\\s+is)\\s+(?:all|it)(?:\\s+for\\s+now)?)";
/** A line of thanks with all the lines behind it; "… Cheers, Tom". */
const closings = [
  new RegExp(`\\s*\\n\\s*${BYE}[,!. \\t]*(?:\\n[\\s\\S]{0,200})?$`, "u"),
  new RegExp(
    `(?<=[.!?])\\s+${BYE}(?:[,!.]+\\s+${BYE})?(?:[,!.]*\\s+(?:[-\\u2013\\u2014/]\\s*)?${NAME})?[\\s,!.]*(?:[:;]-?[)D]|\\p{Extended_Pictographic})*\\s*$`,
    "u",
  ),
];
/** The lines behind "--". */
const signature = /\n\s*--\s*\n[\s\S]{0,300}$/;

/** ", before you ask!" */
const aside =
  /\s*[,(\u2013\u2014-]*(?<=^|[\s,(\u2013\u2014-])(?:(?:just\s)?(?:before|in\scase)\syou\s(?:ask|wonder|were\swondering|are\swondering)|just\sso\syou\sknow|fyi|btw)\)?(?:\s*[,:]\s*|(?=[.!?]|$))/giu;

/** The words without their greeting, their good wishes and their signature. */
export function withoutCourtesies(words: string): string {
  const unsigned = closings.reduce((text, closing) => withoutMatch(text, closing), words.replace(signature, ""));
  let text = unsigned.replace(aside, " ");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(greeting, "").replace(opening, "");
  }
  return text;
}
