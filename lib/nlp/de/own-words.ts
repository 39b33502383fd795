/** Frequent words of German, folded, that are one letter away from a schedule word and none themselves. With its accents where only those tell it from a schedule word: "Sünde" is none, "jede sunde" is. */
export const ownWords =
  "tragen jungs dienst dienste feuer juden mögen taten jener jenen jenem jenes feier julia mieten adler " +
  "fieber stufen julius sünde sünden feder morgan allee minden meinten monte jeher staunen wachen julie " +
  "jules jemen hefte minen alltagliche arbeitende jaguar faber mittig taugen tales sonnig haute julio monty " +
  "auguste tauglich augusta jever täten dienstwagen takes juris freital jenner fever alder taken margen " +
  "fiber taxen jahrt morten hegte stuben stuten heule wichen feger nachos";
