import { isVerb } from "./verbs";

/** The noun stands last: "randevu sayısı" is a number. */
const event =
  /(?<!\p{L})(?:(?:prova|ders|antrenman|kurs|calisma|muayene)(?:m|miz|lar|ler|lari|leri)?|dugun(?:u|umuz)?|dogum\sgunu|nikah|nisan|kina|sunnet|cenaze|mezuniyet|yildonumu(?:muz)?|sinav(?:i|im)?|mulakat(?:i|im)?|toplanti(?:si|m|miz)?|randevu(?:su|m|muz)?|ucus(?:u|um|umuz)?|ucak|tren|yolculuk|tasinma|mac(?:i|im|imiz)?|konser|durusma|mahkeme|ameliyat|denetim|sunum(?:u|um|umuz)?)(?:\s(?:var|olacak))?[.!\s]*$/u;

/** "cumartesi düğün": a day and what happens on it, and nothing to do. */
export const isEvent = (words: string): boolean =>
  event.test(words) && !(words.match(/\p{L}+/gu) ?? []).some((word) => isVerb(word));
