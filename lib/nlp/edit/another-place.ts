const PLACE = "(?<place>[\\p{L}/_-]{2,30}(?: [\\p{L}/_-]{2,30}){0,2}?)";

/** "same time but in London", "back to Berlin": the same clock times elsewhere. Whole messages, in each language. */
const forms: readonly string[] = [
  `(?:(?:make it |keep )?(?:at )?(?:the )?same times?,? (?:but |only |just )?(?:in|on|for) |(?:(?:go|switch|change it) )?back to (?:the )?)${PLACE}(?: time)?(?: please)?`,
  `(?:(?:zur |die )?(?:gleiche|selbe|gleichen|selben)(?: uhr)?\\s?zeit,? (?:aber |nur )?(?:in|nach) |(?:wieder |doch |zurück )+(?:auf |nach |zu |in )?(?:die )?)${PLACE}(?:er zeit| zeit)?`,
  `(?:(?:a )?la misma hora,? (?:pero |solo )?(?:en|de) |(?:vuelve|volver|volvamos|de vuelta|otra vez) a (?:la hora de )?)${PLACE}`,
  `(?:(?:à )?(?:la )?même heure,? (?:mais )?(?:à|en|de) |(?:reviens|reviens-en|retour|revenons) (?:à|en) (?:l['’]heure (?:de |d['’]))?)${PLACE}`,
  `(?:(?:al)?(?:la |lo )?stess[ao] (?:ora|orario),? (?:ma )?(?:a|di|in) |(?:torna|torniamo|di nuovo) a(?:ll['’]ora di)? )${PLACE}`,
  `(?:(?:à |a |o |no )?mesm[ao] (?:hora|horário),? (?:mas )?(?:em|de|no|na) |(?:volta|volte|de volta|voltar) (?:para|a|ao|à) (?:hora de )?)${PLACE}`,
  `(?:(?:op )?(?:de |het)?zelfde (?:tijd|tijdstip),? (?:maar )?(?:in|van) |(?:terug|weer) (?:naar|in) )${PLACE}(?:se tijd| tijd)?`,
  `(?:(?:o )?(?:t(?:a|ej)|tej) sam(?:a|ej) godzin(?:a|ie),? (?:ale )?(?:w|we|czasu) |(?:z )?powrotem (?:do|na|w) )${PLACE}`,
  `(?:(?:в )?то же время,? (?:но )?(?:в|по) |(?:обратно|снова|назад) (?:в|на|по) )${PLACE}`,
  `(?:aynı saat(?:te)?,? (?:ama )?)${PLACE}(?:['’][dt][ae])?(?: saati(?:yle)?)?`,
  "(?:同样的?|同一|一样的?)(?:时间|時間)[，,]?(?:但是?|不过)?(?:在|按|用)?(?<place>\\p{Script=Han}{2,8}?)(?:时间|時間)?|(?:改|换|调)回(?<back>\\p{Script=Han}{2,8}?)(?:时间|時間)?",
  "同じ時(?:間|刻)[でに]?[、,]?(?:でも|ただし|だけど)?(?<place>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12}?)(?:時間)?(?:で|に)?|(?<back>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12}?)(?:時間)?に戻して.{0,6}",
  "같은 시간(?:에|으로)?,? ?(?:하지만 |대신 |근데 )?(?<place>\\p{Script=Hangul}{2,8}?)(?: 시간)?(?:에서|으로|로)?|다시 (?<back>\\p{Script=Hangul}{2,8}?)(?: 시간)?(?:으로|로).{0,6}",
  // "use Lisbon time", "Berlin time is wrong, use Lisbon": without "time" a place may be one that the task is about.
  `(?:.{2,30}? time(?: zone)? (?:is|was) wrong[,;:]? (?:please )?(?:use|take|make it|it should be) ${PLACE}(?: time)?|(?:please )?(?:use|take|switch to|change it to|make it) ${PLACE} time)(?: instead)?`,
  `(?:bitte )?(?:nimm|nutze|verwende) (?:die |stattdessen )*(?:zeit (?:von|in) )?${PLACE}(?:er zeit| zeit)`,
  `(?:por favor )?(?:usa|utiliza|pon) (?:la hora|el horario) de ${PLACE}`,
  `(?:utilise|prends|mets) l['’]heure (?:de |d['’])${PLACE}`,
  `(?:usa|metti) (?:l['’]ora|il fuso) di ${PLACE}`,
  `(?:usa|use) (?:a hora|o horário|o fuso) (?:de |do |da )${PLACE}`,
  `gebruik (?:de tijd van ${PLACE}|(?<back>[\\p{L}-]{2,30}?)se tijd)`,
  "(?:请)?(?:改?用|按照?)(?<place>\\p{Script=Han}{2,8}?)(?:的)?(?:时间|時間)(?:吧)?",
];
const patterns = forms.map((form) => new RegExp(`^(?:${form})[.!。！]?$`, "iu"));

/** The place of which the words say that its time is meant, as written; null where they say more, or none. */
export function anotherPlace(text: string): string | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text.trim())?.groups;
    const place = groups?.place ?? groups?.back;
    if (place !== undefined) return place.trim();
  }
  return null;
}
