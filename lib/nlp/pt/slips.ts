import type { Respelling } from "../grammar/respell";
import { slipsOf } from "../romance/slips-of";
import { contrastWords } from "../shared-rules/contrast-words";

/** "el sábado déjame dormir hasta las 9": nine is when. */
const sleepUntil: Respelling = [/(?<!\p{L})(?:(?:me|nos)\sdeixa|deixa(?:-me|-nos|\seu)?)\sdormir\sate\s(?=as\s)/gu, ""];

export const respellings: readonly Respelling[] = [
  sleepUntil,
  ...contrastWords({
    words: "em\\svez\\sdisso|em\\scontrapartida|por\\soutro\\slado|enquanto(?:\\sque)?|ao\\spasso\\sque",
    days: "(?:segunda|terca|quarta|quinta|sexta)s?(?:-feiras?)?|sabados?|domingos?|fi(?:m|ns)\\sde\\ssemana",
    before: "(?:n?[ao]s?|aos?)\\s",
    at: "as?\\s|das\\s|",
    shallBe: ["(?:que\\s)?(?:seja|sejam|sera|serao)(?:\\sas?)?", "as"],
  }),
];

/** Misspellings and short forms that are further away than one letter, or too short to be repaired. */
export const slips = slipsOf([
  "meia: mea meai miea",
  "noite: noit noitte niote",
  "segunda: segunada segunfa sgnda segnda segnda seguda sgunda segunad seguna segnuda 2a-feira",
  "terca: terac trca terc tersa tecra tercca treca",
  "quarta: quata qrta qurta qarta quata quarat qaurta",
  "quinta: qnta qunta qinta quinat qiunta",
  "sexta: sesta sexat sxta sext secsta setxa seexta",
  "sabado: sbd sabdo sbado sabaod",
  "sabados: sabdos sbados",
  "domingo: dmng domigno domngo domigo",
  "domingos: domignos domngos domigos",
  "amanha: amnh amnha amanh amaha amanah amnaha amanhan",
  "hoje: oje hoej",
  "todo: tdo toddo",
  "toda: tda toad",
  "todos: tdos toods toods todso",
  "todas: tdas todsa",
  "dias: dais diass dia's disa",
  "cada: cda caad",
  "semana: smna semna semnaa seamna",
  "hora: hra hroa",
  "horas: hras hroas horsa",
  "minutos: mintos minuots mnts minutso",
  "manha: mnha manh mnaha",
  "noite: noiet niote",
  "tarde: trde tared",
  "exceto: execto ecxeto esceto eceto",
  "feira: fiera",
  "primeiro: pirmeiro priemiro primero",
  "ultimo: utlimo ulitmo ultmo",
  "proximo: procimo prximo porximo",
]);
