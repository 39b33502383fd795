import { taskVerbs as englishVerbs, isTaskVerb as isEnglishVerb } from "./en/verbs";
import { isTaskVerb as isSpanishVerb } from "./es/verbs";
import { taskVerbs as frenchVerbs } from "./fr/verbs";
import { taskVerbs as italianVerbs } from "./it/verbs";
import { isTaskVerb as isPortugueseVerb } from "./pt/verbs";

/** How a language asks; all patterns see folded text. */
export interface RequestWords {
  /** The start of a clause that asks for something, beside the verbs of the language. */
  opens: RegExp;
  /** A verb of the language that opens a request, where the language's own test holds for more words. */
  isVerb?(word: string, isFirst?: boolean): boolean;
  /** The start of a clause that tells something, whatever verb it seems to begin with. */
  tells: RegExp;
  /** A request to tell somebody, which does not say what: "remind me", "avisame". */
  bare: RegExp;
  /** "…, attach the file": what belongs to a task that a thing names. */
  goesOn?: RegExp;
  /** "send it to Bob": a request about what stands before it. */
  ofThat?: RegExp;
  /** "My daughter has swimming", "swimming starts at five": the thing is the group of that name. */
  thing: RegExp;
  /** What asks to be reminded of a thing. */
  remind(thing: string): string;
}

/** Behind whom is to be told may stand why: "ping me so we leave on time". */
const notice = (words: string, why: string): RegExp =>
  new RegExp(`^(?:${words})(?=\\s*(?:$|[.,;!?])|\\s(?:${why})(?!\\p{L}))`, "u");
const first = (words: string): RegExp => new RegExp(`^(?:${words})(?![\\p{L}'’])`, "u");

