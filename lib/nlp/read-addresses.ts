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
/** Verbs that look into a mailbox. */
const LOOKS =
  "(?:read|check|scan|watch|monitor|poll|empty|lies|lese|liest|prufe?|uberwache?|durchsuche?|lee|revisa|comprueba|vigila|lis|lisez|verifie[rz]?|surveille[rz]?|releve[rz]?|consulte[rz]?|leggi|controlla|leia|verifique|confira|lees|controleer|bekijk|sprawdz|sprawdzaj|czytaj|przegladaj|читаи|проверь|проверяи|просматриваи)";
/** "poll billing@acme.io", "查看邮箱 support@acme.io" */
const lookedInto = new RegExp(
  `(?<![\\p{L}])${LOOKS}\\s$|(?:看(?:一?[下看])?|查(?:看|收|一下)?|检查|监[控视]|读取?|收取|扫描|打开)(?:一下)?(?:邮箱|信箱|收件箱)\\s?$`,
  "u",
);
/** "support@acme.io 의 메일함", "support@acme.ioの受信トレイを": a mailbox that is named behind its address. */
const isMailbox =
  /^(?:の(?:受信|メールボックス|メールを(?:確認|チェック|見|読))|を(?:確認|チェック|監視)|(?:의)?\s?(?:메일함|받은\s?편지함|수신함)|'?\p{L}{0,3}\s(?:gelen\s)?(?:posta\s)?kutusun[au](?!\p{L}))/u;
/** "forward it to the mailbox archive@acme.io" */
const sentTo = new RegExp(
  `(?<![\\p{L}])(?:to|into|an|ins?|a|al|au|aux|vers|alla|nella|para|ao|naar|aan|do|na|в)\\s(?:(?!${LOOKS}\\s)[\\p{L}'’-]+\\s){0,2}$`,
  "u",
);
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
      isReadBehind(before) ||
      isMailbox.test(clean.slice(index + found.length)) ||
      (readUntil !== null && joined.test(clean.slice(readUntil, index).toLowerCase()));
    if (!isRead) written.push(found);
    readUntil = isRead ? index + found.length : null;
  }
  return written;
}

function isReadBehind(before: string): boolean {
  if (lookedInto.test(before)) return true;
  if (!readBefore.test(before)) return false;
  const place = inbox.exec(before);
  return place === null || !sentTo.test(before.slice(0, place.index));
}
