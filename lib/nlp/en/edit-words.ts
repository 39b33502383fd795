import { editWords } from "../core/edit-words";

export const english = editWords({
  around:
    "the same but|the same, but|same but|same, but|same as before but|back to|go back to|after all|any more|anymore|any longer|put it|put that|put this|please|pls|once, on|too early|too late|too often|too soon|too rarely|is too early|is too late|is too often|can you|could you|would you|i want|i'd like|let's|make it|make that|make this|change it|change that|change|switch it|switch|set it|set|move it|move that|move|shift it|shift|reschedule it|reschedule|run it|have it run|it should run|should run|do it|run|instead|actually|ok|okay|this one|the time|everything|all of them|a bit|a little|slightly|it should|should|go out|what about|how about|what if we do it|what if we|limit it|limit",
  also: "also|and again|once more|as well|too|in addition|additionally|plus|add|cc|bcc|copy in|loop in",
  only: "only|just|exclusively",
  instead: "instead|rather",
  insteadOf: "instead of|rather than",
  earlier: "earlier|sooner|prepone|bring it forward|bring … forward|pull … forward|move … forward|move … up|bring … up",
  later: "later|push … back|push it|postpone|delay|put … off|move … back|put … back|defer",
  not: "exclude|excluding|excluded|leave out|not|no more|no longer|never|skip|except|don't|remove|drop|without",
  move: "move|change|replace|swap|shift|switch|reschedule|push|less often|more often|half as often|twice as often|less frequently|more frequently|double the frequency|halve the frequency|change the frequency",
  set: "make|change|set|put|switch|move|shift|have",
  endless:
    "forever|endless|never end|never ends|no limit|remove the end date|remove the end|remove the limit|without an end date|indefinitely|without end|without an end|no end date|until further notice|until i say stop",
  rename:
    /^(?:please\s)?(?:rename\s(?:it|this|that|the\s(?:task|job))?\s?(?:to|as)\s|(?:call|name)\s(?:(?:this|that)\sone|it|this|that|the\s(?:task|job))\s|(?:name|title):\s|(?:change|set)\s(?:the|its)\s(?:name|title)\sto\s|(?:the|its)\s(?:name|title)\sshould\sbe\s)(.{1,80}?)[.!]?$/i,
  at: "at",
  unclear: "What should change: the time, the days, or who gets it?",
  whichTime: "Which of its times should change?",
  onceOrAlways: "Only once, or from now on?",
});
