import { findSaying, type Saying } from "../core/sayings";
import { JOB, namesJob, startsWithTime, TASK_NOUN } from "./job-names";
import { isVerb } from "./verbs";

/** Patterns see folded text; the verb stands last, so that a name is what comes before the words of a saying. */
const NAME = "(?<name>\\p{L}[^,;.!?]{1,60}?)";
const TASK = `(?<name>(?:\\p{L}+\\s){0,4}?(?:${JOB}|\\p{L}*(?:${TASK_NOUN}))\\p{L}*?)`;
const FROM = "(?:n)?(?:d[ae]n|t[ae]n)";
const OF = "(?:n?[iu]n)";
const TO = "(?:'?[yn]?[ae])";
const WHO = "\\p{L}[^,;.!?\\d]{1,40}?";
const POLITE = "(?:\\s?(?:misin|misiniz|lutfen|mi|mu))*";
const CAN = "(?:y?[ae]bilir|[ae]r|[iu]r|r)?";
const THEN_DELETE =
  "(?:\\s?[,;.]?\\s(?:onu\\s|bunu\\s|artik\\s)*(?:sil|kaldir|iptal\\set|cikar)(?:in|ebilirsin|abilirsin)?(?:\\s(?:onu|bunu|onlari|gitsin))?)?";
const FOR_NOW =
  "(?:simdilik|bir\\ssure(?:ligine)?|gecici\\solarak|bir\\smuddet|\\S+(?:\\s\\S+)?\\s(?:kadar|boyunca)|(?:bir|iki|uc|birkac)\\s(?:haft|gun|ay)\\p{L}*l[iu]g[iu]ne)";
const NOT_SENT = "(?:gonderme|yollama|atma|calistirma|hatirlatma|iletme|gelmesin|gonderilmesin|calismasin)(?:y[iu]n)?";
const AGAIN = "(?:yeniden|tekrar|yine|gene)";
const AMOUNT =
  "(?:\\d+|bir|iki|uc|dort|bes|on|on\\sbes|yirmi|otuz|yarim|bir\\sbucuk|ceyrek)\\s(?:saat|dakika|gun|hafta|ay)";
const ONE =
  "(?:bugun(?:ku)?|yarin(?:ki)?|obur\\sgun|haftaya|bu\\s(?:hafta(?:ki)?|ay|aksam|sabah|gece|sefer(?:lik)?|kez|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar)|(?:gelecek|onumuzdeki)\\s\\p{L}+)";
const DO = "(?:gonder|calistir|yap|yolla|hazirla|cikar|baslat)";

const said = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");

