import { everyday, thankedFor } from "../romance/everyday";

const planned =
  "(?:programad[oa]s?|previst[oa]s?|pendientes?|puest[oa]s?|apuntad[oa]s?|planead[oa]s?|planificad[oa]s?|agendad[oa]s?|anotad[oa]s?|en\\s(?:la\\s|mi\\s)?agenda|en\\s(?:cola|marcha)|corriendo|funcionando|activ[oa]s?|ejecutandose|en\\sejecucion)";
const day =
  "(?:(?:para|en)\\s)?(?:hoy|manana|pasado(?:\\smanana)?|esta\\s(?:semana|tarde|noche|manana)|este\\s(?:mes|finde|fin\\sde\\ssemana|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|la\\s(?:semana|proxima)|el\\s(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde|mes)|ahora|este\\smomento)";
const have = "(?:hay|tengo|tenemos|tienes|teneis|toca|me\\stoca|nos\\stoca|me\\sespera|queda|esta|viene|estan)";

export const spanish = everyday({
  lists: [
    new RegExp(
      `^(?:y\\s)?(?:q|que|cuales)\\s(?:es\\slo\\sque\\s|cosas\\s|mas\\s)?(?:${have}\\s(?:(?:ya|de|ahora|ahorita|aqui|actualmente)\\s)*(?:${planned}|${day})|(?:${planned})\\s${have})(?!\\p{L})`,
      "u",
    ),
    new RegExp(
      `^(?:tengo|hay|tenemos|tienes)\\s(?:algo|alguna\\scosa|cosas)\\s(?:mas\\s)?(?:${planned}|${day})(?!\\p{L})`,
      "u",
    ),
    /^(?:que|cuales)\s(?:son\s)?(?:mis|las|tus|nuestras|los)\s(?:proxim[oa]s\s)?(?:tareas|recordatorios|avisos|alarmas|automatizaciones)(?!\p{L})/u,
    /^(?:que|cuales?)\s(?:es|hay\sen|tengo\sen)\s(?:el|la|mi|nuestr[oa])\s(?:programa|agenda|plan|planning|calendario)(?!\p{L})/u,
  ],
  looseLists: [
    new RegExp(
      `^(?:me\\sensenas|me\\smuestras|me\\sdices|dime|decirme|ensename|ensenarme|muestrame|mostrarme|a\\sver|recuerdame)\\s(?:todo\\s)?(?:lo\\s)?que\\s(?:${have}\\s(?:ya\\s|de\\s)*(?:${planned}|${day}))`,
      "u",
    ),
    /^(?:(?:ensename|muestrame|dime|dame|ver|abre)\s)?(?:la|mi|el|mis)\s(?:agenda|programa|plan|calendario)(?:\s(?:de|del|para)\s[^,.;:]{2,30})?$/,
  ],
  talk: `hola|buenas(?:\\s(?:tardes|noches))?|buenos\\sdias|buen\\sdia|que\\stal(?:\\s(?:todo|estas|vas|va|andas|el\\sdia))*|que\\s(?:hay|onda|pasa)(?:\\sde\\snuevo)?|como\\s(?:estas|va|vas|andas|te\\sva|va\\stodo|estan|lo\\sllevas)|todo\\s(?:bien|en\\sorden|ok)|(?:muchas\\s|mil\\s)?gracias(?:\\s(?:por\\stodo|de\\snuevo|a\\sti|majo|guapa|crack))*|genial|perfecto|estupendo|vale|ok|okey|de\\sacuerdo|muy\\sbien|bien\\shecho|fenomenal|excelente|(?:quedo|ha\\squedado|esta|va)\\s(?:todo\\s)?(?:genial|perfecto|bien|muy\\sbien|estupendo)|que\\s(?:bien|guay|bueno|maravilla)|eres\\sun[ao]?\\s(?:crack|maquina|sol|genio)|hasta\\s(?:luego|manana|pronto|otra|el\\slunes)|adios|nos\\svemos|buen\\s(?:finde|fin\\sde\\ssemana)|feliz\\s(?:dia|finde|semana|ano|navidad)|ja\\s?ja(?:\\s?ja)*|jaja(?:ja)*|y\\stu|por\\sahi|a\\stodos|equipo|entendido|listo|me\\s(?:salvaste|has\\ssalvado|ayudo\\smucho|ayudaste\\smucho|sirvio(?:\\s(?:mucho|de\\smucho))?)|(?:(?:muchas|mil|muchisimas)\\s)?gracias(?:\\s(?:de\\snuevo|otra\\svez))?\\s(?:por|a)${thankedFor}|(?:quedo|estuvo|estaba|ha\\squedado|salio)\\s(?:muy\\s|super\\s)?(?:genial|perfecto|perfecta|bien|estupendo|fenomenal)\\s(?:el|la|los|las|ese|esa|lo|ayer)${thankedFor}|me\\s(?:encanto|gusto(?:\\smucho)?|ha\\sencantado)\\s(?:el|la|los|las)${thankedFor}|hasta\\s(?:el\\s)?(?:martes|miercoles|jueves|viernes|sabado|domingo|luego|ahora)|entonces|pues|felices\\s(?:fiestas|vacaciones)|buenas\\svacaciones|recibido`,
  cronAsked:
    /(?:significa|quiere\sdecir|querria\sdecir|que\shace|que\ses|cuando|cada\scuanto|explica|traduce|descifra|se\slee|equivale|a\sque\shora|que\sdias|corresponde)/,
});
