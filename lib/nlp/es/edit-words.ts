import { editWords } from "../core/edit-words";

export const spanish = editWords({
  around:
    "lo mismo|de nuevo|vuelve a|finalmente|después de todo|eso a|esto a|eso|esto|por favor|puedes|podrías|quiero|quisiera|que sea|mejor|hazlo|ponlo|ponla|pon|póngalo|cámbialo|cámbiala|cambia|cambie|cámbielo|muévelo|muévela|mueve|pásalo|pásala|pasa|déjalo|en vez|en su lugar|la hora",
  also: "y otra vez|también|además|añade|agrega|asimismo|cc|en copia",
  only: "solo|sólo|solamente|únicamente|nada más",
  instead: "mejor|en su lugar|en lugar de eso|en cambio",
  insteadOf: "en vez de|en lugar de",
  earlier: "antes|más temprano|más pronto|adelanta|adelántalo|adelántala|adelante|adelántelo",
  later: "después|más tarde|atrasa|atrásalo|atrásala|retrasa|retrásalo|retrásala|pospón|posponlo|aplaza|aplázalo",
  not: "no|ya no|excepto|menos|salvo|sin|nunca|quita|elimina",
  move: "cámbialo|cambia|reemplaza|sustituye|muévelo|mueve|pásalo|pasa|ponlo|pon",
  set: "pon|ponga|cambia|cambie|mueve|pasa|haz|deja",
  endless: "indefinidamente|sin límite|sin final|sin fin|para siempre|sin fecha de fin|hasta nuevo aviso",
  rename:
    /^(?:renómbral[oa]|renombra|llámal[oa]|ponle\sde\snombre|cámbiale\sel\snombre|cambia\sel\snombre)\s(?:la\starea\s)?(?:a\s|como\s|por\s)?(.{1,80}?)[.!]?$/i,
  at: "a las",
  unclear: "¿Qué debe cambiar: la hora, los días o quién lo recibe?",
  whichTime: "¿Cuál de las horas debe cambiar?",
  onceOrAlways: "¿Solo una vez o a partir de ahora?",
});
