import { expect, test } from "@playwright/test";
import { appForThisFile, complaintsOf, signIn } from "./app";

const app = appForThisFile({ account: true });

const file = [
  ...["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", "SUMMARY:New Year"],
  ...["DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY", "END:VEVENT", "END:VCALENDAR"],
].join("\n");

test("calendars are made in the settings, chosen in a task, and the next run is skipped and taken back", async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await signIn(page, app.server);
  await page.goto(`${app.url}/settings/blackouts`);
  await page.getByLabel("Name", { exact: true }).fill("Weekends and Christmas");
  await page.getByRole("button", { name: "Saturday" }).click();
  await page.getByRole("button", { name: "Sunday" }).click();
  await page.getByLabel("Days").fill("24.12.2026");
  await page.getByRole("button", { name: "Create a calendar" }).click();
  await expect(page.getByText("“24.12.2026” is not a day.")).toBeVisible();
  await page.getByLabel("Days").fill("2026-12-24 to 2027-01-01\n2027-04-02");
  await page.getByRole("button", { name: "Create a calendar" }).click();
  await expect(page.getByText("2026-12-24 to 2027-01-01, 2027-04-02")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Holidays");
  await page.getByLabel("Text of the file").fill(file);
  await page.getByRole("button", { name: "Create a calendar" }).click();
  await expect(page.getByText("3 events ahead")).toBeVisible();

  // Half a day from now: no due time comes while this test looks at them.
  const timezone = "Europe/Berlin";
  const later = new Date(Date.now() + 12 * 3_600_000);
  const hour = later.toLocaleTimeString("en-GB", { timeZone: timezone, hour: "2-digit" });
  const schedule = { kind: "cron", cron_expressions: [`0 ${Number(hour)} * * *`], timezone };
  const made = await page.request.post(`${app.url}/api/v1/tasks`, {
    headers: { origin: app.url },
    data: { name: "Ping the shop", prompt: "Check https://example.com.", schedule },
  });
  const task = (await made.json()) as { id: string };
  await page.goto(`${app.url}/tasks/${task.id}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Skip next run" }).click();
  await expect(page.getByText("Left out on request")).toBeVisible();

  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("button", { name: "Weekends and Christmas" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Does not run on" })).toBeVisible();
  const runs = page.getByRole("listitem").filter({ hasText: `${hour}:00` });
  await expect(runs.filter({ hasText: /Mon|Tue/ })).not.toHaveCount(0);
  await expect(runs.filter({ hasText: /Sat|Sun/ }).filter({ hasNotText: "Run it after all" })).toHaveCount(0);

  await page.getByRole("button", { name: "Run it after all" }).click();
  await expect(page.getByText("Left out on request")).toBeHidden();

  // A message under the pointer stays, and these lie over the buttons.
  await page.reload();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Run past due times" }).click();
  await page.getByLabel("First day").fill("2026-01-05");
  await page.getByLabel("Last day").fill("2026-01-09");
  await expect(page.getByText("5 due times")).toBeVisible();
  expect(complaints).toEqual([]);
});
