import { parseArgs } from "node:util";
import { createKey, SCOPES, scopeSchema } from "@/lib/auth";
import { db, openDatabase } from "@/lib/db";
import { isAppError } from "@/lib/errors";

const USAGE = `Usage: npm run key -- --email you@example.com --scopes tasks:read,runs:read [--name "my script"]
Scopes: ${SCOPES.join(", ")} (* = all that the owner's role allows)`;

async function main(): Promise<void> {
  const options = { email: { type: "string" }, scopes: { type: "string" }, name: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  if (!values.email || !values.scopes) throw new Error(USAGE);
  const scopes = scopeSchema.array().safeParse(values.scopes.split(",").map((scope) => scope.trim()));
  if (!scopes.success) throw new Error(`--scopes is "${values.scopes}".\n${USAGE}`);
  await openDatabase();
  const user = await db.user.findUnique({ where: { email: values.email.toLowerCase() } });
  if (!user) throw new Error(`--email: there is no account ${values.email}. Create it on the set-up page first.`);
  const { id: userId, role, name, email, timezone } = user;
  const actor = { kind: "user", userId, role, name, email, timezone, address: null } as const;
  const { key } = await createKey(actor, { name: values.name ?? "Command line", scopes: scopes.data });
  process.stdout.write(`${key}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${isAppError(error) ? error.message : message}\n`);
    process.exit(1);
  },
);
