import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { conclusions } from "../shared-rules/conclusions";
import { readByDay } from "./by-day";
import { tellsPast } from "./habits";
import { innocent } from "./innocent";
import { findCommand, isHabit } from "./intent";
import { jobs } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { readFrench, rules } from "./rules";
import { respellings, slips } from "./slips";
import { nameTask } from "./task-name";
import { suggestTools } from "./tools";
import { taskVerbs } from "./verbs";
import { zoneOf, zonePatterns } from "./zones";

const fillers = new Set("m me d de moi nous et il faut merci n pour".split(" "));

export const french: Language = {
  code: "fr",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    ordinal:
      /(?<![\p{L}\d.,#:/-])(\d{1,2})(?:(?:er|ere|re|e|eme|ieme|nd|nde)(?![\p{L}\d])|(?<=(?:^|[^\p{L}])(?:le|au|du|et|ou|chaque|jour)\s\d{1,2}|\der,\s\d{1,2}|(?:^|[^\p{L}])les\s\d{1,2}(?=,?\s(?:et\s)?(?:le\s)?\d{1,2}(?![\dh:]))|(?:^|[^\p{L}])l[ae]s?\s\d{1,2},\s\d{1,2}|(?:^|[^\p{L}])tous les\s\d{1,2}(?=\s(?:du|de\schaque)\smois))(?![\d:/h%€$.,]\d|\s?[h%€$:]|er|e(?![\p{L}])))/gu,
  },
  rules,
  extend(chart, original) {
    readFrench(chart, original);
    readByDay(chart);
  },
  joint:
    /^(?:\s?,\s?(?:et\s|ou\s|&\s|puis\s)?(?:aussi\s|a\s|en\s|au\s|aux\s|de\s|encore\s){0,3}|\s(?:et|ou|&|puis|plus|comme|ainsi\sque|et\saussi|et\spuis|(?:et\s)?ensuite|et\sapres|et\splus\stard)\s(?:aussi\s|a\s|en\s|au\s|aux\s|de\s|encore\s|egalement\s|pendant\s){0,3}|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+.-]|—|et|a|le|la|les|l'|de|du|des|d'|en|au|aux|pour|par|mais|seulement|uniquement|juste|puis|ensuite|aussi|ou|chaque|tous|toutes|plus|une\sfois|pile|exactement|stp|svp|pendant|durant|encore|toujours|plutot|environ|vers|ce|cela|jour|donc|et\sce|a\slancer|a\sexecuter|a\sraison\sde|egalement|y\scompris|c'est-a-dire|soit|toujours|meme|precisement|ainsi\sque|dans\sla\sjournee)*$/,
  correction:
    /(?:,\s?|-\s|\.\.\.?\s|…\s?)?(?:(?<![\p{L}])(?:(?:j'ai\sdit|j'avais\sdit|j'ai\secrit|j'ai\smis)\s[^,.;:!?]{1,25},?\smais\s(?:c'est|c'etait|je\svoulais\sdire|il\sfaut(?:\slire)?)(?:\splutot|\sen\sfait)?|(?:changement|(?:ca|c'a|ca\sa)\schange)(?=\s?:\s)|(?:ah\s|oh\s|eh\s|mais\s)?non(?:,?\spas\s(?:a\s|le\s)?[\p{L}\d]+(?:\sheures?)?,)?|pardon|je\sveux\sdire|je\svoulais\sdire|enfin|plutot|euh|heu|oups|erreur|correction|disons|ou\splutot|en\sfait|finalement|rectification|desole|desolee|excuse-moi|excusez-moi|attends|attendez|zut|mince|c'est-a-dire|je\sme\s(?:suis\s)?trompee?|j'ai\sfait\sune\serreur|je\scorrige|mieux|ou\smieux|pas\s\p{L}+\smais|(?:ah|euh|oh|mince),?\snon|non\spas|bon(?=,?\s(?:tou|chaque|plutot|le\s|les\s|a\s))|en\srealite|hum)(?![\p{L}])[,:.!]?(?:\.\.|…)?\s?)+(?:(?:seulement|uniquement|juste|que)\s(?=les?\s\d))?/gu,
  contentBefore:
    /(?<![\p{L}])(?:(?:le|la|les|un|une|des|du|de|ce|cette|cet|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|derniers|dernieres|prochains|prochaines|premiers|premieres|depuis|avant|apres|sur|avec|que|contre|selon|celui|celle|ceux|celles|intitule|intitulee|nomme|nommee|par|(?:(?:cre|pos|envoy|enregistr|publi|modifi|sign|dat|ferm|gener|livr|achet|command|factur|pay|realis|effectu|arriv|detect|signal|assign|termin|approuv|refus|annul|declar|demand|depos|reserv|valid|trait|import|export|ajout)ee?s?|(?:recu|vendu|inscrit|ecrit|ouvert|emis|transmis|prevu|survenu|echu|paru|pris)e?s?))\s|[ld]'|d'avant\sle\s|depuis\sle\s|pour\s(?:le\s|la\s|les\s)?)$/u,
  subordinate:
    /(?<![\p{L}])(?:qui|dont|quand|lorsque|si|parce\sque|car|puisque|tandis\sque|alors\sque|des\sque|pour\sque|afin\sque|prevue?s?|datee?s?|ouverte?s?\sdepuis)\s|(?<![\p{L}])(?:s'il|s'ils|lorsqu'|puisqu')/u,
  relativeAfter: /^\s(?:qui|que|dont|ou)\s(?!(?:ne\s)?(?:soit|soient|est|vient|viennent)(?!\p{L}))/u,
  saidAfter:
    /(?<!\p{L})(?:ecris|ecrivez|dis|publie|publiez|poste|postez|reponds|repondez|traduis|traduisez|tweete|annonce|imprime|resume)(?!\p{L})[^:.!?]{0,40}:\s|(?<=[.;!]\s)(?:et\s)?s(?:i\s|'ils?\s)[^.!?]{0,60}?(?<!\p{L})(?:demand|dit|disent|ordonn|exig|sugger|propos)\p{L}*/gu,
  scheduleBefore:
    /(?:(?:^|[.!?;]\s)(?:stp\s|svp\s|rappelle-moi\s|rappelle-le-moi\s|previens-moi\s|alerte-moi\s|reveille-moi\s|fais-le\s|fais\sca\s|lance\sca\s|dis-moi\s|ecris-moi\s|merci\sde\s|a\slancer\s|a\sexecuter\s)$)|(?:^|[,;:.!?]\s)(?:verifie|verifiez|controle|controlez|regarde|regardez|surveille|surveillez|mesure|mesurez|lis|lisez|consulte|consultez|demande|demandez|rappelle|rappelez|envoie|envoyez|previens|prevenez|releve|relevez|inspecte|scrute|teste|testez)\s$/u,
  openEnd: /^[\s,]*(?:et\s)?jusqu'(?!\d|a\snouvel\sordre|ici|a\spresent|au\sbout|a\s\d)[^,;.:]{2,40}/,
  isVerb: (word) => taskVerbs.has(word) || fillers.has(word),
  innocent,
  slips,
  respellings,
  ordinaryWords: new Set(["et", "est", "mt", "ct", "pt"]),
  cityZones: zonePatterns,
  zoneOf,
  hours: 24,
  exclusionBefore:
    /(?<![\p{L}])(?:sauf|excepte|hormis|hors|mais\spas|et\spas|mais\sjamais|jamais|sans|a\sl'exception|en\sdehors|(?<=(?:^|[.,;:(]\s?))pas)(?:\s(?:le|la|les|en|a|au|aux|pour|de|du|des|pendant|tous|toutes|chaque|si|quand|c'est))*\s*$/u,
  exclusionFirst: /^[\s,;:]*(?:sauf|excepte|hormis|hors|mais\spas|a\sl'exception|en\sdehors)\s(?:\S+\s?){1,3}/,
  sameTime: /(?<!\p{L})(?:(?:a|vers)\s(?:la|cette)\smeme\sheure|(?:(?:au|le)\s)?meme\shoraire|meme\sheure)(?!\p{L})/u,
  also: /(?<!\p{L})(?:aussi|egalement|en\splus)(?!\p{L})/u,
  concludes: conclusions({
    opens: "le|la|les|un|une|mon|ma|mes|notre|nos|on|nous|je|j'ai|il|elle|l'\\p{L}+",
    so: "(?:et\\s)?(?:donc|alors|du\\scoup|c'est\\spourquoi|par\\sconsequent)",
    because: "comme|puisque|vu\\squ[e']|etant\\sdonne\\squ[e']|parce\\squ[e']",
  }),
  again: /(?:et|puis)\s(?:(?:a|de)\snouveau|encore(?:\sune\sfois)?|une\snouvelle\sfois)\s$/u,
  startsFrom: /(?:a partir|a compter|des|commenc\p{L}*|debut\p{L}*|demarr\p{L}*|depuis|premiere?)\s(?:\S+\s){0,2}$/u,
  danglingEnd:
    /(?:[\s,]+(?:ensuite|et\saprès|et\splus\stard|pis|avec|ainsi\sque|également|y\scompris|et|à|a|le|la|les|de|du|des|d'|au|aux|en|pour|puis|aussi|seulement|uniquement|vers|dès|mais|ou|chaque|tous|toutes|@|plus|,|-|—|–|:|…|\.{2,3}|\())+$|(?<=\s)(?:l'|d')$|^\s*(?:…|\.{2,3})\s*$/i,
  danglingStart:
    /^[\s,;:.]*(?:(?:pile|exactement|(?:toujours|quand\smême)(?=\s?[,.;]|$))(?![\p{L}])[\s,]*|(?:(?:car|parce\sque?|puisque?|vu\sque|où|quand)\s|parce\squ'|puisqu'|qu')?(?:(?:on|nous|c'est|je\sne|on\sne)\s)(?:\p{L}+\s){0,2}?(?:fermés?|sommes\sfermés|férié|repos|travaille(?:\spas)?)(?=[\s,.;]|$)[\s,]*)/iu,
  intent: findCommand,
  isHabit,
  tellsPast,
  jobs: jobs.jobs,
  elided: jobs.elided,
  inherit: jobs.inherit,
  prompt: writePrompt,
  taskName: nameTask,
  tools: suggestTools,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /(?<![\p{L}])(?:jeu|sam|dim|sortir|ca|quoi|veut|salut|coucou|prevue?s?|(?:[cjmnstld]|qu)(?=['\s])|me|y|as|va|eteins|allume|ouvre|ferme|arrose|appelle|previens|commande|contacte|nettoie|note|paie|prends|range|regarde|releve|transmets|traite|trie|archive|classe|depose|imprime|inscris|invite|lumiere|sors|ou|puis|aussi|autre|chez|sans|reactive|active|annule|arrete|saute|reporte|decale|suspends|execute|desactive|maintenant|le|la|les|des|du|de|un|une|et|au|aux|en|pour|sur|avec|dans|par|chaque|tous|toutes|ttes|tout|jours?|semaines?|mois|heures?|matins?|soirs?|midi|minuit|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|demain|envoie|envoi|envoyer|verifie|verifier|rappelle|moi|mes|mon|ma|nos|notre|qui|que|est|sont|ce|cette|ces|sauf|jusqu|partir|entre|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|a|svp|stp|bonjour|merci|quand|comment|dit|traduis|quel|quelle|quels|quelles|plait|peux|toi|tu|nous|se|elle|il|affiche|resume|publie|prepare|surveille|controle|relance|sauvegarde|genere|recupere|liste|lis|ecris|donne|pourquoi|rapport|fais|mets|supprime|lance|tache)(?![\p{L}])/gu,
  phrasebook,
};
