/** Courtesy that a request opens with. */
export const polite =
  /^(?:(?:ah|oh|hmm|(?:just\s)?so\syou\sknow|just\sfyi|fyi|for\syour\sinformation|by\sthe\sway|btw|from\snow\son|starting\stoday|please|kindly|pls|plz|hey|hi|hello|ok|okay|so|now|also|just|actually|nighthawks|thanks|don't\swait[^,]{0,40},|hurry[^,]{0,20},)[,!.]?\s)*(?:(?:can|could|would|will)\s(?:you|u)\s(?:please\s|kindly\s)?|(?:can|could|shall|should)\swe\s(?:please\s)?(?=(?:move|shift|push|bring|change|switch|reschedule|pause|stop|skip|cancel|delete|remove|drop|resume|restart|rename)\s)|(?:could|can|may)\si\s(?:trouble|ask|bother|get)\syou\sto\s|would\syou\smind\s|(?:i|we)(?:'d|\swould)\slike\s(?:you\s)?to\s|(?:i|we)\s(?:want|need)\s(?:you\s)?to\s|let's\s|go\sahead\sand\s|you\s(?:can|may)\s(?:now\s)?|feel\sfree\sto\s)?(?:please\s|just\s)?/;
/** Words of courtesy and nothing else. */
export const greeting =
  /^(?:(?:hey|hi|hello|good\s(?:morning|afternoon|evening|night)|morning|(?:and\s|but\s|so\s)?(?:many\s)?thanks?(?:\syou)?(?:\s(?:so|very)\smuch|\sa\s(?:lot|bunch|million|ton)|\sagain)?|thx|ty|tysm|cheers|ta(?=[\s,.!]|$)|you(?:'re|\sare)\s(?:such\s)?(?:(?:a|an)\s(?:absolute\s|real\s)?(?:star|legend|lifesaver|life\ssaver|hero|gem|genius|champ|angel)|the\sbest|great|awesome|amazing|brilliant|welcome)|(?:nice|great|good|pleased|lovely)\sto\smeet\syou|much\sappreciated|never\s?mind|forget\s(?:it|about\sit)|(?:just\s)?leave\sit(?:\s(?:as\sit\sis|like\sthat|be))?|not\snow|(?:no|nope)(?=[\s,]+(?:thanks?|thank\syou|leave|forget|never\s?mind|not\snow)(?![\p{L}]))|appreciate\sit|well\sdone|(?:good|great|nice)\s(?:job|work|one|stuff)|lovely|brilliant|fantastic|excellent|amazing|awesome|wonderful|super|sweet|got\sit|understood|sounds\s(?:good|great)|no\sworries|take\scare|talk\s(?:to\syou\s)?(?:later|soon)|love\sit|bye|goodbye|great|cool|nice|ok(?:ay)?|perfect|happy\s\p{L}+|see\syou(?:\s(?:on|at|in|next|this|the))*(?:\s[\p{L}\d]+)?|have\sa\s(?:nice|good|great)\s\p{L}+|from\s\p{L}+|there|everyone|team|all|again|for\s(?:that|this|everything|(?:all\s)?(?:the|your)\s(?:great\s|good\s)?(?:help|work|effort|support)(?:\s(?:yesterday|today|earlier|last\s\p{L}+|this\s\p{L}+))?)|(?:i\s)?hope\s(?:you|your|all|the|everyone|things)[^.!?]{0,60}|how\sare\s(?:you|things)[^.!?]{0,20})[\s,.!?]*)+$/u;

/** "thanks, that worked great" */
export const praise =
  /^(?:thanks|thank\syou|thx|cheers|great|perfect|nice|cool|awesome|ok(?:ay)?|good|well\sdone)[^.!?]{0,20}?[,.!]?\s(?:that|it|this|everything)(?:'s|\s(?:worked|works|was|is|helped|did|looks|looked))(?![\p{L}])/u;

/** "thanks, the report came at 8 on the dot" */
export const thanksFor =
  /^(?:thanks|thank\syou|thx|cheers|great|perfect|nice|cool|awesome|well\sdone)[^.!?]{0,20}?[,.!]?\s(?:that|it|this|everything|(?:the|my|our)\s[\p{L}\s'-]{1,40}?)\s(?:came|arrived|worked|ran|went|was|were|got|landed|helped)(?![\p{L}])/u;

/** "would it be possible to", before words that say when: a request. */
export const possible =
  /^(?:(?:is|would)\sit\s(?:be\s)?(?:possible|ok|okay)\s(?:to\s|for\syou\sto\s|(?:if|that)\syou\s(?:could\s|can\s|would\s)?)|(?:is\sthere|do\syou\shave)\s(?:a|any)\sway\sto\s|could\sit\sbe\sthat\syou\s)/u;

/** "2 + 2 = ?" */
export const sum = /^\d+(?:\s?[+*\u00d7\u00f7^]\s?\d+)+\s?=?$/;
