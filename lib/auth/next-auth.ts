import { randomUUID } from "node:crypto";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { getConfig } from "@/lib/config";
import { isAppError } from "@/lib/errors";
import { endSession } from "./end-session";
import { signIn } from "./sign-in";

const SESSION_SECONDS = 14 * 86_400;

/** Sign-in by e-mail and password with a JWT session; the token carries no rights, only who and which version. */
export function authOptions(): NextAuthOptions {
  const config = getConfig();
  return {
    secret: config.authSecret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      CredentialsProvider({
        name: "password",
        credentials: { email: { type: "email" }, password: { type: "password" } },
        authorize: async (credentials) => {
          try {
            return await signIn(credentials?.email ?? "", credentials?.password ?? "");
          } catch (error) {
            // next-auth puts the message into the address of the sign-in page: only a known code may go there.
            throw new Error(isAppError(error) ? error.code : "internal");
          }
        },
      }),
    ],
    // A JWT would stay valid after sign-out: its session is remembered as ended until it would have expired anyway.
    events: { signOut: async ({ token }) => endSession(String(token?.session ?? ""), SESSION_SECONDS) },
    callbacks: {
      jwt: ({ token, user }) => {
        if (!user) return token;
        const { id, sessionVersion } = user as { id: string; sessionVersion?: number };
        return { ...token, sub: id, session: randomUUID(), sessionVersion: sessionVersion ?? 0 };
      },
    },
  };
}
