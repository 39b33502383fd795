import type { Language } from "../core/language";
import { foldWord } from "../grammar/fold";
import { buildLexicon } from "../grammar/lexicon";
import { conclusions } from "../shared-rules/conclusions";
import { isEvent } from "./events";
import { findCommand } from "./intent";
import { elidedJob, findJobs, inheritVerb } from "./jobs";
import { words } from "./lexicon";
import { ownWords } from "./own-words";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { rules } from "./rules";
import { guardedDays, readSpoken } from "./spoken";
import { describesLife, tellsOfLife } from "./statements";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { isVerb } from "./verbs";
import { zoneOf, zonePatterns } from "./zones";

export const polish: Language = {
  code: "pl",
  lexicon: buildLexicon(words, true, [], ["srody", "soboty", "niedziele"]),
  numerals: {
    dates: "dmy",
    ordinal:
      /(?<![\p{L}\d.,#:-])(\d{1,2})(?:\.(?=\s|,|$)|-?(?:go|ego|tego|mego|szego|wszego|ci|szy|wszy|gi|ty|my|sty|y)(?![\p{L}\d]))/gu,
    dottedTimes: true,
  },
  rules,
  extend: readSpoken,
  joint:
    /^(?:\s?,\s?(?:(?:i|oraz|a|lub|albo|a takze|plus)\s)?(?:w\s|we\s|o\s|na\s)?|\s(?:i|oraz|lub|albo|a takze|a|plus|&|\+|jak rowniez)\s(?:w\s|we\s|o\s|na\s|potem\s)?|\s?[/&+]\s?)$/u,
  connector:
    /^(?:[\s,;:()&+.-]|—|→|\/|(?<!\p{L})(?:i|oraz|a|ale|w|we|o|na|od|do|z|za|po|co|tylko|jedynie|takze|rowniez|tez|plus|lub|albo|zaczynajac|poczawszy|kazd\p{L}{1,3}|potem|punktualnie|dokladnie|rowno|mniej wiecej|okolo|koniecznie|prosze|raz|jeden|miesiaca|tygodnia|roku|dnia|godzinie|godzina|godz|przez|caly|zawsze|przy czym|z tym ze|czyli|to znaczy|tj|np|uruchamiaj|uruchamiane|powtarzaj|najpierw|dzien|juz|cala dobe|przez cala dobe|calodobowo|czasu|wowczas|natomiast|zas|lacznie)(?!\p{L}))*$/u,
  also: /(?<!\p{L})(?:takze|tez|rowniez|dodatkowo|jeszcze)(?!\p{L})/u,
  // "we wtorki, przepraszam, środy": alone the words may be of one Wednesday.
  respellings: [
    // "…, ale jak jest niedziela, to dopiero o 9": on that day.
    [
      /(?<!\p{L})(?:jak|jesli|jezeli|gdy|kiedy)\s(?:(?:to|jest|akurat|wypada|mamy)\s){0,2}(?=(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|weekend)(?!\p{L}),?\s(?:to\s|wtedy\s)?(?:dopiero\s|juz\s|raczej\s)?o\s)/gu,
      "w ",
    ],
    [
      /(?<=(?:^|\s)w\s(?:poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|weekend)),?\s(?:(?:to|wtedy)(?:\sdopiero|\sjuz|\sraczej)?|dopiero)(?=\so\s)/gu,
      "",
    ],
    // "w parzyste dni ogórki, w nieparzyste pomidory": days as well.
    [
      /(?<=(?:parzyst\p{L}{1,3}\sdni|dni(?:ach)?\s(?:nie)?parzyst)[^.!?]{1,80}(?<!\p{L})w\s(?:nie)?parzyste)(?!\p{L}|\s(?:dn|tygod|miesi))/gu,
      " dni",
    ],
    // "…, nie, wpół do jedenastej, dalej poniedziałki, …": the days that were said.
    [
      /(?<=,\s)(?:dalej|nadal|wciaz|ciagle|tez|tak\ssamo)\s(?=(?:we?\s)?(?:poniedzial|wtork|srod|czwart|piat|sobot|niedziel)\p{L}{1,4},)/gu,
      "",
    ],
    // "streść mi, co w nocy działo się …": what happened, and not every night, which is "co noc".
    [
      /(?<=,\s)co(?=\s(?:w\snocy|noca|wieczorem|rankiem|z\srana|po\spoludniu|wczoraj|dzisiaj|dzis|jutro)(?!\p{L}))/gu,
      "czego",
    ],
    // "w weekend daj mi pospać do 9", "w soboty mogę spać do dziesiątej": until when is when.
    [
      /(?<!\p{L})(?:daj(?:cie)?\s(?:(?:mi|nam)\s)?|moge\s|pozwol\s(?:mi\s)?)(?:po|wy)?spac(?:\ssie)?\s(?:az\s|chociaz\s)?do(?=\s(?:\d|\p{L}+ej(?!\p{L})))/gu,
      "o",
    ],
    [
      /(?<=(?:przepraszam|pardon|wybacz|sorry|raczej|znaczy|na mysli),?\s)(?=(?:srody|soboty|niedziele)(?!\p{L}))/gu,
      "w ",
    ],
  ],
  correction:
    /(?:,\s?)?(?:(?<!\p{L})(?:(?:(?:albo\s|o\s|a\s|ach\s|no\s)?nie|tfu|oj|czekaj),?\snie\s(?:o\s|w\s|we\s)?(?:\p{L}+|\d{1,2})(?:(?=,)|,?\s(?:tylko|lecz|ale|a)(?=\s(?:o|we?)\s))|nie\s(?:dzis|dzisiaj|jutro|pojutrze|we?\s(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)),\s(?:tylko|lecz|ale|a)(?=\s(?:dzis|dzisiaj|jutro|pojutrze|za\s|we?\s(?:poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele)))|tfu|przepraszam|pardon|wybacz|sorry|sory|sorki|nie|oj|o\snie|to\s(?:znaczy|jest)(?=,?\s(?:o|w|we|co|kazd\p{L}+)\s)|to\sznaczy|tzn\.?|znaczy|mialem\sna\smysli|mialam\sna\smysli|chcialem\spowiedziec|chcialam\spowiedziec|poprawka|raczej|a\sraczej|ach\snie|no\snie|(?:a\s)?(?:dokladniej|scislej|precyzyjniej)(?:\smowiac)?|lepiej|albo\s(?:lepiej|raczej)|albo\snie|bzdura|bzdury|glupoty|pomylka|pomylilem\ssie|pomylilam\ssie|wroc|czekaj|moment|chwila|stop|ups|nie,?\sczekaj|nie,?\sjednak|jednak|a\sjednak|wlasciwie|zle|kurde|hm+|(?:to\s)?mial[oay]\sbyc|chodzilo(?:\smi)?\s(?=o\s)|niech\s(?:lepiej\s)?bedzie(?=\s(?:o|we?|kazd\p{L}+|co|\d|wpol|pol))|(?:daj|dawaj)\slepiej)(?!\p{L})[,:.!\s-]{0,3})+/gu,
  contentBefore:
    /(?<!\p{L})(?:(?<=,\s)czego|z|ze|za|dla|przed|miedzy|po|ten|ta|te|tego|tej|tych|przeszl\p{L}{1,3}|ubiegl\p{L}{1,3}|zeszl\p{L}{1,3}|poprzedni\p{L}{0,3}|ostatnich|ostatni|ostatnie|wczorajsz\p{L}{1,3}|pod|niz|jak|moj\p{L}{0,3}|swoj\p{L}{0,3}|nasz\p{L}{0,3}|temat|wersji|wersja|numer|nr|pokoj|sala|rozdzial|punkt|tor|klasy|(?:zlozon|wyslan|przeslan|nadeslan|utworzon|dodan|odebran|otrzyman|zgloszon|napisan|zakupion|sprzedan|zaplanowan|zarejestrowan|opublikowan|wystawion|oplacon|zebran|wykonan|wprowadzon|zmienion|anulowan|odwolan)(?:e|ych|y|a|ymi)|\p{L}{4,}(?:an|on|en)(?:e|ych|ymi)|spotkania|wydarzenia|(?<!(?:zaplanuj|ustaw|umow|przenies|przypomnienie|nastaw)(?:\s\S+){0,4}\s)na)\s$/u,
  subordinate:
    /(?<!\p{L})(?:kto|co(?!\s(?:\d|godz|minut|kwadrans|dzien|dnia|rano|noc|wiecz|tydzien|tygod|miesi|kwarta|rok|poniedz|wtor|srod|czwart|piat|sobot|niedz|weekend|pol|dwa|dwie|trzy|cztery|piec|szesc|osiem|dziesiec|drug|trzeci))|ktor\p{L}{1,3}|czyj|gdzie|kiedy|jesli|jezeli|gdy|poniewaz|zeby|aby|czy|ze|dopoki|ile|jak)\s/u,
  relativeAfter: /^(?:\s\p{L}+)?,\s(?:w\s|we\s|na\s)?(?:ktor\p{L}+|gdy|kiedy)\s(?!nie\s(?:jest|wypada))/u,
  scheduleBefore:
    /(?:^|[.!?]\s)(?:prosze,?\s|(?:przypomnij|przypominaj|powiadom|powiadamiaj|obudz|budz|ostrzez|ostrzegaj|poinformuj|informuj|uruchamiaj|uruchom|rob|zrob|pisz|napisz|wykonaj|wykonuj)(?:cie)?\s(?:mi\s|nam\s|mnie\s|to\s|ja\s|go\s)?(?:prosze\s)?|chcialbym,?\szebys\s|chce,?\szebys\s)$/u,
  isVerb,
  innocent: new Set(
    `${ownWords} kolejke worki worki workow środki środku środek środkiem środków marka markę marki minus dzieci dzieło dzień dziel ranek rankę północ południe południowy godzien rodzin niedziela piątka piątkę piątce sobór sobory dobra dobre dobry dobrze noga nogi jutrzenka wieczny wieczory wieczorny tygodnik dziennik miesięcznik roczny roczne robota roboty sekundowy minutowy marcin majka rodzin nocny nocna nocne rano ranny`
      .split(" ")
      .concat(guardedDays)
      .map(foldWord),
  ),
  ordinaryWords: new Set(["est", "et", "pt", "ct", "ist"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore:
    /(?<!\p{L})(?:oprocz|poza|procz|z\swyjatkiem|wylaczajac|nie|nigdy|ale\snie|pomijaj|pomijajac|bez)(?:\s(?:w|we|na|o|gdy|kiedy|jest|to|kazdy|kazda))*\s*$/u,
  exclusionFirst: /^[\s,;:]*(?:oprocz|poza|procz|z\swyjatkiem|wylaczajac|ale\snie)\s(?:\S+\s?){1,3}/u,
  concludes: conclusions({
    opens: `(?!(?:przypom|wysl|wysyl|sprawd|zrob|rob|budz|obudz|daj|pisz|napisz|powiad|codzienn|kazd)\\p{L}*|(?:w|we|o|od|co|po)\\s)\\p{L}+|(?=[^.!?;]{3,90}(?:${tellsOfLife.source}))(?:w|we|po|co|kazd\\p{L}+)`,
    so: "(?:i\\s)?(?:wiec|dlatego|zatem|totez|stad)",
    because: "poniewaz|skoro|jako\\sze|bo",
  }),
  again: /(?:i|oraz|potem)\s(?:znowu|ponownie|jeszcze\sraz)\s$/u,
  sameTime: /(?<!\p{L})(?:o\s(?:tej\s)?samej\s(?:porze|godzinie)|w\stym\ssamym\sczasie)(?!\p{L})/u,
  startsFrom:
    /(?:zaczynaj\p{L}+|zacznij|poczawszy|start\p{L}*|poczynajac|rozpocz\p{L}+|pierwszy|od)\s(?:\p{L}+\s){0,2}$/u,
  danglingEnd:
    /(?:(?:^|,)\s*(?:i|a|oraz|ale|plus|natomiast)|(?:^|[\s,]+)(?:(?:a\s)?do\stego|poza\stym|oprócz\stego|a\smianowicie|mianowicie|to\sznaczy|zawsze|w|we|o|na|od|do|co|tylko|zaczynając|każdy|każdą|każde|każdego|także|również|raz|równo|dokładnie|punktualnie|obie|oba|oboje|jedno\si\sdrugie|,|-|–|—|:))+$/iu,
  danglingStart: /^\s*(?:tylko|równo|punktualnie|dokładnie)(?=[\s,.]|$)/iu,
  intent: findCommand,
  isHabit: describesLife,
  isEvent,
  jobs: findJobs,
  elided: elidedJob,
  inherit: inheritVerb,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<!\p{L})(?:w|we|o|co|na|od|do|z|i|oraz|sie|jest|dla|mi|po|czy|ze|za|kazdy|kazda|kazde|kazdego|codziennie|dzien|dni|prosze|przypomnij|przypominaj|wyslij|wysylaj|sprawdz|sprawdzaj|zrob|jutro|dzisiaj|dzis|pojutrze|mam|jakie|zadania|zadan|moje|wszystkie|przypomnienie|wstrzymaj|wznow|uruchom|przesun|przenies|zmien|przypominaj|cotygodniowo|teraz|jest|albo|bez|przez|podczas|godzine|godzinie|tydzien|miesiac|miesiaca|poniedzialek|wtorek|srode|czwartek|piatek|sobote|niedziele|rano|wieczorem|zadanie|raport|usun|pokaz|kiedy|jak|nie|tylko|albo|ale|raz|gdy|jesli|pokaz)(?!\p{L})|(?<!\p{L})(?=\p{L}*(?:cz|szcz|prz|wsz|dzi|krz|trz|rzy|[aeu]j(?!\p{L})|owa[ncn]|[^s]sz[aeyk]))\p{L}{4,}/gu,
  phrasebook,
};
