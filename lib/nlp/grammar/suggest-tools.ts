import { isIn } from "./matches";
import { withoutLookalikes, withoutRenewed } from "./not-of-tools";

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

/** What a page says, which a check cannot see. */
export const SHOWN =
  /(?<!\p{L})(?:(?:back\s)?in\sstock|out\sof\sstock|sold\sout|listings?|new\s\p{L}+s|auf\slager|lieferbar|vorrätig|ausverkauft|neue\s\p{L}+|en\sstock|agotad[oa]|nuev[oa]s\s\p{L}+|épuisée?s?|nouve(?:lles|aux)\s\p{L}+|esaurit[oa]|nuov[ie]\s\p{L}+|em\sestoque|esgotad[oa]|nov[oa]s\s\p{L}+|op\svoorraad|leverbaar|uitverkocht|nieuwe\s\p{L}+|dostępn[aey]|w\smagazynie|wyprzedan[aey]|nowe\s\p{L}+|в\sналичии|распродан\p{L}*|новые\s\p{L}+|stokta|stoğa|tükendi|yeni\s(?:ilan|yazı|ürün)\p{L}*)(?!\p{L})|有货|到货|补货|上架|售罄|新(?:房源|帖|文章|公告|职位)|在庫|入荷|売り切れ|新着|新しい(?:記事|物件|求人|投稿)|재고|입고|품절|새(?:로운)?\s?(?:글|매물|공고|게시물)/iu;
const REPORTED = /status|health|report|uptime/i;
/** A machine that is switched is not checked: "turn off server-3". */
export const isOnlySwitched = (text: string, check: RegExp): boolean =>
  isIn(text, SWITCHED) && !isIn(text, check) && !isIn(text, REPORTED);
const SWITCHED =
  /(?<!\p{L})(?:(?:turn|switch|power|shut)(?:s|ing)?\s(?:off|on|down|up)|restarts?|reboots?|(?:(?:aus|ein|ab|an)?schalt|hochfahr)\p{L}*|(?:neu)?start(?:e|en|et)|fahr\p{L}*|herunterfahren|apaga\p{L}*|enciend\p{L}*|reinici\p{L}*|étein\p{L}*|allume\p{L}*|redémarr\p{L}*|spegn\p{L}*|accend\p{L}*|riavvi\p{L}*|deslig\p{L}*|lig(?:ue|ar)|herstart\p{L}*|wyłącz\p{L}*|włącz\p{L}*|zrestartuj|uruchom\p{L}*|выключ\p{L}*|включ\p{L}*|перезапус\p{L}*|перезагру\p{L}*|kapat\p{L}*|yeniden\sbaşlat\p{L}*)(?!\p{L})|重启|重啟|关闭|關閉|关机|關機|再起動|シャットダウン|電源を|재시작|재부팅|꺼\s?(?:줘|주세요)/iu;
/** "web-01", "db2": machines by their names. */
export const MACHINE =
  /(?<![\p{L}\d.-])(?:web|db|srv|server|host|node|app|proxy|mail|nas|vm|ns|cache|redis|worker|gpu|pi)-?\d{1,3}(?![\p{L}\d.])/iu;
/** Names of hosts; endings of file names are none. */
const HOST =
  /(?<![\p{L}\d@.-])(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|app|info|biz|cloud|ai|de|at|ch|es|fr|it|pt|br|nl|be|pl|ru|tr|cn|jp|kr|eu|uk|us|mx|ar)(?![\p{L}\d-]))/iu;

const WEB_ADDRESS = /\bhttps?:\/\/\S+/gi;
const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Of the built-in tools those that the words of a task call for, in the catalogue's order. */
export function suggestTools(words: string, vocabulary: ToolWords): string[] {
  const plain = words.replace(WEB_ADDRESS, " URL ");
  const hasMailAddress = plain.includes("@") && plain.search(MAIL_ADDRESS) >= 0;
  const text = withoutLookalikes(hasMailAddress ? plain.replace(MAIL_ADDRESS, " ") : plain);
  const { check, checkable, state, read, web, mail, reminder } = vocabulary;
  if (isIn(text, reminder)) return ["send_email"];
  const isWeb = isIn(text, web) || text.includes(" URL ");
  const isChecked = isIn(text, checkable) || isIn(text, MACHINE) || (isIn(text, HOST) && !isIn(text, SHOWN));
  const suggested: [string, boolean][] = [
    [
      "server_check",
      (isIn(withoutRenewed(text), state) && !isOnlySwitched(text, check)) ||
        (isIn(text, check) && (isChecked || isWeb)),
    ],
    [
      "http_request",
      (isWeb && (isIn(text, read) || !isIn(text, check))) ||
        ((isWeb || isIn(text, HOST)) && isIn(text, SHOWN)) ||
        (isIn(text, check) && isIn(text, PRICED)),
    ],
    ["send_email", hasMailAddress || isIn(text, mail)],
  ];
  return suggested.filter(([, isCalledFor]) => isCalledFor).map(([tool]) => tool);
}
