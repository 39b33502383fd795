import { everyday, thankedFor } from "../romance/everyday";

const planned =
  "(?:in\\s(?:programma|agenda|calendario|ballo|coda|corso)|programmat[oaie]|pianificat[oaie]|previst[oaie]|fissat[oaie]|segnat[oaie]|girando|attiv[oaie]|in\\sesecuzione)";
const day =
  "(?:(?:per|in)\\s)?(?:oggi|domani|dopodomani|stasera|stanotte|stamattina|adesso|ora|quest[oa]\\s(?:settimana|mese|weekend|pomeriggio|sera|mattina|fine\\ssettimana|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)|la\\ssettimana|questo\\smomento|nel\\sweekend|(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica))";
const have = "(?:c'e|ci\\ssono|ho|abbiamo|hai|avete|e|sta|mi\\saspetta|ci\\saspetta|mi\\stocca|gira|resta)";
const what = "(?:attivita|promemoria|automazioni|pianificazioni|avvisi|programma|agenda|calendario|impegni|scaletta)";

export const italian = everyday({
  lists: [
    new RegExp(
      `^(?:e\\s)?(?:(?:che\\scosa|cosa|che|quali|(?:che\\s)?cos'e\\sche)\\s|cos')(?:altro\\s)?${have}\\s(?:(?:gia|di|adesso|ora)\\s)*(?:${planned}|${day})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^(?:ho|c'e|abbiamo|hai)\\s(?:qualcosa|altro|impegni)\\s(?:di\\s|altro\\s)?(?:${planned}|${day})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^(?:qual\\s?e|quali\\ssono|che|com'e)\\s(?:il|la|l'|le|i|gli)?\\s?(?:mi[oaei]i?\\s|nostr[oaie]\\s)?${what}(?:\\s(?:ho|abbiamo|c'e|ci\\ssono|di|del|della|per)(?!\\p{L})|\\s${planned}|\\s${day}|$)`,
      "u",
    ),
  ],
  looseLists: [
    new RegExp(
      `^(?:mi\\sfai\\svedere|mi\\smostri|mi\\sdici|dimmi|mostrami|fammi\\svedere|vedere|dirmi|mostrarmi|elencami)\\s(?:tutto\\s)?(?:(?:che\\s)?cosa|quello\\sche|cio\\sche)\\s${have}\\s(?:gia\\s|di\\s)*(?:${planned}|${day})`,
      "u",
    ),
    /^(?:(?:dimmi|mostrami|fammi\svedere|dammi|apri|vedere)\s)?(?:il|la|l'|i|gli)\s?(?:mi[oa]\s|miei\s)?(?:programma|agenda|calendario|impegni)(?:\s(?:di|del|della|per|dei)\s[^,.;:]{2,30})?$/,
  ],
  talk: `ciao+|mi\\s(?:hai|ha|avete)\\s(?:salvato|salvata|aiutato|aiutata)(?:\\s(?:molto|tanto))?|salve|buongiorno|buonasera|buon\\s(?:giorno|pomeriggio|lavoro|weekend|fine\\ssettimana|appetito|natale|anno)|buona\\s(?:giornata|serata|notte|settimana|domenica)|tutto\\s(?:bene|a\\sposto|ok|apposto|regolare)|come\\s(?:va|stai|state|te\\sla\\spassi|butta)(?:\\s(?:la\\svita|tutto|oggi))?|che\\s(?:si\\sdice|mi\\sracconti|bello|figata)|novita|(?:mille\\s)?grazie(?:\\s(?:mille|tante|infinite|di\\stutto|ancora|a\\ste))*|perfetto|ottimo|fantastico|bravo|bravissimo|grande|benissimo|bene|va\\sbene|ok|okay|d'accordo|ricevuto|capito|bel\\slavoro|ottimo\\slavoro|sei\\s(?:un\\sgrande|fantastico|forte|il\\smigliore|un\\smito)|a\\s(?:domani|presto|dopo|lunedi)|ci\\s(?:vediamo|sentiamo)(?:\\sdomani)?|arrivederci|ahah(?:ah)*|e\\stu|a\\stutti|ragazzi|li|(?:(?:mille|tante)\\s)?grazie(?:\\s(?:mille|tante|infinite|ancora|di\\snuovo))*\\s(?:per|del|dell[ao]|dell'|di\\s(?:ieri|avermi|tutto|cuore))${thankedFor}|(?:era|e|ottimo|bellissimo|perfetto|davvero)\\s(?:davvero\\s|molto\\s)?(?:perfetto|ottimo|bello|utile|fatto\\sbene|chiaro)?\\s?(?:il|la|lo|quel|quella|l')\\s?(?:report|riepilogo|lavoro|resoconto|riassunto|rassegna)${thankedFor}|(?:era|e\\sstat[oa])\\s(?:davvero\\s|molto\\s)?(?:perfett[oa]|ottim[oa]|bellissim[oa]|bell[oa]|utile|chiaro)|mi\\se\\spiaciut[oa]${thankedFor}|a\\s(?:martedi|mercoledi|giovedi|venerdi|sabato|domenica|stasera|piu\\stardi)|allora|dunque|buone\\s(?:vacanze|feste|ferie)|buon\\sferragosto`,
  cronAsked:
    /(?:significa|vuol\sdire|vorrebbe\sdire|cosa\sfa|che\scos|quando|ogni\squanto|spiega|traduci|decifra|si\slegge|corrisponde|equivale|a\sche\sora|che\sgiorni)/,
});
