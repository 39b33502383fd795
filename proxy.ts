import { type NextRequest, NextResponse } from "next/server";
import { PATH_HEADER, signInPath } from "@/app/sign-in-path";
import { getConfig } from "@/lib/config";

const SESSION_COOKIES = ["next-auth.session-token", "__Secure-next-auth.session-token"];
const OPEN_PAGES = ["/sign-in", "/setup"];

// Styles may be inline: the popover, toast and theme libraries set them; scripts never may without the nonce.
function contentSecurityPolicy(nonce: string): string {
  const development = !getConfig().production;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const pathOf = ({ nextUrl }: NextRequest) => `${nextUrl.pathname}${nextUrl.search}`;

function needsSignIn(request: NextRequest): boolean {
  if (OPEN_PAGES.some((page) => request.nextUrl.pathname.startsWith(page))) return false;
  return !SESSION_COOKIES.some((name) => request.cookies.has(name));
}

/** Sets the page's policy, and spares strangers a blank page. Permission itself is decided where the data is read. */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === "GET" && needsSignIn(request)) {
    return NextResponse.redirect(new URL(signInPath(pathOf(request)), request.nextUrl));
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set(PATH_HEADER, pathOf(request));
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: ["/((?!api/|_next/|metrics|healthz|readyz|hooks/|.*\\.(?:svg|png|ico|txt|webmanifest)$).*)"],
};
