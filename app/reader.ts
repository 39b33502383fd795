import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { currentActor } from "@/lib/auth";
import { AppError } from "@/lib/errors";
import { isValidTimezone } from "@/lib/scheduling";
import { PATH_HEADER, signInPath } from "./sign-in-path";

/** The signed-in person, read once per request. */
export const currentReader = cache(currentActor);

/** For pages that need somebody signed in. */
export async function requireReader() {
  return (await currentReader()) ?? redirect(signInPath((await headers()).get(PATH_HEADER)));
}

/** The zone in which this reader sees times: their own choice, else the browser's. "UTC" is the value nobody chose. */
export const readerZone = cache(async (): Promise<string> => {
  const actor = await currentReader();
  const chosen = actor && "timezone" in actor ? actor.timezone : "UTC";
  if (chosen !== "UTC") return chosen;
  const browser = (await cookies()).get("tz")?.value;
  return browser && isValidTimezone(browser) ? browser : "UTC";
});

/** Shows the not-found page where the lib says that there is no such thing. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
