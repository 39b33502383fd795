type Change = readonly [RegExp, string | ((...found: string[]) => string)];

/** Who is to be told: "we" are "us". */
const whom = (who: string | undefined, me: string, us: string): string =>
  /^(?:w|n|m[yi]|мы)/i.test(who ?? "") ? us : me;
const verbOf = (verbs: readonly (readonly [RegExp, string])[], said: string | undefined): string =>
  verbs.find(([form]) => form.test(said ?? ""))?.[1] ?? "";

const english = [
  [/^woken/i, "Wake"],
  [/^told/i, "Tell"],
  [/^sent/i, "Send"],
  [/^given/i, "Give"],
  [/^shown/i, "Show"],
  [/^remind/i, "Remind"],
  [/^notif/i, "Notify"],
  [/^call/i, "Call"],
  [/^ping/i, "Ping"],
  [/^inform/i, "Inform"],
  [/^alert/i, "Alert"],
  [/^warn/i, "Warn"],
  [/^e-?mail/i, "Email"],
  [/^mail/i, "Mail"],
  [/^text/i, "Text"],
  [/^messag/i, "Message"],
  [/^nudg/i, "Nudge"],
] as const;
const german = [
  [/^(?:auf)?ge?weckt|^geweckt/i, "Weck"],
  [/^erinnert/i, "Erinnere"],
  [/^benachrichtigt/i, "Benachrichtige"],
  [/^informiert/i, "Informiere"],
  [/^gewarnt/i, "Warne"],
  [/^alarmiert/i, "Alarmiere"],
] as const;
const dutch = [
  [/^gewekt/i, "Wek"],
  [/^herinnerd/i, "Herinner"],
  [/^gewaarschuwd/i, "Waarschuw"],
  [/^geïnformeerd/i, "Informeer"],
] as const;
const spanish = [
  [/^despi?ert/i, "Despiérta"],
  [/^avis/i, "Avísa"],
  [/^rec(?:ue|o)rd/i, "Recuérda"],
  [/^llam/i, "Lláma"],
  [/^inform/i, "Infórma"],
  [/^notifi/i, "Notifíca"],
] as const;
const french = [
  [/^r[ée]veill/i, "Réveille"],
  [/^pr[ée]v/i, "Préviens"],
  [/^avert/i, "Avertis"],
  [/^inform/i, "Informe"],
  [/^notifi/i, "Notifie"],
  [/^rappel/i, "Rappelle"],
] as const;
const italian = [
  [/^svegl/i, "Sveglia"],
  [/^avvis/i, "Avvisa"],
  [/^avvert/i, "Avverti"],
  [/^inform/i, "Informa"],
  [/^ricord/i, "Ricorda"],
] as const;
const portuguese = [
  [/^acord/i, "acorde"],
  [/^avis/i, "avise"],
  [/^lembr/i, "lembre"],
  [/^inform/i, "informe"],
  [/^notific/i, "notifique"],
] as const;
const polish = [
  [/^bud/i, "Budź mnie"],
  [/^powiadam/i, "Powiadamiaj mnie"],
  [/^inform/i, "Informuj mnie"],
] as const;
const russian = [
  [/^(?:раз)?буд/i, "Буди меня"],
  [/^напом/i, "Напоминай мне"],
  [/^уведом/i, "Уведомляй меня"],
  [/^предуп/i, "Предупреждай меня"],
  [/^сообщ/i, "Сообщай мне"],
] as const;

/** At the end behind a comma or a dash a reminder in the infinitive or as a noun is asked for. */
const atEnd = (words: string): RegExp => new RegExp(`([,;]\\s*|\\s[\\u2013\\u2014-]\\s*)(?:${words})\\s*[.!]?$`, "iu");

