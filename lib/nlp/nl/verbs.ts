/** Stems of verbs that say what should be done; forms are made from them. */
const stems =
  "actualiseer|activeer|analyseer|archiveer|automatiseer|bak|bedank|bel|bekijk|bereken|bericht|bestel|bevestig|beantwoord|bewaak|bewaar|betaal|bezorg|bijwerk|boek|breng|check|chek|controleer|deel|deploy|detecteer|download|doe|doorgeef|draai|druk|exporteer|feliciteer|filter|formuleer|genereer|geef|ga|goedkeur|haal|herinner|herstart|hernieuw|herlaad|importeer|informeer|installeer|kijk|klaarzet|klaarleg|koop|kopieer|laat|laad|lees|leeg|leg|lever|lijst|log|maak|mail|markeer|meet|meld|monitor|neem|noteer|noem|onderzoek|ontvang|open|opruim|opschoon|opstel|opvraag|opzoek|order|organiseer|pak|ping|plaats|plan|post|print|probeer|publiceer|reken|registreer|regel|reserveer|roep|rapporteer|ruim|rondstuur|samenvat|scan|schrijf|schakel|schoon|schuif|sluit|sorteer|speel|spoel|sta|start|stel|stem|stop|stuur|synchroniseer|tel|test|toon|transcribeer|trek|trigger|typ|uitlees|update|upload|vat|verwerk|verwijder|verzamel|verzend|verstuur|verstrek|vertaal|vertel|ververs|vergelijk|verplaats|verleng|vernieuw|vraag|vul|voer|voeg|voorbereid|waarschuw|was|wek|werk|wijzig|wissel|wis|zeg|zend|zet|zoek|zorg|houd|hou|geef|schat|pin|signaleer|verifieer|valideer|verkoop|veeg|dweil|voed|poets|leeg|sproei|giet|oefen|loop|neem|smeer|hang|zie|check|back|crawl|fetch|reset|restart|optimaliseer|rangschik|bundel|beoordeel|benader|contacteer|contact|ververs|overmaak|afsluit|afreken|inplan|doorstuur|nakijk|terugzet|wegbreng|doorloop|nabel".split(
    "|",
  );
const prefixes =
  "aan|af|bij|door|in|klaar|langs|mee|na|om|op|over|rond|samen|terug|toe|uit|vast|voor|weg|schoon|goed|leeg|vooruit|neer|open|los|bijeen|buiten";

/** "controleer" → controleren, "stuur" → sturen, "lees" → lezen, "pak" → pakken. */
function infinitive(stem: string): string[] {
  const long = /^(.*)(aa|ee|oo|uu)([^aeiou])$/.exec(stem);
  const voiced = (end: string): string[] => (end === "f" ? ["f", "v"] : end === "s" ? ["s", "z"] : [end]);
  if (long) return voiced(long[3] ?? "").map((end) => `${long[1]}${(long[2] ?? "").charAt(0)}${end}en`);
  const short = /^(.*[^aeiou][aeiou])([bdfgklmnprst])$/.exec(stem);
  const forms = voiced(stem.at(-1) ?? "").map((end) => `${stem.slice(0, -1)}${end}en`);
  return short ? [`${short[1]}${short[2]}${short[2]}en`, ...forms] : [...forms, `${stem}n`];
}

const forms = [...new Set(stems.flatMap((stem) => [stem, `${stem}t`, `${stem}de`, ...infinitive(stem)]))].join("|");
const irregular =
  "moet|moeten|zal|zou|kun|kan|kunnen|wil|willen|gaan|gaat|doen|doet|zien|staan|zijn|worden|wordt|komen|komt|krijgen|krijg|heeft|hebben|slaan|sla|geven|bijhouden|hoeft|checken";

/** A verb of a task in folded text: imperative, infinitive (also with "te"), with or without a prefix. */
export const VERB = `(?:(?:(?:${prefixes})(?:te\\s)?)?(?:${forms})|${irregular})`;

const whole = new RegExp(`^${VERB}$`, "u");

export function isVerb(word: string): boolean {
  return whole.test(word);
}

/** Imperatives that open a sentence, made of infinitives at its end: "mij … herinneren" → "Herinner mij …". */
export const imperatives: Record<string, string> = {
  herinneren: "herinner",
  sturen: "stuur",
  toesturen: "stuur",
  opsturen: "stuur",
  mailen: "mail",
  geven: "geef",
  vertellen: "vertel",
  zeggen: "zeg",
  melden: "meld",
  informeren: "informeer",
  waarschuwen: "waarschuw",
  wekken: "wek",
  bellen: "bel",
  tonen: "toon",
  vragen: "vraag",
};
