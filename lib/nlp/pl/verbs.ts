import { foldWord } from "../grammar/fold";

/** Verbs asked to be done again and again that do not end in -aj or -uj. */
const repeatedWords = new Set(
  fold(
    "rób pisz bierz licz mierz śledź dzwoń dziel chodź noś ślij mów pilnuj budź karm susz czyść twórz szukaj prowadź płać parz piecz gotuj tnij proś módl wietrz pierz myj zmywaj sprzątaj przenoś wynoś donoś wnoś roznoś zanoś odnoś podnoś przywoź wywoź rozwoź dowoź odwoź przechodź schodź obchodź wychodź",
  ),
);

/** Verbs asked to be done once, or as a whole. */
const onceWords = new Set(
  fold(
    "przypomnij sprawdź weź rozwieś zdejmij wyjmij włóż wyrzuć przynieś zanieś wnieś zabierz zabezpiecz rozmroź schłódź ogrzej podgrzej odgrzej zamieszaj wymieszaj obróć przewróć spakuj rozpakuj wyładuj załaduj naładuj podładuj odłącz podłącz zaplombuj rozłóż ułóż przełóż odłóż załóż nałóż zapakuj zaszyj odpowiedz odpisz dopisz przepisz podlicz zlicz oblicz rozwiąż zwiąż zwolnij zatrudnij wynajmij nagraj odegraj odtwórz puść wypuść wpuść spuść ucisz wycisz rozgłoś ogłoś wygaś przewietrz wywietrz poćwicz pobiegaj przebiegnij zjedz wypij połknij zażyj łyknij zaszczep rozdaj podziel rozdziel zmniejsz zwiększ podwyż obniż przyspiesz zwolnij skróć wydłuż odejmij odlicz doładuj odwiedź zawieź przywieź odwieź dowieź zaprowadź odprowadź przyprowadź zamieć pozamiataj zamieć umieść rozmieść streść wypłać spłać przepłać zwróć oddzwoń wydzwoń przedzwoń podłóż ubierz załatw napraw popraw skoryguj przejedź wyjedź zaparkuj przeparkuj zatankuj wymyj pomyj zetnij wykoś nawieź podsyp dosyp zasyp wysyp nasyp wyślij zrób przyślij prześlij zbierz podaj pokaż dodaj zadaj wydaj oddaj sprzedaj przekaż zbadaj przeczytaj odczytaj zapytaj zagraj poszukaj odpytaj posprzątaj skasuj usuń wrzuć uruchom odpal włącz wyłącz zamknij otwórz napisz zapisz wypisz spisz opisz podpisz policz przelicz porównaj pobierz ściągnij zgraj opublikuj zaktualizuj zarchiwizuj wygeneruj zrestartuj podsumuj przeanalizuj zweryfikuj wydrukuj skopiuj przygotuj zainstaluj zsynchronizuj zaraportuj poinformuj zadzwoń obudź powiadom ostrzeż zaplanuj ustaw utwórz stwórz zmień przenieś zamów kup zapłać opłać pogratuluj umów odbierz odśwież wyczyść oczyść nakarm podlej wynieś wyprowadź wystaw złóż wypełnij sprawdz wyslij zrob znajdź obejrzyj przejrzyj rzuć zerknij zajrzyj dopilnuj upewnij zapewnij zatwierdź potwierdź przetłumacz wylicz oszacuj roześlij rozlicz sporządź zgłoś wykonaj wykasuj zachowaj opracuj przedstaw przelej dorzuć uzupełnij daj zapodaj dostarcz wyciągnij zestaw zacznij skończ zawieś wznów zatrzymaj wstrzymaj przetestuj przeskanuj skontroluj spytaj zrób zamień posortuj wyprowadz zbuduj wdróż ogarnij zmierz zważ koś skoś przytnij posadź zasiej gaś odśnież odkurz wypierz wyprasuj umyj zetrzyj wytrzyj napełnij ugotuj upiecz nastaw zaparz zaśpiewaj zmyj wylej nalej zalej pokrój połóż postaw powieś podnieś opuść zapal zgaś rozpal dolej zasadź zanotuj odnotuj zaloguj zarezerwuj pobudź",
  ),
);

function fold(list: string): string[] {
  return list.split(" ").map(foldWord);
}

const withoutEnding = (word: string): string => word.replace(/(?:cie|my)$/u, "");
const imperfective = /^\p{L}{2,}(?:aj|uj)(?:cie)?$/u;
const infinitive = /^\p{L}{2,}(?:ac|ic|yc|ec|sc|zc)$/u;
const noVerb = new Set(
  "raj kraj zazwyczaj zwyczaj maj tramwaj obyczaj haj rodzaj buj wuj chuj dzisiaj tutaj wczoraj piec szesc dziewiec dziesiec dwadziescia koniec miesiac tysiac noc moc pomoc wiec nic jesc lic plec czesc milosc ilosc wiadomosc piecdziesiat marzec czerwiec lipiec wilgoc szpic nastepny ciec swiec obiec pieniadz".split(
    " ",
  ),
);
const nounEnding = /(?:osc|iec|eczność)$/u;

function isRepeatedVerb(word: string): boolean {
  const bare = withoutEnding(word);
  if (onceWords.has(bare) || onceWords.has(word) || noVerb.has(word)) return false;
  return repeatedWords.has(bare) || imperfective.test(word);
}

/** Whether a folded word asks for something: an imperative or an infinitive. */
export function isVerb(word: string): boolean {
  if (noVerb.has(word)) return false;
  if (isRepeatedVerb(word) || onceWords.has(word) || onceWords.has(withoutEnding(word))) return true;
  return infinitive.test(word) && !nounEnding.test(word);
}

const wordsOf = (folded: string): string[] => folded.match(/\p{L}+/gu) ?? [];

/** Whether a folded word is an imperative already, whatever its ending looks like. */
export function isImperative(word: string): boolean {
  return onceWords.has(word) || isRepeatedVerb(word);
}

/** Whether one of the words asks for a single deed. */
export function asksOnce(folded: string): boolean {
  return wordsOf(folded).some((word) => onceWords.has(word) || onceWords.has(withoutEnding(word)));
}

/** Verbs of repetition and none of a single deed: "wysyłaj" against "wyślij". */
export function isHabitual(folded: string): boolean {
  return wordsOf(folded).some(isRepeatedVerb) && !asksOnce(folded);
}

const goes = new Set("chodze jezdze ide jade chodzimy jezdzimy idziemy jedziemy lubie lubimy ucze zaczynam".split(" "));

/** Whether some deed is asked for; "chodzę pływać" asks for none. */
export function asksForDeed(folded: string): boolean {
  const words = wordsOf(folded);
  const isGoing = words.some((word) => goes.has(word));
  return words.some((word) => isVerb(word) && !(isGoing && infinitive.test(word)));
}
