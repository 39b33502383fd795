import type { Command } from "../core/language";
import { JOB } from "./job-names";

const POLITE = "(?:\\s?(?:lutfen|misin|misiniz|musun|musunuz|tamam\\smi|olur\\smu|gitsin|artik))*";
const OBJECT = "(\\S.*?)";
/** "silebilirsin", "kapatsana": what is allowed is asked for. */
const ENDING = "(?:y?[ea]bilir(?:sin(?:iz)?)?|[ei]r|ur|in|iniz|un|sene|sana)?";
const WHEN =
  "(?:(?:\\s(?:bir\\ssureligine|simdilik|gecici\\solarak|bu\\shafta|bu\\shaftalik|(?:bir(?:kac)?|iki|uc|\\d+)\\s(?:gun|hafta|ay)l[iu]g[iu]na|yarina\\skadar|\\d{1,2}\\s\\p{L}+'?\\p{L}*\\s(?:(?:gunune|tarihine)\\s)?kadar|\\S{1,20}\\s(?:gunune\\s)?kadar|tekrar|yeniden|tamamen|artik|hemen|simdi|derhal|su\\san|bir\\skez|bir\\skere|bir\\sdaha|elle|manuel(?:\\solarak)?|ikinci\\sbir\\semre\\skadar|biraz|lutfen))*)";
/** "durdur şimdilik": for how long, behind the verb. */
const FOR_NOW =
  "(?:\\s(?:simdilik|bir\\ssure(?:ligine)?|gecici\\solarak|bu\\shafta(?:lik)?|biraz|ikinci\\sbir\\semre\\skadar))?";
export const verbs: [Command["intent"], RegExp][] = [
  [
    "resume",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:devam\\settir|surdur|yeniden\\sbaslat|tekrar\\sbaslat|tekrar\\sac|yeniden\\sac|geri\\sac|etkinlestir|yeniden\\setkinlestir|tekrar\\setkinlestir|aktif\\se[td]|aktiflestir|tekrar\\scalistirmaya\\sbasla)${ENDING}${POLITE}$`,
      "u",
    ),
  ],
  [
    "pause",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:durdur|duraklat|beklet|beklemeye\\sal|askiya\\sal|dondur|devre\\sdisi\\sbirak|sustur|pasif\\se[td]|kapat|ara\\sver)${ENDING}${FOR_NOW}${POLITE}$`,
      "u",
    ),
  ],
  [
    "delete",
    new RegExp(`^${OBJECT}${WHEN}\\s(?:sil|kaldir|iptal\\se[td]|cikar|sonlandir|yok\\se[td])${ENDING}${POLITE}$`, "u"),
  ],
];

/** Verbs that only tasks are objects of. */
export const unmistakable =
  /\s(?:duraklat|askiya\sal|devre\sdisi\sbirak|devam\settir)(?:in|iniz|ir\smisin(?:iz)?|[ea]bilirsin(?:iz)?)?$|\s(?:durdur|beklet|duraklat|dondur|askiya\sal)(?:in|iniz|[ae]l[iu]m)?\s(?:simdilik|bir\ssure(?:ligine)?|gecici\solarak)$/u;

/** "bülteni artık göndermene gerek yok, silebilirsin" */
export const unsent =
  /^(?:(?:bana\s|bize\s)?(?:artik|bir\sdaha|bundan\s(?:boyle|sonra))\s(?:bana\s|bize\s)?(\S.*?)\s(?:gonderme|yollama|atma|hatirlatma|getirme)(?:yin)?|(\S.*?)\s(?:artik\s|bana\s)*(?:gonder|yolla|at|hatirlat|getir|calistir)m[ae]n(?:iz)?[ae]\s(?:artik\s)?(?:gerek|luzum)\s(?:yok|kalmadi)(?:,?\s(?:sil|kaldir|iptal\se[td])\p{L}*)?)$/u;

/** "Çiçek hatırlatıcısına artık ihtiyacım yok" */
export const unneeded =
  /^(\S.*?)(?:(?<=[ia]s?i?n)|(?<=[iu])n|y)?(?:[ae])?\s(?:artik\s)?(?:ihtiyac(?:im|imiz)\s(?:kalmadi|yok)|gerek\s(?:kalmadi|yok)|lazim\sdegil|gerekmiyor|istemiyor(?:um|uz))$/u;
const nowWords =
  "(?:hemen\\ssimdi|simdi\\shemen|hemen|simdi|derhal|su\\san|bir\\sdaha|tekrar|yine|elle|manuel(?:\\solarak)?|bir\\skez(?:\\sdaha)?|yeniden)";
