import { foldWord } from "../grammar/fold";
import { mark, type Word } from "../grammar/lexicon";

const seasons = ["de zomer", "de winter", "de herfst", "de lente", "het voorjaar", "het najaar"];
/** Feasts that move, in the forms of "met Pasen", "op Goede Vrijdag". */
const feasts = [
  "pasen",
  "eerste paasdag",
  "tweede paasdag",
  "paasmaandag",
  "goede vrijdag",
  "witte donderdag",
  "pinksteren",
  "eerste pinksterdag",
  "tweede pinksterdag",
  "pinkstermaandag",
  "hemelvaart",
  "hemelvaartsdag",
  "carnaval",
  "aswoensdag",
  "moederdag",
  "vaderdag",
  "prinsjesdag",
  "ramadan",
  "de ramadan",
  "suikerfeest",
];
/** Feasts that move and school holidays, as a pattern over folded text. */
export const FEASTS = [
  ...feasts,
  "zomervakantie",
  "herfstvakantie",
  "kerstvakantie",
  "voorjaarsvakantie",
  "meivakantie",
]
  .map(foldWord)
  .join("|");
const sky = ["zonsopgang", "zonsondergang", "volle maan", "nieuwe maan", "hoogwater", "laagwater"];

/** Schedule words that no calendar knows, and such that add nothing to a schedule. */
export const unplannableEntries: Word[] = [
  mark(
    "UNREAD",
    seasons
      .flatMap((season) => [`in ${season}`, `tijdens ${season}`, `elke ${season.slice(season.indexOf(" ") + 1)}`])
      .join("|"),
  ),
  mark(
    "UNREAD",
    feasts
      .flatMap((feast) => ["met", "op", "elke", "tijdens", "voor", "na"].map((word) => `${word} ${feast}`))
      .join("|"),
  ),
  mark(
    "UNREAD",
    sky
      .flatMap((event) => ["bij", "na", "voor", "elke", "vlak na", "vlak voor"].map((word) => `${word} ${event}`))
      .join("|"),
  ),
  mark(
    "UNREAD",
    "in even weken|in de even weken|in oneven weken|in de oneven weken|elke even week|elke oneven week|even weken|oneven weken",
  ),
  mark(
    "UNREAD",
    "zon- en feestdagen|op zon- en feestdagen|op zondagen en feestdagen|op hetzelfde tijdstip|om dezelfde tijd|dezelfde tijd|'s zomers|'s winters|zomers|winters|bij het ochtendgloren|in de schemering|als het donker wordt|als het licht wordt|op feestdagen|in de vakantie|in de vakanties|tijdens de vakantie|in de schoolvakantie|in de schoolvakanties|in de zomervakantie|in de kerstvakantie|op mijn verjaardag|op haar verjaardag|op betaaldag|bij eb|bij vloed|in schrikkeljaren|af en toe|zo nu en dan|nu en dan|van tijd tot tijd|soms|ooit|ergens|een keertje|als het uitkomt|wanneer het uitkomt|als je tijd hebt|bij gelegenheid|op gezette tijden|onregelmatig|in het seizoen|buiten het seizoen|in het hoogseizoen|in de adventstijd|in de vastentijd",
  ),
  mark(
    "FILLER",
    "op die dagen|op deze dagen|op zulke dagen|op beide dagen|bedoel ik|bedoelde ik|wou ik zeggen|de klok rond|rond de klok|24/7|24x7|7x24|24 uur per dag|dag en nacht|de hele dag|de hele dag door|de hele week|de hele week door|het hele jaar|het hele jaar door|heel het jaar|zonder uitzondering|zonder uitzonderingen|zonder onderbreking|zonder onderbrekingen|onafgebroken|doorlopend|zonder pauze|op hetzelfde tijdstip|op dezelfde tijd|op hetzelfde uur|zelfde tijd|om dezelfde tijd|zoals altijd|zoals gewoonlijk|zoals gebruikelijk|als vanouds|bovendien|daarbovenop|is genoeg|volstaat|is voldoende|is prima|de volgende ochtend|de ochtend erna|de dag erna",
  ),
  mark(
    "INSTEAD",
    "in plaats daarvan|in plaats daarvan om|in plaats daarvan pas|echter|daarentegen|maar|pas|al|juist|dan|dan om|dan pas|dan pas om|dan al om|dan is|dan is het|daar|waar|wanneer|dan volstaat",
  ),
];
