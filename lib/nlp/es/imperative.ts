import { isTaskVerb } from "./verbs";

const irregular = new Map([
  ["hacer", "haz"],
  ["poner", "pon"],
  ["decir", "di"],
  ["tener", "ten"],
  ["venir", "ven"],
  ["salir", "sal"],
  ["ir", "ve"],
  ["ver", "mira"],
  ["dar", "da"],
  ["obtener", "obtén"],
  ["mantener", "mantén"],
  ["oír", "oye"],
]);

/** Stems whose vowel changes under the stress: comprobar, comprueba. */
const changing: [RegExp, RegExp, string][] = [
  [
    /(?:comprob|record|mostr|cont|encontr|prob|renov|acord|mov|volv|reprob|resolv|devolv|colg|soñ)$/,
    /o(?=[^o]*$)/,
    "ue",
  ],
  [/(?:cerr|encend|calent|despert|reg|sugier|inviert|enterr|confes|tend|defend|atend)$/, /e(?=[^e]*$)/, "ie"],
  [/(?:ped|med|segu|repet|eleg|correg|despid|consegu)$/, /e(?=[^e]*$)/, "i"],
  [/(?:conviert|convert|suger|advert|prefer|transfer|invert)$/, /e(?=[^e]*$)/, "ie"],
  [/(?:envi|vaci|confi|enfri|guí|var)$/, /i$/, "í"],
  [/(?:actu|evalu|continu)$/, /u$/, "ú"],
];

/** "enviar" → "envía", "comprobarme" → "compruébame"; what is no verb of a task stays. */
export function fromInfinitive(word: string): string {
  const [, infinitive = "", pronouns = ""] = /^(\p{L}+?[aeií]r)((?:me|nos|les?|l[oa]s?)*)$/iu.exec(word) ?? [];
  if (infinitive === "" || !isTaskVerb(infinitive)) return word;
  const verb = infinitive.toLowerCase();
  const known = irregular.get(verb) ?? regular(verb);
  return pronouns === "" ? known : stressed(known) + pronouns.toLowerCase();
}

const wished = new Map([
  ["dijera", "di"],
  ["hiciera", "haz"],
  ["pusiera", "pon"],
  ["trajera", "trae"],
  ["diera", "da"],
  ["viera", "mira"],
]);

/** "me gustaría que enviaras": the imperative of a wish, or null. */
export function fromWish(word: string): string | null {
  const verb = word.toLowerCase().replace(/s$/, "").replace(/se$/, "ra");
  const known = wished.get(verb);
  if (known !== undefined) return known;
  const stem = verb.replace(/(?:a|ie)ra$/, "");
  if (stem === verb) return null;
  const endings = verb.endsWith("ara") ? ["ar"] : ["er", "ir"];
  const infinitive = endings.map((ending) => stem + ending).find(isTaskVerb);
  return infinitive === undefined ? null : fromInfinitive(infinitive);
}

function regular(verb: string): string {
  const stem = verb.slice(0, -2);
  const found = changing.find(([ending]) => ending.test(stem));
  const changed = found ? stem.replace(found[1], found[2]) : stem;
  return changed + (verb.endsWith("ar") ? "a" : "e");
}

const accents: Record<string, string> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };

/** With a pronoun behind it the stress of the verb has to be written: manda, mándame. */
export function stressed(verb: string): string {
  if (/[áéíóú]/.test(verb)) return verb;
  const groups = [...verb.matchAll(/[aeiou]+/g)];
  const group = groups.at(-2);
  if (!group) return verb;
  const inside = group[0].search(/[aeo]/);
  const at = group.index + (inside < 0 ? group[0].length - 1 : inside);
  return verb.slice(0, at) + (accents[verb.charAt(at)] ?? "") + verb.slice(at + 1);
}
