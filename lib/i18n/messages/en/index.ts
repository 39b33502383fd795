import { auth } from "./auth";
import { chat } from "./chat";
import { common } from "./common";
import { outbox } from "./outbox";
import { runs } from "./runs";
import { settings } from "./settings";
import { tasks } from "./tasks";

export const messages = { common, auth, chat, tasks, runs, outbox, settings };
export type Messages = typeof messages;
