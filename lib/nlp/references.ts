/** Folded words for what was named or is done before, and those that set its other time apart: "[do it] at 9 [instead]". */
const words: Record<string, string> = {
  en: "same|thing|task|job|again|it|should|go|goes|out|him|her|them|that|this|these|those|one|i|me|us|we|you|instead|only|just|already|though|please|then|rather|earlier|later|and|but|also|to|be|do|run",
  de: "dasselbe|gleiche|selbe|es|ihn|sie|ihm|ihr|das|die|den|dies|diese|diesen|mir|uns|ich|wir|stattdessen|dafur|lieber|eher|erst|schon|bitte|nur|dann|und|aber|auch|mach|mache|machen",
  nl: "hetzelfde|zelfde|het|hem|haar|ze|die|dat|deze|dit|mij|me|ons|ik|wij|we|je|pas|al|liever|dan|maar|graag|alleen|en|ook|doe|doen",
  fr: "meme|chose|pareil|idem|la|le|les|l|ca|cela|ceci|me|moi|nous|je|on|plutot|seulement|deja|mais|et|aussi|alors|merci|fais|faites|faire|un|une|seul|seule|suffit|suffira|suffisent|va|ira|convient|peut|etre|tres|bien|autre|fois",
  es: "mismo|misma|cosa|igual|lo|la|los|las|le|les|eso|esto|me|nos|yo|mejor|mas|bien|solo|ya|en|su|lugar|cambio|antes|pero|y|e|tambien|entonces|por|favor|haz|hazlo|hacerlo|hazla|con|tenerlo|tenerla|tenerlos|tenerlas|que|este|esten|llegue|salga|sea|vale|basta|bastan|sobra|apano|sirve|llega|uno|una|puede|ser|va|otra|otro|vez",
  it: "stessa|stesso|cosa|uguale|lo|la|li|le|l|ci|me|mi|noi|io|cio|questo|invece|piuttosto|solo|gia|meglio|ma|pero|e|anche|allora|fallo|falla|fai|farlo|ne|basta|bastano|uno|una|va|vanno|bene|puo|essere|che|sia|sufficiente|averlo|averla|altra|altro|un|volta",
  pt: "mesma|mesmo|coisa|igual|o|a|os|as|isso|isto|ele|ela|me|nos|eu|antes|melhor|so|ja|em|vez|disso|mas|e|tambem|entao|por|favor|faz|faca|fazer|com|que|esteja|chegue|basta|bastam|um|uma|pode|ser|ta|esta|bom|bem|serve|tudo|outra|outro|vez",
  ru: "самое|же|его|ее|их|это|этот|эту|мне|нам|я|мы|вместо|этого|лучше|только|уже|а|и|но|тоже|также|сделаи|делаи",
  pl: "samo|ja|je|go|to|ich|ten|te|mi|nam|zamiast|tego|raczej|tylko|juz|dopiero|lepiej|a|i|ale|tez|zrob|rob",
  tr: "ayni|aynisini|sey|seyi|onu|bunu|sunu|bana|bize|yerine|sadece|ise|de|da|ve|ama|yap",
  zh: "它|它们|这个|改|就|则|再|才",
  ja: "それを|それは|これを|だけ|代わりに|かわりに|は",
  ko: "그걸|그것을|이걸|대신|만",
};

const references = new Map<string, ReadonlySet<string>>(
  Object.entries(words).map(([code, listed]) => [code, new Set(listed.split("|"))]),
);

/** Whether a folded word names nothing that is to be done, nor what it is to be done to. */
export function isReference(word: string, code: string): boolean {
  return references.get(code)?.has(word) ?? false;
}

const speakers = new Set("me|us|i|we|mir|uns|mich|mij|ons|moi|nous|nos|mi|ci|noi|мне|нам|nam|bana|bize".split("|"));

/** Whether a folded word names who speaks, and so perhaps another person than before: "mail Bob …, on Fridays mail [me]". */
export const isSpeaker = (word: string): boolean => speakers.has(word);

const reason =
  /(?:^|[\s,;(\u2013\u2014-]+)(?:since|because|(?:as|so)(?=\s(?:the|we|i|they|it|my|our|he|she|there|this|that|his|her|their|you|people|everyone|everybody)(?!\p{L}))|cos|cuz|bc|weil|da|denn|omdat|want|parce\sque|car|puisque|porque|ya\sque|pues|perche|perché|siccome|visto\sche|che\sc[’']e|che\sc[’']è|vu\squ|comme|como|dado\sque|ja\sque|já\sque|pois|que\s(?:hay|tem|ha|há)|потому|так\sкак|bo|poniewaz|ponieważ|gdyz|gdyż|cunku|çünkü)\s.*$/isu;

/** "same thing at 7 on Sundays, [since the tanker comes later]" */
export const withoutReason = (words: string): string => words.replace(reason, "");

const enough =
  /(?<!\p{L})(?:bast(?:a|an|am|ano)|suffi(?:t|ra|sent)|vale|sobra|sirve|pode\sser|puede\sser|puo\sessere|con\stener\p{L}+)(?!\p{L})/iu;

/** "on Sundays one at 10 is enough": words about a time that ask for nothing else. */
export const saysEnough = (source: string): boolean => enough.test(source);
