import { foldName } from "./name-words";

/** Whole messages that take back what was said last, accept it, or drop it. */
const decisions = {
  undo: [
    /^(?:undo|revert|reverse)(?: (?:it|that|this|(?:the |my )?(?:last )?(?:change|edit|one)))?$/,
    /^(?:change|put|set|switch|move) (?:it|that|this) back(?: (?:to how it was|again))?$/,
    /^(?:go back|back)(?: to (?:how|what|the way) it was)?(?: before)?$|^(?:like|as)(?: it was)? before$/,
    /^(?:(?:mach|mache|nimm) (?:das|es|die anderung) )?(?:ruckgangig|zuruck)(?: machen)?$|^(?:wieder )?wie (?:vorher|zuvor)$/,
    /^(?:deshacer|deshazlo|deshaz (?:eso|el cambio)|como antes)$/,
    /^(?:annule (?:ca|cela|la modification)|reviens en arriere|comme avant)$/,
    /^(?:annulla(?: la modifica)?|ripristina|come prima|desfazer|desfaca(?: isso)?|como era)$/,
    /^(?:maak (?:dat|het) ongedaan|ongedaan maken|zet (?:het )?terug|cofnij(?: to)?|geri al|верни (?:как было|обратно)|отмени (?:это|изменение))$/,
    /^(?:撤销|撤回|恢复原样|改回去|改回来)(?:吧|一下)?$|^(?:元に戻して|戻して|取り消して)(?:ください)?$|^되돌려(?: ?줘)?$/,
  ],
  accept: [
    /^(?:(?:yes|ok|okay|great|perfect|good|fine),? )*(?:(?:please )?(?:schedule|save|confirm|accept|approve|apply|submit) (?:it|that|this|them|both(?: of them)?|all(?: of them)?|all (?:two|three)|everything|the two)|looks good(?: to me)?|sounds good|go ahead|do it|go for it|that's (?:right|it|fine|good|correct)|lgtm|yes(?: please)?)(?: now)?$/,
    /^(?:(?:ja|ok),? )*(?:passt(?: so)?|sieht gut aus|ubernehmen|(?:beide |alle )?(?:bitte )?einplanen|plan(?:e)? (?:es|beide|alle|das) ein|so machen|mach das so|ja bitte|ja)$/,
    /^(?:(?:si|vale),? )*(?:program(?:alo|alos|a (?:los|las) dos|a ambos|a ambas)|confirm(?:alo|alos)|adelante|esta bien|perfecto)$|^(?:(?:oui|ok),? )*(?:planifie(?:-les?| les deux)|confirme|vas-y|c'est bon|parfait)$/,
    /^(?:yes|yep|yeah|sure|ja|si|oui|sim|tak|да|evet|是的?|네|예)$/,
    /^(?:ok|okay|oki|okey|all ?right|great|perfect|good|fine|nice|cool|gut|super|prima|top|perfekt|toll|alles klar|in ordnung|einverstanden|vale|bien|muy bien|genial|de acuerdo|d'accord|tres bien|entendu|va bene|d'accordo|perfetto|certo|beleza|ta bom|certinho|perfeito|goed|oke|prima|akkoord|mooi|dobra|dobrze|swietnie|хорошо|ладно|ок|океи|отлично|tamam|tamamdir|olur|harika)$/,
    /^(?:行|嗯|好吧|好了|收到|明白|わかりました|わかった|了解(?:です|しました)?|オーケー|알겠어(?:요)?|알겠습니다|좋아(?:요)?|그래(?:요)?)$/,
    /^(?:好的?|可以|确认|就这样|安排吧|没问题)$|^(?:はい|それで(?:お願いします|いいです|OK)?|お願いします)$/,
  ],
  drop: [
    /^(?:never ?mind|forget (?:it|that|about it)|scrap (?:it|that)|drop (?:it|that)|discard (?:it|that)|cancel(?: (?:it|that))?|no thanks|stop)$/,
    /^(?:vergiss es|verwerfen|verwirf (?:es|das)|doch nicht|abbrechen|egal)$|^(?:olvidalo|dejalo|descartalo)$|^(?:laisse tomber|oublie|abandonne)$/,
    /^(?:no|nope|nein|non|nao|nee|nie|нет|hayir|不|不是|いいえ|아니요?)$/,
    /^(?:算了|取消|不用了)$|^(?:やめて(?:ください)?|やっぱりいい|キャンセル)$/,
  ],
  keep: [
    /^(?:(?:please |let's |i(?:'ll| will) |we(?:'ll| will) |do |just )?(?:keep|leave) (?:it|them|that|this|that one|this one|the task)(?: (?:as (?:it|they) (?:is|are|was|were)|alone|be|in|on|running|after all|for now|then))?|(?:please )?(?:don't|do not)(?: (?:do (?:it|that)|delete (?:it|that|them)|change (?:it|that|anything)))?|(?:better|maybe|rather) not)$/,
    /^(?:(?:doch )?behalte?n?(?: wir)?(?: (?:es|sie|ihn|das|die aufgabe))?(?: (?:doch|lieber))?|(?:lass|lassen wir) (?:es|sie|ihn|das)(?: (?:doch|lieber|so|bleiben|so bleiben|wie es ist|stehen))+|(?:lieber|besser) nicht|(?:es|sie) (?:soll|kann) bleiben)$/,
    /^(?:(?:mejor )?(?:conservalo|conservala|mantenlo|mantenla|quedatelo|dejalo como esta|dejala como esta|dejala|no lo borres|no la borres)|mejor no)$|^(?:(?:garde|gardez|laisse|laissez)-l[ae](?: (?:comme ca|finalement|quand meme))?|(?:finalement|plutot) (?:non|pas)|on l[ae] garde)$/,
    /^(?:(?:tienil[oa]|lascial[oa](?: (?:cosi|stare|com'e))?|meglio di no|non eliminarl[oa]))$|^(?:mantenha(?:-[oa])?|mantem|deixa (?:estar|assim|como esta)|deixe (?:estar|assim|como esta)|melhor nao|nao apague)$/,
    /^(?:(?:hou|behoud|laat) (?:het|hem|ze|dat)(?: (?:maar|toch|zo|staan|zoals het is))*|(?:toch|liever) (?:maar )?niet)$|^(?:zostaw(?: (?:to|je|go|ja))?|zachowaj(?: (?:to|je|go))?|(?:jednak|lepiej) nie)$/,
    /^(?:(?:оставь|оставьте)(?: (?:ее|его|это|их))?(?: как есть)?|(?:лучше )?не надо|лучше не)$|^(?:kalsin|dursun|oldugu gibi (?:kalsin|birak)|vazgectim|silme)$/,
    /^(?:还是)?(?:保留|留着|别删了?|不要删了?|不删了)(?:它|吧|着)*$|^(?:やっぱり)?(?:残して|そのまま(?:で|にして)?|消さないで)(?:おいて)?(?:ください)?$|^(?:그냥 )?(?:그대로 )?(?:둬|놔둬|남겨 ?줘|두세요|지우지 마)(?:요)?$/,
  ],
};

export type Decision = keyof typeof decisions;

export function decisionIn(text: string): Decision | null {
  const said = foldName(text.trim())
    .replace(/^(?:please|bitte|por favor),? /, "")
    .replace(/(?:,? (?:please|bitte|por favor|thanks|danke))?[.!。！]*$/, "");
  const whole = wholeIn(said);
  if (whole) return whole;
  // "算了，留着吧", "never mind, keep it": what is said last.
  const parts = said.split(/\s*[,，。;；]\s*/).filter((part) => part !== "");
  const found = parts.map(wholeIn);
  return parts.length > 1 && parts.length < 4 && !found.includes(null) ? (found.at(-1) ?? null) : null;
}

function wholeIn(said: string): Decision | null {
  const kinds = Object.keys(decisions) as Decision[];
  return kinds.find((kind) => decisions[kind].some((pattern) => pattern.test(said))) ?? null;
}
