import { suggestTools as suggest, type ToolWords } from "../grammar/suggest-tools";

const words: ToolWords = {
  check:
    /kontrol|denetle|izle|takip et|test et|bak(?![\p{L}])|incele|doğrula|dogrula|ölç|olc(?![\p{L}])|ping|\bcheck|\bmonitor/iu,
  checkable:
    /sunucu|server|host|servis|hizmet|veritaban|database|küme|cluster|(?<!\p{L})api|uç nokta|endpoint|site|sayfa|sertifika|tls|ssl|alan ad|domain|dns|port|disk|bellek|memory|cpu|işlemci|yük|yedek|sistem|router|kuyruk|durum/iu,
  state:
    /sunucu|disk|bellek|cpu|işlemci|sertifika|tls|ssl|dns|port\s?\d|çalışıyor mu|ayakta|erişilebilir|açılıyor mu|uptime|health|ping|yanıt süresi|gecikme/iu,
  read: /indir|çek|getir|oku|çağır|sorgula|istek|yükle|tara|kazı|al(?![\p{L}])|post|get(?![\p{L}])|fetch|download|call/iu,
  web: /(?<!\p{L})url(?!\p{L}{4})|(?<!\p{L})api|uç nokta|endpoint|web\s?sitesi|site|sayfa|bağlantı|link|webhook|http/iu,
  mail: /e-?posta|mail|gönder|yolla|(?<!\p{L})ilet|bildir|haber (?:ver|et)|haberim olsun|bilgi ver|hatırlat|hatirlat|uyar|söyle|mesaj|duyur|paylaş|bilgilendir|uyandır/iu,
  reminder: /^[^.]{1,80}\s(?:hatırlat|hatirlat|anımsat)(?:ır mısın|sana|ın|ınız|manı istiyorum)?[.]?$/iu,
};

export function suggestTools(text: string): string[] {
  return suggest(text, words);
}
