import { z } from "zod";

/**
 * One schema serves both sides: TypeScript uses camelCase, JSON on the wire snake_case. Only the keys of object
 * schemas are renamed; what a schema calls unknown (a step's input, say) passes as it is.
 */
const toSnake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Inner = { innerType?: z.ZodType; element?: z.ZodType; options?: z.ZodType[]; shape?: Record<string, z.ZodType> };

const defOf = (schema: z.ZodType) => schema.def as unknown as Inner & { type: string };

/** The schema as it is on the wire. A request refuses unknown keys (`strict`), so that a typo is not ignored. */
export function wireSchema(schema: z.ZodType, strict: boolean): z.ZodType {
  const def = defOf(schema);
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(schema.shape as Record<string, z.ZodType>);
    const shape = Object.fromEntries(entries.map(([key, field]) => [toSnake(key), wireSchema(field, strict)]));
    return strict ? z.strictObject(shape) : z.object(shape);
  }
  const changes: Inner = {};
  if (def.innerType) changes.innerType = wireSchema(def.innerType, strict);
  if (def.element) changes.element = wireSchema(def.element, strict);
  if (def.options) changes.options = def.options.map((option) => wireSchema(option, strict));
  if (Object.keys(changes).length === 0) return schema;
  return schema.clone({ ...schema.def, ...changes } as z.ZodType["def"]);
}

type Rename = (key: string) => { from: string; to: string };

function convert(schema: z.ZodType, value: unknown, rename: Rename): unknown {
  if (value === null || value === undefined) return value;
  const def = defOf(schema);
  if (def.innerType) return convert(def.innerType, value, rename);
  if (def.element && Array.isArray(value)) return value.map((item) => convert(def.element as z.ZodType, item, rename));
  if (schema instanceof z.ZodUnion) {
    const fitting = (schema.options as z.ZodType[]).find((option) => option.safeParse(value).success);
    return fitting ? convert(fitting, value, rename) : value;
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== "object") return value;
  const source = value as Record<string, unknown>;
  const converted: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const { from, to } = rename(key);
    if (source[from] !== undefined) converted[to] = convert(field, source[from], rename);
  }
  return converted;
}

/** snake_case from the wire (checked by `wireSchema`) to what the schema describes. */
export function fromWire(schema: z.ZodType, value: unknown): unknown {
  return convert(schema, value, (key) => ({ from: toSnake(key), to: key }));
}

/** The value of a schema as it goes onto the wire. Keys that the schema does not name are left out. */
export function toWire(schema: z.ZodType, value: unknown): unknown {
  return convert(schema, value, (key) => ({ from: key, to: toSnake(key) }));
}
