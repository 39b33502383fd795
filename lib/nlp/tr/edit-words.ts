import { editWords } from "../core/edit-words";

export const turkish = editWords({
  around:
    "aynısı|yine|tekrar|lütfen|yap|yapalım|yapın|olsun|ayarla|değiştir|olarak değiştir|taşı|kaydır|onu|bunu|şunu|onun yerine|daha iyisi|saatini|istiyorum",
  also: "ayrıca|da|de|ek olarak|bir de|ekle|üstelik|cc",
  only: "sadece|yalnızca|yalnız|tek",
  instead: "onun yerine|bunun yerine",
  insteadOfPost: "yerine|değil",
  earlier: "önce|erken|daha erken|öne|öne al|erkene al|geri al",
  later: "sonra|geç|daha geç|ertele|ileri al|geciktir|ileriye",
  not: "değil|olmasın|hariç|dışında|asla|kaldır|çıkar|artık",
  move: "değiştir|al|taşı|kaydır|çek",
  endless: "süresiz|sonsuz|sınırsız|sonsuza kadar|süresiz olarak|bitiş tarihi olmadan|ikinci bir emre kadar",
  rename:
    /^(?:(?:adını|ismini)\s(.{1,80}?)\s(?:yap|koy|olarak\sdeğiştir)|(.{1,80}?)\solarak\syeniden\sadlandır)[.!]?$/i,
  at: "saat",
  unclear: "Ne değişsin: saat mi, günler mi, alıcı mı?",
  whichTime: "Saatlerden hangisi değişsin?",
  onceOrAlways: "Yalnızca bir kez mi, yoksa bundan sonra hep mi?",
});
