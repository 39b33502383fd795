import type { PartOfDay } from "../core/slots";
import { w } from "../grammar/lexicon";

const partStems: [string, PartOfDay][] = [
  ["morgen", "morning"],
  ["vormittag", "morning"],
  ["mittag", "lunch"],
  ["nachmittag", "afternoon"],
  ["abend", "evening"],
];
const habits = ["jeden", "an jedem", "immer am"];

/** Adverbs that make a habit of a part of the day where no day stands beside them (see `habitualParts`). */
export const habitual =
  /^(?:immer |jeweils )?(?:morgens|fruhmorgens|fruehmorgens|vormittags|mittags|nachmittags|nachmitags|abends|abens|spatabends|nachts|fruhs)(?!\p{L})/u;

/** Words for parts of the day and named hours. */
export const parts = [
  w(
    "PART",
    "morgens|in aller früh|in aller frühe|in aller herrgottsfrühe|ganz früh|frühmorgens|in der früh|früh|am morgen|früh am morgen|früh morgens|am frühen morgen|in der frühe|zeitig in der früh|am vormittag|vormittag|morgends|am späten vormittag|am frühen vormittag|zum frühstück|beim frühstück|gleich in der früh|als erstes am morgen|vormittags|frühs|morgens früh|immer morgens|immer vormittags",
    { part: "morning" },
  ),
  w("PART", "morgen", { part: "morning", separate: true }),
  w("PART", "allmorgendlich", { part: "morning", recurring: true }),
  w(
    "PART",
    "mittag|zu mittag|am mittag|zur mittagszeit|um die mittagszeit|in der mittagspause|zur mittagspause|zum mittagessen|über mittag|zu mittags|mittagspause|mittagszeit|gegen mittag|so gegen mittag|mittags|immer mittags",
    { part: "lunch" },
  ),
  w(
    "PART",
    "nachmittag|am nachmittag|am frühen nachmittag|am späten nachmittag|nachm.|nachmittgs|nachmittags|nachmitags|immer nachmittags",
    { part: "afternoon" },
  ),
  w(
    "PART",
    "abend|am abend|am frühen abend|am späten abend|zum abendessen|zur abendzeit|gegen abend|am vorabend|abends|abens|immer abends",
    { part: "evening" },
  ),
  w("PART", "allabendlich", { part: "evening", recurring: true }),
  w(
    "PART",
    "nacht|in der nacht|mitten in der nacht|tief in der nacht|spätabends|spät abends|spät am abend|in den nachtstunden|zur nacht|über nacht|während der nacht",
    { part: "night" },
  ),
  w("PART", "nachts|immer nachts|nächtens", { part: "nightly" }),
  w("PART", "jede nacht|jeder nacht|in jeder nacht|allnächtlich|nächtlich|nacht für nacht|jeden nacht", {
    part: "nightly",
    recurring: true,
  }),
  ...partStems.map(([stem, part]) =>
    w("PART", habits.map((habit) => `${habit} ${stem}`).join("|"), { part, recurring: true }),
  ),
  w(
    "PART",
    "zum feierabend|bei feierabend|nach feierabend|am ende des tages|tagesende|zum tagesende|am tagesende|arbeitsende|bei dienstschluss|zum dienstschluss|zum arbeitsende|bürschluss|zum büroschluss|bei büroschluss|zum geschäftsschluss|bei geschäftsschluss|zum ladenschluss|bei ladenschluss|am ende jedes tages|zum tagesabschluss|bei arbeitsende|eod|zum ende des tages|vor feierabend|nach dienstschluss|zum schulschluss",
    { part: "endOfDay" },
  ),
  w(
    "PART",
    "während der geschäftszeiten|geschäftszeiten|während der bürozeiten|bürozeiten|während der arbeitszeit|während der arbeitszeiten|zu geschäftszeiten|zu bürozeiten|innerhalb der geschäftszeiten|innerhalb der bürozeiten|innerhalb der arbeitszeit|in der arbeitszeit|während der dienstzeit|während der öffnungszeiten|zu den geschäftszeiten|zu den bürozeiten|in den geschäftszeiten|in der geschäftszeit|während der geschäftszeit|in der bürozeit|während der bürozeit|während der bürostunden",
    { part: "hours" },
  ),
  w("PART", "tagsüber|während des tages|untertags|bei tag|am tag über|tags", { part: "day" }),
  w("NAMED_TIME", "mitternacht|null uhr|zu mitternacht", 0),
  w("NAMED_TIME", "zwölf uhr mittags|12 uhr mittags|high noon", 720),
];
