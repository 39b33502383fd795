import type { Replies } from "./types";

export const spanish: Replies = {
  tasks:
    "{count, plural, =0 {Aún no tienes tareas. Di qué hay que hacer y cuándo, y habrá una.} one {Tienes una tarea.} other {Tienes # tareas.}}",
  tasksWithMail:
    "{count, plural, =0 {Ninguna de tus tareas envía correos.} one {Una de tus tareas envía correos.} other {# de tus tareas envían correos.}}",
  tasksOn:
    "{day}: {count, plural, =0 {no hay nada previsto.} one {hay una tarea prevista.} other {hay # tareas previstas.}}",
  lookAtRuns:
    "Lo que se ha ejecutado, y cómo acabó, está en Runs, lo más reciente primero. Nombra una tarea y te enseño su última ejecución.",
  lastRun: "Esta es la ejecución más reciente de «{name}».",
  hasNotRun: "«{name}» aún no se ha ejecutado.",
  does: "«{name}» hace esto: {prompt}",
  hello:
    "¡Hola! Di qué hay que hacer y cuándo, por ejemplo «Comprueba https://example.com cada día laborable a las 9», o pregunta «¿Qué tareas tengo?».",
  thanks:
    "De nada. Pregunta «¿Qué tareas tengo?» o di qué más hay que hacer, por ejemplo «Recuérdame el viernes a las 14 enviar el informe».",
  help: "Di qué hay que hacer y cuándo, por ejemplo «Comprueba https://example.com cada día laborable a las 9», y hago un borrador. También cambio, pauso, ejecuto y borro tareas: «páusala hasta el lunes». No pasa nada hasta que pulses un botón.",
  unclear:
    "No he entendido «{words}» como un cambio de «{name}». Nombra otra hora, otros días, una dirección de correo o un nombre nuevo, o di «páusala» o «bórrala».",
  quoted: "«{name}»",
  which: "¿A cuál te refieres?",
  whichOfMany: "Encajan {total}, y estas son {count}. ¿A cuál te refieres? También puedes escribir otro nombre.",
  similar: "No he encontrado ninguna tarea llamada «{name}». ¿Es una de estas?",
  notFound: "No he encontrado ninguna tarea llamada «{name}». Esto es lo que hay:",
  notFoundAndNone: "No he encontrado ninguna tarea llamada «{name}», y aún no tienes tareas.",
  notYours: "«{name}» es de {owner}. Solo su dueño o un administrador puede cambiarla.",
  onlyDraft:
    "«{name}» aún es un borrador: nada se ejecuta hasta que pulses Schedule, y Discard en su tarjeta lo descarta.",
  noChange:
    "En estas palabras no hay nada que cambie «{name}». Nombra otra hora, otros días, una dirección de correo o un nombre nuevo.",
  same: "«{name}» ya es así: no cambiaría nada.",
  revised: "Cambiado. Nada se ejecuta hasta que pulses Schedule.",
  revisedEach: "{count} borradores cambiados. Nada se ejecuta hasta que pulses Schedule.",
  proposedEach: "Esto es lo que pasaría con {count} tareas.",
  undone: "Deshecho. Nada se ejecuta hasta que pulses Schedule.",
  discarded: "El borrador «{name}» queda descartado. No se había ejecutado nada.",
  whatAbout: "¿Qué debe cambiar en «{name}»: la hora, los días, lo que hace o quién lo recibe?",
  pressSchedule: "Pulsa Schedule en la tarjeta de «{name}»: las palabras solas no inician nada.",
  pressDiscard: "«{name}» es solo un borrador, así que nada se ejecuta. Discard en su tarjeta lo descarta.",
  pressApply: "Pulsa el botón de la tarjeta: las palabras solas no cambian nada.",
  pressDiscardProposal: "Aún no se ha hecho nada. Discard en la tarjeta lo descarta.",
  runs: "«{name}» se ejecuta: {schedule} ({zone}).",
  isPaused: "«{name}» está en pausa y se ejecuta de nuevo cuando se reanude: {schedule} ({zone}).",
  hasNoRun: "«{name}» no tiene ejecuciones por delante. Su horario: {schedule} ({zone}).",
  means: "Esto es lo que significa «{expression}».",
  noTrouble: "«{name}» no ha fallado ni ha omitido ninguna ejecución.",
  neverRan: "«{name}» aún no se ha ejecutado, así que nada ha fallado.",
  "trouble.failed": "Esta es la última ejecución de «{name}» que falló.",
  "trouble.missed": "Esta ejecución de «{name}» se perdió.",
  "trouble.skipped": "Esta ejecución de «{name}» se omitió.",
  "propose.edit": "Esto es lo que cambiaría en «{name}».",
  "propose.until": "«{name}» no iniciaría nada antes del {time} ({zone}) y seguiría sola desde entonces.",
  "propose.pause": "«{name}» no iniciaría nada hasta que se reanude.",
  "propose.pauseEndUnread":
    "«{name}» no iniciaría nada hasta que alguien la reanude: no he podido leer cuándo acaba la pausa. Di un día o una hora, por ejemplo «páusala hasta el lunes».",
  "propose.pauseAll": "Tareas que no iniciarían nada hasta reanudarlas ({count}): {names}.",
  "propose.pauseAllEndUnread":
    "Tareas que no iniciarían nada hasta que las reanudes ({count}): {names}. No he podido leer cuándo acaba la pausa. Di un día, por ejemplo «pausa todo hasta el lunes».",
  "propose.untilAll": "Tareas que no iniciarían nada en ese tiempo y seguirían solas después ({count}): {names}.",
  "propose.untilNot":
    "Fuera quedan, porque después no les quedaría ninguna ejecución: {names}. Di «pausa» y el nombre hasta que la reanudes, o «borra» y el nombre.",
  "propose.untilAlready": "Ninguna de tus tareas activas inicia nada antes de entonces.",
  "propose.resumeAll": "Tareas que volverían a su horario ({count}): {names}.",
  "propose.deleteAll": "Tareas que se borrarían ({count}): {names}.",
  "propose.runAll": "Tareas que se ejecutarían ahora una vez ({count}): {names}.",
  "propose.resume": "«{name}» volvería a ejecutarse según su horario.",
  "propose.delete": "«{name}» se borraría.",
  "propose.run": "«{name}» se ejecutaría ahora una vez, además de su horario.",
  "already.active": "«{name}» no está en pausa: se ejecuta según su horario.",
  "already.paused": "«{name}» ya está en pausa.",
  "already.completed": "«{name}» está terminada: no tiene ejecuciones por delante. Dale antes un horario nuevo.",
  "already.deleted": "«{name}» fue borrada.",
  "noneTo.pause": "No tienes tareas activas que pausar.",
  "noneTo.resume": "No tienes tareas en pausa.",
  "noneTo.delete": "No tienes tareas que borrar.",
  "noneTo.run": "No tienes tareas activas que ejecutar.",
  "noneTo.skip": "Ninguna de tus tareas toca entonces: no cambiaría nada.",
  "cannotUndo.delete": "Una tarea borrada no se puede recuperar. Pídela otra vez para crear una nueva.",
  "cannotUndo.run": "Una ejecución iniciada no se puede deshacer. Mientras corre, puedes cancelarla en su página.",
  "cannot.nothingAfter":
    "Después no quedaría ninguna ejecución de «{name}», así que no se puede pausar hasta entonces. Di «páusala» hasta que la reanudes, o «bórrala».",
  "cannot.holidays":
    "«{name}» no debe ejecutarse en festivos, pero aquí no se conocen los festivos; no se ha cambiado nada. Antes de un festivo, di «salta la próxima ejecución».",
  "cannot.startsLater":
    "«{name}» no inicia nada antes de {time} ({zone}) de todos modos, así que una pausa hasta entonces no cambia nada. Para que corra antes, di «reanúdala».",
  hasNotRunOn: "«{name}» no se ha ejecutado el {day}.",
  noFailure: "«{name}» no ha fallado.",
  skipping: "Se omite a petición: {times}.",
  skipsDropped: "Ya no se omite, porque entonces no toca nada: {times}.",
  partUnread: "No he entendido «{words}» como algo que hacer con una tarea. Dilo en un mensaje aparte.",
  "cannot.skipLater":
    "«{name}» debe omitirse el {day}, pero su horario no puede omitir una sola fecha mientras haya ejecuciones antes. Di «salta la próxima ejecución» cuando hayan pasado, o ponla en pausa hasta {again}, que omite también las anteriores.",
  "cannot.skipUnread":
    "Se deben omitir ejecuciones de «{name}», pero no he entendido cuáles. Di «salta la próxima ejecución», «salta mañana» o «salta» y una fecha.",
  "cannot.nothingLeft":
    "Quieres omitir días u horas de «{name}», pero no se ejecuta en otros: no quedaría nada. Nombra otros, o di «páusala» o «bórrala».",
  "cannot.skipNothing": "«{name}» debe omitirse una vez, pero entonces no toca ninguna ejecución: no cambiaría nada.",
  "cannot.skipAll":
    "«{name}» debe omitirse una vez, pero después no habría ninguna ejecución. Di «páusala» o «bórrala».",
  "cannot.endOver":
    "«{name}» debería ejecutarse hasta un día que ya pasó, así que no se ha cambiado nada. Di un día que esté por venir, o «páusala» o «bórrala».",
  "cannot.orNextWorkday":
    "Si el día cae en fin de semana debería valer el siguiente día laborable, pero ningún horario tiene esa regla; no se ha planificado ni cambiado nada. Di «el día laborable más cercano al 1» o «el primer día laborable del mes».",
  "propose.between":
    "«{name}» omitiría {count, plural, one {una ejecución} other {# ejecuciones}} ({days}) y después seguiría sola. Hasta entonces no cambia nada.",
  "cannot.noSuchDay": "Ese día no existe en ningún año; no se ha cambiado nada en «{name}». Di una fecha que exista.",
  "cannot.skipTooMany":
    "Habría que omitir una vez ejecuciones de «{name}», pero son más de 100. Páusala hasta que pasen: di «páusala hasta» y un día.",
  "cannot.later":
    "Esto debería pasar con «{name}» más tarde, pero con palabras una tarea solo se puede pausar hasta un día. Dilo de nuevo cuando llegue el momento.",
  "cannot.noAddress":
    "{person} debería recibir lo que envía «{name}», pero no conozco su dirección. Escríbela: «envíalo también a {person}@…».",
  "cannot.notRecipient":
    "{person} no debería recibir más nada de «{name}», pero no está entre quienes lo reciben: {recipients}.",
  "cannot.elsewhere.model":
    "He entendido que «{name}» debe usar otro modelo, pero eso no se cambia con palabras. Cuando esté programada, pon «model» con la API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.visibility":
    "He entendido que otras personas deben ver «{name}», o dejar de verla, pero eso no se cambia con palabras. Cuando esté programada, pon «visibility» con la API: PATCH /api/v1/tasks/….",
  "cannot.elsewhere.limits":
    "He entendido que deben cambiar los límites de «{name}», pero no se pueden cambiar. Un encargo más corto o menos herramientas abaratan una ejecución.",
  "cannot.whichAddress":
    "He entendido que «{name}» debe usar otra dirección, pero nombra {links}. Di cuál hay que sustituir, o edita en la tarjeta lo que hace el agente.",
  "cannot.noTool":
    "He entendido que «{name}» debe usar otras herramientas, pero no hay ninguna llamada «{tool}». Hay: {known}.",
  tasksMailing:
    "{count, plural, =0 {Ninguna de tus tareas envía correos a {person}.} one {Una de tus tareas envía correos a {person}.} other {# de tus tareas envían correos a {person}.}}",
  gets: "«{name}» llega a {recipients}.",
  getsNobody: "«{name}» no envía correos.",
  "propose.untilAnyway":
    "{count, plural, one {Esta no inicia} other {Estas # no inician}} nada hasta entonces de todos modos: {names}.",
  tasksPaused:
    "{count, plural, =0 {Ninguna de tus tareas está en pausa.} one {Una de tus tareas está en pausa.} other {# de tus tareas están en pausa.}}",
  stays: "Queda fuera, como has dicho: {names}.",
  exceptUnknown:
    "No conozco ninguna tarea llamada «{name}», así que no sé qué dejar fuera y no se haría nada. Dilo otra vez con el nombre completo de la tarea.",
  exceptUnread:
    "No he entendido qué hay que dejar fuera en «{words}», así que no se haría nada. Di «borra todo menos» y el nombre de una tarea.",
  oneAtATime:
    "Cambio las tareas de una en una, así que todavía no cambiaría nada. Nómbralas, por ejemplo «cambia {name} a las 10:00». Todas a la vez solo se pueden pausar, reanudar, ejecutar o borrar.",
  newInstead: "No he encontrado ninguna tarea llamada «{name}», así que esta es nueva. Revísala antes de programarla.",
  "cannot.unplannable":
    "No puedo planificar «{words}», así que «{name}» queda como está. Di otros días u horas, un comienzo o una fecha en la que termine.",
  languages:
    "Leo y respondo en español, inglés, alemán, francés, italiano, portugués, neerlandés, polaco, ruso, turco, chino, japonés y coreano. Escribe en cualquiera de ellos.",
};
