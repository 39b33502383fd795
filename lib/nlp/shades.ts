import type { Shade } from "./core/draft";
import { isIn } from "./grammar/matches";

/** "late afternoon", "am frühen Morgen", "早い朝": which end of a part of the day is meant. */
const words: Record<Shade, string> = {
  early: [
    "early(?:\\sin\\sthe)?\\s(?:morning|afternoon|evening)",
    "fruhe[nrms]?\\s(?:morgen|vormittag|nachmittag|abend)",
    "vroege?\\s(?:in\\sde\\s)?(?:ochtend|middag|avond)",
    "(?:debut|tout\\sdebut)\\sd(?:e\\s(?:la\\s)?|')(?:matinee|apres\\s?midi|soiree)",
    "primera?s?\\shoras?\\sde\\sla\\s(?:manana|tarde|noche)|(?:primeiras\\shoras|inicio|comeco)\\sda\\s(?:manha|tarde|noite)",
    "(?:prim[ao]|inizio)\\s(?:mattina|mattinata|pomeriggio|serata)",
    "ранн\\p{L}+\\s(?:утр\\p{L}+|вечер\\p{L}*)|рано\\sутром",
    "wczesn\\p{L}+\\s(?:rank\\p{L}+|ran\\p{L}+|popoludni\\p{L}+|wieczor\\p{L}*)",
    "sabah\\serken(?:den)?|erken\\ssabah|aksamin\\serken",
    "一大早|大清早|清早|早朝|朝早く?|朝の早い|이른\\s?(?:아침|오후|저녁)|아침\\s?일찍",
  ].join("|"),
  late: [
    "late(?:\\sin\\sthe)?\\s(?:morning|afternoon|evening)",
    "spate[nrms]?\\s(?:vormittag|nachmittag|abend)",
    "laat\\sin\\sde\\s(?:ochtend|middag|avond)|late\\s(?:ochtend|middag|avond)",
    "fin\\sd(?:e\\s(?:la\\s)?|')matinee|tard\\sdans\\sla\\smatinee",
    "(?:ultimas?\\shoras?|finales?|fin)\\sde\\sla\\s(?:manana|tarde)|(?:fim|final)\\sd[ae]\\s(?:manha|tarde)",
    "tard[aio]\\s(?:mattinata|mattina|pomeriggio|serata)|fine\\s(?:mattinata|pomeriggio)",
    "поздн\\p{L}+\\s(?:утр\\p{L}+|вечер\\p{L}*)",
    "pozn\\p{L}+\\s(?:popoludni\\p{L}+|wieczor\\p{L}*|przedpoludni\\p{L}+)",
    "(?:oglene?\\sdogru|ikindiye?\\sdogru)",
    "下午晚些|午後遅く?|遅い午後|夜遅く?|늦은\\s?(?:오후|저녁)|오후\\s?늦게|저녁\\s?늦게",
  ].join("|"),
  middle: [
    "media\\s(?:manana|tarde)|mei[oa]\\sda\\s(?:manha|tarde)",
    "meta\\s(?:mattina|mattinata|pomeriggio)",
    "halverwege\\sde\\s(?:ochtend|middag|avond)",
    "milieu\\sd(?:e\\s(?:la\\s)?|')(?:matinee|apres\\s?midi)",
    "середин\\p{L}+\\s(?:утра|вечера)|w\\spolowie\\s(?:poranka|popoludnia)",
  ].join("|"),
};
const shades = Object.entries(words) as [Shade, string][];
const patterns = shades.map(([shade, form]) => [shade, new RegExp(`(?<![a-zа-я])(?:${form})`, "u")] as const);
const any = new RegExp(shades.map(([, form]) => form).join("|"), "u");

/** The shade of a part of the day in a folded text; null where it has none. */
export function shadeOf(folded: string): Shade | null {
  if (!any.test(folded)) return null;
  return patterns.find(([, pattern]) => isIn(folded, pattern))?.[0] ?? null;
}
