const NOISE =
  /\s(?:w\sogole|ja|no|u\s(?:mnie|nas)|(?:na|w)\s(?:ten|tym|przyszly|przyszlym)\s(?:tydzien|tygodniu|miesiac|miesiacu)|na\s(?:dzis|dzisiaj|jutro|weekend)|dzis(?:iaj)?|jutro|teraz|obecnie|aktualnie|tam|wlasciwie|jeszcze|juz|w\stej\schwili|mi|nam|tak)(?=\s|$)/gu;
/** "Co mam w ogóle na ten tydzień?": what is planned, in everyday words. */
const plans =
  /^(?:co|jakie(?:\s(?:rzeczy|sprawy|zadania|przypomnienia))?|czy|pokaz(?:\sno)?,?(?:\s(?:mi\s)?(?:wszystko,?\s)?)?co)\s?(?:mam|mamy|jest|sa|leci|chodzi|dziala)?(?:\s(?:cos|rzeczy|zadania))?\s?(?:zaplanowan\p{L}+|ustawion\p{L}+|wlaczon\p{L}+|aktywn\p{L}+|uruchomion\p{L}+|w\splanach?|w\splanie|w\skalendarzu|w\sharmonogramie)?$/u;
const ofPlan =
  /(?:zaplanowan|u\s(?:mnie|nas)|teraz|obecnie|aktualnie|aktywn|ustawion|wlaczon|plan|tydzien|tygodniu|mam\s)/u;

export function asksForList(words: string): boolean {
  const core = words.replace(NOISE, "").replace(NOISE, "").trim();
  return ofPlan.test(words) && plans.test(core) && core.includes(" ");
}
