export const habit =
  /^(?:(?:i|we|they|he|she)(?:'ve|'s|\shave|\shas)\s(?:always|usually|never|often|been|long)\s|(?:i|we|he|she|they|my\s\p{L}+|our\s\p{L}+)\s(?:(?:usually|always|normally|often|sometimes|never|typically|generally|already|currently|used\sto|tend\sto)\s|(?!want|need|said\s|meant\s|wrote\s|typed\s|would|'d|'ll|will|wish|like|expect|require|must|have\sto|should|can|could|am\s|are\s|hope|prefer|ask|request|please|forget|keep\s|might|may\s|do\snot\s)\p{L}+(?:[\s,]|$))|(?:i|we|he|she|they)\s(?:don't|do\snot|doesn't|does\snot|won't)\s(?!need|want|forget|remember|miss)\p{L}+(?:[\s,]|$))/u;
export const statement =
  /^(?:(?:the|my|our|his|her|their)\s[\p{L}\s]{1,30}'s\s(?:on|at|in|due|off|closed|open)\s|(?:the|my|our|this|that|his|her|their|your|a|an)\s[\p{L}\d\s'-]{1,40}?\s(?:is|are|was|were|starts|begins|happens|takes\splace|meets|ends|opens|closes|leaves|arrives|departs|runs|goes|comes|lasts|falls|repeats|broadcasts|airs|has\sbeen|used\sto|gets|finishes|works|reboots|restarts|refreshes|rotates|resets|updates|renews|expires|syncs|drops|crashes|keeps?|didn't|did\snot|doesn't|hasn't|never|failed|stopped|arrived|came|broke)\s)/u;
/** Words that ask for something. */
export const asks =
  /(?<![\p{L}])(?:(?:remind|e-?mail|mail|tell|notify|alert|ping|message|text|warn|send|give|nag|nudge|wake|prompt|call|bug)\s(?:me|us|him|her|them|every(?:one|body)|people|someone|somebody|all|staff|(?:the|my|our)\s\p{L}+)|please|let\sme\sknow|(?:can|could)\syou|make\ssure|(?:i|we)(?:'d|\swould)\s(?:like|need|want|love|appreciate)|(?:i|we)\s(?:want|need)|(?:needs?|wants?|requires?)\s(?:an?|the|to|some|its|their|our|this)|should\s(?:get|receive|be\s(?:told|sent|reminded)))(?![\p{L}])/u;

/** "Our anniversary is 3 May: every year on that day send flowers": what is told is the day of what is asked for. */
export const asksBehind =
  /^[^.!?]{3,80}?(?:[:;\u2013\u2014]|\s-)\s(?:so\s|then\s|please\s)*(?:every|each|once|the\s\p{L}+\sbefore)\s/u;

/** Whether the words tell what happens instead of asking for something. */
export function isHabit(folded: string): boolean {
  return (habit.test(folded) || statement.test(folded)) && !asks.test(folded) && !asksBehind.test(folded);
}
