import type { Command } from "../core/language";
import { JOB } from "./job-names";

const POLITE = "(?:\\s?(?:lutfen|misin|misiniz|musun|musunuz|tamam\\smi|olur\\smu))*";
const OBJECT = "(\\S.*?)";
const WHEN =
  "(?:(?:\\s(?:bir\\ssureligine|simdilik|gecici\\solarak|bu\\shafta|bu\\shaftalik|yarina\\skadar|\\S{1,20}\\s(?:gunune\\s)?kadar|tekrar|yeniden|tamamen|artik|hemen|simdi|derhal|su\\san|bir\\skez|bir\\skere|bir\\sdaha|elle|manuel(?:\\solarak)?|ikinci\\sbir\\semre\\skadar|biraz|lutfen))*)";
export const verbs: [Command["intent"], RegExp][] = [
  [
    "resume",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:devam\\settir|surdur|yeniden\\sbaslat|tekrar\\sbaslat|tekrar\\sac|yeniden\\sac|geri\\sac|etkinlestir|yeniden\\setkinlestir|tekrar\\setkinlestir|aktif\\set|aktiflestir|tekrar\\scalistirmaya\\sbasla)(?:ir|in|iniz|un|sene|sana|abilir|ebilir)?${POLITE}$`,
      "u",
    ),
  ],
  [
    "pause",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:durdur|duraklat|beklet|beklemeye\\sal|askiya\\sal|dondur|devre\\sdisi\\sbirak|sustur|pasif\\set|kapat|ara\\sver)(?:ir|ur|in|iniz|un|sene|sana|abilir|ebilir)?${POLITE}$`,
      "u",
    ),
  ],
  [
    "delete",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:sil|kaldir|iptal\\set|iptal\\seder|iptal\\sedebilir|cikar|sonlandir|yok\\set)(?:er|ir|in|iniz|ebilir|sene|sana)?${POLITE}$`,
      "u",
    ),
  ],
];

/** Verbs that only tasks are objects of. */
export const unmistakable = /\s(?:duraklat|askiya\sal|devre\sdisi\sbirak|devam\settir)(?:in|iniz|ir\smisin(?:iz)?)?$/u;

/** "Çiçek hatırlatıcısına artık ihtiyacım yok" */
export const unneeded =
  /^(\S.*?)(?:(?<=[ia]s?i?n)|(?<=[iu])n|y)?(?:[ae])?\s(?:artik\s)?(?:ihtiyac(?:im|imiz)\s(?:kalmadi|yok)|gerek\s(?:kalmadi|yok)|lazim\sdegil|gerekmiyor|istemiyor(?:um|uz))$/u;
const nowWords =
  "(?:hemen\\ssimdi|simdi\\shemen|hemen|simdi|derhal|su\\san|bir\\sdaha|tekrar|yine|elle|manuel(?:\\solarak)?|bir\\skez(?:\\sdaha)?|yeniden)";
export const runs = [
  new RegExp(
    `^${OBJECT}\\s${nowWords}(?:\\s${nowWords})*\\s(?:bir\\skez\\s)?(?:calistir|(?<!yeniden\\s|tekrar\\s)baslat|tetikle|kos|yap|yurut|oynat)(?:ir|in|iniz|sene|sana|abilir)?${POLITE}$`,
    "u",
  ),
  new RegExp(
    `^(?:hemen\\ssimdi|hemen|simdi|derhal)\\s${OBJECT}\\s(?:bir\\skez\\s)?(?:calistir|baslat|tetikle|yurut)(?:ir|in|iniz|sene|sana|abilir)?${POLITE}$`,
    "u",
  ),
  new RegExp(`^(\\S.*?${JOB}(?:i|ini|u|unu|yi|sini))\\s(?:calistir|tetikle)(?:ir|in|iniz|sene|sana)?${POLITE}$`, "u"),
];
const AMOUNT =
  "(?:(?:\\d+|bir|iki|uc|dort|bes|on|on\\sbes|yirmi|otuz|yarim|bucuk|bir\\sbucuk|ceyrek)\\s(?:bucuk\\s)?(?:saat|dakika|gun|hafta|ay))";
export const edits = [
  /^(?:yarinki|bugunku|bu\shaftaki|gelecek|bir\ssonraki|sonraki|siradaki)\s(\S.*?)\s(?:atla|pas\sgec|es\sgec)$/u,
  new RegExp(
    `^${OBJECT}\\s(?:${AMOUNT}\\s)(?:ileri|geri|one|sonraya|erkene|daha\\serkene|daha\\sgece|geciktir|ertele|otele|kaydir|erken|gec).*$`,
    "u",
  ),
  new RegExp(
    `^(\\S.*)\\s(?:olarak\\s)?(?:atla|gec$|degistir|tasi|ertele|otele|kaydir|cek|guncelle|duzenle|ayarla|geciktir|one\\sal|ileri\\sal|geri\\sal|(?<=[ae]\\s)(?<!askiya\\s|beklemeye\\s)al)(?:ir|in|iniz|sene|sana)?${POLITE}$`,
    "u",
  ),
  new RegExp(
    `^${OBJECT}\\s(?:artik\\s|bundan\\sboyle\\s|bundan\\ssonra\\s)(?:\\S+\\s){1,6}(?:calissin|olsun|gitsin|gelsin|gonderilsin|baslasin)$`,
    "u",
  ),
  /^(?:onu|bunu|sunu)\s.*(?:yap|al|cek|olsun|degistir)$/u,
];
