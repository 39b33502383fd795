export interface Targets {
  urls: string[];
  /** Hosts, `host:port` and addresses that are no part of a URL. */
  hosts: string[];
  emails: string[];
  /** The text with every target replaced by a word, so that its punctuation splits no clause. */
  plainText: string;
}

const URL_PATTERN = /\bhttps?:\/\/[^\s<>"'`)\]]*[^\s<>"'`)\].,;:!?]/gi;
const EMAIL_PATTERN = /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g;
const ADDRESS_PATTERN = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b|\[[0-9a-f:]+\](?::\d{1,5})?/gi;
const DOMAIN_PATTERN = /\b(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,5})?\b(?!\()/gi;
const LOCAL_PATTERN = /\blocalhost(?::\d{1,5})?\b/gi;
/** `server web-1`, `host named db2`: a bare name counts only after such a word and with a digit in it. */
const NAMED_PATTERN =
  /(?<=\b(?:servers?|hosts?|machines?|nodes?)\s+(?:named\s+|called\s+)?)[a-z][a-z-]*-?\d+(?::\d{1,5})?\b/gi;
/** Endings of file names that look like domains. */
const FILE_ENDING = /\.(?:txt|md|csv|json|ya?ml|log|html?|pdf|png|jpe?g|js|ts|py|sh|xml|docx?|xlsx?|zip)$/i;

function take(text: string, pattern: RegExp, word: string, keep: (found: string) => boolean): [string[], string] {
  const found: string[] = [];
  const rest = text.replace(pattern, (match) => {
    if (!keep(match)) return match;
    if (!found.includes(match)) found.push(match);
    return word;
  });
  return [found, rest];
}

/** What a prompt names, in the order of its text per kind. E-mail addresses are never targets. */
export function extractTargets(prompt: string): Targets {
  const always = () => true;
  const [urls, afterUrls] = take(prompt, URL_PATTERN, "URL", always);
  const [emails, afterEmails] = take(afterUrls, EMAIL_PATTERN, "ADDRESS", always);
  const [addresses, afterAddresses] = take(afterEmails, ADDRESS_PATTERN, "HOST", always);
  const [domains, afterDomains] = take(afterAddresses, DOMAIN_PATTERN, "HOST", (name) => !FILE_ENDING.test(name));
  const [local, afterLocal] = take(afterDomains, LOCAL_PATTERN, "HOST", always);
  const [named, plainText] = take(afterLocal, NAMED_PATTERN, "HOST", always);
  return { urls, hosts: [...addresses, ...domains, ...local, ...named], emails, plainText };
}
