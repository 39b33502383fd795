import type { Command } from "../core/language";
import { JOB } from "./job-names";

const THE = "(?:the|my|our|that|this|all\\smy|all\\sthe|all|any|every)";
/** Said of tasks only, whatever they are called. */
export const always: [Command["intent"], RegExp][] = [
  ["pause", /^(?:pause|suspend|snooze|mute|put\s(.+)\son\s(?:hold|ice|pause)|hold\soff\son|deactivate)\s?(.*)$/],
  ["resume", /^(?:turn|switch)\s(?:back\son\s)?(.+?)\s(?:back\s)?on(?:\s(?:now|again))?$/],
  [
    "resume",
    /^(?:start\sup|start|run|bring\sback|turn)\s(.+?)\s(?:back\s)?(?:again|on)[,.;]\s(?=.*(?:paused|stopped|on\shold|off)).*$/,
  ],
  ["resume", /^wake\s(?:up\s)?(.+?)(?:\sup)?\s(?:up\s)?again$/],
  ["resume", /^(?:resume|unpause|un-pause|re-?enable|reactivate|re-?activate|unmute|un-?mute|unsuspend)\s(.+)$/],
];
/** Said of other things as well: what stands behind must name a task. */
export const named: [Command["intent"], RegExp][] = [
  ["pause", /^(?:disable|hold|stop|turn\soff|switch\soff|halt|freeze)\s(.+)$/],
  [
    "resume",
    /^(?:enable|activate|continue|restart|turn\son|turn\s.+\sback\son|switch\son|start)\s(?!(?:next|tomorrow|today|tonight|on|from|at|in|this|with|now|mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?(?![a-z]))(.+)$/,
  ],
  [
    "delete",
    /^(?:delete|remove|cancel|drop|discard|get\srid\sof|kill|scrap|trash|erase|bin|nix|axe|ditch|scratch|end|unschedule)\s(.+)$/,
  ],
];
export const runs = /^(?:re-?run|run|trigger|start|execute|fire|kick\soff|launch|do|force)\s(.+?)$/;
export const nowWords =
  /\s(?:right\snow|(?<!from\s)now|immediately|once\snow|again|manually|right\saway|straight\saway|at\sonce|one\smore\stime|once\smore|asap|this\sinstant|by\shand)(?:\splease)?$/;
const WHEN =
  "(?:(?:every|each|on|at|the|and|or|to|through|only|instead|first|last|second|third|half|quarter|past|o'clock|noon|midnight|daily|weekly|monthly|hourly|tomorrow|next|week|month|of|day|\\d{1,2}(?:[:.]\\d\\d)?|[ap]\\.?m\\.?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|weekdays?|weekends?|mornings?|evenings?|afternoons?|nights?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[\\s,]+|(?=[ap]m)|$))+";
export const edits = [
  new RegExp(
    `^(?:push|move|shift|bring|make|run|set|have|let|get)\\s(${THE}\\s[^,;]{1,60}?)\\s(?:(?:come|arrive|go\\sout|run|be\\ssent|fire|start|happen|land|kick\\soff)\\s)?(?:by\\s)?(?:an?|half|one|two|three|five|ten|fifteen|twenty|thirty|\\d{1,3})\\s(?:an?\\s)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|quarter(?:\\sof\\san\\shour)?)\\s(?:earlier|later|back|forward|ahead)(?:\\s(?:from\\snow\\son|please|for\\sgood|in\\sfuture|${WHEN}))*$`,
  ),
  new RegExp(
    `^(?:have|let|get)\\s(${THE}\\s[^,;]{1,60}?${JOB})\\s(?:go\\sout|run|fire|start|happen|come|be\\ssent|to\\srun|to\\sgo\\sout)(?![\\w]).*$`,
  ),
  /^skip\s(?:the\snext\s(?:run\sof\s)?|tomorrow's\s|today's\s|tonight's\s|this\sweek's\s|next\sweek's\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day's\s)(.+)$/,
  /^(?:reschedule|postpone|prepone|delay|push\sback|bring\sforward|move\sback|move\sup)\s(.+?)(?:\s(?:to|by|until|for|from|so\sthat|so)\s.+)?$/,
  new RegExp(
    `^(?:push|move|shift|bring|change|switch|set|update|adjust|alter|make)\\s(?:back\\s|forward\\s|up\\s)?(${THE}\\s[^,;]{1,60}?|\\S+(?:'s)?\\s${JOB})\\s(?:back|forward|up|earlier|later|to|by|from|run|so\\s(?:that\\s)?(?:it|they)|go\\sout|happen|start|into|fire)(?![\\w]).*$`,
  ),
  /^(?:make|change|move|set|push|switch|bring|shift)\s(?:it|that|this|them)\s(?:to\s|at\s|run\s|back\s|on\s|every\s|\d|instead|only|daily|weekly|monthly|an?\s|half|one|two|three|earlier|later|forward|up|noon|midnight|mon|tue|wed|thu|fri|sat|sun|weekdays|every|by\s)/,
  /^(?:rename|edit|modify|update|adjust)\s((?:the|my|our|that|this)\s.+?)(?:\s(?:to|so|and|into)\s.+)?$/,
  /^rename\s(.+?)\s(?:to|as|into)\s.+$/,
  /^((?:the|my|our)\s[^,;.]{2,50}?)\sshould\s(?:now\s|instead\s|rather\s)?(?:run|go\sout|happen|be\s(?:moved|sent|run)|start|fire|come)\s.*(?:instead|from\snow\son|now|rather\sthan).*$/,
  /^(?:make|let|have)\s(?:the|my|our)\s([^,;]{2,50}?)\s(?:run|happen|go\sout|fire|start|come)\s[^,;]*\b(?:instead|rather\sthan)\b.*$/,
  /^add\s(.+?)\sto\sthe\s(?:recipients|list)\sof\s(.+)$/,
  /^(?:also\s)?(?:only|just)\s(?:on|at|run\sit)\s/,
  new RegExp(`^(?:but\\s|and\\s)?not\\s(?:on|at|in|during)\\s${WHEN}$`),
  // "make the gym reminder 7 instead of 6"
  new RegExp(`^(?:make|set)\\s(${THE}\\s[^,;]{1,60}?${JOB})\\s[^,;]{1,30}?\\s?(?:instead|rather\\sthan)(?![\\w])`),
];

/** "school bus alerts, put them on hold": what it is about, and then what to do with it. */
export const aboutThat =
  /^(?!(?:i|we|you|he|she|it|they|if|when|because|as)\s)((?:(?:the|my|our|all)\s)?[\p{L}\d][\p{L}\d\s'-]{2,60}?)\s?(?:,|:|\s-)\s(?:(?:please|pls|just|can\syou|could\syou|you\scan)\s)*((?:put|pause|stop|delete|remove|cancel|resume|unpause|turn|switch|kill|run|re-?run|move|shift|push|change|rename|skip|mute|suspend|restart|disable|enable|drop|bin|scrap|make|set)(?![\p{L}]).*?)\s(it|that|them|this|those)(?![\p{L}])(.*)$/u;
/** "Never run the backup on Mondays", "Stop emailing me every day": something that runs already shall not. */
export const refusal =
  /^(?:(?:don't|dont|do\snot|never)\s(?!forget|let|worry|miss|hesitate|mind|need|want|know|wait|hurry)(?:run|send|start|do|execute|trigger|fire|e-?mail|mail|message|text|ping|notify|remind|bother|call|check)|stop\s(?:running|sending|e-?mailing|mailing|messaging|texting|pinging|notifying|reminding|checking|doing))\s((?:(?!\s(?:on|at|every|each|any|from|in)(?!\p{L}))[^.!?;]){1,80})(?:\s(?:on|at|every|each|any|from|in)\s[^.!?;]*)?$/u;

/** "The rota reminder keeps arriving at 7, can you shift it to half past?" */
export const editOfStatement =
  /^(?:the|my|our|that|this)\s([^,;.]{3,50}?)\s(?:keeps|is|comes|runs|arrives|goes|fires|always|still|was|gets)\s[^.?!]*?[,.;]\s(?:can|could|would|please|so)\s(?:you\s)?(?:please\s)?(?:shift|move|change|push|switch|make|set|delay|reschedule|bring)\s(?:it|that|this|them)(?![\w]).*$/;

/** "move my tide table message to Saturdays": to a time, and nowhere else. */
export const movesTo = new RegExp(
  `^(?:move|shift|push|bump|reschedule|switch|put)\\s((?:the|my|our|that|this)\\s[^,;]{1,60}?)\\s(?:over\\s|back\\s|forward\\s)?to\\s${WHEN}(?:(?<=\\s)and\\s(?:also\\s)?(?:send|e-?mail|cc|bcc|copy|call|name|rename|add)\\s.+)?$`,
);

/** "from Thursdays to Fridays": an old time and a new one. */
export const moves =
  /^(?:move|shift|push|change|switch|bump|reschedule)\s(.+?)\sfrom\s(?:every\s|the\s)?(?:first|second|third|fourth|last|\d+(?:st|nd|rd|th)|mon|tue|wed|thu|fri|sat|sun|\d|noon|midnight|daily|weekly|monthly|hourly|weekday|weekend|half|quarter|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s).*?\sto\s/;
