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

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Of the built-in tools those that the words of a task call for, in the catalogue's order. */
export function suggestTools(words: string, vocabulary: ToolWords): string[] {
  const hasMailAddress = words.replace(WEB_ADDRESS, "URL").search(MAIL_ADDRESS) >= 0;
  const text = words.replace(WEB_ADDRESS, " URL ").replace(MAIL_ADDRESS, " ");
  const { check, checkable, state, read, web, mail, reminder } = vocabulary;
  if (reminder.test(text)) return ["send_email"];
  const isWeb = web.test(text) || text.includes(" URL ");
  const suggested: [string, boolean][] = [
    ["server_check", state.test(text) || (check.test(text) && (checkable.test(text) || isWeb))],
    ["http_request", isWeb && (read.test(text) || !check.test(text))],
    ["send_email", hasMailAddress || mail.test(text)],
  ];
  return suggested.filter(([, isCalledFor]) => isCalledFor).map(([tool]) => tool);
}
