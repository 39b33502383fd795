interface Forgotten {
  /** A prompt that tells what its author forgets and asks to be reminded of it; the thing is the group `thing` (or `deed`). */
  tells: RegExp;
  /** The same as a request. */
  ask(thing: string): string;
}

/** Behind the request nothing more is said: "remind me to empty the caddy" names that. */
const NOTHING_MORE =
  "(?:-\\p{L}{1,4})*(?:\\s(?!(?:to|about|that|an|dass|dat|om|aan|que|de|di|da|o|że|żeby|про|что|чтобы)(?!\\p{L}))\\p{L}{1,7}){0,4}[\\s.!,。呗吧一下]*$";
const all = (source: string): RegExp => new RegExp(`^\\s*(?:${source})${NOTHING_MORE}`, "iu");

const words: Readonly<Record<string, Forgotten>> = {
  en: {
    tells: all(
      "(?:I|we)(?:['’]m|\\sam)?\\s(?:\\p{L}+\\s){0,2}?forget(?:ting)?\\s(?:about\\s)?(?<thing>[^,.;]{2,60}?)(?:,|\\s[-–—])?\\s(?:(?:so|and|please|pls|just|can\\syou)\\s)*remind(?=\\s)",
    ),
    ask: (thing) => (/^to\s/i.test(thing) ? `Remind me ${thing}.` : `Remind me about ${thing}.`),
  },
  de: {
    tells: all(
      "(?:ich|wir)\\s(?:\\p{L}+\\s){0,3}?vergess\\p{L}*\\s(?:(?:immer|ständig|dauernd|andauernd|oft|gern|ewig|ja|halt|sonst|leider|wieder)\\s)*(?<thing>[^,.;]{2,60}?),?\\s(?:(?:also|daher|deshalb|drum|darum|bitte|und)\\s)*erinner\\p{L}*(?=\\s)",
    ),
    ask: (thing) => `Erinnere mich an ${thing}.`,
  },
  nl: {
    tells: all(
      "(?:ik|we)\\s(?:\\p{L}+\\s){0,2}?vergeet\\p{L}*\\s(?:(?:steeds|altijd|telkens|vaak|weer|elke\\skeer)\\s)*(?<thing>[^,.;]{2,60}?),?\\s(?:(?:dus|daarom|graag|en)\\s)*herinner(?=\\s)",
    ),
    ask: (thing) => `Herinner me aan ${thing}.`,
  },
  fr: {
    tells: all(
      "(?:j['’]|je\\s|on\\s)oublie\\s(?:(?:toujours|tout\\sle\\stemps|souvent|sans\\s(?:cesse|arrêt)|constamment)\\s)*(?<thing>[^,.;]{2,60}?),?\\s(?:(?:alors|donc|du\\scoup|et|stp)\\s)*(?:me\\s)?rappel\\p{L}*",
    ),
    ask: (thing) => `Rappelle-moi ${thing}.`,
  },
  es: {
    tells: all(
      "(?:(?:siempre|constantemente)\\s)*(?:se\\s(?:me|nos)\\solvidan?|(?:me\\s)?olvido(?:\\sde)?)\\s(?:siempre\\s)?(?<thing>[^,.;]{2,60}?),?\\s(?:(?:así\\sque|entonces|por\\seso|y|pues|porfa|por\\sfavor)\\s)*recu[eé]rda\\p{L}*",
    ),
    ask: (thing) => `Recuérdame ${thing}.`,
  },
  it: {
    tells: all(
      "(?:mi\\s)?(?:sempre\\s)?(?:scordo|dimentico)\\s(?:(?:sempre|spesso)\\s)*(?<thing>[^,.;]{2,60}?),?\\s(?:(?:quindi|allora|perciò|e)\\s)*ricorda\\p{L}*",
    ),
    ask: (thing) => `Ricordami ${thing}.`,
  },
  pt: {
    tells: all(
      "(?:eu\\s)?(?:(?:vivo|ando)\\s(?:me\\s)?esquecendo|(?:sempre\\s)?(?:me\\s)?esqueço(?:\\ssempre)?)\\s(?<thing>[^,.;]{2,60}?),?\\s(?:(?:então|por\\sisso|e|daí|aí)\\s)*(?:me\\s)?lembr\\p{L}*",
    ),
    ask: (thing) => `Me lembre de ${thing.replace(/^de\s/i, "")}.`,
  },
  ru: {
    tells: all(
      "(?:я\\s)?(?:(?:вечно|всегда|постоянно|часто|вс[её]\\sвремя)\\s)*забываю\\s(?<thing>[^,.;]{2,60}?),?\\s(?:(?:поэтому|так\\sчто|и|пожалуйста)\\s)*напом\\p{L}*",
    ),
    ask: (thing) => `Напомни ${thing}.`,
  },
  pl: {
    tells: all(
      "(?:ja\\s)?(?:(?:ciągle|zawsze|wiecznie|często|stale)\\s)*zapominam\\s(?<thing>[^,.;]{2,60}?),?\\s(?:(?:więc|dlatego|i|proszę)\\s)*przypom\\p{L}*",
    ),
    ask: (thing) => `Przypomnij ${thing}.`,
  },
  tr: {
    tells: all(
      "(?:(?:hep|sürekli|habire|devamlı|çok)\\sunutuyorum,?\\s(?:(?:o|bu)\\syüzden\\s)?(?<thing>[^,.;]{2,60}?)|(?<deed>[^,.;]{2,60}?)\\s(?:hep|sürekli|habire|devamlı)\\sunutuyorum,?(?:\\s(?:o|bu)\\syüzden)?)\\shatırlat(?!\\p{L}*m)",
    ),
    ask: (thing) => `${thing} hatırlat.`,
  },
  zh: {
    tells: all(
      "(?:我|咱们?)?(?:老是|总是|老|总|经常|常常|一直)会?(?:忘记|忘了|忘)(?<thing>[^,，。]{1,12}?)[,，]?(?:所以|请|麻烦)*(?:提醒|叫|通知)我?",
    ),
    ask: (thing) => `提醒我${thing}。`,
  },
  ja: {
    tells: all(
      "(?:いつも|よく|毎回|つい)?(?<thing>[^、。]{1,16}?)を(?:いつも|よく|毎回|つい)?忘れ(?:ちゃう|る|がちな|てしまう|ます)(?:から|ので|んで)、?(?:言って|教えて|知らせて|リマインド|通知)[ぁ-ん]{0,10}",
    ),
    ask: (thing) => `${thing}をリマインドしてください。`,
  },
  ko: {
    tells: all(
      "(?:(?<thing>[^,.]{1,20}?)(?:을|를)|(?<deed>[^,.]{1,20}?)는\\s(?:걸|것을))\\s(?:자꾸|맨날|매번|항상|늘|자주)\\s?(?:까먹|잊)[가-힣]{0,3}(?:니까|어서|아서),?\\s(?:알려|말해|리마인드)[가-힣\\s]{0,6}",
    ),
    ask: (thing) => `${thing} 알려줘.`,
  },
};

