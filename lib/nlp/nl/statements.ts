import { isIn } from "../grammar/matches";
import { introducesWish } from "../shared-rules/introduces-wish";
import { VERB } from "./verbs";

/** Verbs that ask for something though the speaker is the subject. */
const WISH =
  "(?:wil|wou|willen|wilde|zou|zouden|moet|moeten|verwacht|vraag|ontvang|krijg|kan|kun|mag|zal|hoop|wens|zoek|had|hadden|laat|zullen|kunnen|mogen)";
/** What things and other people do; none of these is an imperative. */
const EVENT =
  "(?:is|zijn\\s(?:er|altijd|op|om|elke|iedere|in)|(?<!de\\s)was|waren|heeft|hebben|had|hadden|begint|beginnen|begon|eindigt|gaat|ging|komt|kwam|opent|vertrekt|vaart|duurt|staat|vindt|slaapt|werkt|eet|zingt|traint|speelt|oefent|rijdt|vliegt|loopt|zit|ligt|luidt|regent|geeft|woont|valt|viel|vergadert|repeteert|zwemt|danst|viert|neemt|crashte|meert|legt|sluit|start|bakt|kookt)";
/** Of these the stem is an imperative as well: "start de back-up". */
const EVENT_FIRST = EVENT.replace("|sluit|start", "");
const WHOSE =
  "(?:de|het|een|mijn|onze|ons|zijn|haar|hun|jouw|deze|dit|die|dat|er|hij|ze|zij|men|iedereen|iemand|meneer|mevrouw|dokter|opa|oma|papa|mama)";
const noRequest = "(?!.*\\ste\\s\\p{L}+en$)";
/** The subject of what should be done, where a request is put as a statement. */
const AGENT = "(?:agent|assistent|bot|systeem|script|ai|nighthawks)";

/** "Ik ga …", "Wij hebben …". */
const speaker = new RegExp(`^(?:ik|we|wij)\\s(?!${WISH}\\s)\\p{L}+(?:\\s|$)`, "u");
/** "Dinsdags ga ik …", of which the schedule is taken away; "sinds jaren loop ik …". */
const speakerBehind = new RegExp(
  `^(?:[^,:;.!?]*?\\s)?(?!(?:${WISH}|die|dat|wat|als|omdat|waar\\p{L}*|hoe(?:veel|lang|vaak)?|dan|zoals|en|of|wanneer|toen|voordat|terwijl|want|maar|waarom|welke|wie|nadat|zodat)\\s)\\p{L}{2,}\\s(?:ik|we|wij)(?![\\p{L}])`,
  "u",
);
/** "De buurman zet … aan", "Onze hond blaft …": a person or a thing, and right behind it what it does. */
const someonesVerb = new RegExp(
  `^(?!${WHOSE}\\s${AGENT})(?:de|mijn|onze|zijn|haar|hun|een)\\s\\p{L}{3,}\\s(?!${WISH}\\s|(?:met|uit|niet|tot|het|dat|wat|eerst|liefst|meest|best|vast|direct|meteen|recent|overmorgen|laatst|nogmaals|samen\\smet|moet|laat|wordt|compleet|apart|exact|alert|kort|stipt)(?!\\p{L}))(?!.*\\s(?=\\p{L}+n$)${VERB}$)\\p{L}{2,}t\\s${noRequest}`,
  "u",
);
const someone = /^(?:hij|ze|zij|men|iemand)\s\p{L}+\s/u;
const thing = new RegExp(
  `^(?!${WHOSE}\\s${AGENT})${WHOSE}\\s(?:(?!(?:die|dat|wie|wat|waar|met|om\\ste)\\s)[\\p{L}\\d.:'-]+\\s){0,5}?(?:${EVENT}|wordt)(?:\\s|$)${noRequest}`,
  "u",
);
/** What is left of "Op woensdag is er altijd repetitie", "Maandag heeft mijn vader dialyse". */
const eventFirst = new RegExp(`^${EVENT_FIRST}\\s${noRequest}`, "u");
/** "Maandag is het bij ons altijd druk": the day itself opens the statement. */
const onThatDay = new RegExp(
  `^(?:op\\s|elke\\s)?(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?\\s${EVENT_FIRST}\\s(?:het|er|bij|hier)\\s${noRequest}`,
  "u",
);
const usually = new RegExp(
  `^(?:sinds|normaal|normaal\\sgesproken|meestal|gewoonlijk|doorgaans|vroeger|destijds|gisteren|eergisteren|bij\\sons|bij\\smij|soms|vaak|helaas|vorige|afgelopen)\\s(?:[^,;!?]*\\s)?${EVENT}(?:\\s|$)${noRequest}`,
  "u",
);
const wishes = /(?<!\p{L})(?:nodig|graag|fijn|handig|mooi|geweldig|super|prettig|wenselijk|top)(?!\p{L})/u;
/** Words that ask for something. */
export const asks = new RegExp(
  `(?<!\\p{L})(?:alsjeblieft|alstublieft|aub|svp|(?:herinner|stuur|mail|zeg|geef|wek|waarschuw|meld|vertel|laat|toon)\\s(?:me|mij|ons|het|de|een)|kun\\sje|kan\\sje|zou\\sje)(?!\\p{L})|,\\s(?:dus\\s|daarom\\s|en\\s|maar\\s)?(?:vanaf\\s(?:morgen|vandaag|nu|overmorgen|volgende|komende|de|\\p{L}+dag|\\d)|voortaan|in\\shet\\svervolg)(?!\\p{L})(?!.*\\s(?:zal|zullen|moet|moeten|ga|gaan|gaat)\\s)[^,;.!?]*\\s(?=\\p{L}+n$)${VERB}$|(?:[,;:!?]|\\.\\s|\\s-)\\s?(?:dus|daarom|dan|en|of)?\\s?${VERB}(?!\\p{L})(?!\\s(?:ik|we|wij))`,
  "u",
);

