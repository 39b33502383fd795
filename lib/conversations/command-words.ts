import { languageOf } from "@/lib/nlp";
import { isLike } from "./find-named";
import { foldName } from "./name-words";
import type { CommandIntent } from "./stored-reply";

export type SaidVerb = Exclude<CommandIntent, "edit" | "question">;

/**
 * Verbs that are done to a whole task, folded; forms are separated by "|", and the halves of one by a space: other words
 * may stand between them. Romance verbs take their pronoun along.
 */
const spaced: Record<SaidVerb, string> = {
  pause: [
    "pause|suspend|snooze|mute|hold|halt|stop|disable|deactivate|turn off|switch off|put on hold",
    "pausiere|pausier|pausieren|stoppe|stopp|stoppen|halte an|halt an|anhalten|setze aus|setz aus|aussetzen|unterbrich|unterbrechen|deaktiviere|deaktivieren|schalte aus|schalt aus|schalte ab|schalt ab|abschalten|ausschalten",
    "pon en pausa|ponla en pausa|ponlo en pausa|poner en pausa|pausa|pausala|pausalo|pausalas|pausalos|pausar|deten|detenla|detenlo|detener|suspende|suspendela|suspendelo|desactiva|desactivala|desactivalo|para|parala|paralo|apaga|apagala|apagalo",
    "mets en pause|mets-la en pause|mets-le en pause|met en pause|mettre en pause|suspends|suspends-la|suspends-le|suspendre|arrete|arrete-la|arrete-le|arreter|desactive|desactive-la|desactive-le|stoppe",
    "metti in pausa|mettila in pausa|mettilo in pausa|sospendi|sospendila|sospendilo|ferma|fermala|fermalo|disattiva|disattivala|disattivalo",
    "coloca em pausa|coloque em pausa|ponha em pausa|poe em pausa|deixa em pausa|pause|pausa-a|pausa-o|pausar|suspenda|suspender|pare|parar|desative|desativar|interrompa|pausa ela|pausa ele",
    "pauzeer|pauzeren|stop|stoppen|zet uit|zet stil|zet op pauze|onderbreek|schakel uit",
    "wstrzymaj|wstrzymac|zatrzymaj|zatrzymac|pauzuj|zapauzuj|zawies|wylacz",
    "приостанови|приостановите|приостановить|останови|остановить|остановите|поставь на паузу|выключи|отключи",
    "duraklat|duraklatin|durdur|durdurun|beklet|askiya al|kapat",
  ].join("|"),
  resume: [
    "resume|unpause|continue|reactivate|enable|turn back on|turn on|switch on",
    "setze fort|setz fort|fortsetzen|mach weiter|mache weiter|macht weiter|weitermachen|lass weiterlaufen|weiterlaufen|reaktiviere|reaktivieren|aktiviere|aktivieren|nimm wieder auf|schalte ein|schalte an",
    "reanuda|reanudala|reanudalo|reanudar|continua|continuala|continualo|continuar|reactiva|reactivala|reactivalo|activa|activala|activalo",
    "continue-la|continue-le|continuer|reprends|reprends-la|reprends-le|reprendre|reactive|reactive-la|reactive-le|relance",
    "riprendi|riprendila|riprendilo|riattiva|riattivala|riattivalo|retoma|retoma-a|retoma-o|retome|retomar|continue-a|continue-o|reative|reativar|ative",
    "hervat|hervatten|ga verder|ga door|doorgaan|kontynuuj|kontynuowac|zet aan|zet weer aan|wznow|wznowic|wlacz|возобнови|возобновить|возобновите|продолжи|продолжаи|продолжить|продолжите|включи|surdur|devam et|devam ettir|yeniden baslat",
  ].join("|"),
  delete: [
    "delete|remove|discard|cancel|trash|erase|drop|get rid of",
    "losche|losch|loschen|entferne|entfern|entfernen|verwirf|verwerfen|streiche|storniere",
    "borra|borrala|borralo|borralas|borralos|borrar|elimina|eliminala|eliminalo|eliminalas|eliminalos|eliminar|quita|quitala|quitalo|suprime|suprimela|suprimelo|cancela|cancelala|cancelalo|descarta|descartala|descartalo",
    "supprime|supprime-la|supprime-le|supprimer|efface|efface-la|efface-le|effacer|annule|annule-la|annule-le",
    "eliminare|cancellala|cancellalo|cancellare|cancella|rimuovi|rimuovila|rimuovilo",
    "apague|apaga|apaga-a|apaga-o|apagar|exclua|exclui|excluir|elimine|elimina-a|elimina-o|remova|remover",
    "verwijder|verwijderen|wis|gooi weg|usun|usunac|skasuj|удали|удалить|удалите|убери|sil|silin|kaldir",
  ].join("|"),
  run: [
    "run|re-run|rerun|trigger|execute|start|launch|run again",
    "fuhre aus|fuhr aus|ausfuhren|starte|start|starten|lass laufen|lasse laufen|laufen lassen",
    "ejecuta|ejecutala|ejecutalo|ejecutalas|ejecutalos|ejecutar|lanza|lanzala|lanzalo|corre|correla|correlo",
    "execute|execute-la|execute-le|executer|lance|lance-la|lance-le|lancer|demarre",
    "esegui|eseguila|eseguilo|eseguire|avvia|avviala|avvialo|lancia|lanciala",
    "executa|executar|rode|roda|rodar|executa-a|executa-o|inicie",
    "voer uit|uitvoeren|start|draai|uruchom|uruchomic|wykonaj|запусти|запустить|запустите|выполни|выполнить|calistir|calistirin|baslat",
  ].join("|"),
};
const unspaced: Record<SaidVerb, string> = {
  pause:
    "暂停|暫停|停用|停止|停掉|关掉|関掉|一時停止|停止|中断|休止|止め|オフに|일시 ?중지|일시 ?정지|중지|중단|정지|멈춰|꺼(?= ?줘)",
  resume: "恢复|恢復|继续|繼續|启用|啟用|重新开启|再開|続けて|有効に|オンに|재개|계속(?= ?해|$)|다시 시작|다시 켜",
  delete: "删除|刪除|删掉|刪掉|移除|取消|去掉|削除|消去|消し|破棄|삭제|지워|없애",
  run: "运行|運行|执行|執行|跑|启动|実行|走らせ|動かし|실행|돌려",
};
/** Shorter words are too much like others. */
const LEAST_LETTERS = 5;
const now =
  /(?<!\p{L})(?:right now|now|immediately|straight away|right away|at once|once|again|jetzt|sofort|gleich|einmal|nochmal|ya|ahora|ahora mismo|enseguida|inmediatamente|maintenant|tout de suite|immediatement|adesso|subito|ora|agora|ja|imediatamente|nu|meteen|direct|teraz|natychmiast|сейчас|немедленно|simdi|hemen|지금|바로|지금 바로)(?!\p{L})|现在|現在|立即|立刻|马上|馬上|一次|一遍|今すぐ|すぐに|すぐ|今|1回/gu;
