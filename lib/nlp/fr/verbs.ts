/** Infinitives in -er; the imperatives are made from them. */
const regular =
  "accorder activer actualiser additionner adresser afficher agréger aider ajouter ajuster alerter alimenter analyser annoncer annuler appliquer apporter approvisionner archiver arrêter arroser assembler attribuer auditer avancer baisser balayer bloquer boucler brancher calculer capturer cartographier charger chercher cibler classer clôturer collecter commander commencer comparer compiler compléter compresser compter confirmer contacter contrôler convertir convoquer copier corriger couper créer croiser débloquer déclarer déclencher déconnecter demander démarrer dénombrer déplacer déployer déposer désactiver désinstaller dessiner détecter diagnostiquer dicter diffuser donner dresser dupliquer échanger écouter éditer effectuer effacer emballer encaisser enregistrer entrer envoyer épingler estimer étudier évaluer évoquer examiner exécuter explorer exporter facturer fermer filtrer forcer former formater fusionner garder générer gérer identifier imprimer indexer indiquer informer insérer inspecter installer interroger inventorier inviter journaliser jouer lancer laver libérer lister livrer localiser masquer mentionner mesurer migrer modifier monter montrer nettoyer nommer noter notifier numériser observer optimiser ordonner organiser oublier parcourir parler partager passer penser pinger planifier poster préparer présenter prévisualiser programmer proposer publier purger raconter ramasser ramener ranger rappeler rapporter rassembler rattraper réaliser réapprovisionner recalculer recenser récapituler rechercher récolter recommander recompiler reconstituer récupérer recouper rédiger redémarrer regarder régénérer regrouper réindexer réinitialiser relancer relever remonter remplacer remercier renommer renouveler renseigner renvoyer repérer répertorier répliquer reporter résilier réserver restaurer résumer retirer retourner retrouver réveiller sauvegarder sauver scanner scraper sécuriser sélectionner signaler simuler solliciter sonder sonner souhaiter stopper supprimer surveiller synchroniser tailler télécharger téléverser tester tirer totaliser tourner tracer traiter transférer transformer trier trouver uploader utiliser valider vérifier verrouiller verser vider virer visiter visualiser nourrir rallumer allumer abaisser augmenter aérer"
    .split(" ")
    .filter((verb) => verb.endsWith("er"));

const irregular =
  "envoie envoi envoye renvoie nettoie rappelle appelle appeler achète acheter paie paye payer essaie essayer relève renouvelle récupère génère régénère répète libère gère insère complète intègre intégrer opère vérifi verifier pèse peser amène emmène enlève enlever lève règle régler protège préfère considère suggère suggérer transfère jette jeter projette épelle emploie déploie balaie sèche repère intègre " +
  "avertis avertir avertissez finis finir finissez remplis remplir remplissez réunis réunir réunissez fournis fournir fournissez rafraîchis rafraîchir rafraîchissez choisis choisir choisissez établis établir établissez convertis convertir convertissez nourris nourrir nourrissez ralentis grossis guéris garantis garantir blanchis définis définir élargis " +
  "prends prendre prenez mets mettre mettez remets remettre remettez transmets transmettre transmettez lis lire lisez relis relire relisez écris écrire écrivez inscris inscrire décris décrire fais faire faites refais refaire dis dire dites redis éteins éteindre éteignez rends rendre rendez réponds répondre répondez préviens prévenir prévenez tiens tenir ouvre ouvrir ouvrez rouvre offre offrir vois voir voyez revois revoir va vas aller allez sors sortir sortez suis suivre suivez extrais extraire extrayez joins joindre joignez produis produire produisez traduis traduire traduisez réduis réduire construis construire reconstruis reconstruire conduis conduire conduisez cuis cuire bois boire buvez sers servir servez vends vendre attends attendre descends descendre défends entends perds perdre appends reçois recevoir reviens revenir parcours parcourir cours courir couvre couvrir découvre découvrir promets soumets soumettre admets permets compromets instruis apprends apprendre reprends reprendre comprends surprends souviens viens venir pense check checke checker ping backup backupe relancez recharge recharger bip convoque";

const bare = (word: string): string => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** Imperatives and infinitives that open a task, without accents. */
export const taskVerbs: ReadonlySet<string> = new Set([
  ...regular.map(bare).flatMap((verb) => {
    const stem = verb.slice(0, -2);
    return [verb, `${stem}e`, `${stem.replace(/g$/, "ge")}ez`.replace("geez", "gez"), `${stem}ez`];
  }),
  ...irregular.trim().split(/\s+/).map(bare),
]);

/** "que tu vérifies", "que vous mettiez": the imperative of a subjunctive, or the word itself. */
export function imperativeOf(subjunctive: string): string {
  const special: Record<string, string> = {
    fasses: "fais",
    fassiez: "faites",
    prennes: "prends",
    preniez: "prenez",
    mettes: "mets",
    lises: "lis",
    relises: "relis",
    ecrives: "écris",
    dises: "dis",
    preveniez: "prévenez",
    previennes: "préviens",
    avertisses: "avertis",
    transmettes: "transmets",
    eteignes: "éteins",
    remplisses: "remplis",
    reunisses: "réunis",
    fournisses: "fournis",
    rafraichisses: "rafraîchis",
    traduises: "traduis",
    produises: "produis",
    extraies: "extrais",
    sortes: "sors",
    tiennes: "tiens",
    suives: "suis",
    ailles: "va",
    rendes: "rends",
    repondes: "réponds",
  };
  const known = special[bare(subjunctive).toLowerCase()];
  if (known !== undefined) return known;
  if (subjunctive.endsWith("iez")) return `${subjunctive.slice(0, -3)}ez`;
  return subjunctive.endsWith("es") ? subjunctive.slice(0, -1) : subjunctive;
}

/** "envoyer" → "envoie", "prévenir" → "préviens"; what is no verb of a task stays. */
export function fromInfinitive(word: string): string {
  const verb = word.toLowerCase();
  if (!taskVerbs.has(bare(verb)) || !/(?:er|ir|re)$/.test(verb)) return word;
  const forms = irregular.trim().split(/\s+/);
  // Irregular verbs are listed as "prends prendre prenez".
  const listed = forms[forms.indexOf(verb) - 1];
  if (listed !== undefined && listed.charAt(0) === verb.charAt(0) && !/(?:er|ir|re|ez)$/.test(listed)) return listed;
  if (!verb.endsWith("er")) return word;
  return verb
    .slice(0, -1)
    .replace(/([aou])ye$/, "$1ie")
    .replace(/[eé]([^aeiouyé]|qu|gu)e$/, "è$1e");
}
