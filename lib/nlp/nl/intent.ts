import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isSmallTalk } from "./small-talk";
import { asks, describesLife } from "./statements";
import { VERB } from "./verbs";

const JOB =
  "(?:[\\w-]*(?:taak|taken|taakje|job|jobs|cronjobs?|herinnering(?:en)?|automatisering(?:en)?|schema|schema's|planning(?:en)?|alarm(?:en)?|workflows?|routines?|reminders?|opdracht(?:en)?|run|runs))";
const FILLER = "(?:aub|alsjeblieft|alstublieft|svp|even|eens|graag|maar|toch|nu\\smaar|maar\\seven|gewoon)";
const polite = new RegExp(
  `^(?:(?:hallo|hoi|hey|he|hi|ok|oke|dus|en|nou|dag|goedemorgen|goedemiddag|${FILLER})[,!.]?\\s)*(?:(?:kun|kan|zou|wil)\\s(?:je|jij|u)\\s|(?:kunt|zult|wilt)\\su\\s|ik\\s(?:wil|zou)\\s(?:graag\\s)?(?:dat\\sje\\s)?)?(?:${FILLER}\\s)*`,
);
const list = [
  new RegExp(
    `^(?:toon|laat|geef|lijst|noem)\\s(?:me\\s|mij\\s|ons\\s)?(?:even\\s|eens\\s)?(?:een\\s(?:lijst|overzicht)\\s(?:van\\s)?)?(?:al\\s|alle\\s|mijn\\s|de\\s|onze\\s)*(?:(?:huidige|geplande|actieve|lopende|gepauzeerde|komende|bestaande|ingeplande)\\s)*${JOB}(?:\\s(?:zien|op|van\\svandaag))?$`,
  ),
  new RegExp(
    `^(?:wat|welke)\\s(?:(?:is|zijn|staat|staan|heb|er|ik|we|mijn|van|loopt|lopen|draait|draaien|geplande|actieve|${JOB})\\s)*(?:er\\s|allemaal\\s|nu\\s|momenteel\\s|vandaag\\s|ik\\s|morgen\\s|deze\\sweek\\s|op\\sdit\\smoment\\s|nog\\s|voor\\s(?:vandaag|morgen|deze\\sweek)\\s)*(?:gepland|ingepland|op\\sde\\splanning|ingesteld|actief|${JOB}|op\\shet\\sprogramma|lopen|draaien|gepauzeerd)(?:\\s(?:er|staan|staat|is|zijn|ik|nu|vandaag|morgen|allemaal|heb|deze\\sweek|lopen))*$`,
  ),
  new RegExp(
    `^(?:heb|zijn)\\s(?:ik|we|er)\\s(?:nog\\s|al\\s|op\\sdit\\smoment\\s)*(?:geplande\\s|actieve\\s|gepauzeerde\\s)?${JOB}(?:\\s.{0,30})?$`,
  ),
  new RegExp(
    `^(?:alle\\s|mijn\\s|de\\s|een\\s)*(?:overzicht|lijst)\\s(?:van\\s)?(?:alle\\s|mijn\\s|de\\s)*(?:\\w+\\s)?${JOB}$`,
  ),
];
const question =
  /^(?:wat|wanneer|waarom|waardoor|hoe|hoeveel|wie|waar|welke?|is|zijn|was|waren|draait|draaide|loopt|liep|heeft|heb\sik|hebben|kan\sik|kunnen\swe|mag\sik|moet\sik|gaat|ging|werkt|wordt|werd|werden|komt|kwam|klopt|weet\sje|ben\sje|leg\s.*\suit)(?![\p{L}-])/u;
const asksAbout =
  /^(?:wanneer|waarom|hoe\svaak|hoe\slaat|waardoor|wat\sdoet|is|heeft|draait|loopt|werd|wordt|kwam|ging|werkte|om\shoe\slaat)\s(?:(?:is|heeft|draait|draaide|loopt|liep|wordt|start|begint|komt|kwam|was|moet|doet|gaat|ging|faalde|mislukte|werd|bleef|er|dan|eigenlijk|gisteren|vandaag|vanochtend|vanmorgen|vannacht|weer|niet|al)\s)*(?:de|het|geen|mijn|onze|ons)\s([^,?]+?)(?=\s(?:gisteren|vandaag|eergisteren|morgen|vorige|laatst|niet|de\svolgende|weer|mislukt|gefaald|gelukt|gedraaid|gestart|om|op|in\sde|eigenlijk|dan|al|nog|gestopt|gepauzeerd|voor\shet\slaatst|vannacht|vanochtend|afgelopen|precies|verstuurd|verzonden|gestuurd|gekomen|aangekomen|gewerkt|geslaagd|afgerond|leeg|deze|elke|per|uit|bij)(?![\p{L}])|$)/u;
