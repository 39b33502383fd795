import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth";

type Context = { params: Promise<{ nextauth: string[] }> };

const LOCKED_SECONDS = "900";

/** next-auth answers 401 to everything that fails; too many tries are 429 with the time to wait. */
async function withRateLimitStatus(response: Response): Promise<Response> {
  if (response.status !== 401) return response;
  const body = await response.text();
  const isLimited = body.includes("error=rate_limited");
  const headers = new Headers(response.headers);
  if (isLimited) headers.set("retry-after", LOCKED_SECONDS);
  return new Response(body, { status: isLimited ? 429 : 401, headers });
}

async function handler(request: Request, context: Context): Promise<Response> {
  return withRateLimitStatus(await NextAuth(authOptions())(request, context));
}

export { handler as GET, handler as POST };
