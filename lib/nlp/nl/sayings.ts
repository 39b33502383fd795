import type { Command } from "../core/language";
import { AMOUNT } from "./command-patterns";
import { SENT } from "./job-names";

const THE = "(?:de|het|'t|mijn|onze|ons|die|dat|dit|deze|al\\s(?:de|mijn|die|onze))";
const NAME = `(?<name>${THE}\\s[^,;:.!?]{2,60}?)`;
const THING = `(?<name>(?:${THE}\\s)?[^,;:.!?\\d]{2,60}?)`;
const TASK = `(?<name>(?:${THE}\\s)?(?:[^,;:.!?]{1,50}[\\s-])?${SENT}(?:\\s(?:aan|voor|over|van|uit)\\s(?:${THE}\\s)?[\\p{L}-]{2,40})?)`;
const BYE =
  "(?:\\s?[,;.!-]+\\s(?:(?:dus|kun\\sje|je\\skunt|die|dat|hij|ze)\\s)*(?:verwijder|gooi|schrap|wis|haal|stop|annuleer|cancel|mag|mogen|kan|kunnen|weg)\\p{L}*(?:\\s\\p{L}+){0,3})?";
const UNTIL =
  "(?:\\s(?:tot\\s.+?|voorlopig|tijdelijk|een\\stijdje|voor\\s(?:een|twee|drie|vier|vandaag|altijd|de\\srest|de\\skomende|deze|dit|onbepaalde|\\d+)(?:\\s.+?)?|(?:tijdens|gedurende|zolang)\\s.+?|(?:deze|dit)\\s\\p{L}+))?";
const ONE_DAY =
  "(?:vandaag|vanavond|vannacht|(?:over)?morgen|(?:deze|dit|volgende|komende)\\s\\p{L}+|(?:op\\s)?\\p{L}+dag|een\\skeer|eenmalig)";
