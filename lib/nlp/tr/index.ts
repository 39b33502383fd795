import type { Language } from "../core/language";
import { enterAhead } from "../shared-rules/spoken-asides";
import { isEvent } from "./events";
import { lexicon, readGuarded } from "./guarded";
import { findCommand } from "./intent";
import { findJobs, inheritObject, inheritVerbBack } from "./jobs";
import { ownWords } from "./own-words";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { rules } from "./rules";
import { readSpoken } from "./spoken";
import { asides } from "./spoken-asides";
import { describesLife } from "./statements";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { isVerb } from "./verbs";
import { zoneOf, zonePatterns } from "./zones";

const MONTH = "(?:oca[kg]|subat|mart|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|arali[kg])";
const LEFT_OUT = "(?:haric|haricinde|disinda|gerek\\syok|olmasin|atla|atlansin|yok|calismasin)(?!\\p{L})";

const ENDING = "'?(?:[sy]?[iu]n?)?(?:[dt][ae]n?|y[ae]|[yn]?[iu]n?|l[ae]r[iu]?)";

export const turkish: Language = {
  code: "tr",
  lexicon,
  numerals: {
    dates: "dmy",
    ordinal: /(?<![\p{L}\d.,#/:-])(\d{1,2})(?:\.(?=\s(?!\d)|,|$)|'?[iu]?nc[iu](?:s[iu])?(?:n(?:d[ae])?)?)(?!\p{L})/gu,
    dottedTimes: true,
  },
  rules,
  extend: (chart) => {
    readSpoken(chart);
    readGuarded(chart);
    // Months are known from here on.
    enterAhead(chart, asides);
  },
  respellings: [
    // "…, ama günlerden pazarsa 9'da": on that day.
    [
      /(?<!\p{L})(?:gunlerden|gun|o\sgun)\s(?=(?:pazar|pazartesi|sali|carsamba|persembe|cuma|cumartesi)(?:y?s[ae]|\sise)(?!\p{L}))/gu,
      "",
    ],
    // "çift günlerde salatalıkları, teklerde domatesleri sula": days as well.
    [
      /(?<=(?:tek|cift)\s(?:sayili\s|numarali\s)?gun[^.!?]{1,80}(?<!\p{L})(?:tek|cift))l[ae]rd[ae](?!\p{L})/gu,
      " gunlerde",
    ],
    // "hafta sonu 9'a kadar uyuyayım", "pazarları ona kadar uyut beni": until when is when.
    [
      /(?<=(?<![\p{L}\d])\d{1,2}(?:[:.]\d\d)?'?)y?[ae]\skadar\s(?:uyumama\sizin\sver|uyuyayim|uyuyabilirim|uyumak\sistiyorum|uyut|uyuyalim|birak\suyuyayim)(?!\p{L})/gu,
      "da",
    ],
    // "bütün aralık boyunca her gün": in that month.
    [new RegExp(`(?<!\\p{L})(?:butun|tum|komple)\\s(?=${MONTH}(?:\\sayi)?\\sboyunca(?!\\p{L}))`, "gu"), ""],
    [new RegExp(`(?<=(?<!\\p{L})${MONTH})\\sboyunca(?!\\p{L}|\\s${LEFT_OUT})`, "gu"), " ayi boyunca"],
    // "ağustosun tamamı hariç", "ağustos boyunca gerek yok", "bütün ağustos hariç": the month itself.
    [
      new RegExp(
        `(?<=(?<!\\p{L})${MONTH})'?(?:[iu]n)?(?:\\say(?:i|inin))?\\s(?:tamami|tumu|hepsi|butunu|boyunca)(?=\\s${LEFT_OUT})`,
        "gu",
      ),
      "",
    ],
    [new RegExp(`(?<!\\p{L})(?:butun|tum|komple)\\s(?=${MONTH}(?:\\sayi)?(?:\\sboyunca)?\\s${LEFT_OUT})`, "gu"), ""],
  ],
  joint: new RegExp(
    `^(?:(?:${ENDING}|\\sgunu(?:nde)?)?(?:\\s?,\\s?(?:(?:ve|veya|ya da|bir de)\\s)?(?:saat\\s)?|\\s(?:ve|ile|veya|ya\\sda|bir\\sde|hem\\sde|&|\\+)\\s(?:saat\\s)?|\\s?[/&+]\\s?))$`,
    "u",
  ),
  connector: new RegExp(
    `^(?:[\\s,;:()&+.–-]|—|→|\\/|^${ENDING}(?=\\s|,|$)|(?<!\\p{L})(?:ve|ile|da|de|ta|te|saat|saati|saatleri|saatlerinde|gunu|gunleri|gunlerinde|gun|ise|ama|fakat|ancak|sadece|yalnizca|yalniz|her|bir|olarak|olmak uzere|olmak|tam|tam olarak|kadar|itibaren|baslayarak|tarihinden|tarihinde|tarihine|icin|ayrica|arasi|arasinda|civari|civarinda|lutfen|once|sonra|iken|ayinda|ayinin|aylarinda|aralikla|de olsun|kez|kere|defa|toplam|toplamda|yine|tekrar|gibi|sularinda|gelince|oldugunda|hep|mutlaka|kesinlikle|seklinde|duzenli|duzenli olarak|boyunca|sabahi|aksami|gecesi|ertesi|yani|mesela|calissin|calistir|baslasin|basla|baslayip|bitsin|ikisi de|hem|hem de|tek|bile|veya|ya da|ara vermeden|surekli)(?!\\p{L}))*$`,
    "u",
  ),
  also: /(?<!\p{L})(?:ayrica|bir\sde|ek\solarak|ilaveten)(?!\p{L})/u,
  correction:
    /(?:,\s?)?(?:(?<!\p{L})(?:(?:(?:hayir|yok|pardon),?\s)+(?:\p{L}+|\d{1,2}(?::\d\d)?'?(?:[dt][ae])?)\sdegil(?=,)|(?:ay|aa|ah|of|ya)(?=,?\s(?:yok|hayir|pardon|yanlis))|pardon|yok\s(?:yok|ya|hayir)|yok(?=,|\s(?:dur|bekle|pardon|yanlis|hayir|pazar|sali|cars|pers|cuma|\d|saat|sabah|aksam|gece|her|obur|ertesi|haftaya|(?:bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yarin|bugun)(?!\p{L}\p{L}\p{L}\p{L})))|hayir|yanlis\s(?:oldu|yazdim|soyledim)|ozur\sdilerim|kusura\sbakma(?:yin)?|daha\sdogrusu|dogrusu|duzeltiyorum|duzeltme|yani|neyse|aslinda|dur(?:\sbir\sdakika)?|bir\sdakika|bekle|(?<!(?<!\p{L})(?:ama|fakat|ancak|yalniz)\s(?:\p{L}+\s){1,2})degil(?=,?\s(?:her\s)?(?:pazar|sali|cars|pers|cuma|\d|saat|sabah|aksam))|demek\sistedim|diyecektim|daha\siyisi|en\siyisi|yerine|olmadi|vazgectim|tuh|hay\saksi|off?|sey)(?!\p{L})[,:.!\s-]{0,3})+/gu,
  contentBefore:
    /(?<!\p{L})(?:gecen|gectigimiz|onceki|eski|son|sayfa|oda|kat|madde|bolum|versiyon|surum|kanal|salon|peron|kapi|no|numara|blok|tarihli|adli|baslikli|isimli|konulu|hakkinda|bu|su|onun|bizim|benim|dunku|icin|sinif|masa|hat|grup|ekip)\s$/u,
  subordinate: /(?!)/u,
  scheduleBefore: /(?:^|[.!?]\s)(?:lutfen|bana|beni|bize)\s$/u,
  isVerb,
  innocent: new Set(
    `${ownWords} yarimda yarimdan yarima esim esimin esime esimle yerine adini adina ismini ekibe sayisini saliyla senden yakinda yakindan kasik kasap kasar kasa yarim yakin yarik yayin yarisi aksan subay pazari pazarin pazara sabaha sabahi kasam martin saati saate saatin haftan ayrim aylin eylem gundem gunluk gunes gunde gunler salin salim cumba hazirla hazirlan hazirlik hazir temmuzda nisani insan ekimi ekip mayin mayis ikinci birinci sonra sonuc sonuclar aksama yarina yarini yarinki sabahki aksamki haftaki dakik saniyen oglene gecen gecenin gelece gelen gelir oceki yillik aralik araligi araliklarla arasi bugunku hergun herkes hafif`.split(
      " ",
    ),
  ),
  slips: new Map(
    Object.entries({
      pzt: "pazartesi",
      pztesi: "pazartesi",
      pazrtesi: "pazartesi",
      pazertesi: "pazartesi",
      carsmba: "carsamba",
      carşamba: "carsamba",
      carsanba: "carsamba",
      prsembe: "persembe",
      persenbe: "persembe",
      cumaertesi: "cumartesi",
      cmrtesi: "cumartesi",
      hergun: "her gun",
      hersabah: "her sabah",
      heraksam: "her aksam",
      haftaici: "hafta ici",
      haftasonu: "hafta sonu",
      haftasonlari: "hafta sonlari",
      yarn: "yarin",
      yairn: "yarin",
      slai: "sali",
      cmua: "cuma",
      cuam: "cuma",
      pazratesi: "pazartesi",
      pazartsi: "pazartesi",
      persmbe: "persembe",
      hafat: "hafta",
      cma: "cuma",
      yarim: "yarim",
      bgn: "bugun",
      sbh: "sabah",
      aksm: "aksam",
      dkka: "dakika",
      dkk: "dakika",
      dakka: "dakika",
      dakkada: "dakikada",
      dkda: "dakikada",
      hft: "hafta",
      gnu: "gunu",
      hatfa: "hafta",
      hatfada: "haftada",
      sabh: "sabah",
    }),
  ),
  ordinaryWords: new Set(["et", "ist", "at", "est", "bst", "mt", "pt", "ct"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore: /(?!)/,
  exclusionFirst: /^[\s,]*(?:haric|disinda|haricinde)(?!\p{L})/u,
  again: /(?:ve)\s(?:yine|tekrar|bir\sdaha|bir\skez\sdaha)\s$/u,
  sameTime: /(?<!\p{L})(?:yine\s)?ayni\s(?:saatte|saatlerde|zamanda)(?!\p{L})/u,
  startsFrom: /(?:basla\p{L}*|ilk\s\p{L}*|itibaren|d[ae]n)\s?(?:\p{L}+\s){0,2}$/u,
  danglingEnd:
    /(?:(?:^|[\s,:–—-])(?:(?:ve|ile|saat|saati|her|ama|fakat|ancak|sadece|yalnızca|yalniz|tam|ayrıca|bir de|olarak|ise|(?<!do[ğg]um )günü|cron|cron ifadesi|zaman|zamanı|sıklık|(?<!l[ıiuü]k\s)plan|çalışma saati|saatler|(?:her )?ikisi de|hepsi(?: de)?)(?=[\s,:–—-]|$))?)+$/iu,
  danglingStart:
    /^(?:['’](?:[dt][ae]n?|[sy]?[ıiuü]n?[dt]?[ae]?n?|y[ae]|[ae]|n[ıiuü]n|l[ae]r[ıi]?)(?=[\s,.]|$)|(?:[dt][ae]n?|y[ae]|ler[ıi]?|lar[ıi]?)(?=[\s,.]|$)|\s*(?:da|de|ta|te|ise|günü|gününde|günleri|günlerinde|saatinde|saatlerinde|olarak|olmak üzere|ifadesiyle|ifadesi ile|ifadesine göre|programıyla|cron'uyla|cronu ile|zamanlamasıyla|zamanlamasına göre|planıyla|aralıklarla|arayla|tarihinde|iken|sularında|civarında|gibi|itibaren|gelince|olunca|olduğunda|oldu mu|olsun|olacaktı|olmalıydı|diyecektim|demek istemiştim|daha iyi(?: olur)?|için)(?=[\s,.]|$))+/iu,
  intent: findCommand,
  isHabit: describesLife,
  isEvent,
  jobs: findJobs,
  elided: () => null,
  inherit: inheritObject,
  inheritBack: inheritVerbBack,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<!\p{L})(?:ve|ne\s(?:yapar|yapiyor)|anlat|turkce|haftaici|haftasonu|ne\ssiklikla|dun(?:ku)?|bugunku|yarinki|\p{L}+s[ae]\solur|olur\smu|\p{L}{4,}m[ae]li|cok|yedek\p{L}{0,5}|sag\s?ol\p{L}*|eyvallah|tekrar|artik|lazim|gerek|yok|oldu\p{L}*|yarad\p{L}+|iyi|guzel|harika|tamam|en\sson|\p{L}{3,}(?:madi|medi)|bir|icin|ile|gunu|gunleri|lutfen|bana|bize|beni|gonder|yolla|hatirlat|kontrol\set|yarin|bugun|sonra|kadar|hafta|haftada|sabah|sabahlari|aksam|gece|oglen|saat|dakika|dakikada|ayin|gunde|pazartesi|sali|carsamba|persembe|cuma|cumartesi|neden|gorev\p{L}*|rapor\p{L}+|calistir|durdur|listele|ozetle|hazirla|guncelle|yedekle|tum|olarak|arasinda|haric|simdi|misin|zaman|goster|nasil|degil|onemli|toplanti\p{L}*|bildirim\p{L}*|yeniden|baslat|merhaba|selam|umarim|super|calisti|tesekkurler|nasilsin\p{L}*|cevir\p{L}*|\p{L}{4,}c[ae]y[ae]|cikar|ekle|getir|geri|kurtul|kaldir|atla|yerine|simdilik|durum\p{L}*|hava|bu|sabahki|aksamki|depo|harika\p{L}*|\p{L}{2,}[abcdefghjkmnprstuvyz](?:lari|leri)(?:ni|nin|ndan|nden|na|ne)?|\p{L}{3,}(?:inden|undan|unden|durabilir|ebilir|abilir)|\p{L}{3,}'(?:yi|yu|ye|ya|nin|nun|den|dan|ten|tan|i|u|e|de|da)|gunaydin|tesekkur\p{L}*|anlama|demek|nedir|kac|hangi|duraklat\p{L}*|devam|iptal|ertele|degistir|tasi|\p{L}{2,}(?:[iu]yor\p{L}{0,3}|larini|lerini|larinin|lerinin|acak|ecek|digini|dugunu|masini|mesini|mami|memi|abilir|ebilir)|hatirlatici\p{L}*|hatirlatma\p{L}*|\p{L}{3,}(?:isini|usunu|igini|ugunu)|hakkinda|ozet(?:i|ini|ler\p{L}*)|haber(?:ler\p{L}*|i)|ifadesi\p{L}*|temizle|bildir|paylas|yayinla|olustur|karsilastir|indir|yukle|guncel|gun|yil|ayda|yilda|saatte|buguk|hergun|her\s(?:gun|hafta|ay|yil|sabah|aksam|gece|saat|pazar\p{L}*))(?!\p{L})|\d'?(?:da|te|den|dan|ten|tan|ye|ya)(?!\p{L})|\d'[aeiu](?!\p{L})/gu,
  phrasebook,
};
