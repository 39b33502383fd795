import type { Command } from "../core/language";
import { phrasebook } from "./phrasebook";
import { isSmallTalk } from "./small-talk";
import { isVerb } from "./verbs";

const JOB = "(?:gorev|is|hatirlatici|hatirlatma|zamanlama|plan|otomasyon|alarm|cron|calisma|bildirim|job)";
const JOBS = `(?:${JOB}(?:ler|lar)?(?:i|u|im|in|imi|ini|mi|leri|lari|lerim|larim|lerimi|larimi|lerini|larini|lerimin|si|sini|ni|nu)?)`;
const lead =
  /^(?:(?:lutfen|merhaba|selam|selamlar|hey|peki|tamam|simdi|hadi|ya|rica etsem|rica ediyorum|zahmet olmazsa)[,.!]?\s)*/u;
const POLITE = "(?:\\s?(?:lutfen|misin|misiniz|musun|musunuz|tamam\\smi|olur\\smu))*";
const OBJECT = "(\\S.*?)";
const WHEN =
  "(?:(?:\\s(?:bir\\ssureligine|simdilik|gecici\\solarak|bu\\shafta|bu\\shaftalik|yarina\\skadar|\\S{1,20}\\s(?:gunune\\s)?kadar|tekrar|yeniden|tamamen|artik|hemen|simdi|derhal|su\\san|bir\\skez|bir\\skere|bir\\sdaha|elle|manuel(?:\\solarak)?|ikinci\\sbir\\semre\\skadar|biraz|lutfen))*)";
