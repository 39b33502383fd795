interface Named {
  /** A prompt that asks for a reminder as for a thing: "Envíame un recordatorio para regar"; of what is the group `thing`. */
  asks: RegExp;
  ask(thing: string): string;
}

const words: Readonly<Record<string, Named>> = {
  de: {
    asks: /^\p{L}+\s(?:mir\s|uns\s)?(?:(?:doch|mal|bitte|einfach|kurz)\s)*(?:'?nen?|eine?n?)\s(?:Reminder|Erinnerung|Wecker)\s(?:für|an|wegen)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Erinnere mich an ${thing}`,
  },
  es: {
    asks: /^(?:\p{L}+(?:me|nos)\s)?un\srecordatorio\s(?:para|de|sobre)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Recuérdame ${thing}`,
  },
  pt: {
    asks: /^(?:\p{L}+-(?:me|nos)\s|me\s\p{L}+\s)?um\slembrete\s(?:pra|para|de|sobre)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Me lembre de ${thing}`,
  },
  it: {
    asks: /^(?:\p{L}+(?:mi|ci)\s)?un\spromemoria\s(?:per|di|su)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Ricordami di ${thing}`,
  },
  fr: {
    asks: /^(?:\p{L}+-(?:moi|nous)\s)?un\srappel\s(?:pour|de|sur)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Rappelle-moi de ${thing}`,
  },
  nl: {
    asks: /^(?:\p{L}+\s(?:me|ons)\s)?een\sherinnering\s(?:om|voor|aan)\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Herinner me eraan om ${thing}`,
  },
  pl: {
    asks: /^(?:potrzebuję|poproszę(?:\so)?|chcę|wyślij\smi|przyślij\smi)\sprzypomnieni[ae]\so\s(?<thing>[\s\S]{3,200})$/iu,
    ask: (thing) => `Przypomnij o ${thing}`,
  },
};

/** Why something is asked for, behind it: no part of a name. */
const reasons: Readonly<Record<string, RegExp>> = {
  en: /,?\s(?:because|cause|cuz)\s[^.!?]*[.!?]*$/iu,
  fr: /,?\s(?:parce\squ(?:e\s|['’])|vu\squ(?:e\s|['’])|puisqu(?:e\s|['’]))[^.!?]*[.!?]*$/iu,
  es: /,?\s(?:porque|ya\sque|que\ssi\sno|pues)\s[^.!?]*[.!?]*$/iu,
  pt: /,?\s(?:porque|pois|já\sque|que\ssenão)\s[^.!?]*[.!?]*$/iu,
  ru: /,?\s(?:потому\sчто|так\sкак|а\sто|поскольку|ведь)\s[^.!?]*[.!?]*$/iu,
  pl: /,?\s(?:bo|ponieważ|gdyż)\s[^.!?]*[.!?]*$/iu,
  tr: /,?\s(?:çünkü|zira)\s[^.!?]*[.!?]*$/iu,
  zh: /[,，]?\s?(?:因为|毕竟|不然|要不然)[^。！？]*[。！？]*$/u,
  ko: /(?<=(?:줘|줄래|주세요|주실래요))[,.]?\s[^.]{2,40}(?:라서|니까|거든요?|기\s때문)[.]?$/u,
  ja: /(?<=(?:ください|て))、[^。]{2,40}(?:ので|から|んで)[。]?$/u,
};

const FEWEST = 2;

/** The prompt as it is named: a reminder of something, and without why it is asked for. */
export function asNamed(prompt: string, code: string): string {
  const reason = reasons[code];
  const said = reason ? prompt.replace(reason, "") : prompt;
  const isEnough = code === "zh" || code === "ja" ? said.length > FEWEST * 2 : said.split(" ").length >= FEWEST;
  const plain = isEnough ? said : prompt;
  const named = words[code];
  const thing = named?.asks.exec(plain)?.groups?.thing;
  return named && thing !== undefined ? named.ask(thing) : plain;
}
