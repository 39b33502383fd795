import { isIn } from "../grammar/matches";
import { habitsOf } from "../romance/habits";
import { pastTeller } from "../romance/tells-past";
import { isTaskVerb } from "./verbs";

/** "I have the dentist at nine, remind me": behind the story something is asked for. */
export const request =
  /(?:[,;:.!?]|\sy\spor\seso)\s(?:\p{L}+\s){0,3}?(?:\p{L}{3,}(?:ame|eme|dme|nme|anos|enos)(?:l[oa]s?)?|ponme\p{L}*|hazme\p{L}*|dime|manda|envia|avisa|recuerda|prepara|revisa|comprueba|haz|pon|apunta|llama|despierta|quiero|necesito)(?![\p{L}])/u;

/** Words of the schedule, which are no subject: "el primer lunes". */
export const noSubject =
  "primer|primer[oa]s?|segund[oa]|tercer|tercera|cuart[oa]|ultim[oa]s?|penultim[oa]|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|dias?|semanas?|mes|ano|hora|manana|mananas|tarde|tardes|noche|noches|fin|fines|proxim[oa]s?|\\p{L}+\\sde\\scada";

export const habits = habitsOf({
  openings:
    "desde\\shace\\s(?:anos|meses|semanas|tiempo|mucho|un|dos|tres|\\d+)|hace\\s(?:anos|meses|tiempo|mucho)\\sque|desde\\ssiempre|desde\\sque|desde\\s(?:nino|nina|pequeno|pequena)|de\\s(?:nino|nina|pequeno|pequena|joven)|cuando\\sera|llevo\\s(?:anos|meses|tiempo|\\d+)|llevamos\\s(?:anos|meses|tiempo|\\d+)|como\\ssiempre,?\\s(?:voy|vamos|salgo)|por\\scostumbre|de\\scostumbre|por\\sregla\\sgeneral",
  mine: "(?!(?:ultimos|proximos|mismos|minimos|maximos|tramos|reclamos|prestamos|racimos|decimos|septimos|optimos|pesimos|anonimos|legitimos|maritimos|gramos|ramos|remos|extremos|supremos|animos|timos|limos)(?!\\p{L})|necesitamos|queremos|debemos|tenemos\\sque|deseamos|preferimos|podemos|pedimos|quisieramos|podriamos|ramos)\\p{L}{2,}(?:amos|emos|imos)|suelo|suelen|acostumbro|entro(?!\\sen\\s)|empiezo|comienzo|acabo|termino|regreso|vuelvo|voy|vengo|salgo|llego|cierro|abro|saco|cojo|llevo|recojo|hago|tengo(?!\\sque)|juego\\s(?:al|a\\slas?|con|en)|entreno|duermo|ceno|bebo|tomo|leo|veo|escucho|visito|llamo|cocino|lavo|compro|corro|nado|quedo\\scon|madrugo|pongo|plancho|toco|bailo|rezo|medito|monto|vivo|pesco|navego|conduzco|enseno|doy|estoy|soy|reviso|mando|preparo|(?:limpio|riego|plancho|friego|saco)\\s(?:el|la|los|las|mis?)(?=\\s(?!lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin|dia|manana|tarde|noche))|limpio\\s(?:el|la|los|las|mi)|(?:me|nos)\\s\\p{L}+(?:o|oy|mos)",
  mineOrNoun: "desayuno|almuerzo|como|paseo|camino|riego|trabajo|estudio|descanso|libro|ensayo|vuelo|reparto|canto",
  behindVerb: "y\\s(?:luego\\s|despues\\s)?(?:me\\s)?\\p{L}+o(?=\\s)|en|a|al|con|por|hasta|desde|siempre|muy|solo|sola",
  determiner: "(?:mis?|nuestr[oa]s?)\\s",
  noSubject,
  theirs:
    "ocurre|ocurren|se\\scelebra|se\\shace|pasa|pasan|sale|salen|llega|llegan|entrena|entrenan|juega|juegan|pone|ponen|va|van|viene|vienen|trabaja|trabajan|duerme|duermen|come|comen|vive|hace|hacen|tiene(?!\\sque)|tienen(?!\\sque)|lleva|llevan|empieza|empiezan|abre|abren|cierra|cierran|esta|estan|dura|duran|suena|suenan|ladra|riega|reparte|reparten|recoge|recogen|trae|traen|ensena|da|dan|estudia|estudian|ensaya|ensayan|celebra|celebran|reune|reunen|baja|suben?|acaba|acaban|termina|terminan|cae|caen|suele|suelen|zarpa|zarpan|atraca|atracan|vuelve|vuelven|canta|cantan|baila|bailan|pinta|pintan|nada|nadan|monta|montan|se\\sreune|se\\sreunen|se\\slevanta|se\\sacuesta|se\\sva|se\\squeda",
  reflexive: "se\\s|me\\s|nos\\s|le\\s|les\\s|no\\s|ya\\s|siempre\\s",
  noVerbBehind: "de|del|el|la|los|las|que|a|al|en|con|y|o|para|por|sin|sobre|un|una|su|mi|lo|si|cuando|donde",
  of: "de|del",
  existing: "hay(?!\\sque)|habia|suele\\shaber",
  always: "(?:casi\\s)?siempre|a\\smenudo|normalmente",
  article: "(?:el|la|los|las)\\s",
  people:
    "jef[ea]s?|madre|padre|padres|herman[oa]s?|hij[oa]s?|mujer|marido|espos[oa]|novi[oa]|amig[oa]s?|compañer[oa]s?|companer[oa]s?|equipo|vecin[oa]s?|soci[oa]s?|profesor[a]?|abuel[oa]s?|cliente",
});