/** "I always forget my pills, so remind me": of what, as a request; null where a prompt tells no such thing. */
export function forgottenThing(prompt: string, code: string): string | null {
  const found = words[code];
  const { thing, deed } = found?.tells.exec(prompt)?.groups ?? {};
  const named = code === "ko" && deed !== undefined ? `${deed}기` : (thing ?? deed);
  return found && named !== undefined ? found.ask(named) : null;
}

/** What one forgets and asks to be reminded of is no habit that is only told. */
const forgets =
  /(?<!\p{L})(?:olvid\p{L}+|scordo|dimentico|esque[cs]\p{L}+|forget\p{L}*|vergess\p{L}*|vergeet|oublie|zapominam|забываю)(?!\p{L})/u;
const reminds =
  /(?<!\p{L})(?:recuerda(?:me(?:l[oa]s?)?)?|ricorda(?:mi|mel[oaie])|lembr[ae](?:-me)?|remind|erinner\p{L}*|herinner|rappelle|przypomn?ij|przypominaj|напомин?аи|напомни)(?!\p{L})/u;

/** "siempre olvido …, recuérdamelo": over folded text. */
export function asksAboutForgotten(folded: string): boolean {
  const at = folded.search(forgets);
  return at >= 0 && reminds.test(folded.slice(at));
}
