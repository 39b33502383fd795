import { isIn } from "./matches";

/** The words of a language that call for a tool. Patterns see the person's words; without the flag g. */
export interface ToolWords {
  /** Verbs: check, monitor, verify, ping. */
  check: RegExp;
  /** What can be checked: server, disk, certificate, service, site. */
  checkable: RegExp;
  /** Words that mean a check whatever the verb: server, uptime, reachable. */
  state: RegExp;
  /** Verbs that fetch something: get, fetch, download, call, read, query. */
  read: RegExp;
  /** Web words: URL, API, website, page, endpoint, webhook. */
  web: RegExp;
  /** Mail, notify, remind, tell, send me. */
  mail: RegExp;
  /** A text that only reminds somebody of something. */
  reminder: RegExp;
}

/** What stands on pages of the web, whatever the language: prices. */
export const PRICED =
  /(?<!\p{L})(?:prices?|pricing|\p{L}*preise?s?|precios?|prix|prezz[oi]|preços?|prijs|prijzen|cen[aęy]|цен[ауы]|fiyat\p{L}*)(?!\p{L})|价格|價格|価格|値段|가격/iu;

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Of the built-in tools those that the words of a task call for, in the catalogue's order. */
export function suggestTools(words: string, vocabulary: ToolWords): string[] {
  const hasMailAddress = words.replace(WEB_ADDRESS, "URL").search(MAIL_ADDRESS) >= 0;
  const text = words.replace(WEB_ADDRESS, " URL ").replace(MAIL_ADDRESS, " ");
  const { check, checkable, state, read, web, mail, reminder } = vocabulary;
  if (isIn(text, reminder)) return ["send_email"];
  const isWeb = isIn(text, web) || text.includes(" URL ");
  const suggested: [string, boolean][] = [
    ["server_check", isIn(text, state) || (isIn(text, check) && (isIn(text, checkable) || isWeb))],
    ["http_request", (isWeb && (isIn(text, read) || !isIn(text, check))) || (isIn(text, check) && isIn(text, PRICED))],
    ["send_email", hasMailAddress || isIn(text, mail)],
  ];
  return suggested.filter(([, isCalledFor]) => isCalledFor).map(([tool]) => tool);
}
