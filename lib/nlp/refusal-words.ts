export type RefusalStrength = "sure" | "weak" | "stop";

/** One way to refuse something: words at the start, words at the end, or both around what is refused; folded. */
export interface RefusalForm {
  head: RegExp | null;
  tail: RegExp | null;
  /**
   * `sure`: a verb of sending or running is denied. `weak`: none is said ("no horoscope"), so only a task of that name
   * makes it a refusal. `stop`: the same, on days that come again ("stop the horoscope on Sundays").
   */
  strength: RefusalStrength;
}

type Row = [head: string, tail?: string];

interface Rows {
  /** Words before and behind that say nothing: "please", "any more". */
  before: string;
  behind: string;
  sure: Row[];
  weak: Row[];
  stop: Row[];
}

const spaced: Record<string, Rows> = {
  en: {
    before: "please|ok|okay|also|and|from now on|i'd like you to",
    behind: "any ?more|anymore|any longer|again|ever|please|thanks|at all",
    sure: [
      [
        "(?:don't|dont|do not|never|no|not|you shouldn't)(?: ever| longer| more)? (?:run|send|start|do|execute|trigger|fire|e-?mail|mail|message|text|ping|notify|remind|bother|give|show|deliver|post)(?: me| us| out)?",
      ],
      [
        "stop (?:running|sending|e-?mailing|mailing|messaging|texting|pinging|notifying|reminding|delivering|giving|showing)(?: me| us| out)?",
      ],
      ["i (?:don't|do not|no longer) (?:want|need)(?: to (?:get|receive|see))?(?= (?:the|my|our|any|that|this) )"],
      [
        "",
        "(?:should not|shouldn't|must not|mustn't|need not|needn't|doesn't need to) (?:run|be sent|go out|come|start|arrive|be run)",
      ],
    ],
    weak: [
      ["no(?: more)?(?! (?:later|earlier|longer))"],
      ["(?:don't|dont|do not|never)(?! (?:forget|let|worry|miss))"],
    ],
    stop: [["stop|halt|hold|mute|pause|suspend|disable|switch off|turn off"]],
  },
  de: {
    before: "bitte|ok|also|und|ab jetzt|kunftig",
    behind: "mehr|bitte|danke|mal|soll|sollte|darf|muss|braucht",
    sure: [
      [
        "(?:schick|schicke|sende|send|mail|maile|gib|zeig|zeige|bring|starte|start|meld|melde|verschick|verschicke|versende|erinner|erinnere|informier|informiere|fuhr|fuhre|stell|stelle)(?: mir| uns| mich)?",
        "nicht(?: mehr)?(?: aus| zu)?",
      ],
      [
        "(?:schick|schicke|sende|send|mail|maile|gib|zeig|zeige|bring|verschick|verschicke)(?: mir| uns)? kein(?:e|en|er|em)?",
      ],
      ["(?:ich )?(?:will|mochte|brauche|wunsche)(?: ich)?(?: mir)? kein(?:e|en|er|em)?"],
      ["hor(?:e)?(?: bitte)? auf,?(?: mir| uns)?", "zu (?:schicken|senden|mailen|starten)"],
      [
        "",
        "(?:(?:soll|sollte|darf|muss|braucht) )?nicht (?:mehr )?(?:zu )?(?:ausfuhren|schicken|senden|laufen|laufen lassen|starten|verschicken|kommen|rausgehen|ausgefuhrt werden|geschickt werden|verschickt werden|gesendet werden)",
      ],
    ],
    weak: [["kein(?:e|en|er|em)?"]],
    stop: [["stoppe?|pausiere?|halte?"]],
  },
  es: {
    before: "por favor|ya|y|a partir de ahora|oye",
    behind: "mas|nunca|por favor|nunca mas|ya",
    sure: [
      [
        "no (?:me |nos |le |les |lo |la |los |las )?(?:vuelvas a )?(?:mandes|envies|enviar|mandar|mande|envie|ejecutes|ejecute|ejecutar|corras|lances|hagas|muestres|des|avises|notifiques|recuerdes|pases|traigas)(?:me|nos|lo|la)?(?: mas)?",
      ],
      ["(?:deja|dejad|deje|para) de (?:mandar|enviar|ejecutar|correr|lanzar|hacer)(?:me|nos|lo|la)?"],
      ["no quiero(?: mas)?(?: recibir(?: mas)?| que me (?:mandes|envies))?(?= (?:el|la|los|las|mas|ningun\\w*) )"],
      ["", "no (?:debe|deberia|tiene que) (?:ejecutarse|correr|enviarse|salir|llegar)"],
    ],
    weak: [["nada de|sin|ningun|ninguna"]],
    stop: [["pausa|deten|suspende"]],
  },
  fr: {
    before: "s'il te plait|s'il vous plait|stp|svp|desormais|et",
    behind: "plus|du tout|s'il te plait|s'il vous plait|stp|merci",
    sure: [
      [
        "(?:ne |n')?(?:m'|nous |me |le |la |les |l')?(?:envoie|envoies|envoyez|execute|executes|executez|lance|lances|lancez|fais|montre|donne|donnez|notifie|previens|rappelle|transmets)(?:-(?:moi|nous|la|le))? (?:plus|pas|jamais)(?! (?:tard|tot|souvent))",
      ],
      ["ne (?:plus|pas|jamais) (?:m'|nous |me |le |la )?(?:envoyer|executer|lancer|faire|montrer|donner)"],
      ["arrete(?:z)? (?:de |d')(?:m'|nous |me )?(?:envoyer|executer|lancer|faire)"],
      [
        "je ne veux (?:plus|pas)(?: recevoir| de| du| d'| que tu m'envoies)*(?= ?(?:la|le|l'|les|mon|ma|mes|de|du|d')?)",
      ],
      ["", "ne (?:doit|devrait) (?:pas|plus) (?:tourner|s'executer|partir|etre (?:envoyee?|executee?|lancee?))"],
    ],
    weak: [["pas (?:de |du |d')|plus (?:de |d')|sans|aucune?"]],
    stop: [["arrete|suspends|stoppe"]],
  },
  it: {
    before: "per favore|d'ora in poi|e|ok",
    behind: "piu|mai|per favore|mai piu|grazie",
    sure: [
      [
        "non (?:mi |ci |lo |la )?(?:mandare|mandarmi|mandarci|manda|mandi|inviare|inviarmi|inviarci|invia|eseguire|esegui|lanciare|avviare|avvisarmi|spedire|spedirmi|mostrarmi|ricordarmi|fare|far partire)(?: (?:piu|mai))?",
      ],
      ["smetti di (?:mandar|inviar|eseguir|lanciar|spedir)(?:e|mi|ci)"],
      ["non voglio(?: piu)?(?: ricevere(?: piu)?)?(?= (?:il|la|lo|i|gli|le|nessun\\w*) |(?= l'))"],
      ["", "non (?:deve|dovrebbe) (?:partire|girare|essere (?:inviat[oa]|eseguit[oa])|arrivare)"],
    ],
    weak: [["niente|senza|nessun|nessuna"]],
    stop: [["ferma|sospendi|metti in pausa"]],
  },
  pt: {
    before: "por favor|ja|e|a partir de agora",
    behind: "mais|nunca|nunca mais|por favor|obrigad[oa]",
    sure: [
      [
        "nao (?:me |nos |mais )*(?:mande|manda|mandes|envie|envia|envies|mandar|enviar|execute|executa|executes|executar|rode|roda|rodar|faca|mostre|avise|lembre|notifique|corra)(?:-me|-nos)?(?: mais)?",
      ],
      ["(?:pare|para|deixa|deixe) de (?:me )?(?:mandar|enviar|executar|rodar|correr)(?:-me)?"],
      ["nao quero(?: mais)?(?: receber(?: mais)?)?(?= (?:o|a|os|as|nenhum\\w*) )"],
      ["", "nao (?:deve|deveria) (?:rodar|ser (?:enviad[oa]|executad[oa])|sair|chegar)"],
    ],
    weak: [["nada de|sem|nenhum|nenhuma"]],
    stop: [["pare|pausa|suspenda|interrompa"]],
  },
  nl: {
    before: "alsjeblieft|graag|voortaan|en|ok",
    behind: "meer|alsjeblieft|graag|bedankt|moet|mag|hoeft|zou",
    sure: [
      [
        "(?:stuur|verstuur|mail|geef|toon|draai|start|zend|voer|herinner)(?: me| mij| ons)?",
        "niet(?: meer)?(?: uit| op)?",
      ],
      ["(?:stuur|verstuur|mail|geef|toon)(?: me| mij| ons)? geen"],
      ["(?:ik )?(?:wil|hoef)(?: ik)? geen"],
      ["stop met(?: mij| me)?", "(?:te )?(?:sturen|versturen|mailen|draaien|uitvoeren)"],
      [
        "",
        "(?:(?:moet|mag|hoeft|zou) )?niet (?:meer )?(?:te )?(?:uitvoeren|sturen|versturen|draaien|lopen|starten|komen|worden (?:verstuurd|uitgevoerd)|verstuurd worden|uitgevoerd worden|moeten draaien)",
      ],
    ],
    weak: [["geen"]],
    stop: [["stop|pauzeer"]],
  },
  pl: {
    before: "prosze|juz|wiecej|od teraz|i",
    behind: "juz|wiecej|prosze",
    sure: [
      [
        "nie (?:wysylaj|przysylaj|wyslij|uruchamiaj|wykonuj|pokazuj|przypominaj|puszczaj|odpalaj|rob|wysylac|przysylac|uruchamiac)(?:cie)?(?: mi| nam)?(?: juz| wiecej)?",
      ],
      ["przestan(?: mi| nam)? (?:wysylac|przysylac|uruchamiac|wykonywac)(?: mi| nam)?"],
      ["nie chce(?: juz| wiecej)?(?: dostawac| otrzymywac)?"],
      ["", "nie (?:powinien|powinna|powinno|ma) (?:sie )?(?:uruchamiac|dzialac|przychodzic|byc wysylan[aey])(?: sie)?"],
    ],
    weak: [["bez|zadnej|zadnego|zadnych"]],
    stop: [["wstrzymaj|zatrzymaj"]],
  },
  ru: {
    before: "пожалуйста|больше|и|теперь|мне|нам",
    behind: "больше|пожалуйста|уже",
    sure: [
      [
        "не (?:надо |нужно )?(?:присылаи|посылаи|отправляи|шли|запускаи|выполняи|показываи|напоминаи|высылаи|делаи|присылать|посылать|отправлять|запускать|выполнять|слать)(?:те)?(?: мне| нам)?(?: больше)?",
      ],
      ["перестань(?:те)?(?: мне| нам)? (?:присылать|посылать|отправлять|запускать|слать)(?: мне| нам)?"],
      ["(?:я )?не хочу(?: больше)?(?: получать)?"],
      ["", "не (?:должен|должна|должно) (?:запускаться|приходить|выполняться|отправляться)"],
    ],
    weak: [["без|никаких|никакого|никакои"]],
    stop: [["останови|приостанови"]],
  },
  tr: {
    before: "bana|bize|artik|lutfen|ve|bundan sonra",
    behind: "artik|lutfen",
    sure: [
      ["", "(?:bana )?(?:gonder|yolla|calistir|at|ilet|baslat|goster|hatirlat|bildir|yap)m[ae](?:yin|yiniz)?"],
      ["", "(?:almak |gormek )?istemiyor(?:um|uz)"],
      ["", "(?:calisma|gonderilme|gelme)(?:sin|meli)"],
    ],
    weak: [["", "olmasin|yok"]],
    stop: [["", "durdur|duraklat"]],
  },
};

