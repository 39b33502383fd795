import { z } from "zod";

export const passwordSchema = z.string().min(12, "At least 12 characters.").max(200, "At most 200 characters.");
export const emailSchema = z.email("Not an e-mail address. Example: ana@example.com").max(254).toLowerCase();
export const setupSchema = z.object({
  token: z.string().min(1, "Open the set-up link that the server printed when it started."),
  name: z.string().trim().min(1, "Say who you are.").max(100),
  email: emailSchema,
  password: passwordSchema,
});

export const SCOPES = ["tasks:read", "tasks:write", "runs:read", "runs:trigger", "*"] as const;
export const scopeSchema = z.enum(SCOPES);

export const createKeySchema = z.object({
  name: z.string().trim().min(1, "Name the key after what will use it.").max(80),
  scopes: z.array(scopeSchema).min(1, "Choose at least one scope."),
  expiresInDays: z.number().int().min(1).max(3650).nullable().optional(),
});
export type CreateKey = z.input<typeof createKeySchema>;

export const keyViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
});
export type KeyView = z.infer<typeof keyViewSchema>;
