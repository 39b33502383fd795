import { withHostsOnly } from "../grammar/prompt-text";
import { taskVerbs } from "./verbs";

/** Verbs that become a noun before their object: "vérifie les sauvegardes" → "Vérification des sauvegardes". */
const nouns: [RegExp, string][] = [
  [/^verifi/, "Vérification"],
  [/^control/, "Contrôle"],
  [/^surveill/, "Surveillance"],
  [/^test/, "Test"],
  [/^(?:sauvegard|backup)/, "Sauvegarde"],
  [/^resum/, "Résumé"],
  [/^compar/, "Comparaison"],
  [/^nettoi|^nettoy/, "Nettoyage"],
  [/^purg/, "Purge"],
  [/^vid(?:e|er|ez)$/, "Vidage"],
  [/^synchronis/, "Synchronisation"],
  [/^export/, "Export"],
  [/^import/, "Import"],
  [/^relanc/, "Relance"],
  [/^redemarr/, "Redémarrage"],
  [/^analys/, "Analyse"],
  [/^calcul/, "Calcul"],
  [/^archiv/, "Archivage"],
  [/^telecharg/, "Téléchargement"],
  [/^relev/, "Relevé"],
  [/^factur/, "Facturation"],
  [/^class/, "Classement"],
  [/^reindex/, "Réindexation"],
  [/^arros/, "Arrosage"],
  [/^(?:pai|pay)(?:e|er|ez)$/, "Paiement"],
  [/^ferm(?:e|er|ez)$/, "Fermeture"],
  [/^(?:ouvre|ouvrir|ouvrez)$/, "Ouverture"],
  [/^allum(?:e|er|ez)$/, "Allumage"],
  [/^achet(?:e|er|ez)$/, "Achat"],
  [/^imprim(?:e|er|ez)$/, "Impression"],
  [/^supprim(?:e|er|ez)$/, "Suppression"],
  [/^renouvel/, "Renouvellement"],
  [/^lav(?:e|er|ez)$/, "Lavage"],
  [/^mesur(?:e|er|ez)$/, "Mesure"],
  [/^tradui/, "Traduction"],
];
/** Verbs that say nothing beside their object: "envoie le rapport des ventes" → "Rapport des ventes". */
const light =
  /^(?:envo|renvo|adress|transm|publi|prepar|gener|affich|donn|fais|fait|lis|lire|redig|recuper|ecri|montr|list|poste|produi|etabli|edit|partag|diffus|execut|lance|presente|communiqu|note|rassembl|demand)/;
