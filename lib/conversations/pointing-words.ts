import { foldName } from "./name-words";

/** Words that point at what was said or shown, or say that it is wrong; folded. */
const pointing = new Set(
  [
    "i we you it that this these those one ones the other others another first second third fourth last both neither either",
    "mean meant said say says no not nope wrong right sorry instead thing same please oops again already like was is again",
    "ich wir du es das dies der die den dem diese dieser dieses diesen andere anderen anderes anderer erste ersten erster erstes",
    "zweite zweiten zweiter zweites dritte dritten letzte letzten beide beiden meine meinte gemeint sagte gesagt nein nicht",
    "sondern falsch falsche doch wieder beim bei war ist schon mach",
    "yo ese esa eso este esta esto el la lo los las otro otra otros otras primero primera primer segundo segunda tercero ultimo",
    "ultima ambos ambas quise queria decir digo dije no sino mal es era",
    "je tu ce cet cette celui celle ca cela la le les l autre autres premier premiere deuxieme second seconde troisieme dernier",
    "derniere deux voulais veux dire dit non pas mais ci c est etait",
    "questo questa quello quella altro altra primo prima secondo terzo ultimo volevo dire non era esse essa isso outro outra",
    "primeiro primeira segundo segunda queria dizer nao die dat andere eerste tweede bedoel bedoelde niet ten ta to drugi druga",
    "pierwszy pierwsza inny inna nie тот та это другой другую другое первый второй не",
  ]
    .join(" ")
    .split(" "),
);
const pointingParts = /我|你|说|指|的|是|不|别|对|错|第[一二三四]|最后|[这那][一]?个?|另外?|其他|个|一|了|就|还|也|请/g;

/** "I meant the second one", 不是这个: nothing but words that point; it is no task. */
export function onlyPoints(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return !/[\p{L}\p{N}]/u.test(text.replaceAll(pointingParts, ""));
  const words = foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 1 && words.every((word) => pointing.has(word));
}

const others =
  /(?<!\p{L})(?:the|das|den|die|el|la|l|il|lo|o|a|de|het|ten|ta|to) ?['’]?(?:other|andere[nms]?|otr[oa]|autre|altr[oa]|outr[oa]|andere|drug[iae])(?: one)?(?!\p{L})|(?<!\p{L})(?:друг(?:ой|ую|ое))(?!\p{L})|另外?一个|另外那个|不是[这那]一?个/u;

/** "not that one, the other", "nein, das andere" */
export function pointsAtOther(text: string): boolean {
  return onlyPoints(text) && others.test(foldName(text));
}
