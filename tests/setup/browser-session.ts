import type { TestServer } from "./server";

/** What a browser would keep of the answers' Set-Cookie headers. */
class CookieJar {
  private readonly cookies = new Map<string, string>();

  keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    return response;
  }

  header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

export interface BrowserSession {
  /** The status of the sign-in, and what it said to wait. */
  signIn(email: string, password: string): Promise<{ status: number; retryAfter: string | null }>;
  signOut(): Promise<void>;
  cookie(): string;
}

/** next-auth's sign-in and sign-out as the browser does them, without a browser. */
export function browserSession({ url }: TestServer): BrowserSession {
  const jar = new CookieJar();
  const post = async (path: string, fields: Record<string, string>): Promise<Response> => {
    const csrf = jar.keep(await fetch(`${url}/api/auth/csrf`, { headers: { cookie: jar.header() } }));
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const body = new URLSearchParams({ ...fields, csrfToken, json: "true" });
    const headers = { cookie: jar.header(), origin: url };
    return jar.keep(await fetch(`${url}${path}`, { method: "POST", body, headers, redirect: "manual" }));
  };
  return {
    async signIn(email, password) {
      const response = await post("/api/auth/callback/credentials", { email, password });
      return { status: response.status, retryAfter: response.headers.get("retry-after") };
    },
    async signOut() {
      await post("/api/auth/signout", {});
    },
    cookie: () => jar.header(),
  };
}
