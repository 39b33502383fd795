import { asSentence, tidy } from "../grammar/prompt-text";
import { askedTogether } from "../romance/asked-apart";
import { oneThing } from "../romance/one-thing";
import { isWaking } from "../waking";
import { fromInfinitive, imperativeOf, taskVerbs } from "./verbs";

const polite = [
  /^se\s+(?:puoi|riesci|potete|è\s+possibile|ti\s+va|non\s+ti\s+dispiace)[,\s]+(?=\p{L})/iu,
  /^(?:sarebbe|è)\s+possibile\s+(?!avere|ricevere)(?=\p{L})|^ti\s+andrebbe\s+(?:di\s+)?(?=\p{L})/iu,
  /^(?:avresti|avrebbe|avreste)\s+la\s+(?:gentilezza|cortesia|bontà)\s+di\s+|^saresti\s+così\s+gentile\s+da\s+/i,
  /^(?:ciao|salve|buongiorno|buonasera|ehi|hey|ok|allora|senti|scusa(?:mi)?|scusi|per favore|per piacere|perfavore|x favore|x piacere|grazie|e|ed|poi|inoltre|anche|ma|quindi|infine|invece)(?:\s+(?:a tutti|team|claude))?(?:\s*[,!.:]\s*|\s+)(?=\S)/i,
  /^(?:puoi|potresti|può|potrebbe|potete|riesci\s+a|ti\s+dispiace|vorresti)\s+(?:per favore\s+|gentilmente\s+)?/i,
  /^(?:bisogna|occorre|devi|dovresti|ti\s+chiedo\s+di|ti\s+prego\s+di|si\s+prega\s+di|è\s+necessario)\s+(?!che)/i,
  /^(?:non\s+dimenticare|non\s+dimenticarti|non\s+scordare|non\s+scordarti|ricordati|assicurati)\s+(?:di\s+|che\s+)/i,
  /^(?:vorrei|voglio|ho\s+bisogno\s+di|mi\s+piacerebbe|mi\s+serve)\s+(?=(?:\p{L}+(?:are|ere|ire)(?:mi|ci)?\s))(?!ricevere|avere|essere)/iu,
  /^(?:crea(?:mi)?|aggiungi|programma|pianifica|imposta|configura|fai)\s+(?:un[ao']?\s?)(?:nuov[oa]\s+)?(?:attività|task|job|cron|automazione|pianificazione|promemoria\s+automatico)(?:\s+(?:pianificat[oa]|ricorrente|automatic[oa]|cron))?\s+(?:per|che|di|:)\s*/i,
  /^(?:da\s+(?:eseguire|lanciare|fare|inviare)|pianificazione|attività|cron|crontab|pianifica|programma|usa(?:\s+l'espressione)?|utilizza(?:\s+l'espressione)?|imposta|esegui|con\s+cron)\s*:?\s*(?:per\s+)?(?=\p{L}+(?:are|ere|ire|arre|urre|rre)\s)/iu,
  /^(?:cron|crontab|attività|pianificazione)\s*:\s*/i,
  /^(?:fai\s+in\s+modo\s+(?:di|che)|fai\s+sì\s+che)\s+/i,
];
const ending =
  /[\s,.;!-]*(?:(?:grazie|mille\s+grazie)(?:\s+(?:mille|tante|in\s+anticipo|molte|infinite|ancora))*|per\s+(?:favore|piacere|cortesia)|perfavore|x\s+favore|buona\s+(?:giornata|serata)|saluti|cordiali\s+saluti|ok\s*\?)[\s.!]*$/i;
const running =
  /[\s,.;:(–-]*(?<![\p{L}'])da\s+(?:eseguire|lanciare|fare|inviare|mandare|pianificare|programmare)[\s.:)]*$/iu;
const subjunctive =
  /^(?:(?:vorrei|voglio|mi\s+piacerebbe|bisogna|ho\s+bisogno|mi\s+servono?)\s+(?:(?:di\s+)?[\p{L}\d]+\s+cose\s*:\s+)?)?che\s+(?:tu\s+)?(mi\s+|ci\s+|gli\s+|le\s+)?(\p{L}+)(?=\s)/iu;
const received =
  /^(?:vorrei|voglio|mi\s+piacerebbe|ho\s+bisogno|mi\s+serve|mi\s+servirebbe|desidero|(?:sarebbe|è)\s+possibile)\s+(?:ricevere|avere|di\s+ricevere|di\s+avere|di)?\s*(?=(?:un|una|uno|il|lo|la|i|gli|le|l'|un')[\s\p{L}])/iu;
const elided = /^(?:di\s+|d')(?=\p{L}+(?:are|ere|ire|rre|arlo|arla)(?!\p{L}))/iu;
const offered = /^(?:mi|ci)\s+(?:puoi|potresti|può)\s+/i;
const politeVerb =
  /^(mi|ci)\s+(mandi|invii|ricordi|avvisi|prepari|dici|fai|dai|scrivi|leggi|segnali|giri|inoltri|riassumi|avverti)(?=\s)/i;

const imperatives: Record<string, string> = {
  mandi: "manda",
  invii: "invia",
  ricordi: "ricorda",
  avvisi: "avvisa",
  prepari: "prepara",
  dici: "dim",
  fai: "fam",
  dai: "dam",
  segnali: "segnala",
  giri: "gira",
  inoltri: "inoltra",
};

const toMe = /^(?:(mi|ci)\s+(?:puoi|potresti|può)\s+(\p{L}+)(are|ere|ire)|(\p{L}{2,})(ar|er|ir)(mi|ci))(?=\s|$)/iu;

/** "mi puoi ricordare di …", "mandarmi …" is said to somebody else: "Ricordami di …", "Mandami …". */
function saidToMe(found: string, ...groups: (string | undefined)[]): string {
  const [before, verb, ending, stem, short, behind] = groups;
  const pronoun = (before ?? behind ?? "mi").toLowerCase();
  const root = verb ?? stem ?? "";
  if (/^(?:f|d|st|d|v)$/i.test(root)) return found;
  return `${root}${/^a/i.test(ending ?? short ?? "") ? "a" : "i"}${pronoun}`;
}

/** "dimmi", "fammi", "dammi": short verbs double the consonant. */
function joined(verb: string, pronoun: string): string {
  const short = pronoun === "" ? null : /^(d[i]|f[a]|d[a])(?:'|i)?$/.exec(verb)?.[1];
  return short ? `${short}${pronoun.charAt(0)}${pronoun}` : `${verb}${pronoun}`;
}

/** The task's words as an imperative sentence, without the frame that asks for it. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(askedTogether(words)).replace(/(?<=\p{L})\s*!{2,}$/u, "");
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text
      .replace(ending, "")
      .replace(running, "")
      .replace(/[\s,]+(?:e|ed|poi|a|al|alle|il|la|le|di|per)$/i, "");
    for (const pattern of polite) text = tidy(text.replace(pattern, ""));
    text = text.replace(toMe, saidToMe).replace(offered, "");
    text = text.replace(
      politeVerb,
      (_, pronoun: string, verb: string) =>
        `${imperatives[verb.toLowerCase()] ?? verb.toLowerCase()}${pronoun.toLowerCase()}`,
    );
    text = text.replace(subjunctive, (_, pronoun: string | undefined, verb: string) =>
      joined(imperativeOf(verb), pronoun?.trim() ?? ""),
    );
    text = text.replace(received, "Mandami ");
  }
  if (elided.test(text)) text = `Ricordami ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const asked = text.replace(/,?\s+per\s+(?:favore|piacere)(?=[\s,.])/i, "").replace(/\s*\?$/, "");
  return asSentence(tidy(words).startsWith(asked.slice(0, 4)) ? asked : asked.replace(/^\p{L}+/u, fromInfinitive));
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:mi|ci|me|noi)(?!\p{L})|\p{L}(?:ami|aci|imi|armi|ermi|irmi|mmi)(?!\p{L})/iu.test(text);
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
const empty = new Set(
  "gli una uno dei del della delle degli con per nel nella sul sono ciao salve grazie buongiorno buonasera favore come che chi tutto tutti tutte".split(
    " ",
  ),
);

/** One word that names what is to be done. */
export const isThing = oneThing(
  empty,
  "meglio uguale stesso stessa anche solo sempre mai veloce piano online remoto resto entrambi entrambe tutto altra altro volta scusa scusate pardon anzi cioe",
  (word) => taskVerbs.has(word),
);

/** "ricordamelo": of what was said before, and nothing more. */
const remindsOnly = /^\P{L}*(?:ricorda|avvisa|avverti|allerta)(?:mi|ci|mel[oaie]|cel[oaie])\P{L}*$/iu;

/** Whether the words carry something to do: a verb with something beside it, or two words of substance. */
export function isTask(text: string): boolean {
  if (remindsOnly.test(text)) return false;
  if (isWaking(plain(text))) return true;
  const words = plain(text).match(/[\p{L}\d]+/gu) ?? [];
  // "chiudilo": what it is about was said before; "invialo" only ends what was prepared.
  if (words.length === 1)
    return (
      taskVerbs.has((words[0] ?? "").replace(/l[oaie]$/, "")) &&
      /^(?!invi|mand|inoltr|consegn|spedi).*l[oaie]$/.test(words[0] ?? "")
    );
  if (words.length < 2) return false;
  return (
    words.slice(0, 6).some((word) => taskVerbs.has(word)) ||
    words.filter((word) => word.length > 2 && !empty.has(word)).length > 1
  );
}
