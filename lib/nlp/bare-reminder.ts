/** "remind me": of what is not said; in each language. */
const reminder =
  /^(?:(?:please|bitte|por favor|per favore|lütfen|proszę|пожалуйста|alsjeblieft|s'il (?:te|vous) plaît),?\s)?(?:(?:can|could) you )?(?:remind (?:me|us)|(?:erinnere?|erinnert) (?:mich|uns)|(?:recuérda|recuerda|recordad)(?:me|nos)|(?:rappelle|rappelez)-(?:moi|nous)|ricorda(?:mi|ci|temi)|(?:me|nos) lembr[ea]|lembr[ea]-(?:me|nos)|herinner (?:me|mij|ons)|(?:przypomnij|przypominaj) (?:mi|nam)|(?:напомни|напоминай)(?:те)? (?:мне|нам)|(?:bana |bize )?hatırlat|提醒(?:我|我们)(?:一下)?|(?:私に)?(?:リマインド|思い出させ)て?(?:して)?(?:ください)?|(?:나에게 )?(?:알림|상기시켜|리마인드)(?: ?해)?(?: ?줘| ?주세요)?)[.!。]?$/iu;
/** What goes on with it: "to call mom", "an die Blumen". */
const goesOn = /^(?:to|about|of|that|an|daran|dass|de|que|di|a|che|aan|om|dat|o|żeby|о|об|чтобы)(?![\p{L}-])|^d['’]/iu;
/** What is said behind it in the infinitive: "recuérdame llamar". */
const takesInfinitive = /^recu[eé]rda/iu;

export function isBareReminder(task: string): boolean {
  return reminder.test(task.trim());
}

/** "remind me" and then "to call mom"; what does not go on with it stands behind a colon. */
export function reminderOf(task: string, what: string): string {
  const bare = task.trim().replace(/[.!。]$/u, "");
  return goesOn.test(what.trim()) || takesInfinitive.test(bare) ? `${bare} ${what.trim()}` : `${bare}: ${what.trim()}`;
}
