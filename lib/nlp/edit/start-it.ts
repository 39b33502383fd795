const opening = "^((?:please |bitte |por favor,? |per favore |пожалуйста,? |请)?)";
const day = "(.{2,40}?)";
const last = "[.!。！]?$";

/** A task that is to begin on a day, and the word that says from then on; what follows stays. */
const heads: readonly [RegExp, string][] = [
  ["(?:start|begin) (?:it|this|that) (?:on|from) ", "starting on "],
  ["(?:let|have|make) it (?:start|begin) (?:on|from) ", "starting on "],
  ["(?:starte?|beginne?) (?:es|ihn|sie|das|damit) (?:am|ab(?: dem)?) ", "ab dem "],
  ["(?:empiéza|comiénza|iníci?a|empieza|comienza|inicia)(?:l[oa]| it) (?:el|desde el) ", "a partir del "],
  ["(?:commence|démarre)(?:-l[ea]| it) (?:le|à partir du) ", "à partir du "],
  ["(?:inizia|avvia|comincia)(?:l[oa]| it) (?:il|dal) ", "dal "],
  ["(?:comece|começa|inicie|inicia)(?:-[oa]| it| isso) (?:em|no dia|a partir de) ", "a partir de "],
  ["(?:start|begin) (?:het|dit|dat|ermee) op ", "vanaf "],
  ["(?:zacznij|rozpocznij) (?:to|je|it) (?:od )?", "od "],
  ["начни (?:это|его|её|it) (?:с )?", "с "],
  // "start it next month"
  ["(?:start|begin) (?:it|this|that) (?=next |tomorrow)", "starting "],
  ["(?:starte?|beginne?) (?:es|ihn|sie|das|damit) (?=nächste|morgen)", "ab "],
  ["(?:empiéza|comiénza|iníci?a|empieza|comienza|inicia)l[oa] (?=mañana)", "a partir de "],
  ["(?:commence|démarre)-l[ea] (?=demain)", "à partir de "],
  ["(?:inizia|avvia|comincia)l[oa] (?=domani)", "da "],
  ["(?:comece|inicie)-[oa] (?=amanhã)", "a partir de "],
  ["(?:start|begin) (?:het|dit|dat|ermee) (?=volgende|morgen)", "vanaf "],
].map(([words, from = ""]): [RegExp, string] => [new RegExp(`${opening}${words}(?=.*\\d|.*\\p{L})`, "iu"), from]);

const wholes: readonly [RegExp, string][] = [
  [new RegExp(`^(?:bunu|onu|it) ${day}'?(d[ae]|t[ae]) başlat${last}`, "iu"), "$1'$2n itibaren"],
  [new RegExp(`^(?:请)?(?:让|把|将)(?:它|it)从?在?${day}(?:开始|启动)(?:运行)?(?:吧)?${last}`, "iu"), "从$1开始"],
  [
    new RegExp(`^(?:それ|it)[をは]${day}(?:に|から)(?:開始|始め|スタート)(?:して|て)?(?:ください)?${last}`, "iu"),
    "$1から",
  ],
  [new RegExp(`^(?:그거|그것|it)[을를은는]? ${day}(?:에|부터) 시작해(?: ?줘| ?주세요)?${last}`, "iu"), "$1부터"],
];

/** "start it on 1 December and stop after 20 runs": from when on; null where the words say nothing of the kind. */
export function fromInStart(text: string): string | null {
  const said = text.trim();
  for (const [pattern, from] of heads) if (pattern.test(said)) return said.replace(pattern, `$1${from}`);
  for (const [pattern, from] of wholes) if (pattern.test(said)) return said.replace(pattern, from);
  return null;
}