const unspaced: Record<string, Rows> = {
  ko: {
    before: "제발|이제|더 ?이상|나한테|저한테|나에게|저에게",
    behind: "",
    sure: [
      [
        "",
        "(?:을|를|은|는|도)? ?(?:다시 |더 이상 )?(?:보내|발송하|전송하|실행하|돌리|알려 ?주|하|주)지 ?(?:마세요|말아 ?주세요|말아 ?줘|말아요|마라|말아|마요|마|않아도 돼|않아도 됩니다)",
      ],
      [
        "",
        "(?:은|는|이|가)? ?(?:필요 ?없어요|필요 ?없어|필요 ?없습니다|안 보내도 돼|안 보내도 됩니다|그만 보내 ?줘|그만 보내)",
      ],
    ],
    weak: [["", "(?:은|는|이|가)? ?(?:없이|빼줘|빼 줘|쉬어|쉬어 줘)"]],
    stop: [["", "(?:을|를)? ?(?:멈춰|멈춰 ?줘|중지해 ?줘|중지)"]],
  },
  zh: {
    before: "请|从现在起|以后|也|都|就",
    behind: "了|啦|吧|谢谢",
    sure: [
      [
        "(?:不要|别|別|不用|不必|不许|请勿|勿|停止)(?:再)?(?:给我们|给我|向我|帮我)?(?:发送|发|推送|运行|执行|跑|送|提醒|寄|通知)(?:我)?",
      ],
      [
        "",
        "(?:不要|别|別|不用|不必|勿)(?:再)?(?:给我们|给我|向我)?(?:发送|发|推送|运行|执行|跑|送|提醒|寄|通知)(?:给我)?(?:我)?",
      ],
      ["(?:我)?(?:不想要|不需要|不想收到|不要)"],
    ],
    weak: [["没有|不带"]],
    stop: [["停止|暂停"], ["", "(?:暂停|停止|停掉)"]],
  },
  ja: {
    before: "もう|今後は|今後|これから",
    behind: "ね|お願いします|よろしく",
    sure: [
      [
        "",
        "(?:を|は|も)?(?:もう)?(?:送ら|送信し|実行し|配信し|動かさ|走らせ|通知し|流さ|し|送ってこ|届け)ないで(?:ください|下さい|欲しい|ほしい|くれ)?",
      ],
      ["", "(?:は|が)?(?:いらない|要らない|いりません|要りません|不要|必要ない|欲しくない)(?:です|だ)?"],
      [
        "",
        "(?:を|の)?(?:送る|送信する|実行する|送信|実行|配信)(?:の)?(?:は|を)?(?:やめて|止めて)(?:ください|下さい|ほしい|欲しい)?",
      ],
    ],
    weak: [["", "(?:は|を)?(?:なし|無し|休み|お休み)(?:で|に|に?して)?(?:ください|下さい)?"]],
    stop: [["", "(?:は|を)?(?:停止|一時停止|止め|やめ)(?:して|て)?(?:ください|下さい)?"]],
  },
};