/** Verbs that tell somebody of something. */
const noticeOf = /^(?:previen|preven|averti|notifi|alert|inform)/;
const MAX_WORDS = 6;
const cut =
  /[,;!?\n(«"]|:(?!\d)|\.(?=\s|$)|\s(?:et|puis|à|au|aux|pour|sur|avec|dans|par|en|chez|depuis|via|qui|que|dont|si|afin|vers|lorsque|quand|contre|sans|entre|ou|où)\s|\s(?:qu'|s'il)/iu;

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** A short title in sentence case: the first thing to do, the verb as a noun. */
export function nameTask(prompt: string): string {
  const shouted = prompt === prompt.toUpperCase();
  const text = withHostsOnly(shouted ? prompt.toLowerCase() : prompt)
    .replace(/[\w.+-]+@[\w.-]+|["“”«»]/g, "")
    .trim();
  const [, first = "", pronoun = "", rest = ""] =
    /^([\p{L}]+)(-(?:moi|nous|lui|leur|les|la|le))?\s*([\s\S]*)$/u.exec(text) ?? [];
  const verb = plain(first);
  if (/^rappel/.test(verb) || /^(?:fais|faites)(?:-moi|-nous)? penser/.test(plain(text))) return reminder(text);
  if (noticeOf.test(verb) && /^(?:de\s|d'|du\s|des\s|pour\s)/i.test(rest))
    return reminder(text.replace(/^\p{L}+/u, "rappelle"));
  const notice =
    noticeOf.test(verb) || /^(?:dis|dites)/.test(verb)
      ? /^(?:[\s\S]{0,40}?)\b(?:si|quand|dès que|lorsque|que)\s([\s\S]*)$/iu.exec(rest)?.[1]
      : undefined;
  if (notice !== undefined) return `Alerte : ${short(notice, false)}`.slice(0, 80);
  if (!taskVerbs.has(verb)) return title(short(text, true));
  const noun = nouns.find(([pattern]) => pattern.test(verb))?.[1];
  const clause = /^(?:que\s|qu'|si\s|s')([\s\S]*)$/iu.exec(rest)?.[1];
  if (noun !== undefined && clause !== undefined) return title(`${noun} : ${short(clause, false)}`);
  const object = short(
    rest
      .replace(/^en\s\p{L}+\s(?=(?:le|la|les|un|une|des|ce|cet|cette)\s|l')/u, "")
      .replace(/^(?:sur|par|via)\s\p{Lu}\p{L}*\s(?=(?:le|la|les|un|une|des)\s|l')/u, "")
      .replace(/^(?:que?\s|qu'|à\s\p{Lu}\p{L}+\s)/iu, ""),
    true,
  );
  if (object === "") return title(short(text, false)) || "Tâche";
  if (/^(?:remets?|remettez|remettre)$/.test(verb) && /\sà\széro(?!\p{L})/u.test(rest))
    return title(`Remise à zéro ${ofObject(object)}`);
  if (noun !== undefined) return title(`${noun} ${ofObject(object)}`);
  if (/^(?:à|au|aux)\s/i.test(rest)) return title(`${first} ${object}`);
  if (light.test(verb) || pronoun !== "") return title(withoutArticle(object));
  return title(`${first} ${object}`);
}

function reminder(text: string): string {
  const rest = text.replace(/^(?:rappel\p{L}*|fais|faites)(?:-\p{L}+)?\s+(?:penser\s+)?/iu, "");
  const what =
    /^(?:à\s[\p{L}' -]{1,40}?\s|au\s[\p{L}' -]{1,40}?\s|aux\s[\p{L}' -]{1,40}?\s)?(?:de\s|d'|du\s|des\s|pour\s|à\s|qu'il\s|que\s)([\s\S]*)$/iu.exec(
      rest,
    )?.[1] ?? rest;
  const named = withoutArticle(short(what, false)).replace(/^[.!?\s]+$/, "");
  return named === "" || plain(named).startsWith("rappel") ? "Rappel" : `Rappel : ${named}`.slice(0, 80);
}

function short(text: string, atPreposition: boolean): string {
  const end = atPreposition ? cutAt(text) : (/[,;!?\n(]|:(?!\d)|\.(?=\s|$)/.exec(text)?.index ?? text.length);
  const words = text
    .slice(0, end)
    .trim()
    .split(/\s+/)
    .slice(0, MAX_WORDS + (atPreposition ? 0 : 1));
  return words
    .join(" ")
    .replace(/(?:\s(?:de|du|des|la|le|les|un|une|d|l|et|à|au|aux|en|pour|sur|son|ses|sa|ne|n|plus))+$/i, "")
    .replace(/[\s.'’-]+$/, "");
}

/** Never before the first word of substance. */
function cutAt(text: string): number {
  const start =
    /^(?:(?:le|la|les|l'|un|une|des|mon|ma|mes|notre|nos|tous|toutes)\s?)*\S+/iu.exec(text)?.[0].length ?? 0;
  const found = cut.exec(text.slice(start));
  return found ? start + found.index : text.length;
}

function withoutArticle(object: string): string {
  return object.replace(/^(?:(?:le|la|les|un|une|des|du|de la|mon|ma|mes)\s|(?:de\s)?l')/i, "");
}

/** "de" with the article of the object: de + le is du, de + les is des. */
function ofObject(object: string): string {
  if (/^le\s/i.test(object)) return object.replace(/^le\s/i, "du ");
  if (/^les\s/i.test(object)) return object.replace(/^les\s/i, "des ");
  if (/^des\s/i.test(object)) return object.replace(/^des\s/i, "de ");
  return /^[aeiouyhéèêàâîôû]/i.test(object) ? `d'${object}` : `de ${object}`;
}

function title(text: string): string {
  const trimmed = text.replace(/["“”«»`]|^[\s:]+/g, "").trim();
  return (trimmed.charAt(0).toUpperCase() + trimmed.slice(1)).slice(0, 80) || "Tâche";
}
