import { taskVerbs, VERB } from "./verbs";

export const habit =
  /^(?:(?:i'm|i\sam|we're|we\sare|he's|she's|they're)\s(?:on|away|off|out|back|busy|free|travell?ing|at\s(?!\d)|in|an?|the)\s|(?:i|we|they)(?:'ve\sgot|\shave(?:\sgot)?)\s(?!to\s|you\s)\p{L}+\s|(?:he|she)(?:'s\sgot|\shas(?:\sgot)?)\s(?!to\s)\p{L}+\s|(?:i|we|they|he|she)(?:'ve|'s|\shave|\shas)\s(?:always|usually|never|often|been|long)\s|(?:i|we|he|she|they|my\s\p{L}+|our\s\p{L}+)\s(?:usually|always|normally|often|sometimes|never|typically|generally|already|currently|used\sto|tend\sto)\s|(?:i|we|he|she|they)\s(?!want|need|said\s|meant\s|wrote\s|typed\s|would|'d|'ll|will|wish|like|expect|require|must|have\sto|should|can|could|am\s|are\s|hope|prefer|ask|request|please|forget|keep\s|might|may\s|do\snot\s)\p{L}+(?:[\s,]|$)|(?:my|our)\s\p{L}+\s(?!needs|wants|news|sales|expenses|stats|tasks|emails|details|figures|numbers|results|hours|times|expects|requires|asks)\p{L}{2,}s(?:[\s,]|$)|(?:my|our)\s\p{L}+s\s(?:go|get|eat|come|meet|leave|arrive|start|finish|play|work|run|have|mean|change|close|open|take|like|sleep)(?:[\s,]|$)|(?:i|we|he|she|they)\s(?:don't|do\snot|doesn't|does\snot|won't)\s(?!need|want|forget|remember|miss)\p{L}+(?:[\s,]|$))/u;
