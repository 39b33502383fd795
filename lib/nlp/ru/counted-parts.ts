import { countedPartReader } from "../shared-rules/counted-parts";

/** "ближайшие десять ночей", "пять вечеров подряд" */
export const readCountedParts = countedPartReader({
  opening: "в\\sтечение|на\\sпротяжении",
  led: "в",
  article: "эти|этих",
  next: "ближаиши[ех]|следующи[ех]|предстоящи[ех]",
  parts: {
    morning: "утра|утр",
    evening: "вечера|вечеров",
    night: "ночи|ночеи",
  },
  row: "подряд|кряду",
});
