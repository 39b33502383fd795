import { mark, type Word } from "../grammar/lexicon";

const next =
  "następny następną następne następnego następnej następnym najbliższy najbliższą najbliższe najbliższego najbliższej najbliższym najbliższych przyszły przyszłą przyszłe przyszłego przyszłej przyszłym kolejny kolejną kolejne kolejnego kolejnej kolejnych kolejnym następnych nadchodzący nadchodzącą".split(
    " ",
  );

export const markers: Word[] = [
  mark(
    "EVERY",
    "co|każdy|każda|każdą|każde|każdego|każdej|każdym|każdych|raz na|raz w|raz co|jeden raz na|jeden raz w|1 raz na|wszystkie|kazdy|kzady|karzdy|karzdą|karzde|po razie na|dokładnie co|mniej więcej co",
  ),
  mark("IN_PLACE_OF", "zamiast"),
  mark("EVERY_OTHER", "co drugi|co druga|co drugą|co drugie|co drugiego|co 2."),
  mark(
    "AT",
    "o|na|na godzinę|na godz.|o godzinie|o godz|o godz.|godz.|godz|godzina|o godzinę|punktualnie o|punkt|punktualnie|o punkt|równo o|dokładnie o|@|najpóźniej o|koło|o g.",
  ),
  mark("ON", "w|we|dnia|w dniu|w dniach|w dni"),
  mark("IN", "w|we|przez|przez cały|cały|całego|całym|w ciągu|w miesiącu|w miesiącach|podczas"),
  mark("OF", "z|ze"),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("NEAREST", "najbliższy|najbliższego|najbliżej|najbliższym"),
  mark("ONE", "raz"),
  mark("COMMA", ","),
  mark("OR", "lub|albo|czy|bądź|lub o|albo o|lub w|albo w"),
  mark("AND", "i|oraz|a|lub|albo|&|+|a także|plus|jak i|jak również"),
  mark("FROM", "od|od godziny|od godz.|od godz|począwszy od|w okresie od|w godzinach od|w godz. od"),
  mark("TO", "do|do godziny|do godz.|do godz|aż do"),
  mark(
    "BETWEEN",
    "między|pomiędzy|między godziną|między godz.|pomiędzy godziną|w godzinach|w godz.|w godz|w przedziale|w godzinach między",
  ),
  mark("BEFORE", "przed|przed godziną|przed godz."),
  mark("AFTER", "po|po godzinie|po godz.|później niż"),
  mark(
    "START",
    "począwszy od|licząc od|licząc od dnia|zaczynając od|poczynając od|zacznij od|zaczynając|start|start od|zaczynając od dnia|zaczynaj|startujemy|od dnia|nie wcześniej niż|nie przed|dopiero od|najwcześniej od|pierwszy raz|po raz pierwszy|rozpocznij od|początek|zacznij|zaczynamy od|zaczynamy|startując od",
  ),
  mark("START_POST", "wzwyż|począwszy|począwszy od tej daty|i dalej"),
  mark(
    "UNTIL",
    "do|aż do|do dnia|do godziny|do godz.|i do|kończąc|kończąc na|zakończ|ostatni raz|ostatnie|ostatnia|ostatnie przypomnienie|po raz ostatni|nie dłużej niż do|tylko do",
  ),
  mark("END_OF", "pod koniec|na koniec|końca|koniec|końcem|samego końca|samym końcem"),
  mark(
    "EXCEPT",
    "oprócz|oprócz przerwy obiadowej|poza przerwą obiadową|z wyjątkiem przerwy obiadowej|oprócz przerwy|poza przerwą|z wyjątkiem przerwy|oprócz godzin|oprócz okresu|poza|poza godzinami|z wyjątkiem godzin|z wyjątkiem w|z wyjątkiem dni|z wyłączeniem godzin|oprócz dni|poza dniami|prócz|z wyjątkiem|z wyłączeniem|bez|wyłączając|za wyjątkiem|ale nie|ale nie w|ale nie we|ale nie o|ale nigdy w|nie licząc|pomijając|ale bez|tylko nie|tylko nie w|byle nie|byle nie w|nie w|nie we|a nie w|pomijaj|ale pomijaj|pomiń|ale pomiń|minus|chyba że to|chyba że jest|chyba że|z pominięciem|lecz nie w|jednak nie w|ale nie podczas|z wyjątkiem okresu",
  ),
  mark(
    "EXCEPT_POST",
    "zamknięte|mamy zamknięte|jest zamknięte|nieczynne|wykluczone|wyłączone|pomijaj|pomiń|pomijamy|z wyłączeniem|odpada|odpadają|nie wysyłaj|nie uruchamiaj|wyłączając|zostaw w spokoju|daj spokój|jednak nie",
  ),
  mark(
    "NOT_EVERY",
    "nie codziennie|nie każdego dnia|nie co dzień|nie co tydzień|nie każdego tygodnia|nie co miesiąc|nie w każdy|nie co godzinę",
  ),
  mark(
    "FOR",
    "jeszcze|jeszcze przez|najwyżej|co najwyżej|maksymalnie|maksimum|nie więcej niż|przez|w ciągu|na czas|na okres|przez okres",
  ),
  mark("FOR_POST", "z rzędu|pod rząd"),
  mark("ONLY", "tylko|jedynie|wyłącznie|ale tylko|i tylko|tylko i wyłącznie"),
  mark("NEXT", [...next, ...next.map((form) => `w ${form}`), ...next.map((form) => `przez ${form}`)].join("|")),
  mark("THIS", "ten|tę|to|tego|tej|tym|ta|bieżący|bieżącego|bieżącym|obecnego"),
  mark("PAST", "wczoraj|przedwczoraj|wczoraj wieczorem|wczoraj rano|wczoraj w nocy"),
  mark("IN_DELAY", "za|dziś za|dzisiaj za|po upływie|za jakieś|za około|za ok."),
  mark("DELAY_POST", "od teraz|od tej chwili|później"),
  mark(
    "ABOUT",
    "około|ok.|ok|koło|mniej więcej|mniej więcej o|gdzieś o|gdzieś koło|w okolicach|tak około|tak koło|w okolicy|orientacyjnie o|tak o|tuż przed|tuż po|krótko przed|krótko po|zaraz po|niedługo przed|chwilę przed|chwilę po",
  ),
  mark("ABOUT_POST", "mniej więcej|plus minus|lub coś koło tego"),
  mark("PER", "na|w|w ciągu|do|każdego|co|na każdy|każdej"),
  mark("DAY_WORD", "dnia|dzień|dniu|dniem|dni|dniach"),
  mark("ONCE", "jednorazowo|jeden raz|tylko raz|jeden jedyny raz|raz jeden|tylko jeden raz"),
  mark("NOW", "teraz|natychmiast|od razu|w tej chwili|już teraz|niezwłocznie"),
  mark("TIMES_WORD", "razy|raz|uruchomień|uruchomienia|powtórzeń|powtórzenia|wykonań"),
  mark(
    "OF_MONTH",
    "miesiąca|każdego miesiąca|w miesiącu|w każdym miesiącu|co miesiąc|miesięcznie|dowolnego miesiąca|wszystkich miesięcy|danego miesiąca|comiesięcznie",
  ),
  mark(
    "MONTHLY",
    "co miesiąc|comiesięcznie|miesięcznie|raz w miesiącu|raz na miesiąc|każdego miesiąca|w każdym miesiącu|miesiąc w miesiąc",
  ),
  mark(
    "OF_QUARTER",
    "kwartału|każdego nowego kwartału|nowego kwartału|każdego kwartału|w kwartale|w każdym kwartale|co kwartał",
  ),
  mark(
    "QUARTERLY",
    "kwartalnie|co kwartał|raz na kwartał|raz w kwartale|każdego kwartału|w każdym kwartale|cokwartalnie|raz na trzy miesiące",
  ),
  mark("OF_YEAR", "każdego roku|roku|co roku|w każdym roku|co rok"),
  mark("EVERY_YEAR", "co roku|corocznie|każdego roku|co rok|raz w roku|raz do roku|raz na rok|rokrocznie|rocznie"),
  mark(
    "MONTH_END",
    "koniec miesiąca|na koniec miesiąca|pod koniec miesiąca|z końcem miesiąca|końcem miesiąca|na koniec każdego miesiąca|pod koniec każdego miesiąca|z końcem każdego miesiąca|ostatniego miesiąca",
  ),
  mark("IN_TOTAL", "łącznie|w sumie|razem|ogółem|w ogóle"),
  mark("INCLUSIVE", "włącznie|wł.|łącznie"),
  mark(
    "HOLIDAYS",
    "święta|świąt|świętami|dni świąteczne|dni świątecznych|święta państwowe|świąt państwowych|dni ustawowo wolnych|dni ustawowo wolne|święto",
  ),
];
