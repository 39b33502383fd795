import { withHostsOnly } from "../grammar/prompt-text";
import { isVerb } from "./verbs";

/** Verbs that become a noun behind their object: "disk doluluğunu kontrol et" → "Disk Doluluğu Kontrolü". */
const nouns: [RegExp, string][] = [
  [/kontrol et|denetle|bak|gözden geçir|incele/iu, "Kontrolü"],
  [/takip et|izle/iu, "Takibi"],
  [/yedekle/iu, "Yedeklemesi"],
  [/güncelle|yenile/iu, "Güncellemesi"],
  [/özetle|ozetle/iu, "Özeti"],
  [/raporla/iu, "Raporu"],
  [/temizle|sil/iu, "Temizliği"],
  [/karşılaştır/iu, "Karşılaştırması"],
  [/analiz et/iu, "Analizi"],
  [/hatırlat|hatirlat|anımsat/iu, "Hatırlatması"],
  [/say|hesapla/iu, "Hesabı"],
  [/tara/iu, "Taraması"],
];
const VERB_PAIR =
  "kontrol et|takip et|analiz et|gözden geçir|haber ver|yeniden başlat|davet et|test et|mail at|e-posta at|sipariş ver|dışa aktar";
const last = new RegExp(`^([\\s\\S]*?)\\s*(?<!\\p{L})(${VERB_PAIR}|\\p{L}+)[.!]*$`, "iu");
/** Verbs that say nothing beside their object. */
const light =
  /^(?:gönder|gonder|at|mail at|e-posta at|yolla|ilet|yaz|hazırla|hazirla|oluştur|çıkar|topla|listele|göster|goster|bildir|söyle|soyle|paylaş|paylas|yayınla|yap|et|ver|al|çek|cek|getir|yükle|indir|kaydet|haber ver)$/iu;
const skipped = /^(?:bana|bize|beni|bizi|ona|onlara|bir|bu|şu|herkese|tüm|bütün|lütfen|için)$/iu;
const MAX_WORDS = 5;
const listedObjects = /^((?:\p{L}+[ıiuü], ){1,3}\p{L}+[ıiuü] ve \p{L}+[ıiuü]) (\p{L}+)[.!]*$/u;

