import type { Command } from "../core/language";
import { isIn } from "../grammar/matches";
import { commandFinder } from "../romance/find-command";
import { withoutDative } from "../romance/without-dative";
import { french as everyday } from "./everyday";
import { habits, request, tellsOfMe } from "./habits";
import { phrasebook } from "./phrasebook";
import { sayings } from "./sayings";

const OWN = "(?:le|la|les|l'|du|des|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette|ces|cela|ca)";
const TASK =
  "(?:taches?|jobs?|rappels?|planifications?|automatisations?|automatismes?|crons?|alertes?|programmations?|routines?|executions?)";
const JOB = `(?:${TASK}|alarmes?|reveils?|envois?|sauvegardes?|exports?|rapports?|backups?|synchro\\w*|purges?|recaps?|recapitulatifs?|resumes?|digests?|relances?|newsletters?|bulletins?|traitements?|scripts?|veilles?|nettoyages?|imports?|batchs?|verifications?|controles?|surveillances?|points?|briefs?)`;
const lead =
  /^(?:(?:bonjour|salut|hello|coucou|hey|bonsoir|ok|ah|oh|eh|ben|dis|dites|tiens|pardon|excuse[rz]?-moi|(?:juste\s)?(?:une\s|petite\s)?question|mais|stp|svp|s'il (?:te|vous) plait|allez|alors|au fait|et)(?:\s*[,:!.]\s*|\s+))*(?:(?:(?:peux|pourrais|veux|voudrais)[\s-]tu|tu\s(?:peux|pourrais)|(?:pouvez|pourriez|voulez|voudriez)[\s-]vous|vous\s(?:pouvez|pourriez)|(?:serait-il|c'est|ce\sserait|il\sserait)\s(?:possible|faisable)(?:\sde|\sque\s(?:tu|vous))?|est-ce (?:que|qu') ?(?:tu|vous) (?:peux|pourrais|pouvez|pourriez|voudrais|voudriez)|est-ce qu'il (?:est|serait) possible(?: de| que (?:tu|vous))?|[cç]a (?:te|vous) (?:derange(?:rait)?|va(?:it)?|ennuie(?:rait)?) de|auriez-vous la gentillesse de|aurais-tu la gentillesse de)(?:\s|,\s)|merci de\s(?:bien vouloir\s)?|(?:je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais)\s(?=(?:suspendre|arreter|supprimer|annuler|lancer|relancer|decaler|deplacer|modifier|changer|reprendre|mettre|reporter|desactiver|reactiver))|il faut(?:drait)?\s)?(?:me\s|m'|nous\s)?(?:s'il (?:te|vous) plait,?\s|stp,?\s|svp,?\s)?/;
