import type { Command } from "../core/language";

type Verb = [intent: Command["intent"], pattern: RegExp];
export const verbs: Verb[] = [
  ["delete", /^(?:stuur|mail|geef|app)\s(?:me|mij|ons)\s(?:a\.?u\.?b\.?\s)?(geen\s.+?)\smeer$/],
  [
    "resume",
    /^(.+?)\s(?:mag|kan|moet)\s(?:\S+\s){0,3}?weer\s(?:aan|lopen|draaien|doorgaan|starten|verder|beginnen|gestart\sworden|geactiveerd\sworden)(?:\s(?:hoor|nu))?$/,
  ],
  [
    "pause",
    /^(.+?)\s(?:mag|kan|moet)\s(?:\S+\s){0,4}?(?:op\spauze|pauzeren|rusten|stilliggen|uit|stoppen|stilgezet\sworden|gepauzeerd\sworden|gestopt\sworden)$/,
  ],
  ["delete", /^(.+?)\s(?:mag|kan|moet)\s(?:\S+\s){0,3}?(?:weg|verwijderd\sworden|geschrapt\sworden)$/],
  [
    "pause",
    /^(?:zet|leg)\s(.+?)\s(?:even\s|maar\s)?(?:op\spauze|stil|op\son\shold|uit|stop|in\sde\swacht)(?:\s(?:tot|voor)\s.*)?$/,
  ],
  ["pause", /^(?:pauzeer|stop|onderbreek|deactiveer|schort)\s(?:met\s)?(.+?)(?:\sop)?$/],
  [
    "pause",
    /^(.+?)\s(?:tot\s.*\s|voor\s(?:een|twee|drie|vier|de\srest|altijd|onbepaalde|vandaag|morgen|deze|dit|komende|\d+)\s.*\s)?(?:even\s|tijdelijk\s)?(?:pauzeren|stoppen|stilleggen|stopzetten|onderbreken|deactiveren|op\spauze\szetten|uitzetten|uitschakelen|opschorten)$/,
  ],
  ["resume", /^(?:mag|mogen)\s(.+?)\sweer\s(?:aan|lopen|draaien|verder|gestart\sworden)(?:\salsjeblieft)?$/],
  ["resume", /^(?:haal|neem)\s(.+?)\s(?:weer\s)?(?:van|uit)\s(?:de\s)?pauze(?:\saf)?$/],
  ["resume", /^(?:hef|beeindig)\s(?:de\s)?(?:pauze|onderbreking)\s(?:van|voor)\s(.+?)(?:\sop)?$/],
  ["pause", /^schakel\s(.+?)\suit$/],
  ["resume", /^(?:hervat|heractiveer|activeer)\s(.+?)(?:\s(?:weer|opnieuw))?$/],
  ["resume", /^(?:zet|schakel|start|laat)\s(.+?)\s(?:weer\s|opnieuw\s)(?:aan|in|door|verder|lopen|draaien)$/],
  ["resume", /^(?:ga\s(?:weer\s)?(?:door|verder)\smet)\s(.+)$/],
  ["resume", /^(.+?)\s(?:weer\s|opnieuw\s)?(?:hervatten|heractiveren|weer\saanzetten|weer\sactiveren|weer\sstarten)$/],
  [
    "delete",
    /^(?:verwijder|wis|schrap|annuleer|cancel|gooi|haal|beeindig)\s(.+?)(?:\s(?:weg|helemaal|definitief|eruit|van\sde\slijst))?$/,
  ],
  ["delete", /^(.+?)\s(?:verwijderen|wissen|schrappen|annuleren|beeindigen|cancelen|weggooien)$/],
  ["delete", /^(.+?)\s(?:heb\sik|hebben\swe)\sniet\smeer\snodig$/],
  [
    "run",
    /^(?:voer|start|draai|laat|trigger|run)\s(.+?)(?:\s(?:nu|meteen|direct|onmiddellijk|nog\seen\skeer|nog\seens|nogmaals|opnieuw|handmatig|een\skeer))+(?:\s(?:uit|lopen|draaien))?$/,
  ],
  // "doe de test nu meteen, niet pas vannacht": what has its time is there already.
  ["run", /^doe\s(.+?)(?:\s(?:nu|meteen|direct|gelijk))+,\s(?:niet\s(?:pas|wachten)|wacht\sniet)(?:\s.+)?$/],
  ["run", /^(?:voer|draai|run|start|trigger)\s(.+?)(?:\suit)?$/],
  [
    "run",
    /^(.+?)\s(?:nu|meteen|direct|onmiddellijk|opnieuw|handmatig)+\s(?:uitvoeren|starten|draaien|laten\slopen|laten\sdraaien)$/,
  ],
];
export const AMOUNT =
  "(?:(?:een|twee|drie|tien|twintig|dertig|\\d{1,2})\\s(?:half\\s)?(?:uur|uurtje|kwartier|minuten|dag|dagen)|iets|wat|een\\sbeetje)";
