/** Stems of verbs that say what should be done; forms are made from them. */
const stems =
  "abonnier|aktualisier|aktivier|analysier|anonymisier|archivier|automatisier|bereinig|bereit|berechn|bericht|besorg|bestell|bestätig|benachrichtig|bewert|bezahl|beantwort|beantrag|bitt|brauch|buch|check|deploy|dokumentier|download|druck|durchführ|durchsuch|empfehl|entfern|entwerf|erfass|erinner|erledig|ermittl|ermittel|erstell|erzeug|erzähl|export|exportier|fass|filter|find|frag|freigeb|füg|führ|fütter|generier|gib|geb|gieß|giess|gratulier|häng|heiz|hol|importier|informier|installier|kauf|komprimier|konsolidier|kontrollier|kontaktier|kopier|korrigier|kümmer|lass|lad|les|lies|liefer|liste|list|lösch|log|logg|lüft|mach|mahn|mail|markier|meld|mess|miss|mitteil|monitor|nimm|nehm|notier|öffn|optimier|ordn|organisier|pfleg|ping|plan|post|prüf|protokollier|publizier|putz|räum|recherchier|rechn|registrier|reinig|reservier|rotier|ruf|sag|sammel|sammle|sammlung|schau|scan|schalt|schick|schreib|schließ|schliess|send|setz|sicher|sicht|sing|sortier|sorg|speicher|spiel|stell|start|starte|stopp|streich|such|synchronisier|tausch|teil|test|transferier|trag|triff|treff|trigger|trink|übermittel|überprüf|übersetz|übertrag|überwach|überweis|vakuumier|vergleich|veröffentlich|verfolg|verschick|verschieb|versend|versorg|verteil|vorbereit|vorles|warn|warte|wart|wasch|weck|wechsel|wiederhol|wirf|werf|zähl|zähle|zahl|zeig|zieh|zusammenfass|zusammenstell|seh|sieh|ansag|auswert|auflist|fahr|bring|leg|nenn|vorschlag|schlag|pack|rück|erneuer|versieg|backup|back|bau|les|deaktivier|leer|leit|prognostizier|reich|schätz|signalisier|stempel|tank|tipp|twitter|unterschreib|veranlass|verarbeit|verbuch|verläng|verlänger|versicher|wieg|wünsch|zeichn|ableit|skalier|spiegel|validier|verifizier|scann|crawl|fetch|formatier|formulier|gestalt|google|guck|kuck|übergeb|abhol|absend|gratulier|koch|lern|üb|mäh|feg|saug|stell|bügel|bewässer|dreh|entleer|heb|hör|klär|lauf|mess|nachfüll|nachschau|schneid|spül|staub|sperr|stimm|wähl|zurücksetz|einnehm|nehm|wend|mix|misch|back".split(
    "|",
  );
const prefixes =
  "ab|an|auf|aus|bei|be|durch|ein|er|ent|fest|frei|gegen|her|heraus|hin|hinaus|hoch|klar|los|mit|nach|raus|rein|rum|rauf|runter|herunter|bereit|um|über|unter|ver|vor|weg|weiter|zu|zurück|zusammen|zwischen|hinzu|rück|gut|durch|mit|fertig|neu|voll|leer|statt|teil|nieder|heim|herum|wieder|bekannt|sauber|kurz|glatt|wahr|vorher|gegen|bloß";

const letters = (word: string): string =>
  word.replace(/ä/g, "ae?").replace(/ö/g, "oe?").replace(/ü/g, "ue?").replace(/ß/g, "ss");

/** Verbs with a second vowel or none of the usual endings. */
const irregular =
  "wässern|wässere|soll|sollen|sollst|sollte|muss|müssen|will|wollen|mach|tu|tun|tue|gib|lies|sieh|nimm|hilf|gehen|geh|steht|sein|werden|wird|bekommen|bekomme|kriegen|möchte|ausgeben|angeben|hast|habe|haben|fällt|gefallen|bitte";

const inner = [...new Set(stems)].map(letters).join("|");

/** A verb of a task in folded text: imperative, infinitive (also with "zu"), with or without a prefix. */
export const VERB = `(?:(?:(?:${letters(prefixes)})(?:zu)?)?(?:${inner})(?:e|en|n|t|est|st|ern|eln|ere|ele|le|re|igen)?|${letters(irregular)})`;

const whole = new RegExp(`^${VERB}$`, "u");

export function isVerb(word: string): boolean {
  return whole.test(word);
}

/** Imperatives that open a sentence, made of infinitives at its end: "mich … erinnern" → "Erinnere mich …". */
export const imperatives: Record<string, string> = {
  erinnern: "erinnere",
  schicken: "schicke",
  zuschicken: "schicke",
  senden: "sende",
  zusenden: "sende",
  mailen: "maile",
  geben: "gib",
  zeigen: "zeige",
  sagen: "sage",
  nennen: "nenne",
  melden: "melde",
  informieren: "informiere",
  benachrichtigen: "benachrichtige",
  wecken: "wecke",
  warnen: "warne",
  fragen: "frage",
  erstellen: "erstelle",
  schreiben: "schreibe",
  liefern: "liefere",
  erzählen: "erzähle",
  anpingen: "pinge",
};
