/** Frequent words of Turkish, folded, that are one letter away from a schedule word and none themselves. */
export const ownWords =
  "butun bunun yaninda satin hatta yasinda sayisi sende yerinde hasta yerini aynen aydin sayida gelin " +
  "yolunda yolda yanina yapin azindan sahte ekibi macta yolunu adinda gucunu yerin yolun yoluna geleni " +
  "yoldan satisi manisa artan yaris yerinden elimde kisim marka amina elimden gucleri yasina mardin burun " +
  "yayini gelerek yilan maria oylesine gelene evimde sayilari yanindan bulun elimi elime sanati yapinin " +
  "hatasi gecmeden oglunun yarisini andan gecmesi hastasi gucune yakininda ayhan sarah gulen marsi marie " +
  "gucun ogren yasindan hastanin kesim yayina altan asama sayisina sayisinda yalin yarida ekibin kazim gezen " +
  "santa sarti sayilar gelenek karsima yasin yayinda gecmeye oglan yolundan gecisi adindan saban satti " +
  "gecmesini hatayi yasini aradigi evime gecmesine suratina yiyin kesimi sabiha ogrenin karim nisanci salata " +
  "yariya guclerin malta yerinin karsimda kadim kisimda yakini ekibine sayinin subayi surat gelenin alsam " +
  "sanata statu yarisa marina state gecmeyi sahiden martha amini anten evimin sanatin yarista yatin hastayi " +
  "yayindan asina yazinin yigin hastaya aradigini atina ayran aytac sayiyi yarisin gucluk agina ekibini " +
  "kesiminde nisantasi odagi hataya kesimin sanatini sarisi yanini ogeleri elimdeki yilani anini aralikli " +
  "gucunden icindi yarginin evimi hatasini karimi mavisi sayiya subasi yasinin ayisi gucunde kanim aradigin " +
  "gucte esimi safiye sanatta sette avina kasigi salonun ekibinden gelsen marvin yakinina yayininda yazinda " +
  "gulun isgucu ekibinde marty sayisindan kavim kesime manti yigini kisimdan satisini karimin aradik ekici " +
  "hazirlanin kesimde marine nissan oglun yayinina agini sanatina surati yanin yaranin aksak elimin suratini " +
  "ekipte gecisini martinez gulden yayinini aysen marge sakinin aklama kesimden nihan satisina sacinin attan " +
  "gulten kapimi yayinin gucten marin yaristan erime hatanin kalim kasip yariyi bulunun gerede nisanli " +
  "yakinindan gelmen sanatinda buyunun ekipten evimden sattin buzun gulecek hastada kesimini nisasta gulleri " +
  "kasit salya anina yaran aradiginda avini subaru akini gecmeleri kastim saliha sanattan yagini sartini " +
  "hatadan karsimdaki kesimine mayasi ogesi gulluk sebat kasin macti atini genleri gecmenin cumali guden " +
  "gurun kapim kasma oglanin sariya aginda ekili kasif salinan yaridan yazini salah satisinda yagin acini " +
  "karima yilana sartta gullerin sondaki statta subayin oylesi isindi aycan aysan egimi gecisine sallar " +
  "satisindan sayilarda slide alina ekini gunter kapima sineye santiye kasilma yaren yelda araclik genlerin " +
  "gecmesinden guide sensei azini guzin herbiri kesiminden marsini esimden sayidan geren aktan gezecek " +
  "kanimi kisimdaki matta sayilarinda atsam ekinde safta avinda suratinda senide aydini salda salinim olenin " +
  "butunun genin marisa mayina salginin surata aksani ayder azina ekinin osaka yarip hastadan ocaginin " +
  "sarilar yakinini acsam mayini sakata azinda kazima";
