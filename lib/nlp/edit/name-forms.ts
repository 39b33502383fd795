const NAME = "(.{1,80}?)";

/** "give it the name Shop Watch": sentences of any language that call "it" something, beside those of `rename`. */
const forms: readonly string[] = [
  `(?:please )?(?:give (?:it|this|that) (?:the|a new) (?:name|title):? |let['’]s call (?:it|this|that) |(?:it|this) (?:should|shall) be (?:called|named) |let its name be )${NAME}`,
  `(?:bitte )?(?:heiß|heiße|heiss|heisse|taufe|tauf) (?:es|ihn|sie|das) ${NAME}`,
  `(?:bitte )?gib (?:ihm|ihr|dem|der aufgabe) den (?:namen|titel) ${NAME}`,
  `(?:es|das|sie|er) soll ${NAME} heißen`,
  `(?:der|sein|ihr) (?:name|titel) (?:soll|sei) ${NAME}(?: sein)?`,
  `(?:ponle|ponla|ponlo|ponele|dale|pónle) (?:como |por |de |el |por nombre )?(?:nombre|título) (?:de )?${NAME}`,
  `(?:nómbral[oa]|bautízal[oa]|titúlal[oa])(?: como)? ${NAME}`,
  `que se llame ${NAME}`,
  `(?:donne|donnez)-lui (?:le |pour )(?:nom|titre) ${NAME}`,
  `(?:qu['’](?:il|elle) s['’]appelle|intitule-l[ae]|nomme-l[ae]) ${NAME}`,
  `(?:dagli|dalle|mettigli|mettile) (?:il |come )?(?:nome|titolo) ${NAME}`,
  `(?:che si chiami|intitolal[oa]|nominal[oa]) ${NAME}`,
  `(?:dê|dá|dá-lhe|dê-lhe|põe|põe-lhe|coloque|coloca|bota)(?: a ela| a ele)? (?:o |como )?(?:nome|título) (?:de )?${NAME}`,
  `(?:chama-lhe|chame-[oa]|chama-[oa]|nomeie-[oa]) ${NAME}`,
  `geef (?:het|hem|haar|de taak) de (?:naam|titel) ${NAME}`,
  `(?:het|dit|hij) moet ${NAME} heten`,
  `nadaj (?:mu |jej |temu )?(?:nazwę|tytuł) ${NAME}`,
  `(?:niech (?:to |się )?nazywa się|niech się nazywa) ${NAME}`,
  `(?:дай|дайте) (?:ему |ей |задаче )?(?:имя|название) ${NAME}`,
  `(?:пусть (?:она |он |это )?называется) ${NAME}`,
  `(?:(?:onun |bunun )?(?:adı|ismi)) ${NAME} olsun`,
  `(?:ona|buna) ${NAME} adını ver`,
  `(?:请)?(?:就)?(?:管)?叫(?:它|这个(?:任务)?)(?:做|作|为)?(?![停别不每明])${NAME}吧?`,
  `(?:请)?(?:给它|把它|它)?(?:起名|取名|命名)(?:叫|为|成)?${NAME}`,
  `(?:名字|名称|标题)(?:就)?(?:叫|是|用)${NAME}`,
  `(?:名前|名称|タイトル)は「?${NAME}」?(?:で|に|に(?:して|変更).{0,6})`,
  `「?${NAME}」?という(?:名前|名称)に(?:して|変更).{0,6}`,
  `(?:이름은|제목은) ${NAME}(?:으로|로)(?: 해| 해 줘| 해줘| 바꿔 줘| 부탁해)?`,
];

export const nameForms = forms.map((form) => new RegExp(`^${form}[.!。！]?$`, "iu"));
