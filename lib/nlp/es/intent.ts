import { commandFinder } from "../iberian/find-command";
import { withoutDative } from "../romance/without-dative";
import { spanish as everyday } from "./everyday";
import { habits, noSubject, request, tellsOfMe } from "./habits";
import { phrasebook } from "./phrasebook";
import { sayings } from "./sayings";

const JOB =
  "(?:tareas?|recordatorios?|trabajos?|avisos?|alarmas?|alertas?|automatizaci(?:on|ones)|jobs?|crons?|programaci(?:on|ones)|rutinas?|proceso|envios?|tareita)";
const NAMED =
  "(?:informe|reporte|copia|respaldo|backup|resumen|boletin|newsletter|chequeo|revision|limpieza|sincronizacion|publicacion|parte|comprobacion|monitor\\w*|ping|exportacion|importacion|digest|check|balance|correo|email|mensaje|llamada|script|escaneo|auditoria|notificacion|notificaciones|encuesta|factura\\w*|descarga|actualizacion)";
const article = "(?:(?:el|la|los|las|mi|mis|este|esta|ese|esa|nuestro|nuestra|todas?|todos?|lo)\\s)";
const day = "(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|dia|dias|\\d)";
const when = `(?:a\\slas?\\s(?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|manana|tarde|noche)|al\\s(?:proximo|mediodia|final|siguiente|${day})|para\\slas?|para\\s(?:el|los|manana|hoy|cada|todos)|para\\sque|del\\s${day}|de\\slas?\\s\\d|a\\slos\\s${day}|a\\scada|a\\sdiario|por\\sla\\s(?:manana|tarde|noche)|una?\\s(?:hora|dia|semana|rato)|media\\shora|en\\s(?:una?|media|dos|tres|\\d)|\\d|de\\s(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hasta|dos|tres|hacia|desde|unos)`;