/** Words that join a request to what was told: "so", "and please"; in front of a clause they ask for nothing. */
export const joins =
  /^(?:(?:so|and|then|therefore|hence|also|please|und|deshalb|deswegen|daher|darum|drum|dann|bitte|asi\sque|por\s(?:eso|lo\stanto|isso|favore?)|entonces|y|alors|donc|du\scoup|et|quindi|percio|entao|dus|daarom|en|graag|wiec|dlatego|prosze|поэтому|так\sчто|и|пожалуиста|s'il\s(?:te|vous)\splait|[ob]u?\syuzden|lutfen)(?:\s*,\s*|\s)|(?:所以|因此|那么?|就|请|麻烦(?:你|您)?|记得),?)+(?=\p{L})/u;

/** The languages whose requests begin with their verb. */
export const requestWords: Readonly<Record<string, RequestWords>> = {
  en: {
    isVerb: (word, isFirst) => (isFirst ? isEnglishVerb(word) : englishVerbs.has(word)),
    opens:
      /^(?:(?:can|could|would|will)\s(?:you|u)\s|(?:i|we)(?:'d|\swould)?\s(?:need|want|like|love)\s(?!(?:that|this|it|them)\s)|let\s(?:me|us|\p{L}+)\sknow|give\s|\p{L}+\s(?:me|us)\s|(?!(?:all|both|half|not|only|also|just|even|about|for|with|into?|onto?|from|after|before|during|once|per|than|like|without|under|over|are|was|what|which|who|when|where|how|why|because|since|while|though|everyone|otherwise|and|but|including)\s)\p{L}{3,}\s(?:the|my|our|all|each|every|an?|his|her|their|new)\s)/u,
    tells:
      /^(?:(?:i|we)(?:'|\s(?!(?:would\s|really\s)?(?:need|want|like|love|wish|prefer)\s))|you\s|(?:\p{L}+)\s(?:is|are|was|were|has|have|had|will|starts?|begins?|ends?|closes?|opens?|leaves?|goes|comes?|runs|arrives?)\s|(?:since|because|as|while|if|when|whenever|once|though|although|unless)\s)/u,
    bare: notice(
      "(?:remind|ping|nudge|text|message|tell|alert|notify|warn|buzz|e-?mail|mail|poke|prompt|nag)\\s(?:me|us|him|her|them|everyone|everybody|people|the\\s\\p{L}+)|(?:call|wake)\\s(?:me|us|him|her|them)(?:\\sup)?|let\\s(?:me|us|them|him|her|everyone)\\sknow|give\\s(?:me|us)\\sa\\s(?:nudge|shout|heads[\\s-]up|call|buzz|ping|reminder)",
      "so|because|then|once|again|each\\stime|every\\stime|if\\s(?:not|so)|beforehand|about\\s(?:it|that)",
    ),
    goesOn: /^(?:attach|include|mention|cc|keep|flag|skip|note|add|use)\s/u,
    ofThat:
      /^\p{L}+\s(?:(?:up|out|back)\s)?(?:it|this|that|them)(?=\s(?:to|in|into|on|for|and|by|up|out|from|with|at)\s|\s?(?:$|[.,;!]))/u,
    thing:
      /^(?:[^,.;]*?(?:have|has|had|'ve|got|there's|there\s(?:is|are))\s(?:got\s)?(?!to\s)(?<has>[^,.;]+?)(?=\s(?:on|at)\s|$)|[^,.;]*?(?:said|told\s(?:me|us)|asked\s(?:me|us)|wants?\s(?:me|us)|have|need|has|got|ought)\sto\s(?!be\s)(?<does>[^,.;]+)|(?:i|we)\s(?:(?:do|must|should|will)\s)?(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:is|are|was|needs?|has\sto|have\sto|must|starts?|begins?|ends?|opens?|closes?|leaves?|goes|comes?|arrives?|departs?|takes\splace)(?:\s[^,.;]*)?)(?:[,;.]\s.*)?$/u,
    remind: (thing) => `Remind me about ${thing}.`,
  },
  de: {
    opens: first(
      "(?:kannst|konntest|wurdest|konnten|konnt)\\s(?:du|sie|ihr)|ich\\s(?:will|mochte|brauche|hatte\\sgern)|gib|sag|\\p{L}+\\s(?:mir|mich|uns)",
    ),
    tells: first(
      "(?:ich|wir)\\s(?!will|mochte|wollen|mochten|brauch|hatte\\sgern)\\p{L}+|da|weil|wenn|falls|wahrend|obwohl|sobald|es|ist|\\p{L}+\\s(?:ist|sind|hat|haben|war|wird|werden|beginnt|endet|schliesst|offnet|kommt|geht|fahrt)",
    ),
    bare: notice(
      "(?:erinner[ent]*|weck[ent]*|benachrichtig[ent]*|warn[ent]*|informier[ent]*)\\s(?:mich|uns|ihn|sie|alle)|(?:sag|gib|melde?|schreib)e?\\s(?:mir|uns|ihm|ihr|ihnen|allen)(?:\\s(?:bescheid|daran))?",
      "damit|weil|dann|vorher",
    ),
    ofThat: /^\p{L}+\s(?:es|sie|ihn)(?!\p{L})/u,
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:hat|habe?|haben|gibt\ses|gibt's)\s(?<has>[^,.;]+)|(?:ich|wir)\s(?:(?:muss|mussen|soll|sollen)\s)?(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:ist|sind|war|beginnt|beginnen|endet|schliesst|offnet|kommt|geht|fahrt|findet\sstatt)(?:\s[^,.;]*)?|ist\s(?<told>[^,.;]+)|(?:da|weil)\s(?<because>[^,.;]+?)\s\p{L}+)$/u,
    remind: (thing) => `Erinnere mich an ${thing}.`,
  },
  nl: {
    opens: first("(?:kun|kan|zou|wil|kunt)\\s(?:je|jij|u)|ik\\swil|\\p{L}+\\s(?:me|mij|ons)"),
    tells: first(
      "(?:ik|we|wij)\\s(?!wil|willen)\\p{L}+|omdat|als|wanneer|terwijl|hoewel|het|er|\\p{L}+\\s(?:is|zijn|heeft|hebben|was|wordt|begint|eindigt|sluit|opent|komt|gaat|vertrekt)",
    ),
    bare: notice(
      "(?:herinner|waarschuw|wek|informeer|verwittig)\\s(?:me|mij|ons|hem|haar|iedereen)(?:\\ser\\s?aan)?|(?:laat|geef|zeg)\\s(?:het\\s)?(?:me|mij|ons)(?:\\s(?:het\\s)?(?:weten|een\\sseintje))?",
      "zodat|omdat|dan|vooraf",
    ),
    ofThat: /^\p{L}+\s(?:ze|hem|het(?=\s(?:samen|aan|in|naar|door|op)(?!\p{L})))(?!\p{L})/u,
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:heeft|heb|hebben)\s(?<has>[^,.;]+)|(?:ik|we|wij)\s(?:moet(?:en)?\s)?(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:is|zijn|begint|eindigt|sluit|opent|komt|gaat|vertrekt)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Herinner me aan ${thing}.`,
  },
  es: {
    isVerb: isSpanishVerb,
    opens: first("(?:puedes|podrias|puede|podria|pueden)|(?:quiero|necesito|quisiera)\\sque|me\\s\\p{L}+"),
    tells: first("como|porque|ya\\sque|cuando|si|mientras|aunque|es|son|hay|tengo|tenemos|estoy|estamos|trabajo"),
    bare: notice(
      "(?:avisa|recuerda|despierta|llama|notifica|escribe|di|alerta)(?:me|nos|le|les)(?:lo)?",
      "para\\sque|porque",
    ),
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:tiene|tengo|tenemos|tienen|hay)\s(?<has>[^,.;]+)|(?<is>[^,.;]+?)\s(?:es|son|empieza|sale|cierra|abre|termina|vence)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Recuérdame ${thing}.`,
  },
  fr: {
    isVerb: (word) => frenchVerbs.has(word),
    opens: first(
      "(?:peux|pourrais)-tu|(?:pouvez|pourriez)-vous|tu\\s(?:peux|pourrais)|je\\s(?:veux|voudrais)|j'aimerais",
    ),
    tells: first(
      "comme|puisque|parce|quand|si|lorsque|il|elle|on|nous|je\\s(?!veux|voudrais)\\p{L}+|c'est|j'ai|j'oublie",
    ),
    bare: notice(
      "(?:previens|prevenez|rappelle|rappelez|avertis|reveille|appelle|alerte|dis|notifie)(?:-le)?-(?:moi|nous|lui|leur|le|la)",
      "pour\\sque|parce",
    ),
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:a|ai|avons|ont)\s(?<has>(?!ete\s)[^,.;]+)|(?:nous|on)\s(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:est|sont|commence|part|ferme|ouvre|finit)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Rappelle-moi ${thing}.`,
  },
  it: {
    isVerb: (word) => italianVerbs.has(word),
    opens: first("(?:puoi|potresti|puo|potrebbe)|(?:vorrei|voglio)\\sche|mi\\s\\p{L}+"),
    tells: first("siccome|poiche|perche|dato|visto|quando|se|mentre|e|ci|ho|abbiamo|sono|siamo|lavoro"),
    bare: notice(
      "(?:avvisa|ricorda|sveglia|chiama|avverti|scrivi|notifica|di)(?:m?mi|ci|gli|le)(?:lo)?|ricordamelo",
      "cosi|perche",
    ),
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:ha|ho|abbiamo|hanno|c'e)\s(?<has>[^,.;]+)|(?<is>[^,.;]+?)\s(?:e|sono|inizia|comincia|parte|chiude|apre|finisce|scade)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Ricordami ${thing}.`,
  },
  pt: {
    isVerb: isPortugueseVerb,
    opens: first("(?:voce\\s)?(?:pode|poderia|podes)|(?:quero|preciso|gostaria)\\sque|(?:me|nos|lhe)\\s\\p{L}+"),
    tells: first("como|porque|ja\\sque|quando|se|enquanto|eu|nos|a\\sgente|tenho|temos|estou|trabalho|e"),
    bare: notice(
      "(?:me|nos|lhe)\\s(?:avis[ae]|lembr[ae]|acord[ae]|cham[ae]|alert[ae]|notifi(?:que|ca))|(?:avis[ae]|lembr[ae]|acord[ae])-(?:me|nos)",
      "para\\sque|porque",
    ),
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:tem|tenho|temos|ha)\s(?<has>[^,.;]+)|(?:a\sgente|nos|eu)\s(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:e|sao|comeca|sai|fecha|abre|termina|vence)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Me lembre de ${thing}.`,
  },
  pl: {
    opens: first("(?:czy\\s)?mozesz|chc[eę](?:,)?\\szebys"),
    tells: first("poniewaz|bo|gdy|jesli|kiedy|skoro|mam|mamy|ja|my|jest|sa|\\p{L}+\\s(?:jest|sa|ma|maja)"),
    bare: notice(
      "(?:przypomn(?:ij|ijcie)|przypominaj|powiadom|powiadamiaj|daj|obudz|budz|ostrzez|zadzwon)(?:\\s(?:mi|nam|mnie|nas|wszystkim))?(?:\\s(?:o\\stym|znac))?",
      "zebys?|bo",
    ),
    thing:
      /^(?:[^,.;]*?(?<!\p{L})(?:ma|mam|mamy|maja)\s(?<has>[^,.;]+)|(?<is>[^,.;]+?)\s(?:jest|sa|zaczyna\ssie|otwiera|zamyka|konczy\ssie|odjezdza)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Przypomnij ${thing}.`,
  },
  ru: {
    opens: first("(?:ты\\s)?мож(?:ешь|ете)|(?:я\\s)?хочу,?\\sчтобы"),
    tells: first("так\\sкак|потому|поскольку|если|когда|раз|у|я|мы|есть"),
    bare: notice(
      "(?:напомни|напоминаи|предупреди|предупреждаи|разбуди|буди|сообщи|сообщаи|позвони|скажи|даи)(?:те)?(?:\\s(?:мне|нам|меня|нас|всем|ему|еи|им))?(?:\\s(?:об\\sэтом|знать))?",
      "чтобы|потому",
    ),
    thing:
      /^(?:у\s\p{L}+\s(?:есть\s)?(?<has>[^,.;]+)|(?:я|мы)\s(?<own>[^,.;]+)|(?<is>[^,.;]+?)\s(?:начинается|заканчивается|открывается|закрывается|закрыт[аоы]?|отправляется)(?:\s[^,.;]*)?)$/u,
    remind: (thing) => `Напомни ${thing}.`,
  },
  tr: {
    opens: /(?!)/u,
    tells: /(?!)/u,
    bare: notice(
      "(?:(?:bana|bize|beni|bizi|herkese|ona)\\s)?(?:haber\\sver|hatirlat|uyar|bildir|soyle|uyandir)",
      "(?!)",
    ),
    thing: /^(?:(?:\p{L}+[iu]n\s)?(?<has>[^,.;]+?)\s(?:var|basliyor|bitiyor|kapaniyor|aciliyor))$/u,
    remind: (thing) => `${thing} hatırlat`,
  },
  zh: {
    opens:
      /^(?:帮(?:我|忙)|都)*(?:提醒|叫|喊|通知|告诉|给|把|将|连?发(?!完)|检[查测]|查|看(?!有没有)|打开|关[掉闭]|打印|汇总|整理|生成|写|统计|备份|推送|清[理点]|同步|导出|更新|记录|核对|抓取|运行|跑|买|浇|喂|准备)/u,
    tells: /(?!)/u,
    bare: /^都?(?:提醒|叫|喊|通知|告诉)(?:我们?|大家|[他她]们?)(?:一[下声])?[。.!]?$/u,
    thing: /^(?:我们?|我\p{Script=Han}{1,2}?)?(?:有|要)?(?<has>[^,。;]{2,})$/u,
    remind: (thing) => `提醒我${thing}`,
  },
};