/** "Zijn er klachten? Kijk dat elk uur na": a request behind a question. */
const asksBehind = new RegExp(`[?!.]\\s+(?:(?:dan|zo\\snee|zo\\sja|anders),?\\s)?${VERB}(?!\\p{L})`, "u");
const translate =
  /^(?:vertaal|hoe\szeg\sje|wat\sbetekent)\s.{1,200}\s(?:in\shet|naar\shet|in|naar)\s(?:engels|duits|frans|spaans|italiaans|chinees|japans|portugees|nederlands|koreaans|russisch|turks|pools)$/;

type Verb = [intent: Command["intent"], pattern: RegExp];
const verbs: Verb[] = [
  ["delete", /^(?:stuur|mail|geef|app)\s(?:me|mij|ons)\s(?:a\.?u\.?b\.?\s)?(geen\s.+?)\smeer$/],
  [
    "resume",
    /^(.+?)\s(?:mag|kan|moet)\s(?:\S+\s){0,3}?weer\s(?:aan|lopen|draaien|doorgaan|starten|verder|beginnen|gestart\sworden|geactiveerd\sworden)$/,
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
    /^(.+?)\s(?:tot\s.*\s|voor\s.*\s)?(?:pauzeren|stoppen|stilleggen|stopzetten|onderbreken|deactiveren|op\spauze\szetten|uitzetten|uitschakelen|opschorten)$/,
  ],
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
    /^(?:voer|start|draai|laat|trigger|run)\s(.+?)(?:\s(?:nu|meteen|direct|onmiddellijk|nog\seen\skeer|opnieuw|handmatig|een\skeer))+(?:\s(?:uit|lopen|draaien))?$/,
  ],
  ["run", /^(?:voer|draai|run|start|trigger)\s(.+?)(?:\suit)?$/],
  [
    "run",
    /^(.+?)\s(?:nu|meteen|direct|onmiddellijk|opnieuw|handmatig)+\s(?:uitvoeren|starten|draaien|laten\slopen|laten\sdraaien)$/,
  ],
];
const AMOUNT =
  "(?:(?:een|twee|drie|tien|twintig|dertig|\\d{1,2})\\s(?:half\\s)?(?:uur|uurtje|kwartier|minuten|dag|dagen)|iets|wat|een\\sbeetje)";
const DOES = "(?:maak|zet|stuur|mail|start|doe|draai|plan|verstuur|laat|herinner)";
const ITS = "((?:de|het|mijn|onze|ons|die|dat|dit|deze)\\s[^,]{1,60}?)";
const WHEN =
  "(?:vandaag|morgen|overmorgen|vanavond|deze|dit|volgende|komende|een\\skeer|eenmalig|op|van\\s(?:vandaag|morgen|vanavond|deze|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))";
const edits = [
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
  /^((?:de|het|mijn|onze|ons)\s[^,]{1,60}?)\s(?:naar|met|op)\s.{1,60}\s(?:verplaatsen|verschuiven|verzetten|wijzigen|veranderen)$/,
];
const toPlace =
  /\s(?:naar\s(?:de|het|een|mijn|onze|\/|map)|map|archief|archive|server|bucket|tabel)(?!\s(?:\d|eerste))/;

function command(intent: Command["intent"], target: string | null): Command {
  return { intent, target, message: phrasebook.commands[intent] };
}

/** What may stand behind a command as its reason. */
const reason =
  /^(?:want|omdat|anders|wegens|we|wij|ik|hij|zij|ze|er)\s|(?:^|\s)(?:is|zijn|ben|heeft|hebben|heb|was|waren|wordt|zitten|doen|maken|gaan|staat|komt|hoeft|werkt|gaat|niemand|toch|leest|gebruikt|kijkt|klaar|voorbij|verhuisd|verkocht|opgezegd)(?:\s|$)/u;

/** "Zet de voorraadmelding stil, we zijn aan het tellen": the words of the command alone. */
function beforeReason(words: string): string | null {
  const [, clause, rest] = /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asks.test(`, ${rest}`) ? clause : null;
}

/** "Wat loopt er eigenlijk allemaal deze week?": what is planned, in everyday words. */
const listed = [
  /^(?:wat|welke)(?:\s(?:dingen|zaken|taken))?\s(?:staat|staan|loopt|lopen|draait|draaien|heb|hebben|komt|is|zijn)(?:\s(?:gepland|ingepland|aan|actief|op\s(?:de\splanning|het\sprogramma)|klaar))?$/,
  /^(?:laat|toon|geef|zeg)(?:\s(?:me|mij|ons))?(?:\szien)?,?\s(?:alles,?\s)?wat\s(?:gepland|loopt|draait|actief|ingepland|aanstaat)(?:\s(?:is|staat))?(?:\szien)?$/,
  /^(?:heb|staat|loopt|is)\s(?:iets|wat|dingen)(?:\s(?:gepland|ingepland|op\s(?:de\splanning|het\sprogramma)))?$/,
];
const NOISE =
  /\s(?:eigenlijk|dan|allemaal|nu|momenteel|op\sdit\smoment|nog|al|ik|we|er|bij\s(?:mij|ons)|voor\s(?:mij|ons)|zoal|zo|even|eens|(?:voor\s)?(?:vandaag|morgen|deze\sweek|volgende\sweek|dit\sweekend|deze\smaand))(?=\s|$)/g;
