export interface MailHeader {
  name: string;
  value: string;
}

/** The header fields of a MIME message in order, folded lines joined, encoded words left as they were sent. */
export function readHeaders(raw: string): MailHeader[] {
  const [head = ""] = raw.split(/\r?\n\r?\n/, 1);
  const unfolded = head.replace(/\r?\n[ \t]+/g, " ");
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
  });
}
