import { asSentence, tidy } from "../grammar/prompt-text";
import { askedTogether } from "../romance/asked-apart";
import { oneThing } from "../romance/one-thing";
import { fromInfinitive, imperativeOf, taskVerbs } from "./verbs";

const polite = [
  /^(?:(?:serait-il|est-il|il\s+serait|ce\s+serait|c'est|est-ce\s+qu'il\s+serait)\s+possible)\s+(?:de\s+|d'|que\s+(?:tu|vous)\s+)?(?=\p{L})/iu,
  /^je\s+(?:te|vous)\s+serais\s+(?:très\s+)?(?:reconnaissante?|gré)\s+(?:de\s+|d')/i,
  /^(?:auriez-vous|aurais-tu|ayez|aie)\s+(?:la\s+(?:gentillesse|bonté)|l'(?:amabilité|obligeance))\s+(?:de\s+|d')/i,
  /^(?:bonjour|bonsoir|salut|hello|coucou|hey|ok|okay|alors|dis(?! (?:à|au|aux|que|qu'|lui|leur|bonjour|bonsoir|merci|bravo|bonne|bon|joyeux|un|une|le|la|les)(?:\s|(?<=')))|dis donc|stp|svp|s'il (?:te|vous) pla[iî]t|merci(?!\s+(?:de|d'))|au fait|et|puis|pis|ensuite|aussi|mais|donc|par ailleurs|enfin|également|egalement|de plus|en plus|en outre|d'autre part|sinon)(?:\s+(?:à tous|l'équipe|claude|toi|vous))?(?:\s*[,!.:]\s*|\s+)(?=\S)/i,
  /^(?:est-ce que\s+)?(?:tu\s+(?:(?:ne\s+)?(?:peux|pourrais)(?:\s+pas)?|veux bien)|vous\s+(?:ne\s+)?(?:pouvez|pourriez)(?:\s+pas)?)\s+/i,
  /^(?:ça|ce)\s+serait\s+(?:bien|cool|super|top|sympa|génial|pratique)\s+(?:de\s+|d['’])(?!avoir|recevoir)/i,
  /^(?:peux|pourrais)(?:-|\s)tu\s+|^(?:pouvez|pourriez)(?:-|\s)vous\s+|^(?:veux-tu|voulez-vous|voudrais-tu|voudriez-vous)\s+(?:bien\s+)?/i,
  /^(?:je\s+te\s+|je\s+vous\s+)?(?:merci|prie)\s+(?:de|d')\s*(?:bien\s+)?(?:vouloir\s*,?\s*)?/i,
  /^(?:bien\s+)?vouloir\s*,?\s+(?=\p{L})/iu,
  /^(?:veuillez|veuille)\s+/i,
  /^(?:il\s+)?(?:faut|faudrait|s'agit)\s+(?:de\s+)?(?!que)/i,
  /^(?:pense|pensez|penser|veille|veillez|veiller)(?:\s+bien)?\s+à\s+/i,
  /^(?:n'oublie[zr]?\s+pas|ne\s+pas\s+oublier|n'oublie)\s+(?:de\s+|d')/i,
  /^(?:j'aimerais|je\s+voudrais|je\s+veux|je\s+souhaite(?:rais)?|j'ai\s+besoin)\s+(?:de\s+|d')?(?=(?:\p{L}+(?:er|ir|re)\s))(?!recevoir|avoir|être)/iu,
  /^(?:crée|créer|cree|ajoute|programme|planifie|mets(?:\s+en\s+place)?|configure|prévois|fais)(?:-moi)?\s+(?:une?\s+)(?:nouvelle?\s+)?(?:tâche|tache|job|cron|automatisation|planification|routine)(?:\s+(?:planifiée|récurrente|automatique|cron))?\s+(?:pour|qui\s+consiste\s+à|afin\s+de|:)\s*/i,
  /^(?:à\s+(?:exécuter|lancer|faire|planifier)|planification|tâche|cron|utilise\s+l'expression|planifie|programme|pour|utilise)\s*:?\s*(?:pour\s+)?(?=\p{L}+(?:er|ir|re)\s)/iu,
  /^(?:cron|crontab|tâche|planification|utilise\s+l'expression|planifie\s*:|programme\s*:)\s*:?\s*(?:pour\s+)?/i,
  /^(?:fais\s+en\s+sorte\s+(?:de|que)|fais\s+le\s+nécessaire\s+pour)\s+/i,
];
const ending =
  /[\s,.;!-]*(?:merci(?:\s+(?:d'avance|beaucoup|bien|à toi|à vous|par avance))?|svp|stp|s'il\s+(?:te|vous)\s+pla[iî]t|s\.v\.p\.?|bonne\s+(?:journée|soirée|semaine)|cordialement|bien\s+à\s+(?:toi|vous)|bises|ok\s*\?)[\s.!]*$/i;
const running =
  /[\s,.;:(–-]*(?<![\p{L}'])(?:à|a)\s+(?:lancer|exécuter|executer|faire|envoyer|planifier|programmer|réaliser)(?:\s+(?:donc|aussi|automatiquement))?[\s.:)]*$/iu;
const subjunctive =
  /^(?:(?:j'aimerais|je\s+voudrais|je\s+veux|je\s+souhaite(?:rais)?|il\s+faut|il\s+faudrait|j'ai\s+besoin)\s+(?:(?:de\s+)?[\p{L}\d]+\s+(?:choses|trucs)\s*:\s+)?)?qu(?:e\s+tu|e\s+vous)\s+(m'|nous\s+|me\s+|lui\s+|leur\s+)?(\p{L}+)/iu;
const received =
  /^(?:(?:ça|ce)\s+serait\s+(?:bien|cool|super|top|sympa|génial|pratique)(?=\s+d(?:'avoir|e\s+recevoir))|j'aimerais(?:\s+bien)?|je\s+voudrais|je\s+veux|je\s+souhaite(?:rais)?|j'ai\s+besoin)\s+(?:recevoir|avoir|obtenir|d'avoir|de\s+recevoir|de|d'|qu'on\s+m'envoie)?\s*(?=(?:un|une|le|la|les|des|mon|ma|mes|l')[\s\p{L}])/iu;
const reminderFor =
  /^(?:programme|mets|ajoute|crée|fais|planifie)(?:-moi)?\s+un\s+rappel\s+(?:pour\s+|afin\s+de\s+|de\s+|d')(?=\p{L})/iu;
const toMe = /^(?:m'|me\s+)(\p{L}+(?:er|ir|re))(?=\s|$)/iu;
const imperatives: Record<string, string> = {
  envoyer: "Envoie",
  rappeler: "Rappelle",
  prévenir: "Préviens",
  avertir: "Avertis",
  dire: "Dis",
  faire: "Fais",
  lire: "Lis",
  transmettre: "Transmets",
  écrire: "Écris",
  tenir: "Tiens",
  fournir: "Fournis",
  récupérer: "Récupère",
  appeler: "Appelle",
  générer: "Génère",
  mettre: "Mets",
  sortir: "Sors",
  traduire: "Traduis",
  extraire: "Extrais",
  rédiger: "Rédige",
};

/** "me rappeler de …" is said to somebody else: "Rappelle-moi de …". */
function saidToMe(_: string, verb: string): string {
  const known = imperatives[verb.toLowerCase()];
  if (known !== undefined) return `${known}-moi`;
  return verb.endsWith("er") ? `${verb.slice(0, -1).replace(/^./, (first) => first.toUpperCase())}-moi` : `Me ${verb}`;
}

/** "tu me rappelles que …?" */
const asksOfYou = /^tu\s(m'|me\s|nous\s)(\p{L}+)(?=\s)/iu;

const elided = /^(?:de\s+|d')(?=\p{L}+)/iu;

const pronouns: Record<string, string> = { "m'": "moi", me: "moi", nous: "nous", lui: "lui", leur: "leur" };

/** The task's words as an imperative sentence, without the frame that asks for it. */
export function writePrompt(words: string, _named: boolean): string {
  let text = tidy(askedTogether(words)).replace(/(?<=\p{L})\s*!{2,}$/u, "");
  for (let previous = ""; previous !== text; ) {
    previous = text;
    text = text
      .replace(ending, "")
      .replace(running, "")
      .replace(/[\s,]+(?:et|puis|pis|à|au|le|les|la|de|ainsi que)$/i, "");
    for (const pattern of polite) text = tidy(text.replace(pattern, ""));
    text = text.replace(subjunctive, (_, pronoun: string | undefined, verb: string) => {
      const asked = imperativeOf(verb);
      return pronoun ? `${asked}-${pronouns[pronoun.trim().toLowerCase()] ?? "moi"}` : asked;
    });
    text = text.replace(
      asksOfYou,
      (_, pronoun: string, verb: string) => `${imperativeOf(verb)}-${pronouns[pronoun.trim().toLowerCase()] ?? "moi"}`,
    );
    text = text.replace(received, "Envoie-moi ").replace(toMe, saidToMe);
    text = text.replace(
      reminderFor,
      () => `Rappelle-moi ${startsWithVowel(text.replace(reminderFor, "")) ? "d'" : "de "}`,
    );
  }
  if (elided.test(text) && opensInfinitive(text.replace(elided, "")))
    text = `Rappelle-moi ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  const asked = text.replace(/\s+(?:s'il (?:te|vous) pla[iî]t|svp|stp)(?=[\s,.])/i, "").replace(/\s*\?$/, "");
  if (remindsOnly.test(asked)) return "";
  return asSentence(tidy(words).startsWith(asked.slice(0, 4)) ? asked : ordering(asked));
}

/** "pourrais-tu envoyer … ?" asks politely for what "envoie …" says; so does a further "que tu préviennes". */
const ordering = (text: string): string =>
  text
    .replace(/^\p{L}+/u, fromInfinitive)
    .replace(/(?<=\s(?:et|puis)\s)que\s(?:tu|vous)\s(\p{L}+)/giu, (_, verb: string) => imperativeOf(verb));

const startsWithVowel = (text: string): boolean => /^[aeiouyhéèêàâîôû]/i.test(text);

function opensInfinitive(text: string): boolean {
  return /^(?:\p{L}+')?\p{L}+(?:er|ir|re)(?!\p{L})/iu.test(text);
}

export function addressesAuthor(text: string): boolean {
  return /(?<!\p{L})(?:moi|me|m'|nous)(?!\p{L})|(?<!\p{L})m'/iu.test(text);
}

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

const empty = new Set(
  "les des une aux mes mon nos notre pour avec dans sur par est sont bonjour salut merci bonsoir svp stp plait oui non que qui tous tout toutes comme alors".split(
    " ",
  ),
);

/** One word that names what is to be done. */
export const isThing = oneThing(
  empty,
  "mieux pareil meme aussi seulement toujours jamais vite lentement ligne distance reste deux tout autre fois pardon desole desolee oups enfin",
  (word) => taskVerbs.has(word),
);

/** "fais-le": what was said before, and nothing more. */
const sameAgain = /^\P{L}*(?:et\s)?(?:fais|refais|répète)(?:-le|-la)?(?:\s(?:ça|cela|pareil))?\P{L}*$/iu;

/** "rappelle-moi": of what was said before, and nothing more. */
const remindsOnly =
  /^\P{L}*(?:rappel+e[rz]?|pr[ée]vien[st]|pr[ée]venez|avertis|avertissez|alerte[rz]?|notifie[rz]?)-(?:le-|la-|les-|l')?(?:moi|nous)\P{L}*$/iu;

/** Whether the words carry something to do: a verb with something beside it, or two words of substance. */
export function isTask(text: string): boolean {
  if (remindsOnly.test(text)) return false;
  const words = plain(text).match(/[\p{L}\d]+/gu) ?? [];
  if (words.length < 2 || sameAgain.test(text)) return false;
  return (
    words.slice(0, 6).some((word) => taskVerbs.has(word)) ||
    words.filter((word) => word.length > 2 && !empty.has(word)).length > 1
  );
}
