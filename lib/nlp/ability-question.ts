import type { Span } from "./core/slots";

const spaced = [
  // en; "can you do it …?" asks for what was said before.
  "(?!.*\\bdo (?:it|them|this|that)\\b)(?:(?:is|would) it (?:be )?possible(?: to| for)?|is there (?:a|any) way(?: to| for)?|(?:would|will) you be able to|do you know how to|(?:can|could|will|does|do|may) (?:it|they|this|that|(?:the |a |my )?(?:tasks?|jobs?|things?)|something|anything|you|i|we|one)|(?:are you|am i|are we) able to)(?: (?:also|even|be|have|get|to|schedule|scheduled|run|running|execute|executed|plan|planned|repeat|repeated|set up|trigger|triggered|something|anything|things?|stuff|it|them|do|doing|perform|work|to|you|actually|(?:a )?tasks?|(?:a )?jobs?))*",
  // de
  "(?:(?:ist|ware|waere|geht) es (?:moglich|moeglich)|geht das|(?:kann|kannst|konnte|konntest|koennte|koenntest|konnen|koennen|darf) (?:man|ich|wir|es|das|du|(?:eine )?aufgaben?|(?:ein )?jobs?|etwas))(?:,? (?:man|ich|wir|auch|etwas|was|es|das|dinge|(?:eine )?aufgaben?|(?:einen )?jobs?|zu|eigentlich|sachen|arbeiten|machen|tun|laufen|lassen|planen|einplanen|einzuplanen|ausfuhren|auszufuhren|starten|ausgefuhrt|geplant|eingeplant|werden))*",
  // nl
  "(?:is het mogelijk|kan|kunnen|kun|mag)(?: (?:om|het|je|ik|men|we|er|dat|iets|ook|eigenlijk|dingen|werken|doen|(?:een )?taak|taken|te|plannen|inplannen|draaien|uitvoeren|laten|lopen|gepland|uitgevoerd|worden))*",
  // fr
  "(?:est-ce (?:que )?(?:c'est )?possible|c'est possible|est-il possible|peut-on|peux-tu|pouvez-vous|puis-je|est-ce (?:qu'on|qu'une tache|que les taches|que je|que tu|que ca|que l'on) (?:peut|peuvent|peux)|une tache peut-elle)(?: (?:de|d'|planifier|programmer|executer|lancer|tourner|faire|travailler|(?:des )?choses|quelque chose|(?:une |des |les )?taches?|ca|cela|s'executer|etre|planifiee?s?|lancee?s?|executee?s?|aussi))*",
  // it
  "(?:e possibile|si puo|si possono|puo|possono|posso|puoi)(?: (?:programmare|pianificare|eseguire|avviare|fare|far|girare|partire|lavorare|(?:delle )?cose|qualcosa|(?:un'|delle )?attivita|(?:un )?compit[oi]|essere|eseguit[oaie]|programmat[oaie]|lo|la|anche))*",
  // pl
  "(?:czy )?(?:mozna|da sie|moge|mozesz|moze|moga|jest mozliwe|to mozliwe)(?: (?:cos|to|rzeczy|pracowac|robic|zadani\\p{L}+|zaplanowac|planowac|uruchamiac|uruchomic|wykonywac|wykonac|dzialac|ustawic|byc|uruchamiane|wykonywane|sie))*",
  // es, pt
  "(?:se puede|se pueden|puedes|podrias|es posible|(?:voce |tu )?(?:consegue|consegues|pode|podes|poderia)|e possivel|da (?:pra|para))(?: (?:trabajar|hacer|ejecutar|programar|trabalhar|fazer|rodar|executar|agendar|algo|(?:las |as )?cosas|coisas|(?:una |uma )?(?:tarea|tarefa)s?|eso|isso|tambien|tambem))*",
  // ru
  "(?:можно|возможно|может|могут|могу|можешь)(?: (?:ли|я|что-то|что-нибудь|задач\\p{L}*|это|она|оно|они|запланировать|планировать|запускать|запустить|выполнять|выполняться|запускаться|работать|делать|быть))*",
].join("|");

const unspaced = [
  "(?:请问)?(?:你|您)?(?:可不可以|可以|能不能|能否|能|可否|是否可以|是不是可以)(?:把|让)?(?:任务|它|东西|什么)?(?:运行|执行|跑|安排|触发|启动|设置|定时|做事情?|做|工作|干活|重复)*(?:一次|一遍|一下|任务|东西|点什么)*(?:吗|么|嘛|(?=[?？]))",
  "[にでの]?(?:タスク|何か|ジョブ|それ|これ)?[をはが]?(?:実行|スケジュール|設定|予約|起動|登録)(?:する)?(?:ことは|ことが)?(?:でき|可能)(?:ます|る|です)?か",
  "(?:작업|뭔가|무언가)?[을를이가도]?\\s?(?:실행|예약|설정|반복|등록)(?:할|될)\\s?수\\s?있(?:어|나|을까|습니까|어요|나요)요?",
].join("|");

const ability = new RegExp(`^[¿\\s]{0,2}(?:${spaced}|${unspaced})\\s?[?？.!。]*$`, "u");
const opens =
  /[?？]|possib|possi|moglich|moeglich|mogelijk|mozliw|^\s?(?:can|could|kann|konnen|kan|peut|puo|czy|можно|可|能)|吗|か|있/u;

/** "Is it possible to schedule something every 10 seconds?": what can be done is asked, and nothing is to be. */
export function asksAbility(folded: string, spans: readonly Span[]): boolean {
  if (spans.length === 0 || !opens.test(folded)) return false;
  const starts = [0, ...spans.map(({ end }) => end)];
  const ends = [...spans.map(({ start }) => start), folded.length];
  const rest = starts.map((start, index) => folded.slice(start, Math.max(start, ends[index] ?? start))).join(" ");
  return ability.test(rest.replace(/\s+/g, " ").replace(/\s(?=[?？.!。\p{Script=Han}\p{Script=Hiragana}])/gu, ""));
}
