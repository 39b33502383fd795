import { egressFetch } from "@/lib/egress";
import { AppError, isAppError } from "@/lib/errors";
import { type BlackoutStretch, readIcalendar } from "@/lib/scheduling";
import { MOST_ICALENDAR_BYTES } from "./schemas";

const DAY_MS = 86_400_000;
const BEHIND_MS = 31 * DAY_MS;
const AHEAD_MS = 3 * 365 * DAY_MS;
const FETCH_TIMEOUT_MS = 15_000;
const URL_EVERY_MS = DAY_MS / 4;
const FILE_EVERY_MS = 30 * DAY_MS;

export interface Source {
  icalendarUrl: string | null;
  icalendarText: string | null;
}

/** The columns that follow from what an iCalendar URL or file says; empty ones where there is neither. */
export interface ReadSource {
  stretches: BlackoutStretch[];
  expandedUntil: Date | null;
  refreshedAt: Date | null;
  refreshAt: Date | null;
  failures: number;
  problem: null;
}

/**
 * Fetches or takes the iCalendar text and writes its events out, from 31 days ago (for due times that are late) to
 * three years ahead. Throws AppError with a sentence: `forbidden`, `unavailable` or `too_large` from the egress rules,
 * `validation` for what cannot be read. Has no place inside a transaction.
 */
export async function readSource({ icalendarUrl, icalendarText }: Source, now: Date): Promise<ReadSource> {
  const none = { stretches: [], expandedUntil: null, refreshedAt: null, refreshAt: null, failures: 0, problem: null };
  const text = icalendarUrl === null ? icalendarText : await fetchCalendar(icalendarUrl);
  if (text === null) return none;
  const expandedUntil = new Date(now.getTime() + AHEAD_MS);
  const stretches = readIcalendar(text, new Date(now.getTime() - BEHIND_MS), expandedUntil);
  const refreshAt = new Date(now.getTime() + (icalendarUrl === null ? FILE_EVERY_MS : URL_EVERY_MS));
  return { ...none, stretches, expandedUntil, refreshedAt: now, refreshAt };
}

/** The same for a request: what is wrong is the fault of the field that names the source. */
export async function readGivenSource(source: Source, now: Date): Promise<ReadSource> {
  try {
    return await readSource(source, now);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const path = source.icalendarUrl === null ? "icalendar" : "icalendar_url";
    throw new AppError("validation", error.message, { cause: error, fields: [{ path, message: error.message }] });
  }
}

async function fetchCalendar(url: string): Promise<string> {
  const response = await egressFetch(url.replace(/^webcals?:/i, "https:"), {
    headers: { accept: "text/calendar, text/plain;q=0.5, */*;q=0.1", "user-agent": "Nighthawks" },
    ...{ maxBytes: MOST_ICALENDAR_BYTES, timeoutMs: FETCH_TIMEOUT_MS },
  });
  if (response.ok) return response.text();
  await response.body?.cancel();
  throw new AppError("unavailable", `The calendar's address answered with status ${response.status}.`);
}