/** Words beside a verb that say nothing more: pronouns, articles, requests. */
const fillers =
  /(?<!\p{L})(?:please|pls|can you|could you|just|it|this|that|them|one|the|my|our|task|tasks|job|draft|card|bitte|mal|kannst du|es|ihn|sie|das|den|die|der|diese|diesen|aufgabe|entwurf|job|por favor|la|lo|las|los|el|esa|ese|esta|este|eso|esto|tarea|borrador|s'il te plait|s'il vous plait|le|les|cette|ce|ca|cela|tache|brouillon|per favore|il|questa|questo|attivita|bozza|a|o|isso|isto|essa|esse|ela|ele|tarefa|rascunho|alsjeblieft|de|het|deze|dit|dat|hem|taak|concept|prosze|to|go|ja|je|zadanie|szkic|пожалуйста|это|этот|эту|его|ее|задачу|черновик|lutfen|bunu|onu|gorevi|taslagi)(?!\p{L})/gu;
const unspacedFillers =
  /请|請|帮我|给我|把|将|吧|一下|它|这个|那个|任务|草稿|了|的|先|就|してください|して下さい|しておいて|して|ください|下さい|お願いします|てください|て|それ|これ|あれ|タスク|下書き|を|は|に|ね|좀|그거|이거|그것|이것|그걸|이걸|작업|해 ?주세요|해 ?줘|하세요|하기|줘|주세요|을|를|해/g;

