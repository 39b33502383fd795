import { openApiDocument } from "@/lib/api";
import { version } from "@/package.json";

export function GET(): Response {
  return Response.json(openApiDocument(version));
}
