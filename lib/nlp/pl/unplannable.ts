import { mark, type Word } from "../grammar/lexicon";

const sky = ["wschodzie słońca", "zachodzie słońca", "pełni", "nowiu", "przypływie", "odpływie"];
const skyBefore = ["wschodem słońca", "zachodem słońca", "pełnią", "świtem", "zmierzchem"];

/** Schedule words that no calendar knows, and such that add nothing to a schedule. */
export const unplannableEntries: Word[] = [
  mark("UNREAD", sky.flatMap((event) => ["o", "po", "przy"].map((word) => `${word} ${event}`)).join("|")),
  mark(
    "UNREAD",
    skyBefore.flatMap((event) => ["przed", "tuż przed", "wraz ze", "ze"].map((word) => `${word} ${event}`)).join("|"),
  ),
  mark(
    "UNREAD",
    "w niedziele i święta|niedziele i święta|w niedziele oraz święta|w soboty, niedziele i święta|do świąt|przed świętami|po świętach|do wielkanocy|o tej samej porze|o tej samej godzinie|kilka razy dziennie|parę razy dziennie|kilka razy na dzień|kilka razy w tygodniu|parę razy w tygodniu|kilka razy w miesiącu|zimą|latem|wiosną|jesienią|w zimie|w lecie|na wiosnę|na jesieni|każdej zimy|każdego lata|każdej wiosny|każdej jesieni|w sezonie|poza sezonem|o świcie|o zmierzchu|po zmroku|o zmroku|podczas pełni|w pełnię|w każdą pełnię|w czasie przypływu|w czasie odpływu|podczas przypływu|podczas odpływu|w dniu wypłaty|po wypłacie|w wakacje|w ferie|w czasie ferii|podczas ferii|podczas wakacji|w wielkanoc|na wielkanoc|w poniedziałek wielkanocny|w wielki piątek|w wielką sobotę|w niedzielę palmową|w zielone świątki|w środę popielcową|w wielkim poście|w adwencie|w moje urodziny|na moje urodziny|w boże ciało|w tłusty czwartek|w dzień matki|w święta|w święta państwowe|w ramadanie|w roku przestępnym|od czasu do czasu|co jakiś czas|czasem|czasami|raz na jakiś czas|niekiedy|kiedyś|przy okazji|nieregularnie",
  ),
  mark(
    "FILLER",
    "w te dni|w takie dni|w tych dniach|w oba dni|miałem na myśli|miałam na myśli|chciałem powiedzieć|chciałam powiedzieć|całą dobę|przez całą dobę|całodobowo|24/7|24x7|24 godziny na dobę|dwadzieścia cztery godziny na dobę|dzień i noc|w dzień i w nocy|dniem i nocą|cały dzień|przez cały dzień|cały tydzień|przez cały tydzień|cały rok|przez cały rok|okrągły rok|bez wyjątku|bez wyjątków|bez przerwy|bez przerw|non stop|nieprzerwanie|o tej samej porze|o tej samej godzinie|w tym samym czasie|ta sama godzina|jak zawsze|jak zwykle|dodatkowo|ponadto|wystarczy|w zupełności wystarczy|następnego dnia rano|następnego ranka",
  ),
  mark(
    "INSTEAD",
    "zaś|natomiast|dopiero|dopiero o|już|jednak|wtedy|wtedy o|wówczas|wówczas o|tam o|kiedy o|zamiast tego o|gdy o|tego dnia|tego dnia o|w ten dzień|w ten dzień o|w tym dniu|w tym dniu o",
  ),
];
