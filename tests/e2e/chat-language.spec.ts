import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { appForThisFile, ask, complaintsOf, scheduleTask, signIn } from "./app";

const app = appForThisFile({ account: true });

/** Says something in the conversation that is open, and waits for the answer. */
async function say(page: Page, text: string): Promise<void> {
  const answers = await page.getByRole("log").locator("[data-question]").count();
  await page.getByRole("textbox", { name: "What should happen, and when?" }).fill(text);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("log").locator("[data-question]")).toHaveCount(answers + 1);
  await expect(page.getByText("Reading your request")).toHaveCount(0);
}

async function startChat(page: Page, text: string): Promise<void> {
  await page.goto(app.url);
  await page.getByRole("textbox", { name: "What should happen, and when?" }).fill(text);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/chat\//);
}

async function taskOf(page: Page, id: string) {
  const answer = await page.request.get(`${app.url}/api/v1/tasks/${id}`);
  return (await answer.json()) as {
    name: string;
    status: string;
    version: number;
    schedule: { cron_expressions: string[] };
  };
}

const expectCron = (card: Locator, expression: string) =>
  expect(card.getByText(expression, { exact: true })).toBeVisible();

test("what is not clear is asked, and a tap on an option answers it", async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page, app.server);
  await startChat(page, "Check https://example.com around 4");
  const options = page.getByRole("list", { name: "Answers" });
  await expect(options.getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await options.getByRole("button").first().click();
  const card = page.getByRole("article");
  await expect(card.getByRole("button", { name: "Schedule", exact: true })).toBeVisible();
  await expect(card.getByRole("textbox", { name: "What the agent will do" })).toHaveValue(/https:\/\/example\.com/);
  await expect(card.getByRole("listitem", { name: /^Next run/ }).first()).toContainText(/0?4:00|16:00/);
  expect(complaints).toEqual([]);
});

test("two jobs in one message are two cards, each scheduled by itself", async ({ page }) => {
  await signIn(page, app.server);
  await startChat(
    page,
    "Check https://example.com every day at 7 and email bob@example.com a disk report every Friday at 17:00",
  );
  const cards = page.getByRole("article");
  await expect(cards).toHaveCount(2);
  await expectCron(cards.nth(0), "0 7 * * *");
  await expectCron(cards.nth(1), "0 17 * * 5");
  await expect(cards.nth(1).getByText("bob@example.com", { exact: true })).toBeVisible();
  await cards.nth(1).getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(cards.nth(1).getByText("Scheduled", { exact: true })).toBeVisible();
  await expect(cards.nth(0).getByText("Draft", { exact: true })).toBeVisible();
});

