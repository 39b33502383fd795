import { z } from "zod";
import { AppError } from "@/lib/errors";
import type { Contract } from "./contract";
import { refuseNul } from "./refuse-nul";
import { fromWire, wireSchema } from "./wire";

const MAX_BODY_BYTES = 1_048_576;

async function readText(request: Request, most: number): Promise<string> {
  const tooLarge = new AppError("too_large", `The body has more than ${most} bytes.`, {
    fields: [{ path: "body", message: `At most ${most} bytes.` }],
  });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge;
  const reader = request.body?.getReader();
  if (!reader) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw tooLarge;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    const fields = [{ path: "body", message: 'Send JSON, for example {"text": "…"}.' }];
    throw new AppError("validation", "The body is not JSON.", { fields, cause });
  }
}

/** Of several allowed shapes the one that fits best is the one whose errors are told. */
function parseAs(schema: z.ZodType, value: unknown): unknown {
  const options = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];
  const results = options.map((option) => ({ option, result: wireSchema(option, true).safeParse(value) }));
  const fitting = results.find(({ result }) => result.success);
  if (fitting?.result.success) return fromWire(fitting.option, fitting.result.data);
  const errors = results.flatMap(({ result }) => (result.error ? [result.error] : []));
  const closest = errors.toSorted((a, b) => a.issues.length - b.issues.length)[0];
  throw closest ?? new AppError("validation", "The body is not valid.");
}

/** The body of a request as its contract describes it; refuses what is too large, no JSON or not valid. */
export async function readBody(route: Contract, request: Request): Promise<unknown> {
  if (!route.body) return undefined;
  const text = await readText(request, route.maxBodyBytes ?? MAX_BODY_BYTES);
  const type = request.headers.get("content-type") ?? "";
  if (text !== "" && !route.anyContentType && !/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    const fields = [{ path: "content-type", message: "Send content-type: application/json." }];
    throw new AppError("validation", "The body must be JSON with its content type.", { fields });
  }
  const value = parseJson(text);
  refuseNul(value);
  return parseAs(route.body, value);
}
