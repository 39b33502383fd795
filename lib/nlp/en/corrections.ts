const DAY = "(?:\\p{L}+days?|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun))";

/** What follows a day that another takes the place of. */
export const replaced = `(?=[\\s,;.:!\u2013\u2014-]+(?:no|actually|rather|better|make|do|use|go|let's|i\\smean|instead|on|every|each|just|only|${DAY})(?![\\p{L}]))`;

/** Words that take back what was said: sounds, apologies, and what asks for something else. */
const repairs = [
  // sounds and apologies
  "sorry|apologies|oops|whoops|pardon(?:\\sme)?|(?:i\\s)?beg\\syour\\spardon|my\\s(?:bad|mistake)|typo|err?|erm|hmm?|umm?|uh|nope|nah|naw",
  "(?:ugh|argh|d'oh)(?=,)|(?:oh|ah|ugh|argh)(?=[\\s,]+(?:sorry|no|wait|hang|hold|scratch|make|rather|actually|i\\smean))",
  // "at 7, well, 7:30"
  "(?<=[,;.:!?(—–-]\\s?)well(?=,)",
  "hang\\son|hold\\son|(?<!(?:the|an?|long|your|my|to|will|must|can)\\s)wait(?!\\s(?:for|until|till|to|on)(?!\\p{L}))|no,?\\swait|wait,?\\sno",
  "(?:on\\s(?:second\\sthoughts?|reflection)|come\\sto\\sthink\\sof\\sit|now\\sthat\\si\\sthink\\s(?:of|about)\\sit|change\\sof\\splan)",
  // what was meant
  "i\\smean|i\\smeant|that\\sis(?=,?\\s(?:at\\s)?\\d{1,2}(?:[:.]\\d\\d)?(?!\\s?(?:[-\u2013\\d:.]|to\\s|till?\\s|until\\s)))|i\\sshould\\ssay|correction|(?:edit|update|fix)(?=:)",
  "i\\s(?:said|wrote|put|typed)\\s[\\p{L}\\d:]+,?\\s(?:but\\s)?(?:(?:it|that)\\s)?should\\s(?:be|have\\sbeen|say|read)",
  // what is taken back
  "(?:scratch|scrap|forget|ignore|strike)\\s(?:that|the\\s\\p{L}+(?<!day|days)|hourly|daily|weekly|monthly)|cancel\\sthat",
  // "scratch Wednesday, make it Thursday": alone it only leaves Wednesday out.
  `(?:scratch|scrap|forget|ignore|strike)\\s(?:the\\s)?${DAY}${replaced}`,
  "that'?s\\s(?:(?:way\\s|much\\s|a\\s(?:bit|little)\\s)?too\\s\\p{L}+|(?:way|far|rather|quite|a\\s(?:bit|little)|too)\\smuch|overkill|wrong|not\\sright|silly|a\\slot|nonsense)",
  "(?<=[.!?,]\\s)too\\s(?:many|much|often)(?=\\s?[.,!])",
  // "swap Wednesday for Thursday"
  `(?<=[,.;]\\s(?:but\\s|and\\s|please\\s)?)(?:swap|switch|replace|change|exchange)\\s(?:the\\s)?${DAY}\\s(?:for|with|to)(?=\\s(?:the\\s)?${DAY})`,
  // "every 45 seconds would be too much, so every two minutes"
  "(?:would\\sbe|is|seems|sounds|feels)\\s(?:way\\s|a\\sbit\\s)?too\\s(?:much|often|many|early|late|frequent|long|short)(?:,?\\sso)?",
  // "post this: no deploys on Fridays" takes nothing back.
  `(?<=[,.;:!?(—–-]\\s?)no(?!\\s(?!${DAY}|wait|make|sorry|do|not)\\p{L}+\\s(?:on|in|at|for|before|after|during)(?![\\p{L}]))(?:,?\\snot\\s(?:the\\s)?[\\p{L}\\d]+,?)?|no(?=\\s?[,.:;!—–-]|\\s(?:\\d|mon|tue|wed|thu|fri|sat|sun))|no,?\\snot\\s(?:the\\s)?[\\p{L}\\d]+,?|not\\s\\p{L}+\\sbut`,
  // "at 8, not 8, 9"
  "(?<=[,;.:(\u2013\u2014-]\\s?)not\\s(?:at\\s)?\\d{1,2}(?:[:.]\\d\\d)?(?:\\s?[ap]\\.?m)?(?=,\\s(?:but\\s)?(?:at\\s)?(?:\\d{1,2}(?!\\s?\\p{L}{3})|half|quarter))",
  // what is wanted instead
  "(?:no,?\\s)?make\\s(?:it|that|them)|(?:let's\\s)?(?:go|going)\\swith|change\\s(?:it|that|them)\\sto|let's\\s(?:say|do|make\\s(?:it|that))|(?:no,?\\s|or\\s)?better(?:\\s(?:yet|still))?|(?:or\\s)?rather(?!\\sthan)|actually|or\\srather",
];

const behind =
  "i\\smeant?\\s|make\\s(?:that|it)\\s|let's\\s(?:say|do|make\\sit)\\s|no,?\\s(?:not\\s(?:the\\s)?\\p{L}+,?\\s)?|actually\\s|let\\sme\\s(?:think|see|check)[,.:]?\\s|not\\s(?:at\\s|on\\s|the\\s)?(?<denied>[\\p{L}\\d:]+)(?:\\s?[ap]m)?,\\s(?:but\\s)?(?!\\k<denied>)";

/** "…, sorry, I meant …" */
export const correction = new RegExp(
  `(?:,\\s?)?(?:(?<![\\p{L}])(?:or\\s(?=(?:no|actually|wait|make|let's|better|even)\\b))?(?:${repairs.join("|")})(?![\\p{L}])[,:.!]?\\s?(?:${behind})?)+`,
  "gu",
);

/** "7:30 [is better]", "Tuesday [instead]" */
export const preference =
  /^\s(?:(?:is|would\sbe|works|suits|fits|sounds|might\sbe)\s(?:me\s|us\s)?(?:much\s|a\sbit\s)?(?:better|best|nicer|easier|safer|preferable)(?:\sfor\s(?:me|us))?|(?:please\s)?instead|i\smeant?)(?=\s?(?:[,.;:!?)\u2013\u2014]|-\s|$))/;
