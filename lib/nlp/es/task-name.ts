import { taskTitle } from "../iberian/task-title";
import { isTaskVerb } from "./verbs";

const nouns: [RegExp, string][] = [
  [/^(?:revis|chec|chequ)/, "Revisión"],
  [/^(?:comprue|comprob|verifi)/, "Comprobación"],
  [/^(?:vigil|monitor|supervis|control)/, "Control"],
  [/^(?:reinici|rearranc)/, "Reinicio"],
  [/^(?:respald)/, "Respaldo"],
  [/^(?:limpi|vaci|purg)/, "Limpieza"],
  [/^(?:actuali|refresc)/, "Actualización"],
  [/^(?:sincroni)/, "Sincronización"],
  [/^(?:export)/, "Exportación"],
  [/^(?:import)/, "Importación"],
  [/^(?:resum)/, "Resumen"],
  [/^(?:compar)/, "Comparación"],
  [/^(?:anali|evalu)/, "Análisis"],
  [/^(?:busc)/, "Búsqueda"],
  [/^(?:descarg|baj)/, "Descarga"],
  [/^(?:archiv)/, "Archivo"],
  [/^(?:consult)/, "Consulta"],
  [/^(?:mid|med)/, "Medición"],
  [/^(?:cont|cuent)(?:ar|a|e)$/, "Recuento"],
  [/^(?:registr|anot|apunt)/, "Registro"],
  [/^(?:calcul)/, "Cálculo"],
  [/^(?:traduc|traduzc)/, "Traducción"],
  [/^(?:audit)/, "Auditoría"],
  [/^(?:rot)(?:ar|a|e)$/, "Rotación"],
  [/^mir(?:ar|a|e)$/, "Revisión"],
  [/^(?:rieg|reg)(?:ar|a|u?e)$/, "Riego"],
  [/^pag(?:ar|a|u?e)$/, "Pago"],
  [/^(?:cierr|cerr)(?:ar|a|e)$/, "Cierre"],
  [/^(?:abrir|abre|abra)$/, "Apertura"],
  [/^(?:enciend|encend)(?:er|e|a)$/, "Encendido"],
  [/^(?:apag)(?:ar|a|u?e)$/, "Apagado"],
  [/^compr(?:ar|a|e)$/, "Compra"],
  [/^(?:imprim)(?:ir|e|a)$/, "Impresión"],
  [/^(?:borr|elimin)(?:ar|a|e)$/, "Borrado"],
  [/^(?:renuev|renov)(?:ar|a|e)$/, "Renovación"],
  [/^lav(?:ar|a|e)$/, "Lavado"],
];

/** A short title in sentence case: verbs as nouns, polite pronouns left out. */
export function nameTask(prompt: string): string {
  return taskTitle(prompt, {
    nouns,
    light:
      /^(?:mand|envi|gener|hacer|haz|haga|prepar|dame|dar|pasa|public|redact|escrib|elabor|produ|obt|sac|pon|muest|mostr|entreg|emit|quier|crea|recib|reenv|trae|baja|sub|subi|reparte|difund)/,
    isVerb: isTaskVerb,
    of: "de",
    contracted: /^(el)\s/i,
    reminder:
      /^(?:recu[eé]rd\p{L}*|recordar\p{L}*|(?:av[ií]s|alert|notif[ií]c|dile)\p{L}*(?=\s+(?:al?\s+(?:(?:los|las|la|el|mi|mis|todos|todas)\s+)*\p{L}+\s+)?(?:que|del?|para|sobre|si|cuando)\s))\s+(?:(?:a\s+(?:(?:los|las|la|el|mi|mis|todos|todas)\s+)*\p{L}+|al\s+\p{L}+(?:\s+de\s+\p{L}+)?)\s+)?(?:(?:que|de\s+que|del?|para\s+que|para|sobre|si|cuando)\s+(?:hay\s+que\s+|tengo\s+que\s+|tenemos\s+que\s+|debo\s+|toca\s+)?)?/iu,
    reminderNoun: "Recordatorio",
    articles:
      /^(?:(?:el|la|los|las|lo|un|una|unos|unas|mi|mis|su|sus|al?|de|que|si|todos|todas|por|del|me|nos|le|qué|cuántos|cuántas|hay|en|bajó|subió|q)\s+)+/i,
    aside:
      /^(?:(?:en|por|a|de)\s+(?:la\s+|el\s+)?\p{Lu}\p{L}*\s+(?=(?:el|la|los|las|un|una|unos|unas)\s)|al?\s+(?:ingl[eé]s|espa[ñn]ol|franc[eé]s|alem[aá]n|portugu[eé]s|italiano)\s+)/u,
    cut: /\s(?:siguen?|est[aá]n?|responden?|funcionan?|tienen?|ha|han|son|es|se|no|termin[oó]|fall[oó]|entraron|quedan?|y|e|o|para|por|con|en|desde|que|si|cuando|cómo|como|contra|sobre|entre|al|a|hasta|según|usando|solo|sólo|avisando|tras|mediante|porque|donde|qué)(?=\s)/i,
    trailing: /^(?:y|e|o|de|del|la|el|los|las|un|una|a|al|en|con|por|para|que|se|su|sus|mi|no|más|sin|desde)$/i,
    fallback: "Tarea",
  });
}
