import { isIn } from "../grammar/matches";

/** Patterns see folded text: "ä" is "a", "ß" is "ss". */
const NOISE =
  /\s(?:eigentlich|denn|so|alles|gerade|grad|grade|bei\s(?:mir|uns)|mal|uberhaupt|aktuell|derzeit|momentan|im\smoment|zur\szeit|zurzeit|noch|schon|jetzt|ich|wir|es|fur\smich|fur\suns|bitte|kurz|da|ubrigens|auf\sdem\szettel|im\skalender|automatisch|du|von\sselbst)(?=[\s,]|$)/g;
const PERIOD =
  /\s(?:fur\s)?(?:heute(?:\s(?:abend|nachmittag|noch))?|morgen|ubermorgen|(?:diese|nachste|kommende|die)\swoche|am\swochenende|(?:diesen|nachsten)\smonat|(?:am\s)?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?|nachts|morgens|abends|im\s(?:januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|die\snachsten\stage)(?=\s|$)/g;
const THINGS =
  "(?:sachen|dinge|zeug|jobs|tasks|aufgaben|termine|erinnerungen|automationen|zeitplane|laufe|punkte|geplante\\ssachen)";
const STATE =
  "(?:an|geplant|eingeplant|ansteht|anstehen|aktiv|eingerichtet|eingestellt|angelegt|laufen|lauft|vorgesehen|los\\s(?:ist|sein)|auf\\sdem\\s(?:plan|programm)|zu\\stun|terminiert|hinterlegt|im\\splan|vor|(?:am\\s)?laufen|offen)";
const BE = "(?:\\s(?:ist|sind|hab|habe|haben|wurde|wird))?";
const patterns = [
  new RegExp(
    `^(?:was|welche(?:\\s${THINGS})?)\\s(?:steht|stehen|ist|sind|hab|habe|haben|hast|gibts|gibt'?s|gibt|lauft|laufen|kommt|kommen|starten)(?:\\s${THINGS})?(?:\\s${STATE})?${BE}$`,
    "u",
  ),
  new RegExp(
    `^(?:zeig\\w*|nenn\\w*|liste?|sag\\w*|gib)(?:\\s(?:mir|uns))?(?:\\salles)?,?\\s(?:alles,?\\s)?was(?:\\s${THINGS})?\\s?${STATE}?${BE}(?:\\s(?:auf|an))?$`,
    "u",
  ),
  new RegExp(
    `^(?:hab|habe|haben|steht|stehen|ist|sind|lauft|gibts|gibt'?s|gibt)\\s(?:irgendwas|irgendetwas|was|etwas|irgendwelche\\s${THINGS}|${THINGS})(?:\\s${STATE})?$`,
    "u",
  ),
  new RegExp(
    `^(?:gibts|gibt'?s|gibt|lauft)\\s(?:irgendwas|irgendetwas|was|etwas),?\\s(?:was|das)\\s${STATE}${BE}$`,
    "u",
  ),
];
/** "Sag mal, …", "ach übrigens, …" */
const aside =
  /^(?:(?:ach|ah|du|ok|okay|so|na|und|aber|ubrigens|apropos|moment|sag(?:t|en\ssie)?)[,!]?\s)+(?=was|welche)/u;
/** What the core of "was läuft" needs beside it, lest it be about anything. */
const aboutPlan =
  /(?:geplant|eingeplant|ansteht|\san$|aktiv|eingerichtet|angelegt|vorgesehen|plan|programm|tasks|jobs|aufgaben|termine|erinnerungen|automationen|eingestellt|zettel|automatisch|uberblick|bei\s(?:mir|uns)|gerade|grad|aktuell|derzeit|momentan|im\smoment|woche|laufe?n?t?|was\slauft)/;

/** "Was läuft bei mir eigentlich alles so diese Woche?": what is planned, in everyday words. */
export function asksForList(words: string): boolean {
  const asked = words
    .replace(aside, "")
    .replace(/^(?:kurzer?\s|einen?\s|kurze\s)?(?:uberblick|ubersicht)[^:]{0,12}:\s/, "");
  const core = ` ${asked} `.replace(/[?!.]/g, "").replace(PERIOD, "").replace(NOISE, "").replace(NOISE, "").trim();
  return (
    patterns.some((pattern) => isIn(core, pattern)) &&
    aboutPlan.test(words) &&
    core.split(" ").length < 8 &&
    core !== words.replace(/\s.*$/, "")
  );
}
