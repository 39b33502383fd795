import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Sabah",
  lunch: "Öğle",
  afternoon: "Öğleden sonra",
  evening: "Akşam",
  night: "Gece",
  nightly: "Gece yarısından sonra",
  endOfDay: "Gün sonu",
  hours: "Mesai saatleri",
  day: "Gündüz",
};

export const phrasebook: Phrasebook = {
  noZone: "Saat dilimi belirtilmedi: UTC",
  noRecipient: "Alıcı: yönetici",
  recipientIsAuthor: "Alıcı: siz",
  recipientIs: (address) => `Alıcı: ${address}`,
  noAddress: (person) => `“${person}” için adres bilinmiyor, oraya bir şey gönderilmez. Adresi alıcılara ekleyin.`,
  noTime: (time) => `Saat belirtilmedi: ${time}`,
  partOfDay: (part, time) => `${parts[part]}: ${time}`,
  stretch: (part, from, to) => `${parts[part]}: ${from}–${to}`,
  bareHour: (said, time) => `"${said}" ${time} olarak anlaşıldı`,
  noWeekday: "Gün belirtilmedi: pazartesi",
  noMonthDay: "Ayın günü belirtilmedi: ayın 1'i",
  noMonth: "Tarih belirtilmedi: 1 Ocak",
  timesADay: (times) => `Saatler belirtilmedi: ${times}`,
  onceOnly: "Bir kez çalışır: tekrar belirtilmedi",
  anchored: "İlk çalışmadan itibaren sayılır",
  approximate: (words) =>
    words === "few"
      ? '"Birkaç" kesin bir sayı değil: 3 alındı'
      : "Belirtilen saatlerden yalnızca biri tek seferlik olabilir; ilki alındı",
  openEnd: (words) => `"${words}" bir tarih değil: durdurulana kadar sürer`,
  holidays: "Resmî tatiller bilinmiyor: hariç tutmak için bir tatil takvimi seçin",
  mixed: "Bu günler ve saatler tek bir plana sığmıyor. Hangisi olsun?",
  dateStays:
    "Bu günlerin planı tek bir tarihi dışarıda bırakamaz. Aşağıdaki gibi planlayın; o çalıştırma sonra atlanabilir.",
  workdayInterval: "İş günlerini hafta sonlarını atlayarak saymak mümkün değil. Hangi günler çalışsın?",
  askWhen: "Ne zaman çalışsın?",
  askWhat: "O zaman ne yapılsın?",
  askEvent: "Bir görev belirli zamanlarda çalışır, bir şey olduğunda değil. Düzenli olarak bakabilir: Ne sıklıkla?",
  askHour: (hour) => `Saat ${hour}: sabah mı, öğleden sonra mı ve hangi günler?`,
  askMeridiem: (hour) => `Saat ${hour}: sabah mı, öğleden sonra mı?`,
  askHowOften: "Bu süre içinde ne sıklıkta çalışsın?",
  whenOptions: ["Her gün saat 09:00", "Hafta içi her gün saat 09:00", "Her pazartesi saat 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Her gün saat ${morning}`,
    `Her gün saat ${afternoon}`,
    `Yarın saat ${afternoon}`,
  ],
  howOftenOptions: ["Her saat", "Her 30 dakikada bir", "Bir kez, başında"],
  past: "Bu zaman geçti.",
  pastDay: "Bu zaman geçti. Ne zaman çalışsın?",
  impossible: (words) => `"${words}" diye bir zaman yok. Hangi gün ve saat olsun?`,
  leftOutYearly: (day) => `${day} atlanır, sonraki her yılın aynı günü de.`,
  severalOnce: "Tek seferlik bir görev bir kez çalışır. Hangi saat olsun ya da nasıl tekrarlansın?",
  unread: (words) => `"${words}" planlanamıyor. Ne zaman çalışsın?`,
  scattered:
    "Hangi saat hangi göreve ait? Her görev için ayrı bir mesaj yazın ya da hepsi için tek bir zaman belirtin.",
  shortMonths: (day) => `${day}. günü olmayan aylar atlanır`,
  commands: {
    question: "Bu bir soru, o yüzden hiçbir şey planlanmadı. Neyin ne zaman yapılacağını yazın, görev olsun.",
    list: "Planlanan her şeyi ve sonraki çalışmaları Görevler sayfasında görebilirsiniz.",
    edit: "Bir görevi değiştirmek için Görevler sayfasında açın; metnini ya da planını orada düzenleyin.",
    pause: "Bir görevi duraklatmak için Görevler sayfasında açıp Duraklat'a basın. Oradan yeniden başlatılabilir.",
    resume: "Duraklatılmış bir görevi sürdürmek için Görevler sayfasında açıp Sürdür'e basın.",
    delete: "Bir görevi silmek için Görevler sayfasında açıp Sil'e basın.",
    run: "Bir görevi hemen çalıştırmak için Görevler sayfasında açıp Şimdi çalıştır'a basın.",
    none: "Burada planlanacak bir şey yok. Neyin ne zaman yapılacağını yazın.",
  },
  never: "Bu plana uyan bir gün ya da saat yok.",
  notTask: "Bu metinde planlanacak bir şey yok. Neyin ne zaman yapılacağını yazın.",
  leftOver: (words) => `"${words}" bir planın parçası değil.`,
  onceAt: (date, time) => `Bir kez, ${date} saat ${time}`,
  seasons: {
    locale: "tr",
    names: {
      spring: /^(?:ilkbaharda)$/,
      summer: /^(?:yazin|yaz aylari(?:nda)?)$/,
      autumn: /^(?:sonbaharda)$/,
      winter: /^(?:kisin|kis aylari(?:nda)?)$/,
    },
  },
};
