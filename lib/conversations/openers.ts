const words =
  "no wait|wait|hold on|hmm+|hm|oh|ah|uh|actually|sorry|well|by the way|one more thing|but|moment|warte(?: mal)?|ähm|ach|eigentlich|übrigens|aber|espera|en realidad|por cierto|pero|attends|en fait|au fait|mais|aspetta|anzi|in realtà|ma|espere|na verdade|aliás|mas|wacht|eigenlijk|maar|czekaj|właściwie|ale|подожди|вообще-то|кстати|но|bekle|aslında|ama";
const unspaced = "等等|等一下|对了|不过|但是|哦|嗯|待って|えっと|やっぱり|あ、|でも|잠깐만?|아,|하지만";
/** "no, on Fridays"; "no mails" and "no, thanks" are another thing. */
const denials =
  "(?:no|nope|nah|nein|nö|non|não|nao|nee|nie|нет|не так|hayır|yok)\\s*[,;:!…–—]|(?:不对?|不是|不要|いや|いいえ|違う|ちがう|아니야?|아니요)[,，、!！。…]";
const pleased = "(?:thanks|thank|danke|gracias|merci|grazie|obrigad|dank|dzięk|спасибо|teşekkür|谢谢|ありがとう|감사)";
const opener = new RegExp(
  `^(?:(?:(?:${words})(?![\\p{L}-])|${unspaced}|(?:${denials})(?!\\s*${pleased}))[\\s,.:;!…、，。-]*)+`,
  "iu",
);

/** "wait, exclude Fridays": what is said first says nothing; the text as it is where nothing else is said. */
export function withoutOpener(text: string): string {
  const rest = text.trim().replace(opener, "");
  return rest === "" ? text : rest;
}
