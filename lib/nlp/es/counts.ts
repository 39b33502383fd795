import { countReader } from "../romance/counts";

export const readCounts = countReader({
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
  },
  times: "veces",
  runs: "recordatorios?|avisos?|mensajes?|correos?|emails?|envios?|notas?|llamadas?|alertas?|notificaciones|comprobaciones|revisiones|chequeos|ejecuciones|repeticiones|publicaciones|copias|ocasiones",
  openings:
    "pero|y|solo|solamente|unicamente|nada\\smas|exactamente|justo|no\\smas\\sde|como\\s(?:maximo|mucho)|maximo|a\\slo\\ssumo|en\\stotal|un\\stotal\\sde|hazlo|repitelo|eso|asi|durante|que\\ssean|seran|son",
  endings:
    "en\\stotal|como\\s(?:maximo|mucho)|maximo|nada\\smas|solo|solamente|no\\smas|ni\\suna\\smas|y\\s(?:ya(?:\\sesta)?|punto|listo|se\\sacabo|no\\smas|nada\\smas|para|paras|parar|fin|basta|despues\\s(?:para|nada)|luego\\s(?:para|nada))|y\\sya\\sno\\smas",
  stopAfter:
    "(?:(?:y|luego|pero)\\s){0,3}(?:para(?:te|r|lo)?|detente|detenlo|deten|termina|acaba|cesa|corta|fin|deja\\sde\\shacerlo)\\s(?:despues\\sde|tras|al\\scabo\\sde|a|cuando\\slleves|al\\sllegar\\sa)(?:\\slos|\\slas)?(?:\\sun\\stotal\\sde)?",
  retry: /(?:reintent|intent|\bretry)/,
});
