// "il tourne quand" is French, and names nothing.
const opens =
  "(?:(?:and|y|et|e|und|en|a|но|а|peki|so)\\s)?(?:the|my|our|el|la|los|las|mi|le|les|mon|ma|o|os|meu|minha|il(?!\\s\\p{L}+\\s(?:quand|a\\squelle)(?!\\p{L}))|lo|i|der|die|das|mein|meine|unser|de|het|mijn|ons)\\s";
const asked = [
  "when(?:'s|\\s(?:is|does|do|will|did))|(?:at\\s)?what\\stime|why|how\\soften",
  "wann|um\\swie\\s?viel\\suhr|warum|wieso|weshalb|hoe\\slaat|wanneer|waarom",
  "a\\sque\\shora|cuando|por\\sque|(?:il|elle|ca)\\s\\p{L}+\\s(?:a\\squelle\\sheure|quand)|a\\squelle\\sheure|quand|pourquoi",
  "(?:a\\s)?que\\shoras|quando|a\\sche\\sora|perche|come\\smai",
].join("|");
const happens =
  "(?:is|was|has|went|failed|didn't|hasn't|ist|war|hat|wurde|werd|heeft|a|ha|fue|fallo|est|n'a|e|foi|falhou)\\s.*?[,;]";
const pattern = new RegExp(
  `^${opens}(.{2,50}?)(?:,|\\s${happens})?\\s\u00bf?(?:${asked})(?!\\p{L})[^.!?;]{0,60}\\?$`,
  "u",
);

/**
 * "And the waste report, when does it go out tomorrow?", "the backup failed again, why?": a question behind what it is
 * about. The words that name it in a folded text, as [start, end]; null for other texts.
 */
export function questionBehindTopic(folded: string): [start: number, end: number] | null {
  if (!folded.endsWith("?") || folded.length > 140) return null;
  const topic = pattern.exec(folded.replace(/^\u00bf/, " ").trimStart())?.[1];
  const start = topic === undefined ? -1 : folded.indexOf(topic);
  return topic === undefined || start < 0 ? null : [start, start + topic.length];
}