/** "Yo los domingos a las 10 voy a misa": who speaks and does it, with the days between. */
export const tellsOfMe =
  /^(?:yo|nosotr[oa]s)\s(?!.*(?<!\p{L})(?:quiero|quisiera|queremos|necesit\p{L}+|prefier\p{L}+|querria|gustaria|deseo|tengo\sque|pido|\p{L}+(?:ame|eme|dme|nme|anos|enos)(?:l[oa]s?)?)(?!\p{L}))(?:[\p{L}\d:,]+\s){0,9}?(?:voy|vamos|doy|estoy|(?!(?:domingo|sabado|medio|cuarto|primero|tercero|segundo|ultimo|cuando|como|cada|todo|solo|pero|luego)\s)\p{L}{3,}o|(?!(?:proximos|ultimos|primeros)\s)\p{L}{3,}mos)(?!\p{L})/u;

/** What is left of a text without its schedule tells what somebody does anyhow. */
export const isHabit = (folded: string): boolean =>
  !request.test(folded) && habits.some((pattern) => isIn(folded, pattern));

export const tellsPast = pastTeller({
  past: "(?:(?:se|me|te|nos|le|les|lo|la)\\s){0,2}(?:\\p{L}{2,}(?:ó|aron|ieron|eron)|fue|fueron|hubo|hizo|hicimos|dio|vino|tuvo|tuvimos|pudo|dijo|puso|quiso|estuvo|estuvimos|estaba|estábamos|era|eran|iba|había|habíamos|tenía|quería|\\p{L}{2,}(?:aba|aban|ábamos))|(?:se|me|nos|le|les)\\s(?:(?:me|nos|le|les|te)\\s)?(?:olvido|paso|rompio|cayo|escapo|fue|complico|acabo|perdio)|(?:he|ha|han|hemos)\\s(?:(?:ya|no|todo|nunca)\\s)?\\p{L}+(?:ado|ido|isto|echo|icho|ierto|uesto)",
  relative:
    "que|quien(?:es)?|donde|cuando|cual(?:es)?|si|qué|quién(?:es)?|dónde|cuándo|cuál(?:es)?|cuánt[oa]s?|como|cómo",
  isVerb: isTaskVerb,
});
