import { metrics } from "@/lib/metrics";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(await metrics.register.metrics(), { headers: { "content-type": metrics.register.contentType } });
}