/** Whole sentences about something that is scheduled, in the words of everyday life. */
const sayings: readonly Saying[] = [
  // "Depo özeti artık lazım değil, sil onu"
  [
    "delete",
    said(
      `(?:artik\\s)?${NAME}\\s(?:artik\\s)?(?:bana\\s|bize\\s)?(?:lazim\\sdegil|gerekmiyor|gereksiz|gerek\\s(?:yok|kalmadi))${THEN_DELETE}`,
    ),
  ],
  ["delete", said(`(?:artik\\s)?${NAME}(?:y?[ae])\\s(?:artik\\s)?ihtiyac(?:im|imiz)\\s(?:yok|kalmadi)${THEN_DELETE}`)],
  [
    "delete",
    said(
      `(?:${NAME}\\sartik)\\s(?:olmasin|gelmesin|istemiyor(?:um|uz)|istemem|gonderme(?:yin)?|yollama(?:yin)?)${THEN_DELETE}`,
    ),
  ],
  // "Bu burç yorumlarından bıktım"
  [
    "delete",
    said(
      `${NAME}${FROM}\\s(?:artik\\s)?(?:bikt[iu][mk]|sikild[iu][mk]|usand[iu][mk]|gina\\sgeldi|kurtul|vazgectim)${THEN_DELETE}`,
    ),
  ],
  ["delete", said(`${TASK}\\s(?:artik\\s)?(?:birak|kes)${CAN}${POLITE}`)],
  ["delete", said(`${NAME}\\s(?:bos\\s?ver|unut(?:abilirsin)?|unut\\sgitsin)`)],
  [
    "delete",
    said(`${NAME}\\s(?:konusunda|hakkinda)\\s(?:fikrim[iu]z?[iu]?\\sdegist[iu](?:rd[iu][mk])?)${THEN_DELETE}`),
  ],
  ["delete", said(`(?:beni|bizi)\\s${NAME}${FROM}\\s(?:cikar|sil|kaldir)`)],
  ["pause", said(`${NAME}\\s${FOR_NOW}\\s(?:${NOT_SENT}|dursun|beklesin|dinlensin)`)],
  ["pause", said(`${FOR_NOW}\\s${NAME}\\s(?:${NOT_SENT}|dursun|beklesin|dinlensin)`)],
  ["pause", said(`${NAME}${TO}\\s(?:${FOR_NOW}\\s)?(?:biraz\\s|kisa\\sbir\\s)?(?:ara|mola)\\sver${CAN}${POLITE}`)],
  // "Spor salonu hatırlatmaları yeniden başlayabilir"
  [
    "resume",
    said(
      `${NAME}\\s(?:artik\\s)?${AGAIN}\\s(?:basla(?:yabilir|sin)|gel(?:ebilir|sin)|calis(?:abilir|sin)|gonderil(?:ebilir|sin)|gelmeye\\sbasla(?:yabilir|sin)|aktif\\solsun|acilsin)`,
    ),
  ],
  ["resume", said(`${NAME}\\sgeri\\s(?:getir|al)${CAN}${POLITE}`)],
  // "Yedekleme 2 yerine 3'te çalışabilir mi?", "Özeti haftalık yerine günlük yap"
  [
    "edit",
    said(
      `${NAME}\\s(?:(?:artik|bundan\\s(?:sonra|boyle))\\s)?\\S+\\syerine\\s.+?\\s(?:calis(?:abilir|sin)|ol(?:abilir|sun)|gel(?:ebilir|sin)|gonderil(?:ebilir|sin)|basla(?:yabilir|sin)|${DO}${CAN})${POLITE}`,
    ),
  ],
  ["edit", said(`${NAME}\\s${AMOUNT}\\s(?:one|ileri|geri|erkene|sonraya)\\s(?:al|cek|kaydir|at)${CAN}${POLITE}`)],
  [
    "edit",
    said(
      `${NAME}\\s${AMOUNT}\\s(?:daha\\s)?(?:gec|erken|sonra|once)\\s(?:gelsin|gelebilir|calissin|calisabilir|${DO}${CAN})${POLITE}`,
    ),
  ],
  [
    "edit",
    said(
      `${TASK}${TO}\\s(?:pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|hafta\\ssonu|hafta\\ssonlari)\\p{L}*\\s(?:(?:gununu|da|de)\\s)*ekle${CAN}${POLITE}`,
    ),
  ],
  [
    "edit",
    said(
      `${NAME}\\s(?:(?:artik|bundan\\s(?:sonra|boyle))\\s)?\\S+\\syerine\\s.+?\\s(?:lazim|gerek|gerekiyor|istiyorum)`,
    ),
  ],
  // Who gets it
  [
    "edit",
    said(
      `${TASK}${OF}\\s(?:alici(?:lar)?ina|alici\\slistesine|listesine|gonderim\\slistesine)\\s${WHO}\\sekle${CAN}${POLITE}`,
    ),
  ],
  // "Rapor 9 yerine 8'de gelse olur mu?"
  [
    "edit",
    said(
      `${TASK}\\s(?:saat\\s)?\\S{1,12}(?:\\s\\p{L}+)?\\syerine\\s(?:saat\\s)?\\S{1,16}(?:\\s\\p{L}+)?\\s(?:gelse|gonderilse|calissa|olsa|yapilsa|gitse)(?:\\s(?:olur|iyi\\solur|daha\\siyi\\solur)(?:\\sm[iu])?)?`,
    ),
  ],
  ["edit", said(`${WHO}'?[yn]?[iu]\\s${TASK}${TO}\\s(?:de\\s|da\\s)?ekle${CAN}${POLITE}`)],
  [
    "edit",
    said(
      `${WHO}'?[yn]?[iu]\\s${TASK}${OF}\\s(?:alici(?:lar)?indan|alici\\slistesinden|listesinden|gonderim\\slistesinden)\\s(?:cikar|sil|kaldir)${CAN}${POLITE}`,
    ),
  ],
  ["edit", said(`${WHO}'?[yn]?[iu]\\s${TASK}${FROM}\\scikar${CAN}${POLITE}`)],
  ["edit", said(`${TASK}\\s${WHO}${TO}\\s(?:da|de)\\s(?:gonder|yolla|at|ilet)${CAN}${POLITE}`)],
  // One run of it
  ["edit", said(`${ONE}\\s${NAME}\\s(?:atla|pas\\sgec|es\\sgec|${NOT_SENT})`)],
  ["edit", said(`${NAME}\\s${ONE}\\s(?:atla|pas\\sgec|es\\sgec|${NOT_SENT})`)],
  // "Pazartesiyi bekleme, satış raporunu şimdi gönder"
  [
    "run",
    said(
      `[^,;.!?]{2,30}\\sbekleme(?:y[iu]n|den)?[,;.]?\\s${NAME}\\s(?:simdi|hemen|derhal|hemen\\ssimdi)\\s(?:gonder|calistir|yolla|baslat|yap)`,
    ),
  ],
];

/** A name of a task: it ends in a noun for what is sent or done regularly, and opens with no time. */
export function namesTask(name: string): boolean {
  const [last = ""] = /\p{L}+$/u.exec(name) ?? [];
  return !startsWithTime(name) && namesJob.test(last) && !/\d/.test(name);
}

/** What an everyday sentence says of something that is scheduled. */
export const sayingOf = (words: string, hasSchedule: boolean) =>
  findSaying(
    sayings,
    words,
    (name, intent) =>
      intent === "delete" && !hasSchedule
        ? !startsWithTime(name) && !isVerb(/\p{L}+$/u.exec(name)?.[0] ?? "")
        : namesTask(name.replace(/^["“”]|["“”]$/g, "")),
    hasSchedule,
  );

/** "okul servisi bildirimleri, onları şimdilik durdur" */
export const aboutThat = /^([^,;:!?]{3,60}),\s((?:lutfen\s)?(?:onu|onlari|bunu|bunlari)\s[^,;!?]{2,60})$/u;
