/** Each form alone and behind each opening: "no cada día", "mejor no cada día". */
export function after(openings: string, forms: string): string {
  return forms
    .split("|")
    .flatMap((form) => [
      form,
      ...openings.split("|").flatMap((opening) => [`${opening} ${form}`, `${opening}, ${form}`]),
    ])
    .join("|");
}

/** Each form with each ending behind it, with a comma or without: "no cada hora, sino". */
export function before(endings: string, forms: string): string {
  return forms
    .split("|")
    .flatMap((form) => endings.split("|").flatMap((ending) => [`${form} ${ending}`, `${form}, ${ending}`]))
    .join("|");
}
