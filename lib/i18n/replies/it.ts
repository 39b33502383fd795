import type { Replies } from "./types";

export const italian: Replies = {
  tasks:
    "{count, plural, =0 {Non hai ancora attività. Di’ che cosa fare e quando, e ne nascerà una.} one {Hai un’attività.} other {Hai # attività.}}",
  tasksWithMail:
    "{count, plural, =0 {Nessuna delle tue attività invia e-mail.} one {Una delle tue attività invia e-mail.} other {# delle tue attività inviano e-mail.}}",
  tasksOn:
    "{day}: {count, plural, =0 {non è previsto nulla.} one {è prevista un’attività.} other {sono previste # attività.}}",
  lookAtRuns:
    "Che cosa è stato eseguito, e com’è finita, sta in Runs, dal più recente. Nomina un’attività e mostro la sua ultima esecuzione.",
  lastRun: "Questa è l’esecuzione più recente di «{name}».",
  hasNotRun: "«{name}» non è ancora stata eseguita.",
  does: "«{name}» fa questo: {prompt}",
  hello:
    "Ciao! Di’ che cosa fare e quando, per esempio «Controlla https://example.com ogni giorno feriale alle 9», oppure chiedi «Quali attività ho?».",
  thanks:
    "Prego. Chiedi «Quali attività ho?» oppure di’ che altro fare, per esempio «Ricordami venerdì alle 14 di inviare il rapporto».",
  help: "Di’ che cosa fare e quando, per esempio «Controlla https://example.com ogni giorno feriale alle 9», e ne faccio una bozza. Modifico, sospendo, eseguo ed elimino anche le attività: «sospendila fino a lunedì». Non succede nulla prima che tu prema un pulsante.",
  unclear:
    "Non ho capito «{words}» come modifica di «{name}». Nomina un altro orario, altri giorni, un indirizzo e-mail o un nuovo nome, oppure di’ «sospendila» o «eliminala».",
  quoted: "«{name}»",
  which: "Quale intendi?",
  whichOfMany: "Ne corrispondono {total}, queste sono {count}. Quale intendi? Puoi anche scrivere un altro nome.",
  similar: "Non ho trovato nessuna attività chiamata «{name}». Intendi una di queste?",
  notFound: "Non ho trovato nessuna attività chiamata «{name}». Ecco che cosa c’è:",
  notFoundAndNone: "Non ho trovato nessuna attività chiamata «{name}», e non hai ancora attività.",
  notYours: "«{name}» è di {owner}. Solo chi la possiede o un amministratore può modificarla.",
  onlyDraft: "«{name}» è ancora una bozza: nulla viene eseguito prima di Schedule, e Discard sulla scheda la scarta.",
  noChange:
    "In queste parole non c’è nulla che cambi «{name}». Nomina un altro orario, altri giorni, un indirizzo e-mail o un nuovo nome.",
  same: "«{name}» è già così: non cambierebbe nulla.",
  revised: "Modificato. Nulla viene eseguito prima che tu prema Schedule.",
  revisedEach: "{count} bozze modificate. Nulla viene eseguito prima che tu prema Schedule.",
  proposedEach: "Ecco che cosa succederebbe a {count} attività.",
  undone: "Annullato. Nulla viene eseguito prima che tu prema Schedule.",
  discarded: "La bozza «{name}» è scartata. Non era stato eseguito nulla.",
  whatAbout: "Che cosa deve cambiare in «{name}»: l’orario, i giorni, che cosa fa o chi lo riceve?",
  pressSchedule: "Premi Schedule sulla scheda di «{name}»: le sole parole non avviano nulla.",
  pressDiscard: "«{name}» è solo una bozza, quindi nulla viene eseguito. Discard sulla scheda la scarta.",
  pressApply: "Premi il pulsante della scheda: le sole parole non cambiano nulla.",
  pressDiscardProposal: "Non è ancora stato fatto nulla. Discard sulla scheda la scarta.",
  runs: "«{name}» viene eseguita: {schedule} ({zone}).",
  isPaused: "«{name}» è sospesa e riprende quando viene riattivata: {schedule} ({zone}).",
  hasNoRun: "«{name}» non ha esecuzioni in programma. Il suo orario: {schedule} ({zone}).",
  means: "Ecco che cosa significa «{expression}».",
  noTrouble: "«{name}» non è fallita e non ha saltato esecuzioni.",
  neverRan: "«{name}» non è ancora stata eseguita, quindi nulla è fallito.",
  "trouble.failed": "Questa è l’ultima esecuzione fallita di «{name}».",
  "trouble.missed": "Questa esecuzione di «{name}» è stata persa.",
  "trouble.skipped": "Questa esecuzione di «{name}» è stata saltata.",
  "propose.edit": "Ecco che cosa cambierebbe in «{name}».",
  "propose.until": "«{name}» non avvierebbe nulla prima del {time} ({zone}) e poi riprenderebbe da sola.",
  "propose.pause": "«{name}» non avvierebbe nulla finché non viene ripresa.",
  "propose.pauseEndUnread":
    "«{name}» non avvierebbe nulla finché qualcuno non la riprende: non ho capito quando finisce la pausa. Di’ un giorno o un’ora, per esempio «sospendila fino a lunedì».",
  "propose.pauseAll": "Attività che non avvierebbero nulla finché non vengono riprese ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Attività che non avvierebbero nulla finché non le riprendi ({count}): {names}. Non ho capito quando finisce la pausa. Di’ un giorno, per esempio «sospendi tutto fino a lunedì».",
  "propose.untilAll":
    "Attività che per quel tempo non avvierebbero nulla e poi riprenderebbero da sole ({count}): {names}.",
  "propose.untilNot":
    "Non ne fanno parte, perché dopo non resterebbe nessuna esecuzione: {names}. Di’ «sospendi» o «elimina» e il nome.",
  "propose.untilAlready": "Nessuna delle tue attività attive avvia qualcosa prima di allora.",
  "propose.resumeAll": "Attività che riprenderebbero il loro orario ({count}): {names}.",
  "propose.deleteAll": "Attività che verrebbero eliminate ({count}): {names}.",
  "propose.runAll": "Attività che verrebbero eseguite ora una volta ({count}): {names}.",
  "propose.resume": "«{name}» riprenderebbe il suo orario.",
  "propose.delete": "«{name}» verrebbe eliminata.",
  "propose.run": "«{name}» verrebbe eseguita ora una volta, oltre al suo orario.",
  "already.active": "«{name}» non è sospesa: segue il suo orario.",
  "already.paused": "«{name}» è già sospesa.",
  "already.completed": "«{name}» è conclusa: non ha esecuzioni in programma. Dalle prima un nuovo orario.",
  "already.deleted": "«{name}» è stata eliminata.",
  "noneTo.pause": "Non hai attività attive da sospendere.",
  "noneTo.resume": "Non hai attività sospese.",
  "noneTo.delete": "Non hai attività da eliminare.",
  "noneTo.run": "Non hai attività attive da eseguire.",
  "noneTo.skip": "Nessuna delle tue attività è prevista allora: non cambierebbe nulla.",
  "cannotUndo.delete": "Un’attività eliminata non torna. Chiedila di nuovo per crearne una nuova.",
  "cannotUndo.run": "Un’esecuzione avviata non si può ritirare. Puoi annullarla nella sua pagina.",
  "cannot.nothingAfter":
    "Dopo non resterebbe nessuna esecuzione di «{name}», quindi non può essere sospesa fino ad allora. Di’ «sospendila» finché non la riprendi, o «eliminala».",
  "cannot.startsLater":
    "«{name}» non avvia comunque nulla prima di {time} ({zone}), quindi una pausa fino ad allora non cambia nulla. Per farla partire prima, di’ «riprendila».",
  hasNotRunOn: "«{name}» non è stata eseguita il {day}.",
  noFailure: "«{name}» non è fallita.",
  skipping: "Saltato su richiesta: {times}.",
  skipsDropped: "Non più saltato, perché allora non è più previsto nulla: {times}.",
  partUnread: "Non ho capito «{words}» come qualcosa da fare con un’attività. Dillo in un messaggio a parte.",
  "cannot.skipLater":
    "«{name}» va saltata il {day}, ma il suo orario non può saltare una sola data preceduta da altre esecuzioni. Di’ «salta la prossima esecuzione» quando saranno passate, o mettila in pausa fino a {again}, che salta anche le precedenti.",
  "cannot.skipUnread":
    "Vanno saltate esecuzioni di «{name}», ma non ho capito quali. Di’ «salta la prossima esecuzione», «salta domani» o «salta» e una data.",
  "cannot.nothingLeft":
    "Vuoi escludere giorni o orari di «{name}», ma non ne ha altri: non resterebbe nulla. Indicane altri, o di’ «mettila in pausa» o «eliminala».",
  "cannot.skipNothing": "«{name}» va saltata una volta, ma allora non è previsto nulla: non cambierebbe nulla.",
  "cannot.skipAll":
    "«{name}» va saltata una volta, ma dopo non ci sarebbe più nulla. Di’ invece «mettila in pausa» o «eliminala».",
  "cannot.endOver":
    "«{name}» dovrebbe girare fino a un giorno già passato: non è stato cambiato nulla. Di’ un giorno futuro, oppure «mettila in pausa» o «eliminala».",
  "cannot.orNextWorkday":
    "Se il giorno cade nel fine settimana dovrebbe valere il giorno lavorativo seguente, ma nessun orario ha questa regola: non è stato pianificato né cambiato nulla. Di’ «il giorno lavorativo più vicino al 1» o «il primo giorno lavorativo del mese».",
  "propose.between":
    "«{name}» salterebbe {count, plural, one {un’esecuzione} other {# esecuzioni}} ({days}) e poi riprenderebbe da sola. Fino ad allora non cambia nulla.",
  "cannot.holidays":
    "«{name}» non dovrebbe girare nei giorni festivi, ma qui le festività non sono note: non è stato cambiato nulla. Prima di una festività di’ «salta la prossima esecuzione».",
  "cannot.noSuchDay":
    "Quel giorno non esiste in nessun anno: in «{name}» non è stato cambiato nulla. Di’ una data che esiste.",
  "cannot.skipTooMany":
    "Si dovrebbero saltare esecuzioni di «{name}», ma sono più di 100. Mettila in pausa: di’ «mettila in pausa fino a» e un giorno.",
  "cannot.later":
    "Questo dovrebbe succedere a «{name}» più tardi, ma con le parole un’attività si può solo mettere in pausa fino a un giorno. Dillo di nuovo al momento giusto.",
  "cannot.noAddress":
    "{person} dovrebbe ricevere ciò che invia «{name}», ma non conosco il suo indirizzo. Scrivilo: «invialo anche a {person}@…».",
  "cannot.notRecipient":
    "{person} non dovrebbe più ricevere nulla da «{name}», ma non è tra i destinatari: {recipients}.",
  "cannot.elsewhere.model":
    "Ho capito che «{name}» deve usare un altro modello, ma le parole non lo cambiano. Quando è programmata, imposta «model» con l’API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "Ho capito che altri devono vedere «{name}», o non vederla più, ma le parole non lo cambiano. Quando è programmata, imposta «visibility» con l’API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "Ho capito che i limiti di «{name}» devono cambiare, ma non si possono cambiare. Un incarico più breve o meno strumenti rendono un’esecuzione più economica.",
  "cannot.whichAddress":
    "Ho capito che «{name}» deve usare un altro indirizzo, ma nomina {links}. Di’ quale sostituire, oppure modifica sulla scheda che cosa fa l’agente.",
  "cannot.noTool":
    "Ho capito che «{name}» deve usare altri strumenti, ma non ce n’è nessuno che si chiama «{tool}». Ci sono: {known}.",
  tasksMailing:
    "{count, plural, =0 {Nessuna delle tue attività invia e-mail a {person}.} one {Una delle tue attività invia e-mail a {person}.} other {# delle tue attività inviano e-mail a {person}.}}",
  gets: "«{name}» va a {recipients}.",
  getsNobody: "«{name}» non invia e-mail.",
  "propose.untilAnyway":
    "{count, plural, one {Questa non avvia} other {Queste # non avviano}} comunque nulla fino ad allora: {names}.",
  tasksPaused:
    "{count, plural, =0 {Nessuna delle tue attività è in pausa.} one {Una delle tue attività è in pausa.} other {# delle tue attività sono in pausa.}}",
  stays: "Escluso, come hai detto: {names}.",
  exceptUnknown:
    "Non conosco nessuna attività chiamata «{name}», quindi non so che cosa escludere e non si farebbe nulla. Ripetilo con il nome intero dell’attività.",
  exceptUnread:
    "Non ho capito che cosa escludere in «{words}», quindi non si farebbe nulla. Di’ «elimina tutto tranne» e il nome di un’attività.",
  oneAtATime:
    "Modifico un’attività alla volta, quindi per ora non cambierebbe nulla. Nominale, per esempio «cambia {name} alle 10:00». Tutte insieme si possono solo sospendere, riprendere, avviare o eliminare.",
  newInstead:
    "Non ho trovato nessuna attività chiamata «{name}», quindi questa è nuova. Controllala prima di pianificarla.",
  "cannot.unplannable":
    "Non posso pianificare «{words}», quindi «{name}» resta com’è. Indica altri giorni o orari, un inizio o una data in cui finisce.",
  languages:
    "Leggo e rispondo in italiano, inglese, tedesco, spagnolo, francese, portoghese, olandese, polacco, russo, turco, cinese, giapponese e coreano. Scrivi in una di queste lingue.",
};
