import type { Tool } from "../types";
import { httpRequest } from "./http-request";
import { sendEmail } from "./send-email";
import { serverCheck } from "./server-check";

/** Every tool a task can be granted; a new tool is added here and to the catalogue in schemas.ts. */
export const builtInTools: readonly Tool[] = [serverCheck, httpRequest, sendEmail];
