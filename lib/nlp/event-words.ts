/**
 * Words that tie a task to something that happens, in folded text: "whenever", "after each deploy". They are only looked
 * for where nothing says when.
 */
const words: Record<string, string> = {
  en: "when(?:ever)?|(?:each|every|any)\\s?time|as\\ssoon\\sas(?!\\s(?:possible|you\\scan))|the\\smoment|once|if|in\\scase|(?:after|on|upon|before)\\s(?:each|every|any|new)|^(?:at\\s|on\\s)?(?:every|each)",
  de: "(?:immer|jedes\\s?mal),?\\swenn|wenn|sobald|sooft|falls|(?:nach|bei|vor)\\s(?:jede[mnrs]?|neue[mnrs]?)|^(?:an\\s|bei\\s)?jede[mnrs]?",
  fr: "(?:a\\s)?chaque\\sfois|des\\squ[e']?|lorsqu[e']?|quand|si|en\\scas\\sd[e']?|(?:apres|avant|a)\\schaque|^(?:a\\s)?chaque",
  es: "cada\\svez|siempre\\sque|en\\scuanto|cuando|si|tan\\spronto|(?:despues\\sde|tras|antes\\sde|a)\\scada|^(?:en\\s|a\\s)?cada",
  pt: "sempre\\sque|(?:cada|toda)\\svez|assim\\sque|logo\\sque|quando|se|caso|(?:depois\\sde|apos|antes\\sde|a)\\scada|^(?:em\\s|a\\s)?(?:cada|tod[ao])",
  it: "ogni\\svolta|appena|quando|se|qualora|(?:dopo|prima\\sdi|ad?)\\sogni|^(?:ad?\\s|in\\s)?ogni",
  nl: "telkens|(?:elke|iedere)\\skeer|zodra|wanneer|als|indien|(?:na|bij|voor)\\s(?:elke?|iedere?)|^(?:bij\\s|op\\s)?(?:elke?|iedere?)",
  pl: "za\\skazdym\\srazem|zawsze|gdy|kiedy|jesli|jezeli|jak\\stylko|(?:po|przy|przed)\\skazd\\p{L}+|^(?:w\\s|o\\s)?kazd\\p{L}+",
  ru: "(?:каждыи|всякии)\\sраз|как\\sтолько|когда|если|(?:после|при|перед)\\sкажд\\p{L}+|^(?:в\\s)?кажд\\p{L}+",
  tr: "ne\\szaman|(?:her\\s)?(?:zaman|sefer(?:inde)?)|eger|\\p{L}+(?:[dt][iu]kca|[iu]nc[ae]|[dt][iu]g[iu]nd[ae]|[iu]rs[ae]|[ae]rs[ae]|yorsa|m[iu]ssa)|her\\s\\p{L}+(?:[dt][ae]n)\\ssonra|^her",
  ja: "たびに|度に|たら|とき|時に|時は|際に|場合|すると|れば|ごとに|次第",
  ko: "때마다|때|경우|마다|\\p{Script=Hangul}면(?=[\\s,])|즉시|는\\s?대로",
  zh: "每当|每當|每逢|每次|一旦|只要|如果|要是|假如|一[^,。]{1,6}就|[^,。]{1,12}(?:时|時|的时候|的時候|之?后|之?後)(?=[,。]|就|通知|告诉|告訴|提醒|给|給|叫|发|發|运|運|执|執|跑)",
};
const unspaced = new Set(["ja", "ko", "zh"]);

const patterns = new Map(
  Object.entries(words).map(([code, forms]) => [
    code,
    new RegExp(unspaced.has(code) ? forms : `(?<!\\p{L})(?:${forms})(?!\\p{L})`, "u"),
  ]),
);

/** "whenever someone writes …": the words wait for something, where a task only knows times. */
export function waitsForEvent(folded: string, code: string): boolean {
  return patterns.get(code)?.test(folded.trim()) ?? false;
}

const opening = new Map(
  Object.entries(words)
    .filter(([code]) => !unspaced.has(code) && code !== "tr")
    .map(([code, forms]) => [code, new RegExp(`(?:^|,\\s)(?:${forms})\\s(?:[^\\s,;.]+\\s){2,}`, "u")]),
);

