import { mark, type Word } from "../grammar/lexicon";

const seasons = ["été", "hiver", "automne"].flatMap((season) => [
  `en ${season}`,
  `l'${season}`,
  `pendant l'${season}`,
  `durant l'${season}`,
  `chaque ${season}`,
  `tous les ${season}s`,
]);

/** Days that no schedule can hold, and schedule words that add nothing. */
export const unplannable: Word[] = [
  mark(
    "UNREAD",
    [
      ...seasons,
      "au printemps|chaque printemps|pendant le printemps|à l'aube|à l'aurore|au lever du soleil|au lever du jour|au point du jour|au coucher du soleil|à la tombée de la nuit|au crépuscule|à la pleine lune|à chaque pleine lune|les soirs de pleine lune|à la nouvelle lune|à marée basse|à marée haute|à pâques|le dimanche de pâques|dimanche de pâques|le lundi de pâques|lundi de pâques|le vendredi saint|vendredi saint|à la pentecôte|le lundi de pentecôte|lundi de pentecôte|le jeudi de l'ascension|à l'ascension|jeudi de l'ascension|mardi gras|le mercredi des cendres|mercredi des cendres|pendant les vacances|durant les vacances|pendant les vacances scolaires|hors vacances scolaires|à la fête des mères|à la fête des pères|le jour de la fête des mères|fête des mères|fête des pères|le jour de mon anniversaire|à mon anniversaire|le jour de paie|les jours de paie|chaque jour de paie|le jour de la paie|les années bissextiles|de temps en temps|de temps à autre|une fois de temps en temps|à l'occasion|parfois|quelquefois|occasionnellement|régulièrement|à intervalles réguliers|périodiquement|un de ces jours|un jour ou l'autre|souvent|fréquemment|le même jour|le jour même|ce jour-là|ce même jour",
    ].join("|"),
  ),
  mark(
    "FILLER",
    "24 heures sur 24|vingt-quatre heures sur vingt-quatre|24 h sur 24 et 7 j sur 7|24h/24 et 7j/7|24h/24 7j/7|24/7|jour et nuit|nuit et jour|de jour comme de nuit|toute la semaine|la semaine entière|sans exception|sans interruption|sans discontinuer|sans relâche|sans faute|religieusement|ponctuellement chaque fois|comme une horloge|à la minute près|invariablement|immanquablement|à la même heure|à cette même heure|même heure|au même horaire",
  ),
  mark(
    "INSTEAD",
    "où c'est|où ce sera|où ce doit être|où ça doit être|où il faut|qui est|qui sera|qui passe|quand c'est|là c'est|là|ce jour-là|ce jour-là c'est|c'est|ce sera|où on le fait|où je le veux",
  ),
];
