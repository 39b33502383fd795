import { languageOf } from "@/lib/nlp";
import { foldName } from "./name-words";

/** Which of the cards above: 0 is the first, −1 the last. */
export type Pick = number | "all";

interface Picked {
  pick: Pick;
  /** What is said about it, with "it" in its place; empty where nothing else is said. */
  rest: string;
}

const words: [Pick, string][] = [
  [
    0,
    "first|1st|former|erste[nrs]?|primer[oa]?|primeir[oa]|premi(?:er|ere)|primo|prima|eerste|pierwsz[yae]|перв(?:ыи|ая|ое|ую)|ilk(?:i|ini)?|birinci(?:si)?|첫 ?번째",
  ],
  [
    1,
    "second|2nd|latter|zweite[nrs]?|segund[oa]|deuxieme|seconde?|second[oa]|tweede|drug(?:i|a|ie)|втор(?:ои|ая|ое|ую)|ikinci(?:si)?|두 ?번째",
  ],
  [
    2,
    "third|3rd|dritte[nrs]?|tercer[oa]?|troisieme|terz[oa]|terceir[oa]|derde|trzeci[ae]?|трет(?:ии|ья|ье|ью)|ucuncu(?:su)?|세 ?번째",
  ],
  [
    3,
    "fourth|4th|vierte[nrs]?|cuart[oa]|quatrieme|quart[oa]|vierde|czwart[yae]|четверт(?:ыи|ая|ое|ую)|dorduncu(?:su)?|네 ?번째",
  ],
  [-1, "last|letzte[nrs]?|ultim[oa]|derni(?:er|ere)|laatste|ostatni[ae]?|последн(?:ии|яя|ее|юю)|son(?:uncu)?|마지막"],
  [
    "all",
    "both(?: of them)?|all of them|all|each of them|beide[ns]?|alle|ambos|ambas|los dos|todos|les deux|tous|entrambi|tutti|os dois|allebei|oba|obie|wszystkie|об[ае]|все|ikisi(?:ni)?(?: de)?|hepsi(?:ni)?|둘 ?다|모두",
  ],
];
const unspaced: [Pick, string][] = [
  [0, "第一[个個]|最初の(?:方|もの)?|(?:1|一)つ目|(?:1|一)番目"],
  [1, "第二[个個]|(?:2|二)つ目|(?:2|二)番目"],
  [2, "第三[个個]|(?:3|三)つ目|(?:3|三)番目"],
  [-1, "最后一[个個]|最後の(?:方|もの)?"],
  ["all", "两[个個]都|兩個都|全部|都|両方とも|両方|どちらも|全て|すべて"],
];
const article = "(?:the |den |die |das |der |el |la |le |il |lo |o |a |los |las |les |de |het )?";
const noun =
  "(?: (?:one|draft|task|job|card|entwurf|aufgabe|karte|borrador|tarea|brouillon|tache|taak|bozza|rascunho|черновик|задач[ау]))";

const whole = words.map(([pick, forms]) => ({
  pick,
  pattern: new RegExp(`^(?:only |just |nur |solo )?${article}(?:${forms})${noun}?$`),
}));
/** Inside a sentence "first" may be a day of the month, so a noun must follow; "both" needs none. */
const inside = words.map(([pick, forms]) => {
  const isAll = pick === "all";
  const named = isAll ? "both(?: of them)?|all of them|beide[ns]?|ambos|ambas|les deux|entrambi|allebei" : forms;
  return { pick, pattern: new RegExp(`(?<!\\p{L})${article}(?:${named})${isAll ? "" : noun}(?!\\p{L})`, "u") };
});
/** At the start, behind an article, it needs no noun where more follows: "den zweiten um 9"; "the first of …" is a date. */
const opening = words.map(([pick, forms]) => {
  const all = "both|ambos|ambas|l[oa]s dos|les deux|(?:tutt[ie] e due|i due|le due)|(?:os dois|as duas)|beide|allebei";
  const named = pick === "all" ? all : `${article.slice(0, -1)}(?:${forms})${noun}?`;
  return {
    pick,
    pattern: new RegExp(`^${named}(?= (?!(?:of|de|des|del|di|do|da|van|day|tag|dia|jour|run)(?!\\p{L})))`, "u"),
  };
});
const verbs =
  "make|move|set|change|put|shift|switch|delete|remove|drop|discard|pause|schedule|mach|mache|stell|stelle|setz|setze|ander|andere|verschieb|verschiebe|leg|lege|losch|losche|entfern|entferne|verwirf|pausier|pausiere|streich|streiche|pon|cambia|mueve|pasa|borra|elimina|quita|descarta|mets|change|passe|decale|supprime|enleve|efface|metti|cambia|sposta|muda|mude|coloca|apaga|apague|exclua|exclui|delete|remova|zet|maak|verander|verwijder|schrap|zmien|przenies|usun|поставь|перенеси|измени|удали";