const list = new RegExp(
  `^(?:liste[zr]?|(?:re)?montre[zr]?|affiche[zr]?|(?:re)?donne[zr]?|fais(?:-moi)? voir|voir)(?:-moi|-nous)?\\s(?:moi\\s)?(?:la liste (?:de\\s|des\\s|complete des\\s)?|toutes?\\s|tous\\s|l'ensemble (?:de\\s|des\\s))*(?:${OWN}\\s)?(?:prochaines?\\s)?${TASK}(?:,?\\s(?:s'il vous plait|s'il te plait|planifiees?|planifies|programmees?|programmes|actives?|actifs|en cours|en pause|prevue?s?|existante?s?|en place|du jour|d'aujourd'hui|automatiques?|a venir|svp|stp))*$`,
);
const listQuestion = new RegExp(
  `^(?:c'est\\squoi|quelle?s?\\s(?:sont|etaient))\\s(?:deja\\s)?(?:les|mes|nos)\\s(?:prochaine?s\\s)?${TASK}(?![\\p{L}])|^(?:qu'est-ce qui est|que? est|quoi de|qu'est-ce que j'ai(?: de)?|qu'y a-t-il(?: de)?|qu'ai-je(?: de)?|il y a quoi(?: de)?|j'ai quoi(?: de)?)\\s(?:planifie|prevu|programme)|^(?:quelles?|quels?)\\s(?:sont\\s)?(?:${OWN}\\s)?(?:prochaines?\\s)?${TASK}(?![\\p{L}])|^(?:combien de\\s${TASK}|ai-je des\\s${TASK}|y a-t-il des\\s${TASK}|est-ce que j'ai des\\s${TASK})`,
  "u",
);
const question =
  /^(?:(?:ca|il|elle)\s(?:arrive|part|tombe|sort|passe|tourne|vient|commence|est\s(?:programme|prevu|planifie)e?|se\s(?:lance|declenche|fait))\s(?:deja\s)?(?:quand|(?:a|pour|vers)\squelle\sheure|quels?\sjours?|tous\sles\scombien)(?!\p{L})|(?:quand(?!\sil\s(?:est|sera)\s\d)(?!\s(?:tu|vous)\s(?:peux|pouvez|as|avez|auras|pourras))|pourquoi|comment|combien|(?:c'est\s)?tou(?:s|tes)\sles\scombien|quelle?s?|qui|que(?!\s(?:l[ea]s?|l'|m[ao]n|ma|mes|[nv]otre|[nv]os|tous|toutes|tout|chaque|on|je|tu|vous|nous|quelqu'un)(?:\s|(?<=')))|quoi|a quelle|a quoi|c'est quoi|c'est quand|depuis quand|dans combien|y a-t-il|sais-tu|savez-vous|explique[rz]?|lequel|laquelle|as-tu|avez-vous|ai-je|es-tu|faut-il|dois-je|doit-on|puis-je|peut-on)(?![\p{L}])|qu'(?!on\s|ils?\s|elles?\s|une?\s)|ou\s(?:est|sont|en)|est-ce qu|(?:la|le|l'|mon|ma)\s?[\p{L}' -]{2,40}\s(?:a-t-|est-|tourne-t-|va-t-))|[,.;]\s(?:pourquoi|comment\sca\sse\sfait|c'est\snormal|tu\ssais\spourquoi|qu'est-ce\squi\sse\spasse|qu'est-il\sarrive)(?:\sdonc)?\?$|^[^,;.]{0,30},?\s?(?:ca\s(?:marche|te\sva|vous\sva|t'irait)|c'est\sbon|t'es\s(?:libre|dispo)|tu\ses\s(?:libre|dispo))(?:\spour\s(?:toi|vous|nous))?\?$/u;
const verbs: [Command["intent"], RegExp][] = [
  ["pause", /^(?:ne\s|n')(?:m'|me\s|nous\s)?[\p{L}-]+\splus\s(?:jamais\s)?(.+)$/u],
  [
    "pause",
    /^(?:je ne veux|j'(?:ai|aurai) plus besoin|je n'ai|plus besoin)\s(?:plus\s)?(?:recevoir\s|besoin\s)?(?:de\s|d')?(.+)$/u,
  ],
  [
    "pause",
    /^(?:(?:mets?|mettre|mettez|met)\s(?:en\s(?:pause|veille|suspens|attente))\s(.+)|(?:mets?|mettre|mettez)\s(.+?)\sen\s(?:pause|veille|suspens|attente)(?:\s.*)?|(?:arrete|cesse)[rz]?\s(?:de\s|d')(?:m'|me\s|nous\s)?[a-z]+\s(.+)|(?:suspen(?:ds?|dre|dez)|interromps?|interrompre|desactive[rz]?|pause[rz]?|stop|stoppe[rz]?|arrete[rz]?|gele[rz]?|coupe[rz]?)\s(?:temporairement\s|momentanement\s)?(.+))$/,
  ],
  [
    "resume",
    /^(?:(?:reprend(?:s|re)?|reprenez|reactive[rz]?|relance[rz]?|redemarre[rz]?|active[rz]?|retabli(?:s|r|ssez)|remets?|remettre)\s(?:en\s(?:route|marche|service|activite)\s)?(.+))$/,
  ],
  [
    "delete",
    /^(?:(?:supprime[rz]?|efface[rz]?|annule[rz]?|enleve[rz]?|enlever|retire[rz]?|vire[rz]?|detrui(?:s|re|sez)|oublie[rz]?|elimine[rz]?|debarrasse-moi de|degage[rz]?|jette[rz]?|balance[rz]?)\s(?:definitivement\s|completement\s)?(.+))$/,
  ],
  [
    "run",
    /^(?:(?:lance[rz]?|execute[rz]?|demarre[rz]?|declenche[rz]?|fais tourner|faire tourner|refais|refaire|relance[rz]?|redemarre[rz]?|joue[rz]?)(?:-la|-le|-les)?\s(.+))$/,
  ],
];
const now =
  /(?:^|\s)(?:tout de suite|maintenant|immediatement|de suite|a l'instant|sur-le-champ|sans attendre|des maintenant|encore une fois|une fois de plus|manuellement|a la main|illico)(?:\s|$)/;
const edits = [
  /^(?:saute[rz]?|passe[rz]?|ignore[rz]?)\s((?:l'|la\s|le\s|les\s)(?:execution|prochain|suivant|envoi).*|(?:le|la|l'|les|mon|ma)\s?(?:[\p{L}']+\s){1,4}(?:de\s|d')(?:demain|aujourd'hui|ce|cette|lundi|mardi|mercredi|jeudi|vendredi).*)$/u,
  /^(?:decale[rz]?|repousse[rz]?|avance[rz]?|retarde[rz]?)\s(?:d'une\s(?:demi-)?heure|d'un\s(?:jour|quart\sd'heure)|d'une\ssemaine|de\s(?:\d+|deux|trois|quatre|dix|quinze|vingt|trente)\s\p{L}+)\s(.+)$/u,
  /^(?:decale[rz]?|repousse[rz]?|reporte[rz]?|avance[rz]?|replanifie[rz]?|reprogramme[rz]?|retarde[rz]?)(?:-la|-le|-les)?\s(.+?)(?:\s(?:a|au|aux|d'une?|pour|vers|jusqu'a|(?:de|du)(?=\s(?:\d|une?|deux|trois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))\s.+)?$/,
  /^(?:change[rz]?|modifie[rz]?|ajuste[rz]?|edite[rz]?|adapte[rz]?)\s(?:l'heure|l'horaire|le jour|la date|la frequence|le planning|le texte|le nom|les horaires)\s(?:de\sla|de\sl'|des|du|de|d')\s?(.+?)(?:\s(?:a|au|aux|pour|vers|en|par)\s.+)?$/,
  new RegExp(
    `^(?:deplace[rz]?|change[rz]?|modifie[rz]?|passe[rz]?|mets?|remets?|remettre|mettre|bascule[rz]?|ajuste[rz]?|edite[rz]?|fixe[rz]?|regle[rz]?)\\s(?:plutot\\s|desormais\\s)?((?:${OWN}\\s?)[^,]{1,60}?)(?:,)?\\s(?:a|au|aux|pour|vers|de|en|le|d'|tous|toutes|chaque|du|plutot|plus)(?:\\s|(?<=')).*$`,
  ),
  /^(?:passe|mets|change|deplace|fais|decale)-(?:la|le|les)\s()(?:a|au|aux|plutot|pour|vers|le|en|tous|toutes|chaque|d'|de)/,
  /^(?:renomme[rz]?|modifie[rz]?|edite[rz]?)\s(.+?)(?:\sen\s.+)?$/,
  /^(?:finalement|plutot|en fait),?\s()(?:a|le|tous|chaque|plutot)\s/,
];
const strongEdit = /^(?:decal|repouss|report|replanif|reprogramm|renomm|retard)|l'heure d|l'horaire d|la frequence d/;
const habit =
  /^(?:je\s|j'|nous\s|on\s|il\s|elle\s|ils\s|elles\s)(?!(?:ne\s)?(?:veux|voudrais|aimerais|souhaite|souhaiterais|desire|souhaitons|voulons|veut|aimerait|aurais|aimerions|voudrions|faut|faudrait|ai besoin|avons besoin|a besoin|dois|devons|doit|me faut|me faudrait|nous faut|vous prie|te prie|te serais|vous serais|compte|convient|conviendrait|serait|suffit|suffirait|vaudrait|importe|est\s(?:necessaire|important|prevu|temps|impératif|imperatif|preferable)|serait|apprecierais|apprecierions|preferais|prefererais|tiens\sa|propose)(?![\p{L}]))[\p{L}'-]+/u;
const statement =
  /^(?:hier|avant-hier)(?:\s(?:soir|matin|midi|apres-midi))?(?:\s(?:a|vers)\s\S+)?,?\s(?:(?:le|la|les|mon|ma|mes|notre|nos|un|une|on|il|elle|ils|elles|je|tout)\s|l'|j')[^,.;]{1,50}?(?:\s|')(?:est|a|ont|sont|ai|avons|s'est|etait|avait)\s\p{L}+(?:e|es|ee|ees|i|is|u|us|t|s)(?!\p{L})|^merci(?:\sbeaucoup)?[,.!]?\s(?:ca|tout|cela|c'est|il|elle)\s?(?:a\s|va|est|marche|fonctionne|parfait|bon|super|genial)|^(?:(?:le|la|les|mon|ma|mes|notre|nos|son|sa|ce|cette)\s|l')(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|nuit|premier|deuxieme|troisieme|avant-dernier|dernier|week|jour|\d))[\p{L}\d' -]{1,45}?\s(?:est|sont|etait|etaient|a lieu|ont lieu|(?:a|ont)\s(?:mis|pris|dure|plante|foire|rate|echoue|marche|fonctionne|tourne|coute|fini|eu|fait|bugge|crashe|saute|grille|recu|perdu|gagne)|commence|commencent|demarre|part|partent|arrive|dure|ferme|ouvre|se tient|se deroule|tombe|tourne|s'execute|passe|a ete|s'est|reste|dort|dorment|mange|mangent|aboie|travaille|travaillent|joue|jouent|vient|viennent|rentre|rentrent|plante|plantent)\s/u;
const translate =
  /^(?:(?:tu\sme\s|me\s)?(?:traduis|traduire|traduisez)(?:-moi|-nous)?)\s[^\s\p{L}\d,.;:]+,?\s(?:en|vers\sl[ea'])\s?\p{L}+(?:\sde\s\p{L}+)?(?:[\s,]+(?:s'il\s(?:te|vous)\splait|stp|svp|merci))*$|^(?:(?:tu\sme\s|me\s)?(?:traduis|traduire|traduisez)(?:-moi|-nous)?\s(?:(?:ceci|ca|cette\sphrase|stp)\s)?(?:en\s|vers\sl'|vers\sle\s)(?:anglais|francais|allemand|espagnol|italien|chinois|japonais|portugais|russe|neerlandais|coreen|turc|polonais)(?:\s(?:ceci|ca|cett?e?\s(?:phrase|texte|message)))?\s?[^a-z\d\s,.][\s\S]*$|(?:traduis|traduire|traduisez)(?:-moi|-nous)?\s.{1,200}\ben\s(?:anglais|francais|allemand|espagnol|italien|chinois|japonais|portugais|russe|neerlandais|coreen|turc|polonais)$|comment\s(?:dit-on|on dit|dire|traduit-on|se dit)\s)/u;
const schedule = /(?:^|\s)(?:chaque|tous les|toutes les|quotidiennement|demain|apres-demain|une? \S+ sur)\s/;

const namesTask = new RegExp(
  `^(?:toutes?\\s|tous\\s)?(?:${OWN}\\s?)?(?:[\\p{L}\\d'"\u0001-]+\\s){0,4}?${TASK}(?![\\p{L}])`,
  "u",
);
const namesJob = new RegExp(
  `^(?:toutes?\\s|tous\\s)?${OWN}\\s?(?:[\\p{L}\\d'-]+\\s){0,2}?${JOB}(?![\\p{L}])|^(?:tout|ca|cela)$|^${OWN}\\s?[\\p{L}\\d' -]+(?:quotidien|hebdo|hebdomadaire|mensuel|trimestriel|annuel|nocturne|matinal|matinale)(?:ne|le)?(?![\\p{L}])`,
  "u",
);

export const findCommand = commandFinder({
  plain: withoutDative({
    pronoun: "-(?:moi|nous)",
    haste:
      "donc|vite|carrement|pour\\sde\\sbon|une\\sbonne\\sfois(?:\\spour\\stoutes)?|pour\\s(?:l'instant|le\\smoment)",
  }),
  everyday,
  sayings,
  lead,
  asking: /peux|pourr|pouv|voul|voudr|veux|merci|souhait|aimer|possible|faisable|derang|ennui|gentillesse/,
  list,
  listQuestion,
  question,
  translate,
  howToSay:
    /^comment\s(?:dit-on|on dit|se dit)|^(?:traduis|traduire|traduisez)(?:-moi|-nous)?\s?(?:(?:en|vers)\s\S+\s?)?:\s/,
  habit,
  habits: [...habits, tellsOfMe],
  request,
  statement,
  verbs,
  now,
  edits,
  setsUp:
    /^(?:mets?|mettre|mettez|place[rz]?)\s.{3,80}?\s(?:(?:le|les)\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|tous\s|toutes\s|chaque\s|du\slundi\sau\s)(?=.*\d)/u,
  strongEdit,
  schedule,
  namesTask,
  namesJob,
  pausing:
    /en\s(?:pause|veille|suspens)|^(?:suspen|desactiv|reactiv)|^(?:arrete[rz]?|cesse[rz]?)\s(?:de\s|d')(?:m'|me\s|nous\s)|^(?:ne\s|n')(?:m'|me\s|nous\s)?(?!oubli|manqu|laiss)\S+\splus\s/,
  place: /\s(?:dans|vers|sur)\s(?:le|la|les|l'|un|une|[^\p{L}\d\s])/u,
  askedAbout:
    /(?:^|[\s'])(?:(?:le|la|les|mon|ma|mes|notre|nos|cette|ce|cet)\s(?:prochaine?\s(?!fois|semaine|mois|annee|heure|execution|envoi|lancement|passage))?|l'|(?:execution|envoi|lancement|passage|sortie)\s(?:du\s|des\s|de\s(?:la\s|l')?))(?!heure\s|dernier|derniere|prochain|prochaine|jour\s|semaine\s)([^,?!]{3,60}?)(?=\s(?:n'|ne\s|a\s|a-t|est|etait|va|doit|tourne|s'est|s'exec|se\s|part|passe|hier|demain|ce\s|cette\s|n'a|ont|tous|toutes|chaque)|\s?[?!.,]|$)/,
  article:
    /^(?:(?:tout de suite|maintenant|imm[ée]diatement|plut[ôo]t)\s)?(?:toutes?\s|tous\s)?(?:(?:le|la|les|mon|ma|mes|notre|nos|votre|vos|ce|cet|cette|ces)\s|l')/i,
  nameEnd:
    /\s(?:jusqu|d'une\s(?:heure|journ|semaine|demi)|(?:de|d')\s?\d+\s?(?:min|h|j)|pendant|durant|tout de suite|maintenant|imm[ée]diatement|dès|pour\s(?:le moment|l'instant|une|deux|\d)|svp|stp|s'il|temporairement|à partir|cette semaine|de suite|tant que|plus besoin|sans attendre).*$/i,
  messages: phrasebook.commands,
});

/** What is left of a text without its schedule tells what somebody does anyhow. */
export const isHabit = (folded: string): boolean =>
  !request.test(folded) && [habit, ...habits].some((pattern) => isIn(folded, pattern));
