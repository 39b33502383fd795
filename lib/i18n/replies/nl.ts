import type { Replies } from "./types";

export const dutch: Replies = {
  tasks:
    "{count, plural, =0 {Je hebt nog geen taken. Zeg wat er wanneer moet gebeuren, dan komt er een.} one {Je hebt één taak.} other {Je hebt # taken.}}",
  tasksWithMail:
    "{count, plural, =0 {Geen van je taken verstuurt e-mail.} one {Eén van je taken verstuurt e-mail.} other {# van je taken versturen e-mail.}}",
  tasksOn:
    "{day}: {count, plural, =0 {er staat niets gepland.} one {er staat één taak gepland.} other {er staan # taken gepland.}}",
  lookAtRuns:
    "Wat er is uitgevoerd en hoe het afliep, staat onder Runs, het nieuwste eerst. Noem een taak, dan toon ik de laatste uitvoering.",
  lastRun: "Dit is de nieuwste uitvoering van “{name}”.",
  hasNotRun: "“{name}” is nog niet uitgevoerd.",
  does: "“{name}” doet dit: {prompt}",
  hello:
    "Hallo! Zeg wat er wanneer moet gebeuren, bijvoorbeeld “Controleer https://example.com elke werkdag om 9 uur”, of vraag “Wat staat er gepland?”.",
  thanks:
    "Graag gedaan. Vraag “Wat staat er gepland?” of zeg wat er nog moet gebeuren, bijvoorbeeld “Herinner me vrijdag om 14 uur aan het rapport”.",
  help: "Zeg wat er wanneer moet gebeuren, bijvoorbeeld “Controleer https://example.com elke werkdag om 9 uur”, dan maak ik een concept. Ik wijzig, pauzeer, start en verwijder ook taken: “pauzeer het tot maandag”. Er gebeurt niets voordat je op een knop drukt.",
  unclear:
    "Ik heb “{words}” niet als wijziging van “{name}” begrepen. Noem een andere tijd, andere dagen, een e-mailadres of een nieuwe naam, of zeg “pauzeer het” of “verwijder het”.",
  quoted: "“{name}”",
  which: "Welke bedoel je?",
  whichOfMany: "Er passen er {total}, dit zijn er {count}. Welke bedoel je? Je kunt ook een andere naam typen.",
  similar: "Ik heb geen taak “{name}” gevonden. Bedoelde je een van deze?",
  notFound: "Ik heb geen taak “{name}” gevonden. Dit is er:",
  notFoundAndNone: "Ik heb geen taak “{name}” gevonden, en je hebt nog geen taken.",
  notYours: "“{name}” is van {owner}. Alleen de eigenaar of een beheerder mag het wijzigen.",
  onlyDraft:
    "“{name}” is nog een concept: er wordt niets uitgevoerd voor Schedule, en Discard op de kaart gooit het weg.",
  noChange:
    "In deze woorden staat niets dat “{name}” wijzigt. Noem een andere tijd, andere dagen, een e-mailadres of een nieuwe naam.",
  same: "“{name}” is al zo: er zou niets veranderen.",
  revised: "Gewijzigd. Er wordt niets uitgevoerd voordat je op Schedule drukt.",
  revisedEach: "{count} concepten gewijzigd. Er wordt niets uitgevoerd voordat je op Schedule drukt.",
  proposedEach: "Dit zou er met {count} taken gebeuren.",
  undone: "Teruggedraaid. Er wordt niets uitgevoerd voordat je op Schedule drukt.",
  discarded: "Het concept “{name}” is weggegooid. Er werd niets uitgevoerd.",
  whatAbout: "Wat moet er aan “{name}” veranderen: de tijd, de dagen, wat het doet of wie het krijgt?",
  pressSchedule: "Druk op Schedule op de kaart van “{name}”: woorden alleen starten niets.",
  pressDiscard: "“{name}” is maar een concept, dus er wordt niets uitgevoerd. Discard op de kaart gooit het weg.",
  pressApply: "Druk op de knop van de kaart: woorden alleen veranderen niets.",
  pressDiscardProposal: "Er is nog niets gedaan. Discard op de kaart gooit het weg.",
  runs: "“{name}” wordt uitgevoerd: {schedule} ({zone}).",
  isPaused: "“{name}” is gepauzeerd en wordt weer uitgevoerd na hervatten: {schedule} ({zone}).",
  hasNoRun: "Voor “{name}” staat niets meer gepland. Het schema: {schedule} ({zone}).",
  means: "Dit betekent “{expression}”.",
  noTrouble: "“{name}” is niet mislukt en heeft niets overgeslagen.",
  neverRan: "“{name}” is nog niet uitgevoerd, dus er is niets mislukt.",
  "trouble.failed": "Dit is de laatste mislukte uitvoering van “{name}”.",
  "trouble.missed": "Deze uitvoering van “{name}” is gemist.",
  "trouble.skipped": "Deze uitvoering van “{name}” is overgeslagen.",
  "propose.edit": "Dit zou er veranderen aan “{name}”.",
  "propose.until": "“{name}” zou voor {time} ({zone}) niets starten en daarna vanzelf doorgaan.",
  "propose.pause": "“{name}” zou niets starten tot het wordt hervat.",
  "propose.pauseEndUnread":
    "“{name}” zou niets starten tot iemand het hervat: ik kon niet lezen wanneer de pauze eindigt. Noem een dag of tijd, zoals “pauzeer het tot maandag”.",
  "propose.pauseAll": "Taken die niets zouden starten tot ze worden hervat ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Taken die niets zouden starten tot je ze hervat ({count}): {names}. Ik kon niet lezen wanneer de pauze eindigt. Noem een dag, zoals “pauzeer alles tot maandag”.",
  "propose.untilAll": "Taken die zolang niets zouden starten en daarna vanzelf doorgaan ({count}): {names}.",
  "propose.untilNot":
    "Horen er niet bij, omdat er daarna niets meer zou worden uitgevoerd: {names}. Zeg “pauzeer” of “verwijder” en de naam.",
  "propose.untilAlready": "Al je actieve taken starten tot dan toch al niets.",
  "propose.resumeAll": "Taken die weer volgens schema zouden lopen ({count}): {names}.",
  "propose.deleteAll": "Taken die zouden worden verwijderd ({count}): {names}.",
  "propose.runAll": "Taken die nu één keer zouden worden uitgevoerd ({count}): {names}.",
  "propose.resume": "“{name}” zou weer volgens het schema lopen.",
  "propose.delete": "“{name}” zou worden verwijderd.",
  "propose.run": "“{name}” zou nu één keer worden uitgevoerd, naast het schema.",
  "already.active": "“{name}” is niet gepauzeerd: het loopt volgens het schema.",
  "already.paused": "“{name}” is al gepauzeerd.",
  "already.completed": "“{name}” is klaar: er staat niets meer gepland. Geef het eerst een nieuw schema.",
  "already.deleted": "“{name}” is verwijderd.",
  "noneTo.pause": "Je hebt geen actieve taak om te pauzeren.",
  "noneTo.resume": "Je hebt geen gepauzeerde taak.",
  "noneTo.delete": "Je hebt geen taak om te verwijderen.",
  "noneTo.run": "Je hebt geen actieve taak om uit te voeren.",
  "noneTo.skip": "Geen van je taken staat dan gepland: er zou niets veranderen.",
  "cannotUndo.delete": "Een verwijderde taak komt niet terug. Vraag hem opnieuw om een nieuwe te maken.",
  "cannotUndo.run": "Een gestarte uitvoering is niet terug te draaien. Je kunt hem op zijn pagina annuleren.",
  "cannot.nothingAfter":
    "Daarna zou er van “{name}” niets meer worden uitgevoerd, dus het kan niet tot dan worden gepauzeerd. Zeg “pauzeer het” tot je het hervat, of “verwijder het”.",
  "cannot.startsLater":
    "“{name}” start toch niets vóór {time} ({zone}), dus een pauze tot dan verandert niets. Zeg “hervat het” om het eerder te laten lopen.",
  hasNotRunOn: "“{name}” heeft op {day} niet gelopen.",
  noFailure: "“{name}” is niet mislukt.",
  skipping: "Op verzoek overgeslagen: {times}.",
  skipsDropped: "Niet meer overgeslagen, omdat er dan niets meer gepland is: {times}.",
  partUnread: "“{words}” heb ik niet begrepen als iets om met een taak te doen. Zeg het in een apart bericht.",
  "cannot.skipLater":
    "“{name}” moet op {day} worden overgeslagen, maar het schema kan geen losse datum overslaan waar nog runs voor liggen. Zeg “sla de volgende run over” als die voorbij zijn, of pauzeer tot {again}: dan vervallen ook de runs ervoor.",
  "cannot.skipUnread":
    "Er moeten runs van “{name}” worden overgeslagen, maar welke heb ik niet begrepen. Zeg “sla de volgende run over”, “sla morgen over” of “sla … over” met een datum.",
  "cannot.nothingLeft":
    "Je wilt dagen of tijden van “{name}” weglaten, maar er zijn geen andere: er bleef niets over. Noem andere, of zeg “pauzeer het” of “verwijder het”.",
  "cannot.skipNothing":
    "“{name}” moet één keer worden overgeslagen, maar dan is er niets gepland: er zou niets veranderen.",
  "cannot.skipAll":
    "“{name}” moet één keer worden overgeslagen, maar daarna komt niets meer. Zeg liever “pauzeer het” of “verwijder het”.",
  "cannot.endOver":
    "“{name}” zou lopen tot een dag die voorbij is; er is niets gewijzigd. Noem een dag die nog komt, of zeg “pauzeer het” of “verwijder het”.",
  "cannot.orNextWorkday":
    "Valt de dag in het weekend, dan zou de volgende werkdag gelden, maar zo’n regel heeft geen schema; er is niets gepland of gewijzigd. Zeg “op de werkdag die het dichtst bij de 1e ligt” of “op de eerste werkdag van de maand”.",
  "propose.between":
    "“{name}” zou {count, plural, one {één keer} other {# keer}} overslaan ({days}) en daarna vanzelf doorgaan. Tot dan verandert er niets.",
  "cannot.holidays":
    "“{name}” zou op feestdagen niet lopen, maar feestdagen zijn hier niet bekend; er is niets gewijzigd. Zeg voor een feestdag “sla de volgende keer over”.",
  "cannot.noSuchDay":
    "Die dag bestaat in geen enkel jaar; aan “{name}” is niets gewijzigd. Noem een datum die bestaat.",
  "cannot.skipTooMany":
    "Er zouden keren van “{name}” worden overgeslagen, maar het zijn er meer dan 100. Pauzeer het: zeg “pauzeer het tot” en een dag.",
  "cannot.later":
    "Dit zou later met “{name}” gebeuren, maar met woorden kan een taak alleen tot een dag worden gepauzeerd. Zeg het opnieuw als het zover is.",
  "cannot.noAddress":
    "{person} zou krijgen wat “{name}” verstuurt, maar ik ken geen adres. Typ het: “stuur het ook naar {person}@…”.",
  "cannot.notRecipient":
    "{person} zou niets meer van “{name}” krijgen, maar hoort niet bij de ontvangers: {recipients}.",
  "cannot.elsewhere.model":
    "“{name}” moet een ander model gebruiken, maar dat verander je niet met woorden. Stel “model” in met de API zodra de taak is ingepland: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "Anderen moeten “{name}” zien, of niet meer zien, maar dat verander je niet met woorden. Stel “visibility” in met de API zodra de taak is ingepland: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "De grenzen van “{name}” moeten anders, maar die zijn niet te veranderen. Een kortere opdracht of minder hulpmiddelen maken een uitvoering goedkoper.",
  "cannot.whichAddress":
    "“{name}” moet een ander adres gebruiken, maar noemt {links}. Zeg welk adres vervangen moet worden, of bewerk op de kaart wat de agent doet.",
  "cannot.noTool":
    "“{name}” moet andere hulpmiddelen gebruiken, maar er is er geen met de naam “{tool}”. Er zijn: {known}.",
  tasksMailing:
    "{count, plural, =0 {Geen van je taken verstuurt e-mail naar {person}.} one {Eén van je taken verstuurt e-mail naar {person}.} other {# van je taken versturen e-mail naar {person}.}}",
  gets: "“{name}” gaat naar {recipients}.",
  getsNobody: "“{name}” verstuurt geen e-mail.",
  "propose.untilAnyway": "{count, plural, one {Deze start} other {Deze # starten}} tot dan hoe dan ook niets: {names}.",
  tasksPaused:
    "{count, plural, =0 {Geen van je taken is gepauzeerd.} one {Eén van je taken is gepauzeerd.} other {# van je taken zijn gepauzeerd.}}",
  stays: "Uitgezonderd, zoals je zei: {names}.",
  exceptUnknown:
    "Ik ken geen taak “{name}”, dus ik weet niet wat uitgezonderd is en er gebeurt niets. Zeg het nog eens met de hele naam van de taak.",
  exceptUnread:
    "Ik heb niet begrepen wat in “{words}” uitgezonderd is, dus er gebeurt niets. Zeg “verwijder alles behalve” en de naam van een taak.",
  oneAtATime:
    "Ik wijzig één taak tegelijk, dus er zou nog niets veranderen. Noem ze, bijvoorbeeld “verander {name} naar 10:00”. Allemaal tegelijk kun je alleen pauzeren, hervatten, starten of verwijderen.",
  newInstead: "Ik heb geen taak “{name}” gevonden, dus dit is een nieuwe. Controleer haar voordat je haar inplant.",
  "cannot.unplannable":
    "“{words}” kan ik niet plannen, dus “{name}” blijft zoals het is. Noem andere dagen of tijden, een begin of een datum waarop het eindigt.",
  languages:
    "Ik lees en antwoord in het Nederlands, Engels, Duits, Spaans, Frans, Italiaans, Portugees, Pools, Russisch, Turks, Chinees, Japans en Koreaans. Schrijf gewoon in een daarvan.",
};
