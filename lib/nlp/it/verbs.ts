/** Infinitives in -are; -a is the imperative, -i the polite one. */
const inAre =
  "abbassare accordare acquistare aggiornare aggiungere aggregare aiutare allegare allertare analizzare annaffiare annotare annullare archiviare arrestare ascoltare assegnare attivare avvisare avviare azzerare bagnare bloccare calcolare cancellare caricare catalogare cercare chiamare clonare collegare comandare comparare compilare comprare comunicare confrontare consegnare contare contattare controllare convocare copiare creare dare denunciare depositare determinare dettare dichiarare disabilitare disattivare documentare domandare elaborare elencare eliminare emanare esaminare esportare estrapolare evidenziare fatturare fermare filtrare firmare formattare fotografare generare girare giocare gestire guardare identificare illustrare importare impostare incassare incrociare indicare indicizzare informare ingrassare inoltrare inserire installare interrogare invitare inventariare iscrivere isolare lanciare lavare leggere liberare liquidare localizzare mandare mappare memorizzare mescolare mettere misurare modificare monitorare montare mostrare notificare numerare ordinare organizzare ottimizzare pagare parlare passare pensare pianificare popolare portare postare prelevare prenotare preparare presentare prezzare processare programmare provare pubblicare pulire purgare raccontare radunare recapitare recuperare registrare regolare reindicizzare rendicontare replicare resettare riattivare ribaltare ricalcolare ricaricare ricavare ricercare ricordare ridimensionare rilevare rimandare rinnovare rinominare riordinare ripassare ripetere riportare ripristinare ripulire riservare risparmiare ritirare rilanciare riavviare riepilogare ruotare salutare salvare sbloccare scansionare scaricare schedulare segnalare selezionare semplificare sincronizzare simulare smistare sollecitare sondare sospendere spostare stampare stilare stimare studiare suonare svegliare svuotare telefonare testare tracciare tritare trasmettere trovare usare valutare validare variare verificare versare visitare visualizzare votare innaffiare rifornire irrigare"
    .split(" ")
    .filter((verb) => verb.endsWith("are"));

const irregular =
  "riaccendi riaccendere rispegni rispegnere riapri riaprire richiudi richiudere invia inviare invii spedisci spedire spedisca fai fa fare di' dimmi dire dammi dai dare leggi leggere scrivi scrivere prendi prendere metti mettere trasmetti trasmettere raccogli raccogliere togli togliere apri aprire chiudi chiudere accendi accendere spegni spegnere chiedi chiedere rispondi rispondere riassumi riassumere sintetizza sintetizzare pulisci pulire ripulisci ripulire avverti avvertire informa converti convertire traduci tradurre produci produrre riduci ridurre esegui eseguire estrai estrarre aggiungi aggiungere corri correre rimuovi rimuovere muovi muovere sposta redigi redigere correggi correggere confronta unisci unire inserisci inserire fornisci fornire distribuisci distribuire rifornisci rifornire costruisci costruire ricostruisci gestisci gestire definisci definire suggerisci suggerire restituisci riferisci riferire esegua richiedi richiedere rileggi ricevere vedi vedere rivedi scopri scoprire offri offrire vendi vendere sospendi attendi tieni tenere mantieni mantenere ottieni ottenere vai andare vieni venire esci uscire finisci finire bevi bere somministra nutri nutrire stendi scegli scegliere risolvi risolvere riunisci riunire iscrivi iscrivere descrivi descrivere dividi condividi condividere componi comporre disponi proponi proporre esponi includi includere escludi concludi deduci mungi pingare pinga backup backuppa scarica checka controllami ripeti ripetere sorveglia sorvegliare vigila vigilare assicurati accertati ricordati svuota fammi mostrami inviami mandami preparami leggimi scrivimi portami trovami chiamami avvisami avvertimi svegliami ricordami ricordaci avvisaci inviaci mandaci notificami segnalami riassumimi elencami girami inoltrami tienimi spediscimi telefonami stampami consegnami chiedimi ricordagli ricordale annaffia cambia cambiare";

const bare = (word: string): string => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const enclitics = ["mi", "ci", "gli", "le", "lo", "la", "li"];

/** Imperatives and infinitives that open a task, without accents. */
export const taskVerbs: ReadonlySet<string> = new Set([
  ...inAre.flatMap((verb) => {
    const stem = verb.slice(0, -3);
    return [
      verb,
      `${stem}a`,
      ...enclitics.map((end) => `${stem}a${end}`),
      `${verb.slice(0, -1)}mi`,
      `${verb.slice(0, -1)}ci`,
      `${stem}ate`,
    ];
  }),
  ...irregular
    .trim()
    .split(/\s+/)
    .map(bare)
    .flatMap((verb) =>
      /^\p{L}{3,}[aei]$/u.test(verb) ? [verb, ...["lo", "la", "li", "le"].map((end) => verb + end)] : [verb],
    ),
  ..."inviar mandar legger scriver far dar spedir avvertir preparar"
    .split(" ")
    .flatMap((stem) => [`${stem}mi`, `${stem}ci`, `${stem}gli`, `${stem}le`]),
]);

/** "vorrei che mi dicessi": verbs whose wish shows no infinitive. */
const wishes: Record<string, string> = { dicessi: "di'", facessi: "fai", dessi: "dai", stessi: "stai" };

/** "che tu mi mandi", "che verifichi": the imperative of a subjunctive, or the word itself. */
export function imperativeOf(subjunctive: string): string {
  const lower = subjunctive.toLowerCase();
  const special: Record<string, string> = {
    faccia: "fai",
    invii: "invia",
    dica: "di'",
    legga: "leggi",
    scriva: "scrivi",
    metta: "metti",
    prenda: "prendi",
    spedisca: "spedisci",
    avverta: "avverti",
    esegua: "esegui",
    raccolga: "raccogli",
    dia: "dai",
    pulisca: "pulisci",
    apra: "apri",
    chiuda: "chiudi",
    estragga: "estrai",
    aggiunga: "aggiungi",
    traduca: "traduci",
    riassuma: "riassumi",
    spenga: "spegni",
    accenda: "accendi",
  };
  const known = special[lower];
  if (known !== undefined) return known;
  const wish = /^(\p{L}+[aei])ssi$/u.exec(lower)?.[1];
  if (wish !== undefined) return wishes[lower] ?? fromInfinitive(`${wish}re`);
  const asImperative = [`${lower.slice(0, -1)}a`, `${lower.slice(0, -2)}a`].find((form) => taskVerbs.has(form));
  return lower.endsWith("i") ? (asImperative ?? subjunctive) : subjunctive;
}

const fromIrregular: Record<string, string> = {
  fare: "fai",
  dare: "dai",
  dire: "di'",
  andare: "vai",
  venire: "vieni",
  tenere: "tieni",
  tradurre: "traduci",
  produrre: "produci",
  ridurre: "riduci",
  estrarre: "estrai",
  raccogliere: "raccogli",
  scegliere: "scegli",
  togliere: "togli",
};

/** "inviare" → "invia", "spedire" → "spedisci"; what is no verb of a task stays. */
export function fromInfinitive(word: string): string {
  const verb = word.toLowerCase();
  const known = fromIrregular[verb];
  if (known !== undefined) return known;
  if (!taskVerbs.has(bare(verb)) || !/(?:are|ere|ire)$/.test(verb)) return word;
  const stem = verb.slice(0, -3);
  if (verb.endsWith("are")) return `${stem}a`;
  return taskVerbs.has(`${stem}isci`) ? `${stem}isci` : `${stem}i`;
}
