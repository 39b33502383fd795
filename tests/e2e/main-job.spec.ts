import { expect, test } from "@playwright/test";
import { admin, appForThisFile, ask, complaintsOf, mainSentence, setUp, signIn } from "./app";

const app = appForThisFile();

test("from an empty data folder to a proven run and its mail", async ({ page }) => {
  const complaints = complaintsOf(page);

  await page.goto(app.url);
  await expect(page.getByRole("heading", { name: "Open the set-up link" })).toBeVisible();
  await setUp(page, app.server);

  const card = await ask(page, app.server, mainSentence);
  await expect(card.getByRole("textbox", { name: "Name" })).toHaveValue("Server Health Check");
  await expect(card.getByText("0 9 * * 1-5", { exact: true })).toBeVisible();
  await expect(card.getByRole("listitem", { name: /^Next run/ })).toHaveCount(5);
  await expect(card.getByText("Next runs, in Europe/Berlin")).toBeVisible();
  await expect(card.getByText("Server check")).toBeVisible();
  await expect(card.getByText("Send e-mail")).toBeVisible();
  await expect(card.getByText(admin.email)).toBeVisible();

  await card.getByRole("button", { name: "Schedule", exact: true }).dblclick();
  await expect(card.getByText("Scheduled", { exact: true })).toBeVisible();
  const tasks = await (await page.request.get(`${app.url}/api/v1/tasks`)).json();
  expect(tasks.items, "pressing twice makes one task").toHaveLength(1);

  await card.getByRole("link", { name: "Open the task" }).click();
  await page.getByRole("button", { name: "Run now" }).click();
  await page.waitForURL(/\/runs\//);
  await expect(page.locator('main [data-run-status="succeeded"]').first()).toBeVisible({ timeout: 60_000 });
  for (const step of ["server_check", "send_email", "finish"]) {
    await expect(page.locator(`[data-step-name="${step}"][data-step-status="done"]`)).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: "Summary" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Evidence" })).toBeVisible();

  const mailCard = page.locator("section").filter({ has: page.getByRole("heading", { name: "Mail in the Outbox" }) });
  await mailCard.getByRole("link").click();
  await page.waitForURL(/\/outbox\//);
  await expect(page.frameLocator("iframe").locator("body")).toContainText(/this machine/i);
  await page.getByRole("tab", { name: "Headers" }).click();
  await expect(page.getByText("Message-ID")).toBeVisible();
  await page.getByRole("tab", { name: "Source" }).click();
  await expect(page.getByRole("tabpanel")).toContainText(`To: ${admin.email}`);

  expect(complaints, "the browser's console stays clean").toEqual([]);
});

test("a draft is edited in place and its next runs follow", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, mainSentence);
  const words = card.getByRole("textbox", { name: "Schedule, in words" });

  await words.fill("every Saturday at 10:30");
  await expect(card.getByText("30 10 * * 6", { exact: true })).toBeVisible();
  await expect(card.getByRole("listitem", { name: "Next run 1" })).toContainText("10:30");

  await card.getByRole("button", { name: /^Change the time zone/ }).click();
  await page.getByRole("combobox", { name: "Search for a city or zone" }).fill("tokyo");
  await page.keyboard.press("Enter");
  await expect(card.getByText("Next runs, in Asia/Tokyo")).toBeVisible();

  await words.fill("at the colour of blue");
  await expect(words).toHaveAttribute("aria-invalid", "true");
  await words.fill("every Saturday at 10:30");
  await expect(words).not.toHaveAttribute("aria-invalid", "true");

  await card.getByRole("textbox", { name: "Name" }).fill("Weekend check");
  await card.getByRole("button", { name: "Schedule", exact: true }).click();
  await card.getByRole("link", { name: "Open the task" }).click();
  await expect(page.getByRole("heading", { name: "Weekend check" })).toBeVisible();
  await expect(page.getByText("Asia/Tokyo").first()).toBeVisible();
});

test("a discarded draft makes no task", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, "Check server health every day at 7:15");
  const before = await (await page.request.get(`${app.url}/api/v1/tasks`)).json();
  await card.getByRole("button", { name: "Discard" }).click();
  await expect(card.getByText("Discarded", { exact: true })).toBeVisible();
  const after = await (await page.request.get(`${app.url}/api/v1/tasks`)).json();
  expect(after.items).toHaveLength(before.items.length);
});

test("signing out closes the pages", async ({ page }) => {
  await signIn(page, app.server);
  await page.getByRole("button", { name: "Account menu" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.goto(`${app.url}/tasks`);
  await expect(page).toHaveURL(/\/sign-in/);
});
