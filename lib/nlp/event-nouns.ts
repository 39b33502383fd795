import type { Span } from "./core/slots";
import type { Chart } from "./grammar/chart";

/** What happens some day, and nobody can say when, by language: `[until with its articles, the event]`. */
const events: Readonly<Record<string, readonly [until: string, event: string]>> = {
  de: [
    "bis\\s(?:zu(?:m|r|\\sden|\\sder|\\sdem|\\smein\\p{L}{1,2}|\\sunser\\p{L}{1,2})|die|der|das)",
    "(?:nachsten\\s|grossen\\s)?(?:(?:\\p{L}{2,}-?)?(?:prufung|prufungen|klausur|klausuren|ferien|hochzeit|umzug|geburt|abreise|messe|lieferung|wettkampf|turnier|marathon|konzert|premiere|inspektion|operation|ernte|wahlen|abschluss|auftritt|eroffnung)|(?:abi|abitur|examen|urlaub|release|launch|audit|rennen)|ende\\s(?:des|der|unseres|meines)\\s(?:projekts|saison|kurses|semesters|schuljahres|vertrags|ferien|probezeit))",
  ],
  nl: [
    "tot(?:\\saan)?\\s(?:de|het|mijn|onze|ons)",
    "(?:(?:\\p{L}{2,}-?)?(?:examens?|tentamens?|vakantie|bruiloft|verhuizing|geboorte|levering|wedstrijd|toernooi|marathon|concert|premiere|inspectie|keuring|operatie|oogst|verkiezingen|diploma-uitreiking)|(?:release|lancering|audit|reis)|(?:einde?)\\s(?:van\\s)?(?:de|het)\\s(?:project|seizoen|cursus|semester|schooljaar|contract|proefperiode))",
  ],
  fr: [
    "jusqu'?\\s?(?:aux?|a\\s(?:la|le|l'|ma|mon|mes|notre|nos)|a\\sl')",
    "\\s?(?:prochaine?s?\\s|grandes?\\s)?(?:examens?|partiels|bac|brevet|vacances|mariage|demenagement|naissance|depart|rentree|voyage|lancement|livraison|competition|course|marathon|tournoi|concert|premiere|inspection|audit|operation|recolte|vendanges|elections|fin\\s(?:du|de\\s(?:la|l'))\\s?(?:projet|saison|cours|semestre|contrat|annee\\sscolaire|essai))",
  ],
  es: [
    "hasta\\s(?:las?|los|el|mi|mis|nuestr[ao]s?)",
    "(?:proxim[ao]s?\\s)?(?:examen|examenes|parciales|oposiciones|vacaciones|boda|mudanza|parto|nacimiento|viaje|lanzamiento|entrega|competicion|carrera|maraton|torneo|concierto|estreno|inspeccion|auditoria|operacion|cosecha|vendimia|elecciones|graduacion|(?:fin|final)\\sde\\s?l?\\s?(?:la\\s)?(?:proyecto|temporada|curso|semestre|contrato|prueba))",
  ],
  it: [
    "fino\\s(?:agli|alle|alla|al|ai|all')",
    "\\s?(?:prossim[aei]\\s)?(?:esam[ei]|maturita|vacanze|ferie|matrimonio|nozze|trasloco|parto|nascita|viaggio|lancio|consegna|gara|maratona|torneo|concerto|prima|ispezione|operazione|vendemmia|raccolto|elezioni|laurea|fine\\sdel(?:la|l')?\\s?(?:progetto|stagione|corso|semestre|contratto|anno\\sscolastico|prova))",
  ],
  pt: [
    "ate\\s(?:a[os]?|as|os|o|a|minhas?|meus?|noss[ao]s?)",
    "(?:proxim[ao]s?\\s)?(?:provas?|exames?|enem|vestibular|ferias|casamento|mudanca|parto|nascimento|viagem|lancamento|entrega|competicao|corrida|maratona|torneio|show|concerto|estreia|inspecao|vistoria|auditoria|cirurgia|colheita|eleicoes|formatura|(?:fim|final)\\sd[aoe]\\s(?:projeto|temporada|curso|semestre|contrato|ano\\sletivo|teste))",
  ],
  pl: [
    "(?:az\\s)?do\\s(?:(?:moich|moje[jg]o?|naszych|nasze[jg]o?|najblizsz\\p{L}{2,3})\\s)?",
    "(?:egzamin\\p{L}{1,3}|matury?|sesji|wakacji|urlopu|ferii|slubu|wesela|przeprowadzki|porodu|wyjazdu|podrozy|premiery|dostawy|zawodow|wyscigu|maratonu|turnieju|koncertu|inspekcji|kontroli|audytu|operacji|zabiegu|zniw|wyborow|obrony|konca\\s(?:projektu|sezonu|kursu|semestru|umowy|roku\\sszkolnego|okresu\\sprobnego))",
  ],
  ru: [
    "(?:вплоть\\s)?до\\s(?:(?:моих|моего|моеи|наших|нашеи|нашего|самых|самого|самои|летних|зимних|ближаиш\\p{L}{2,3})\\s)?",
    "(?:экзамен\\p{L}{1,3}|сессии|егэ|каникул|отпуска|свадьбы|переезда|родов|отъезда|поездки|релиза|запуска|премьеры|доставки|соревновании|забега|марафона|турнира|концерта|проверки|аудита|операции|урожая|выборов|защиты|конца\\s(?:проекта|сезона|курса|семестра|договора|учебного\\sгода|испытательного\\sсрока))",
  ],
};

const patterns = new Map(
  Object.entries(events).map(([code, [until, event]]) => [
    code,
    new RegExp(`${until}(?:(?<=')|\\s?)(?:${event})(?!\\p{L})`, "uy"),
  ]),
);

/** "how many days [until the wedding]", "two weeks before": what is counted to. */
const counted =
  /(?:\d|(?<!\p{L})(?:how\slong|time|days?|weeks?|hours?|tage?|wochen?|zeit|wie\slange|dagen|weken|tijd|hoe\slang|jours?|semaines?|temps|dias?|semanas?|tiempo|tempo|giorni|settimane|dni|tygodni\p{L}{0,2}|czasu?|дн\p{L}{1,2}|недел\p{L}{1,2}|времени|left|remaining|restants?|restano|mancano|quedan|faltam?|faltan?|zostalo|осталось|nauk\p{L}{1,3}|uczyc\ssie|przygotow\p{L}{2,6}))\s(?:\p{L}{1,6}\s){0,3}$/u;
/** A date or a day behind it says when: "until the exams on 18 December". */
const dated = /^\s?[(,]?\s?(?:\p{L}{1,4}\s){0,2}\d/u;

/** "study at 6 [until the exams]": nobody knows when that is. */
export function endOnEvent(chart: Chart, spans: readonly Span[], code: string): string | null {
  const pattern = patterns.get(code);
  if (!pattern) return null;
  const { text } = chart;
  for (const { start } of chart.all("UNTIL")) {
    if (spans.some((span) => span.start <= start && start < span.end)) continue;
    pattern.lastIndex = start;
    const words = pattern.exec(text)?.[0];
    if (words === undefined || dated.test(text.slice(start + words.length))) continue;
    const from = Math.max(0, start - CONTEXT, ...spans.map(({ end }) => (end <= start ? end : 0)));
    if (!counted.test(text.slice(from, start))) return words;
  }
  return null;
}

const CONTEXT = 40;