/** Words that say that something else is wanted, or only sometimes. */
const contrasts: Record<string, string> = {
  en: "but|only|just|instead|if|unless|when|while|until",
  de: "sondern|aber|nur|wenn|falls|ausser",
  es: "sino|pero|solo|salvo|cuando|si",
  fr: "mais|seulement|quand|lorsque|si",
  it: "ma|soltanto|solo|quando|se",
  pt: "mas|apenas|quando|se",
  nl: "maar|alleen|als|tenzij",
  pl: "ale|lecz|tylko|jesli|kiedy|gdy",
  ru: "но|а|только|если|когда",
  tr: "ama|fakat|sadece|eger|yalnizca",
  zh: "而是|只|如果|除非|但|要是|的话",
  ja: "ではなく|だけ|場合|たら|のみ|なら|ければ",
  ko: "하지만|대신|경우|만 |이?면 |으면 ",
};

const strip = (words: string, side: "before" | "behind", gap: string): RegExp | null => {
  if (words === "") return null;
  return side === "before" ? new RegExp(`^(?:(?:${words})${gap})+`, "u") : new RegExp(`(?:${gap}(?:${words}))+$`, "u");
};

export interface Refusals {
  before: RegExp | null;
  behind: RegExp | null;
  forms: RefusalForm[];
  contrast: RegExp;
}

