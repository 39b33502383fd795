import type { EditReading } from "./read-edit";
import type { CurrentTask } from "./types";

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

interface ChangedRecipients {
  recipients: string[];
  prompt: string;
  doubt: number;
}

/** Who gets it from now on, and the prompt with the addresses that changed. Null when the text names no address. */
export function changeRecipients(
  text: string,
  current: CurrentTask,
  reading: EditReading,
  and: (words: string[]) => string,
): ChangedRecipients | null {
  const named = [...new Set((text.match(address) ?? []).map((found) => found.replace(/[.-]+$/, "")))];
  if (named.length === 0) return null;
  const known = named.filter((one) => current.recipients.includes(one));
  const added = named.filter((one) => !current.recipients.includes(one));
  if (added.length === 0) {
    if (!reading.not) return { recipients: current.recipients, prompt: current.prompt, doubt: 0 };
    return { recipients: current.recipients.filter((one) => !known.includes(one)), prompt: current.prompt, doubt: 0 };
  }
  const isAdded = reading.alsoTo || startsWithAnd(text, reading);
  const removed = isAdded ? [] : known.length > 0 ? known : current.recipients;
  const recipients = [...current.recipients.filter((one) => !removed.includes(one)), ...added];
  const isClear = isAdded || reading.instead || removed.length === 0 || known.length > 0;
  return { recipients, prompt: withAddresses(current, removed, added, and), doubt: isClear ? 0 : 0.1 };
}

function startsWithAnd(text: string, { language }: EditReading): boolean {
  return language.joint.test(` ${text.trim().split(/\s/)[0]?.toLowerCase() ?? ""} `);
}

/** Where the prompt names an address that changes, it names the new ones instead, or as well. */
function withAddresses(
  { prompt, recipients }: CurrentTask,
  removed: readonly string[],
  added: readonly string[],
  and: (words: string[]) => string,
): string {
  const old = removed.find((one) => prompt.includes(one));
  if (old !== undefined) return prompt.replaceAll(old, and([...added]));
  const kept = recipients.find((one) => prompt.includes(one));
  return removed.length > 0 || kept === undefined ? prompt : prompt.replaceAll(kept, and([kept, ...added]));
}
