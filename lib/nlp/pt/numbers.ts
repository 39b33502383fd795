import { type Word, w } from "../grammar/lexicon";
import { numberWords } from "../iberian/spoken-numbers";

const small =
  "zero hum dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove".split(
    " ",
  );
const tens = ["vinte", "trinta", "quarenta", "cinquenta|cinqüenta"];
const units = ["um|uma", "dois|duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"];

const ordinals = [
  "primeiro|primeira|primeiros|primeiras",
  "segundo|segunda|segundos",
  "terceiro|terceira|terceiros|terceiras",
  "quarto|quarta|quartos",
  "quinto|quinta|quintos",
  "sexto|sexta|sextos",
  "sétimo|sétima",
  "oitavo|oitava",
  "nono|nona",
  "décimo|décima",
  "décimo primeiro",
  "décimo segundo",
  "décimo terceiro",
  "décimo quarto",
  "décimo quinto",
];

export const numbers: Word[] = [
  ...numberWords(small, tens, " e ", units),
  w("ORD", "dia um", 1),
  w("NUM", "sessenta", { value: 60 }),
  w("NUM", "noventa", { value: 90 }),
  w("NUM", "cem", { value: 100 }),
  ...ordinals.map((forms, index) => w("ORD", forms, index + 1)),
  w("ORD", "vigésimo", 20),
  w("ORD", "último|última|últimos|últimas", -1),
  w("ORD", "penúltimo|penúltima|segundo último", -2),
  w("ORD", "antepenúltimo|antepenúltima", -3),
  w("FEW", "uns|umas|uns poucos|umas poucas|alguns|algumas|poucos|poucas|vários|várias", 3),
  w("FEW", "um par de|par de", 2),
];
