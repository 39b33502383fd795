import { db, type Prisma, type Task } from "@/lib/db";
import type { Schedule } from "@/lib/scheduling";
import { buildSchedule } from "./schedule";
import { createUser } from "./user";

type Overrides = Partial<Omit<Prisma.TaskUncheckedCreateInput, "schedule">> & { schedule?: Partial<Schedule> };

/** An active task whose next occurrence nobody has dispatched (`cursorAt` null unless given). */
export async function createTask({ schedule, ...overrides }: Overrides = {}): Promise<Task> {
  const ownerId = overrides.ownerId ?? (await createUser()).id;
  const built = buildSchedule(schedule);
  return db.task.create({
    data: {
      name: "Server Health Check",
      prompt: "Check server health status and email the results.",
      schedule: { ...built },
      scheduleText: "every weekday at 9 AM",
      timezone: built.timezone,
      tools: ["server_check", "send_email"],
      recipients: ["ana@example.com"],
      ...overrides,
      ownerId,
    },
  });
}
