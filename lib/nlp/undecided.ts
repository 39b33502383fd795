/** "on the 5th or the 6th, not sure": a clause by which somebody leaves open what was said. */
const words = [
  "not sure(?: yet)?|i'?m not sure|(?:i )?(?:can'?t|cannot) (?:decide|make up my mind)|(?:i )?haven'?t decided(?: yet)?|undecided|dunno|i don'?t know|no idea|whichever",
  "weiss (?:ich )?(?:noch )?nicht(?: genau)?|keine ahnung|(?:ich )?kann mich nicht entscheiden|(?:ich )?hab(?:e)? mich noch nicht entschieden|bin (?:mir )?(?:noch )?nicht sicher|egal",
  "weet (?:ik )?(?:het )?(?:nog )?niet(?: zeker)?|geen idee|(?:ik )?(?:kan niet|weet niet wat te) kiezen|ik twijfel(?: nog)?",
  "no (?:lo )?se|no me decido|no lo tengo (?:claro|decidido)|no estoy segur[oa]|yo que se|ni idea",
  "je (?:ne )?sais pas(?: trop)?|j'sais pas|chais pas|j'hesite(?: encore)?|j'arrive pas a choisir|(?:je n'ai )?pas encore decide|aucune idee|je (?:ne )?suis pas sure?",
  "non (?:lo )?so|non ho (?:ancora )?deciso|sono indecis[oa]|boh|non sono sicur[oa]",
  "sei la|(?:ainda )?nao decidi|to na duvida|estou em duvida|nao sei|nao tenho certeza|tanto faz",
  "nie wiem|(?:jeszcze )?nie zdecydowal[ae]m|nie moge sie zdecydowac|nie jestem pewien|nie jestem pewna|wszystko jedno",
  "не знаю|(?:ещ[её] )?не решила?|не могу решить|не уверена?|хз|без разницы",
  "bilmiyorum|karar veremedim|kararsizim|emin degilim|fark etmez",
  "不知道|不确定|没想好|还没决定|拿不定主意|随便|わからない(?:けど)?|決めてない(?:けど)?|모르겠(?:어|네|음|다)|아무거나",
].join("|");
const undecided = new RegExp(
  `(?:^|[,;.(\\u2013\\u2014\u3001\uff0c]\\s?)(?:${words})(?=\\s?(?:[,;.!?)\u3001\u3002\uff0c\u2026]|$))`,
  "u",
);

/** "то ли в начале, то ли в середине" */
const either = /(?<!\p{L})то\sли\s.{1,60}то\sли\s/u;

/** Whether a folded text leaves open what it says. */
export function isUndecided(folded: string): boolean {
  return undecided.test(folded) || either.test(folded);
}
