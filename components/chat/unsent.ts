/** What stands unsent in the composer of a new conversation, and the conversation whose page takes over. */
let typed = "";
let next: string | null = null;

/** Typed while no conversation exists: its page has a composer of its own, which goes on with it. */
export function keepUnsent(text: string): void {
  typed = text;
}

export function handUnsentTo(conversationId: string): void {
  next = conversationId;
}

/** Once, and by the page that took over only: what was left behind for another is forgotten. */
export function takeUnsent(conversationId: string | null): string {
  const text = conversationId !== null && conversationId === next ? typed : "";
  typed = "";
  next = null;
  return text;
}