const isolated = (word: string) => `(?<![\\p{L}-])${word}(?![\\p{L}-])`;

/** One pattern for each form, the longest first; what stands between the halves is group 1, 2, …. */
function formsOf(forms: string): RegExp[] {
  return [...new Set(forms.split("|"))]
    .sort((a, b) => b.length - a.length)
    .map((form) => new RegExp(form.split(" ").map(isolated).join("(.*?)"), "u"));
}

const intents = ["pause", "resume", "delete", "run"] as const;
const spacedForms = intents.flatMap((intent) => formsOf(spaced[intent]).map((pattern) => ({ intent, pattern })));
const unspacedForms = intents.map((intent) => ({ intent, pattern: new RegExp(unspaced[intent], "u") }));

export interface SaidCommand {
  intent: SaidVerb;
  /** What is said beside the verb; empty where nothing is. */
  rest: string;
  /** All words but the verb, folded. */
  beside: string;
  /** It is to be done at once. */
  isNow: boolean;
}

/** "run it now" without "now". */
export function withoutNow(text: string): string {
  return text.replaceAll(new RegExp(now.source, "giu"), " ").trim();
}

const bare = (text: string) =>
  text
    .replaceAll(fillers, " ")
    .replaceAll(/(?<![a-z])it(?![a-z])/gu, " ")
    .replaceAll(/[\s.,;:!?¡¿。！？、，"'“”„«»]+/gu, " ")
    .trim();

/** Verbs that are another one in a language: Spanish "apaga" turns off, Portuguese "apaga" deletes. */
const falseFriends: Record<string, Partial<Record<SaidVerb, RegExp>>> = {
  pt: { pause: /(?<!\p{L})(?:apaga|apagala|apagalo)(?!\p{L})/u },
};

/** "para" stops where it opens a sentence, and means "for" behind other words. */
function isFor({ 0: verb, index }: RegExpExecArray, text: string): boolean {
  return verb === "para" && /\p{L}/u.test(text.slice(0, index).replace("por favor", ""));
}

function besideScript(intent: SaidVerb, rest: string, isNow: boolean): SaidCommand {
  return { intent, rest: bare(rest.replaceAll(unspacedFillers, " ")), beside: rest.trim(), isNow };
}

/** The readings of words whose task is known, or is "it": a verb, and what is left beside it. */
export function commandsIn(text: string, language = languageOf(text)): SaidCommand[] {
  const said = foldName(text.trim());
  const isNow = said.search(now) >= 0;
  const without = isNow ? said.replaceAll(now, " ") : said;
  const found = spacedForms.flatMap(({ intent, pattern }) => {
    const match = pattern.exec(without);
    if (!match || falseFriends[language]?.[intent]?.test(match[0]) || isFor(match, without)) return [];
    const [whole, ...between] = match;
    const rest = without.replace(whole, ` ${between.join(" ")} `);
    return [{ intent, rest: bare(rest), beside: rest.trim(), isNow }];
  });
  // Folding takes the marks off kana.
  const written = text.normalize("NFKC").replaceAll(now, " ");
  const inScript = unspacedForms.flatMap(({ intent, pattern }) =>
    pattern.test(written) ? [besideScript(intent, written.replace(pattern, " "), isNow)] : [],
  );
  return [...found, ...inScript];
}

const single = intents.flatMap((intent) =>
  spaced[intent]
    .split("|")
    .flatMap((form) => (form.length >= LEAST_LETTERS && !form.includes(" ") ? [{ intent, form }] : [])),
);

/** "delet": the verb that a word is with a typing error. */
export function mistypedVerb(word: string): SaidVerb | null {
  return single.find(({ form }) => word.length >= LEAST_LETTERS && isLike(word, form))?.intent ?? null;
}