/** What the author wishes to be done to them, or not to forget, as the request to do it. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  en: [
    [
      /^(i|we)(?:'d|\swould)?\s(?:really\s)?(?:like|love|want|need|prefer)\sto\sbe\s(woken|reminded|notified|told|sent|given|shown|called|pinged|informed|alerted|warned|texted|e-?mailed|mailed|messaged|nudged)(?!\p{L})/iu,
      (_, who, verb) => `${verbOf(english, verb)} ${whom(who, "me", "us")}`,
    ],
    [/^(?:please\s)?(?:don't|do\snot|never)\slet\s(me|us)\sforget\s(?=(?:to|about|that)\s)/iu, "Remind $1 "],
    [
      /^(?:please\s)?(?:don't|do\snot|never)\slet\s(me|us)\sforget\s(?!(?:this|that|it)(?!\p{L}))(?=\p{L})/iu,
      "Remind $1 of ",
    ],
    [
      /^(i|we)\s(?:mustn't|must\snot|shouldn't|should\snot|can't|cannot|better\snot|don't\swant\sto)\sforget\s(?=(?:to|about)\s)/iu,
      (_, who) => `Remind ${whom(who, "me", "us")} `,
    ],
    [/^so\s(?:that\s)?(?:i|we)\s(?:don't|do\snot|won't|never)\sforget(?:\sit)?[,:]\s+(?=\p{L})/iu, ""],
  ],
  de: [
    [
      /^(?:bitte\s)?(ich|wir)\s(?:möchten?|moechten?|will|wollen|würden?\sgerne?|muss|müssen)\s(?:(?:bitte|gerne?)\s)?(.{0,160}?)\s?((?:auf)?geweckt|erinnert|benachrichtigt|informiert|gewarnt|alarmiert)\swerden(?=[.!,]?(?:$|\s))/iu,
      (_, who, rest, verb) => `${verbOf(german, verb)} ${whom(who, "mich", "uns")} ${rest}`.trim(),
    ],
    [
      /^(?:bitte\s)?lass(?:t|en\ssie)?\s(mich|uns)\snicht\svergessen,?\s(?=[^.;]*(?:\szu\s|zu\p{L}{3,}en))/iu,
      "Erinnere $1 daran, ",
    ],
    [/^(?:bitte\s)?lass(?:t|en\ssie)?\s(mich|uns)\snicht\svergessen,?\sdass\s/iu, "Erinnere $1 daran, dass "],
    [
      /^(?:bitte\s)?lass(?:t|en\ssie)?\s(mich|uns)\s((?:den|die|das|meine?n?|unsere?n?)\s.+?)\snicht\svergessen(?=[.!]?$)/iu,
      "Erinnere $1 an $2",
    ],
    [/^lass(?:t)?\suns\s(?:mal\s)?(?=\p{L})/iu, ""],
    [
      atEnd("(?:bitte\\s|gerne?\\s)?(?:(?:mich|uns)\\s)?(?:daran\\s)?(?:erinnern|erinnerung)(?:\\sbitte)?"),
      "$1erinnere mich",
    ],
  ],
  nl: [
    [
      /^(ik|wij|we)\s(?:wil|willen|zou(?:den)?(?:\sgraag)?)\s(?:graag\s)?(.{0,120}?)\s?(gewekt|herinnerd|gewaarschuwd|geïnformeerd)\sworden(?![\p{L}])\s?/iu,
      (_, who, rest, verb) => `${verbOf(dutch, verb)} ${whom(who, "me", "ons")} ${rest ?? ""} `.replace(/\s+/g, " "),
    ],
    [/^laat\s(me|mij|ons)\sniet\svergeten,?\s(?:om\s)?(?=[^.;]*\ste\s)/iu, "Herinner $1 eraan "],
    [/^laat\s(me|mij|ons)\sniet\svergeten,?\s(?=(?:de|het|een|mijn|onze?)\s)/iu, "Herinner $1 aan "],
    [
      atEnd("(?:graag\\s|svp\\s|aub\\s)?(?:(?:mij|me|ons)\\s)?(?:eraan\\s)?(?:herinneren|herinnering)"),
      "$1herinner me",
    ],
  ],
  es: [
    [
      /^(?:yo\s)?(?:quiero|quisiera|necesito|querr[ií]a|me\sgustar[ií]a)\sque\sme\s(despiert\p{L}+|avis\p{L}+|recuerd\p{L}+|llam\p{L}+|inform\p{L}+|notifi\p{L}+)(?!\p{L})/iu,
      (_, verb) => `${verbOf(spanish, verb)}me`,
    ],
    [
      /^(?:yo\s)?(?:quiero|quisiera|necesito|querr[ií]a|me\sgustar[ií]a)\sser\s(despertad[oa]|avisad[oa]|informad[oa]|notificad[oa])(?!\p{L})/iu,
      (_, verb) => `${verbOf(spanish, verb)}me`,
    ],
    [
      /^(?:para\s)?(?:(?:no\sdejes\s)?que\s(?:no\s)?se\sme\s(?:vaya\sa\s)?(?:olvid(?:e|en|ar)|pas(?:e|en|ar))|no\s(?:me\sdejes|dejes\sque)\solvid(?:ar|e))\s(?:de\s)?(?=\p{L})/iu,
      "Recuérdame ",
    ],
    [atEnd("(?:por\\sfavor,?\\s)?(?:recordar(?:me|lo|melo)?|recordatorio)"), "$1recuérdamelo"],
  ],
  fr: [
    [
      /^(?:j'aimerais|je\s(?:voudrais|souhaite|veux)|j'ai\sbesoin\sd')\s?(?:bien\s)?être\s(réveillée?|prévenue?|avertie?|informée?|notifiée?)(?!\p{L})/iu,
      (_, verb) => `${verbOf(french, verb)}-moi`,
    ],
    [
      /^(?:j'aimerais|je\s(?:voudrais|souhaite|veux))\s(?:bien\s)?qu'on\sme\s(réveille|prévienne|avertisse|informe|notifie|rappelle)(?!\p{L})/iu,
      (_, verb) => `${verbOf(french, verb)}-moi`,
    ],
    [/^(?:pour\s)?que\sje\sn'oublie\spas\s(?=\p{L})/iu, "Rappelle-moi "],
    [/^ne\sme\s(?:laisse|laissez)\spas\soublier\s(?=\p{L})/iu, "Rappelle-moi "],
    [
      atEnd("(?:merci\\sde\\s|prière\\sde\\s|s'il\\ste\\splaît\\s)?(?:me\\s)?le\\srappeler|rappel"),
      "$1rappelle-le-moi",
    ],
  ],
  it: [
    [
      /^(?:vorrei|voglio|desidero)\sessere\s(svegliat[oa]|avvisat[oa]|avvertit[oa]|informat[oa])(?!\p{L})/iu,
      (_, verb) => `${verbOf(italian, verb)}mi`,
    ],
    [
      /^(?:vorrei|voglio)\sche\smi\s(svegli|avvis[ai]|avverta|inform[ai]|ricord[ai])(?:ssi|no)?(?!\p{L})/iu,
      (_, verb) => `${verbOf(italian, verb)}mi`,
    ],
    [
      /^(?:non\sfarmi|non\slasciarmi|non\sfare\sche\s(?:io\s)?)\s?(?:dimenticare|scordare|dimentichi|scordi)\s(?=\p{L})/iu,
      "Ricordami ",
    ],
    [atEnd("(?:per\\sfavore,?\\s)?(?:ricordar(?:mi|melo|lo|e)|promemoria)"), "$1ricordamelo"],
  ],
  pt: [
    [
      /^(?:eu\s)?(?:quero|queria|gostaria\sde|preciso)\sser\s(acordad[oa]|avisad[oa]|lembrad[oa]|informad[oa]|notificad[oa])(?!\p{L})/iu,
      (_, verb) => `Me ${verbOf(portuguese, verb)}`,
    ],
    [
      /^(?:eu\s)?(?:quero|queria|gostaria|preciso)\sque\sme\s(acord\p{L}+|avis\p{L}+|lembr\p{L}+|inform\p{L}+|notifi\p{L}+)(?!\p{L})/iu,
      (_, verb) => `Me ${verbOf(portuguese, verb)}`,
    ],
    [
      /^(?:não|nao)\s(?:me\s)?deix[ea](?:s)?(?:-me)?\s(?:eu\s)?esquecer\s(?:de\s|do\s|da\s)?(?=\p{L})/iu,
      "Me lembre de ",
    ],
    [/^(?:para\s|pra\s)?(?:que\s)?(?:eu\s)?(?:não|nao)\s(?:me\s)?esque(?:ça|cer)\sde\s(?=\p{L})/iu, "Me lembre de "],
    [atEnd("(?:por\\sfavor,?\\s)?(?:lembrar(?:-me)?|lembrete)"), "$1me lembre"],
  ],
  pl: [
    [
      /^(?:ja\s)?chc(?:ę|iał(?:a)?bym)\sbyć\s(budz(?:ony|ona)|powiadamian[ya]|informowan[ya])(?!\p{L})/iu,
      (_, verb) => verbOf(polish, verb),
    ],
    [/^nie\s(?:pozwól|daj)\smi\szapomnieć,?\s(?=(?:o|że|żeby)\s)/iu, "Przypomnij mi "],
    [/^nie\s(?:pozwól|daj)\smi\szapomnieć,?\s(?=\p{L}+ć\s)/iu, "Przypomnij mi, żeby "],
    [atEnd("(?:proszę\\s)?(?:mi\\s)?(?:przypomnieć|o\\sprzypomnienie|przypomnienie)"), "$1przypomnij mi"],
  ],
  ru: [
    [
      /^(?:я\s)?(?:хочу|хотел(?:а)?\sбы)(?:,|\s)\s?чтобы\s(?:меня|мне)\s(\p{L}+)(?!\p{L})/iu,
      (all, verb) => verbOf(russian, verb) || (all ?? ""),
    ],
    [/^не\sда(?:й|йте|вай)\s(?:мне\s)?забыть\s(?=\p{L})/iu, "Напомни мне "],
    [atEnd("(?:пожалуйста,?\\s)?(?:напомнить|напоминание)"), "$1напомни мне"],
  ],
  tr: [[/\sunut(?:mayayım|mayalım|turma|mama\sizin\sverme)(?=\s*[.!]?$)/iu, " hatırlat"]],
  ja: [
    [
      /を忘れ(?:ない(?:で|よう(?:に)?)|ずに)(?:して(?:ください|ね)?|お願い(?:します)?|ね)?[。!！]?$/u,
      "をリマインドしてください",
    ],
    [/を忘れ(?:ないよう(?:に)?|ずに)[、,]?(?=リマインド)/u, "を"],
  ],
  ko: [[/\s?잊지\s?않(?:게|도록)(?:\s?해\s?(?:줘|주세요))?\s?[.!]?$/u, " 알려줘"]],
};

/** "I'd like to be woken", "so that I don't forget": words that wish to be told something, as those that ask for it. */
export function asRequest(task: string, code: string): string {
  return (changes[code] ?? []).reduce(
    (text, [pattern, put]) => (typeof put === "string" ? text.replace(pattern, put) : text.replace(pattern, put)),
    task.trim(),
  );
}