const FROM_NOW = "(?:voortaan|vanaf\\s(?:nu|morgen)|in\\shet\\svervolg|in\\sde\\stoekomst)";
const GOES = "(?:lopen|komen|starten|gaan|draaien|beginnen|vertrekken|worden|sturen|versturen|verzenden)";
const RUNS = "(?:loopt|komt|start|gaat|draait|begint|wordt)";
const TO_SEND = "(?:sturen|versturen|mailen|krijgen|ontvangen|hebben|zien|lezen)";
const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. `name` is what they call it. */
export const sayings: readonly [Command["intent"], RegExp][] = [
  // "Ik heb de herinnering voor de vuilnisbak niet meer nodig, mag weg"
  ["delete", said(`(?:ik|we|wij)\\s(?:heb|hebben)\\s${NAME}(?:\\snu)?\\sniet\\smeer\\snodig${BYE}`)],
  ["delete", said(`${NAME}\\s?[?,]?\\s(?:heb\\sik|hebben\\swe)(?:\\snu)?\\sniet\\smeer\\snodig${BYE}`)],
  [
    "delete",
    said(`(?:(?:ik|we|wij)\\s(?:wil|willen|hoef|hoeven)\\s)?${NAME}\\sniet\\smeer\\s(?:te\\s)?${TO_SEND}${BYE}`),
  ],
  ["delete", said(`${NAME}\\s(?:hoeft|hoeven|hoef\\sik)\\sniet\\smeer(?:\\ste\\s\\p{L}+)?${BYE}`)],
  ["delete", said(`(?:(?:ik|we|wij|stuur|mail|geef)\\s(?:\\p{L}+\\s)?)?geen\\s${THING}\\smeer(?:\\s${TO_SEND})?`)],
  ["delete", said(`(?:(?:ik|we|wij)\\s(?:heb|hebben)\\s)?(?:genoeg|klaar)\\s(?:van|met)\\s${THING}`)],
  // "je mag stoppen met het surfbericht", "je hoeft me het surfbericht niet meer te sturen"
  [
    "delete",
    said(
      `(?:je\\s(?:mag|kunt|kan)\\s(?:nu\\s|wel\\s)?(?:stoppen|ophouden)|stop\\smaar|hou\\s(?:maar\\s)?op)\\smet\\s${THING}`,
    ),
  ],
  [
    "delete",
    said(`je\\shoeft\\s(?:me\\s|mij\\s|ons\\s)?(?:${NAME}\\sniet|geen\\s${THING})\\smeer\\s(?:te\\s)?${TO_SEND}`),
  ],
  // "behalve de factuurmails alles tot maandag op pauze zetten"
  [
    "pause",
    said(
      `(?<name>(?:behalve\\s[^,;:.!?]{3,40}?,?\\s)?alles(?:,?\\sbehalve\\s[^,;:.!?]{3,40}?)?)${UNTIL}\\s(?:pauzeren|stilleggen|stopzetten|op\\spauze\\szetten)(?:,\\sop\\s[^,;:.!?]{3,40}\\sna)?`,
    ),
  ],
  // "Ik heb me bedacht over de tandartsherinnering, gooi weg"
  [
    "delete",
    said(`(?:ik|we|wij)\\s(?:heb|hebben)\\s(?:me|mij|ons)\\sbedacht\\s(?:over|wat)\\s(?:betreft\\s)?${NAME}${BYE}`),
  ],
  ["delete", said(`${TASK}\\s(?:opzeggen|afzeggen)`)],
  ["delete", said(`zeg\\s${TASK}\\s(?:op|af)`)],
  ["delete", said(`vergeet\\s${TASK}${BYE}`)],
  ["delete", said(`(?:meld|schrijf)\\s(?:me|mij|ons)\\s(?:af|uit)\\s(?:voor|van|bij)\\s${THING}`)],
  ["delete", said(`(?:me|mij|ons)\\s(?:afmelden|uitschrijven)\\s(?:voor|van|bij)\\s${THING}`)],
  [
    "pause",
    said(
      `(?:(?:stuur|mail|geef)\\s\\p{L}+\\s)?(?:voorlopig\\s|even\\s)?geen\\s${THING}\\smeer(?:\\s${TO_SEND})?\\s(?:tot|voorlopig|zolang)(?:\\s.+)?`,
    ),
  ],
  [
    "pause",
    said(
      `(?:(?:stuur|mail|geef)\\s\\p{L}+\\s)?(?:voorlopig|tijdelijk)\\sgeen\\s${THING}(?:\\smeer)?(?:\\s${TO_SEND})?`,
    ),
  ],
  // "Geef de sportherinneringen rust tot januari"
  ["pause", said(`(?:geef|gun)\\s${NAME}${UNTIL}\\s(?:een\\s|wat\\s)?(?:pauze|rust|vrijaf|adempauze)${UNTIL}`)],
  ["pause", said(`laat\\s${NAME}${UNTIL}\\s(?:rusten|pauzeren|stilliggen)${UNTIL}`)],
  [
    "pause",
    said(`(?:zet|leg)\\s${NAME}${UNTIL}\\s(?:stil|op\\spauze|in\\sde\\swacht|uit|op\\seen\\slaag\\spitje)${UNTIL}`),
  ],
  [
    "pause",
    said(
      `${NAME}\\s(?:mag|kan|moet|mogen|kunnen)${UNTIL}\\s(?:stil\\s?liggen|stil\\s?staan|rusten|pauzeren|stoppen)${UNTIL}`,
    ),
  ],
  [
    "pause",
    said(
      `(?:(?:ik|we|wij)\\s\\p{L}+(?:\\sgraag)?,?\\s)?dat\\s${NAME}${UNTIL}\\s(?:stopt|pauzeert|rust|stilligt|ophoudt)${UNTIL}`,
    ),
  ],
  [
    "resume",
    said(
      `${NAME}\\s(?:mag|mogen|kan|kunnen)\\s(?:nu\\s|vanaf\\s.+\\s)?weer\\s(?:aan|lopen|draaien|doorgaan|starten|verder|beginnen|komen)`,
    ),
  ],
  ["pause", said(`stop\\smet\\s(?:(?:het|de)\\s)?(?:sturen|mailen|versturen)\\s(?:van\\s)?${TASK}`)],
  ["pause", said(`hou\\sop\\smet\\s(?:(?:het|de)\\s)?(?:sturen|mailen|versturen)\\s(?:van\\s)?${TASK}`)],
  ["resume", said(`(?:(?:stuur|mail)\\s)?(?:me|mij|ons)\\s${TASK}\\sweer(?:\\s${TO_SEND})?`)],
  ["resume", said(`(?:haal|breng)\\s${TASK}\\s(?:weer\\s)?terug`)],
  ["resume", said(`(?:(?:ik|we|wij)\\s\\p{L}+(?:\\sgraag)?,?\\s)?dat\\s${NAME}\\sweer\\s${RUNS}`)],
  // "Kan de back-up naar 3 uur?"
  [
    "edit",
    said(
      `(?:kan|kunnen|mag|mogen|moet|moeten)\\s${NAME}\\s(?:${FROM_NOW}\\s|liever\\s)?(?:van\\s[^,;:.!?]{1,20}\\s)?naar\\s(?:de\\s)?(?:\\d|half|kwart|\\p{L}+dag|ochtend|middag|avond)[^,;:.!?]{0,20}`,
    ),
  ],
  // "Kan de back-up om 3 in plaats van om 2 draaien?"
  [
    "edit",
    said(
      `(?:kan|kunnen|mag|mogen|zou|zouden)\\s${NAME}\\s(?=.*(?:in\\splaats\\svan|ipv|i\\.p\\.v\\.|vroeger|eerder|later)(?!\\p{L}))(?:.*\\s)?${GOES}`,
    ),
  ],
  [
    "edit",
    said(
      `(?:kan|is)\\shet(?:\\smogelijk)?,?\\sdat\\s${NAME}\\s(?=.*(?:in\\splaats\\svan|ipv|vroeger|eerder|later)(?!\\p{L}))(?:.*\\s)?${RUNS}`,
    ),
  ],
  [
    "edit",
    said(
      `${NAME}\\s(?:(?:${FROM_NOW}|altijd|al|pas|liever)\\s)*${AMOUNT}\\s(?:later|vroeger|eerder)\\s(?:kunnen\\s)?\\p{L}+en`,
    ),
  ],
  [
    "edit",
    said(
      `${NAME}\\s(?:(?:moet|moeten|mag|mogen|kan|kunnen|${FROM_NOW}|al|pas|liever)\\s)*(?:om|op|elke|iedere|dagelijks|wekelijks|maandelijks)\\s.*(?:in\\splaats\\svan|ipv|i\\.p\\.v\\.)\\s.*`,
    ),
  ],
  [
    "edit",
    said(
      `maak\\s(?:van\\s)?${NAME}\\s(?:een\\s)?(?:dagelijkse?|wekelijkse?|maandelijkse?|jaarlijkse?)(?:\\s\\p{L}+)?\\s(?:in\\splaats\\svan|ipv|i\\.p\\.v\\.)\\s.*`,
    ),
  ],
  [
    "edit",
    said(
      `${TASK}(?:\\s(?:mag|kan|moet|zou|wil\\sik|heb\\sik)|[,:])?(?:\\s(?:${FROM_NOW}|liever|altijd))*\\s${AMOUNT}\\s(?:later|vroeger|eerder|vooruit|naar\\svoren|naar\\sachteren)(?:\\s(?:${GOES}|halen|schuiven|zetten|verplaatsen|verzetten))?`,
    ),
  ],
  // "Het weekrapport alleen nog maandelijks"
  [
    "edit",
    said(
      `(?:(?:maak|stuur|mail|doe)\\s(?:me\\s|mij\\s|ons\\s)?)?${TASK}\\s(?:${FROM_NOW}\\s)?(?:alleen\\snog|nog\\salleen|nog\\smaar|alleen\\smaar\\snog)\\s[^,;:.!?]+`,
    ),
  ],
  ["edit", said(`(?:maak|doe|draai)\\s${TASK}\\s${FROM_NOW}\\s[^,;:.!?]+`)],
  [
    "edit",
    said(
      `(?:(?:stuur|mail)\\s(?:me|mij|ons)\\s|(?:ik|we)\\s(?:wil|willen)\\s)?${TASK}\\s(?:graag\\s)?niet\\smeer\\s[^,;:.!?]{3,30}(?:,\\s(?:maar\\s)?|\\smaar\\s)[^;:.!?]+`,
    ),
  ],
  // One run of it
  [
    "edit",
    said(
      `${TASK}\\s(?:hoeft|hoef\\sik|hoeven\\swe|heb\\sik|kan|mag)\\s${ONE_DAY}\\s(?:niet(?:\\snodig)?|uitvallen|vervallen|overgeslagen\\sworden)`,
    ),
  ],
  ["edit", said(`${TASK}\\s${ONE_DAY}\\s(?:overslaan|laten\\svervallen|laten\\suitvallen)`)],
  [
    "edit",
    said(`${ONE_DAY}\\s(?:mag|kun|kan)\\sje\\s${TASK}\\s(?:overslaan|weglaten|laten\\s(?:vervallen|uitvallen|zitten))`),
  ],
  ["edit", said(`(?:ik|we|wij)\\s(?:heb|hebben|hoef|hoeven|wil|willen)\\s${TASK}\\s${ONE_DAY}\\sniet(?:\\snodig)?`)],
  ["edit", said(`voeg\\saan\\s${TASK}\\s(?:ook\\s|nog\\s)?[^,;:.!?]{3,60}\\stoe`)],
  [
    "edit",
    said(
      `${TASK}\\s(?:moet|mag|kan)\\s(?:${FROM_NOW}\\s)?naar\\s[^,;:.!?]{2,30}\\s(?:in\\splaats\\svan|ipv|i\\.p\\.v\\.)\\s[^,;:.!?]{2,30}`,
    ),
  ],
  ["edit", said(`${ONE_DAY}\\s(?:vervalt|valt)\\s${TASK}(?:\\s(?:uit|weg|af))?`)],
  ["edit", said(`${ONE_DAY}\\sgeen\\s${TASK}(?:\\s${TO_SEND})?`)],
  ["run", said(`(?:(?:nu|meteen|direct)\\s)+${TASK}\\s(?:draaien|starten|uitvoeren|laten\\s(?:lopen|draaien))`)],
  ["edit", said(`(?:hernoem|noem)\\s(?<name>\\u0001+)\\s(?:naar|in|voortaan|om\\snaar)\\s.+`)],
  [
    "run",
    said(
      `(?:trap|doe|gooi|start)\\s${TASK}(?:\\s(?:nu|meteen|direct|onmiddellijk|nog\\seen\\skeer))+(?:\\s(?:af|aan|eruit|op))?`,
    ),
  ],
];

