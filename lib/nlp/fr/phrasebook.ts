import type { Phrasebook } from "../core/language";
import type { PartOfDay } from "../core/slots";

const parts: Record<PartOfDay, string> = {
  morning: "Matin",
  lunch: "Déjeuner",
  afternoon: "Après-midi",
  evening: "Soir",
  night: "Soirée tardive",
  nightly: "Nuit",
  endOfDay: "Fin de journée",
  hours: "Heures de bureau",
  day: "Journée",
};

export const phrasebook: Phrasebook = {
  noZone: "Aucun fuseau horaire indiqué : UTC",
  noRecipient: "Destinataire : l'administrateur",
  recipientIsAuthor: "Destinataire : vous",
  recipientIs: (address) => `Destinataire : ${address}`,
  noAddress: (person) =>
    `Aucune adresse n’est connue pour « ${person} » : rien n’y est envoyé. Ajoutez-la aux destinataires.`,
  noTime: (time) => `Aucune heure indiquée : ${time}`,
  partOfDay: (part, time) => `${parts[part]} : ${time}`,
  stretch: (part, from, to) => `${parts[part]} : de ${from} à ${to}`,
  bareHour: (said, time) => `« ${said} » compris comme ${time}`,
  noWeekday: "Aucun jour de la semaine indiqué : lundi",
  noMonthDay: "Aucun jour du mois indiqué : le 1er",
  noMonth: "Aucune date indiquée : le 1er janvier",
  timesADay: (times) => `Aucune heure indiquée : ${times}`,
  onceOnly: "Une seule fois : aucune répétition n'est indiquée",
  anchored: "Compté à partir de la première exécution",
  approximate: (words) =>
    words === "few"
      ? "« Quelques » n'est pas un nombre exact : 3 a été retenu"
      : "Une tâche unique n'a qu'une seule date : la première a été retenue",
  openEnd: (words) => `« ${words} » n'est pas une date : la tâche continue jusqu'à son arrêt`,
  holidays: "Les jours fériés ne sont pas connus : choisissez un calendrier d'exclusion pour les omettre",
  mixed: "Ces jours et ces heures ne forment pas un seul planning. Lequel faut-il retenir ?",
  dateStays:
    "Un planning de ces jours ne peut pas exclure une seule date. Planifiez-le comme ci-dessous ; cette exécution pourra ensuite être sautée.",
  workdayInterval: "Compter les jours ouvrés par-delà les week-ends n'est pas possible. Quels jours de la semaine ?",
  askWhen: "Quand faut-il l'exécuter ?",
  askWhat: "Que faut-il faire alors ?",
  askEvent:
    "Une tâche s'exécute à des heures données, pas quand un événement survient. Elle peut vérifier régulièrement : à quelle fréquence ?",
  askHour: (hour) => `À ${hour} h précises, le matin ou l'après-midi, et quels jours ?`,
  askMeridiem: (hour) => `${hour} h du matin ou de l'après-midi ?`,
  askHowOften: "À quelle fréquence dans cet intervalle ?",
  whenOptions: ["Tous les jours à 09:00", "Du lundi au vendredi à 09:00", "Chaque lundi à 09:00"],
  hourOptions: ([morning, afternoon]) => [
    `Tous les jours à ${morning}`,
    `Tous les jours à ${afternoon}`,
    `Demain à ${afternoon}`,
  ],
  howOftenOptions: ["Toutes les heures", "Toutes les 30 minutes", "Une seule fois, au début"],
  past: "Cette heure est déjà passée.",
  pastDay: "Cette date est déjà passée. Quand faut-il l'exécuter ?",
  leftOutYearly: (day) => `Le ${day} est omis, et le même jour de chaque année suivante.`,
  severalOnce: "Une tâche unique ne s'exécute qu'une fois. Laquelle de ces heures, ou comment doit-elle se répéter ?",
  impossible: (words) => `« ${words} » n'existe pas. Quel jour et quelle heure faut-il retenir ?`,
  unread: (words) => `Je ne sais pas planifier « ${words} ». Quand faut-il l'exécuter ?`,
  scattered: "Quelle heure va avec quelle tâche ? Écrivez un message par tâche, ou un seul horaire pour le tout.",
  shortMonths: (day) => `Les mois sans jour ${day} sont sautés`,
  commands: {
    question:
      "C'est une question : rien n'a été planifié. Dites ce qu'il faut faire et quand, et cela devient une tâche.",
    list: "Ouvrez Tâches pour voir tout ce qui est planifié, avec la prochaine exécution de chaque tâche.",
    edit: "Pour modifier une tâche, ouvrez-la dans Tâches et changez-y son texte ou son horaire.",
    pause: "Pour suspendre une tâche, ouvrez-la dans Tâches et appuyez sur Pause. Elle peut y être reprise.",
    resume: "Pour reprendre une tâche suspendue, ouvrez-la dans Tâches et appuyez sur Reprendre.",
    delete: "Pour supprimer une tâche, ouvrez-la dans Tâches et appuyez sur Supprimer.",
    run: "Pour exécuter une tâche tout de suite, ouvrez-la dans Tâches et appuyez sur Exécuter maintenant.",
    none: "C'est une description : il n'y a rien à planifier. Dites ce qu'il faut faire, et quand.",
  },
  never: "Aucun jour et aucune heure ne correspondent à ce planning.",
  notTask: "Il n'y a rien à planifier dans ce texte. Dites ce qu'il faut faire, et quand.",
  leftOver: (words) => `« ${words} » ne fait pas partie d'un planning.`,
  onceAt: (date, time) => `Une seule fois, le ${date} à ${time}`,
  seasons: {
    locale: "fr",
    names: {
      spring: /^(?:en |au |l'|pendant l'|pendant le |durant l'|chaque |tous les )(?:printemps)s?$/,
      summer: /^(?:en |au |l'|pendant l'|pendant le |durant l'|chaque |tous les )(?:ete)s?$/,
      autumn: /^(?:en |au |l'|pendant l'|pendant le |durant l'|chaque |tous les )(?:automne)s?$/,
      winter: /^(?:en |au |l'|pendant l'|pendant le |durant l'|chaque |tous les )(?:hiver)s?$/,
    },
  },
};
