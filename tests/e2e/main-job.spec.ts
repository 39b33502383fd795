import { expect, test } from "@playwright/test";
import { residentMemory } from "../setup/memory";
import { admin, appForThisFile, ask, complaintsOf, mainSentence, setUp } from "./app";

const app = appForThisFile({ account: false });

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
  await expect(card.getByRole("button", { name: "Server check", pressed: true })).toBeVisible();
  await expect(card.getByRole("button", { name: "Send e-mail", pressed: true })).toBeVisible();
  await expect(card.getByRole("button", { name: "Schedule", exact: true })).toBeInViewport({ ratio: 1 });
  await expect(card.getByText(admin.email, { exact: true })).toBeVisible();

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
  if (process.platform === "linux") {
    const memory = () => residentMemory(app.server.pid);
    // Connections of the burst close after a few idle seconds.
    await expect.poll(() => memory().server, { message: "MB of the Node process" }).toBeLessThan(400);
    await expect.poll(() => memory().tree, { message: "MB of it and PostgreSQL", timeout: 15_000 }).toBeLessThan(700);
  }
});
