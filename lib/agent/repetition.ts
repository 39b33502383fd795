import { canonicalJson } from "@/lib/models";

const SAME_CALL_LIMIT = 3;

/** Watches the calls of a run: one call for the third time, or A-B-A-B, is a loop. */
export class RepetitionGuard {
  private readonly calls: string[] = [];

  /** Notes a call; true when it closes a loop and must not be made. */
  isLoop(toolName: string, input: unknown): boolean {
    this.calls.push(`${toolName} ${canonicalJson(input)}`);
    const last = this.calls.at(-1);
    if (this.calls.filter((call) => call === last).length >= SAME_CALL_LIMIT) return true;
    const [a, b, c, d] = this.calls.slice(-4);
    return d !== undefined && a === c && b === d && a !== b;
  }
}
