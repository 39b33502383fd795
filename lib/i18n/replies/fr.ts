import type { Replies } from "./types";

export const french: Replies = {
  tasks:
    "{count, plural, =0 {Vous n’avez pas encore de tâche. Dites ce qu’il faut faire et quand, et il y en aura une.} one {Vous avez une tâche.} other {Vous avez # tâches.}}",
  tasksWithMail:
    "{count, plural, =0 {Aucune de vos tâches n’envoie d’e-mail.} one {Une de vos tâches envoie des e-mails.} other {# de vos tâches envoient des e-mails.}}",
  tasksOn: "{day} : {count, plural, =0 {rien n’est prévu.} one {une tâche est prévue.} other {# tâches sont prévues.}}",
  lookAtRuns:
    "Ce qui s’est exécuté, et le résultat, se trouve sous Runs, le plus récent en premier. Nommez une tâche et je montre sa dernière exécution.",
  lastRun: "Voici la dernière exécution de « {name} ».",
  hasNotRun: "« {name} » ne s’est pas encore exécutée.",
  does: "« {name} » fait ceci : {prompt}",
  hello:
    "Bonjour ! Dites ce qu’il faut faire et quand, par exemple « Vérifie https://example.com chaque jour ouvrable à 9h », ou demandez « Quelles sont mes tâches ? ».",
  thanks:
    "Avec plaisir. Demandez « Quelles sont mes tâches ? » ou dites quoi d’autre, par exemple « Rappelle-moi vendredi à 14h d’envoyer le rapport ».",
  help: "Dites ce qu’il faut faire et quand, par exemple « Vérifie https://example.com chaque jour ouvrable à 9h », et j’en fais un brouillon. Je modifie, suspends, exécute et supprime aussi des tâches : « mets-la en pause jusqu’à lundi ». Rien ne se passe avant que vous n’appuyiez sur un bouton.",
  unclear:
    "Je n’ai pas compris « {words} » comme un changement de « {name} ». Nommez une autre heure, d’autres jours, une adresse e-mail ou un nouveau nom, ou dites « mets-la en pause » ou « supprime-la ».",
  quoted: "« {name} »",
  which: "Laquelle voulez-vous dire ?",
  whichOfMany:
    "{total} correspondent, en voici {count}. Laquelle voulez-vous dire ? Vous pouvez aussi écrire un autre nom.",
  similar: "Je n’ai trouvé aucune tâche nommée « {name} ». Est-ce l’une de celles-ci ?",
  notFound: "Je n’ai trouvé aucune tâche nommée « {name} ». Voici ce qu’il y a :",
  notFoundAndNone: "Je n’ai trouvé aucune tâche nommée « {name} », et vous n’avez pas encore de tâche.",
  notYours: "« {name} » appartient à {owner}. Seul son propriétaire ou un administrateur peut la modifier.",
  onlyDraft:
    "« {name} » est encore un brouillon : rien ne s’exécute avant Schedule, et Discard sur sa carte l’abandonne.",
  noChange:
    "Rien dans ces mots ne change « {name} ». Nommez une autre heure, d’autres jours, une adresse e-mail ou un nouveau nom.",
  same: "« {name} » est déjà ainsi : rien ne changerait.",
  revised: "C’est modifié. Rien ne s’exécute avant que vous n’appuyiez sur Schedule.",
  revisedEach: "{count} brouillons modifiés. Rien ne s’exécute avant que vous n’appuyiez sur Schedule.",
  proposedEach: "Voici ce qui arriverait à {count} tâches.",
  undone: "C’est annulé. Rien ne s’exécute avant que vous n’appuyiez sur Schedule.",
  discarded: "Le brouillon « {name} » est abandonné. Rien ne s’exécutait.",
  whatAbout: "Que faut-il changer dans « {name} » : l’heure, les jours, ce qu’elle fait ou qui le reçoit ?",
  pressSchedule: "Appuyez sur Schedule sur la carte de « {name} » : les mots seuls ne lancent rien.",
  pressDiscard: "« {name} » n’est qu’un brouillon, rien ne s’exécute. Discard sur sa carte l’abandonne.",
  pressApply: "Appuyez sur le bouton de la carte : les mots seuls ne changent rien.",
  pressDiscardProposal: "Rien n’a encore été fait. Discard sur la carte l’abandonne.",
  runs: "« {name} » s’exécute : {schedule} ({zone}).",
  isPaused: "« {name} » est en pause et s’exécutera de nouveau à la reprise : {schedule} ({zone}).",
  hasNoRun: "« {name} » n’a plus d’exécution prévue. Son horaire : {schedule} ({zone}).",
  means: "Voici ce que signifie « {expression} ».",
  noTrouble: "« {name} » n’a pas échoué et n’a manqué aucune exécution.",
  neverRan: "« {name} » ne s’est pas encore exécutée, rien n’a donc échoué.",
  "trouble.failed": "Voici la dernière exécution de « {name} » qui a échoué.",
  "trouble.missed": "Cette exécution de « {name} » a été manquée.",
  "trouble.skipped": "Cette exécution de « {name} » a été sautée.",
  "propose.edit": "Voici ce qui changerait dans « {name} ».",
  "propose.until": "« {name} » ne lancerait rien avant le {time} ({zone}) et continuerait d’elle-même ensuite.",
  "propose.pause": "« {name} » ne lancerait rien jusqu’à sa reprise.",
  "propose.pauseEndUnread":
    "« {name} » ne lancerait rien jusqu’à ce que quelqu’un la reprenne : je n’ai pas pu lire la fin de la pause. Dites un jour ou une heure, par exemple « mets-la en pause jusqu’à lundi ».",
  "propose.pauseAll": "Tâches qui ne lanceraient rien jusqu’à leur reprise ({count}) : {names}.",
  "propose.pauseAllEndUnread":
    "Tâches qui ne lanceraient rien jusqu’à leur reprise ({count}) : {names}. Je n’ai pas pu lire la fin de la pause. Dites un jour, par exemple « mets tout en pause jusqu’à lundi ».",
  "propose.untilAll":
    "Tâches qui ne lanceraient rien pendant ce temps et continueraient ensuite d’elles-mêmes ({count}) : {names}.",
  "propose.untilNot":
    "N’en font pas partie, car il ne leur resterait aucune exécution : {names}. Dites « mets en pause » ou « supprime » et le nom.",
  "propose.untilAlready": "Aucune de vos tâches actives ne lance quoi que ce soit avant.",
  "propose.resumeAll": "Tâches qui reprendraient leur horaire ({count}) : {names}.",
  "propose.deleteAll": "Tâches qui seraient supprimées ({count}) : {names}.",
  "propose.runAll": "Tâches qui s’exécuteraient une fois maintenant ({count}) : {names}.",
  "propose.resume": "« {name} » reprendrait son horaire.",
  "propose.delete": "« {name} » serait supprimée.",
  "propose.run": "« {name} » s’exécuterait une fois maintenant, en plus de son horaire.",
  "already.active": "« {name} » n’est pas en pause : elle suit son horaire.",
  "already.paused": "« {name} » est déjà en pause.",
  "already.completed": "« {name} » est terminée : aucune exécution n’est prévue. Donnez-lui d’abord un nouvel horaire.",
  "already.deleted": "« {name} » a été supprimée.",
  "noneTo.pause": "Vous n’avez aucune tâche active à mettre en pause.",
  "noneTo.resume": "Vous n’avez aucune tâche en pause.",
  "noneTo.delete": "Vous n’avez aucune tâche à supprimer.",
  "noneTo.run": "Vous n’avez aucune tâche active à exécuter.",
  "noneTo.skip": "Aucune de vos tâches n’est prévue à ce moment : rien ne changerait.",
  "cannotUndo.delete": "Une tâche supprimée ne revient pas. Redemandez-la pour en créer une nouvelle.",
  "cannotUndo.run": "Une exécution lancée ne peut être reprise. Vous pouvez l’annuler sur sa page.",
  "cannot.nothingAfter":
    "Il ne resterait ensuite aucune exécution de « {name} », elle ne peut donc pas être en pause jusque-là. Dites « mets-la en pause » jusqu’à la reprise, ou « supprime-la ».",
  "cannot.holidays":
    "« {name} » ne doit pas s’exécuter les jours fériés, mais ils ne sont pas connus ici ; rien n’a été changé. Avant un jour férié, dites « saute la prochaine exécution ».",
  "cannot.startsLater":
    "« {name} » ne lance rien avant {time} ({zone}) de toute façon : une pause jusque-là ne change rien. Pour qu’elle s’exécute plus tôt, dites « reprends-la ».",
  hasNotRunOn: "« {name} » ne s’est pas exécutée le {day}.",
  noFailure: "« {name} » n’a pas échoué.",
  skipping: "Omis sur demande : {times}.",
  skipsDropped: "N’est plus omis, car plus rien n’est prévu à ce moment : {times}.",
  partUnread:
    "Je n’ai pas compris « {words} » comme quelque chose à faire d’une tâche. Dites-le dans un message à part.",
  "cannot.skipLater":
    "« {name} » doit être omise le {day}, mais son horaire ne peut pas omettre une seule date précédée d’exécutions. Dites « saute la prochaine exécution » quand elles seront passées, ou mettez-la en pause jusqu’au {again}, ce qui omet aussi les précédentes.",
  "cannot.skipUnread":
    "Des exécutions de « {name} » doivent être omises, mais je n’ai pas compris lesquelles. Dites « saute la prochaine exécution », « saute demain » ou « saute » et une date.",
  "cannot.nothingLeft":
    "Vous voulez omettre des jours ou des heures de « {name} », mais elle ne s’exécute à aucun autre : il ne resterait rien. Nommez-en d’autres, ou dites « mets-la en pause » ou « supprime-la ».",
  "cannot.skipNothing": "« {name} » doit être omise une fois, mais rien n’est prévu à ce moment : rien ne changerait.",
  "cannot.skipAll":
    "« {name} » doit être omise une fois, mais aucune exécution ne suivrait. Dites plutôt « mets-la en pause » ou « supprime-la ».",
  "cannot.endOver":
    "« {name} » devrait tourner jusqu’à un jour qui est passé : rien n’a été changé. Dites un jour à venir, ou « mets-la en pause » ou « supprime-la ».",
  "cannot.orNextWorkday":
    "Si le jour tombe un week-end, le jour ouvré suivant devrait compter, mais aucun horaire n’a cette règle : rien n’a été prévu ni changé. Dites « le jour ouvré le plus proche du 1er » ou « le premier jour ouvré du mois ».",
  "propose.between":
    "« {name} » omettrait {count, plural, one {une exécution} other {# exécutions}} ({days}) et continuerait d’elle-même ensuite. D’ici là, rien ne change.",
  "cannot.noSuchDay":
    "Ce jour n’existe dans aucune année : rien n’a été changé à « {name} ». Dites une date qui existe.",
  "cannot.skipTooMany":
    "Des exécutions de « {name} » devraient être omises une fois, mais il y en a plus de 100. Mettez-la plutôt en pause : dites « mets-la en pause jusqu’à » et un jour.",
  "cannot.later":
    "Cela devrait arriver plus tard à « {name} », mais les mots ne peuvent mettre une tâche en pause que jusqu’à un jour. Redites-le le moment venu.",
  "cannot.noAddress":
    "{person} devrait recevoir ce qu’envoie « {name} », mais je ne connais pas son adresse. Écrivez-la : « envoie-le aussi à {person}@… ».",
  "cannot.notRecipient":
    "{person} ne devrait plus rien recevoir de « {name} », mais ne fait pas partie des destinataires : {recipients}.",
  "cannot.elsewhere.model":
    "J’ai compris que « {name} » doit utiliser un autre modèle, mais les mots ne changent pas cela. Une fois la tâche planifiée, réglez « model » avec l’API : PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "J’ai compris que d’autres doivent voir « {name} », ou ne plus la voir, mais les mots ne changent pas cela. Une fois la tâche planifiée, réglez « visibility » avec l’API : PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "J’ai compris que les limites de « {name} » doivent changer, mais elles ne peuvent pas l’être. Un travail plus court ou moins d’outils rendent une exécution moins chère.",
  "cannot.whichAddress":
    "J’ai compris que « {name} » doit utiliser une autre adresse, mais elle nomme {links}. Dites laquelle remplacer, ou modifiez sur la carte ce que fait l’agent.",
  "cannot.noTool":
    "J’ai compris que « {name} » doit utiliser d’autres outils, mais aucun ne s’appelle « {tool} ». Il y a : {known}.",
  tasksMailing:
    "{count, plural, =0 {Aucune de vos tâches n’envoie d’e-mail à {person}.} one {Une de vos tâches envoie des e-mails à {person}.} other {# de vos tâches envoient des e-mails à {person}.}}",
  gets: "« {name} » est envoyée à {recipients}.",
  getsNobody: "« {name} » n’envoie pas d’e-mail.",
  "propose.untilAnyway":
    "{count, plural, one {Celle-ci ne lance} other {Ces # ne lancent}} rien d’ici là de toute façon : {names}.",
  tasksPaused:
    "{count, plural, =0 {Aucune de vos tâches n’est en pause.} one {Une de vos tâches est en pause.} other {# de vos tâches sont en pause.}}",
  stays: "Laissé de côté, comme demandé : {names}.",
  exceptUnknown:
    "Je ne connais aucune tâche appelée « {name} » : je ne sais donc pas quoi laisser de côté, et rien ne serait fait. Redites-le avec le nom entier de la tâche.",
  exceptUnread:
    "Je n’ai pas compris ce qu’il faut laisser de côté dans « {words} » : rien ne serait fait. Dites « supprime tout sauf » et le nom d’une tâche.",
  oneAtATime:
    "Je modifie une tâche à la fois : rien ne changerait pour l’instant. Nommez-les, par exemple « change {name} à 10:00 ». Toutes ensemble ne peuvent qu’être suspendues, reprises, lancées ou supprimées.",
  newInstead:
    "Je n’ai trouvé aucune tâche appelée « {name} » : celle-ci est donc nouvelle. Vérifiez-la avant de la planifier.",
  "cannot.unplannable":
    "Je ne peux pas planifier « {words} » : « {name} » reste donc tel quel. Indiquez d’autres jours ou heures, un début ou une date de fin.",
  languages:
    "Je lis et je réponds en français, anglais, allemand, espagnol, italien, portugais, néerlandais, polonais, russe, turc, chinois, japonais et coréen. Écrivez simplement dans l’une de ces langues.",
};
