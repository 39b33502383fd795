import { withHostsOnly } from "../grammar/prompt-text";
import { taskVerbs } from "./verbs";

/** Verbs that become a noun before their object: "controlla le scorte" → "Controllo delle scorte". */
const nouns: [RegExp, string][] = [
  [/^verific/, "Verifica"],
  [/^controll/, "Controllo"],
  [/^(?:monitor|sorvegli)/, "Monitoraggio"],
  [/^testa/, "Test"],
  [/^backup/, "Backup"],
  [/^(?:riassum|riepilog|sintetizz)/, "Riepilogo"],
  [/^(?:confront|compar)/, "Confronto"],
  [/^(?:puli|ripuli)/, "Pulizia"],
  [/^svuota/, "Svuotamento"],
  [/^sincronizz/, "Sincronizzazione"],
  [/^esporta/, "Esportazione"],
  [/^importa/, "Importazione"],
  [/^sollecit/, "Sollecito"],
  [/^riavvi/, "Riavvio"],
  [/^analizz/, "Analisi"],
  [/^calcol/, "Calcolo"],
  [/^archivi/, "Archiviazione"],
  [/^aggiorn/, "Aggiornamento"],
  [/^conta(?:re|mi|ci)?$/, "Conteggio"],
  [/^rileva/, "Rilevazione"],
  [/^fattura/, "Fatturazione"],
  [/^(?:annaffi|innaffi)/, "Annaffiatura"],
  [/^paga(?:re)?$/, "Pagamento"],
  [/^(?:chiudi|chiudere)$/, "Chiusura"],
  [/^(?:apri|aprire)$/, "Apertura"],
  [/^(?:accendi|accendere)$/, "Accensione"],
  [/^(?:spegni|spegnere)$/, "Spegnimento"],
  [/^compra(?:re)?$/, "Acquisto"],
  [/^(?:elimina|cancella)(?:re)?$/, "Eliminazione"],
  [/^rinnova/, "Rinnovo"],
  [/^lava(?:re)?$/, "Lavaggio"],
  [/^misura/, "Misurazione"],
  [/^(?:traduci|tradurre)$/, "Traduzione"],
];
/** Verbs that say nothing beside their object: "manda il listino" → "Listino". */
const light =
  /^(?:invi|mand|spedi|trasm|pubblic|prepar|gener|mostra|dai|dam|fai|fam|legg|redig|recuper|scriv|elenc|post|produ|stamp|condivid|esegu|lanci|present|comunic|raccog|inoltr|gira|porta|cre(?:a|are)$|scaric)/;
const MAX_WORDS = 6;
const cut =
  /[,;!?\n(«"]|:(?!\d)|\.(?=\s|$)|\s(?:e|ed|poi|a|ad|al|allo|alla|agli|ai|alle|per|su|sul|sulla|sui|con|in|nel|nella|da|dal|dalla|via|che|se|quando|contro|senza|tra|fra|o|tramite|presso)\s|\s(?:all'|nell'|sull'|dall')/iu;

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
  const [, first = "", rest = ""] = /^([\p{L}']+)\s*([\s\S]*)$/u.exec(text) ?? [];
  const verb = plain(first);
  if (/^ricord/.test(verb)) return reminder(rest);
  if (/^(?:avvis|avvert)/.test(verb) && /^(?:di\s|d'|del\s|dell[oa]\s|de(?:i|gli|lle)\s|dell')/i.test(rest))
    return reminder(rest);
  const notice = /^(?:avvis|avvert|notific|allert|informa|dimmi|segnal|fammi)/.test(verb)
    ? /^(?:[\s\S]{0,40}?)\b(?:se|quando|che|appena)\s([\s\S]*)$/iu.exec(rest)?.[1]
    : undefined;
  if (notice !== undefined) return `Avviso: ${short(notice, false)}`.slice(0, 80);
  if (!taskVerbs.has(verb)) return title(short(text, true));
  const noun = nouns.find(([pattern]) => pattern.test(verb))?.[1];
  const clause = /^(?:che|se)\s([\s\S]*)$/iu.exec(rest)?.[1];
  if (noun !== undefined && clause !== undefined) return title(`${noun}: ${short(clause, false)}`);
  const object = short(
    rest
      .replace(/^in\s\p{L}+\s(?=(?:il|lo|la|i|gli|le|un|una)\s|l')/u, "")
      .replace(/^(?:che\s|a\s\p{Lu}\p{L}+\s)/u, ""),
    true,
  );
  if (object === "") return title(short(text, false));
  if (noun !== undefined) return title(`${noun} ${ofObject(object)}`);
  if (light.test(verb)) return title(withoutArticle(object));
  return title(`${first} ${object}`);
}

function reminder(rest: string): string {
  const what =
    /^(?:a(?:d|l|lla|llo|gli|i|lle)?\s[\p{L}' -]{1,30}?\s)?(?:di\s|d'|del\s|dell[oa]\s|de(?:i|gli|lle)\s|dell'|che\s)([\s\S]*)$/iu.exec(
      rest,
    )?.[1] ?? rest.replace(/^(?:a|ad|al|alla|ai|agli)\s\p{L}+\s/iu, "");
  const named = withoutArticle(short(what, false)).replace(/^[.!?\s]+$/, "");
  return named === "" ? "Promemoria" : `Promemoria: ${named}`.slice(0, 80);
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
    .replace(
      /(?:\s(?:di|del|della|dei|degli|delle|dello|il|lo|la|i|gli|le|un|una|uno|e|ed|a|al|alla|in|per|su|con|da|non|che))+$/i,
      "",
    )
    .replace(/[\s.'’-]+$/, "");
}

/** Never before the first word of substance. */
function cutAt(text: string): number {
  const start =
    /^(?:(?:il|lo|la|i|gli|le|l'|un|una|uno|un'|mio|mia|tutti|tutte|dei|delle)\s?)*\S+/iu.exec(text)?.[0].length ?? 0;
  const found = cut.exec(text.slice(start));
  return found ? start + found.index : text.length;
}

function withoutArticle(object: string): string {
  return object.replace(/^(?:(?:il|lo|la|i|gli|le|un|una|uno)\s|(?:un|l)')/i, "");
}

const articulated: [RegExp, string][] = [
  [/^il\s/i, "del "],
  [/^lo\s/i, "dello "],
  [/^la\s/i, "della "],
  [/^l'/i, "dell'"],
  [/^i\s/i, "dei "],
  [/^gli\s/i, "degli "],
  [/^le\s/i, "delle "],
];

/** "di" with the article of the object. */
function ofObject(object: string): string {
  const found = articulated.find(([pattern]) => pattern.test(object));
  return found ? object.replace(found[0], found[1]) : `di ${object}`;
}

function title(text: string): string {
  const trimmed = text.replace(/["“”«»`]/g, "").trim();
  return (trimmed.charAt(0).toUpperCase() + trimmed.slice(1)).slice(0, 80) || "Attività";
}
