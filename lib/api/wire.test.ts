import { expect, test } from "vitest";
import { z } from "zod";
import { fromWire, toWire, wireSchema } from "./wire";

const schema = z.object({
  dueAt: z.string(),
  nested: z.object({ inputTokens: z.number() }).nullable(),
  items: z.array(z.object({ stepName: z.string() })).default([]),
  payload: z.unknown(),
});
const value = { dueAt: "now", nested: { inputTokens: 1 }, items: [{ stepName: "a" }], payload: { keepMe: 1 } };
const wire = { due_at: "now", nested: { input_tokens: 1 }, items: [{ step_name: "a" }], payload: { keepMe: 1 } };

test("keys of object schemas are renamed both ways; what the schema calls unknown passes as it is", () => {
  expect(toWire(schema, value)).toEqual(wire);
  expect(fromWire(schema, wireSchema(schema, true).parse(wire))).toEqual(value);
});

test("a strict wire schema refuses the TypeScript spelling and unknown keys, at every depth", () => {
  expect(wireSchema(schema, true).safeParse(value).success).toBe(false);
  const extra = { ...wire, nested: { input_tokens: 1, more: 2 } };
  expect(wireSchema(schema, true).safeParse(extra).success).toBe(false);
  expect(wireSchema(schema, false).safeParse(extra).success).toBe(true);
});

test("defaults and checks of the schema hold on the wire", () => {
  const limited = z.object({ someNames: z.array(z.string().min(2)).max(1).default([]) });
  expect(fromWire(limited, wireSchema(limited, true).parse({}))).toEqual({ someNames: [] });
  expect(wireSchema(limited, true).safeParse({ some_names: ["ab", "cd"] }).success).toBe(false);
  expect(wireSchema(limited, true).safeParse({ some_names: ["a"] }).success).toBe(false);
});