export const findCommand = commandFinder({
  plain: withoutDative({
    pronoun: "me|nos|le|les",
    haste:
      "ya|pues|de\\suna\\s(?:buena\\s)?vez|de\\sen\\smedio|por\\scompleto|definitivamente|un\\s(?:rato|momento|tiempo)|por\\s(?:ahora|favor)|de\\smomento",
  }),
  everyday,
  sayings,
  polite:
    /^(?:(?:hola|buenas(?:\s(?:tardes|noches))?|buenos\sdias|buen\sdia|oye|oiga|ey|che|ah|oh|eh|a\sver|perdona|disculpa|por\scierto|una\s(?:cosa|pregunta|duda)|(?:mira|mire|dime)(?=[,:])|y|ok|vale|bueno|por\sfavor|porfa|porfavor|xfa|gracias|ahora|entonces|nighthawks)[,:!.]*\s\u00bf?)*(?:(?:te\simportaria\s|le\simportaria\s|seria\sposible\s)?(?:(?:me\s)?(?:puedes|podrias|puede|podria|podes|quieres|podeis|pueden)\s)?(?:por\sfavor,?\s)?)(?:(?:quiero|necesito|quisiera|me\sgustaria|quieres|hace\sfalta)\s(?:que\s)?)?/,
  asking: /(?:pued|podri|podes|podeis|quier|quisiera|necesit|gustaria|importaria|posible|falta)/,
  lists: [
    new RegExp(
      `^(?:lista|listar|listame|muestra|muestrame|mostrar|mostrame|ensena|ensename|ver|dame|dime|abre|cuales\\sson|quiero\\sver)\\s(?:tod[ao]s?\\s)?(?:las\\s|los\\s|mis\\s|el\\s|la\\s|lo\\s)?(?:lista\\sde\\s(?:las\\s|los\\s|mis\\s)?)?(?:proxim[ao]s\\s)?${JOB}`,
    ),
    /^(?:mis\s(?:tareas|recordatorios)|agenda|tareas(?:\sprogramadas)?|recordatorios)$/,
  ],
  surelyLists: [
    /^(?:cuales|que)\s(?:son|eran|tareas\seran)\s(?:ya\s|mismo\s)?(?:las|los|mis)\s(?:mis\s)?(?:tareas|recordatorios|avisos|alarmas|automatizaciones)(?!\p{L})/u,
    /^(?:lista|listar|listame|muestra|muestrame|mostrar|mostrame|ensena|ensename|ver|dame|dime|abre|pasame|quiero\sver|ensenar)\s.{0,40}?(?:(?:tengo|tenemos|hay|esta|estan|he)\s(?:ya\s)?(?:programad|agendad|planificad|pendiente|activ|pausad)|(?:tareas|recordatorios|trabajos|automatizaciones|alarmas|avisos|crons|jobs)\s(?:que\stengo|programad|agendad|activ|pausad|pendientes$|existentes))/,
    /^(?:que|cuales|cuantas|cuantos)\s(?:(?:tareas|recordatorios|trabajos|automatizaciones|alarmas|avisos|jobs|crons|cosas)\s(?:tengo|hay|estan|tenemos|se\sejecutan|corren|son|quedan)|(?:tengo|hay|tenemos|esta|queda)\s(?:ya\s)?(?:programad|agendad|planificad|pendiente|previst|en\s(?:la\s|mi\s)?agenda)|(?:de\s)?(?:mis\s)?(?:tareas|recordatorios)|(?:son|estan)\s(?:mis|las)\s(?:tareas|recordatorios))/,
    /^(?:tengo|hay)\s(?:alguna?|algun|tareas|recordatorios)\s?.{0,20}(?:programad|agendad|tarea|recordatorio)/,
  ],
  questions: [
    /^\?.*[,.;]\s\u00bf?(?:por\sque|como\ses\sque|como\ses|es\snormal|que\s(?:paso|ha\spasado|sucedio)|sabes\spor\sque)$/,
    /^\?\s(?:que|cuando|cuanto|cuantas?|cuantos|por\sque|porque|como|quien|quienes|(?:a|con|para|de)\squien(?:es)?|cual|cuales|donde|a\sque|en\sque|de\sque|para\sque|desde\scuando|hasta\scuando|cada\scuanto|es|son|esta|estan|hay|funciona|funciono|puedo|debo|debe|se\s|significa|sabes|tengo|tienes|ya\s|ha\s|han\s|corre|corrio|fallo|sigue|existe|hubo|va\sa|podemos|eres|me\stoca|sale|me\s(?:recuerdas|dices|sabes\sdecir)\s(?:cuando|a\sque|por\sque|que|como|quien))/,
    /^(?:a\sque\shora|por\sque|porque\sno|cada\scuanto|que\s(?:significa|hace|quiere\sdecir|es|son|paso|pasa|hora|dia)|cual\ses|cuando\s(?:se|corre|toca|es|sale|fue|va|sera|esta|me|le|vuelve|termina)|como\s(?:funciona|puedo|hago|se|esta|va|cambio)|quien|donde|cuanto\s(?:cuesta|tarda|falta)|cuantas?\sveces|explica(?:me)?|sabes\s(?:que|cuando|por))(?!\p{L})/u,
  ],
  questioned: [
    /^(?:por\sque|porque|como\ses\sque)\sno\s(?:me\s|nos\s|se\s)?(?:(?:ha|han)\s)?(?:lleg\p{L}+|recib\p{L}+|sali\p{L}*|vino|ejecut\p{L}+|envi\p{L}+|mand\p{L}+)\s(?:ayer\s|hoy\s|anoche\s|esta\s(?:manana|noche|tarde|semana)\s|todavia\s|aun\s)?(?:el|la|los|las|mi|mis)\s([^,.;?]{3,60}?)(?:\s(?:de\s)?(?:ayer|hoy|anoche|esta\s\p{L}+|este\s\p{L}+))?$/u,
    /^(?:por\sque|porque|cuando|a\sque\shora|como)\s(?:es\sque\s)?(?:el|la|los|las|mi)\s(.{4,60}?)\s(?:no\s|se\s|ya\s|ha\s|han\s|me\s|aun\s|todavia\s)*(?:llego|llegaron|llegado|llega|vino|salido|fallado|fallo|corrio|ejecuto|ejecuta|corre|sale|salio|paro|va|esta|funciono|funciona|envio|termino|termina|envia)(?!\p{L})/u,
    /(?:se\s(?:ejecuta|ejecuto|manda|mando|envia|envio|lanza|hace|hizo|publica|corre|genera)|corre|corrio|toca|sale|salio|fallo|falla|fallando|programad[oa]|esta|ejecuta|ejecuto|ejecutado|enviado|mandado|publicado|salido|llegado|llegando|llega|llegan|llegaba|fallado|funcionado|terminado|va|funciona|funciono|termina|termino|empieza|hace|significa|vuelve\sa\s\p{L}+)\s(?:de\snuevo\s|otra\svez\s|nuevamente\s|ayer\s|anoche\s|hoy\s|manana\s|esta\snoche\s|esta\smanana\s|lo\sdel?\s|mi\s|el\s|la\s|los\s|las\s|proxim[oa]\s)*(?:ejecucion\sde\s)?((?:el\s|la\s|los\s|las\s|mi\s|lo\sdel?\s)?\S{4}.*)$/u,
  ],
  request,
  statements: [
    ...habits,
    tellsOfMe,
    /^(?:me\s|nos\s)?(?:traduce|traduces|traduceme|traducir|traducirme|traduci)\s?(?:(?:al|en|a)\s\S+?\s?)?:\s/,
    /^(?:(?:muchas\s|mil\s)?gracias[,.!]?\s)?(?:ya\s|todo\s|eso\s|me\s)?(?:ha\s)?(?:funcion(?:o|a|ado)|salio|salido|quedo|quedado|va)\s(?:todo\s|muy\s|super\s)?(?:bien|genial|perfecto|de\smaravilla|de\slujo|estupend|fenomenal|perfectamente)/,
    /^(?:yo\s|nosotros\s|aqui\s|en\scasa\s)?(?:normalmente|habitualmente|usualmente|(?:casi\s)?siempre\s(?:\p{L}+o|\p{L}+mos|voy)|a\sveces|generalmente|por\slo\sgeneral|de\scostumbre|suelo|solemos|suele|suelen|acostumbro|acostumbramos|antes\syo)(?!\p{L})/u,
    /^(?:me|nos)\s(?:\p{L}+o|\p{L}+mos|gusta|encanta|encantan|duele|voy|fui|toca)\s/u,
    /^(?:(?:todos\slos\s|los\s|las\s|cada\s|de\s|a\s|por\s)(?:\p{L}+\s){1,5}?)?(?:(?!(?:ultimos|proximos|mismos|minimos|maximos|tramos|reclamos|prestamos|racimos|decimos|septimos|optimos|pesimos|anonimos|legitimos|maritimos|gramos|ramos|remos|extremos|supremos|animos|timos|limos)(?!\p{L})|necesitamos|queremos|debemos|tenemos\sque|deseamos|preferimos|podemos|pedimos|quisieramos|podriamos)\p{L}{2,}(?:amos|emos|imos)|voy|vamos|suelo|suele|solemos|suelen|acostumbro|desayuno|ceno|almuerzo|duermo|salgo|juego|entreno|camino\s(?:por|en|a|hasta))(?!\p{L})/u,
    new RegExp(
      `^(?:el|la|los|las|mi|mis|nuestr[oa]s?|su)\\s(?!\\d|(?:${noSubject})(?!\\p{L}))[\\p{L}\\d\\s'-]{2,50}?\\s(?:es|son|era|eran|fue|esta|estaba|duerme|duermen|come|comen|ladra|atiende|atienden|trabaja|trabajan|juega|juegan|abre|cierra|abren|cierran|empieza|empezaba|comienza|termina|sera|llega|salen|sale|pasa|pasan|llegan|va|van|viene|vienen|dura|duran|zarpa|zarpan|atraca|atracan|circula|circulan|comienzan|empiezan|terminan|tiene\\slugar|se\\scelebra|se\\sreune)\\s(?!que\\s)`,
      "u",
    ),
    /^(?:hoy|manana|este\s\p{L}+|esta\s(?:tarde|noche|semana))\s(?:no\s)?(?:cerramos|abrimos|cierro|abro|cierran|abren|trabajo|trabajamos|libro|libramos|descansamos|descanso)(?!\p{L})/u,
    /^(?:ayer|anoche|anteayer)\s(?:[\p{L}\d:]+\s){0,5}?(?:\p{L}+(?:e|o|i|io|amos|imos|aron|ieron))(?!\p{L})/u,
    /^(?:trabajo|vivo|corro|como|estudio|tomo|hago|leo|veo|entro|libro|madrugo)\s(?:de|desde|en|cada|todos|todas|los|las|a|por)\s/,
  ],
  accented:
    /^(?!los\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos|d[ií]as)\s)(?:(?:el|la|los|las|mi|mis|nuestr[oa]s?|su)\s)(?!(?:últim|primer|segund|tercer)\p{L}*\s(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|d[ií]a))[\p{L}\d\s'-]{2,50}?\s(?:tardó|tardaron|falló|fallaron|(?:se\s)?cayó|(?:se\s)?colgó|(?:se\s)?bloqueó|(?:se\s)?colgaron|(?:se\s)?paró|(?:se\s)?rompió|funcionó|terminó|acabó|llegó|llegaron|salió|duró|costó|dio|fueron|estuvo|tuvo|ha|han)(?!\p{L})/u,
  translation:
    /^(?:traduce(?:me)?|traducir|traduceme|traduci)\s[^\s\p{L}\d,.;:]+,?\s(?:al|en|a)\s?\p{L}+(?:\sde\s\p{L}+)?(?:[\s,]+(?:por\sfavor|porfa|porfavor|gracias))*$|^(?:me\s|nos\s)?(?:traduce|traduces|traduceme|traducir|traducirme|traduci)\s(?:(?:esto|eso|esta\sfrase)\s)?(?:al|en|a)\s(?:ingles|espanol|aleman|frances|italiano|portugues|chino|japones|ruso|coreano|turco|polaco|holandes|castellano)(?:\s(?:esto|eso|est[ea]\s(?:frase|texto|mensaje)))?\s?[^a-z\d\s,.][\s\S]*$|^(?:traduce|traduceme|traducir|como\sse\sdice|traduci)\s.{1,200}\s?(?:al|en|a)\s(?:ingles|espanol|aleman|frances|italiano|portugues|chino|japones|ruso|coreano|turco|polaco|holandes|castellano)$/u,
  verbs: [
    ["pause", /^(?:deja|dejar|dejes|para|parar)\sde\s(?:me\s|nos\s)?\p{L}+\s(.+)$/u],
    ["pause", /^(?:ya\s)?no\s(?:me\s|nos\s)?(?:\p{L}+\s)?\p{L}+\smas\s(.+)$/u],
    ["pause", /^(?:pon|poner|pone|da|dar)\s(?:una\s)?pausa\s(al?\s.+)$/u],
    ["pause", /^ya\sno\s(?:me\s|nos\s)(?!hace|hacen|sirve)\p{L}+\s(.+)$/u],
    [
      "pause",
      /^(?:ya\s)?no\s(?:quiero|necesito|hace\sfalta)\s(?:recibir\s|que\sme\s\p{L}+\s)?(?:mas\s)?(.+?)(?:\smas)?$/u,
    ],
    [
      "pause",
      /^(?:pausa|pausar|pausame|(?:deja|dejar|pon|poner|pone|mete|ten)(?:me|nos)?\s(?:en\s(?:pausa|espera)|parad[oa]s?|quiet[oa]s?|suspendid[oa]s?)|pauses|para|parar|aguanta|deten|detener|detene|suspende|suspender|desactiva|desactivar|deshabilita|deshabilitar|congela|silencia|frena|apaga)\s(.+)$/,
    ],
    [
      "resume",
      /^(?:activa\s(?:otra\svez|de\snuevo)|reanuda|reanudar|reanudame|reactiva|reactivar|retoma|retomar|continua|continuar|habilita|habilitar|activa|activar|despausa|(?:vuelve|volve|vuelva|volver)\sa\s(?:activar|poner|lanzar|poner\sen\smarcha)|quita\sla\spausa\s(?:de|a|del|al))\s(.+)$/,
    ],
    [
      "delete",
      /^(?:elimina|eliminar|eliminame|borra|borrar|borrame|quita|quitar|quitame|cancela|cancelar|cancelame|suprime|suprimir|anula|anular|olvida|descarta|deshazte\sde|elimine|cancele|cargate|(?:da|dar|de)\sde\sbaja(?:\sal?)?|(?:deja|dejar)\ssin\sefecto)\s(.+)$/,
    ],
    [
      "run",
      /^(?:ejecuta|ejecutar|ejecutame|corre|correr|lanza|lanzar|dispara|disparar|inicia|iniciar|arranca|haz\scorrer|pon\sa\scorrer|pon\sen\smarcha|ejecute|repite|repetir|rehaz)\s(?:(?:ya|ahora|ahorita)(?:\smismo)?\s|de\sinmediato\s|inmediatamente\s|enseguida\s)?(.+)$/,
    ],
  ],
  stops:
    /^(?:deja|dejar|dejes|para|parar)\sde\s(?:\p{L}+(?:me|nos)|(?:me|nos)\s\p{L}+)\s|^(?:ya\s)?no\s(?:me|nos)\s\p{L}+\s(?:mas\s)?|^ya\sno\s/u,
  now: /^\p{L}+\s(?:ya|ya\smismo|ahora|ahora\smismo|ahorita|ahorita\smismo|de\sinmediato|inmediatamente|enseguida)\s(?:el|la|los|las|mi|mis)\s|\s(?:ya|ya\smismo|ahora|ahora\smismo|ahorita|ahorita\smismo|de\sinmediato|inmediatamente|enseguida|otra\svez|de\snuevo|manualmente|a\smano|una\svez\smas|en\seste\smomento)$/u,
  edits: [
    /^(?:salta|saltar|saltate|saltarte|omite|omitir|ignora)\s((?:la|las|el|los)\s(?:ejecuci|proxim|siguiente|envio).*|(?:el|la|los|las|mi)\s(?:\p{L}+\s){1,4}de\s(?:hoy|manana|esta|este|pasado).*)$/u,
    /^(?:reprograma|reprogramar|aplaza|aplazar|pospon|posponer|posponga|pospone|retrasa|retrasar|atrasa|atrasar|adelanta|adelantar|renombra|renombrar|edita|editar|modifica|modificar|recorre)\s(?:(?:en\s)?(?:una?|media|dos|tres|cuatro|\d+)\s(?:hora(?:\sy\smedia)?s?|dias?|semanas?|minutos?)\s)?((?:el|la|los|las|mi|mis|este|esta|ese|esa|todo)\s.+)$/,
    /^(?:mueve|mover|pasa|pasar|corre|cambia|cambiar)\s(?:una?|media|dos|tres|\d+)\s(?:horas?|minutos?|dias?)(?:\sy\smedia)?(?:\smas\s\p{L}+|\santes|\sdespues|\s(?:hacia\s|para\s|pa\s)?(?:delante|adelante|atras))?\s((?:el|la|los|las|mi|mis)\s[^.?!]+)/u,
    new RegExp(
      `^(?:mueve|mover|move|cambia|cambiar|pasa|pasar|pon|poner|ajusta|ajustar|actualiza|traslada|corre|lleva|deja|haz\\sque)\\s(?:mejor\\s)?(${article}[^,]{0,40}?(?:${JOB}|${NAMED})(?:\\s.{1,60}?)??)\\s(?:que\\s(?:salga|corra|sea)\\s)?${when}(?!\\p{L}{12}).*$`,
      "u",
    ),
    new RegExp(
      `^(?:cambia|cambiar|modifica|ajusta)\\s(?:la\\shora|el\\shorario|el\\sdia|la\\sfrecuencia|la\\sfecha|el\\snombre)\\s(?:de|del)\\s(.+?)(?:\\s${when}.*)?$`,
    ),
    // "mueve lo de la nómina al viernes a las 12"
    /^(?:mueve|mover|pasa|pasar|cambia|cambiar|corre|atrasa|retrasa|adelanta|deja)(?:me|nos)?\s(lo\sdel?\s[^,.;]{2,40}?)\s(?:al?\s(?:las?\s|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia)|para\s|una?\s|media\s).+/u,
    /^(?:muevelo|cambialo|pasalo|ponlo|hazlo|cambiala|muevela|pasala|ponla|retrasalo|adelantalo|que\ssea|mejor)\s(?:mejor\s)?(?:a\slas?|al|para|en|los|el|cada|todos|de|solo|tambien|una?|media|\d)(?!\p{L})/u,
  ],
  setsUp:
    /^(?:pon|poner|pone|ponga|ponme|deja)\s.{3,80}?\s(?:los\s(?:lunes|martes|miercoles|jueves|viernes|sabados|domingos)|cada\s|todos\slos\s|todas\slas\s|de\slunes\sa\s|a\sdiario)(?=.*\d)/u,
  job: new RegExp(`^${article}{0,2}(?:[\\p{L}\\u0001]+\\s){0,3}?(?:${JOB}|${NAMED}(?:es|s)?)(?!\\p{L})`, "u"),
  pronoun: /^(?:todo|todas|todos|eso|esto|lo\sde)(?!\p{L})/u,
  articles: /^(?:(?:el|la|los|las|lo\sdel?|mi|mis|este|esta|ese|esa|aquel|aquella|nuestro|nuestra)\s)+/i,
  nameEnd:
    /\s(?:hasta|mientras|que (?:ya )?no|a las?|al (?!\p{L}+ de )|para (?:las?|el|los|que|mañana)|en (?:una?|media|dos|tres|\d)|desde|por favor|ya|ahora|ahorita|de inmediato|inmediatamente|enseguida|otra vez|de nuevo|una? (?:hora|rato|d[ií]a|semana)|media hora|durante|por (?:un|una|hoy|ahora|unos|dos|tres|esta)|mañana|hoy|ayer|anoche|esta (?:noche|semana|mañana|tarde)|del (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|de las? \d|(?:de )?los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos)|dos horas|tres horas|unos)(?!\p{L}).*$/iu,
  messages: phrasebook.commands,
});
