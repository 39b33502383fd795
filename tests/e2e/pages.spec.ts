import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { appForThisFile, ask, complaintsOf, mainSentence, scheduleTask, signIn } from "./app";

const app = appForThisFile({ account: true });
const paths: Record<string, string> = {};

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage({ timezoneId: "Europe/Berlin" });
  await signIn(page, app.server);
  await ask(page, app.server, mainSentence);
  await page.waitForURL(/\/chat\//);
  const draft = new URL(page.url()).pathname;
  const taskId = await scheduleTask(page, app.server, mainSentence);
  await page.getByRole("button", { name: "Run now" }).click();
  await page.waitForURL(/\/runs\//);
  await expect(page.locator('main [data-run-status="succeeded"]').first()).toBeVisible({ timeout: 60_000 });
  const run = new URL(page.url()).pathname;
  const mails = await (await page.request.get(`${app.url}/api/v1/outbox`)).json();
  Object.assign(paths, {
    ...{ chat: "/", draft, tasks: "/tasks", task: `/tasks/${taskId}`, runs: "/runs", run, outbox: "/outbox" },
    ...{
      mail: `/outbox/${mails.items[0].id}`,
      settings: "/settings",
      keys: "/settings/keys",
      blackouts: "/settings/blackouts",
      missing: "/nothing-here",
    },
  });
  await page.close();
});

async function visitAll(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(app.url + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    await look(name);
  }
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every page passes axe in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await signIn(page, app.server);
    const found: string[] = [];
    await visitAll(page, async (name) => {
      // The mail's frame is sandboxed without scripts, so nothing can look inside it.
      const { violations } = await new AxeBuilder({ page })
        .exclude("iframe")
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"])
        .analyze();
      found.push(...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map((node) => node.html).join(" ")}`));
    });
    expect(found).toEqual([]);
  });
}

for (const width of [390, 1440]) {
  test(`no page is wider than a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await signIn(page, app.server);
    await visitAll(page, async (name) => {
      const overflow = await page.evaluate(() => {
        const areas = [document.documentElement, ...document.querySelectorAll("main")];
        return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth));
      });
      expect(overflow, name).toBeLessThanOrEqual(0);
    });
  });
}

test("the chosen theme stays after a reload, and nothing breaks the content security policy", async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page, app.server);
  await page.getByRole("radio", { name: "Dark" }).first().click();
  await expect(page.locator("html")).toHaveClass(/dark/);
  const answer = await page.reload();
  await expect(page.locator("html")).toHaveClass(/dark/);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(complaints).toEqual([]);
});

test("a task is paused, resumed, edited and deleted", async ({ page }) => {
  await signIn(page, app.server);
  await page.goto(app.url + paths["task"]);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.locator('[data-task-status="paused"]')).toBeVisible();
  await page.getByRole("button", { name: "Resume" }).click();
  await page.getByRole("button", { name: "Resume from the next due time" }).click();
  await expect(page.locator('[data-task-status="active"]')).toBeVisible();

  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Schedule, in words or as cron").fill("0 6 * * *");
  await expect(page.getByRole("dialog").getByRole("listitem", { name: "Next run 1" })).toContainText("06:00");
  await page.getByRole("combobox", { name: "When the last run is still going" }).click();
  await page.getByRole("option", { name: "Let it wait" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("0 6 * * *", { exact: true })).toBeVisible();
  await expect(page.getByText("A run that would overlap waits")).toBeVisible();

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete the task" }).click();
  await page.waitForURL(/\/tasks$/);
  await expect(page.getByText("No tasks yet")).toBeVisible();
});

test("a key is shown once, works, and stops working when it is revoked", async ({ page, playwright }) => {
  await signIn(page, app.server);
  await page.goto(`${app.url}/settings/keys`);
  await page.getByLabel("Name").fill("Deploy pipeline");
  await page.getByRole("button", { name: "Create a key" }).click();
  const key = (await page.getByTestId("new-key").textContent()) ?? "";
  expect(key).toMatch(/^nh_/);
  await page.getByRole("button", { name: "I have it" }).click();
  const api = await playwright.request.newContext({ extraHTTPHeaders: { "x-api-key": key } });
  expect((await api.get(`${app.url}/api/v1/tasks`)).status()).toBe(200);

  await page.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("Revoked", { exact: true })).toBeVisible();
  expect((await api.get(`${app.url}/api/v1/tasks`)).status()).toBe(401);
  await api.dispose();
});
