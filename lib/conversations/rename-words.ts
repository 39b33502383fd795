/** What is renamed, as it is called in the words, and its new name. */
export interface Renaming {
  old: string;
  next: string;
}

const old = "(?<old>.{1,80}?)";
/** Whatever stands behind the new name is told apart from it later. */
const next = "(?<next>.{1,160}?)";
const quoted = "(?<next>[\"“„«»『「'‘].{1,80}[\"”“»«』」'’])";

/** Sentences that say what is renamed and how, in each language; "it" and an empty place name nothing. */
const sentences: readonly string[] = [
  `(?:can you |could you )?rename (?:the (?:task|job) )?${old} (?:to|as|into) ${next}`,
  `(?:change|set) (?:the )?(?:name|title) of ${old} (?:to|into) ${next}`,
  `(?:change|set) ${old}['’]s (?:name|title) to ${next}`,
  `(?:call|name) ${old} ${quoted}`,
  `(?:benenne|benenn|nenne|nenn) (?:die aufgabe )?${old} (?:um )?(?:in|zu) ${next}(?: um)?`,
  `${old} (?:in|zu) ${next} umbenennen`,
  `(?:ändere|änder) (?:den )?(?:namen|titel) (?:von|des|der|vom) ${old} (?:in|auf|zu) ${next}`,
  `${old} soll (?:künftig |ab jetzt |jetzt )?${next} heißen`,
  `(?:nenne|nenn) ${old} ${quoted}`,
  `(?:renombra|renombrar|renombre) (?:la tarea )?${old} (?:a|como|por|en) ${next}`,
  `(?:cambia|cambie|cambiar)(?:le)? (?:el )?(?:nombre|título) (?:de la|de los|de las|del|de|a la|al|a) ${old} (?:a|por|en) ${next}`,
  `(?:renomme|renommez|renommer) (?:la tâche )?${old} (?:en|comme) ${next}`,
  `(?:change|changez|changer) le (?:nom|titre) (?:de la |du |des |de l['’]|de |d['’])${old} (?:en|par|pour|à) ${next}`,
  `(?:rinomina|rinominare|rinomini) (?:l['’]attività )?${old} (?:in|come) ${next}`,
  `(?:cambia|cambiare) (?:il )?(?:nome|titolo) (?:dello |della |dell['’]|del |dei |di |a )${old} in ${next}`,
  `(?:renomeie|renomeia|renomear) (?:a tarefa )?${old} (?:para|como) ${next}`,
  `(?:mude|muda|altere|altera|troque|troca) o (?:nome|título) (?:dos|das|do|da|de) ${old} para ${next}`,
  `hernoem (?:de taak )?${old} (?:naar|tot|als|in) ${next}`,
  `(?:verander|wijzig) de (?:naam|titel) van ${old} (?:naar|in) ${next}`,
  `(?:zmień nazwę|przemianuj) (?:zadania )?(?!na )${old} na ${next}`,
  `переименуй(?:те)? (?:задачу )?${old} в ${next}`,
  `(?:измени|поменяй|смени)(?:те)? (?:название|имя) (?:задачи )?(?!на )${old} на ${next}`,
  `${old}(?:['’]n?[ıiuü]n)? (?:adını|ismini) ${next} (?:yap|koy|olarak değiştir)(?<more>(?: ve|,) .{1,80})?`,
  `(?<old>.{1,80}?)['’][yn]?[ıiuü] ${next} olarak yeniden adlandır`,
];
/** Told apart by small and capital letters: "Toplantı Notu" may be a new name as a whole, "Ann should be called daily" is none. */
const written: readonly string[] = [
  `(?<old>\\p{Ll}\\S*(?: \\p{Ll}\\S*)*[ıiuü]) (?<next>(?:\\p{Lu}|["“]).{0,80}?) olarak yeniden adlandır`,
  `(?:[Cc]all|[Nn]ame) (?<old>(?:the|my|our) \\p{Ll}\\S*(?: \\p{Ll}\\S*)*) (?<next>\\p{Lu}.{0,80}?)`,
  `${old} (?:should|shall) (?:now )?be (?:called|named|renamed(?: to)?) (?<next>(?:\\p{Lu}|["“]).{0,80}?)`,
];
const unspaced: readonly string[] = [
  `(?:请|請)?(?:把|将)?${old}的?(?:名字|名称|标题)?(?:改名为|重命名为|改名叫|改名成|改成叫|改叫|(?<=的?(?:名字|名称|标题))(?:改为|改成|换成))${next}`,
  `${old}の(?:名前|名称|タイトル)を${next}に(?:変更|変えて|して).{0,6}`,
  `${old}を${next}(?:に|へ)(?:改名|リネーム).{0,6}`,
  `${old}(?:의)? (?:이름|제목)(?:을)? ?${next}(?:으로|로) ?(?:바꿔|변경|바꾸어).{0,6}`,
];
const patterns = [
  ...sentences.map((form) => new RegExp(`^(?:(?:please|bitte|por favor|lütfen|proszę),? )?${form}[.!]?$`, "iu")),
  ...written.map((form) => new RegExp(`^${form}[.!]?$`, "u")),
  ...unspaced.map((form) => new RegExp(`^${form}[。.!！]?$`, "u")),
];

/** "it", in the languages in which it stands by itself. */
const pronoun =
  /^(?:it|this|that|this one|that one|the (?:task|job)|es|ihn|sie|das|um|diese|die aufgabe|lo|la|eso|esto|esta|la tarea|le|ça|cela|la tâche|questo|questa|l['’]attività|isso|isto|ele|ela|a tarefa|o|a|het|dit|dat|deze|de taak|to|je|go|zadanie|это|его|её|задачу|onu|bunu|şunu|onun|bunun|它|它的|把它|这个|それ|これ|그것|이것)$/iu;

export const isPronoun = (words: string): boolean => pronoun.test(words);

/** "nenne es Bienenstock und setz …": "it" with the new name behind it. */
const opensWithPronoun = /^(?:it|es|ihn|ça|cela|isso|isto|eso|esto|это|его|её)\s/iu;

/** "rename the newsletter to Morning Mail"; null where the words rename nothing, or "it". */
export function renamingIn(text: string): Renaming | null {
  const said = text.trim().replaceAll(/\s+/g, " ");
  for (const pattern of patterns) {
    const groups = pattern.exec(said)?.groups;
    const [name, called] = [groups?.old?.trim() ?? "", groups?.next?.trim() ?? ""];
    const isIt = pronoun.test(name) || opensWithPronoun.test(name);
    if (name !== "" && called !== "" && !isIt) return { old: name, next: called + (groups?.more ?? "") };
  }
  return null;
}
