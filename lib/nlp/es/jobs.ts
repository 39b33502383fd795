import { jobFinder } from "../iberian/job-boundaries";
import { isTaskVerb } from "./verbs";

export const { jobs, elided, inherit } = jobFinder({
  joints:
    "y|e|ademas|y\\sademas|y\\stambien|y\\sluego|luego|tambien|despues|y\\sdespues|y\\spor\\sotro\\slado|por\\sotro\\slado|aparte|y\\saparte",
  openings:
    "otr[oa]|cada|tod[oa]s?|los|las|el|al|a\\slas?|a\\sdiario|en|entre|de|del|manana|hoy|pasado|esta|este|por\\slas?|dentro|que\\s(?:me\\s)?|me\\s|tambien|ademas|quiero|necesito|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mensualmente|semanalmente|diariamente|solo|y",
  refused:
    "tambien|ademas|luego|por\\sfavor|incluyendo|pero|o|no|excepto|salvo|menos|solo|hasta|cada|tod[oa]s?|los|las|a|en|el|desde|de|que|si|con|para|sin|y",
  isVerb: isTaskVerb,
  prepositions: /^(?:a|al|para|de|del|con|en|por|sobre)(?=\s)/i,
});