const ofPlan =
  /(?:gepland|planning|programma|actief|bij\s(?:mij|ons)|nu|momenteel|moment|week|vandaag|morgen|taken|weekend|maand)/;

function asksForList(words: string): boolean {
  const core = words.replace(/[?!.]/g, "").replace(NOISE, "").replace(NOISE, "").trim();
  return ofPlan.test(words) && listed.some((pattern) => pattern.test(core));
}

/** Decides on the opening words; a firm schedule in the text makes most commands a task of their own. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  if (isSmallTalk(folded, hasSchedule)) return command("none", null);
  const lead = polite.exec(folded)?.[0] ?? "";
  const words = folded
    .slice(lead.length)
    .replace(/[\s.?!]+$/, "")
    .replace(new RegExp(`,?\\s${FILLER}$`), "");
  const plain = words.replace(new RegExp(`\\s${FILLER}(?=\\s)`, "g"), "");
  const asked = /(?:^|\s)(?:kun|kan|zou|wil|kunt|wilt)\s/.test(lead);
  if ((!hasSchedule || /^(?:wat|welke)/.test(words)) && list.some((pattern) => pattern.test(plain)))
    return command("list", null);
  if (!hasSchedule && asksForList(plain)) return command("list", null);
  const isAsked = folded.trimEnd().endsWith("?");
  if (
    !asked &&
    question.test(words) &&
    (isAsked || !hasSchedule || !words.includes(",")) &&
    !(hasSchedule && asksBehind.test(words))
  )
    return command("question", questionTarget(clean, folded, words));
  if (
    asked &&
    !hasSchedule &&
    /^(?:me|mij)\s(?:vertellen|zeggen|uitleggen),?\s(?:wanneer|waarom|of|hoe|wat)/.test(plain)
  )
    return command("question", null);
  const clause = beforeReason(plain);
  const reasoned = clause === null ? null : verbCommand(clean, folded, clause, hasSchedule);
  if (reasoned) return reasoned;
  if (!asked && describesLife(words)) return command("none", null);
  if (translate.test(words) && (!hasSchedule || words.split(" ").length < 7)) return command("none", null);
  return editCommand(clean, folded, plain, hasSchedule) ?? verbCommand(clean, folded, plain, hasSchedule);
}

function questionTarget(clean: string, folded: string, words: string): string | null {
  const found = asksAbout.exec(words)?.[1];
  return found === undefined ? null : targetOf(clean, folded, found);
}

const namesJob = new RegExp(`(?:^|\\s)${JOB}(?:\\s|$)`);
const known = /^(?:de|het|mijn|onze|ons|die|dat|dit|deze|hem|alle|alles|geen)(?:\s[^\s,;:!?]+){0,4}$/;
const isObject = /\s(?:uit|ouder|van|op|over|onder|met|in|aan|elke|alle|naar)\s/;

function verbCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(words)?.[1];
    if (object === undefined) continue;
    const until = object.replace(
      /\s(?:tot|vanaf|voor\s(?:een|twee|drie|de\srest|altijd|onbepaalde|vandaag|morgen|deze|dit|\d+))\s.*$/,
      "",
    );
    const isJob = namesJob.test(until);
    const now =
      intent === "run" && /\s(?:nu|meteen|direct|onmiddellijk|nog\seen\skeer|opnieuw|handmatig)(?:\s|$)/.test(words);
    if (hasSchedule && !(isJob && intent !== "run") && !now) continue;
    if (intent === "run" && !now && !isJob) continue;
    if (isJob || (known.test(until) && !isObject.test(until)) || now)
      return command(intent, targetOf(clean, folded, until));
  }
  return null;
}

function editCommand(clean: string, folded: string, words: string, hasSchedule: boolean): Command | null {
  for (const pattern of edits) {
    const match = pattern.exec(words);
    if (!match) continue;
    if (
      hasSchedule &&
      toPlace.test(words.slice((match[1] ?? "").length)) &&
      !/\snaar\s(?:de|het)\s(?:\d|eerste|ochtend|middag|avond|weekend)/.test(words)
    )
      continue;
    return command("edit", match[1] === undefined ? null : targetOf(clean, folded, match[1]));
  }
  return null;
}

/** The words of the person for the folded object, without articles and the words around a name. */
function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:(?:de|het|mijn|onze|ons|die|dat|dit|deze|alle)\s)+/i, "")
    .replace(/\s(?:aub|even|nu|weer|meteen|eens|maar)$/i, "")
    .replace(/[.?!"'“”]+$|^["'“”]/g, "");
  return name === "" || /^(?:hem|het|dat|alles)$/i.test(name) ? null : name;
}
