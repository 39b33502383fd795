/** The person's words for the folded object, without the words around a name. */
export function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const words = folded.length === clean.length && from >= 0 ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^пусть\s/iu, "")
    .replace(/^(?:мо[юйеё]|мои|наш[уе]?|эту?|этот|все|всю)\s/iu, "")
    .replace(
      /^(?:задач[уаи]|задание|напоминание(?=\s[«"„])|джобу?|крон)\s(?:по\s|с\sназванием\s|под\sназванием\s)?(?=\S)/iu,
      "",
    )
    .replace(
      /\s(?:до|на|с|по|к)\s(?:следующ|завтра|понедел|вторник|сред|четверг|пятниц|суббот|воскрес|конца|\d|час|недел|потом|нового|моего|дальнейш).*$/iu,
      "",
    )
    .replace(/[.?!»"“”„«]+$|^["«„“]/gu, "")
    .trim();
  return name === "" ? null : name;
}
