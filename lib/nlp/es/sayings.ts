import { looselyNamed } from "../romance/named-loosely";
import { noLongerNeeded } from "../romance/no-longer-needed";
import { sayingsOf } from "../romance/sayings";
import { topicCommands } from "../romance/topic-commands";

const NOW = "(?:\\s(?:ya|para\\snada|nunca\\smas|en\\sabsoluto))?";
const THEN = "(?:\\s?[,;.!-]+\\s(?:asi\\sque\\s|por\\sfavor\\s|puedes\\s|y\\s)*";
const GONE = `${THEN}(?:borra|borrar|elimina|eliminar|quita|quitar|cancela|cancelar|anula|fuera|suprime)\\p{L}*)?`;
const OF = "(?:del?|con|sobre)\\s";
const RATHER = "(?:\\s(?:en\\s(?:vez|lugar)\\sdel?|y\\sno|mejor\\sque|que)\\s.+)";
const AMOUNT =
  "(?:(?:una?|media|dos|tres|\\d+|un\\scuarto\\sde)\\s(?:horas?|minutos?|dias?|ratos?)(?:\\sy\\smedia)?\\s)";

const WHAT = "(?<name>[^,;:.!?\\d]{2,50}?)";
const CHANGE =
  "(?:cambia|ajusta|modifica|corrige|mueve)(?:le|les)\\s(?:la\\s(?:hora|frecuencia|fecha)|el\\s(?:horario|dia))";

