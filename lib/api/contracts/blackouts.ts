import { z } from "zod";
import { blackoutViewSchema, createBlackoutSchema, updateBlackoutSchema } from "@/lib/tasks/schemas";
import { contract } from "../contract";
import { idParams, listOf, pageQuery } from "./shared";

const tag = "Blackouts" as const;
const path = "/blackouts/{id}";

export const createBlackoutContract = contract({
  ...{ method: "POST", path: "/blackouts", summary: "Create a blackout calendar", tag },
  ...{ scope: "tasks:write", status: 201, body: createBlackoutSchema, answer: blackoutViewSchema },
});

export const listBlackoutsContract = contract({
  ...{ method: "GET", path: "/blackouts", summary: "List your blackout calendars, newest first", tag },
  ...{ scope: "tasks:read", status: 200, query: z.strictObject(pageQuery), answer: listOf(blackoutViewSchema) },
});

export const getBlackoutContract = contract({
  ...{ method: "GET", path, summary: "Read a blackout calendar", tag, scope: "tasks:read", status: 200 },
  ...{ params: idParams, answer: blackoutViewSchema },
});

export const updateBlackoutContract = contract({
  ...{ method: "PATCH", path, summary: "Change a blackout calendar", tag, scope: "tasks:write", status: 200 },
  ...{ params: idParams, body: updateBlackoutSchema, answer: blackoutViewSchema },
});

export const deleteBlackoutContract = contract({
  ...{ method: "DELETE", path, summary: "Delete a blackout calendar that no task uses", tag },
  ...{ scope: "tasks:write", status: 204, params: idParams },
});