/** A short title: the object of the first clause, with the verb as a noun. */
export function nameTask(prompt: string): string {
  const text = withHostsOnly(prompt)
    .replace(/["\u201c\u201d`]/g, "")
    .replace(/\s*[\w.+-]+@[\w.-]+(?:'\p{L}+)?(?:\sadresine)?/gu, "")
    .trim();
  const first =
    text
      .split(/[,;!?\n(]|:(?!\d)|\.(?=\s|$)|\sve\s(?=\p{L}+\s\p{L}+)/u)
      .find((part) => part.trim().length > 2)
      ?.trim() ?? text;
  // "raporu, özeti ve bülteni gönder"
  const listed = listedObjects.exec(text);
  if (listed && isVerb(listed[2] ?? ""))
    return title(
      (listed[1] ?? "").split(" ").map((word) => (word === "ve" ? word : word.replace(/\p{L}+/u, withoutAccusative))),
    );
  // "özetleyip gönder": the first verb says what is done.
  const joined = /^(.*\s)(\p{L}+?)y?[ıiuü]p\s(?!\p{L}+m[ae]d[ıi]ğ).*$/u.exec(first);
  const clause = joined && isVerb(joined[2] ?? "") ? `${joined[1]}${joined[2]}` : first.replace(/\sve\s\p{L}+$/u, "");
  const [, object = "", verb = ""] = last.exec(ofWhole(clause)) ?? [];
  const words = object.split(/\s+/).filter((word) => word !== "" && !skipped.test(word));
  while (words.length > MAX_WORDS) words.shift();
  if (!verb.includes(" ") && !isVerb(verb) && noun(verb) === undefined)
    return title([...words, verb].slice(0, MAX_WORDS));
  if (words.length === 0) return title([verb || text]) || "Görev";
  const named = noun(verb);
  if (named !== undefined) return title([...ofKind(words.map(bare).map(withoutApostrophe)), named]);
  if (light.test(verb)) return title(withoutReceiver(words).map(bare));
  return title([...(isOwned(words) ? words : ofKind(words.map(bare))), gerund(verb)]);
}

/** "arka kapının kilitli olup olmadığını kontrol et" → "arka kapı kontrol et": what is looked at, not its state. */
function ofWhole(clause: string): string {
  return clause
    .replace(
      /(?<=\p{L})(?:(?<=[aeıioöuü])n)?[ıiuü]n\s[^,]*?(?:olup\solmadığını|\p{L}+[ıiuü]p\s\p{L}+m[ae]d[ıi]ğ[ıi]n[ıiea]|m[ıiuü]\sdiye)\s(\p{L}.*)$/iu,
      " $1",
    )
    .replace(/\skontrol\sed\p{L}*.*$/iu, " kontrol et");
}

/** "sunucu 12'yi" is of "sunucu 12". */
const withoutApostrophe = (word: string): string => word.replace(/(?<=\d)'[yn]?[ıiuü]$/u, "");

function noun(verb: string): string | undefined {
  return nouns.find(([pattern]) => new RegExp(`^(?:${pattern.source})$`, "iu").test(verb))?.[1];
}

/** "logları temizle" → "log temizliği": one word for all of a kind. */
const ofKind = (words: string[]): string[] =>
  words.length === 1 ? words.map((word) => word.replace(/(?<=\p{L}{3})l[ae]r$/u, "")) : words;

/** "sunucunun durumunu Ayşe'ye bildir": whom it is for. */
const withoutReceiver = (words: string[]): string[] =>
  words.length > 1 && /'y?[ea]$/u.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;

/** "sitenin yanıt süresini ölç", "annemi ara": an object that is somebody's keeps its ending before the verb. */
const isOwned = (words: readonly string[]): boolean =>
  words.slice(0, -1).some((word) => /[ıiuü]n$/u.test(word)) ||
  /(?:\p{L}[ıiuü]|nne|aba)m[ıiuü]$/u.test(words.at(-1) ?? "");

/** "ölç" → "ölçme", "aç" → "açma". */
function gerund(verb: string): string {
  const vowel = [...verb.toLocaleLowerCase("tr")].findLast((letter) => /[aeıioöuü]/.test(letter)) ?? "e";
  return `${verb}${/[aıou]/.test(vowel) ? "ma" : "me"}`;
}

/** The last word without the accusative: "raporunu" → "raporu", "sunucuyu" → "sunucu", "sulamamı" → "sulama". */
function bare(word: string, index: number, all: readonly string[]): string {
  if (index < all.length - 1) return word;
  if (index === 0 || /(?:l[ıiuü]k|l[ae]r[ae])$/u.test(all[index - 1] ?? "")) return withoutAccusative(word);
  return possessed(word);
}

/** Words that end in such a vowel themselves: "bilgi", "toplantı", "müşteri", "öğrenci". */
const endsInVowel =
  /(?:[lrnu]g[ıiuü]|nt[ıiuü]|nc[ıi]|l[ıiuü]|^ç?ağrı|^(?:arı|boru|veri|seri|deri|sürü|müşteri|öneri|biri|duyuru|başvuru|ölçü|yazı|dizi|gezi|kuzu|kedi|kapı|kuyu|büyü|köprü|şarkı|türkü|ütü|soru|konu|sayı|dayı|menü|taksi|çini|pati|tüketi|su|koku|uyku|korku|bakı|sergi|takı|örtü))$/u;

/** "raporu" alone is of "rapor", "kitabı" of "kitap", "yemeği" of "yemek". */
function withoutAccusative(word: string): string {
  const kept = possessed(word);
  if (kept !== word || endsInVowel.test(word.toLocaleLowerCase("tr"))) return kept;
  return word
    .replace(/(?<=[\p{L}][bcdfghjklmnprstvyzçğş])[ıiuü]$/u, "")
    .replace(/(?<=[aeıioöuü])b$/u, word.length > 4 ? "p" : "b")
    .replace(/(?<=[aeıioöuü])c$/u, "ç")
    .replace(/(?<=[aeıioöuü])ğ$/u, "k");
}

function possessed(word: string): string {
  // "bordroları" is of "bordrolar"; "kurlarını" of "kurları".
  if (/l[ae]r[ıi]$/u.test(word)) return word.slice(0, -1);
  return (
    word
      .replace(/(?<=\p{L}m[ae])m[ıi]$/u, "")
      .replace(/(?<=[ıiuü]m)[ıiuü]$/u, "")
      .replace(/(?<=[aeıioöuü])y[ıiuü]$/u, "")
      .replace(/(?<=[ıiuü])n[ıiuü]$/u, "")
      // "stoğu" is of "stok".
      .replace(/(?<=o)ğu$/u, "k")
  );
}

function title(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split(" "))
    .map((word) => (word === "ve" ? word : word.charAt(0).toLocaleUpperCase("tr") + word.slice(1)))
    .join(" ")
    .replace(/[.!?]+$/, "")
    .slice(0, 80);
}
