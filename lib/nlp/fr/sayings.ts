import { looselyNamed } from "../romance/named-loosely";
import { noLongerNeeded } from "../romance/no-longer-needed";
import { sayingsOf } from "../romance/sayings";
import { topicCommands } from "../romance/topic-commands";

const OF = "(?:du\\s|des\\s|de\\s|d')";
const THEN = "(?:\\s?[,;.!-]+\\s(?:donc\\s|alors\\s|tu\\speux\\s(?:l[ea]s?\\s|l')?|et\\s)*";
const GONE = `${THEN}(?:supprime|efface|annule|vire|enleve|retire|jette)\\p{L}*(?:-l[ea]s?|-moi\\p{L}*)?)?`;
const RATHER = "(?:\\s(?:au\\slieu|plutot\\squ|et\\snon|pas)(?:\\s|e\\s|').+)";
const PLEASE = "(?:tu\\s(?:peux|pourrais)|vous\\s(?:pouvez|pourriez)|on\\speut)\\s";
const AMOUNT =
  "(?:(?:une?|deux|trois|\\d+)\\s?(?:demi-heure|demi-heures|quart\\sd'heure|heures?|h|minutes?|min|jours?)\\s)";

export const sayings = sayingsOf({
  determiner: "(?:tou(?:te)?s\\s)?(?:(?:le|la|les|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|ce|cet|cette|ces)\\s|l')",
  of: "du\\s|des\\s|d'|de\\s(?:(?:la|mes|mon|ma|nos)\\s|l')?",
  jobs: "taches?|jobs?|rappels?|planifications?|automatisations?|crons?|alertes?|alarmes?|routines?|executions?|envois?|sauvegardes?|exports?|rapports?|backups?|synchro\\p{L}*|purges?|recaps?|recapitulatifs?|resumes?|digests?|relances?|newsletters?|lettres?|bulletins?|traitements?|scripts?|veilles?|revues?|nettoyages?|imports?|verifications?|controles?|points?|briefs?|notifications?|releves?|messages?|e?-?mails?|courriels?|horoscopes?|previsions?|meteo|bilans?|sondages?|copies?",
  stop: "chaque|tous|toutes|le|la|les|a|au|aux|en|pour|jusqu|demain|apres-demain|aujourd|ce|cette|cet|des|qui|que|et|plutot|aussi|ne|n|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?",
  please: "s'il\\s(?:te|vous)\\splait|stp|svp|merci(?:\\sd'avance)?|\\?",
  forNow:
    "pour\\s(?:le\\smoment|l'instant|l'heure|une?\\s.+)|jusqu'.+|pendant\\s.+|quelque\\stemps|un\\s(?:temps|moment|peu)|cette\\s\\p{L}+|ce\\s\\p{L}+|temporairement",
  day: "aujourd'hui|demain|apres-demain|ce\\s(?:soir|matin|midi|week-end)|cette\\s(?:semaine|fois|nuit)(?:-ci)?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\\sprochain)?|la\\ssemaine\\sprochaine",
  whole: [
    // It comes by itself as well, at another time.
    [
      "run",
      "(?:me\\s)?[\\p{L}-]+\\s(?:tout\\sde\\ssuite|maintenant|de\\ssuite)\\s{task},?\\ssans\\sattendre(?:\\s.+)?",
    ],
    ...looselyNamed({
      that: "celui|celle|ceux|celles|ce\\struc|le\\struc|la\\schose|l'histoire|le\\smachin",
      of: "du\\s|des\\s|d'|de\\s(?:la\\s|mes\\s|mon\\s|ma\\s|l')?",
      delete: "(?:supprime|efface|annule|vire|enleve|retire|jette)[rz]?(?:-moi)?",
      pause: "(?:suspends|arrete|coupe|stoppe)|mets\\sen\\spause",
      resume: "(?:reactive|reprends|relance)|remets\\sen\\s(?:route|marche)",
      because: "car\\s|parce\\squ|vu\\squ|puisqu",
      moves: "(?:passe|decale|mets|deplace|avance|repousse)-l[ea]s?",
    }),
    noLongerNeeded({
      remove:
        "(?:vire|supprime|enleve|retire|efface|annule|degage|jette|balance|bazarde|oublie)[rz]?(?:-(?:moi|nous))?",
      because: "car|parce\\squ(?:e\\s|')|vu\\squ(?:e\\s|')",
      unneeded:
        "(?:on\\s|je\\s|nous\\s|personne\\s)?(?:n'en|ne|n'|en)?\\s?(?:l[ea]s?\\s|l'|(?:ca|cela|il|elle)\\s(?:ne\\s)?(?:me\\s|nous\\s)?)?(?:en\\s)?(?:ai|a|avons|veux|veut|utilise|utilisons|sert|regarde|lit)\\splus(?:\\sbesoin)?",
    }),
    [
      "pause",
      "{task},?\\s(?:laisse|mets|garde)[rz]?-l[ea]s?\\s(?:a\\sl'arret|de\\scote|eteinte?s?|en\\s(?:pause|veille|attente)){forNow}",
    ],
    ["edit", `(?:retire|enleve|supprime|sors)[rz]?\\s{other}\\s${OF}(?:la\\sliste\\s${OF})?{task}`],
    [
      "edit",
      `(?:ajoute|rajoute|inclus|mets)[rz]?\\s(?:aussi\\s)?(?!(?:une?|des|du)\\s)[^,\\d]{2,40}?\\s(?:au|aux|a|dans)\\s(?:la\\sliste\\s${OF})?{task}`,
    ],
    [
      "delete",
      `(?:je\\s|j'|on\\s|nous\\s)(?:n'(?:ai|a|avons)\\splus\\sbesoin\\s${OF}|ne\\s(?:veux|veut|voulons)\\splus\\s(?:du\\stout\\s)?(?:recevoir\\s)?(?:${OF})?|n'utilise\\splus\\s){thing}${GONE}`,
    ],
    ["delete", `plus\\sbesoin\\s${OF}{thing}${GONE}`],
    [
      "delete",
      `{name}\\s(?:ne\\s(?:me\\s|nous\\s)?ser(?:t|vent)\\splus(?:\\s(?:a\\srien|du\\stout))?|n'(?:est|sont)\\splus\\s(?:necessaires?|utiles?)|ne\\sm'interesse(?:nt)?\\splus)${GONE}`,
    ],
    ["delete", `(?:plus\\s(?:jamais\\s)?${OF}|fini(?:e?s)?,?\\s|assez\\s${OF}|terminee?s?,?\\s|stop\\saux?\\s){thing}`],
    ["delete", `(?:j'en\\sai|on\\sen\\sa)\\s(?:assez|marre|ras\\sle\\sbol)\\s${OF}{thing}${GONE}`],
    ["delete", `(?:oublie|oubliez|laisse\\stomber|laissez\\stomber)\\s{task}${GONE}`],
    [
      "delete",
      `(?:j'ai|on\\sa|nous\\savons)\\schange\\sd'avis\\s(?:pour|sur|concernant|au\\ssujet\\sde)\\s{name}${GONE}`,
    ],
    ["delete", `(?:enleve|vire|supprime|retire)[rz]?-moi\\s{name}`],
    ["delete", `(?:desabonne|desinscris|desabonner)[rz]?(?:-moi|-nous)\\s${OF}{thing}`],
    ["pause", "{task},?\\s(?:mets|mettez|laisse[rz]?)-l[ea]s?\\sen\\spause{forNow}"],
    ["pause", "(?:laisse|laisser|laissez)\\s(?:souffler|reposer|dormir|tomber\\spour\\sl'instant)\\s{name}{forNow}"],
    [
      "pause",
      `(?:fais|faire|faisons|prends|prenons)\\sune\\s(?:pause|treve)\\s(?:avec|dans|sur|${OF})\\s?{thing}{forNow}`,
    ],
    [
      "pause",
      "(?:(?:j'aimerais|je\\svoudrais|je\\sveux|il\\sfaut)\\sque\\s)?{name}\\s(?:s'arrete(?:nt)?|se\\srepose(?:nt)?|fassent?\\sune\\spause|soit\\s(?:suspendu|arrete)e?){forNow}",
    ],
    [
      "pause",
      "{name}\\s(?:doit|doivent|devrai(?:t|ent)|peut|peuvent)\\s(?:s'arreter|attendre|faire\\sune\\spause){forNow}",
    ],
    [
      "pause",
      `(?:pour\\sl'instant|pour\\sle\\smoment|jusqu'[^,]{3,30}|pendant\\s[^,]{3,40}?|tant\\sque\\s[^,]{3,40}?),?\\s(?:je\\sne\\sveux\\s(?:pas|plus)|(?:ne\\s)?(?:m'|me\\s|nous\\s)?[\\p{L}]+\\splus)\\s(?:${OF})?{thing}`,
    ],
    [
      "resume",
      "{name}\\s(?:peut|peuvent|pourrai(?:t|ent)|doit|doivent)\\s(?:a\\snouveau\\s|maintenant\\s)?(?:reprendre|recommencer|repartir|redemarrer|revenir|continuer)(?:\\s.{0,20})?",
    ],
    [
      "resume",
      "(?:je\\s(?:veux|voudrais)|j'aimerais|on\\sveut)\\s(?:retrouver|recevoir\\sa\\snouveau|ravoir)\\s{task}",
    ],
    [
      "resume",
      `(?:${PLEASE})?(?:recommence|recommencer|recommencez|remets-toi|reprends|reprendre)[rz]?\\s(?:a|de)\\s(?:m'|me\\s|nous\\s)?(?:envoyer|faire|lancer|preparer|rappeler)\\s{task}`,
    ],
    ["resume", "(?:renvoie|remets|relance)[rz]?(?:-moi|-nous)?\\s(?:a\\snouveau|de\\snouveau)\\s{task}"],
    [
      "edit",
      `(?:est-ce\\sque\\s)?{name}\\s(?:peut|pourrait|peuvent)(?:-(?:il|elle|ils|elles))?\\s(?:tourner|partir|passer|se\\sfaire|arriver|etre\\s\\p{L}+|s'executer|sortir)\\s.+?${RATHER}`,
    ],
    [
      "edit",
      `(?:passe|mets|fais|change)[rz]?\\s{task}\\s(?:en\\s)?(?:quotidien\\p{L}*|hebdo\\p{L}*|mensuel\\p{L}*|(?:tous|chaque|toutes)\\s[^,;\u2026]+?)${RATHER}`,
    ],
    [
      "edit",
      "{task},?\\s(?:passe[rz]?|decale[rz]?|mets|mettez|deplace[rz]?|avance[rz]?|change[rz]?|repousse[rz]?)-l[ea]s?\\s(?!en\\spause).+",
    ],
    ["edit", "{task},?\\splutot\\s(?:a|le|vers)\\s.+"],
    ["edit", `{task},?\\splutot\\s.+?\\squ(?:e\\s|').+`],
    [
      "edit",
      `(?:desormais|dorenavant|a\\spartir\\sde\\s(?:maintenant|demain)|dorénavant),?\\s{task},?\\s${AMOUNT}(?:plus\\stot|plus\\stard|avant|apres)`,
    ],
    [
      "edit",
      "(?:envoie|envoyez|transmets)\\s(?:aussi\\s|egalement\\s)?{task}\\s(?:aussi\\s|egalement\\s)?a\\s(?!\\d|\\p{L}+\\sheures?)[^,\\d]{2,40}?(?:\\s(?:aussi|egalement))",
    ],
    ["edit", "(?:saute|sauter|sautez|zappe|zapper)\\s{task}\\s{day}"],
    ["edit", "(?:saute|sauter|sautez|zappe|zapper)\\s{day}\\s{task}"],
    ["edit", `(?:pas|aucun|aucune)\\s(?:${OF})?{task}\\s{day}`],
    ["edit", `{day},?\\s(?:pas\\s${OF}|sans\\s|ne\\s(?:fais|lance|m'envoie)\\spas\\s(?:${OF})?){task}`],
    ["edit", "(?:renomme|renommer|renommez)\\s(?<name>[^,;]{2,60}?)\\s(?:en|comme)\\s.+"],
    ["delete", `(?:j'ai|on\\sa)\\splus\\sbesoin\\s${OF}{thing}${GONE}`],
    ["delete", "(?:{name}\\s(?:peut|peuvent)\\setre\\s(?:supprime|enleve|efface|annule)e?s?)"],
    [
      "resume",
      "(?:remets|remettre|remettez|rends|rendez|redonne)(?:-moi|-nous)?\\s{task}(?:\\sen\\s(?:route|marche))?",
    ],
    [
      "edit",
      `(?:(?:est-ce\\s(?:que\\sc'est\\s)?|c'est\\s|serait-il\\s|serait-ce\\s)possible\\s(?:de\\s|d')|(?:on\\s)?(?:peut|pourrait)(?:-on)?\\s)?(?:avoir|envoyer|faire|passer|recevoir|mettre)\\s{name}\\s.+?${RATHER}`,
    ],
    ["edit", `(?:mets|mettre|mettez|ajoute)[rz]?\\s(?:aussi\\s)?[^,\\d]{2,40}?\\sen\\scopie\\s${OF}{task}`],
    ...topicCommands({
      can: "(?:(?:tu|vous|on|il|elle|ca)\\s)?(?:peux|pouvez|peut)(?:-(?:tu|on)|-vous)?\\s(?:me\\s)?(?:l[ea]s?\\s|l')?",
      delete: "(?:supprimer|enlever|effacer|annuler|virer|retirer|degager|jeter)",
      pause: "(?:mettre\\sen\\spause|suspendre|arreter|couper|stopper|desactiver)",
      ofHour: "\\sde\\s\\d[\\dh:]*",
      moves: "(?:passe|decale|mets|deplace|avance|repousse|recule)[rz]?-l[ea]s?",
      to: "a\\s|au\\s|en\\s(?!pause|veille|attente|suspens)|d'une\\s|d'un\\s|vers\\s",
      letRun:
        "(?:(?:tu|vous|on)\\sl[ea]s?\\s(?:mets|mettez|met|passes|passez|passe|decales|decalez)|fais(?:-l[ea]s?)?\\s(?:partir|tourner|arriver))",
      rather: "au\\slieu\\sd|plutot\\squ|et\\s(?:non\\s)?pas\\s|et\\snon\\s",
    }),
  ],
  behindTopic: [
    [
      "pause",
      "(?:mets|mettez|mettre|laisse)(?:-l[ea]s?|-moi-l[ea]s?)?\\s(?:un\\speu\\s)?en\\s(?:pause|veille|attente|suspens){forNow}",
    ],
    [
      "pause",
      `(?:${PLEASE}(?:l[ea]s?\\s|l'))?(?:arrete|suspends|stoppe|coupe|gele|pause|arreter|suspendre|couper|stopper)[rz]?(?:-l[ea]s?)?{forNow}`,
    ],
    [
      "delete",
      `(?:${PLEASE}(?:l[ea]s?\\s|l'))?(?:supprime|efface|annule|vire|enleve|retire|jette|oublie)[rz]?(?:-moi)?(?:-l[ea]s?)?`,
    ],
    ["delete", "(?:je\\sn'en|on\\sn'en)\\s(?:ai|a|veux|veut)\\splus(?:\\sbesoin)?"],
    [
      "resume",
      `(?:${PLEASE}(?:l[ea]s?\\s|l'))?(?:reprends|reactive|relance|redemarre|remets|retablis|reprendre|reactiver|relancer|redemarrer|remettre)[rz]?(?:-l[ea]s?)?(?:\\sen\\s(?:route|marche))?`,
    ],
    ["edit", "(?:envoie|envoyez|transmets)(?:-l[ea]s?)?\\s(?:aussi|egalement)\\sa\\s.+"],
    ["edit", "plutot\\s.+?\\squ(?:e\\s|').+"],
    ["pause", "(?:c'est\\sbon,?\\s)?on\\s(?:l[ea]s?\\s|l')?(?:arrete|suspend|stoppe|coupe|met\\sen\\spause){forNow}"],
    ["delete", "(?:c'est\\sbon,?\\s)?on\\s(?:l[ea]s?\\s|l')?(?:supprime|enleve|vire|efface|oublie)"],
    ["edit", "(?:fais|mets|passe|envoie|decale|deplace)-l[ea]s?\\splutot\\s.+"],
  ],
  none: [
    "(?:super|parfait|genial|merci(?:\\sbeaucoup)?|top|nickel|cool|ok|bravo)[,.!]?\\s(?:(?:le|la|les|mon|ma|mes|tout|ca|c')\\s|l')?[^,;:?]{0,40}?(?:est|sont|a|ont|etait)\\s(?:bien\\s)?(?:arrive|recue?|marche|fonctionne|passe|parti)e?s?(?!\\p{L})[^,;:?]{0,40}",
    "(?:merci(?:\\sbeaucoup|\\sbien)?|super|genial)[,.!]?\\s(?:t'es|tu\\ses|vous\\setes)\\s(?:une?\\s|l[ea]\\s)?\\p{L}+(?:\\s\\p{L}+)?",
  ],
});
