/** Words beside a schedule that say it replaces or joins another one, and no task of their own; folded. */
export const around = new Set(
  [
    "a add plus also too instead only just and then rather better please ok okay make it change set move run actually no not as well",
    "auch nur stattdessen lieber bitte doch und aber nicht besser immer tambien solo mejor vez en de lugar y no pero",
    "aussi seulement plutot et mais pas uniquement tambem so apenas vez em e melhor mas nao anche solo invece meglio",
    "ook alleen liever in plaats daarvan en niet также только лучше и а не вместо sadece ayrica yerine da de ve daha iyi",
    "tez tylko zamiast lepiej i nie task",
    "often enough seldom rarely oft haufig genug reicht demasiado basta suficiente trop souvent suffit troppo spesso demais vaak genoeg za czesto часто хватит cok sik",
    "until till bis hasta jusque jusqu ate fino tot до kadar same gleiche misma meme stessa mesma zelfde",
    "o mismo pareil chose stesso cosa mesmo hetzelfde maar samo ale tak же то самое тоже так но aynisi ama genauso dasselbe gleich",
    // Verbs of change, and what stands for the task.
    "put switch shift that this on to at for das es auf um in leg stell verschieb setz cambia mueve pasa pon eso esto lo a",
    "ca cela passe mets deplace pour mude muda passa coloque isso isto para cambialo sposta metti questo",
    "wijzig verander verplaats zet maak dit dat het er van naar поставь измени поменяй перенеси сделай его это ее на",
    "zmien przenies przesun ustaw to je go na bunu onu al yap degistir tasi",
  ]
    .join(" ")
    .split(" "),
);
export const aroundParts =
  /跟原来一样|和原来一样|和之前一样|一样|但是|同じで|同じ|똑같이 하되|똑같이|하세요|再加上|再加|加上|另外|改回|恢复成|恢复到|把|将|它|这个任务|这个|那个|挪到?|移到?|改成|改到|改为|換成|换成|变成|调整|还有|也要|要|也|只|就|吧|请|それ|これ|変更|変えて|移して|移動して|ずらして|にして|だけ|のみ|してください|ください|にも|も|で|に|を|그걸|그거|그것을|이걸|이거|옮겨|바꿔줘|바꿔|변경해줘|변경|해줘|해 줘|줘|주세요|으로|로|만|도/g;
