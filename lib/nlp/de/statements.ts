import { isIn } from "../grammar/matches";
import { introducesWish } from "../shared-rules/introduces-wish";
import { VERB } from "./verbs";

/** Patterns see folded text: "ä" is "a", "ß" is "ss". Verbs that ask for something though the speaker is the subject. */
const WISH =
  "(?:brauch|braeuch|moch|moech|mocht|will|woll|hatt|haett|wurd|wuerd|wunsch|wuensch|benotig|benoetig|bitt|erwart|muss|mues|soll|darf|durf|duerf|kann|konn|koenn|bekomm|bekam|krieg|erhalt|erhielt|bevorzug|mag|freu|such)";
/** What things and other people do; none of these is an imperative. */
const EVENT =
  "(?:ist|sind|war|waren|hat|haben|hatte|hatten|beginnt|beginnen|begann|endet|offnet|oeffnet|schliesst|klingelt|tagt|probt|trainiert|spielt|singt|lauft|laeuft|(?<!(?:der|die|eine?|zur)\\s)fahrt|faehrt|fliegt|kommt|kam|kamen|geht|ging|dauert|schlaft|schlaeft|arbeitet|isst|wacht|liegt|sitzt|wohnt|lebt|lautet|laeutet|trifft|findet|gibt\\ses|steht|regnet|schneit|startet|unterrichtet|betet|ruht|fallt|faellt|fiel|streikt|feiert|kocht|turnt|schwimmt|joggt|reitet|tanzt|liefert)";
/** In the plural these are infinitives and nouns as well, so only as the first word. */
const EVENTS =
  "(?:treffen|kommen|gehen|fahren|laufen|spielen|singen|proben|essen|trainieren|arbeiten)\\s(?:sich|die|alle|unsere|meine)";
/** Verbs whose other half says what they mean: "macht … auf", "legt … ab". */
const SPLIT =
  "(?:(?:macht|geht)\\s.*\\s(?:auf|zu|los)|legt\\s.*\\s(?:ab|an)|(?:fangt|faengt)\\s.*\\san|(?:hort|hoert|steht)\\s.*\\sauf|(?:steht|stehe)\\s.*\\sauf|ruft\\s.*\\san|holt\\s.*\\sab|nimmt\\s.*(?:\\sein)?)$";
const WHOSE =
  "(?:der|die|das|den|dem|ein|eine|einer|mein\\w{0,2}|unser\\w{0,2}|dein\\w{0,2}|ihr\\w{0,2}|sein\\w{0,2}|dies\\w{1,2}|es|sie|er|man|jemand|jeder|alle|herr|frau|doktor|opa|oma|papa|mama)";
const noRequest = "(?!.*\\szu\\s(?:\\p{L}+en|sein|tun)$)";
/** The subject of what should be done, where a request is put as a statement. */
const AGENT = "(?:agent|assistent|bot|system|skript|script|ki|nighthawks)";

/** "Ich gehe …", "Wir treffen uns …". */
const speaker = new RegExp(`^(?:ich|wir)\\s(?!${WISH})\\p{L}+(?:\\s|$)`, "u");
/** "Dienstags gehe ich …", of which the schedule is taken away; "seit Jahren laufe ich …". */
const speakerBehind = new RegExp(
  `^(?:[^,:;.!?]*?\\s)?(?!${WISH}|(?:die|welche|wie|sie|nie|alle|ehe|wo|was|als|wenn|ob|dass|weil|und|bevor|damit|nachdem|indem|falls|sodass|solange|sobald|seit|bis|wobei|womit|fur|mehr|vielleicht|sonst|wohl)\\s)\\p{L}{2,}(?:e|te|en|ten|st|s|g|m|f|d|t|b|h|l|r|k)\\s(?:ich|wir)(?![\\p{L}])`,
  "u",
);
/** "Unser Hund bellt …", "Der Nachbar mäht …": a person or a thing, and right behind it what it does. */
const someonesVerb = new RegExp(
  `^(?!(?:der|unser|mein|ein)\\s${AGENT})(?:der|unsere?|meine?|sein|seine|ein)\\s\\p{L}{3,}\\s(?!${WISH}|(?:jetzt|erst|zuerst|sonst|sofort|dort|oft|nicht|fast|meist|spat|spaet|samt|seit|mit|nebst|zuletzt|direkt|komplett|selbst|gehort|gehoert|gilt|steht\\san|\\p{L}*richt|\\p{L}*schrift|liebst|mochte)(?!\\p{L}))\\p{L}{2,}t\\s${noRequest}`,
  "u",
);
const someone = /^(?:er|man|jemand)\s\p{L}+(?:t|st)\s/u;
const thing = new RegExp(
  `^(?!${WHOSE}\\s${AGENT})${WHOSE}\\s(?:(?:[\\p{L}\\d.:-]*[\\p{L}\\d:-]|\\d+\\.|\\p{L}{1,3}\\.)\\s){0,5}?(?:${EVENT}(?:\\s|$)|wird\\s|${SPLIT})${noRequest}`,
  "u",
);
/** What is left of "Mittwochs ist bei uns immer Probe", "Montags hat mein Vater Dialyse". */
const eventFirst = new RegExp(
  `^(?!startet\\s|(?:hatte|haette)n?\\sgern)(?:${EVENT}\\s|${EVENTS}\\s|(?:macht|legt|fangt|faengt|hort|hoert|steht|ruft|holt)\\s${WHOSE}\\s.*\\s(?:auf|zu|ab|an)$|nimmt\\s${WHOSE}\\s)${noRequest}`,
  "u",
);
const usually = new RegExp(
  `^(?:seit|normalerweise|meist|meistens|gewohnlich|gewoehnlich|ublicherweise|ueblicherweise|fruher|frueher|damals|gestern|vorgestern|bei\\suns|bei\\smir|manchmal|oft|haufig|haeufig|leider|letzten?|letztes|vorige\\w?|in\\sder\\sregel)\\s(?:[^,;!?]*\\s)?(?:${EVENT}|${SPLIT})(?:\\s|$)${noRequest}`,
  "u",
);
/** Words that ask for something. */
export const asks = new RegExp(
  `(?<!\\p{L})(?:bitte|und\\s(?:ich\\s)?(?:brauchte|braeuchte|mochte|moechte|wunsch|wuensch)\\p{L}*|(?:erinner|schick|send|mail|sag|gib|weck|warn|benachrichtig|informier|meld|schreib|zeig)\\p{L}*\\s(?:mir|mich|uns|dich|dem|der|den|die)|kannst\\sdu|konntest\\sdu|wurdest\\sdu)(?!\\p{L})|,\\s(?:also\\s|deshalb\\s|darum\\s|daher\\s|und\\s|aber\\s)?(?:ab\\s(?:morgen|heute|sofort|jetzt|nun|ubermorgen|uebermorgen|dem|(?:nachst|naechst|kommend)\\p{L}+|\\p{L}+tag|\\d)|kunftig|kuenftig|zukunftig|zukuenftig|in\\szukunft|von\\s(?:nun|jetzt)\\san|stattdessen)(?!\\p{L})(?!.*\\s(?:werden?|wird|muss|mussen|muessen|gehen?)\\s)[^,;.!?]*\\s(?=\\p{L}+n$)${VERB}$|(?:[,;:!?]|\\.\\s|\\s-)\\s?(?:also|daher|dann|deshalb|darum|und|oder)?\\s?${VERB}(?!\\p{L})(?!\\s(?:ich|wir))`,
  "u",
);

