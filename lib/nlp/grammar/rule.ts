import { addCategory, holdsCategories, WORDS } from "./category-set";
import type { Chart, Edge } from "./chart";
import type { Category, Meanings } from "./meanings";

/** A category, or one that may be missing: "AT?". */
export type Element = Category | `${Category}?`;

type MeaningOf<E> = E extends `${infer C}?`
  ? C extends Category
    ? Meanings[C] | undefined
    : never
  : E extends Category
    ? Meanings[E]
    : never;

/** Where a rule matched. */
export interface Place {
  chart: Chart;
  start: number;
  end: number;
}

export interface Rule {
  into: Category;
  elements: { category: Category; optional: boolean }[];
  /** The categories of its elements that may not be missing. */
  needs: Category[];
  build: (values: unknown[], place: Place) => unknown;
}

/** A sequence of categories that means one thing; null from `build` when it does not after all. */
export function rule<Into extends Category, const Es extends readonly Element[]>(
  into: Into,
  elements: Es,
  build: (...args: [...{ -readonly [I in keyof Es]: MeaningOf<Es[I]> }, Place]) => Meanings[Into] | null,
): Rule {
  const apply = build as (...args: unknown[]) => unknown;
  return {
    into,
    elements: elements.map((element) => ({
      category: element.replace("?", "") as Category,
      optional: element.endsWith("?"),
    })),
    needs: elements.filter((element): element is Category => !element.endsWith("?")),
    build: (values, place) => apply(...values, place),
  };
}

/** Rules in their order, and what they need side by side: of hundreds that are asked for each text few apply. */
export interface RuleList {
  rules: readonly Rule[];
  /** A set of categories for each rule. */
  needed: Int32Array;
}

export function ruleList(rules: readonly Rule[]): RuleList {
  const needed = new Int32Array(rules.length * WORDS);
  for (const [index, { needs }] of rules.entries())
    for (const category of needs) addCategory(needed, category, index * WORDS);
  return { rules, needed };
}

/** Applies rules in their order; each sees what the ones before it have found. */
export function applyRules(chart: Chart, { rules, needed }: RuleList): void {
  for (let index = 0; index < rules.length; index += 1) {
    if (!holdsCategories(chart.present, needed, index * WORDS)) continue;
    const one = rules[index];
    if (one) applyRule(chart, one);
  }
}

function applyRule(chart: Chart, { into, elements, build }: Rule): void {
  const steps = elements.map(({ category, optional }) => ({ edges: chart.byStart(category), optional }));
  const found = (values: unknown[], start: number, end: number): void => {
    const value = build(values, { chart, start, end });
    if (value !== null) chart.add(into, start, end, value as Meanings[typeof into], into);
  };
  const walked: Walk = { chart, steps, values: steps.map(() => undefined), found };
  for (const start of startsOf(chart, elements)) walk(walked, start, 0, start, start);
}

/** The places where a match may begin, each once. */
function startsOf(chart: Chart, elements: Rule["elements"]): readonly number[] {
  const starts: number[] = [];
  for (const [index, { category, optional }] of elements.entries()) {
    for (const edge of chart.all(category)) {
      const isFirstHere = chart.from(category, edge.start)[0] === edge;
      if (isFirstHere && !isAlsoOf(chart, elements, index, edge.start)) starts.push(edge.start);
    }
    if (!optional) break;
  }
  return starts;
}

/** Whether an element before one has an edge at a place. */
function isAlsoOf(chart: Chart, elements: Rule["elements"], before: number, start: number): boolean {
  for (let index = 0; index < before; index += 1) {
    const element = elements[index];
    if (element && chart.from(element.category, start).length > 0) return true;
  }
  return false;
}

const none: readonly never[] = [];

interface Step {
  edges: readonly (readonly Edge[] | undefined)[];
  optional: boolean;
}