const pointer = "(?:the|beim|bei der|bei dem|den|die|das|el|al|la|le|au|il|lo|o|a|os|as|de|het) ";
/** "mach beim ersten lieber halb neun", "lösch das zweite": behind a verb, where no day of a month follows. */
const behindVerb = words
  .filter(([pick]) => pick !== "all")
  .map(([pick, forms]) => ({
    pick,
    pattern: new RegExp(
      `(?<=^(?:(?:please|bitte|por favor) )?(?:${verbs}) )${pointer}(?:${forms})${noun}?(?!\\p{L})(?! (?:of|de|des|del|di|do|da|van|day|tag|dia|jour|giorno|run|lauf|every|each|jede[ns]?)(?!\\p{L}))`,
      "u",
    ),
  }));
/** The same where no article stands: "удали первый", "ilkini sil", "첫 번째 삭제해줘"; no day of a month follows. */
const places: [Pick, string, string, string][] = [
  [0, "pierwsz(?:y|a|e)|перв(?:ыи|ую|ое)", "ilkini|birinciyi|birincisini", "첫 ?번째"],
  [1, "drug(?:i|a|ie)|втор(?:ои|ую|ое)", "ikinciyi|ikincisini", "두 ?번째"],
  [2, "trzeci(?:a|e)?|трет(?:ии|ью|ье)", "ucuncuyu|ucuncusunu", "세 ?번째"],
  [-1, "ostatni(?:a|e)?|последн(?:ии|юю|ее)", "sonuncuyu|sonuncusunu", "마지막"],
];
const withoutArticle = places.flatMap(([pick, slavic, turkish, korean]) =>
  [
    `(?<=^(?:${verbs}|usun|skasuj|удалить|убери|поменяи|перенести) )(?:${slavic})(?=$| (?:na|o|w|на|в|к) )`,
    `^(?:${turkish})(?= )`,
    `^(?:${korean})(?: ?(?:것|거|작업|초안))?(?:을|를)?(?= (?:삭제|지워|취소|없애))`,
  ].map((source) => ({ pick, pattern: new RegExp(source.normalize("NFC"), "u") })),
);
const parts = unspaced.map(([pick, forms]) => ({ pick, pattern: new RegExp(forms) }));
const number = /^(?:number |no\.? |nr\.? |#)?(\d{1,2})[.)]?$/;

/** Nothing is said about what is pointed at: "I meant the second one". */
const meansOnly =
  /^(?:it)?$|^(?:は|を|に|的)$|^(?:no,? )?(?:i (?:meant?|said) it|ich mein(?:t?e)?|(?:queria|quise) decir|digo|je (?:voulais|veux) dire|volevo dire|queria dizer|ik bedoel(?:de)?)$|^(?:不,?，?)?我?(?:是)?(?:说|指)(?:的?是)?$/;

/** "the second one", "make both weekly"; null where none of several is named by its place. */
export function pickIn(text: string): Picked | null {
  const said = foldName(text.trim()).replace(/(?:,? (?:please|bitte|por favor))?[.!。！]*$/, "");
  const digit = number.exec(said)?.[1];
  if (digit !== undefined && Number(digit) > 0) return { pick: Number(digit) - 1, rest: "" };
  const only = whole.find(({ pattern }) => pattern.test(said));
  if (only) return { pick: only.pick, rest: "" };
  for (const { pick, pattern } of [...opening, ...inside, ...behindVerb, ...withoutArticle, ...parts]) {
    const found = pattern.exec(said);
    if (!found) continue;
    const rest = said.replace(pattern, languageOf(text) === "en" && /\s/.test(said) ? "it" : "").trim();
    return { pick, rest: meansOnly.test(rest) ? "" : rest };
  }
  return null;
}

/** Those of the items that are meant; none where there are not so many. */
export function pickFrom<T>(items: readonly T[], pick: Pick): T[] {
  return pick === "all" ? [...items] : items.slice(pick, pick === -1 ? undefined : pick + 1);
}