/** "Ich betreibe einen Campingplatz und brauche jeden Morgen um 7 …" */
const introduces = introducesWish({
  speaker:
    "(?:ich|wir)\\s(?:bin|sind|heiss|hab|arbeit|betreib|betreu|leit|fuhr|fuehr|unterricht|mach|fahr|wohn|koch|verwalt|organisier|verkauf)\\p{L}*|mein\\sname\\sist|hier\\s(?:ist|spricht)",
  and: "und",
  wish: "(?:ich\\s|wir\\s)?(?:brauche?n?|brauchten?|braeuchten?|(?:hatte|haette)n?\\sgerne?|(?:mocht|moecht|benotig|benoetig|wunsch|wuensch|woll|bitt)\\p{L}*|will|suche)(?:\\s(?:ich|wir))?",
  when: "jede|alle|taglich|taegl|woch|werktags|\\p{L}+tags?(?!\\p{L})|am\\s|um\\s|ab\\s|immer|morgens|abends|mittags|nachts|zwischen|von\\s",
});

/** "Die Bäckerei macht sonntags später auf", "Sonntags haben wir zu": up to where a conclusion begins. */
const TELLS = `(?:(?:${WHOSE}|ich|wir)\\s(?!${WISH}|${AGENT})|(?:(?:am|im|an|jeden|jede|jedes|immer|ab)\\s)?[\\p{L}.]+\\s(?:${EVENT}|habe|bin|gehe|fahre|arbeite|fange|stehe)\\s)(?:[^.!?;:]|[.:](?=\\d|\\s?\\p{Ll})){3,100}?`;
/** "Sonntags öffnen wir später, also …", "Weil die Bahn um 7:10 fährt, …" */
export const concludes = new RegExp(
  `(?<=^|[.!?]\\s)(?:(?:hi|hallo|hey|ok|so|ubrigens|uebrigens|ps:?)[,:]?\\s)*(?:${TELLS}(?:[,;]|\\s[\\u2013\\u2014-])\\s(?:und\\s)?(?:also|deshalb|deswegen|daher|darum|drum|somit|folglich)[\\s,:](?!(?:ich\\s)?mein|nein|eher|lieber|besser|doch)|(?:weil|da)\\s(?:${WHOSE}|ich|wir|\\p{L}+s)\\s(?:[^.!?;:,]|[.:](?=\\d)){5,80},\\s(?!und\\s|da\\s|weil\\s))`,
  "u",
);

/** "die Bestellung verschicken [denn das Lager schließt]": why something is to be done tells nothing of it. */
const reasonBehind =
  /(?<=\p{L}{3}n),?\s(?:weil|denn\s(?=(?:der|die|das|den|dort|dann|da|ich|wir|er|sie|es|man|sonst)\s))\s?.*$/su;

/** Whether the words tell what happens instead of asking for something. */
export function describesLife(told: string): boolean {
  const words = told
    .replace(concludes, "")
    .replace(reasonBehind, "")
    .replace(/[\s.,;:!]+$/, "");
  const tells = [speaker, speakerBehind, someone, someonesVerb, thing, eventFirst, usually].some((pattern) =>
    isIn(words, pattern),
  );
  return tells && !asks.test(words) && !introduces.test(words);
}