/** "bir kez", "bir kereliğine"; "bir çalıştır" alone asks for it lightly. */
const ONCE = "(?:bir\\s(?:(?:kez|kere|defa)(?:ligine)?\\s)?)?";
export const runs = [
  new RegExp(
    `^${OBJECT}\\s${nowWords}(?:\\s${nowWords})*\\s${ONCE}(?:calistir|(?<!yeniden\\s|tekrar\\s)baslat|tetikle|kos|yap|yurut|oynat)${ENDING}${POLITE}$`,
    "u",
  ),
  new RegExp(
    `^(?:hemen\\ssimdi|hemen|simdi|derhal)\\s${OBJECT}\\s${ONCE}(?:calistir|baslat|tetikle|yurut)${ENDING}${POLITE}$`,
    "u",
  ),
  new RegExp(
    `^(\\S.*?${JOB}(?:i|ini|u|unu|yi|sini))\\s${ONCE}(?:calistir|tetikle)${ENDING}(?:\\s${nowWords})?${POLITE}$`,
    "u",
  ),
];
const AMOUNT =
  "(?:(?:\\d+|bir|iki|uc|dort|bes|on|on\\sbes|yirmi|otuz|yarim|bucuk|bir\\sbucuk|ceyrek)\\s(?:bucuk\\s)?(?:saat|dakika|gun|hafta|ay))";
/** "maaş dökümünü sabah 7'ye al": what is moved to an hour is there already, whatever it is called. */
export const movedToHour =
  /^(\S.*?)\s(?:(?:saat|sabah|aksam|gece|oglen|ogleden\ssonra)\s)*\d{1,2}(?:[:.]\d\d)?'?(?:y?[ae])\s(?:al|cek|kaydir|tasi|ertele)(?:abilir|ir|ar|sana|sene|in)?(?:\smis[iu]n(?:[iu]z)?)?(?:\slutfen)?$/u;
/** "perşembe günkü stok sayımını cumaya kaydır" */
export const movedToDay =
  /^(?:(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:\sgunku|[dt]?[ae]?ki)?\s)?(\S.*?[iu])\s(?:(?:bu|gelecek|onumuzdeki|haftaya)\s)?(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)(?:y[ae]|[ae]|\sgunune)\s(?:al|cek|kaydir|tasi|ertele)(?:abilir|ir|ar|sana|sene|in)?(?:\smis[iu]n(?:[iu]z)?)?(?:\slutfen)?$/u;
/** "yarın sabah ne varsa bir saat ileri al": all that is there. */
export const movesAll =
  /^(\S.{0,40}?\s(?:ne\svarsa|olan\sher\sseyi|hepsini|her\sseyi))\s(?:\S+\s){1,3}(?:ileri|geri|one|sonraya)\s?(?:al|cek|kaydir|tasi|ertele)$/u;
export const edits = [
  /^(?:yarinki|bugunku|bu\shaftaki|gelecek|bir\ssonraki|sonraki|siradaki)\s(\S.*?)\s(?:atla|pas\sgec|es\sgec)$/u,
  new RegExp(
    `^${OBJECT}\\s(?:${AMOUNT}\\s)(?:ileri|geri|one|sonraya|erkene|daha\\serkene|daha\\sgece|geciktir|ertele|otele|kaydir|erken|gec).*$`,
    "u",
  ),
  new RegExp(
    `^(\\S.*)\\s(?:olarak\\s)?(?:atla|gec$|degistir|tasi|ertele|otele|kaydir|cek|guncelle|duzenle|ayarla|geciktir|one\\sal|ileri\\sal|geri\\sal|(?<=[ae]\\s)(?<!askiya\\s|beklemeye\\s)al)${ENDING}${POLITE}$`,
    "u",
  ),
  new RegExp(
    `^${OBJECT}\\s(?:artik\\s|bundan\\sboyle\\s|bundan\\ssonra\\s)(?:\\S+\\s){1,6}(?:calissin|olsun|gitsin|gelsin|gonderilsin|baslasin)$`,
    "u",
  ),
  // "yedekleme kontrolü 3'te değil 4'te olsun"
  /^(?!.*(?<!\p{L})her\s)(?:su\s|o\s|bu\s)?(\S.*?)\s(?:(?:saat|sabah|aksam|gece)\s)?\S{1,12}[dt][ae]\sdegil,?\s(?:de\s)?(?:(?:saat|sabah|aksam|gece)\s)?\S{1,14}\s(?:olsun|calissin|gelsin|gitsin|baslasin|yap)$/u,
  /^(?:onu|bunu|sunu)\s.*(?:yap|al|cek|olsun|degistir)$/u,
];
