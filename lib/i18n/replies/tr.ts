import type { Replies } from "./types";

export const turkish: Replies = {
  tasks:
    "{count, plural, =0 {Henüz görevin yok. Neyin ne zaman yapılacağını söyle, bir görev olsun.} other {# görevin var.}}",
  tasksWithMail: "{count, plural, =0 {Hiçbir görev e-posta göndermiyor.} other {# görev e-posta gönderiyor.}}",
  tasksOn: "{day}: {count, plural, =0 {planlanmış bir şey yok.} other {# görev planlandı.}}",
  lookAtRuns:
    "Neyin çalıştığı ve nasıl bittiği Runs altında, en yenisi başta. Bir görev adı söyle, son çalışmasını göstereyim.",
  lastRun: "“{name}” görevinin en son çalışması.",
  hasNotRun: "“{name}” henüz çalışmadı.",
  does: "“{name}” şunu yapar: {prompt}",
  hello:
    "Merhaba! Neyin ne zaman yapılacağını söyle, örneğin “Her iş günü saat 9’da https://example.com’u kontrol et”, ya da “Hangi görevler var?” diye sor.",
  thanks:
    "Rica ederim. “Hangi görevler var?” diye sor ya da başka ne yapılacağını söyle, örneğin “Cuma 14:00’te raporu hatırlat”.",
  help: "Neyin ne zaman yapılacağını söyle, örneğin “Her iş günü saat 9’da https://example.com’u kontrol et”, taslağını yapayım. Görevleri değiştirir, duraklatır, çalıştırır ve silerim: “pazartesiye kadar duraklat”. Bir düğmeye basmadan hiçbir şey olmaz.",
  unclear:
    "“{words}” sözünü “{name}” görevinin bir değişikliği olarak anlamadım. Başka bir saat, başka günler, bir e-posta adresi ya da yeni bir ad söyle; ya da “duraklat” veya “sil” de.",
  quoted: "“{name}”",
  which: "Hangisini kastediyorsun?",
  whichOfMany: "{total} tanesi uyuyor, bunlar {count} tanesi. Hangisini kastediyorsun? Başka bir ad da yazabilirsin.",
  similar: "“{name}” adında bir görev bulamadım. Bunlardan biri mi?",
  notFound: "“{name}” adında bir görev bulamadım. Olanlar şunlar:",
  notFoundAndNone: "“{name}” adında bir görev bulamadım, henüz görevin de yok.",
  notYours: "“{name}” görevinin sahibi {owner}. Yalnızca sahibi ya da bir yönetici değiştirebilir.",
  onlyDraft: "“{name}” henüz taslak: Schedule düğmesinden önce hiçbir şey çalışmaz, karttaki Discard onu siler.",
  noChange:
    "Bu sözlerde “{name}” görevini değiştiren bir şey yok. Başka bir saat, başka günler, bir e-posta adresi ya da yeni bir ad söyle.",
  same: "“{name}” zaten böyle: hiçbir şey değişmez.",
  revised: "Değiştirildi. Schedule düğmesine basmadan hiçbir şey çalışmaz.",
  revisedEach: "{count} taslak değiştirildi. Schedule düğmesine basmadan hiçbir şey çalışmaz.",
  proposedEach: "{count} göreve olacaklar bunlar.",
  undone: "Geri alındı. Schedule düğmesine basmadan hiçbir şey çalışmaz.",
  discarded: "“{name}” taslağı atıldı. Hiçbir şey çalışmıyordu.",
  whatAbout: "“{name}” görevinde ne değişsin: saat, günler, yaptığı iş ya da kime gittiği?",
  pressSchedule: "“{name}” kartında Schedule düğmesine bas: yalnızca sözler hiçbir şey başlatmaz.",
  pressDiscard: "“{name}” yalnızca bir taslak, hiçbir şey çalışmaz. Karttaki Discard onu siler.",
  pressApply: "Karttaki düğmeye bas: yalnızca sözler hiçbir şeyi değiştirmez.",
  pressDiscardProposal: "Henüz hiçbir şey yapılmadı. Karttaki Discard bundan vazgeçer.",
  runs: "“{name}” çalışma zamanı: {schedule} ({zone}).",
  isPaused: "“{name}” duraklatıldı, sürdürülünce yine çalışır: {schedule} ({zone}).",
  hasNoRun: "“{name}” için önde bir çalışma yok. Zamanlaması: {schedule} ({zone}).",
  means: "“{expression}” şu anlama gelir.",
  noTrouble: "“{name}” başarısız olmadı, hiçbir çalışmayı da atlamadı.",
  neverRan: "“{name}” henüz çalışmadı, bu yüzden başarısız da olmadı.",
  "trouble.failed": "“{name}” görevinin başarısız olan son çalışması.",
  "trouble.missed": "“{name}” görevinin bu çalışması kaçırıldı.",
  "trouble.skipped": "“{name}” görevinin bu çalışması atlandı.",
  "propose.edit": "“{name}” görevinde şunlar değişir.",
  "propose.until": "“{name}” {time} ({zone}) öncesinde hiçbir şey başlatmaz, sonra kendiliğinden sürer.",
  "propose.pause": "“{name}” sürdürülene kadar hiçbir şey başlatmaz.",
  "propose.pauseEndUnread":
    "“{name}” sürdürülene kadar hiçbir şey başlatmaz: aranın ne zaman bittiğini okuyamadım. Bir gün ya da saat söyle, örneğin “pazartesiye kadar duraklat”.",
  "propose.pauseAll": "Sürdürülene kadar hiçbir şey başlatmayacak görevler ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Sürdürülene kadar hiçbir şey başlatmayacak görevler ({count}): {names}. Aranın ne zaman bittiğini okuyamadım. Bir gün söyle, örneğin “hepsini pazartesiye kadar duraklat”.",
  "propose.untilAll": "Bu sürede hiçbir şey başlatmayıp sonra kendiliğinden sürecek görevler ({count}): {names}.",
  "propose.untilNot":
    "Sonrasında çalışması kalmayacağı için dahil olmayanlar: {names}. Adıyla birlikte “duraklat” ya da “sil” de.",
  "propose.untilAlready": "Etkin görevlerin hiçbiri o zamana kadar bir şey başlatmıyor.",
  "propose.resumeAll": "Yeniden zamanlamasına göre çalışacak görevler ({count}): {names}.",
  "propose.deleteAll": "Silinecek görevler ({count}): {names}.",
  "propose.runAll": "Şimdi bir kez çalışacak görevler ({count}): {names}.",
  "propose.resume": "“{name}” yeniden zamanlamasına göre çalışır.",
  "propose.delete": "“{name}” silinir.",
  "propose.run": "“{name}” zamanlamasının yanında şimdi bir kez çalışır.",
  "already.active": "“{name}” duraklatılmış değil: zamanlamasına göre çalışıyor.",
  "already.paused": "“{name}” zaten duraklatılmış.",
  "already.completed": "“{name}” tamamlandı: önde bir çalışma yok. Önce yeni bir zamanlama ver.",
  "already.deleted": "“{name}” silindi.",
  "noneTo.pause": "Duraklatılacak etkin bir görev yok.",
  "noneTo.resume": "Duraklatılmış bir görev yok.",
  "noneTo.delete": "Silinecek bir görev yok.",
  "noneTo.run": "Çalıştırılacak etkin bir görev yok.",
  "noneTo.skip": "Görevlerinizden hiçbiri o zaman planlı değil: hiçbir şey değişmezdi.",
  "cannotUndo.delete": "Silinen bir görev geri gelmez. Yenisini yapmak için yeniden iste.",
  "cannotUndo.run": "Başlayan bir çalışma geri alınamaz. Sayfasında iptal edebilirsin.",
  "cannot.nothingAfter":
    "Sonrasında “{name}” için çalışma kalmazdı, bu yüzden o zamana kadar duraklatılamaz. Sürdürene kadar “duraklat” ya da “sil” de.",
  "cannot.startsLater":
    "“{name}” zaten {time} ({zone}) öncesinde bir şey başlatmaz, o zamana kadar duraklatmak bir şey değiştirmez. Daha erken çalışması için “sürdür” deyin.",
  hasNotRunOn: "“{name}” {day} günü çalışmadı.",
  noFailure: "“{name}” başarısız olmadı.",
  skipping: "İstek üzerine atlanan: {times}.",
  skipsDropped: "Artık atlanmıyor, çünkü o zaman için bir çalışma kalmadı: {times}.",
  partUnread: "“{words}” sözünü bir görevle ilgili olarak anlayamadım. Ayrı bir mesajda söyleyin.",
  "cannot.skipLater":
    "“{name}” {day} günü atlansın istiyorsunuz, ama öncesinde çalışmalar varken takvimi tek bir tarihi atlayamaz. Onlar geçince “sonraki çalışmayı atla” deyin ya da {again} tarihine kadar duraklatın; öncekiler de atlanır.",
  "cannot.skipUnread":
    "“{name}” için çalışmalar atlanacak, ama hangileri anlayamadım. “Sonraki çalışmayı atla”, “yarını atla” ya da “atla” ve bir tarih deyin.",
  "cannot.nothingLeft":
    "“{name}” görevinin günlerini ya da saatlerini çıkarmak istiyorsunuz, ama başkası yok: hiçbir şey kalmazdı. Başka bir şey söyleyin ya da “duraklat” veya “sil” deyin.",
  "cannot.skipNothing": "“{name}” bir kez atlanacak, ama o zaman planlı bir şey yok: hiçbir şey değişmezdi.",
  "cannot.skipAll":
    "“{name}” bir kez atlanacak, ama ardından çalışma kalmazdı. Bunun yerine “duraklat” ya da “sil” deyin.",
  "cannot.endOver":
    "“{name}” geçmişte kalan bir güne kadar çalışsın denildi; hiçbir şey değiştirilmedi. İlerideki bir günü söyle ya da “duraklat” veya “sil” de.",
  "cannot.orNextWorkday":
    "Gün hafta sonuna denk gelirse sonraki iş günü geçerli olsun denildi, ama zamanlamalarda böyle bir kural yok; hiçbir şey planlanmadı ya da değiştirilmedi. “Ayın 1’ine en yakın iş günü” ya da “ayın ilk iş günü” de.",
  "propose.between":
    "“{name}” şu çalışmaları atlar ({days}; sayısı: {count}), sonra kendiliğinden sürer. O zamana kadar hiçbir şey değişmez.",
  "cannot.holidays":
    "“{name}” tatillerde çalışmasın denildi, ama tatil günleri burada bilinmiyor; hiçbir şey değiştirilmedi. Tatilden önce “sonraki çalışmayı atla” de.",
  "cannot.noSuchDay":
    "Böyle bir gün hiçbir yılda yok; “{name}” görevinde bir şey değiştirilmedi. Var olan bir tarih söyle.",
  "cannot.skipTooMany":
    "“{name}” çalışmaları atlansın denildi, ama sayıları 100’den fazla. Onu duraklat: “şu güne kadar duraklat” de.",
  "cannot.later":
    "Bu, “{name}” görevine daha sonra yapılsın denildi, ama sözle bir görev yalnızca bir güne kadar duraklatılabilir. Zamanı gelince yeniden söyle.",
  "cannot.noAddress":
    "{person}, “{name}” görevinin gönderdiğini alsın denildi, ama adresini bilmiyorum. Yaz: “{person}@… adresine de gönder”.",
  "cannot.notRecipient":
    "{person} artık “{name}” görevinden bir şey almasın denildi, ama alanlar arasında yok: {recipients}.",
  "cannot.elsewhere.model":
    "“{name}” başka bir model kullanmalı, ama bu sözle değişmez. Planlandıktan sonra “model” değerini API ile ayarla: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "“{name}” görevini başkaları görmeli ya da artık görmemeli, ama bu sözle değişmez. Planlandıktan sonra “visibility” değerini API ile ayarla: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "“{name}” görevinin sınırları değişmeli, ama sınırlar değiştirilemez. Daha kısa bir iş ya da daha az araç, çalışmayı ucuzlatır.",
  "cannot.whichAddress":
    "“{name}” başka bir adres kullanmalı, ama şunları anıyor: {links}. Hangisinin değişeceğini söyle ya da ajanın ne yaptığını kartta düzenle.",
  "cannot.noTool": "“{name}” başka araçlar kullanmalı, ama “{tool}” adında bir araç yok. Olanlar: {known}.",
  tasksMailing:
    "{count, plural, =0 {Hiçbir görev {person} adresine e-posta göndermiyor.} other {# görev {person} adresine e-posta gönderiyor.}}",
  gets: "“{name}” şuraya gidiyor: {recipients}.",
  getsNobody: "“{name}” e-posta göndermiyor.",
  "propose.untilAnyway": "Zaten o zamana kadar hiçbir şey başlatmayanlar: {names}.",
  tasksPaused: "{count, plural, =0 {Duraklatılmış görev yok.} other {# görev duraklatılmış.}}",
  stays: "Söylediğin gibi dışarıda kalan: {names}.",
  exceptUnknown:
    "“{name}” adlı bir görev bilmiyorum; neyin dışarıda kalacağı belli değil ve hiçbir şey yapılmaz. Görevin tam adıyla yeniden söyle.",
  exceptUnread:
    "“{words}” içinde neyin dışarıda kalacağını anlamadım, bu yüzden hiçbir şey yapılmaz. Görevin adını ve ardından “hariç hepsini sil” de.",
  oneAtATime:
    "Görevleri tek tek değiştiririm, bu yüzden henüz hiçbir şey değişmez. Adlarını söyle, örneğin “{name} görevini 10:00 yap”. Hepsi birden yalnızca duraklatılabilir, sürdürülebilir, çalıştırılabilir ya da silinebilir.",
  newInstead: "“{name}” adlı bir görev bulamadım, bu yüzden bu yeni bir görev. Planlamadan önce kontrol et.",
  "cannot.unplannable":
    "“{words}” planlayamıyorum, bu yüzden “{name}” olduğu gibi kalır. Başka günler ya da saatler, bir başlangıç ya da bitiş tarihi söyle.",
  languages:
    "Türkçe, İngilizce, Almanca, İspanyolca, Fransızca, İtalyanca, Portekizce, Felemenkçe, Lehçe, Rusça, Çince, Japonca ve Korece okur ve yanıtlarım. Bunlardan birinde yazman yeterli.",
};
