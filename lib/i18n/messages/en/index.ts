import { auth } from "./auth";
import { chat } from "./chat";
import { common } from "./common";
import { mails } from "./mails";
import { outbox } from "./outbox";
import { runs } from "./runs";
import { settings } from "./settings";
import { tasks } from "./tasks";

export const messages = { common, auth, chat, tasks, runs, outbox, mails, settings };
export type Messages = typeof messages;
