import { z } from "zod";
import type { Contract } from "./contract";
import * as contracts from "./contracts";
import { problemSchema } from "./problem";
import { wireSchema } from "./wire";

function isContract(value: unknown): value is Contract {
  return typeof value === "object" && value !== null && "method" in value && "path" in value;
}

export const allContracts: readonly Contract[] = (Object.values(contracts) as unknown[]).filter(isContract);

function jsonSchema(schema: z.ZodType, io: "input" | "output"): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Record<
    string,
    unknown
  >;
  return rest;
}

function parameters(schema: z.ZodType | undefined, place: "path" | "query"): unknown[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const whole = jsonSchema(schema, "input") as { properties?: Record<string, unknown>; required?: string[] };
  return Object.entries(whole.properties ?? {}).map(([name, property]) => ({
    ...{ name, in: place, schema: property },
    required: place === "path" || (whole.required ?? []).includes(name),
  }));
}

function answerOf(route: Contract): unknown {
  if (route.stream) return { description: "Events", content: { "text/event-stream": { schema: { type: "string" } } } };
  if (!route.answer) return { description: "Done" };
  const schema = jsonSchema(wireSchema(route.answer, false), "output");
  return { description: "OK", content: { "application/json": { schema } } };
}

function operation(route: Contract): unknown {
  const body = route.body && jsonSchema(wireSchema(route.body, true), "input");
  return {
    operationId:
      `${route.method.toLowerCase()}${route.path.replaceAll(/[^a-z]+(\w)/gi, (_all, letter: string) => letter.toUpperCase())}`.replaceAll(
        /[^A-Za-z]/g,
        "",
      ),
    summary: route.summary,
    tags: [route.tag],
    parameters: [...parameters(route.params, "path"), ...parameters(route.query, "query")],
    ...(body ? { requestBody: { required: true, content: { "application/json": { schema: body } } } } : {}),
    responses: {
      [route.status]: answerOf(route),
      default: {
        description: "Problem",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    security: route.scope === null ? [{}, { key: [] }] : [{ key: [] }, { bearer: [] }],
    ...(route.scope === null ? {} : { "x-scope": route.scope }),
  };
}

/** The OpenAPI 3.1 document, made from the very schemas that validate. */
export function openApiDocument(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of allContracts) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Nighthawks", version, description: "The scheduler that proves what it did." },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemSchema, "output") },
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-API-Key" },
        bearer: { type: "http", scheme: "bearer" },
      },
    },
  };
}