test("follow-ups change the draft in place, and a scheduled task only on request", async ({ page }) => {
  await signIn(page, app.server);
  await ask(page, app.server, "Check https://example.org every weekday at 9 AM");
  await page.waitForURL(/\/chat\//);
  await say(page, "make it 8 instead");
  await expect(page.getByRole("article")).toHaveCount(1);
  const card = page.getByRole("article");
  await expectCron(card, "0 8 * * 1-5");
  const change = page.getByRole("region", { name: "What changed" });
  await expect(change.getByRole("deletion")).toContainText("09:00");
  await expect(change.getByRole("insertion")).toContainText("08:00");
  await expect(page.getByText("A draft that stood here was changed")).toBeVisible();
  await say(page, "only on Mondays");
  await expectCron(card, "0 8 * * 1");
  await card.getByRole("button", { name: "Schedule", exact: true }).click();
  await expect(card.getByText("Scheduled", { exact: true })).toBeVisible();

  await say(page, "also on Saturday at 11");
  const proposal = page.getByRole("article", { name: /^Change of / });
  await expect(proposal.getByText("Proposed")).toBeVisible();
  await expect(proposal.getByRole("region", { name: "Before" })).not.toContainText("11:00");
  await expect(proposal.getByRole("region", { name: "After" })).toContainText("11:00");
});

test("an edit of a task shows before and after; pressing twice applies it once", async ({ page }) => {
  const complaints = complaintsOf(page);
  await signIn(page, app.server);
  const id = await scheduleTask(page, app.server, "Check the certificate of shop.example.com every weekday at 9 AM");
  const { name } = await taskOf(page, id);
  await startChat(page, `move the ${name.toLowerCase()} to 9:45 on Mondays`);
  const card = page.getByRole("article", { name: `Change of ${name}` });
  const [before, after] = ["Before", "After"].map((side) => card.getByRole("region", { name: side }));
  await expect(before ?? card).toContainText("At 09:00, Monday through Friday");
  await expectCron(after ?? card, "45 9 * * 1");
  await expect((after ?? card).getByRole("listitem", { name: /^Next run/ })).toHaveCount(5);
  expect((await taskOf(page, id)).schedule.cron_expressions).toEqual(["0 9 * * 1-5"]);

  await card.getByRole("button", { name: "Apply change" }).dblclick();
  await expect(card.getByText("Changed", { exact: true })).toBeVisible();
  expect(await taskOf(page, id)).toMatchObject({ version: 2, schedule: { cron_expressions: ["45 9 * * 1"] } });
  await page.reload();
  await expect(card.getByText("Changed", { exact: true })).toBeVisible();
  await expect(card.getByRole("button", { name: "Apply change" })).toHaveCount(0);
  await card.getByRole("link", { name: "Open the task" }).click();
  await expect(page.getByText("45 9 * * 1", { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test("a task changed meanwhile is not overwritten: the words are read again for what it is now", async ({ page }) => {
  await signIn(page, app.server);
  const id = await scheduleTask(page, app.server, "Check the backup of the ledger every weekday at 9 AM");
  const { name } = await taskOf(page, id);
  await startChat(page, `change the ${name.toLowerCase()} to Mondays`);
  const card = page.getByRole("article", { name: `Change of ${name}` });
  await expect(card.getByRole("button", { name: "Apply change" })).toBeVisible();
  const elsewhere = { schedule: { cron_expressions: ["0 18 * * 1-5"] } };
  const patched = await page.request.patch(`${app.url}/api/v1/tasks/${id}`, {
    ...{ data: elsewhere, headers: { origin: app.url } },
  });
  expect(patched.status()).toBe(200);

  await card.getByRole("button", { name: "Apply change" }).click();
  await expect(card.getByText("The task was changed after this was proposed.")).toBeVisible();
  expect((await taskOf(page, id)).schedule.cron_expressions).toEqual(["0 18 * * 1-5"]);
  await card.getByRole("button", { name: "Read again" }).click();
  await expectCron(card.getByRole("region", { name: "After" }), "0 18 * * 1");
  await card.getByRole("button", { name: "Apply change" }).click();
  await expect(card.getByText("Changed", { exact: true })).toBeVisible();
  expect((await taskOf(page, id)).schedule.cron_expressions).toEqual(["0 18 * * 1"]);
});

test("a task is paused by words and one tap, and asked about when several fit", async ({ page }) => {
  await signIn(page, app.server);
  const id = await scheduleTask(page, app.server, "Check the heating of the office every day at 6:30");
  await scheduleTask(page, app.server, "Check the heating of the workshop every day at 7:30");
  const { name } = await taskOf(page, id);
  await startChat(page, "pause the heating");
  const options = page.getByRole("list", { name: "Answers" });
  await expect(options.getByRole("listitem")).toHaveCount(2);
  await options.getByRole("button", { name, exact: true }).click();
  const card = page.getByRole("article", { name: `Pause ${name}` });
  await expect(card.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  expect((await taskOf(page, id)).status).toBe("active");
  await card.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(card.getByText("Paused", { exact: true })).toBeVisible();
  expect((await taskOf(page, id)).status).toBe("paused");

  await say(page, "when does it run?");
  await expect(page.getByRole("region", { name })).toContainText("06:30");
  await say(page, "delete it");
  const removal = page.getByRole("article", { name: `Delete ${name}` });
  await removal.getByRole("button", { name: "Discard" }).click();
  await expect(removal.getByText("Discarded", { exact: true })).toBeVisible();
  expect((await taskOf(page, id)).status).toBe("paused");
});

test("what a cron expression means is said, with the next runs", async ({ page }) => {
  await signIn(page, app.server);
  await startChat(page, "what does 15 6 * * 5 mean?");
  const meaning = page.getByRole("region", { name: /06:15/ });
  await expect(meaning.getByRole("listitem", { name: /^Next run/ })).toHaveCount(5);
  await expect(page.getByRole("article")).toHaveCount(0);
});

test("a Chinese request becomes a draft", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, "每个工作日早上九点检查 https://example.com 并把结果发邮件给我");
  await expectCron(card, "0 9 * * 1-5");
  await expect(page.getByText("我的理解如下。")).toBeVisible();
  await expect(card.getByRole("textbox", { name: "What the agent will do" })).toHaveValue(/https:\/\/example\.com/);
  await expect(card.getByRole("button", { name: "Send e-mail", pressed: true })).toBeVisible();
});

test("a German request becomes a draft, and a follow-up in German changes it", async ({ page }) => {
  await signIn(page, app.server);
  const sentence = "Prüfe jeden Montag um halb acht https://example.com und schick mir das Ergebnis per E-Mail";
  const card = await ask(page, app.server, sentence);
  await page.waitForURL(/\/chat\//);
  await expectCron(card, "30 7 * * 1");
  await say(page, "lieber um 8");
  await expectCron(card, "0 8 * * 1");
  await expect(page.getByText("Geändert. Es läuft nichts, bevor du auf Schedule drückst.")).toBeVisible();
});

test("proposals and answers pass axe in light and dark, and fit a phone whatever the names", async ({ page }) => {
  await signIn(page, app.server);
  const long =
    "Reconciliation of supplier invoices with the ledger, the bank statements and all that the warehouse sends";
  for (const name of [`${long} 1`, `${long} 2`, "Unbreakable".repeat(5)]) {
    const schedule = { kind: "cron", cron_expressions: ["15 6 1 1,4,7,10 *"] };
    const data = { name, prompt: "Write a poem.", schedule };
    await page.request.post(`${app.url}/api/v1/tasks`, { data, headers: { origin: app.url } });
  }
  await startChat(page, "what is scheduled?");
  const unbreakable = "Unbreakable".repeat(5);
  for (const text of [
    `move the ${unbreakable} to 9:45 in Tokyo time`,
    `delete the ${unbreakable}`,
    `when does the ${unbreakable} run?`,
    "what does 15 6 * * 5 mean?",
    "pause the reconciliation of supplier invoices",
  ])
    await say(page, text);
  await expect(page.getByRole("article")).toHaveCount(2);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = await page.evaluate(() => {
    const areas = [document.documentElement, ...document.querySelectorAll("main")];
    return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth));
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

test("on a phone the buttons of cards stay in reach, and a long message folds", async ({ page }) => {
  await signIn(page, app.server);
  const id = await scheduleTask(page, app.server, "Check the archive of the museum every weekday at 9 AM");
  const { name } = await taskOf(page, id);
  await page.setViewportSize({ width: 390, height: 844 });
  const composer = page.getByRole("textbox", { name: "What should happen, and when?" });
  const bottomOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return (box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0);
  };
  const expectInReach = async (button: Locator) => {
    const limit = (await composer.boundingBox())?.y ?? 0;
    await expect.poll(() => bottomOf(button)).toBeLessThanOrEqual(limit);
    expect((await button.boundingBox())?.y).toBeGreaterThan(0);
  };

  await startChat(page, `move the ${name.toLowerCase()} to 9:45 on Mondays`);
  const proposal = page.getByRole("article", { name: `Change of ${name}` });
  await expectInReach(proposal.getByRole("button", { name: "Apply change" }));
  const after = proposal.getByRole("region", { name: "After" });
  await expect(after.getByRole("insertion").first()).toHaveText("09:45");
  await expect(after.getByRole("listitem").first()).toContainText("new");

  const words = "Read the minutes of the last meeting and list what is open. ".repeat(60);
  await say(page, `Every day at 9:00 summarise this: ${words}`);
  const draft = page.getByRole("article", { name: /^Draft: / });
  await expectInReach(draft.getByRole("button", { name: "Schedule", exact: true }));
  const own = page.locator("[data-question]").last();
  const folded = await own.boundingBox();
  await own.getByRole("button", { name: "Show all" }).click();
  await expect(own.getByRole("button", { name: "Show less" })).toHaveAttribute("aria-expanded", "true");
  expect((await own.boundingBox())?.height).toBeGreaterThan(2 * (folded?.height ?? Number.POSITIVE_INFINITY));
});

test("a draft that runs often says how often, before anybody schedules it", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, "every second check https://example.com");
  await expect(card.getByText("86,400 runs a day")).toBeVisible();
  await expect(card.getByRole("listitem", { name: /^Next run/ }).first()).toContainText(/\d\d:\d\d:\d\d/);
  await expect(card.getByText("None is sent")).toBeVisible();
});