export const statement =
  /^(?:there(?:'s|\s(?:is|are|was|were))\s|it(?:'s|\s(?:is|was|has|ends|expires|rains|snows|happens|starts|opens|closes|comes|goes|works))\s|(?:yesterday|last\s(?!day|one)\p{L}+|this\smorning|earlier\stoday)(?:\sat\s[\d:.]+(?:\s?[ap]m)?)?,?\s(?:the|my|our|i|we|he|she|they|it|nobody|everyone)\s|(?:is|are|was|were)\s(?:so|too|soon\senough|early\senough|late\senough|good\senough|enough|plenty|what|really|very|when|always|such|just|(?:the|my)\s(?:worst|best|favou?rite)|fine|ok|good|bad|great|terrible|awful|hard|busy|boring|nonsense)(?![\p{L}])(?!.*\?)|(?:the|my|our|his|her|their)\s\p{L}+s\s(?:go\soff|ring|arrive|leave|open|close|come|meet|go\sout)\s|(?:(?:the\s)?other\s)?(?:the|my|our|his|her|their)\s(?:\p{L}+\s){0,2}\p{L}{2,}s\s(?:go|get|eat|have|need|come|take|do|like|love|live|play|use|finish|start|sleep|wake|work|are)\s|(?:the|my|our|his|her|their)\s[\p{L}\s]{1,30}'s\s(?:on|at|in|due|off|closed|open)\s|(?:the(?!\s\d)|my|our|this(?!\s\p{L}+day\s(?!is|was))|that|his|her|their|your|a|an)\s[\p{L}\d\s'-]{1,40}?\s(?:is|are|was|were|starts|begins|happens|takes\splace|meets|ends|opens|closes|leaves|arrives|departs|runs|goes|comes|lasts|falls|repeats|broadcasts|airs|has\sbeen|used\sto|gets|finishes|works|reboots|restarts|refreshes|rotates|resets|updates|renews|expires|syncs|drops|crashes|keeps?|didn't|did\snot|doesn't|hasn't|never|failed|stopped|arrived|came|broke|ran|went|took|got|worked|looked|had)\s)/u;
/** Words that ask for something. */
export const asks =
  /(?<![\p{L}])(?:(?:remind|nag|nudge|wake|prompt|call|bug|e-?mail|mail|tell|notify|alert|ping|message|text|warn|send|give)\s(?:me|us|him|her|them|every(?:one|body)|people|someone|somebody|all|staff|(?:the|my|our)\s\p{L}+)|please|let\sme\sknow|(?:can|could)\syou|(?:wondering|hoping)\s(?:(?:if|whether|that)\s)?(?:you|someone|somebody)\s(?:could|can|would|might)|make\ssure|it(?:'s|\sis)\s(?:very\s|really\s)?(?:important|essential|vital|crucial)\s(?:that|to)|(?:i|we)(?:'d|\swould)\s(?:like|need|want|love|appreciate)|(?:i|we)\s(?:want|need)|(?:needs?|wants?|requires?)\s(?:an?|the|to|some|its|their|our|this)|should\s(?:get|receive|be\s(?:told|sent|reminded)))(?![\p{L}])/u;

/** "Our anniversary is 3 May: every year on that day send flowers": what is told is the day of what is asked for. */
export const asksBehind =
  /^[^.!?]{3,80}?(?:[:;\u2013\u2014]|\s-)\s(?:so\s|then\s|please\s)*(?:every|each|once|the\s\p{L}+\sbefore)\s/u;

const TELLS = `(?:(?:the|my|our|his|her|their|this|these|those|there|it|he|she|they|everyone|everybody|nobody|\\p{L}+'s)(?:'s|'re)?|(?:i|we)(?!'d|\\s(?:want|need|would|like|wish|require))(?:'m|'re|'ve)?|(?!please|(?:${VERB})\\s)(?:\\p{L}+\\s){1,2}(?:is|are|has|comes|visits|calls|plays|works|closes|opens))\\s(?:[^.!?;:]|[.:](?=\\d)){3,100}?`;
/** "The bins are collected on Thursdays, so …", "since the market opens at 9:30, …" */
export const concludes = new RegExp(
  `(?<=^|[.!?]\\s)(?:(?:fyi|btw|well|ok|hi|hey)[,:]?\\s)*(?:${TELLS}(?:(?:[,;]\\s(?:and\\s)?(?:so|therefore|hence|that's\\swhy)[\\s,](?!that)|[;:]\\s(?=[^.;]{0,90}\\sthose\\s))|\\sso\\s(?=(?:please|remind|wake|tell|send|on|at|every|each)\\s|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m))|(?:since|because|as)\\s${TELLS},\\s(?:so\\s)?)`,
  "u",
);

/** What is to be done behind a comma, or behind how long before what is told it is done. */
const behindComma = [
  /^(?:our|the|my|this|that|his|her|their)\s[^.!?,]{3,80},\s(?:so\s|please\s)?(\p{L}+)\s/u,
  /[.;!]\s(?:[^\s.,;!?]+\s){1,5}(?:before|after|later|earlier|prior)(?:\s[^.,;!?]{1,40})?,\s(?:please\s)?(\p{L}+)\s/u,
];

/**
 * "our site falls over now and then, check that it responds", "the pub closes at 23:00. Ten minutes before that, check
 * the till": a clause that begins with what is to be done.
 */
export const asksBehindComma = (folded: string): boolean =>
  behindComma.some((pattern) => taskVerbs.has(pattern.exec(folded)?.[1] ?? ""));

/** "lunch is at noon on Fridays": what is when, and nothing behind it. */
export const isWhen = new RegExp(
  `^(?!(?:${VERB}|what|when|where|who|how|why|here|it|there|this|that)\\s)\\p{L}+(?:\\s\\p{L}+)?\\s(?:is|are)\\s(?:always\\s|usually\\s)?(?:at|on|every|from)\\s[^,.;:!?]*[.!]?$`,
  "u",
);

/** "…, happened to our choir twice in October" */
const past =
  /^(?:(?:that|this|it|which)\s)?(?:happened|came\sup|went\s(?:wrong|down)|broke(?:\sdown)?|froze|crashed|flooded|cost\sus)\s/u;

/** "The volunteers' digest goes out Mondays 9am": whoever tells that to a scheduler wants it sent; not behind a reason. */
export const sends =
  /^(?!.*[.!?]\s\p{L})(?!.*[,;.:\u2013\u2014-]\s(?:so|we|it|they|i|he|she|that|which|who|please|remind|and|because|don't)\s)(?:the|our|my|this)\s(?:[\p{L}\d'-]+\s){0,3}(?:digest|newsletter|bulletin|report|summary|list|menu|rota|roster|briefing|update|mailing|memo|minutes)\sgoes?\sout(?=[\s,.;]|$)/u;

/** Whether the words tell what happens instead of asking for something. */
export function isHabit(words: string): boolean {
  const folded = words.replace(
    /^(?:though|although|but|and|however|while(?!\s[^,.;()]{2,40}(?:\s(?:is|are)|'s|'re)\s(?:open|awake|running|live|working|home|there|up|active|busy|in|on)(?!\p{L}|\s[\p{Pd};]))|whereas)\s+/u,
    "",
  );
  return (
    (habit.test(folded) || statement.test(folded) || isWhen.test(folded) || past.test(folded)) &&
    !asks.test(folded) &&
    !asksBehind.test(folded) &&
    !asksBehindComma(folded)
  );
}
