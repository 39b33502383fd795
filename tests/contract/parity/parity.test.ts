import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../wire/eventually";
import { belongsTo, said } from "../wire/scenario";
import { CASES, type ParityCase } from "./cases";
import { doubleEngine, embeddedEngine, type Outcome, type ParityEngine } from "./engines";

let engines: ParityEngine[];

beforeAll(async () => {
  engines = await Promise.all([embeddedEngine(), doubleEngine()]);
});

afterAll(() => Promise.all((engines ?? []).map((engine) => engine.stop())));

/** Runs a case on an engine; returns how its runs ended and what was said on the wire. */
async function outcome(engine: ParityEngine, { name, events, drive, ends }: ParityCase) {
  await drive(engine);
  const ended: Record<string, Outcome[]> = {};
  for (const [id, expected] of Object.entries(ends)) {
    ended[id] = await eventually(`${name}: ${id} to end`, async () => {
      const runs = await engine.outcomes(id);
      return runs.length >= expected.length && runs.every(({ status }) => status !== "running") && runs.map(told);
    });
    ended[id].sort(byText);
  }
  const conversation = () => belongsTo(events, engine.wire.exchanges);
  await eventually("the last answer", () => conversation().every(({ endMs }) => endMs !== Number.POSITIVE_INFINITY));
  return { ended, words: said(conversation()) };
}

/** An error's name and message: its stack and cause name the place, which is not the engine's. */
function told({ status, output }: Outcome): Outcome {
  if (status !== "failed") return { status, output };
  const { name, message } = output as Record<string, unknown>;
  return { status, output: { name, message } };
}

function byText(one: unknown, other: unknown): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}

describe("the executor and a strict double of the real server do the same", () => {
  it.concurrent.each(CASES)("$name", { timeout: 40_000 }, async (parityCase) => {
    const [embedded, real] = await Promise.all(engines.map((engine) => outcome(engine, parityCase)));
    const expected = Object.entries(parityCase.ends).map(([id, all]) => [id, [...all].sort(byText)]);
    expect(real?.ended).toEqual(Object.fromEntries(expected));
    expect(embedded?.ended).toEqual(real?.ended);
    if (parityCase.sameWords) expect(embedded?.words).toEqual(real?.words);
  });

  it("and their functions' bodies ran the same number of times", () => {
    const expected = CASES.flatMap(({ notes }) => notes).sort();
    const [embedded, real] = engines.map(({ journal }) => [...journal].sort());
    expect(real).toEqual(expected);
    expect(embedded).toEqual(expected);
  });

  it("and the double has nothing to complain of", () => {
    expect(engines.flatMap((engine) => engine.violations())).toEqual([]);
  });
});
