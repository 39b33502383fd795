/** One letter more, less or other, or two neighbours swapped. */
export function isOneSlip(found: string, target: string): boolean {
  if (Math.abs(found.length - target.length) > 1) return false;
  let start = 0;
  while (start < found.length && found[start] === target[start]) start += 1;
  const rest = found.slice(start);
  const wanted = target.slice(start);
  if (rest.slice(1) === wanted || wanted.slice(1) === rest || rest.slice(1) === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
