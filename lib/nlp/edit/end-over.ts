import type { EditReading } from "./read-edit";

const until =
  /(?<!\p{L})(?:until|till|up to|bis|hasta|jusqu'?[aeu]?|fino|ate|tot|do|до|kadar)(?!\p{L})|到|直到|まで|까지/u;
const yesterday =
  /(?<!\p{L})(?:yesterday|gestern|ayer|hier|ieri|ontem|gisteren|wczoraj|вчера|dun)(?!\p{L})|昨天|昨日|어제/u;
/** Words beside a day that make it the one that is over; by language, as "do" and "last" are other words elsewhere. */
const last: Record<string, RegExp> = {
  de: /(?<!\p{L})(?:letzten?|vergangenen?|vorigen?)(?!\p{L})/u,
  es: /(?<!\p{L})pasad[oa](?!\p{L})/u,
  fr: /(?<!\p{L})(?:derniere?|passee?)(?!\p{L})/u,
  it: /(?<!\p{L})(?:scors[oa]|passat[oa])(?!\p{L})/u,
  pt: /(?<!\p{L})passad[oa](?!\p{L})/u,
  nl: /(?<!\p{L})(?:vorige|afgelopen)(?!\p{L})/u,
  pl: /(?<!\p{L})(?:zeszl|ubiegl|ostatni)\p{L}*/u,
  ru: /(?<!\p{L})прошл\p{L}*/u,
  tr: /(?<!\p{L})gecen(?!\p{L})/u,
  zh: /上(?:周|个|星期|礼拜)/u,
  ja: /先週|先月|前の/u,
  ko: /지난/u,
};

/** "until last Friday": an end that lies behind us. */
export function endsBefore({ text, bare, isPast, language }: EditReading): boolean {
  return until.test(text) && (isPast || yesterday.test(text) || (last[language.code]?.test(bare) ?? false));
}
