/** How a clause asks to be reminded, in each language, folded: with the verb first, or last. */
const verbFirst =
  /^(?:(?:so|and|then|also|please|und|also|bitte|y|e|et|i|a|en|и|а|dus|graag|donc|alors|quindi|asi\sque|entao|wiec|поэтому|так\sчто|por\sfavor|per\sfavore|prosze|пожалуиста),?\s){0,2}(?:(?:(?:can|could)\syou\s)?(?:remind|wake|nudge|ping|alert|notify|warn)\s(?:me|us)|(?:erinner[et]?|weck[et]?|warn[et]?)\s(?:mich|uns)|(?:recuerda|avisa|despierta|recorda)(?:me|nos)(?:lo|la)?|(?:me|nos)\s(?:lembr|avis|acord)[ae]|(?:lembr|avis|acord)[ae]-(?:me|nos)|(?:rappelle|reveille|previens|avertis)-(?:l[ea]\s)?(?:moi|nous)|(?:ricorda|sveglia|avvisa|avverti)(?:mi|ci|temi|mel[oa])|(?:herinner|waarschuw|wek)\s(?:me|mij|ons)|przypomn?(?:ij|inaj)|obudz|powiadom|напомн?и(?:наи)?(?:те)?|разбуди(?:те)?|предупреди(?:те)?)(?!\p{L})/u;
const verbLast =
  /(?:hatirlat\p{L}{0,4}|uyandir\p{L}{0,4}|haber\sver|提醒(?:我|我们)?(?:一下)?|叫醒?我|リマインド(?:して)?(?:ください|くれ)?|思い出させて(?:ください|くれ)?|知らせて(?:ください|くれ)?|教えて(?:ください|くれ)?|起こして(?:ください|くれ)?|(?:알려|깨워|상기시켜|리마인드\s?해)\s?(?:줘|주세요))[.!\s\u3002]*$/u;
const some =
  /remind|wake|nudge|ping|alert|notify|warn|erinner|weck|recuerd|avis|despiert|record|lembr|acord|rappel|reveil|previen|avert|ricord|svegli|avver|herinner|waarschuw|wek|przypom|obudz|powiadom|напом|разбуд|предупр|hatirlat|uyandir|haber|提醒|叫|リマインド|思い出|知らせ|教え|起こ|알려|깨워|상기|리마인드/u;
/** Words beside the verb that say nothing of what. */
const beside =
  /(?<!\p{L})(?:me|us|beni|bizi|меня|нас|mnie|nas|about|of|it|this|that|then|again|too|daran|daruber|mich|uns|noch|eraan|er|aan|le|la|lo|de|ca|en|ello|eso|di|questo|mi|nam|o|tym|мне|нам|об|про|это|этом|о|нем|bana|bize|bunu|onu|please|bitte|lutfen|пожалуиста|prosze|da|de|ta|te|saat|に|で|へ|에)(?!\p{L})/gu;

export const withoutBeside = (words: string): string => words.replace(beside, " ");

/** "the night before bin day" */
const dayAhead =
  /^\s(?:the\s(?:night|evening|day|morning)\sbefore|am\s(?:(?:vor)?abend|tag|morgen)\s(?:vor|davor)|tags\szuvor|de\s(?:avond|dag|ochtend)\s(?:er)?voor|la\sveille|le\s(?:jour|soir)\sd'?avant|la\s(?:noche|vispera|tarde)\s(?:antes|anterior|de)|el\sdia\s(?:antes|anterior)|la\s(?:sera|vigilia)|il\sgiorno\sprima|na\s(?:noite|vespera)|no\sdia\santerior|накануне|за\sдень\sдо|w\sprzeddzien|dzien\sprzed|wieczor\sprzed)(?!\p{L})/u;

/** Whether it asks to be reminded the day before something, in words that no phrase took. */
export function remindsAhead(clause: string, isTaken: (at: number) => boolean): boolean {
  const verb = verbFirst.exec(clause)?.[0];
  return verb !== undefined && dayAhead.test(clause.slice(verb.length)) && !isTaken(verb.length + 2);
}

/** Whether the words that ask stand before what they are about. */
export const remindsFirst = (clause: string): boolean => verbFirst.test(clause);

export const speaksOfReminder = (text: string): boolean => some.test(text);

/** The clause without the words that ask, "" where it asks only to be reminded; null where it does not ask. */
export function reminderIn(clause: string): string | null {
  const verb = verbFirst.exec(clause)?.[0] ?? verbLast.exec(clause)?.[0];
  return verb === undefined ? null : clause.replace(verb, " ").replace(beside, " ");
}