const verbs: [Command["intent"], RegExp][] = [
  [
    "resume",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:devam\\settir|surdur|yeniden\\sbaslat|tekrar\\sbaslat|tekrar\\sac|yeniden\\sac|geri\\sac|etkinlestir|yeniden\\setkinlestir|tekrar\\setkinlestir|aktif\\set|aktiflestir|tekrar\\scalistirmaya\\sbasla)(?:ir|in|iniz|un|sene|sana)?${POLITE}$`,
      "u",
    ),
  ],
  [
    "pause",
    new RegExp(
      `^${OBJECT}${WHEN}\\s(?:durdur|duraklat|beklet|beklemeye\\sal|askiya\\sal|dondur|devre\\sdisi\\sbirak|sustur|pasif\\set|kapat|ara\\sver)(?:ir|ur|in|iniz|un|sene|sana)?${POLITE}$`,
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
const nowWords =
  "(?:hemen\\ssimdi|simdi\\shemen|hemen|simdi|derhal|su\\san|bir\\sdaha|tekrar|elle|manuel(?:\\solarak)?|bir\\skez(?:\\sdaha)?|yeniden)";
const runs = [
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
const edits = [
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
const list = new RegExp(
  `(?:^|\\s)(?:tum|butun|planlanmis|planli|aktif|mevcut|bekleyen|duraklatilmis|durdurulmus|kayitli|zamanlanmis|bugunku|bu\\shaftaki|yarinki|hangi|kac)?\\s?${JOBS}\\s?(?:var|neler|nelerdir|listele|goster|say|sirala|goruntule|listesi|listesini|planli|aktif|calisiyor|goster\\sbana)(?!\\p{L}).*$|^(?:bu\\shafta\\s|bugun\\s|yarin\\s)?(?:icin\\s)?(?:planlanmis|planli|zamanlanmis)\\s(?:neler|ne)|^(?:(?:bu\\shafta|bugun|yarin|haftaya|bu\\say)\\s(?:icin\\s)?)?(?:neler|ne|hangi\\sgorevler)\\s(?:planlandi|planli|planlanmis|var|zamanlandi)|^(?:planlanmis|planli|zamanlanmis)\\s(?:neler|ne)|^(?:bana\\s)?(?:tum\\s|butun\\s)?${JOBS}\\s(?:bana\\s)?(?:goster|listele)|(?:gorev|is)\\slistesi(?:ni)?(?:\\sgoster|\\sver|$)`,
  "u",
);
const toldReason =
  /(?<!\p{L})(?:neden|niye|ne\szaman)\s.*(?:digini|dugunu|tigini|tugunu|acagini|ecegini)\s(?:soyle|acikla|anlat|goster|bul)/u;
const whichJobs = new RegExp(
  `(?<!\\p{L})(?:hangi|kac)\\s(?:\\p{L}+\\s){0,2}?${JOBS}(?:\\s\\p{L}+){0,2}\\s(?:planli|planlan\\p{L}*|var|aktif|zamanlan\\p{L}*|duraklatil\\p{L}*|bekliyor|ayarli|kurulu|kayitli)`,
  "u",
);
const question =
  /(?<!\p{L})(?:ne\szaman|neden|niye|nicin|nasil|hangi|kac|kacta|nerede|kim|nedir|ne\sdemek|ne\sanlama|ne\skadar|ne\ssiklikta|ne\soldu|niçin)(?!\p{L})|(?<!\p{L})m[iu](?:yiz|yim|ydi|dir|si?niz|sin)?\s?\?$|(?:di|du|ti|tu|mis|mus|iyor|uyor|ecek|acak|li|lu|var|yok)\sm[iu]\s?\??$/u;
const asksTask =
  /s[ae]n(?:[iu]z)?\s(?:cok\s)?(?:iyi|guzel|harika|super|makbule)\s(?:olur|gecer)|m[ae]ni(?:zi)?\s(?:istiyor|ister|rica)|(?<!\p{L})(?:[iuea]r|abilir|ebilir|r)\smis[iu]n|(?:[iuea]r|bilir)\sm[iu]s[iu]n(?:[iu]z)?|(?<!\p{L})(?:gonder|hatirlat|yolla|bildir|yaz|hazirla|kontrol\set|ozetle|raporla|listele|at|paylas|yayinla|haber\sver|soyle|olustur|guncelle|temizle|yedekle|topla|uyar|cek|indir|yukle|karsilastir|analiz\set|tara|bak|sil)(?:in|iniz|sana|sene)?(?:[.!,;]|\s(?:ama|fakat|ancak|yalniz)(?!\p{L})|$)/u;
const meaning = /(?:ne\sdemek|ne\sanlama\sgel|anlami\sne|ne\sifade|anlamini?\s(?:soyle|acikla))/u;
/** Verbs of what is the case; imperatives end in a bare stem ("birleştir") and are none of these. */
const statement =
  /(?:[iu]yor(?:um|uz|lar|du\p{L}{0,3})?|(?<=\p{L})[iuae]r(?:im|iz|um|uz)|(?<=\p{L}{2})[dt][iu](?:m|k|lar|ler)|(?<=\p{L}{3})m[ae]kt[ae](?:y[iu]z|y[iu]m|dir)?|(?<!\p{L})(?:var|yok|vardir|yoktur|idi|olur|baslar|biter|acilir|kapanir|yapilir|gelir|gider|kalkar|toplanir|duzenlenir|calisir|oldu|basladi|bitti|olacak|baslayacak|bitecek|seviyorum|guzel|onemli))[.!]*$/u;
const translation =
  /(?:\S+c(?:a|e)ye?\s(?:cevir|tercume\set)|(?:ingilizce|almanca|fransizca|ispanyolca|italyanca|rusca|japonca|cince|korece)(?:de|da|si|sini)?\s(?:ne\sdemek|nasil\sdenir|ne|nedir|cevir))/u;
/** "Bu hafta bende neler var?": what is planned, in everyday words. */
const NOISE =
  /(?<=^|\s)(?:su\s(?:an|anda)|simdi|bende|bizde|benim|bu\s(?:hafta|ay)|bugun|yarin|haftaya|hafta\ssonu|acaba|genel\solarak|icin|hala|halen|mevcut)(?:\s|$)/gu;
const plans =
  /^(?:(?:neler|ne)\s(?:var|planli|planlandi|calisiyor|donuyor|bekliyor|kurulu|ayarli)|(?:calisan|aktif|planli|planlanmis|zamanlanmis|acik|bekleyen|kurulu)\s(?:gorev|is|hatirlatici|hatirlatma|plan)\p{L}*\s?(?:hangileri|hangisi|neler|ne|nedir|var\smi)|(?:gorev|hatirlatici|hatirlatma|plan)\p{L}*\s(?:hangileri|neler|ne))$/u;

function asksForList(words: string): boolean {
  const core = words.replace(/\?/g, "").trim().replace(NOISE, "").trim();
  return plans.test(core) && (core !== "ne var" || words !== core);
}

/** What may stand behind a command as its reason. */
const reason =
  /^(?:cunku|zira|yoksa|nasil\solsa|nasilsa)(?!\p{L})|(?<!\p{L})(?:lazim|gerekli|onemli|dogru|musait)\sdegil[.!]*$|(?:[iu]yor(?:uz|um|lar|du)?|m[iu]yor(?:uz|um|lar)?|tatilde(?:yiz|yim|ler)?|izinde(?:yiz|yim|ler)?|[dt][ae]y[iu][mz]|(?<=\p{L}{2})[dt][iu](?:m|k|lar|ler)?|(?<=\p{L}{2})m[ae]z|(?<!\p{L})(?:var|yok|bozuk|kapali(?:yiz)?|hasta(?:yim)?|gereksiz|degil(?:im|iz)?|zaten\s\p{L}+))[.!]*$/u;
/** The command of a clause, behind which its reason may stand without a comma. */
const commandFirst =
  /^(\S.{3,60}?\s(?:(?:iptal|yok|pasif)\set|(?:devam)\settir|sil|kaldir|durdur|duraklat|beklet|dondur|sustur|kapat|(?:tekrar|yeniden|geri)\s(?:ac|baslat))(?:in|iniz|sene|sana)?)(?:[,;.!?]|\s-)?\s(.+)$/u;

/** "Stok raporunu durdur, sayım yapıyoruz": the words of the command alone. */
function beforeReason(words: string): string | null {
  const [, clause, rest] = commandFirst.exec(words) ?? /^([^,;.!?]{6,80}?)(?:[,;.!?]|\s-)\s(.+)$/u.exec(words) ?? [];
  return clause !== undefined && rest !== undefined && reason.test(rest) && !asksTask.test(rest) ? clause : null;
}

/** "Çiçek hatırlatıcısına artık ihtiyacım yok" */
const unneeded =
  /^(\S.*?)(?:(?<=[ia]s?i?n)|(?<=[iu])n|y)?(?:[ae])?\s(?:artik\s)?(?:ihtiyac(?:im|imiz)\s(?:kalmadi|yok)|gerek\s(?:kalmadi|yok)|lazim\sdegil|gerekmiyor|istemiyor(?:um|uz))$/u;

const command = (intent: Command["intent"], target: string | null = null): Command => ({
  intent,
  target,
  message: phrasebook.commands[intent],
});

/** Whether the words tell what happens, and ask for nothing. */
export function describesLife(words: string): boolean {
  return statement.test(words) && !asksTask.test(words) && !isVerb(/\p{L}+$/u.exec(words)?.[0] ?? "");
}

/** "Teşekkürler, çok yardımcı oldun": thanks, and what for. */
function thanks(text: string): boolean {
  const rest =
    /^(?:cok\s)?(?:tesekkur\p{L}*|sag\s?ol\p{L}*|eyvallah|saol\p{L}*)(?:\s(?:ederim|ederiz|canim|dostum|hocam|kanka))*[\s,.!]+(.+)$/u.exec(
      text,
    )?.[1];
  return (
    rest !== undefined &&
    !rest.includes("?") &&
    (describesLife(rest) || (/[dt][iu]n(?:[iu]z)?[.!]*$/.test(rest) && !asksTask.test(rest)))
  );
}

/** A command, a question or a statement; a task has its own schedule and is none of these. */
export function findCommand(clean: string, folded: string, hasSchedule: boolean): Command | null {
  const skipped = lead.exec(folded)?.[0].length ?? 0;
  const text = folded.slice(skipped).trim();
  const bare = text.replace(/[.!\s]+$/, "");
  const target = (words: string): string | null => targetOf(clean, folded, words);
  if (isSmallTalk(folded, hasSchedule) || (!hasSchedule && thanks(text))) return command("none");
  if (asksForList(bare)) return command("list");
  const unwanted = hasSchedule || commandFirst.test(bare) ? undefined : unneeded.exec(bare)?.[1];
  if (unwanted !== undefined && namesJob.test(unwanted))
    return command("delete", target(unwanted.replace(/\sartik$/, "")));
  const unsent = hasSchedule
    ? undefined
    : /^(?:artik|bundan\s(?:boyle|sonra))\s(?:bana\s|bize\s)?(\S.*?)\s(?:gonderme|yollama|atma|hatirlatma|getirme)(?:yin)?$/u.exec(
        bare,
      )?.[1];
  if (unsent !== undefined) return command("delete", target(unsent));
  const clause = beforeReason(bare);
  const reasoned = clause === null ? null : findVerb(clause, hasSchedule, target);
  if (reasoned) return reasoned;
  if (meaning.test(bare)) return command(translation.test(bare) && !/\d\s[\d*]/.test(bare) ? "none" : "question");
  if (translation.test(bare) && !hasSchedule) return command("none");
  if (list.test(bare) && (!hasSchedule || /^(?:hangi|ne|neler)|\?$|var\smi|neler/.test(bare))) return command("list");
  if (whichJobs.test(bare)) return command("list");
  if (isQuestion(text, hasSchedule)) return command("question", questionTarget(bare, target));
  if (describesLife(bare)) return command("none");
  return findVerb(bare, hasSchedule, target);
}

function isQuestion(text: string, hasSchedule: boolean): boolean {
  if (!question.test(text)) return false;
  if ((!hasSchedule || /^dun/.test(text)) && toldReason.test(text)) return true;
  // "hangi kitapları götüreceğini listelemen": the question word belongs to the task.
  if (hasSchedule && !/\?\s*$/.test(text) && !/^(?:ne\szaman|neden|niye|nasil|hangi|kac)/u.test(text)) return false;
  if (/m[iu]s[iu]n(?:[iu]z)?\s?\??$/u.test(text) && /(?:[iuea]r|bilir)\sm[iu]s[iu]n/u.test(text))
    return /^(?:ne\szaman|neden|niye)/u.test(text) && !hasSchedule;
  if (asksTask.test(text.replace(/[?\s]+$/, "").replace(/.*[.?]\s/, ""))) return false;
  return true;
}

const namesJob = new RegExp(
  `(?<!\\p{L})${JOB}(?:\\p{L}{0,6})$|yedekleme|rapor|ozet|bulten|senkronizasyon|kontrol|hatirlat|bildirim|tarama|takip|izleme|mail|eposta|e-posta|duyuru|temizlik|guncelleme|uyari|mesaj|gonderim|yoklama|akis|anket|istatistik|digest|alarm`,
  "u",
);
const startsWithTime =
  /^(?:her|yarin|bugun|pazar|sali|carsamba|persembe|cuma|hafta(?!lik)|saat(?!lik)|\d|ayin|sabah|aksam|gece|gunde|bu\s(?:gece|aksam|sabah|hafta)|ara\ssira)/u;
const things =
  /(?:dosyalari?|loglari?|kayitlari?|verileri|onbellegi|sunucuyu|servisi|klasoru|isiklari|klimayi|kombiyi|muzigi|kapiyi|kopyalari|eskileri|resimleri|faturalari|firini)$/u;

/** Verbs that only tasks are objects of. */
const unmistakable = /\s(?:duraklat|askiya\sal|devre\sdisi\sbirak|devam\settir)(?:in|iniz|ir\smisin(?:iz)?)?$/u;

/** No command is longer. */
const LONGEST = 160;

function findVerb(text: string, hasSchedule: boolean, target: (words: string) => string | null): Command | null {
  if (text.length > LONGEST) return null;
  for (const pattern of runs) {
    const object = pattern.exec(text)?.[1];
    if (object !== undefined && !startsWithTime.test(object) && object.length < 60)
      return command("run", target(object));
  }
  for (const pattern of edits) {
    const match = pattern.exec(text);
    if (!match) continue;
    const object = objectOf(match[1] ?? "");
    if (match[1] !== undefined && (startsWithTime.test(match[1]) || !namesJob.test(object))) continue;
    if (
      hasSchedule &&
      !/(?:degistir|tasi|ertele|otele|kaydir|cek|one\sal|ileri\sal|geri\sal|artik|calissin|olsun|[ae]\sal)/.test(text)
    )
      continue;
    return command("edit", match[1] === undefined ? null : target(object));
  }
  for (const [intent, pattern] of verbs) {
    const object = pattern.exec(text)?.[1];
    if (object === undefined || object.length > 60 || startsWithTime.test(object) || /[.]\s/.test(object)) continue;
    const isSure = !hasSchedule && unmistakable.test(text);
    if (
      !isSure &&
      (things.test(object) || (!namesJob.test(object) && !/^(?:onu|bunu|sunu|hepsini|tumunu|her\sseyi)$/.test(object)))
    )
      continue;
    if (hasSchedule && !/kadar|boyunca/.test(text)) continue;
    return command(intent, target(object));
  }
  return null;
}

/** "yedekleme görevinin saatini 9'a": the name is what stands before its time. */
function objectOf(words: string): string {
  return words
    .replace(/\s(?:saatini|zamanini|gununu|adini|ismini|sikligini|planini|vaktini)(?:\s.*)?$/u, "")
    .replace(/\s(?:her|saat|yarin|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|sabah|aksam|hafta|\d).*$/u, "");
}

/** The words of the person that name a task, without the words around a name. */
function targetOf(clean: string, folded: string, found: string): string | null {
  const at = folded.indexOf(found);
  const words = clean.length === folded.length && at >= 0 ? clean.slice(at, at + found.length) : found;
  const name = words
    .replace(/^(?:şu|bu|o|benim|bizim|duraklatılmış|durdurulmuş|durdurduğum|duran)\s/iu, "")
    .replace(/\s(?:görev|iş|zamanlama|job|cron)(?:i|ini|inin|ine|in|sini|u|unu)?$/iu, "")
    .replace(/\s(?:gelecek|önümüzdeki|bu)\s(?:haftaya?|aya?)(?:\skadar)?$|\s\S+\skadar$/iu, "")
    .replace(/^artık\s/iu, "")
    .replace(/\s(?:görev|iş)\p{L}*\s(?:gerek|ihtiya[cç]).*$/iu, "")
    .replace(/["\u201c\u201d]/g, "")
    .trim();
  return name === "" ? null : name;
}

const noise =
  /(?<!\p{L})(?:ne\szaman|neden|niye|nicin|nasil|bir\ssonraki|bir\sdaha|en\sson|son\solarak|son|dun|dunku|bugun|bugunku|bu\ssabah|bu\saksam|bu\shafta|dun\sgece|dun\sgeceki|basarisiz|basarili|hata|gidecek|calisacak|calisti|calismadi|calisiyor|calisir|oldu|olmadi|verdi|gelmedi|geldi|gitti|gitmedi|gonderildi|gonderilmedi|gonderilecek|tamamlandi|bitti|durdu|basladi|baslayacak|atlandi|patladi|coktu|mi|mu|acaba|peki|sefer|tekrar|neden|kez|kere|gorevi|isi|gorevine)(?!\p{L})|\?/gu;

function questionTarget(text: string, target: (words: string) => string | null): string | null {
  if (
    !/calis|basari|hata|gel[md]|git[mt]|gonder|tamam|bit[ti]|dur|basla|gid|atlan|patla|cok[ti]|oldu|olmadi/u.test(text)
  )
    return null;
  const rest = text
    .replace(noise, "\u0002")
    .split("\u0002")
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
  const name = rest.sort((a, b) => b.length - a.length)[0];
  return name === undefined ? null : target(name.replace(/[.,]$/, ""));
}
