import { jobFinder } from "../iberian/job-boundaries";
import { isTaskVerb } from "./verbs";

export const { jobs, elided, inherit } = jobFinder({
  joints:
    "e|e\\stambem|tambem|alem\\sdisso|e\\salem\\sdisso|e\\sdepois|depois|e\\sainda|e\\sentao|por\\soutro\\slado|ja",
  openings:
    "o\\s(?:segundo|terceiro|outro)|a\\s(?:segunda|outra)\\s(?:de|nos?|nas?|todo|toda|as|aos?)|outr[oa]|cada|a\\scada|tod[oa]s?|os|as|aos?|nas?|nos?|em|entre|de|d[oa]s?|amanha|hoje|depois\\sde\\samanha|esta|este|nest[ae]|ness[ae]|pelas?|daqui|me|tambem|quero|preciso|queria|segunda|terca|quarta|quinta|sexta|sabados?|domingos?|a\\s(?:noite|tarde)|de\\s(?:manha|noite|tarde)|mensalmente|semanalmente|diariamente|so|apenas|e",
  refused:
    "tambem|alem|depois|por\\sfavor|incluindo|mas|ou|nao|exceto|excepto|salvo|menos|so|apenas|ate|cada|tod[oa]s?|os|as|a|o|em|no|na|nos|nas|aos?|desde|de|que|se|com|para|pra|sem|e",
  isVerb: isTaskVerb,
  prepositions: /^(?:a|ao|aos|à|às|para|pra|pro|de|do|da|com|em|no|na|por|sobre)(?=\s)/i,
});
