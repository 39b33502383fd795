import type { Schedule } from "@/lib/scheduling";
import { formatTime } from "../core/calendar";
import type { ClockTime } from "../core/slots";
import { fold } from "../grammar/fold";
import { partsOf } from "./change-schedule";
import { isStepped, timesOf } from "./parts";
import { removes } from "./without-times";

const NOON = 720;
const EVENING = 1020;
const DAWN = 300;
const MORNING = { minutes: 480 };
const MIDDAY = { minutes: NOON };
const AFTERNOON = { minutes: 840 };
const NIGHT = { minutes: 1200 };

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

/** Which of its times is meant, folded: a part of the day that only one of them is in, or a place among them. */
const ways: readonly [RegExp, (time: ClockTime, at: number, all: readonly ClockTime[]) => boolean][] = [
  [
    new RegExp(
      `${word("noon|midday|mittag(?:s|lich\\p{L}*)?|mediodia|(?<!apres[- ])midi|mezzogiorno|meio-dia|poludniow\\p{L}*|полуденн\\p{L}*|ogle(?:nki)?")}|中午|昼|정오|점심`,
      "u",
    ),
    ({ minutes }) => minutes >= NOON - 30 && minutes <= NOON + 90,
  ],
  [
    new RegExp(
      `${word("afternoons?|nachmittag\\p{L}*|tarde|apres-midi|pomeriggio|pomeridian\\p{L}*|(?:na)?middags?|po ?poludni\\p{L}*|дневн\\p{L}*|днем|ogleden sonra\\p{L}*")}|下午|午後|오후`,
      "u",
    ),
    ({ minutes }) => minutes >= NOON && minutes < EVENING + 60,
  ],
  [
    new RegExp(
      `${word("mornings?|morgens?|morgendlich\\p{L}*|vormittag\\p{L}*|fruh|manana|matin|mattin[ao]|mattutin[ao]|manha|'?s ?ochtends|ochtends?|rano|porann\\p{L}*|утренн\\p{L}*|утром|sabah\\p{L}*")}|早上|上午|早晨|朝|午前|아침|오전`,
      "u",
    ),
    ({ minutes }) => minutes >= DAWN && minutes < NOON,
  ],
  [
    new RegExp(
      `${word("evenings?|nights?|abends?|abendlich\\p{L}*|nachts?|noche|soir(?:ee)?|nuit|sera|serale|notte|noite|avond\\p{L}*|nacht|wieczor\\p{L}*|вечерн\\p{L}*|вечером|aksam\\p{L}*|gece\\p{L}*")}|晚上|夜里|夜|夕方|晩|저녁|밤`,
      "u",
    ),
    ({ minutes }) => minutes >= EVENING || minutes < DAWN,
  ],
  [
    new RegExp(
      `${word("first|earlier|erste\\p{L}*|fruhere\\p{L}*|primer[oa]?|premiere?|prim[oa]|primeir[oa]|eerste|pierwsz\\p{L}*|перв\\p{L}*|ilki?\\p{L}{0,3}|birinci\\p{L}*")}|第一|最初|1つ目|첫`,
      "u",
    ),
    (_, at) => at === 0,
  ],
  [
    new RegExp(
      `${word("second|zweite\\p{L}*|segund[oa]|deuxieme|second[eoa]|tweede|drug\\p{L}*|втор\\p{L}*|ikinci\\p{L}*")}|第二|二つ目|2つ目|두 ?번째`,
      "u",
    ),
    (_, at) => at === 1,
  ],
  [
    new RegExp(
      `${word("last|later|letzte\\p{L}*|spatere\\p{L}*|ultim[oa]|derniere?|laatste|ostatni\\p{L}*|последн\\p{L}*|sonuncu\\p{L}*")}|最后|最後|마지막`,
      "u",
    ),
    (_, at, all) => at === all.length - 1,
  ],
];

/** 下午那次不要了 as well */
const drops = new RegExp(`${removes.source}|不要`, "gu");

const keeps = new RegExp(
  `${word("only|just|keep|nur|behalte?|lass|solo|solamente|deja|seulement|garde|soltanto|lascia|tieni|so|apenas|somente|deixa|alleen|houd|hou|tylko|zostaw|только|оставь|sadece|yalnizca|birak")}|只|だけ|のみ|만`,
  "gu",
);

