import { mark, type Word } from "../grammar/lexicon";

/** Words that say how the schedule's days and times belong together. */
export const markerEntries: Word[] = [
  mark(
    "EVERY",
    "jeden|jede|jedes|jeder|jedem|jedn|jdn|jd.|jeweils jeden|jeweils jede|alle|aller|immer jeden|an jedem|in jeder|immer alle|je|zu jedem|jeden einzelnen|jeweils alle|jeweils an jedem|immer an jedem|jeweilig jeden|jedem einzelnen|pro",
  ),
  mark(
    "EVERY_OTHER",
    "jeden zweiten|jede zweite|jedes zweite|jedes zweiten|jeder zweiten|jeden 2.|jede 2.|jedes 2.|jeden anderen|jede andere|an jedem zweiten|jeden übernächsten|in jeder zweiten|immer jeden zweiten|immer jede zweite|jeweils jeden zweiten|jedem zweiten|alle zwei wochen immer|alle 2 wochen immer|alle zwei wochen jeweils",
  ),
  mark(
    "HABIT",
    "immer|immer am|jeweils|jeweils am|stets|stets am|immer an|jeweils an|regelmäßig|regelmäßig am|grundsätzlich|immer zum|jeweils zum|grundsätzlich am|regelmässig",
  ),
  mark(
    "AT",
    "um|um punkt|punkt|schlag|um schlag|genau um|pünktlich um|exakt um|um genau|um exakt|@|jeweils um|um spätestens|spätestens um|gleich um|jeweils punkt|uhrzeit:|uhrzeit",
  ),
  mark(
    "ON",
    "am|an|an den|an allen|zum|den|an einem|am jeweiligen|auf|übers|über das|jeweils am|immer am|jeweils an|immer an|am kommenden|jeweils den|immer zum|jeweils zum",
  ),
  mark("IN", "im|in|in den monaten|im monat|während|in den|nur im|jeweils im|immer im|die monate"),
  mark("OF", "des|der|im|vom|in|von"),
  mark(
    "THE",
    "der|die|das|den|dem|des|unser|unsere|unseren|dessen|deren|mein|meine|meinen|meiner|einen|eine|ein|ihre|seine",
  ),
  mark("DASH", "-|~|–"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("NEAREST", "nächst|am nächsten an|nächst dem|am nächsten beim|der am nächsten liegt an|nächstgelegen zum"),
  mark("COMMA", ","),
  mark(
    "AND",
    "und|und dazu|und zusätzlich|und außerdem|und noch|&|+|sowie|u.|u|plus|und auch|und jeweils|bzw.|als auch|und dann",
  ),
  mark("OR", "oder|beziehungsweise|oder aber|oder am|oder auch"),
  mark("FROM", "von|v.|vom|ab|zwischen dem|ab dem|von den|jeweils von|immer von|im zeitraum von|im zeitraum vom"),
  mark(
    "TO",
    "bis|bis zum|bis einschließlich|bis inklusive|bis inkl.|bis inkl|bis einschl.|bis um|auf|bis zu|bis einschließlich zum|bis spätestens",
  ),
  mark(
    "BETWEEN",
    "zwischen|in der zeit zwischen|im zeitfenster zwischen|zwischen dem|jeweils zwischen|immer zwischen|zw.|zw",
  ),
  mark("BEFORE", "vor|bevor|noch vor|spätestens vor"),
  mark("AFTER", "nach|erst nach|später als"),
  mark(
    "START",
    "ab|ab dem|ab den|beginnend|beginnend ab|beginnend ab dem|beginnend am|beginnend mit|beginnend mit dem|startend|startend am|startend ab|erstmals|erstmals am|erstmalig|erstmalig am|zum ersten mal am|zum ersten mal|das erste mal am|das erste mal|erstes mal|erstes mal am|erstes mal:|erster lauf|erster durchlauf|erster durchlauf am|der erste am|die erste am|das erste am|erste lieferung|erste lieferung am|erste ausgabe|erste ausgabe am|erste runde|erste runde am|erste zahlung|erste zahlung am|erste stunde am|start|start am|start:|gültig ab|angefangen am|angefangen mit|anfangend am|los geht's am|los gehts am|ab einschließlich|ab kommendem|frühestens ab|beginn|beginn am|beginn:|erster lauf am|erster termin am|starte am|starte|mit start am|nicht vor dem|nicht vor|frühestens am|frühestens|nicht früher als|erst ab|erst ab dem|und zwar ab|und zwar ab dem|beginn ab",
  ),
  mark(
    "UNTIL",
    "bis|bis zum|bis einschließlich|bis einschließlich zum|bis einschließlich dem|bis inkl.|bis inkl. zum|bis inklusive|bis inklusive zum|bis einschl.|bis und mit|bis und mit dem|letztmals|letztmals am|letztmalig|letztmalig am|zum letzten mal am|zum letzten mal|das letzte mal am|endend|endend am|endet am|ende am|ende:|und endet am|längstens bis|längstens bis zum|letzter lauf am|letzter termin am|letztes mal am|letztes mal|die letzte am|den letzten am|das letzte am|die letzte erinnerung am|letzte erinnerung am|zuletzt am|höchstens bis|höchstens bis zum|nur bis|nur bis zum|bis spätestens|bis zum einschließlich|bis vor|maximal bis",
  ),
  mark("END_OF", "ende|ende des|ende der|zum ende|zum ende des|zum ende der|ende vom|einschließlich ende"),
  mark(
    "EXCEPT",
    "außer|außer an|außer am|außer im|außer in|außer in den|außer um|außer zwischen|ausgenommen|ausgenommen an|ausgenommen am|ausgenommen im|mit ausnahme von|mit ausnahme des|mit ausnahme der|mit ausnahme vom|bis auf|aber nicht|aber nicht am|aber nicht an|aber nicht im|aber nicht um|aber nicht zwischen|aber nie|aber nie am|aber niemals|nicht|nicht am|nicht an|nicht im|nicht in|nicht um|nicht zwischen|nicht aber|nicht jedoch|jedoch nicht|jedoch nicht am|jedoch nicht im|nur nicht|nur nicht am|nur nicht an|nur nicht im|bloß nicht|bloß nicht am|bloß nicht im|allerdings nicht|allerdings nicht am|allerdings nicht im|abgesehen von|abgesehen vom|ohne|ohne den|ohne die|nie|nie am|nie im|niemals|niemals am|keinesfalls|exklusive|exkl.|exkl|es sei denn es ist|es sei denn, es ist|nur eben nicht|nur eben nicht am|und nicht|und nicht am|und nicht im|und nicht an|sofern es nicht|aber ohne|jedoch ohne|nicht während|außer während|unter ausschluss von|weglassen:|nicht zu|außer zu|aber keinesfalls|mit ausnahmen von|aber bitte nicht|aber bitte nicht am|aber bitte nicht im|bitte nicht|bitte nicht am|bitte nicht im|ausser wenn|bis auf den|bis auf die|außer es ist|außer es ist ein|außer wenn es ein|außer bei|außerhalb von|außerhalb der",
  ),
  mark(
    "EXCEPT_POST",
    "aber ruhe|geschlossen|ruhetag|hat zu|hat geschlossen|haben geschlossen|arbeite ich nicht|arbeiten wir nicht|bin ich nicht da|habe ich frei|haben wir frei|hab ich frei|ist frei|ist ruhe|aber pause|dann ruhe|ist zu|ist geschlossen|haben wir zu|haben wir geschlossen|ist ruhetag|ist dicht|ausgenommen|nicht|gar nicht|aber nicht|überhaupt nicht|ausgeschlossen|allerdings nicht|jedoch nicht|entfällt|fällt aus|auslassen|überspringen|weglassen|niemals|nie|natürlich nicht|dagegen nicht|hingegen nicht|lieber nicht|bitte nicht|bitte auslassen|bitte überspringen|dabei auslassen|dabei überspringen|ausnehmen|pausieren|ist pause|nicht mehr|ausnahmsweise nicht|ausnahmsweise mal nicht|diesmal nicht|dieses mal nicht|ausgespart|aussparen|doch nicht|in ruhe lassen|ruhen lassen|ruhen|pausieren lassen",
  ),
  mark(
    "NOT_EVERY",
    "nicht jeden tag|nicht täglich|nicht jede woche|nicht wöchentlich|nicht jede stunde|nicht stündlich|nicht jeden monat|nicht monatlich|nicht alle tage|nicht jeden werktag|nicht werktags|nicht jeden morgen|nicht jedes jahr|nicht jährlich|nicht jede minute|nicht an jedem tag|nicht mehr täglich|nicht mehr jeden tag",
  ),
  mark(
    "FOR",
    "für|für insgesamt|in den|innerhalb der|während der|über die|für nur|für einen zeitraum von|für die dauer von",
  ),
  mark("FOR_POST", "lang|über|hindurch|lange"),
  mark(
    "ONLY",
    "nur|nur am|nur an|lediglich|bloß|ausschließlich|ausschließlich am|ausschließlich an|allein|exklusiv|bloß am|bloß an|lediglich am|nur jeweils|nur im|immer nur|immer nur am|aber nur|aber nur am|aber nur an|aber bloß|erst",
  ),
  mark("IN_DELAY", "in|in etwa|in ungefähr|in ca.|in genau|nach ablauf von|in rund|heute in"),
  mark("DELAY_POST", "von jetzt an|ab jetzt|später|danach|darauf|drauf"),
  mark(
    "ABOUT",
    "gegen|so gegen|etwa um|ungefähr um|circa um|ca. um|ca|ca.|circa|zirka|um etwa|um circa|um ca.|um ungefähr|kurz nach|kurz vor|knapp nach|knapp vor|so ca.|rund um|um herum|etwa gegen|so ungefähr um|etwa|ungefähr|um rund|so ungefähr|irgendwann gegen|irgendwann um",
  ),
  mark("ABOUT_POST", "rum|herum|oder so|plus minus|etwa|ungefähr|circa"),
  mark(
    "PER",
    "pro|am|im|in der|je|jeden|jede|jedes|die|à|a|/|an einem|in einer|in einem|den|das|innerhalb eines|innerhalb einer",
  ),
  mark("DAY_WORD", "tag|tage"),
  mark("TIMES_WORD", "mal|x|male|-mal|durchläufe|läufe|ausführungen|wiederholungen|durchgänge|mals"),
  mark(
    "ONCE",
    "nur einmal|einmalig|nur ein einziges mal|ein einziges mal|nur dieses eine mal|genau einmal|ein mal nur|nur 1x|nur 1 mal",
  ),
  mark(
    "NOW",
    "sofort|jetzt|jetzt gleich|jetzt sofort|umgehend|unverzüglich|gleich jetzt|augenblicklich|jetzt bitte|sofort jetzt|auf der stelle|schnellstmöglich|asap",
  ),
  mark("IN_TOTAL", "insgesamt|noch|in summe|total|alles in allem|maximal|höchstens"),
  mark("IN_PLACE_OF", "statt|anstatt|anstelle von|an stelle von|statt wie bisher|statt bisher|statt wie sonst"),
  mark("INCLUSIVE", "inklusive|einschließlich|inkl.|inkl|einschl.|mit eingeschlossen|inbegriffen"),
];