/** "if the server does not answer for five minutes, write to me at once": a clause of its own says what is waited for. */
export function tellsEvent(folded: string, code: string): boolean {
  return opening.get(code)?.test(folded.trim()) ?? false;
}

/** Who asks to be told at once, by language; "now" alone asks for what is so already: "tell me now if it is up". */
const tellAtOnce: Readonly<Record<string, readonly [tell: string, atOnce: string, event: string]>> = {
  en: [
    "(?:let|tell|notify|alert|warn|ping|text|message|e-?mail|call|inform|write)",
    "(?:immediately|right\\saway|at\\sonce|straight\\saway|asap|instantly)",
    "(?:if|when(?:ever)?|as\\ssoon\\sas|once|the\\smoment|in\\scase)",
  ],
  nl: [
    "(?:laat|waarschuw|meld|bericht|bel|mail|app|stuur|zeg|geef)",
    "(?:meteen|direct|onmiddellijk|gelijk|nu\\smeteen|zsm)",
    "(?:als|zodra|wanneer|indien|telkens)",
  ],
  de: [
    "(?:sag|gib|melde?|benachrichtige?|warne?|informiere?|schreib|ruf|alarmiere?|schick|mail)",
    "(?:sofort|umgehend|gleich|unverzuglich|direkt)",
    "(?:wenn|sobald|falls|sooft)",
  ],
  fr: [
    "(?:dis|previens|avertis|alerte|informe|appelle|ecris|envoie|notifie|fais)",
    "(?:immediatement|tout\\sde\\ssuite|aussitot|sur\\sle\\schamp|illico|sans\\sattendre|direct)",
    "(?:si|s'|quand|des\\squ[e']|lorsqu[e']|en\\scas)",
  ],
  es: [
    "(?:avisa|dime|di|alerta|informa|llama|escribe|manda|notifica|hazme)",
    "(?:inmediatamente|de\\sinmediato|enseguida|al\\sinstante|ya\\smismo|ahora\\smismo|cuanto\\santes)",
    "(?:si|cuando|en\\scuanto|apenas|cada\\svez)",
  ],
  it: [
    "(?:avvisa|avverti|dimmi|dillo|informa|chiama|scrivi|manda|notifica|fammi)",
    "(?:subito|immediatamente|all'istante|seduta\\sstante)",
    "(?:se|quando|appena|non\\sappena|qualora|in\\scaso)",
  ],
  pt: [
    "(?:avis[ae]|diga|diz|alert[ae]|inform[ae]|ligue|liga|escrev[ae]|mand[ae]|notifi(?:ca|que)|me)",
    "(?:imediatamente|na\\shora|logo|agora\\smesmo|de\\simediato|o\\squanto\\santes)",
    "(?:se|quando|assim\\sque|caso|sempre\\sque)",
  ],
  pl: [
    "(?:daj|powiadom|ostrzez|powiedz|napisz|zadzwon|poinformuj|zaalarmuj|wyslij)",
    "(?:natychmiast|od\\srazu|niezwlocznie|zaraz)",
    "(?:jesli|jezeli|gdy|kiedy|jak(?:\\stylko)?)",
  ],
  ru: [
    "(?:сообщи|предупреди|скажи|напиши|позвони|уведоми|дай|извести|пришли|даи)",
    "(?:сразу|немедленно|срочно|тут\\sже|моментально)",
    "(?:если|когда|как\\sтолько|едва)",
  ],
};

const atOnce = new Map(
  Object.entries(tellAtOnce).map(([code, [tell, soon, event]]) => [
    code,
    new RegExp(
      `(?<!\\p{L})${tell}\\p{L}{0,4}(?:-\\p{L}{1,4})?\\s(?:[^,;.:!?]{0,30}\\s)?(?:${soon})(?:\\s\\p{L}+){0,3},?\\s${event}(?:(?<=')|(?!\\p{L}))|(?<!\\p{L})${event}(?:(?<=')|\\s).{3,120}(?:${soon})`,
      "u",
    ),
  ]),
);

/** "let me know immediately if the server stops": each time it does, and not now. */
export const tellsAtOnce = (folded: string, code: string): boolean => atOnce.get(code)?.test(folded) ?? false;
