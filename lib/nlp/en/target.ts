/** The words of the person for the folded object, without articles and the words around a name. */
export function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/^(?:all\s)?(?:of\s)?(?:the|my|our|that|this|your)\s/i, "")
    .replace(/\s(?:until|for|from|till|at|over|this|next|while|please|during|tomorrow|today)(?:\s.*)?$/i, "")
    .replace(/[.?!"',]+$|^["']/g, "");
  return name === "" || /^(?:it|that|this|them|everything|all)$/i.test(name) ? null : name;
}
