import { foldWord } from "../grammar/fold";

/** Imperatives that end a task. */
const stems =
  "gönder yak söndür kapa at as dök biç kaldır süpür yıka pişir kes boşalt bırak koy çıkart dağıt katla ütüle gir böl birleştir imzala cevapla yanıtla dinle ısıt soğut karıştır ört ser tak sök bağla çöz kilitle buda gübrele dik sat öğret tarat kontrolle tart ödet yatır çiz boya sakla bekle arat özetlet yükselt düşür azalt artır uzat kısalt ertele gezdir dolaştır yolla ilet yaz yazdır hazırla oluştur çıkar özetle raporla kontrol et denetle bak izle takip incele tara ölç say hesapla karşılaştır analiz topla listele göster bildir söyle hatırlat uyar haber ver bilgilendir ara güncelle yenile sil temizle yedekle arşivle kopyala taşı indir yükle çek al getir oku çalıştır başlat durdur kapat aç yayınla paylaş duyur tweetle planla ekle doğrula test sor iste senkronize sıfırla derle dışa aktar içe uygula doldur kaydet sula besle uyandır çağır öde sipariş ver eşitle düzenle döndür değiştir çevir üret gözden geçir sırala grupla bul yap et hatırlatsana yolla tamamla iletişime geç davet onayla ayarla sun mesajla faksla bastır tazele ilgilen öner belirle tespit kıyasla işaretle ayıkla parlat dürt".split(
    " ",
  );

export const taskVerbs = new Set(stems.map(foldWord));
const last = new Set([...taskVerbs]);

/** Whether a word says what should be done, in its imperative. */
export function isVerb(word: string): boolean {
  return last.has(foldWord(word));
}

/** The imperative behind "gönderir", "hatırlatabilir", "eder"; null where there is none known. */
export function stemOf(word: string): string | null {
  const lower = word.toLocaleLowerCase("tr");
  const special: Record<string, string> = {
    eder: "et",
    gider: "git",
    edebilir: "et",
    gidebilir: "git",
    der: "de",
    tutar: "tut",
  };
  if (special[lower] !== undefined) return special[lower];
  const able = /^(.+?)(?:y?[ae]bil[iı]r)$/u.exec(lower)?.[1];
  if (able !== undefined) return soft(able);
  const aorist = [lower.replace(/r$/u, ""), lower.replace(/[aeıiuü]r$/u, "")];
  const known = aorist.find((stem) => stem !== lower && taskVerbs.has(foldWord(stem)));
  return known ?? (/[aeıiuü]r$/u.test(lower) ? lower.replace(/[aeıiuü]r$/u, "") : null);
}

/** "ed" is et, "gid" is git before a vowel. */
function soft(stem: string): string {
  if (taskVerbs.has(foldWord(stem))) return stem;
  return stem.replace(/d$/u, "t");
}
