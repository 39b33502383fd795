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
