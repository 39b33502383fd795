import { fold } from "./grammar/fold";
import { matchesOf } from "./grammar/matches";
import { address } from "./taken-back";

const INBOX =
  "(?:in-?box(?:es)?|mail-?box(?:es)?|mailaccount|(?:e-?mail|mail)\\s(?:account|adress(?:e)?|address)|postfach(?:s|es)?|posteingang(?:s)?|maileingang|buzon|bandeja(?:\\sde\\sentrada)?|boite(?:\\s(?:mail|de\\sreception|aux\\slettres))?|casella(?:\\sdi\\sposta)?|posta\\sin\\sarrivo|caixa\\sde\\sentrada|postvak(?:\\sin)?|inboksa|skrzynk[aeiu]|почтов[а-я]+\\sящик[а-я]*|ящик[а-я]*)";
const MAIL =
  "(?:e-?mails?|mails?|messages|letters|post|nachrichten|correos?(?:\\selectronicos?)?|mensajes|courriels?|courrier|messaggi|posta|mensagens|berichten|wiadomosci|maile|почту|письма)";
const OF = "(?:of|at|in|for|sent\\sto|addressed\\sto|von|vom|an|bei|de|en|del|du|di|da|do|van|z|od|от|с|на)";
/** "read the mail of", "check the inbox", "whatever comes from": behind it an address is read, not written to. */
const readBefore = new RegExp(
  `(?:(?<![\\p{L}])(?:from|aus|desde|depuis)\\s|(?<![\\p{L}])${INBOX}(?:\\s${OF})?[\\s:]{1,2}|(?<![\\p{L}])(?:read|check|scan|watch|monitor|go\\sthrough|look\\sthrough|search|lies|lese|liest|pruf\\p{L}*|check\\p{L}*|durchsuch\\p{L}*|uberwach\\p{L}*|lee|leer|revis\\p{L}*|comprueb\\p{L}*|lis|lire|verifi\\p{L}*|consult\\p{L}*|leggi|controll\\p{L}*|leia|confir\\p{L}*|lees|controleer|bekijk)\\s(?:[\\p{L}'’-]+\\s){0,4}?${MAIL}\\s(?:[\\p{L}'’-]+\\s){0,2}?${OF}\\s)$`,
  "u",
);
/** "forward it to the mailbox archive@acme.io" */
const sentTo =
  /(?<![\p{L}])(?:to|into|an|ins?|a|al|au|aux|vers|alla|nella|para|ao|naar|aan|do|na|в)\s(?:[\p{L}'’-]+\s){0,2}$/u;
const inbox = new RegExp(`(?<![\\p{L}])${INBOX}(?:\\s${OF})?[\\s:]{1,2}$`, "u");
/** "the mail of a@acme.io and b@acme.io" */
const joined = /^\s?(?:,|and|und|y|e|et|en|i|и|&)\s?$/u;

/** Whom a task writes to: every address but those whose mail is read ("read the mail of support@acme.io"). */
export function writtenTo(task: string): string[] {
  if (!task.includes("@") && !task.includes("\uff20")) return [];
  const { clean, folded, positions } = fold(task);
  const written: string[] = [];
  let readUntil: number | null = null;
  for (const { index, 0: found } of matchesOf(clean, address)) {
    const before = folded.slice(0, positions.indexOf(index));
    const isRead: boolean =
      isReadBehind(before) || (readUntil !== null && joined.test(clean.slice(readUntil, index).toLowerCase()));
    if (!isRead) written.push(found);
    readUntil = isRead ? index + found.length : null;
  }
  return written;
}

function isReadBehind(before: string): boolean {
  if (!readBefore.test(before)) return false;
  const place = inbox.exec(before);
  return place === null || !sentTo.test(before.slice(0, place.index));
}