const strengths = ["sure", "weak", "stop"] as const;
const bounded = (source: string): string => `(?<!\\p{L})(?:${source})(?:(?<=['\\s])|(?![\\p{L}-]))`;

function refusalsOf(code: string, { before, behind, ...rows }: Rows, isSpaced: boolean): Refusals {
  const of = (source: string): string => (isSpaced ? bounded(source) : `(?:${source})`);
  const formOf = ([head, tail = ""]: Row, strength: RefusalStrength): RefusalForm => ({
    head: head === "" ? null : new RegExp(`^${of(head)}`, "u"),
    tail: tail === "" ? null : new RegExp(`${of(tail)}$`, "u"),
    strength,
  });
  const gap = isSpaced ? "[\\s,]+" : "[\\s,、，]*";
  return {
    contrast: new RegExp(isSpaced ? bounded(contrasts[code] ?? "") : (contrasts[code] ?? ""), "u"),
    before: strip(before, "before", gap),
    behind: strip(behind, "behind", gap),
    forms: strengths.flatMap((strength) => rows[strength].map((row) => formOf(row, strength))),
  };
}

const all = new Map<string, Refusals>([
  ...Object.entries(spaced).map(([code, rows]) => [code, refusalsOf(code, rows, true)] as const),
  ...Object.entries(unspaced).map(([code, rows]) => [code, refusalsOf(code, rows, false)] as const),
]);

export function refusalWordsOf(code: string): Refusals | undefined {
  return all.get(code);
}