/** Verbs for another time of what is scheduled, in "kunnen we …". */
export const MOVES =
  "(?:verplaatsen|verschuiven|verzetten|zetten|schuiven|leggen|doorschuiven|vervroegen|uitstellen|wijzigen|veranderen)";
const TO_WHEN =
  "(?:naar|op|met)\\s(?:(?:de|elke|iedere|komende|volgende)\\s)?(?:\\d|half|kwart|een\\s|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|middernacht|ochtend|middag|avond|weekend|morgen|volgende|\\p{L}+dag)";
const DOES = "(?:maak|zet|stuur|mail|start|doe|draai|plan|verstuur|laat|herinner)";
const ITS = "((?:de|het|mijn|onze|ons|die|dat|dit|deze)\\s[^,]{1,60}?)";
const WHEN =
  "(?:vandaag|morgen|overmorgen|vanavond|deze|dit|volgende|komende|een\\skeer|eenmalig|op|van\\s(?:vandaag|morgen|vanavond|deze|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))";
export const edits = [
  new RegExp(`^sla\\s(.+?)(?:\\s${WHEN}(?:\\s.*)?)?\\sover(?:\\s${WHEN}.*)?$`),
  new RegExp(`^laat\\s(.+?)(?:\\s${WHEN}(?:\\s.*)?)?\\s(?:vervallen|uitvallen|zitten|achterwege)$`),
  new RegExp(`^${DOES}\\s${ITS}\\s(?:al\\s|pas\\s|maar\\s|voortaan\\s)*${AMOUNT}\\s(?:later|vroeger|eerder)$`),
  new RegExp(
    `^${DOES}\\s${ITS}\\s(?:al\\s|pas\\s|maar\\s|voortaan\\s|vanaf\\snu\\s|altijd\\s)*(?:om|op|elke|iedere|dagelijks|wekelijks|maandelijks)\\s.*(?:in\\splaats\\svan|i\\.p\\.v\\.?|ipv|niet\\smeer)\\s.*$`,
  ),
  /^(?:verplaats|verschuif|verzet|verschuiven|verzetten)\s(.+?)\s(?:naar|van|met|een\suur|een\shalf\suur|een\skwartier|vooruit|achteruit).*$/,
  /^schuif\s(.+?)\s(?:naar|op|een\suur|een\shalf\suur|vooruit|met)(?:\s.*)?$/,
  /^(?:wijzig|verander|zet|pas|maak|breng)\s((?:de|het|mijn|onze|ons|die|dat)\s[^,]{1,60}?)\s(?:naar|op|in|van|om|aan\snaar|zodat)\s(?:(?:\d|half|kwart|elke|iedere|dagelijks|wekelijks|maandelijks|werkdagen|een|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|later|vroeger|alleen|middernacht|de\s\d|het|zeven|acht|negen|tien|elf|twaalf|zes)).*$/,
  /^(?:maak|zet|verander|wijzig|verplaats|doe)\s(?:er|het|hem|dat|die)\s(?:van\s|maar\s|liever\s|naar\s|op\s|om\s|toch\s)+.*$/,
  /^maak\ser\s.*\svan$/,
  /^(?:hernoem|bewerk|wijzig|verander)\s((?:de|het|mijn|onze|ons|die|dat)\s.+?)(?:\s(?:naar|in)\s.*)?$/,
  new RegExp(
    `^((?:de|het|mijn|onze|ons)\\s[^,]{1,60}?)\\s(?:(?:voortaan|liever|van\\s[^,]{1,20})\\s){0,2}${TO_WHEN}[^,]{0,40}\\s${MOVES}$`,
    "u",
  ),
  new RegExp(
    `^((?:de|het|mijn|onze|ons)\\s[^,]{1,60}?)\\s${MOVES}\\s(?:van\\s[^,]{1,20}\\s)?${TO_WHEN}[^,]{0,40}$`,
    "u",
  ),
  /^((?:de|het|mijn|onze|ons)\s[^,]{1,60}?)\s(?:naar|met|op)\s.{1,60}\s(?:verplaatsen|verschuiven|verzetten|wijzigen|veranderen)$/,
];
/** Words that move things to a place, which is a task. */
export const toPlace =
  /\s(?:naar\s(?:de|het|een|mijn|onze|\/|map)|map|archief|archive|server|bucket|tabel)(?!\s(?:\d|eerste))/;
/** The other half of a verb that changes no schedule: "zet … uit", "leg … klaar". */
export const ownHalf = /^(?!pas\s).*\s(?:uit|aan|klaar|neer|open|dicht|samen|af|in|terug|vast|buiten|weg)$/;
/** "Maak de back-up elke nacht om 2": nothing says that it was otherwise before. */
export const makesOften =
  /^maak\s(?:de|het|mijn|onze)(?!.*\s(?:in\splaats\svan|ipv|voortaan|liever|toch|herinnering|taak)(?:\s|$))[^,;:.!?]*\s(?:elke|iedere|dagelijks|wekelijks|maandelijks)\s/;
