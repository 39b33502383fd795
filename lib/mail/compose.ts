import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { z } from "zod";
import { AppError } from "@/lib/errors";
import { renderMarkdown } from "./render-markdown";

export interface MailContent {
  from: string;
  to: readonly string[];
  subject: string;
  /** Markdown or plain text; becomes the text part as it is and the HTML part where `html` is not given. */
  text: string;
  html?: string | undefined;
  idempotencyKey: string;
  date?: Date;
}

export interface ComposedMail {
  messageId: string;
  from: string;
  recipients: string[];
  subject: string;
  text: string;
  html: string;
  /** The MIME message with CRLF line ends, exactly as it goes to the server. */
  raw: string;
}

const addressSchema = z.email().max(254);

function checkedRecipients(to: readonly string[]): string[] {
  const recipients = [...new Set(to.map((address) => address.trim().toLowerCase()))];
  const wrong = recipients.filter((address) => !addressSchema.safeParse(address).success);
  if (recipients.length > 0 && wrong.length === 0) return recipients;
  const message = wrong.length > 0 ? `${wrong.join(", ")} is not an e-mail address.` : "A mail needs a recipient.";
  throw new AppError("validation", message, { fields: [{ path: "to", message }] });
}

/** One line without control characters: nothing in it can start a header of its own. */
function singleLine(text: string, max: number): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, max);
}

/** The same key gives the same Message-ID, so that a message sent twice is recognisable as one. */
export function messageIdOf(idempotencyKey: string, from: string): string {
  const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? "localhost";
  return `<${createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 32)}@${domain.toLowerCase()}>`;
}

/** Builds the MIME message (text and HTML). Nothing is sent. */
export async function composeMail(content: MailContent): Promise<ComposedMail> {
  const recipients = checkedRecipients(content.to);
  const messageId = messageIdOf(content.idempotencyKey, content.from);
  const subject = singleLine(content.subject, 250) || "(no subject)";
  const html = content.html ?? renderMarkdown(content.text);
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail({
    from: content.from,
    to: recipients,
    subject,
    text: content.text,
    html,
    messageId,
    date: content.date ?? new Date(),
    headers: { "Auto-Submitted": "auto-generated", "X-Mailer": "Nighthawks" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { messageId, from: content.from, recipients, subject, text: content.text, html, raw: message.toString() };
}