const ALSO = `(?:${FROM_NOW}\\s)*(?:ook|tevens|daarnaast)(?:\\s(?:nog|${FROM_NOW}))*`;
const LIST = "(?:verzendlijst|mailinglijst|maillijst|lijst|ontvangers|ontvangerslijst)\\s(?:van|voor)\\s";

/** Who gets it; beside a schedule such words may be the task itself. */
export const recipients: readonly RegExp[] = [
  said(`(?:stuur|mail|zend|verstuur)\\s${TASK}\\s${ALSO}\\s[^,;:.!?]{2,60}`),
  said(`${TASK}\\s(?:moet\\s|mag\\s)?${ALSO}\\s(?:naar|aan)\\s[^,;:.!?]{2,60}`),
  said(`${TASK}\\s${ALSO}\\s(?:sturen|mailen)\\s(?:naar|aan)\\s[^,;:.!?]{2,60}`),
  said(`voeg\\s.{2,60}?\\stoe\\s(?:aan|bij)\\s(?:de\\s${LIST})?${TASK}`),
  said(`(?:zet|plaats)\\s.{2,60}?\\s(?:op|in|bij)\\s(?:de\\s)?${LIST}${TASK}`),
  said(`(?:haal|verwijder|schrap|gooi|neem)\\s.{2,60}?\\s(?:van|uit|bij)\\s(?:de\\s)?${LIST}${TASK}(?:\\s(?:af|weg))?`),
];

