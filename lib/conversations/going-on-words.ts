/** When a pause is to end, and of what; in words that read as a pause until then. */
export interface GoingOn {
  /** What names the task; null where nothing or "it" does. */
  of: string | null;
  until: string;
  /** "resume it on Monday", which may be said of what is not paused. */
  resumes: boolean;
}

const of = "(?<of>.{1,80}?)";
const when = "(?<when>.{2,40}?)";

/** Sentences that end a pause on a day, those that resume on one, and the same as a pause until then. */
const languages: readonly { ends: string; resumes: string; until: (when: string) => string }[] = [
  {
    ends: `(?:end|lift|stop|finish|cancel) (?:the|its|this|that) pause(?: (?:of|for) ${of})? (?:on |at |in |from |(?=tomorrow|next|mon|tue|wed|thu|fri|sat|sun))${when}`,
    resumes: `(?:resume|restart|unpause|continue|reactivate) ${of} (?:on |at |from |in |again (?:on |at )?|(?=tomorrow|next|tonight))${when}`,
    until: (day) => `pause it until ${day}`,
  },
  {
    ends: `(?:beende|beend|hebe|heb) die pause(?: (?:von|des|der|vom) ${of})? (?:am |um |ab |zum |(?=morgen|nächst|übermorgen))${when}(?: auf)?`,
    resumes: `(?:setze|setz|nimm|führe) ${of} (?:am |ab |um |(?=morgen|nächst))${when} (?:fort|wieder auf|weiter)|(?:reaktiviere|aktiviere|starte) ${of} (?:wieder )?(?:am |ab |(?=morgen|nächst))${when}`,
    until: (day) => `pausiere es bis ${day}`,
  },
  {
    ends: `(?:termina|acaba|finaliza|quita) la pausa(?: (?:de la|del|de) ${of})? (?:el |en |a partir del |(?=mañana))${when}`,
    resumes: `(?:rean[uú]da|react[ií]va)(?:l[ao]| ${of}) (?:el |a partir del |(?=mañana))${when}`,
    until: (day) => `páusalo hasta ${/^mañana/i.test(day) ? day : `el ${day}`}`,
  },
  {
    ends: `(?:termine|finis|arrête|lève|mets fin à) la pause(?: (?:de la |du |de l['’]|de )${of})? (?:le |(?=demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))${when}`,
    resumes: `(?:reprends|relance|réactive)(?:-l[ea]| ${of}) (?:le |(?=demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))${when}`,
    until: (day) => `mets-le en pause jusqu'${/^\d/.test(day) ? "au" : "à"} ${day}`,
  },
  {
    ends: `(?:termina|finisci|concludi|togli) la pausa(?: (?:della |del |di )${of})? (?:il |(?=domani|luned|marted|mercoled|gioved|venerd|sabato|domenica))${when}`,
    resumes: `(?:riprendi|riattiva)(?:l[ao]| ${of}) (?:il |(?=domani|luned|marted|mercoled|gioved|venerd|sabato|domenica))${when}`,
    until: (day) => `mettilo in pausa fino a ${day}`,
  },
  {
    ends: `(?:termine|termina|acabe|acaba|encerre|encerra) a pausa(?: d[aeo] ${of})? (?:na |no dia |no |em |a partir de |(?=amanhã))${when}`,
    resumes: `(?:retome|retoma|reative|reativa)(?:-[oa]| ${of}) (?:na |no dia |no |em |(?=amanhã))${when}`,
    until: (day) => `pause até ${day}`,
  },
  {
    ends: `(?:beëindig|stop|hef) de pauze(?: van ${of})? (?:op |(?=morgen|volgende))${when}(?: op)?`,
    resumes: `hervat ${of} (?:op |vanaf |(?=morgen|volgende))${when}`,
    until: (day) => `pauzeer het tot ${day}`,
  },
  {
    ends: `(?:zakończ|skończ) (?:pauzę|przerwę|wstrzymanie)(?: ${of})? (?:we? |(?=jutro))${when}`,
    resumes: `wznów (?:${of} )?(?:we? |od |(?=jutro))${when}`,
    until: (day) => `wstrzymaj to do ${day}`,
  },
  {
    ends: `(?:закончи|заверши|сними|прекрати) (?:паузу|с паузы)(?: ${of})? (?:во? |с |(?=завтра))${when}`,
    resumes: `(?:возобнови|продолжи)(?:те)? (?:${of} )?(?:во? |с |(?=завтра))${when}`,
    until: (day) => `приостанови до ${day}`,
  },
  {
    ends: `${when}(?: günü)? (?:duraklatmayı|molayı|beklemeyi) (?:bitir|sonlandır|kaldır)`,
    resumes: `(?:${of} )?(?<when2>pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|yarın|\\d.{0,20}?)(?: günü|['’]?[dt][ea])? (?:sürdür|devam ettir|yeniden başlat)`,
    until: (day) => `${day} gününe kadar duraklat`,
  },
];
const unspaced: readonly { pattern: RegExp; until: (when: string) => string }[] = [
  {
    pattern: /^(?:请)?在?(?<when>.{2,12}?)(?:结束|取消|解除)(?<of>.{0,20}?)的?暂停(?:吧)?$/u,
    until: (day) => `暂停到${day}`,
  },
  { pattern: /^(?:请)?在?(?<when>.{2,12}?)(?:恢复|继续)(?<of>.{0,20}?)(?:吧)?$/u, until: (day) => `暂停到${day}` },
  {
    pattern: /^(?:(?<of>.{1,30}?)[のをは])?(?<when>[^のをは]{1,12}?)に(?:一時)?停止を(?:終了|解除|終わら).{0,8}$/u,
    until: (day) => `${day}まで一時停止して`,
  },
  {
    pattern: /^(?:(?<of>.{1,30}?)[をは])?(?<when>[^をは]{1,12}?)に再開.{0,8}$/u,
    until: (day) => `${day}まで一時停止して`,
  },
  {
    pattern:
      /^(?:(?<of>.{1,30}?)(?:의|를|을) )?(?<when>\S{1,12}?)에 (?:일시 ?)?(?:중지|정지)[를을]? ?(?:끝내|해제|종료).{0,6}$/u,
    until: (day) => `${day}까지 일시 중지해 줘`,
  },
  {
    pattern: /^(?:(?<of>.{1,30}?)[를을은는] )?(?<when>\S{1,12}?)에 (?:재개|다시 시작).{0,6}$/u,
    until: (day) => `${day}까지 일시 중지해 줘`,
  },
];
const opening = "(?:please |bitte |por favor,? |lütfen |proszę |пожалуйста,? )?";
const patterns = [
  ...languages.flatMap(({ ends, resumes, until }) =>
    [ends, resumes].map((form, index) => ({
      pattern: new RegExp(`^${opening}(?:${distinct(form)})[.!]?$`, "iu"),
      until,
      resumes: index === 1,
    })),
  ),
  ...unspaced.map((one) => ({ ...one, resumes: /恢复|再開|재개/.test(one.pattern.source) })),
];
const pronoun =
  /^(?:it|this|that|them|es|ihn|sie|das|la|lo|le|het|dit|to|go|je|это|его|её|onu|bunu|它|それ|그거|그것)$/iu;

/** The same name may stand in one alternative only. */
function distinct(form: string): string {
  const seen = new Map<string, number>();
  return form.replaceAll(/\(\?<(of|when)>/g, (_whole, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `(?<${name}>` : `(?<${name}${count}>`;
  });
}

/** "end the pause on Monday", "resume it on Monday"; null where the words say nothing of the kind. */
export function goingOnIn(text: string): GoingOn | null {
  for (const { pattern, until, resumes } of patterns) {
    const groups = pattern.exec(text.trim().replaceAll(/\s+/g, " "))?.groups;
    const day = groups?.when ?? groups?.when2;
    if (!groups || day === undefined) continue;
    const named = groups.of ?? groups.of2 ?? "";
    return { of: named === "" || pronoun.test(named) ? null : named, until: until(day), resumes };
  }
  return null;
}
