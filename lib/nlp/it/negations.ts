import { negationReader } from "../romance/negated";

/** "ma non mandarla di domenica", "non farlo alle 12". */
export const readNegations = negationReader(
  "ma|e|pero|solo\\sche",
  "non\\s(?:mi\\s|ci\\s|l[oaie]\\s|serve\\s)*\\p{L}{3,}(?:\\s(?:niente|nulla))?(?:\\sdi(?=\\s(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)))?",
  "(?:il|la|i|le|a|ad|al|alle|in|nei|nel|nelle|di|tra|fra|dalle|durante)\\s|all'|l'|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica",
);