/** "Ik ben kapster in Breda en wil elke vrijdag om 17 uur …" */
const introduces = introducesWish({
  speaker:
    "(?:ik|wij|we)\\s(?:ben|zijn|heet|heb|hebben|werken?|run|runnen|leid|leiden|beheer|beheren|geef|woon|wonen|verkoop|rijd|kook)|mijn\\snaam\\sis|met",
  and: "en",
  wish: "(?:ik\\s|wij\\s|we\\s)?(?:wil|willen|wou|wilden?|zou(?:den)?|wens(?:en)?|zoek(?:en)?|vraag|vragen|heb|hebben|moet(?:en)?)(?:\\s(?:ik|wij|we))?",
  when: "elke?|ieder|alle|dagelijks|wekelijks|\\p{L}+dags?(?!\\p{L})|op\\s|om\\s|vanaf|altijd|doordeweeks|'s\\s|tussen|van\\s",
});

/** "De bakker gaat zondags later open", "Op zondag zijn we dicht": up to where a conclusion begins. */
const TELLS = `(?:(?:${WHOSE}|ik|we|wij)\\s(?!${WISH}\\s|${AGENT})|(?:(?:op|in|elke|iedere|vanaf)\\s)?[\\p{L}.]+\\s(?:${EVENT}|ben|heb|zijn|werk|ga)\\s)(?:[^.!?;:]|[.:](?=\\d)){3,100}?`;
/** "Zondags gaan we later open, dus …", "Omdat de trein om 7.10 uur gaat, …" */
export const concludes = new RegExp(
  `(?<=^|[.!?]\\s)(?:(?:hoi|hallo|hey|ok|trouwens|ps:?)[,:]?\\s)*(?:${TELLS}(?:[,;]|\\s[\\u2013\\u2014-])\\s(?:en\\s)?(?:dus|daarom|vandaar)[\\s,:](?!dat\\s|liever|eigenlijk|toch)|(?:omdat|aangezien)\\s(?:${WHOSE}|ik|we|wij|\\p{L}+)\\s(?:[^.!?;:,]|[.:](?=\\d)){5,80},\\s(?!en\\s|omdat\\s))`,
  "u",
);

/** "de bestelling versturen [want het magazijn sluit]": why something is to be done tells nothing of it. */
const reasonBehind = /(?<=\p{L}{3}n),?\s(?:want|omdat|aangezien)\s.*$/su;

/** Whether the words tell what happens instead of asking for something. */
export function describesLife(told: string): boolean {
  const words = told
    .replace(concludes, "")
    .replace(reasonBehind, "")
    .replace(/[\s.,;:!]+$/, "");
  const tells = [speaker, speakerBehind, someone, someonesVerb, thing, eventFirst, onThatDay, usually].some((pattern) =>
    isIn(words, pattern),
  );
  return tells && !wishes.test(words) && !asks.test(words) && !introduces.test(words);
}