export const sayings = sayingsOf({
  determiner:
    "(?:tod[oa]s\\s)?(?:el|la|los|las|mis?|tus?|est[ae]|es[ae]|est[oa]s|es[oa]s|nuestr[oa]s?|aquel(?:la|los|las)?)\\s",
  of: "del\\s|de\\s(?:(?:la|los|las|el|mis?)\\s)?",
  jobs: "tareas?|recordatorios?|trabajos?|avisos?|alarmas?|alertas?|automatizaci(?:on|ones)|jobs?|crons?|rutinas?|procesos?|envios?|informes?|reportes?|copias?|respaldos?|backups?|resumen(?:es)?|boletin(?:es)?|newsletters?|chequeos?|revision(?:es)?|limpiezas?|sincronizaci(?:on|ones)|publicaci(?:on|ones)|partes?|comprobaci(?:on|ones)|exportaci(?:on|ones)|digests?|balances?|correos?|emails?|mensajes?|notificaci(?:on|ones)|encuestas?|pronosticos?|horoscopos?|monitorizacion|auditorias?|reclamaci(?:on|ones)",
  stop: "cada|todos|todas|el|la|los|las|al?|en|por|para|hasta|desde|manana|hoy|pasado|mejor|tambien|ya|no|que|y|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?",
  please: "por\\sfavor|porfa|porfavor|gracias|anda|vale",
  forNow:
    "de\\smomento|por\\s(?:ahora|el\\smomento|un\\stiempo)|hasta\\s.+|durante\\s.+|un(?:os)?\\s(?:tiempo|dias)|est[ae]\\s\\p{L}+|temporalmente|una\\stemporada",
  day: "hoy|manana|pasado(?:\\smanana)?|esta\\s(?:semana|noche|tarde|vez)|este\\s\\p{L}+|(?:el|la)\\sproxim[oa]\\s\\p{L}+|el\\s(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?:\\sque\\sviene)?",
  whole: [
    // It comes by itself as well, at another time.
    ["run", "\\p{L}+\\s(?:ya|ahora|ahorita)(?:\\smismo)?\\s{task},?\\ssin\\sesperar(?:\\s.+)?"],
    // "al informe de ventas cámbiale la hora: que salga a las 9"
    ["edit", `(?:al|a\\s(?:las?|los|mi))\\s${WHAT}\\s${CHANGE}(?:\\s?[:,]\\s.+|\\s.+)?`],
    ["edit", `${CHANGE}\\s(?:al|a\\s(?:las?|los|mi))\\s${WHAT}(?:\\s?[:,]\\s.+|\\s(?:a\\slas?|para|y)\\s.+)?`],
    ...looselyNamed({
      that: "lo|el|la|los|las|eso|aquello|el\\stema",
      of: "del\\s|de\\s(?:(?:la|los|las|el|mis?)\\s)?",
      delete: "(?:borra|elimina|quita|cancela|anula|suprime)(?:me)?(?:\\sya)?",
      pause: "(?:pausa|para|deten|suspende)(?:me)?(?:\\sya)?|(?:pon|deja)\\sen\\spausa",
      resume:
        "(?:reactiva|reanuda|retoma)(?:me)?|(?:pon(?:me)?|ponme)\\s(?:otra\\svez\\s|de\\snuevo\\s)?en\\smarcha(?:\\sotra\\svez|\\sde\\snuevo)?",
      because: "que|porque|ya\\sque|pues",
      moves: "(?:pasa|mueve|cambia|pon|retrasa|adelanta)(?:me)?l[oa]s?",
    }),
    noLongerNeeded({
      remove:
        "(?:quita|saca|borra|elimina|cancela|cargate|suprime|anula|retira|tira|deshazte\\sde)(?:me|nos)?(?:\\s(?:ya|de\\sen\\smedio|de\\suna\\svez))?|(?:da|dale)\\sde\\sbaja(?:\\sa)?",
      because: "que|porque|pues|ya\\sque",
      unneeded:
        "(?:ya\\s)?no\\s(?:(?:l[oae]s?|me|nos|se)\\s)*(?:quiero|queremos|necesito|necesitamos|uso|usamos|usa|mira|sirven?|hacen?\\sfalta|interesan?)",
    }),
    [
      "pause",
      "{task},?\\s(?:deja|pon|mete|ten)l[oa]s?\\s(?:parad[oa]s?|quiet[oa]s?|apagad[oa]s?|en\\s(?:pausa|espera)){forNow}",
    ],
    // Taking a person out comes before deleting a thing.
    [
      "edit",
      "(?:quita|saca|elimina|borra|retira|quitar|sacar)\\sa\\s[^,]{2,40}?\\sdel?\\s(?:la\\slista\\sdel?\\s)?{task}",
    ],
    [
      "edit",
      "(?:anade|agrega|suma|mete|incluye|pon|apunta|anadir|agregar|incluir)\\s(?:tambien\\s)?a\\s[^,]{2,40}?\\s(?:al?|en)\\s(?:la\\slista\\sdel?\\s)?{task}",
    ],
    [
      "delete",
      `(?:yo\\s)?(?:ya\\s)?no\\s(?:necesito|necesitamos|quiero|queremos|uso|usamos|(?:me|nos)\\s(?:hacen?\\sfalta|interesan?|sirven?))\\s(?:mas\\s)?{name}${NOW}(?:\\smas)?${GONE}`,
    ],
    ["delete", `(?:ya\\s)?no\\s(?:quiero|queremos|necesito)\\s(?:recibir\\s|ver\\s)?mas\\s{thing}${GONE}`],
    [
      "delete",
      `{name}\\sya\\sno\\s(?:(?:me|nos)\\s)?(?:hacen?\\sfalta|sirven?|es\\snecesari[oa]|son\\snecesari[oa]s|interesan?)${GONE}`,
    ],
    [
      "delete",
      "(?:se\\sacab(?:o|aron)|basta\\s(?:ya\\s)?de|no\\smas|nada\\sde|ni\\sun\\p{L}?\\s(?:solo\\s)?mas\\sde)\\s{thing}",
    ],
    ["delete", `(?:estoy|estamos)\\s(?:hart[oa]s?|cansad[oa]s?)\\s(?:ya\\s)?del?\\s{thing}${GONE}`],
    ["delete", `olvida(?:te)?\\s(?:ya\\s)?(?:del?\\s)?{task}${GONE}`],
    ["delete", `(?:he\\scambiado|cambie|hemos\\scambiado)\\sde\\s(?:idea|opinion)\\s${OF}{name}${GONE}`],
    ["delete", "(?:dame|darme|danos|desapuntame)\\s(?:de\\sbaja\\s)?del?\\s{thing}"],
    ["pause", "(?:deja|dejar)\\s(?:descansar|en\\spaz|tranquil[oa]s?|parad[oa]s?|quiet[oa]s?)\\s{name}{forNow}"],
    ["pause", "(?:dale|dadle|dar|da)\\sun\\s(?:respiro|descanso)\\sal?\\s{thing}{forNow}"],
    [
      "pause",
      "(?:(?:quiero|me\\sgustaria)\\sque\\s)?{name}\\s(?:parase|pararan?|se\\sdetuviera|pare|se\\spare|descanse|descansen|paren|se\\sdetenga){forNow}",
    ],
    ["pause", "{task},?\\s(?:pon|deja|mete)l[oa]s?\\sen\\spausa{forNow}"],
    ["pause", "{name}\\s(?:deberian?|tienen?\\sque|pueden?|podrian?)\\s(?:parar|descansar|esperar|detenerse){forNow}"],
    [
      "pause",
      "(?:de\\smomento|por\\s(?:ahora|el\\smomento)|hasta\\s[^,]{3,30}|mientras\\s[^,]{3,40}?|durante\\s[^,]{3,40}?|en\\s(?:las\\s)?vacaciones),?\\s(?:ya\\s)?no\\s(?:me\\s|nos\\s)?(?:quiero|necesito|mandes|envies|pases|hagas|ejecutes|recuerdes)\\s(?:mas\\s)?{name}",
    ],
    [
      "pause",
      "no\\s(?:me\\s|nos\\s)?(?:mandes|envies|hagas|ejecutes)\\s(?:mas\\s)?{task}\\s(?:de\\smomento|por\\s(?:ahora|el\\smomento))",
    ],
    [
      "resume",
      "{name}\\s(?:ya\\s)?(?:pueden?|podrian?|deberian?)\\s(?:ya\\s)?(?:volver(?:\\sa\\s\\p{L}+)?|seguir|continuar|reanudarse|empezar\\s(?:otra\\svez|de\\snuevo)|arrancar\\s(?:otra\\svez|de\\snuevo))",
    ],
    ["resume", "(?:(?:quiero|queremos|quisiera)\\s)?(?:recuperar|recupera|retomar)\\s{task}"],
    ["resume", "(?:quiero|queremos|quisiera)\\s{task}\\s(?:de\\svuelta|otra\\svez|de\\snuevo)"],
    [
      "resume",
      "(?:ya\\s)?(?:puedes\\s)?(?:vuelve|volver|vuelvas)\\sa\\s(?:mandar|enviar|poner|activar|encender|lanzar|hacer|pasar)(?:me|nos)?\\s(?:en\\smarcha\\s)?{task}",
    ],
    ["resume", "(?:pon|poner|activa|arranca|enciende|manda|mandame|enviame)\\s(?:otra\\svez|de\\snuevo)\\s{task}"],
    [
      "edit",
      `(?:(?:puede|podria|puedes\\shacer\\sque)\\s)?{name}\\s(?:(?:puede|podria)\\s)?(?:correr|salir|ir|ejecutarse|llegar|hacerse|enviarse|empezar)\\s.+?${RATHER}`,
    ],
    [
      "edit",
      `(?:pon|haz|deja|cambia|pasa)\\s{task}\\s(?:a\\s|que\\ssea\\s)?(?:diari[oa]|semanal|mensual|cada\\s.+?|tod[oa]s\\sl[oa]s\\s.+?)(?:\\sen\\s(?:vez|lugar)\\sde)\\s.+`,
    ],
    [
      "edit",
      "{task},?\\s(?:pasa|mueve|cambia|pon|retrasa|adelanta|atrasa|pospon|aplaza)l[oa]s?\\s(?!en\\s(?:pausa|marcha)).+",
    ],
    ["edit", "{task},?\\smejor\\s(?:a\\slas?|al|los|el|hacia)\\s.+"],
    ["edit", "{task},?\\smejor\\s.+?\\s(?:que|en\\s(?:vez|lugar)\\sde)\\s(?:al?\\s|los\\s|el\\s|por\\s).+"],
    [
      "edit",
      `(?:(?:a\\spartir\\sde|desde)\\s(?:ahora|hoy|manana)|de\\sahora\\sen\\sadelante),?\\s{task},?\\s${AMOUNT}(?:antes|despues|mas\\starde|mas\\stemprano)`,
    ],
    ["edit", "{task},?\\s(?:manda|envia|mandar|enviar|pasa)(?:se)?(?:l[oa]s?)?\\stambien\\sal?\\s.+"],
    [
      "edit",
      "(?:manda|envia|mandale|enviale|pasale)\\s(?:tambien\\s)?{task}\\s(?:tambien\\s)?al?\\s(?!las?\\s)[^,\\d]{2,40}?(?:\\stambien)",
    ],
    ["edit", "(?:salta|saltate|saltar|omite|omitir)\\s{day}\\s{task}"],
    ["edit", "(?:salta|saltate|saltar|omite|omitir)\\s{task}\\s{day}"],
    [
      "edit",
      "{day}(?:\\sno\\s(?:me\\s|nos\\s)?(?:hagas|mandes|envies|ejecutes|lances|quiero|hace\\sfalta|recuerdes)|\\ssin|\\snada\\sde)\\s{task}",
    ],
    ["edit", "(?:no\\s(?:me\\s|nos\\s)?(?:hagas|mandes|envies|ejecutes|lances)|nada\\sde)\\s{task}\\s{day}"],
    ["delete", "(?:me\\s|nos\\s)?(?:quitas|borras|eliminas|cancelas)\\s{task}"],
    ["pause", "(?:me\\s|nos\\s)?(?:paras|pausas|suspendes|detienes)\\s{task}{forNow}"],
    ["resume", "(?:me\\s|nos\\s)?(?:reactivas|reanudas|vuelves\\sa\\s\\p{L}+)\\s{task}"],
    ["delete", "{name}\\sse\\s(?:puede|pueden)\\s(?:quitar|borrar|eliminar|cancelar)"],
    ["pause", "que\\s(?:descanse|descansen|pare|paren|espere|esperen)\\s{name}{forNow}"],
    ["resume", "(?:hay|habria|tienes)\\sque\\s(?:volver\\sa\\s\\p{L}+|reactivar|retomar|recuperar|reanudar)\\s{task}"],
    ["resume", "(?:vuelve|volvamos|volver)\\scon\\s{task}"],
    [
      "edit",
      `(?:(?:se\\s(?:puede|podria)|podemos|es\\sposible|seria\\sposible)\\s)?(?:mandar|enviar|hacer|pasar|poner|mover|tener|recibir)\\s{name}\\s.+?${RATHER}`,
    ],
    [
      "edit",
      "(?:pon|poner|mete|meter|incluye)\\s(?:tambien\\s)?(?:en\\scopia\\sa\\s[^,\\d]{2,40}?|a\\s[^,\\d]{2,40}?\\sen\\scopia)\\s(?:del?|en)\\s{task}",
    ],
    ...topicCommands({
      can: "(?:ya\\s)?(?:l[oa]s?\\s)?(?:me\\sl[oa]s?\\s)?(?:puedes|podes|podrias|podeis|puede|se\\spuede)\\s(?:ya\\s)?",
      delete: "(?:quitar|borrar|eliminar|cancelar|anular|suprimir)(?:(?:me)?l[oa]s?)?",
      pause: "(?:parar|pausar|suspender|desactivar|dejar\\sen\\spausa)(?:(?:me)?l[oa]s?)?",
      ofHour: "\\sde\\slas?\\s\\d[\\d:]*",
      moves: "(?:pasa|mueve|cambia|pon|retrasa|adelanta|lleva)(?:me)?l[oa]s?",
      to: "a\\slas?\\s|al\\s|para\\s(?:las?|el)\\s|l[oa]s\\s|una?\\s|media\\s",
      letRun: "(?:haz\\s)?que\\s(?:salgan?|corran?|lleguen?|llegue|se\\s(?:ejecuten?|envien?|manden?))",
      rather: "en\\s(?:vez|lugar)\\sde\\s|y\\sno\\s",
    }),
  ],
  behindTopic: [
    [
      "pause",
      "(?:pon|deja|poner|dejar)(?:l[oa]s?)\\s(?:en\\s(?:pausa|espera)|parad[oa]s?|descansar)(?:\\sun\\s\\p{L}+)?{forNow}",
    ],
    [
      "pause",
      "(?:puedes\\s)?(?:para|pausa|deten|frena|suspende|congela|parar|pausar|suspender)(?:l[oa]s?|me\\p{L}*)?{forNow}",
    ],
    [
      "delete",
      "(?:ya\\s)?(?:puedes\\s)?(?:borra|borrar|elimina|eliminar|quita|quitar|cancela|cancelar|anula|suprime|fuera)(?:mel[oa]s?|l[oa]s?)?(?:\\sya|\\sde\\suna\\svez)?",
    ],
    ["delete", "ya\\sno\\s(?:l[oa]s?\\s)?(?:necesito|quiero|uso|(?:me\\s)?hacen?\\sfalta|sirven?)(?:\\smas)?"],
    [
      "resume",
      "(?:ya\\s)?(?:puedes\\s)?(?:reactiva|reanuda|retoma|reactivar|reanudar|vuelve\\sa\\s\\p{L}+|volver\\sa\\s\\p{L}+|activa\\p{L}*\\s(?:otra\\svez|de\\snuevo)|pon\\p{L}*\\s(?:otra\\svez|de\\snuevo)(?:\\sen\\smarcha)?)(?:l[oa]s?)?",
    ],
    ["edit", "(?:manda|envia)(?:l[oa]s?|sel[oa]s?)\\stambien\\sal?\\s.+"],
    ["edit", "(?:mejor|prefiero|que\\ssea)\\s.+?\\s(?:que|en\\s(?:vez|lugar)\\sde)\\s.+"],
    ["edit", "(?:haz|pon|pasa|manda|mueve|envia)(?:me)?l[oa]s?\\smejor\\s.+"],
  ],
  none: [
    "(?:genial|perfecto|estupendo|gracias|muchas\\sgracias|vale|ok|bien|fantastico|que\\sbien|guay)[,.!]?\\s(?:el|la|los|las|todo|ya)\\s[^,;:?]{0,40}?(?:llego|llegaron|funciono|funcionaron|salio|salieron|quedo|ha\\sllegado|han\\sllegado|ha\\sfuncionado)(?!\\p{L})[^,;:?]{0,40}",
  ],
});