/** Words beside them that say nothing more. */
const beside = new RegExp(
  `${word("no|ok|okay|and|but|please|pls|actually|then|the|one|ones|run|time|at|in|of|from|off|out|it|away|nein|bitte|und|aber|doch|den|die|das|der|am|im|um|von|vom|weg|lass|lasse|termin|lauf|no|y|pero|por favor|la|el|las|los|de|del|lo|por|non|et|mais|s'il (?:te|vous) plait|celui|celle|ce|le|les|du|d'|l'|e|ma|per favore|quell[oa]|della?|dell'|il|nao|mas|a|o|da|do|as|os|por|nee|en|maar|graag|alsjeblieft|laat|haal|die|dat|van|het|nie|i|ale|prosze|ten|te|ta|to|z|po|нет|и|но|пожалуиста|тот|ту|то|то что|который|запуск|hayir|ve|ama|lutfen|olan\\p{L}*|saat\\p{L}*")}|(?<![\\p{L}])(?:l|d|s)'|要|不用|请|把|那个|那次|那一?次|个|次|的|吧|了|の|は|を|に|も|回|分|ほう|してください|して|ください|것|걸|거|은|는|을|를|도|좀|해 ?줘|줘|주세요|해|회`,
  "gu",
);

const blank = (found: string) => " ".repeat(found.length);

/** "drop the afternoon one": the same with the times that go, in words that name them; null where nothing is meant so. */
export function oneOfItsTimes(schedule: Schedule, folded: string): string | null {
  const parts = partsOf(schedule);
  if (!parts || isStepped(parts)) return null;
  const minutes = new Set(timesOf(parts.groups).map((time) => time.minutes));
  const gone = timesThatGo(
    [...minutes].map((one) => ({ minutes: one })),
    folded,
  );
  return gone && `remove ${gone.map((time) => formatTime(time.minutes)).join(" and ")}`;
}

/**
 * "drop the afternoon one", "keep only the first": the times that go. Null where the words say anything else, or do not
 * tell its times apart.
 */
function timesThatGo(times: readonly ClockTime[], folded: string): ClockTime[] | null {
  if (times.length < 2) return null;
  const way = ways.find(([pattern]) => pattern.test(folded));
  if (!way) return null;
  const [pattern, isMeant] = way;
  const left = folded.replace(pattern, blank);
  const isGone = left.search(drops) >= 0;
  const isKept = !isGone && left.search(keeps) >= 0;
  if (!isGone && !isKept) return null;
  const rest = [drops, keeps, beside].reduce((words, one) => words.replace(one, blank), left);
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const all = times.toSorted((a, b) => a.minutes - b.minutes);
  const [meant, others] = [true, false].map((is) => all.filter((time, at) => isMeant(time, at, all) === is));
  if (!meant?.length || !others?.length) return null;
  return isGone ? meant : others;
}

const before =
  "(?:(?:the|my|den|die|das|der|dem|het|ten|ta|te) (?:am )?|(?:el|la) de(?:l| la| las)? |cel(?:ui|le) (?:du |de l'|de la |d')|quell[oa] d(?:el|ella|ell'|i) ?|[oa] d[ao] |die van (?:de |het )?)";
const behind =
  "(?:(?<!\\p{L}[ ])(?: ?那一?次| ?那个|の(?:ほう|方|回)?(?=[をは])| ?것| ?거)| (?:one|run|time|lauf|termin|auffuhrung|uitvoering|запуск|olani?))";

/** "the morning one", "el de la mañana": a way that points to one of its times. */
const pointers = ways.map(
  ([{ source }, isMeant]) =>
    [
      new RegExp(
        `${before}?(?:${source})${behind}|${before}(?:${source})(?! (?!at |to |um |auf |a |as |alle |om |o |v |в |op |na |em |para )\\p{L})`,
        "u",
      ),
      isMeant,
    ] as const,
);

/** "move the noon one to 13:00": which of its times is meant, and what is said of it. */
export function pointedTime(times: readonly ClockTime[], folded: string): { time: ClockTime; rest: string } | null {
  if (times.length < 2) return null;
  const all = times.toSorted((one, other) => one.minutes - other.minutes);
  for (const [pattern, isMeant] of pointers) {
    if (!pattern.test(folded)) continue;
    const [time, ...others] = all.filter((one, at) => isMeant(one, at, all));
    const rest = folded.replace(pattern, " ").trim();
    return time && others.length === 0 && rest !== "" ? { time, rest } : null;
  }
  return null;
}

/** Whether the words take one of several times away, leave it alone, or say something of it, and nothing else. */
export function pointsToTime(text: string): boolean {
  const { folded } = fold(text);
  return (
    timesThatGo([MORNING, AFTERNOON, NIGHT], folded) !== null ||
    [
      [MORNING, AFTERNOON, NIGHT],
      [NIGHT, MIDDAY],
    ].some((times) => pointedTime(times, folded) !== null)
  );
}
