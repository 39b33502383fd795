import type { Language } from "../core/language";
import { buildLexicon } from "../grammar/lexicon";
import { placeZone, zonePatterns } from "../iberian/zones";
import { conclusions } from "../shared-rules/conclusions";
import { isEvent } from "./events";
import { isHabit, tellsPast } from "./habits";
import { innocent } from "./innocent";
import { findCommand } from "./intent";
import { elided, inherit, jobs } from "./jobs";
import { words } from "./lexicon";
import { phrasebook } from "./phrasebook";
import { addressesAuthor, isTask, isThing, writePrompt } from "./prompt";
import { readForms, rules } from "./rules";
import { respellings, slips } from "./slips";
import { nameTask } from "./task-name";
import { toolsFor } from "./tools";
import { isTaskVerb } from "./verbs";

/** What a number counts, though it does not end in the plural's s. */
const counted = new Set("mil millon kg km cm mm gb mb tb kb kwh mg ml grados por personal gente de".split(" "));

export const spanish: Language = {
  code: "es",
  lexicon: buildLexicon(words, true),
  numerals: {
    dates: "dmy",
    ordinal: /(?<![\p{L}\d.,#-])(\d{1,2})(?:\.?[ºª°]|er|ro|do|to|ta|ra|da|vo|va|mo|ma|no)(?![\p{L}\d])/gu,
  },
  rules,
  extend: readForms,
  joint:
    /^(?:\s?,\s?(?:y\s|o\s|e\s)?(?:tambien\s|ademas\s)?(?:a\slas?\s|el\sdia\s|los\sdias\s|el\s|los\s|las\s|al\s|en\s|todos\slos\s|cada\s){0,2}|\s(?:y|e|o|u|&|mas|ni|asi\scomo|y\stambien|y\sademas|y\sluego|y\sdespues|y\smas\starde)\s(?:tambien\s|ademas\s|otra\svez\s|de\snuevo\s)?(?:a\slas?\s|el\sdia\s|el\s|los\s|las\s|al\s|de\s|en\s|en\slos\s)?|\s?[/&+]\s?)$/,
  connector:
    /^(?:[\s,;:()&+.\u00b7-]|(?<!\p{L})(?:y|e|o|u|a|al|de|del|en|el|la|los|las|por|para|desde|pero|solo|solamente|unicamente|tambien|ademas|luego|cada|tod[oa]s|todo|durante|exactamente|justo|siempre|sea|dia|dias|horas?|entre|que|empezando|comenzando|otra\svez|de\snuevo|hora|bien|eso\ssi|con|mas|una\svez|concretamente|es\sdecir|o\ssea|ambos|ambas|dentro|se|ejecuta|ejecutar|corra|corre|repite|nada|programalo|programado|repetido|repitiendo|sobre|hacia|hasta|aproximadamente|aprox|mismo|misma|alas|lo|h|hs|hrs|luego|despues|mas\starde|punto)(?!\p{L})|\u2192|\/)*$/u,
  correction:
    /(?:\.{2,3}\s?|\u2026\s?|,\s?|-\s?|\s)?(?:(?<!\p{L})(?:(?:he\sdicho|dije|puse|he\spuesto|escribi)\s[^,.;:!?]{1,25},?\spero\s(?:es|era|son|eran|queria\sdecir|quise\sdecir)(?:\smejor|\sen\srealidad)?|(?:cambio|cambia|cambiamos|ha\scambiado)(?=:\s)|no,?\sperdon|perdon|perdona|no,?\smejor|mejor\sdicho|mejor|bueno,?\smejor|bueno,?\sno|quiero\sdecir|quise\sdecir|digo|o\ssea,?\sno|o\ssea|rectifico|corrijo|me\sequivoque|no,?\sespera|espera,?\sno|espera|ay\sno|uy\sno|ups|uy|o\smejor|en\srealidad|mas\sbien|no\sno|no|mejor\sque\ssea|que\sdiga|que\sdigo|es\sdecir|disculpa|lo\ssiento|me\scorrijo|correccion|que\ssea|ah\sno|nop|bueno)(?!\p{L})[,:.]?\s?(?:no,?\s|perdon,?\s|mejor\s|que\ssea\s|queria\sdecir\s|quise\sdecir\s|quiero\sdecir\s|pon(?:lo)?\s|ponle\s|eran?\s(?=a\s|las?\s|el\s|los\s|\d))?)+/gu,
  contentBefore:
    /(?<!\p{L})(?:del|de|de\sla|de\slos|de\slas|de\smi|lo\sdel|mi|su|sus|mis|un|una|unos|este|esta|aquel|aquella|ultim[oa]s?|pasad[oa]s?|proxim[oa]s|anteriores|siguientes|desde|antes\sde|antes\sdel|despues\sde|despues\sdel|sobre|para|con|con\s(?:las|los|el|la)|que|como|se\sllama|llamad[oa]|titulad[oa]|segun|contra|vs|las|la|mas\sde|menos\sde|por|entre|al\smenos|(?:(?:cre|pag|envi|registr|public|modific|firm|celebr|fech|actualiz|cerr|gener|entreg|compr|factur|cobr|realiz|efectu|lleg|report|detect|asign|complet|termin|aprob|rechaz|cancel|borr|inici|solicit|abon|liquid|prepar|marc|fall)ad|(?:venc|recib|emit|ocurr|vend|sub|(?<!(?:de|del|los|el|un|mis|sus|tus|nuevos|cuantos)\s)ped|a\u00f1ad|nac|sucedi|caduc)id|abiert|hech|escrit|vist|inscrit|previst|pendientes?)[oa]?s?(?:\sen|\sel|\slos|\spor|\spara)?)\s$/u,
  subordinate:
    /(?<!\p{L})(?:(?<!(?:asi|modo|manera|lo)\s)que|quien|quienes|cuando|donde|cuyo|cuya|porque|mientras|si|como|cuales|aunque|a\smenos\sque)\s/u,
  relativeAfter:
    /^\s(?:que|en\s(?:que|los\sque|las\sque|el\sque)|donde|cuy[oa]s?)\s(?!(?:no\s)?(?:sea|sean|es|son|haya|hay|viene|corra|se)(?!\p{L}))/u,
  saidAfter:
    /(?<!\p{L})(?:escrib[ea]|escribele|escribeles|di|diles|dile|publica|postea|responde|contesta|traduce|tuitea|anuncia|imprime|resume)(?!\p{L})[^:.!?]{0,40}:\s|(?<=[.;!]\s)(?:y\s)?si\s[^.!?]{0,60}?(?<!\p{L})(?:pid|dic|dig|orden|exig|sugier|solicit)\p{L}*/gu,
  scheduleBefore:
    /(?:(?:^|[.!?]\s|\u00bf)(?:por\sfavor,?\s|que\sno\sse\sme\solvide\s|recuerdame\s|avisame\s|despiertame\s|alertame\s|notificame\s|mandame\s|escribeme\s|llamame\s|quiero\sque\s|necesito\sque\s|me\sgustaria\sque\s|ejecuta\sesto\s|haz\sesto\s|recordarme\s|hazlo\s|recordame\s|avisarme\s|hola,?\s|buenas,?\s|oye,?\s|programa\s|programame\s|agenda\s)$)|(?:^|[,;:.!?]\s)(?:revisa|mira|comprueba|verifica|controla|checa|chequea|vigila|mide|lee|consulta|pregunta|avisa|recuerda|dime|avisame|recuerdame|manda|mandame|envia|enviame|revise|compruebe|verifique|repasa|monitoriza|monitorea|supervisa)\s$/u,
  openEnd:
    /^[\s,]*(?:y\s)?hasta\s(?!\d|nuevo\saviso|nueva\sorden|el\sinfinito|luego|pronto|la\sfecha|ahora|el\smomento|entonces|el\sfondo|arriba)[^,;.:]{2,40}/,
  isVerb: isTaskVerb,
  isUncounted: (word) => isTaskVerb(word) || !(word.endsWith("s") || counted.has(word)),
  innocent,
  slips,
  respellings,
  ordinaryWords: new Set(["est", "et", "pt", "ct", "mt", "ist", "cet"]),
  cityZones: zonePatterns,
  zoneOf: placeZone,
  hours: 24,
  exclusionBefore:
    /(?<!\p{L})(?:excepto|salvo|menos|exceptuando|quitando|sin\scontar|a\sexcepcion|pero\sno|pero\snunca|nunca|excluyendo|no)(?:\s(?:en|a|de|el|la|los|las|del|cuando|si|es|sea|para|por))*\s*$/u,
  exclusionFirst:
    /^[\s,;:]*(?:excepto|salvo|exceptuando|quitando|sin\scontar|a\sexcepcion\sde|pero\sno|pero\snunca|excluyendo|a\sno\sser\sque|a\smenos\sque)\s(?:\S+\s?){1,3}/,
  sameTime: /(?<!\p{L})(?:(?:a|en)\s)?(?:l[ao]|el|es[ae]|igual)?\s?mism[ao]\s(?:hora|horario)(?!\p{L})/u,
  also: /(?<!\p{L})(?:tambien|ademas|adicionalmente)(?!\p{L})/u,
  concludes: conclusions({
    opens:
      "el|la|los|las|un|una|mi|mis|nuestr[oa]s?|yo|nosotr[oa]s|tengo|tenemos|abrimos|cerramos|trabajo|trabajamos|entreno|entrenamos|entro|salgo|llego|voy|vamos|juego|jugamos|estoy|estamos|doy|hago",
    so: "(?:y\\s)?(?:asi\\sque|por\\s(?:eso|ello|lo\\sque|lo\\stanto)|de\\s(?:modo|manera)\\sque|entonces)",
    because: "como|porque|ya\\sque|puesto\\sque|dado\\sque",
  }),
  again: /(?:y|luego)\s(?:otra\svez|de\snuevo|nuevamente)\s$/u,
  startsFrom: /(?:empez|comenz|inici|arranc|desde|partir|primer)\w*\s(?:\w+\s){0,2}$/,
  danglingEnd:
    /(?:(?:[\s,.;:]+|^)(?:que\s(?:corra|se\sejecute|salga|sea|se\srepita|se\shaga|empiece)|ejec[uú]t(?:a|e)l[oa]|ejecutar(?:lo|la)?|c[oó]rrel[oa]|h[aá]zl[oa]|progr[aá]mal[oa]|rep[ií]tel[oa]|ejecuci[oó]n|cu[aá]ndo|horario|frecuencia|programaci[oó]n)|[\s,]+(?:y\sdespu[eé]s|y\sluego|y\sm[aá]s\starde|y|e|a|al|en|el|la|los|las|por|pero|desde|solo|sólo|solamente|además|también|de|del|cada|todos|todas|para|con|sobre|siempre|justo|ni|entre|durante|una\svez|@|,|-|—|–|:|…|\.{2,3})|^(?:…|\.{2,3}|y|a|el|los|las|en|de|del|para|cada|desde|pero|solo|sólo))+[\s,:]*$/iu,
  danglingStart:
    /^[\s,;:.]*(?:(?:(?:ya\s)?que|porque|pues|cuando)\s(?:\p{L}+\s){0,2}?(?:cerramos|cerrad[oa]s?|no\sabrimos|libramos|libro|libran|descansamos|descanso|no\strabajo|no\strabajamos|no\shay\s\p{L}+|es\sfestivo|son\sfestivos?)(?=[\s,.;]|$)[\s,]*|(?:y|e|pero|o|que|de|h|hs|hrs|horas)\s+(?=(?:en|a|de|y|e|pero)\s)|(?:en punto|exact[oa]s|exactamente|sin falta|más o menos|o así|o por ahí|siempre|igual(?:mente)?(?=\s?[,.;]|$)|horas|hrs|hs)(?![\p{L}])[\s,]*)/iu,
  intent: findCommand,
  isHabit,
  tellsPast,
  isEvent,
  jobs,
  elided,
  inherit,
  prompt: (task) => writePrompt(task),
  taskName: nameTask,
  tools: toolsFor,
  addressesAuthor,
  isTask,
  isThing,
  familiar:
    /[\u00bf\u00a1]|(?<![\p{L}])(?:olvide|bajar|basura|l-[vjsd]|l\/[mx]|resumen|dos|sino|mira|despues|ademas|apaga|enciende|abre|cierra|llama|riega|pide|paga|toma|recoge|anota|archiva|lleva|pon|saca|limpia|sube|baja|luz|luego|otro|otra|a|\p{L}+(?:cion|ciones)|activa|desactiva|salta|pospon|aplaza|muestra|lanza|ahora|que|de|por|para|cada|tod[oa]s|significa|reactiva|reanuda|pausa|elimina|borra|cancela|cambia|mueve|alerta|aviso|hola|cuant[oa]s|cuales|cuando|cual|buen[oa]s|gracias|como|estas|el|la|los|las|del|al|y|en|con|un|una|lunes|martes|miercoles|jueves|viernes|hoy|manana|noche|mi|si|su|lo|quiero|enviame?|mandame|avisame|recuerdame|revisa|comprueba|informe|reporte|correo|hasta|mediodia|tareas?|recordatorio|dile|hay|esto|eso|avisa|revisar|enviar|ayer|anoche|proximo|proxima|siguiente|copia|seguridad|ejecuta|tambien|pero|excepto|salvo|segun|sin|muy|ya|le|les|hace|haz|puedes|podrias|recordar|recuerda|ventas|datos|tengo|es|son)(?![\p{L}])/gu,
  phrasebook,
};
