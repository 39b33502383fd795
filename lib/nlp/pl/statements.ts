import { asksForDeed } from "./verbs";

/** Patterns see folded text: no accents, "ł" is "l". */
const WISHES =
  /(?<!\p{L})(?:potrzeb\p{L}+|chce|chcemy|chcia\p{L}+|chciel\p{L}+|prosz\p{L}*|poprosz\p{L}*|prosil\p{L}+|przyda\p{L}*|trzeba|nalezy|powin\p{L}+|musi|musza|musze|musimy|moge|mozna|mozesz|moglby\p{L}*|moglaby\p{L}*|wolal\p{L}*|zycz\p{L}+|byloby|niech|czekam|oczekuj\p{L}+|zalezy|poprosi\p{L}*|ma(?:ja)?\sbyc)(?!\p{L})/u;
const AGENT = /^(?:agent|bot|system|skrypt|asystent|program)(?!\p{L})/u;
/** Clauses of things: what they tell is no statement of the sentence. */
const inner =
  /,?\s(?:ze|zeby|aby|ktor\p{L}+|jesli|jezeli|gdy|kiedy|co|kto|gdzie|czy|jak|ile|bo|poniewaz)\s(?!(?:pol|kwadrans\p{L}*|minut\p{L}*|dwa|dwie|trzy|cztery|piec|dziesiec|pietnascie|dwadziescia|trzydziesci|kilka|dzien|tydzien|miesiac|rok|godzine|wieczor|noc|rano|drugi|drugie|druga|\d+|wtorek|srode|piatek|sobote|niedziele|poniedzialek|czwartek)(?!\p{L}))[^,.;!?]*/gu;
const doing =
  /(?<!\p{L})(?:chodze|biegam|wstaje|jem|pije|pracuje|jezdze|gram|cwicze|spotykam|spotykamy|biore|spie|klade|czytam|ogladam|ucze|lubie|ide|jade|wracam|wychodze|zaczynam|zaczynamy|koncze|konczymy|plywam|trenuje|trenujemy|spiewam|spiewamy|dyzuruje|dyzurujemy|lowie|wyplywam|wyplywamy|chodzimy|biegamy|jemy|pijemy|pracujemy|jezdzimy|gramy|cwiczymy|mam|(?<!(?:dla|do|u|od|bez)\s)mamy|zbieramy|schodzimy|jestem|jestesmy|bylem|bylam|bylismy|modle|odpoczywam|odpoczywamy|gotuje|gotujemy|swietujemy|obchodzimy|zyje|mieszkam|wstajemy|kladziemy|budze|budzimy|myje|zasypiam|spaceruje|spacerujemy|medytuje|sprzatam|sprzatamy|karmie|odbieram|odprowadzam|zawoze|jadam|jadamy|ogladamy|slucham|sluchamy|rozmawiam|odwiedzam|odwiedzamy|zamykamy|otwieramy|zamykam|otwieram|placimy|kupujemy|pieczemy|plywamy|wracamy|idziemy|jedziemy|siedze|pieke|sadze|lece|lecimy)(?!\p{L})/u;
const happening =
  /(?<!\p{L})(?:zaczyna(?:ja)?\ssie|konczy\ssie|koncza\ssie|odbywa(?:ja)?\ssie|otwiera\ssie|zamyka\ssie|jest|sa|byl|byla|bylo|byly|ma|przychodzi|przychodza|przyjezdza|odjezdza|odplywa|wyplywa|wraca|wracaja|dzwoni|dzwonia|obraduje|schodzi|schodza|wplywa(?:ja)?|splywa(?:ja)?|mija|uplywa|wygasa|wypada(?:ja)?|jedzie|jada|dostarcza(?:ja)?|dowozi|dowoza|zawozi|pracuje|pracuja|trenuje|gra|graja|spiewa|cwiczy|spi|je|jedza|pije|wstaje|spotyka(?:ja)?\ssie|trwa|padl|padla|padlo|pada|chodzi|chodza|jezdzi|jezdza|plywa|uczy|prowadzi|rusza|startuje|wychodzi|zbiera(?:ja)?\ssie|dyzuruje|przywoza|przywozi|obchodzi|swietuje|karmi|lowi|cumuje|lezy|stoi|mieszka|kursuje|otwieraja|zamykaja|\p{L}{3,}uj[ea]\ssie)(?!\p{L})/u;
/** What somebody does or what happens, somewhere in a clause. */
export const tellsOfLife = new RegExp(`${doing.source}|${happening.source}`, "u");
/** "Sąsiad w każdą sobotę odpala kosiarkę": who, and behind it what he does. */
const someonesVerb =
  /^(?:(?:nasz|nasza|moj|moja|jego|jej)\s)?(?:sasiad(?:ka)?|maz|zona|syn|corka|tata|mama|dziadek|babcia|brat|siostra|kot|pies|szef(?:owa)?|dyrektor(?:ka)?|kolega|kolezanka|dozorca|listonosz|trener(?:ka)?|nauczyciel(?:ka)?|dziecko|kogut|pociag|autobus|tramwaj|ochroniarz|sprzataczka)\s(?:[^\s,;:]+\s){0,6}?(?!(?:sobota|niedziela|sroda|ranka|wieczora|poludnia|nocy|godziny|co|po|do|we|na|za|od)(?!\p{L}))\p{L}{3,}(?:a|i|y|e)\s\p{L}/u;
/** "podlewam storczyki": a verb of what somebody does, which no noun ends like. */
const speaker =
  /(?<!\p{L})(?!(?:program|telegram|diagram|instagram|spam|reklam|ram|bram|plam|gram|tam|sam|nam|wam|dam|mam|adam|islam|skam|hologram|kilogram|miligram|chlam|przebadam|sprawdzam|dodam|podam|zadam)(?!\p{L}))\p{L}{3,}am(?=\s\p{L})/u;
const first = /(?<!\p{L})\p{L}{3,}uję(?!\p{L})/u;

/** Whether the words tell what happens, and ask for nothing: "we wtorki chodzę na jogę", "sąd obraduje od 9". */
export function describesLife(words: string, clean = words): boolean {
  const main = words.replace(inner, " ");
  if (WISHES.test(main) || AGENT.test(main) || asksForDeed(main)) return false;
  return (
    someonesVerb.test(main) ||
    speaker.test(main) ||
    doing.test(main) ||
    happening.test(main) ||
    first.test(clean.toLowerCase())
  );
}
