import { mark, type Word, w } from "../grammar/lexicon";

/** The markers of Turkish; case endings are read by `suffixes.ts`. */
export const markers: Word[] = [
  w(
    "ADVERB",
    "günlük olarak|her allahın günü|hergün|her gn|hergn|her gün|günbegün|gün be gün|günde bir|günde bir kez|günde bir defa|günde bir kere|haftanın her günü|yılın her günü|yılın 365 günü|haftanın yedi günü|haftanın 7 günü|her günü",
    { count: 1, unit: "day" },
  ),
  w(
    "ADVERB",
    "saat başı|saatbaşı|saat başları|saat başlarında|her saat başı|her saat başında|saatte bir|saatte bir kez|saatte bir defa|saatlik olarak|tam saat başı|her saat",
    { count: 1, unit: "hour" },
  ),
  w("ADVERB", "dakikada bir|her dakika|dakika başı|her dakika başı", { count: 1, unit: "minute" }),
  w(
    "ADVERB",
    "haftalık olarak|haftada bir|haftada bir kez|haftada bir defa|haftada bir kere|haftada bir gün|her hafta|haftadan haftaya",
    { count: 1, unit: "week" },
  ),
  w(
    "ADVERB",
    "gün aşırı|günaşırı|gün aşırı olarak|iki günde bir|2 günde bir|her iki günde bir|her 2 günde bir|bir gün arayla|birer gün arayla",
    { count: 2, unit: "day" },
  ),
  w("ADVERB", "hafta aşırı|haftaaşırı|on beş günde bir|15 günde bir|birer hafta arayla", { count: 2, unit: "week" }),
  w("ADVERB", "iki ayda bir|ay aşırı", { count: 2, unit: "month" }),
  w("ADVERB", "altı ayda bir|yarım yılda bir|yılda iki kez|yılda iki defa|yılda iki kere|yılda 2 kez", {
    count: 6,
    unit: "month",
  }),
  mark("EVERY", "her|her bir|herbir|hr"),
  mark(
    "EVERY_OTHER",
    "her iki haftada bir|iki haftada bir|2 haftada bir|her 2 haftada bir|iki haftada bir kez|iki haftada bir olmak üzere|her iki haftada bir kez|hafta aşırı",
  ),
  w("AT", "saat|saati|saatler|saatinde|saatlerinde|saatleri|tam saat|saat tam|saat:", { certain: true }),
  mark("AT", "tam|en geç"),
  mark("AT_POST", "ayında|aylarında|ayı içinde|ayı boyunca|ayları boyunca|aylarda"),
  mark("AND", "ve|ile|veya|ya da|&|+|hem|ve de"),
  mark("OR", "veya|ya da|yahut|yoksa"),
  mark("COMMA", ","),
  mark("DASH", "-|~"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark("TO", "ile"),
  mark(
    "BETWEEN_POST",
    "arası|arasında|aralığında|arasındayken|arasındaki saatlerde|saatleri arasında|saatleri arası|arasında kalan sürede|arasi|aralarında",
  ),
  mark(
    "START_POST",
    "tarihinden itibaren|tarihinden başlayarak|tarihi itibarıyla|itibarıyla|itibariyle|itibaren|başından itibaren|ayından itibaren",
  ),
  mark(
    "UNTIL_POST",
    "tarihine kadar|tarihine dek|e kadar|a kadar|ye kadar|ya kadar|tarihine değin|ayına kadar|na kadar|ne kadar",
  ),
  mark("START", "ilk kez|ilk defa|ilk olarak"),
  mark("UNTIL", "son kez|son defa|en son|sonuncusu"),
  mark("END_OF", "sonu|sonunda|sonunun|sonuna|sonundan"),
  mark("UNTIL_POST", "kadar|dek"),
  mark(
    "EXCEPT_POST",
    "kapalıyız|tatiliz|çalışmıyoruz|çalışmıyorum|izinliyim|izinliyiz|hariç|hariç olmak üzere|haricinde|haricindeki|dışında|dışındaki|dışındakiler|hariç tut|hariç tutarak|olmasın|atla|atlayarak|atlansın|atlanacak|çalışmasın|gönderme|gönderilmesin|olmadan|yok|olmaz|yapma|çalıştırma|hariçtir|pas geç|rahat bırak|dokunma",
  ),
  mark(
    "NOT_EVERY",
    "her gün değil|her hafta değil|her ay değil|her saat değil|hergün değil|günlük değil|haftalık değil",
  ),
  mark("FOR", "sadece|yalnızca|yalnız|en fazla|en çok|toplam|toplamda"),
  mark(
    "FOR_POST",
    "üst üste|art arda|peş peşe|arka arkaya|boyunca|süreyle|süresince|süreliğine|için|boyunca sürsün|müddetince|daha",
  ),
  mark("ONLY", "ise|sadece|yalnızca|yalnız|bir tek|sırf|tek"),
  mark("NEXT", "gelecek|önümüzdeki|gelen|gelecekteki|sonraki|bir sonraki|öbür"),
  mark("THIS", "bu"),
  mark("PAST", "dün|dün akşam|dün gece|dün sabah|evvelsi gün|önceki gün"),
  mark("DELAY_POST", "sonra|sonrasında|sonraya|sonrası|içinde|sonrasına|geçince|dolunca"),
  mark("ABOUT", "yaklaşık|yaklaşık olarak|aşağı yukarı|takriben"),
  mark("ABOUT_POST", "civarı|civarında|gibi|sularında|suları|dolaylarında|sıralarında|sularinda|raddelerinde"),
  mark("DAY_WORD", "günü|gününde|gün|günleri|günlerinde|günlerde|gününe"),
  mark("TIMES_WORD", "kez|kere|defa|sefer|defaya|kez olmak üzere"),
  mark(
    "ONCE",
    "bir kez|bir kere|bir defa|bir defaya mahsus|bir kereye mahsus|bir kereliğine|bir seferlik|tek seferlik|tek sefer|sadece bir kez|yalnızca bir kez|sadece bir kere|yalnızca bir defa|sadece bir defa|bir defalık|bir kerelik|1 kez|sadece bu seferlik|bu seferlik",
  ),
  mark("NOW", "hemen|şimdi|hemen şimdi|derhal|şu an|şu anda|anında"),
  mark("OF_MONTH", "her ayın|ayın|her ay|her ayın herhangi|ayların|aylık olarak|ayda bir"),
  mark("MONTHLY", "her ay|aylık olarak|ayda bir|ayda bir kez|ayda bir defa|ayda bir kere|her ay bir kez|aydan aya"),
  mark("OF", "ayının|aylarının|ayı|ayları"),
  mark("IN_TOTAL", "toplam|toplamda"),
  mark(
    "OF_QUARTER",
    "her çeyreğin|çeyreğin|her çeyrek|her çeyrekte|üç aylık dönemin|her üç aylık dönemin|çeyrek dönemin|her çeyrek dönemin|çeyreklerin",
  ),
  mark(
    "QUARTERLY",
    "her çeyrek|her çeyrekte|çeyrekte bir|üç aylık dönemlerde|her çeyrekte bir|çeyreklik olarak|üç ayda bir",
  ),
  mark("OF_YEAR", "her yılın|yılın"),
  mark(
    "EVERY_YEAR",
    "her yıl|her sene|yılda bir|yılda bir kez|yılda bir kere|senede bir|yılda bir defa|yıllık olarak|her yılın|her senenin|seneden seneye|yıldan yıla",
  ),
  mark(
    "MONTH_END",
    "ay sonunda|ay sonlarında|her ay sonu|her ay sonunda|her ayın sonu|her ayın sonunda|ayın sonunda|ayın son günü|her ayın son günü|her ayın son gününde|ayın son gününde|ay sonuna",
  ),
  mark("NEAREST", "en yakın"),
  mark(
    "HOLIDAYS",
    "resmi tatiller|resmi tatil günleri|tatiller|tatil günleri|resmi tatillerde|tatil günlerinde|bayramlar|bayramlarda|resmi tatil|tatillerde|bayram günleri|resmi tatil günlerinde",
  ),
  mark(
    "UNREAD",
    "pazar ve bayram günleri|pazar ve bayram günlerinde|hafta sonu ve bayram günleri|pazarları ve bayramlarda|bir ara|ileride bir ara|bir zaman|uygun olunca|müsait olunca|fırsat olunca|kışın|yazın|yaz ayları|yaz aylarında|kış ayları|kış aylarında|ilkbaharda|sonbaharda|gün doğumunda|gün batımında|güneş doğarken|güneş batarken|dolunayda|ramazanda|ramazan boyunca|bayramda|ara sıra|arada sırada|arada bir|bazen|zaman zaman|fırsat buldukça|ikide bir|ikide birde|sık sık|düzenli olarak|periyodik olarak|ezanla|iftarda|sahurda|ramazan bayramında|kurban bayramında|anneler gününde|babalar gününde",
  ),
  mark(
    "FILLER",
    "o günler|o günlerde|bu günlerde|böyle günlerde|o günlerin|aynı saatte|aynı saatlerde|yine aynı saatte|aynı zamanda",
  ),
  w(
    "NAMED_TIME",
    "gece yarısı|geceyarısı|gece yarısında|geceyarısında|gece yarısına|gece 12|gece on iki|gece 12'de|gece on ikide|gece yarısından",
    0,
  ),
  w(
    "NAMED_TIME",
    "tam öğlen|tam öğle vakti|gün ortası|gün ortasında|öğlen 12|öğlen on iki|öğle 12|öğlen 12'de|öğlen on ikide",
    720,
  ),
  w("CLOCK_SUFFIX", "buçuk", 30),
  w("MERIDIEM", "ö.ö.|öö|am", "am"),
  w("MERIDIEM", "ö.s.|ös|pm", "pm"),
];
