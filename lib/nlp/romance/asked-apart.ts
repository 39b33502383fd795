const please = "s'il (?:te|vous) pla[iî]t|stp|svp|por favor|porfa|per favore|per piacere|genre|tipo";
const modal = [
  "est-ce que (?:tu|vous) (?:peux|pourrais|pouvez|pourriez|voudrais|voudriez)|(?:peux|pourrais|veux|voudrais)[- ]tu|tu (?:peux|pourrais)",
  "(?:pouvez|pourriez|voulez|voudriez)[- ]vous|vous (?:pouvez|pourriez)|(?:serait-il|ce serait|c'est|il serait) possible",
  "(?:pode|poderia|podes|poderias|podias|podia|consegue|conseguiria|podem)(?: (?:voc[eê]|me))?|(?:ser[aá] que )?(?:d[aá]|daria|seria poss[ií]vel)(?: pr?a| para)?",
  "(?:mi |ci )?(?:puoi|potresti|può|potrebbe|potete|riesci|riusciresti|vorresti)|sarebbe possibile|ti andrebbe",
  "(?:me )?(?:puedes|podr[ií]as|puede|podr[ií]a|pod[eé]s|pueden|podr[ií]ais)|ser[ií]a posible|te importar[ií]a",
].join("|");
const apart = new RegExp(
  `^([\\s¿¡]*(?:[\\p{L}']+[,!.]?\\s+){0,4}?(?:${modal}))(?:,?\\s+(?:${please}))?\\s*,[\\s,]*(?:(?:${please})[\\s,]+)?`,
  "iu",
);

/** "Quiero que, [cada lunes], prepares …" */
const wished =
  /^(\s*(?:(?:je|eu|io|yo|mi|me)\s+)?(?:(?:veux|voudrais|souhaite|quiero|quisiera|necesito|gustar[ií]a|quero|queria|gostaria|preciso|voglio|vorrei|piacerebbe)\s+|j'aimerais\s+|il\s+faudrait\s+)(?:que|che))\s*,[\s,]*/iu;

/** "Could you, [every Monday at 9], mail …": the frame and the act beside each other, without what stood between. */
export function askedTogether(words: string): string {
  return words
    .replace(apart, (_, frame: string) => {
      if (/(?:d[aá]|daria|poss[ií]vel)(?: pr?a| para)?$/i.test(frame) && !/ser[ií]a posible/i.test(frame)) return "";
      return /(?:riesci|riusciresti)$/i.test(frame) ? `${frame} a ` : `${frame} `;
    })
    .replace(wished, "$1 ")
    .replace(/^(\s*(?:riesci|riusciresti) a) ad? /i, "$1 ");
}
