import { everyday, thankedFor } from "../romance/everyday";

const planned =
  "(?:prevue?s?|programmee?s?|planifiee?s?|au\\s(?:programme|planning|menu)|a\\sl'agenda|dans\\sl'agenda)";
const day =
  "(?:aujourd'hui|ajd|demain|apres-demain|ce\\s(?:soir|matin|midi|mois|week-end)|cet\\sapres-midi|cette\\s(?:semaine|nuit|annee)|la\\ssemaine|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|en\\sce\\smoment|maintenant|actuellement|bientot)";
const what =
  "(?:taches?|rappels?|planifications?|automatisations?|crons?|alertes?|jobs?|programme|planning|agenda|emploi\\sdu\\stemps|rendez-vous|rdv)";

export const french = everyday({
  lists: [
    new RegExp(
      `^(?:(?:il\\s)?y(?:\\s|'|)a|j'ai|on\\sa|nous\\savons|tu\\sas|t'as|vous\\savez|il\\sest|c'est)\\s(?:deja\\s)?(?:quoi\\s(?:de\\s|d'|comme\\s)?(?:deja\\s)?(?:${planned}|${what}|pour\\s${day}|${day})|(?:de\\s)?${planned}\\squoi)(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^qu(?:'est-ce\\squ(?:e\\stu\\sm'as|'il\\sy\\sa|'on\\sa|e\\sj'ai|e\\stu\\sas|e\\svous\\savez|e\\snous\\savons|i\\sest|i\\stourne|i\\sm'attend)|'y\\sa-t-il|'ai-je|'as-tu|'avons-nous|oi)\\s(?:de\\s|d'|comme\\s)?(?:deja\\s|encore\\s)?(?:${planned}|${what}|pour\\s${day}|${day})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^c'est\\squoi,?\\s(?:toutes\\s|tous\\s)?(?:les|mes|nos|le|mon|notre|l'|tes|vos)\\s?(?:prochaines?\\s)?${what}(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^c'est\\squoi,?\\s(?:deja,?\\s)?(?:tout\\s)?ce\\squ(?:i\\sest|'il\\sy\\sa|e\\sj'ai|e\\stu\\sas|'on\\sa|e\\snous\\savons)\\s(?:de\\s|d'|deja\\s)*${planned}`,
      "u",
    ),
    new RegExp(
      `^(?:${what}|${planned})?\\s?(?:y\\sa(?:-t-il)?|as-tu|avez-vous|tu\\sas|t'as|j'ai|ai-je|on\\sa)\\s(?:un\\struc|quelque\\schose|des\\schoses|autre\\schose)\\s(?:de\\s|d')?${planned}`,
      "u",
    ),
  ],
  looseLists: [
    new RegExp(
      `^(?:quel\\sest|dis|dire|donne|donner|montre|montrer|affiche|afficher|voir|fais(?:-moi)?\\svoir|rappelle)(?:-moi|-nous)?\\s(?:le|mon|notre|l'|mes|nos|les)\\s?(?:programme|planning|agenda|emploi\\sdu\\stemps|${what})(?:\\s(?:de|du|pour|d'|des|a|en|au)(?:\\s|(?<='))[^,.;:]{2,30}|\\s${planned}|\\s${day})*$`,
      "u",
    ),
    new RegExp(
      `^(?:(?:re)?dis|(?:re)?dire|(?:re)?montre|(?:re)?montrer|affiche|afficher|liste|lister|voir|rappelle|rappeler)(?:-moi|-nous)?\\s(?:tout\\s)?ce\\squ(?:i\\sest|'il\\sy\\sa|e\\sj'ai|e\\stu\\sas|'on\\sa)\\s(?:de\\s|d'|deja\\s)*${planned}`,
      "u",
    ),
    /^(?:(?:au|le|mon|notre)\sprogramme|mon\s(?:planning|agenda)|mes\s(?:taches|rappels))(?:\s(?:de|du|pour|d')[^,.;:]{2,30})?$/,
  ],
  talk: `(?:comment\\s)?ca\\s(?:va|roule|gaze|marche)(?:\\sbien)?|comment\\s(?:vas-tu|allez-vous|tu\\svas|va\\sla\\svie)|tu\\svas\\sbien|vous\\sallez\\sbien|quoi\\sde\\s(?:neuf|beau)|la\\sforme|bien\\sou\\squoi|bonjour|bonsoir|salut|coucou|hello|merci(?:\\s(?:beaucoup|bien|infiniment|mille\\sfois|a\\stoi|a\\svous|pour\\stout|d'avance|encore))*|mille\\smercis|super|parfait|genial|nickel|top|cool|d'accord|ok|okay|oki|bravo|bien\\sjoue|impec|impeccable|formidable|excellent|c'est\\s(?:note|parfait|super|top|genial|bon|cool|gentil|tout)|tres\\sbien|bonne\\s(?:journee|soiree|nuit|semaine|annee)|bon\\s(?:week-end|appetit|courage|dimanche)|a\\s(?:demain|plus(?:\\stard)?|bientot|lundi|tout\\sa\\sl'heure|la\\sprochaine)|ha\\s?ha|mdr|lol|au\\srevoir|bisous?|et\\s(?:toi|vous)|tu\\ses\\s(?:la|genial|super|top)|t'es\\s(?:la|genial|super|top)|tout\\sle\\smonde|a\\stous|(?:merci|mille\\smercis|(?:je|on)\\s(?:te|vous)\\sremercie)(?:\\s(?:beaucoup|bien|encore|infiniment|mille\\sfois))*\\s(?:pour|de\\s(?:ton|ta|tes|votre|vos|m'avoir|avoir)|d'avoir)${thankedFor}|c'(?:est|etait)\\s(?:vraiment\\s|tres\\s|trop\\s)?(?:parfait|super|top|genial|nickel|impeccable|excellent|pratique|bien)(?:\\s(?:le|la|les|ton|ta|tes|ce|cette|hier|pour)${thankedFor})?|a\\s(?:mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce\\ssoir|tantot)(?:\\sprochain)?|tu\\sm'as\\ssauvee?|vous\\sm'avez\\ssauvee?|ca\\sm'a\\s(?:bien\\s|beaucoup\\s)?(?:aidee?|sauvee?)|alors|donc|bonnes\\s(?:vacances|fetes)|joyeux\\s(?:noel|anniversaire)|(?:c'est\\s)?bien\\srecu|(?:j'ai\\s)?bien\\srecu(?:\\s(?:le|la|les|ton|ta)${thankedFor})`,
  cronAsked:
    /(?:veut\sdire|voudrait\sdire|signifi|correspond|ca\s(?:fait|donne|tourne|veut)|c'est\squoi|c'est\squand|quand|explique|decode|dechiffre|quelle?\s(?:frequence|heure|jour)|ca\sse\slit|est-ce\sque|c'est\sbien)/,
});
