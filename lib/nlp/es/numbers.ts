import { type Word, w } from "../grammar/lexicon";
import { numberWords } from "../iberian/spoken-numbers";

const small =
  "cero hum dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const tens = ["treinta", "cuarenta", "cincuenta"];
const units = ["uno|un|una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

const ordinals = [
  "primer|primero|primera|primeros|primeras",
  "segundo|segunda|segundos|segundas",
  "tercer|tercero|tercera|terceros|terceras",
  "cuarto|cuarta|cuartos",
  "quinto|quinta|quintos",
  "sexto|sexta",
  "séptimo|séptima|sétimo",
  "octavo|octava",
  "noveno|novena",
  "décimo|décima",
  "undécimo|decimoprimero",
  "duodécimo|decimosegundo",
  "decimotercero|decimotercer",
  "decimocuarto",
  "decimoquinto",
  "decimosexto",
  "decimoséptimo",
  "decimoctavo",
  "decimonoveno",
  "vigésimo",
];

export const numbers: Word[] = [
  ...numberWords(small, tens, " y ", units),
  // "La una" is an hour; "uno" is a day of the month or something that was named before.
  w("ORD", "uno", 1),
  w("NUM", "sesenta", { value: 60 }),
  w("NUM", "noventa", { value: 90 }),
  w("NUM", "cien", { value: 100 }),
  ...ordinals.map((forms, index) => w("ORD", forms, index + 1)),
  w("ORD", "último|última|últimos|últimas|ultmo", -1),
  w("ORD", "penúltimo|penúltima|segundo último|segunda última|anteúltimo|anteúltima", -2),
  w("ORD", "antepenúltimo|antepenúltima", -3),
  w("FEW", "unos|unas|unos pocos|unas pocas|unos cuantos|unas cuantas|pocos|pocas|varios|varias|algunos|algunas", 3),
  w("FEW", "un par de|par de", 2),
];
