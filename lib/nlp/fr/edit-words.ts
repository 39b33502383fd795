import { editWords } from "../core/edit-words";

export const french = editWords({
  around:
    "la même chose|pareil|de nouveau|à nouveau|reviens à|retour à|finalement|tout compte fait|ça pour|ça|cela|s'il te plaît|s'il vous plaît|peux-tu|pouvez-vous|je veux|je voudrais|mets|mettez|mets-le|mettez-le|mets-la|change|changez|change-le|changez-le|passe|passez|passe-le|passez-le|déplace|déplacez|déplace-le|déplacez-le|décale|décalez|décale-le|décalez-le|fais-le|plutôt|l'heure",
  also: "et encore|aussi|également|en plus|ajoute|ajoutez|en outre|cc|en copie",
  only: "seulement|uniquement|que|juste",
  instead: "plutôt|à la place",
  insteadOf: "au lieu de|au lieu du|à la place de|plutôt que",
  earlier: "plus tôt|avance|avancez|avance-le|avancez-le|avancer|avant",
  later:
    "plus tard|repousse|repoussez|repousse-le|repoussez-le|retarde|retardez|retarde-le|décale|décalez|décale-le|décalez-le|reporte|reporte-le",
  not: "pas|plus le|plus les|sauf|sans|jamais|supprime|supprimez|enlève|enlevez|retire|retirez",
  move: "mets|mettez|change|changez|remplace|remplacez|passe|passez|déplace|déplacez|décale|décalez",
  set: "mets|mettez|change|changez|passe|passez|décale|décalez|déplace|déplacez|fais",
  endless: "indéfiniment|sans limite|sans fin|pour toujours|sans date de fin|jusqu'à nouvel ordre",
  rename: /^(?:renomme|renommez|appelle|appelez)(?:-(?:le|la))?\s(?:la\stâche\s|ça\s)?(?:en\s)?(.{1,80}?)[.!]?$/i,
  at: "à",
  unclear: "Que faut-il changer : l'heure, les jours ou les destinataires ?",
  whichTime: "Laquelle des heures faut-il changer ?",
  onceOrAlways: "Une seule fois, ou à partir de maintenant ?",
});
