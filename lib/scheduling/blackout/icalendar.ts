import ICAL from "ical.js";
import { AppError } from "@/lib/errors";
import { nextRruleInstant, parseRrule } from "../rrule/next";
import { stampOf } from "../rrule/stamp";
import type { BlackoutStretch } from "../schemas";
import { instantOfLocal, isValidTimezone, localOfInstant } from "../zone";

const MOST_STRETCHES = 5_000;
const MOST_EVENTS = 20_000;
const MOST_TITLE = 100;
const DAY_MS = 86_400_000;
const rules = { dstGap: "run", dstOverlap: "first" } as const;

/** Where an event's times stand: on a zone's clock, in UTC, or on the clock of whoever reads it. */
type Place = { kind: "zone"; zone: string } | { kind: "floating" };

interface Event {
  uid: string;
  place: Place;
  /** Local readings of `place`, in epoch milliseconds. */
  start: number;
  lengthMs: number;
  title: string | null;
  rule: string | null;
  added: number[];
  left: Set<number>;
  /** Stands for this occurrence of the event with its uid. */
  replaces: number | null;
  isCancelled: boolean;
}

/**
 * The events of an iCalendar file (RFC 5545) that touch the time between two instants, repeated ones written out.
 * Throws AppError("validation") with a sentence that says what cannot be read.
 */