/** Said of something with a schedule, the words must name a task. */
export const mustName: ReadonlySet<Command["intent"]> = new Set(["delete", "pause", "resume"]);

const PRONOUN = "(?:die|dat|deze|dit|hem|ze|het)";

/** "de schoolbusmeldingen, zet die stil": what it is about stands in front. */
export const aboutThat = new RegExp(
  `^(?!(?:ik|we|wij|je|jij|hij|zij|ze|er|men|als|omdat|want|zodra)\\s|[^,:]*\\s(?:is|zijn|was|waren|heeft|hebben)\\s)((?:${THE}\\s)?[\\p{L}\\d][\\p{L}\\d\\s'-]{2,60}?)\\s?(?:,|:|\\s-)\\s(?:(?:kun|kan|zou)\\sje\\s${PRONOUN}|(?!(?:dus|daarom|want|en|maar)\\s)(\\p{L}+)\\s${PRONOUN}|${PRONOUN}(?:\\s(?:kun|mag)\\sje|(?=\\s(?:kan|kunnen|mag|mogen|moet|moeten)\\s)))\\s(.+)$`,
  "u",
);

/** "De vakantie is voorbij, dus de busherinnering mag weer aan": the command behind its reason. */
export const behindReason =
  /^(?!(?:als|zodra|wanneer|indien|voordat|nadat|zolang|of)\s)[^?:]{5,100}?[,.;!-]\s(?:(?:dus|daarom|nu|dan|en|kun\sje|kan\sje|zou\sje)\s)*([^,.;!?]+)$/u;
