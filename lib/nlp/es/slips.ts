import type { Respelling } from "../grammar/respell";
import { slipsOf } from "../romance/slips-of";
import { contrastWords } from "../shared-rules/contrast-words";

/** "el sábado déjame dormir hasta las 9": nine is when. */
const sleepUntil: Respelling = [/(?<!\p{L})(?:deja|dejas?)(?:me|nos)\sdormir\shasta(?=\slas?\s)/gu, "a"];

export const respellings: readonly Respelling[] = [
  sleepUntil,
  ...contrastWords({
    words: "(?:y\\s)?en\\scambio|mientras\\sque|por\\s(?:el\\scontrario|contra)|en\\ssu\\slugar",
    days: "lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin(?:es)?\\sde\\ssemana|findes?",
    before: "(?:el|los)\\s",
    at: "a\\slas?\\s|sobre\\slas?\\s|de\\s|",
    shallBe: ["(?:que\\s)?(?:sea|sean|sera|seran)(?:\\sa)?", "a"],
  }),
];

/** Misspellings and short forms that are further away than one letter, or too short to be repaired. */
export const slips = slipsOf([
  "lunes: lns lnes luns lunez lunse",
  "martes: mrts mrtes martez matres marets",
  "miercoles: mircls miercols mierc miercolse miercles mircoles mercoles miercoels mierocles",
  "jueves: jvs jves juevs jeuves juebez juevse",
  "viernes: vrns virns vierns viernse veirnes biernez vienres",
  "sabado: sbd sabdo sbado savdo",
  "sabados: sbds sabdos sbados",
  "domingo: dmng domigno domngo domigo",
  "domingos: domignos domngos domigos",
  "manana: mnana mnna maniana mannana manaan mnn",
  "todos: tdos toos toods ttodos todso",
  "todas: tdas toas ttodas",
  "las: als lsa",
  "los: lso ols",
  "cada: cda caad cadda",
  "dias: dia's diass dais",
  "semana: smna semna semnaa seamna",
  "media: mdia meida medai midia",
  "hora: hra hroa",
  "horas: hras hroas horsa",
  "minutos: mintos minuots mnts minutso",
  "mediodia: medodia mediodai medioda medidia",
  "medianoche: medianohe medianche medanoche",
  "noche: nohce nche noce",
  "tarde: trde tared",
  "excepto: execpto ecxepto esepto ecepto exceto exept",
  "hasta: hsata hasat",
  "primer: pirmer priemr",
  "ultimo: utlimo ulitmo ultmo",
  "proximo: procsimo prximo porximo",
]);