export function readIcalendar(text: string, from: Date, to: Date): BlackoutStretch[] {
  const events = eventsOf(text);
  const replaced = new Map<string, Set<number>>();
  for (const { uid, replaces } of events)
    if (replaces !== null) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(replaces));
  const found: BlackoutStretch[] = [];
  for (const event of events) {
    if (event.isCancelled || event.lengthMs <= 0) continue;
    const without = event.replaces === null ? replaced.get(event.uid) : undefined;
    for (const start of startsOf(event, from.getTime(), to.getTime())) {
      if (without?.has(start) || event.left.has(start)) continue;
      found.push(stretchOf(event, start));
      if (found.length > MOST_STRETCHES) throw refuse(`has more than ${MOST_STRETCHES} events in the time looked at`);
    }
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function refuse(what: string, cause?: unknown): AppError {
  return new AppError("validation", `The iCalendar file ${what}.`, { cause });
}

function eventsOf(text: string): Event[] {
  const components = parsed(text).flatMap((calendar) => calendar.getAllSubcomponents("vevent"));
  if (components.length > MOST_EVENTS) throw refuse(`has more than ${MOST_EVENTS} events`);
  return components.map(readEvent);
}

function parsed(text: string): ICAL.Component[] {
  try {
    const tree = ICAL.parse(text) as unknown[];
    // One calendar comes as itself, several as a list.
    const calendars = (typeof tree[0] === "string" ? [tree] : tree) as unknown[][];
    const components = calendars.map((calendar) => new ICAL.Component(calendar));
    if (components.length > 0 && components.every(({ name }) => name === "vcalendar")) return components;
  } catch (error) {
    throw refuse("cannot be read: it does not follow RFC 5545", error);
  }
  throw refuse("holds no calendar: it must begin with BEGIN:VCALENDAR");
}

function readEvent(component: ICAL.Component): Event {
  const title = String(component.getFirstPropertyValue("summary") ?? "").slice(0, MOST_TITLE) || null;
  const begin = component.getFirstProperty("dtstart");
  const start = begin && timesOf(begin)[0];
  if (!begin || !start) throw refuse(`has an event without DTSTART${title ? ` ("${title}")` : ""}`);
  const place = placeOf(begin, start);
  const times = (name: string): number[] =>
    component
      .getAllProperties(name)
      .flatMap((property) => timesOf(property).map((time) => readingIn(place, property, time)));
  const local = readingIn(place, begin, start);
  const event: Event = {
    ...{ uid: String(component.getFirstPropertyValue("uid") ?? ""), place, start: local, title },
    lengthMs: lengthOf(component, local, start.isDate, times("dtend")[0]),
    rule: component.getFirstPropertyValue("rrule")?.toString() ?? null,
    ...{ added: times("rdate"), left: new Set(times("exdate")), replaces: times("recurrence-id")[0] ?? null },
    isCancelled: component.getFirstPropertyValue("status") === "CANCELLED",
  };
  checkRule(event);
  return event;
}

function lengthOf(component: ICAL.Component, start: number, isDate: boolean, end: number | undefined): number {
  if (end !== undefined) return end - start;
  const duration = component.getFirstPropertyValue("duration");
  if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1000;
  return isDate ? DAY_MS : 0;
}

function timesOf(property: ICAL.Property): ICAL.Time[] {
  return property.getValues().flatMap((value: unknown) => {
    if (value instanceof ICAL.Time) return [value];
    return value instanceof ICAL.Period ? [value.start] : [];
  });
}

/** Zones that are no IANA names (Windows has its own) are read as the clock of whoever reads the file. */
function placeOf(property: ICAL.Property, time: ICAL.Time): Place {
  if (isUtc(time)) return { kind: "zone", zone: "UTC" };
  const zone = zoneNameOf(property);
  return zone !== null && !time.isDate ? { kind: "zone", zone } : { kind: "floating" };
}

function zoneNameOf(property: ICAL.Property): string | null {
  const name = property.getParameter("tzid");
  if (typeof name !== "string") return null;
  // Some write /vendor/Europe/Berlin.
  return [name, name.split("/").slice(-2).join("/")].find(isValidTimezone) ?? null;
}

function isUtc(time: ICAL.Time): boolean {
  return time.zone === ICAL.Timezone.utcTimezone;
}

function readingOf(time: ICAL.Time): number {
  return Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
}

/** A time of the event on the event's own clock, whichever clock it is written on. */
function readingIn(place: Place, property: ICAL.Property, time: ICAL.Time): number {
  const reading = readingOf(time);
  if (place.kind === "floating" || time.isDate) return reading;
  const own = isUtc(time) ? "UTC" : (zoneNameOf(property) ?? place.zone);
  if (own === place.zone) return reading;
  return localOfInstant(place.zone, instantOfLocal(own, reading));
}

function ruleText({ place, start, rule }: Event): string {
  const zone = place.kind === "zone" ? place.zone : "UTC";
  return `DTSTART;TZID=${zone}:${stampOf(start)}\nRRULE:${rule}`;
}

function checkRule(event: Event): void {
  if (event.rule === null) return;
  try {
    parseRrule(ruleText(event));
  } catch (error) {
    throw refuse(`has a repetition that cannot be read (${event.title ?? event.uid}: ${event.rule})`, error);
  }
}

/** Readings at which the event begins, so that it touches the time between two instants. */
function startsOf(event: Event, from: number, to: number): number[] {
  const { place, start, lengthMs, rule } = event;
  const zone = place.kind === "zone" ? place.zone : "UTC";
  const found = new Set([start, ...event.added]);
  if (rule !== null) {
    // A day on each side: what floats is read in zones up to 14 h from UTC.
    const last = to + DAY_MS;
    let instant = nextRruleInstant(ruleText(event), from - lengthMs - DAY_MS, rules);
    while (instant !== null && instant <= last && found.size <= MOST_STRETCHES) {
      found.add(localOfInstant(zone, instant));
      instant = nextRruleInstant(ruleText(event), instant, rules);
    }
  }
  return [...found].filter((reading) => reading + lengthMs > from - DAY_MS && reading <= to + DAY_MS);
}

function stretchOf({ place, lengthMs, title }: Event, start: number): BlackoutStretch {
  if (place.kind === "floating") {
    const text = (at: number): string => new Date(at).toISOString().slice(0, 19);
    return { from: text(start), to: text(start + lengthMs), title };
  }
  const from = instantOfLocal(place.zone, start);
  return { from: new Date(from).toISOString(), to: new Date(from + lengthMs).toISOString(), title };
}
