import { expect, test } from "@playwright/test";
import { appForThisFile, ask, mainSentence, signIn } from "./app";

const app = appForThisFile({ account: true });

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
  await page.getByRole("button", { name: /^Account menu/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  await page.goto(`${app.url}/tasks`);
  await expect(page).toHaveURL(/\/sign-in/);
});