interface Walk {
  chart: Chart;
  steps: readonly Step[];
  /** What each step has found; `found` is given them while they stand. */
  values: unknown[];
  found: (values: unknown[], start: number, end: number) => void;
}

/** An optional element is left out only where the rest cannot match with it. */
function walk(one: Walk, start: number, index: number, at: number, end: number): boolean {
  const step = one.steps[index];
  if (!step) {
    one.found(one.values, start, end);
    return true;
  }
  const next = index === 0 ? at : one.chart.skip(at);
  let matched = false;
  for (const edge of step.edges[next] ?? none) {
    one.values[index] = edge.value;
    if (walk(one, start, index + 1, edge.end, edge.end)) matched = true;
  }
  if (!matched && step.optional) {
    one.values[index] = undefined;
    matched = walk(one, start, index + 1, at, end);
  }
  return matched;
}

/** Items with AND, COMMA or nothing but a space between them; a list of one as well. */
export function list<Item extends Category, Into extends Category>(
  into: Into,
  item: Item,
  build: (items: Meanings[Item][], place: Place) => Meanings[Into] | null,
): ListRule {
  return {
    into,
    item,
    build: (items, place) => build(items as Meanings[Item][], place) as Meanings[Category] | null,
  };
}

export interface ListRule {
  into: Category;
  item: Category;
  build: (items: unknown[], place: Place) => unknown;
}

const MAX_ITEMS = 31;
/** No schedule has so many days or times; a text that has is content, and would be slow. */
const MAX_FIRSTS = 80;
/** A list of items is itself an item where all its beginnings are ("the 1st, 2nd, … 31st"). */
const MAX_BEGINNINGS = (MAX_ITEMS * (MAX_ITEMS + 1)) / 2;

/** Every list that starts at an item: the longest, and each shorter one. */
export function applyList(chart: Chart, { into, item, build }: ListRule, joins: (gap: string) => boolean): void {
  if (!chart.has(item)) return;
  const firsts = [...chart.all(item)];
  if (firsts.length > MAX_BEGINNINGS) return;
  if (firsts.length > MAX_FIRSTS && new Set(firsts.map(({ start }) => start)).size > MAX_FIRSTS) return;
  for (const first of firsts) {
    const items: unknown[] = [];
    let edge: { end: number; value: unknown } | undefined = first;
    while (edge && items.length < MAX_ITEMS) {
      items.push(edge.value);
      const value = build([...items], { chart, start: first.start, end: edge.end });
      if (value !== null) chart.add(into, first.start, edge.end, value as Meanings[typeof into], into);
      edge = nextItem(chart, item, edge.end, joins);
    }
  }
}

/** "[ y otra vez a las ]" */
const MAX_GAP = 20;

/** "Wednesdays [(choir)] and Sundays": a reason in brackets, in which nothing says when. */
export function behindReason(chart: Chart, from: number): number {
  const reason = chart.text.startsWith(" (", from)
    ? /^\s\(\p{L}[\p{L}\s'-]{1,30}\)/u.exec(chart.text.slice(from))?.[0]
    : undefined;
  if (reason === undefined) return from;
  const end = from + reason.length;
  const saysWhen = (["WEEKDAY", "MONTH", "EXCEPT", "PART", "EVERY", "DAYGROUP", "ADVERB"] as const).some((category) =>
    chart.all(category).some((edge) => edge.start > from && edge.end < end),
  );
  return saysWhen ? from : end;
}

function nextItem(chart: Chart, item: Category, last: number, joins: (gap: string) => boolean) {
  const from = item === "LEFT" ? behindReason(chart, last) : last;
  for (let at = from; at <= from + MAX_GAP && at < chart.text.length; at += 1) {
    const found = chart.from(item, at);
    if (found.length === 0 || !joins(chart.text.slice(from, at))) continue;
    return found.reduce((longest, edge) => (edge.end > longest.end ? edge : longest));
  }
  return undefined;
}
