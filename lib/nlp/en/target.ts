/** The words of the person for the folded object, without articles and the words around a name. */
export function targetOf(clean: string, folded: string, object: string): string | null {
  const from = folded.indexOf(object);
  const sameLength = folded.length === clean.length && from >= 0;
  const words = sameLength ? clean.slice(from, from + object.length) : object;
  const name = words
    .replace(/\s(?:permanently|forever|for\sgood|entirely|completely|altogether)$/i, "")
    .replace(
      /^(?:(?:the|my|our)\s)?(?:task|job|reminder|schedule|automation)\s(?:called\s|named\s)?(?=["'\u201c\u2018])/i,
      "",
    )
    .replace(/^(?:the\s|that\s)?(?:one|thing)\s(?:about|for|with)\s/i, "")
    .replace(/^(?:all\s)?(?:of\s)?(?:the|my|our|that|this|your)\s/i, "")
    .replace(
      /\s(?:(?:that|which)\s)?you\s(?:keep|always|still|are|send|mail|e-?mail|text|post|message|ping|remind|tell|nag|bug).*$/i,
      "",
    )
    .replace(/\s(?:until|for|from|till|at|over|this|next|while|please|during|tomorrow|today)(?:\s.*)?$/i, "")
    .replace(/[.?!"'\u201c\u201d\u2018\u2019,]+$|^["'\u201c\u2018]/g, "");
  return name === "" || /^(?:it|that|this|them|everything|all)$/i.test(name) ? null : name;
}
