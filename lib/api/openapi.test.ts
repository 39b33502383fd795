import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { allContracts, openApiDocument } from "./openapi";

/** `tasks/[id]/run/route.ts` → `/tasks/{id}/run` */
function routesOnDisk(): string[] {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith("route.ts") && !file.startsWith("openapi.json") && !file.startsWith("[...path]"))
    .map(
      (file) =>
        `/${file
          .replace(/\/route\.ts$/, "")
          .replaceAll("[", "{")
          .replaceAll("]", "}")}`,
    );
}

test("every route below /api/v1 has a contract, and every contract a route", () => {
  expect([...new Set(allContracts.map((route) => route.path))].toSorted()).toEqual(routesOnDisk().toSorted());
});

test("the document is OpenAPI 3.1 in snake_case, with the scope of each operation", () => {
  const document = openApiDocument("1.2.3") as { openapi: string; paths: Record<string, Record<string, object>> };
  expect(document.openapi).toBe("3.1.0");
  expect(document.paths["/tasks"]?.post).toMatchObject({ "x-scope": "tasks:write", requestBody: { required: true } });
  const text = JSON.stringify(document);
  expect(text).toContain('"schedule_text"');
  expect(text).not.toContain('"scheduleText"');
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((operation) => Reflect.get(operation, "operationId")),
  );
  expect(new Set(ids).size).toBe(allContracts.length);
});
