const own: Record<string, string> = {
  ...{ de: "und", es: "y|e", fr: "et", it: "e|ed", nl: "en", pl: "i", pt: "e", ru: "и", tr: "ve" },
};

/** What stands between the parts of a message in a language; "en" is "and" in Dutch and "in" in French. */
export function andIn(language: string): RegExp {
  const words = own[language] === undefined ? "and" : `and|${own[language]}`;
  return new RegExp(`[,;，；]\\s*(?:(?:${words})\\s+)?|\\s+(?:${words})\\s+|和|と|、`, "giu");
}
