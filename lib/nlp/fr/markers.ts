import { mark, type Word, w } from "../grammar/lexicon";
import { after } from "../romance/forms";

export const markerWords: Word[] = [
  mark(
    "EVERY",
    "chaque|chaq|tous les|toutes les|à tous les|à toutes les|tous|toutes|tout les|toute les|tt les|ts les|ttes les|tts les|chaqe|chq|chaques|touts les|tous le|toutes le|à chaque|une fois tous les|une fois toutes les|une fois chaque",
  ),
  mark("IN_PLACE_OF", "au lieu de|au lieu du|plutot que|plutot que le|a la place de|a la place du"),
  mark("HABIT", "le|les"),
  mark(
    "AT",
    "quand il est|quand il sera|dès qu'il est|dès qu'il sera|sur le coup de|à|au plus tard à|pas plus tard qu'à|pour|à l'heure de|dès les|@|à exactement|exactement à|précisément à|à très exactement",
  ),
  mark("ON", "le|les|lors du|lors de|au|aux|pendant|durant|pendant le|pendant les|la|l'|en"),
  mark(
    "IN",
    "en|au mois de|au mois d'|pendant|durant|dans|de|d'|pendant le mois de|au cours du mois de|courant|les mois de|aux mois de|pendant les mois de|pour",
  ),
  mark("OF", "de|du|des|d'|de la|de l'"),
  mark("THE", "le|la|les|l'|un|une|son|notre|mon"),
  mark("DASH", "-|~|/|->"),
  mark("OPEN", "("),
  mark("CLOSE", ")"),
  mark(
    "NEAREST",
    "le plus proche du|le plus proche de|le plus proche|la plus proche|plus proche du|le plus près du|au plus près du|la plus proche du",
  ),
  mark("ONE", "un|une|fois"),
  mark("COMMA", ","),
  mark(
    "AND",
    "et|ou|&|+|puis|plus|ainsi que|ainsi qu'|et aussi|ou bien|et puis|et ensuite|ensuite|et après|et plus tard",
  ),
  mark("OR", "ou|ou bien|ou alors|ou peut-être|ou sinon"),
  mark("FROM", "depuis|depuis le|à partir de|à partir du"),
  mark("TO", "à|au|jusqu'à|jusqu'au|jusque|jusqu'aux|jusqua|jusquau"),
  mark("BETWEEN", "entre|entre les|entre le|seulement entre|uniquement entre"),
  mark("BEFORE", "avant|avant le|avant la|au plus tard à|pas plus tard que"),
  mark("AFTER", "après|passé|au delà de|plus tard que"),
  mark(
    "START",
    "à commencer par le|à commencer par|à commencer le|à commencer dès le|à partir de ce|à partir du|à partir de|à partir d'|a partir|à compter du|à compter de|à compter d'|dès le|dès|dès la|depuis le|en commençant le|en commençant|en commençant par|en commençant à|commençant le|commençant|débutant le|débutant|début le|début|avec un début le|démarrage le|démarrage|en démarrant le|en démarrant|en débutant le|en débutant|à dater du|à dater de|première fois le|la première fois le|la première le|premier envoi le|le premier envoi le|première exécution le|la première exécution le|commence le|commence|pas avant le|mais pas avant le|en partant du|effectif le",
  ),
  mark(
    "UNTIL",
    "d'ici à|d'ici au|d'ici le|d'ici la|jusqu'au|jusqu'à|jusqu'en|jusque|jusqu'aux|jusqu|jusqua|jusquau|jusqu'à la|jusqu'à l'|jusqu'au mois de|jusqu'à fin de|et jusqu'au|et jusqu'à|mais seulement jusqu'au|seulement jusqu'au|fin le|se terminant le|en finissant le|en terminant le|s'arrêtant le|arrêt le|et arrête le|et s'arrêter le|termine le|en s'arrêtant le",
  ),
  mark(
    "END_OF",
    "fin|la fin|à la fin de|à la fin du|à la fin d'|à la fin de l'|la fin de|fin de|la fin du|fin du|la fin de l'|fin de l'|fin d'|la fin d'|la fin de la|fin de la|la fin du mois de|la fin de cette|fin du mois de",
  ),
  mark(
    "EXCEPT",
    "sauf|excepté|exceptés|exceptée|hormis|hors|à l'exception de|à l'exception du|à l'exception des|à l'exception d'|en dehors de|en dehors du|en dehors des|à part|mis à part|mais pas|pas|et pas|mais jamais|jamais|et jamais|mais non|sans|sauf pour|sauf en|sauf à|excepté à|hormis à|sauf pendant|excluant|en excluant|en évitant|en sautant|sauter|sauf si c'est un|sauf si c'est|sauf quand c'est|ne pas|mais rien|rien|mais aucun|aucun|ni|pas de|mais pas de|exception faite du|exception faite de|sauf exceptionnellement|saute|pas besoin|pas besoin de le faire|pas la peine|inutile|pas nécessaire|ce n'est pas nécessaire|ce n'est pas la peine",
  ),
  w("EXCEPT", "mais|par contre|en revanche|cependant", { certain: false }),
  mark("FOR_POST", "de suite|d'affilée|consécutifs|consécutives"),
  mark("LEAVE", "laisse|laissez|laissant|en laissant|garde|en gardant"),
  mark("EXCEPT_POST", "non compris|non inclus|mis à part|libres|libre|de côté|tranquilles"),
  mark(
    "NOT_EVERY",
    after(
      "finalement|en fait|plutôt|enfin|tout compte fait|à la réflexion",
      "pas tous les jours|pas chaque jour|pas toutes les semaines|pas chaque semaine|pas toutes les heures|pas tous les mois|pas chaque mois|pas quotidiennement|pas tous les matins|pas tous les soirs|pas chaque matin|non pas tous les jours|plus tous les jours",
    ),
  ),
  mark(
    "FOR",
    "pendant|durant|pour|pendant encore|pour une durée de|sur une durée de|au cours de|limité à|pendant seulement|seulement|uniquement|seulement pendant|uniquement pendant",
  ),
  mark(
    "ONLY",
    "seulement|uniquement|juste|exclusivement|rien que|et seulement|mais seulement|mais uniquement|et uniquement|strictement",
  ),
  mark("NEXT", "prochain|prochaine|prochains|prochaines|qui vient|qui viennent|à venir|suivant|suivante"),
  mark("THIS", "ce|cet|cette|ces"),
  mark("IN_DELAY", "dans|d'ici|sous|au bout de|dans environ|d'ici à|dans exactement|après"),
  mark("LATER", "après"),
  mark("DELAY_POST", "plus tard|après maintenant"),
  mark("DAY_WORD", "jour|jours|date|le jour|la date du|les jours"),
  mark(
    "ONCE",
    "une seule fois|une unique fois|juste une fois|qu'une fois|qu'une seule fois|une fois seulement|une seule et unique fois|ponctuellement|une bonne fois",
  ),
  mark(
    "NOW",
    "tout de suite|immédiatement|maintenant tout de suite|dès maintenant|sur le champ|à l'instant|sans attendre|illico|dès à présent",
  ),
  mark(
    "OF_MONTH",
    "du mois|de chaque mois|de tous les mois|par mois|chaque mois|tous les mois|de mois|d'un mois|dans le mois|des mois|du mois en cours|mensuellement|de ts les mois",
  ),
  mark(
    "MONTHLY",
    "tous les mois|chaque mois|mensuellement|une fois par mois|1 fois par mois|par mois|ts les mois|au mois|mois après mois|une fois tous les mois",
  ),
  mark(
    "OF_QUARTER",
    "du trimestre|de chaque trimestre|de tous les trimestres|des trimestres|par trimestre|chaque trimestre|tous les trimestres|de trimestre|d'un trimestre",
  ),
  mark(
    "QUARTERLY",
    "tous les trimestres|chaque trimestre|trimestriellement|une fois par trimestre|par trimestre|au début de chaque trimestre|chaque début de trimestre|en début de trimestre|au début du trimestre|une fois tous les trimestres|à chaque trimestre|à chaque début de trimestre",
  ),
  mark("OF_YEAR", "de l'année|de chaque année|de tous les ans|par an|de l'an|d'une année"),
  mark(
    "EVERY_YEAR",
    "tous les ans|chaque année|annuellement|une fois par an|1 fois par an|chaque an|par an|toutes les années|tts les ans|année après année|une fois l'an|ts les ans",
  ),
  mark(
    "MONTH_END",
    "fin du mois|la fin du mois|fin de mois|en fin de mois|à la fin du mois|à la fin de chaque mois|fin de chaque mois|la fin de chaque mois|chaque fin de mois|toutes les fins de mois|à chaque fin de mois|fins de mois|fin de tous les mois|à la fin de tous les mois",
  ),
  mark("IN_TOTAL", "en tout|au total|maximum|max|au maximum|au plus|en tout et pour tout|pas plus|et pas plus"),
  mark("INCLUSIVE", "inclus|incluse|compris|inclusivement|comprise|inclu"),
  w(
    "ZONE",
    "heure française|heure de france|heure française métropolitaine|heure de la métropole|heure de métropole",
    "Europe/Paris",
  ),
  w("ZONE", "heure de l'est|heure de l'est du canada|heure du québec|heure québécoise", "America/Toronto"),
  w("ZONE", "heure belge|heure de belgique", "Europe/Brussels"),
  w("ZONE", "heure suisse|heure de suisse", "Europe/Zurich"),
  w("ZONE", "temps universel|heure universelle", "UTC"),
];
