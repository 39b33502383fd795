import { mark, type Word } from "../grammar/lexicon";

/** Words that say how the schedule's days and times belong together. */
export const markerEntries: Word[] = [
  mark(
    "EVERY",
    "elke|elk|iedere|ieder|alle|om de|om het|iedre|elke keer op|op elke|op iedere|eens per|eens in de|een keer per|één keer per|telkens om de|steeds om de|1x per|eenmaal per|elke enkele",
  ),
  mark(
    "EVERY_OTHER",
    "om de|elke andere|iedere andere|elke tweede|iedere tweede|om de andere|om het andere|om 't andere|elke 2e|iedere 2e|elk tweede|ieder tweede",
  ),
  mark("HABIT", "altijd op|steeds op|altijd|steeds|telkens op|telkens|altijd 's"),
  mark("AT", "om|om precies|precies om|exact om|stipt om|om stipt|@|telkens om|om klokslag|klokslag"),
  mark("ON", "op|op de|op elke|in het|in de|tijdens|altijd op|in 't|in t|op 't|gedurende"),
  mark("IN", "in|in de maanden|in de maand|tijdens|gedurende"),
  mark("OF", "van|van de|in|der"),
  mark("THE", "de|het|een|mijn|onze|ons|'t|'n|hun|zijn|haar|alle|deze"),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("NEAREST", "het dichtst bij|het dichtst bij de|dichtst bij|het dichtste bij"),
  mark("COMMA", ","),
  mark("AND", "en|&|+|plus|alsook|alsmede|en ook|en daarna"),
  mark("OR", "of|ofwel|of op|of anders"),
  mark("FROM", "van|vanaf|van de|vanaf de"),
  mark("TO", "tot|tot en met|t/m|tm|t.e.m.|tem|t/m de|tot en met de|tot de|t.m."),
  mark("BETWEEN", "tussen|tussen de|tss|tss."),
  mark("BEFORE", "voor|vóór"),
  mark("AFTER", "na"),
  mark(
    "START",
    "vanaf|vanaf de|met ingang van|te beginnen op|beginnend op|beginnend|ingaand op|startend op|startend|start op|startdatum|te beginnen met|beginnend met|voor het eerst op|eerste keer op|begin op|begint op|niet voor|niet vóór|niet eerder dan|op zijn vroegst|op z'n vroegst|ingaande|eerste keer|eerste keer:|de eerste keer|de eerste keer op|de eerste keer is|voor het eerst|voor de eerste keer|voor de eerste keer op|1e keer|1e keer op|eerste run|eerste run op|de eerste op|de eerste is op|eerste levering|eerste levering op|eerste editie|eerste editie op|eerste les|eerste les op|eerste ronde|eerste ronde op|eerste betaling|eerste betaling op|start|start:|startdatum:|begin:|met ingang van de|te beginnen",
  ),
  mark(
    "UNTIL",
    "tot|tot en met|t/m|tot aan|tot uiterlijk|eindigend op|voor het laatst op|laatste keer op|de laatste op|laatste op|laatste keer|tot en met de|t/m de|tot de|uiterlijk tot|stopt op|eindigt op|tem|maximaal tot",
  ),
  mark(
    "END_OF",
    "eind|einde|het einde van|het eind van|einde van|eind van|het einde van de|het eind van de|het einde van het|het eind van het|aan het eind van|aan het einde van|aan het eind van de|aan het einde van de|op het einde van de|op het eind van de",
  ),
  mark(
    "EXCEPT",
    "behalve|behalve op|behalve in|behalve om|behalve tussen|uitgezonderd|uitgezonderd op|met uitzondering van|met uitzondering van de|maar niet|maar niet op|maar niet in|maar niet tussen|niet|niet op|niet in|niet tussen|niet om|zonder|zonder de|tenzij het|nooit|nooit op|maar nooit op|buiten|alleen niet|alleen niet op|alleen niet in|exclusief|excl.|excl|en niet op|behalve tijdens|behalve in het|niet in het|maar niet in het|niet tijdens",
  ),
  mark(
    "EXCEPT_POST",
    "ben ik vrij|zijn we vrij|heb ik vrij|werk ik niet|werken we niet|is vrij|zijn we dicht|zijn we gesloten|is gesloten|is dicht|is het gesloten|uitgezonderd|niet|niet meer|niet meegerekend|overslaan|maar niet|bij uitzondering niet|bij hoge uitzondering niet|uitzonderlijk niet|deze keer niet|weglaten|dan niet|uitgesloten|dus niet|helemaal niet|even niet|toch niet|met rust laten|rusten|pauzeren",
  ),
  mark(
    "NOT_EVERY",
    "niet elke dag|niet iedere dag|niet dagelijks|niet elke week|niet wekelijks|niet elk uur|niet elke maand|niet maandelijks|niet elke werkdag|niet iedere week",
  ),
  mark("FOR", "gedurende|voor|gedurende de|voor de duur van|in"),
  mark("FOR_POST", "lang|achtereen|achter elkaar"),
  mark(
    "ONLY",
    "alleen|alleen op|enkel|enkel op|uitsluitend|uitsluitend op|slechts|louter|maar alleen op|alleen maar op|alleen in|alleen maar|pas|pas op|maar alleen",
  ),
  mark("IN_DELAY", "over|over precies|over exact|precies over|over ongeveer|binnen|over zo'n|over pakweg"),
  mark("DELAY_POST", "vanaf nu|later"),
  mark(
    "ABOUT",
    "rond|omstreeks|ongeveer om|tegen|circa|ca.|ca|zo rond|om ongeveer|rond een uur of|om een uur of|even na|even voor|vlak na|vlak voor|net na|net voor|kort na|kort voor|zo tegen|iets na|iets voor|ongeveer|om en nabij|een uur of",
  ),
  mark("ABOUT_POST", "ongeveer|of zo|à zo"),
  mark("PER", "per|in de|in het|elke|elk|iedere|ieder|/|op een|per elke|van de"),
  mark("DAY_WORD", "dag|dagen"),
  mark("TIMES_WORD", "keer|keren|maal|x|malen|runs|herhalingen"),
  mark(
    "ONCE",
    "eenmalig|slechts één keer|maar één keer|alleen deze keer|één keer maar|precies één keer|enkel deze keer",
  ),
  mark("NOW", "nu meteen|onmiddellijk|direct nu|meteen nu|nu direct|nu|meteen"),
  mark("IN_TOTAL", "in totaal|nog|totaal|alles bij elkaar|maximaal|hooguit"),
  mark("IN_PLACE_OF", "in plaats van|inplaats van|i.p.v.|ipv|ipv.|in de plaats van"),
  mark("INCLUSIVE", "inclusief|inbegrepen|incl."),
];
