import { expect, type Page, test } from "@playwright/test";
import { admin, appForThisFile, ask, mainSentence, signIn } from "./app";

const app = appForThisFile({ account: true });

/** Typing is saved a moment after it pauses; resolves when the server has this part of the draft. */
function saved(page: Page, part: string) {
  return page.waitForResponse((response) => response.request().postData()?.includes(part) ?? false);
}

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

test("words that are no schedule stay, block scheduling only, and Esc takes them back", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, mainSentence);
  const words = card.getByRole("textbox", { name: "Schedule, in words" });
  const schedule = card.getByRole("button", { name: "Schedule", exact: true });

  await words.fill("flurb");
  await words.press("Enter");
  await expect(card.getByText("I could not read “flurb” as a schedule.")).toBeVisible();
  await expect(words).toHaveValue("flurb");
  await expect(schedule).toBeDisabled();
  await expect(card.getByText("Correct the schedule first")).toBeVisible();

  const name = card.getByRole("textbox", { name: "Name" });
  const named = saved(page, '"name":"Kept anyway"');
  await name.fill("Kept anyway");
  await name.press("Enter");
  await named;
  await expect(card).toHaveAccessibleName("Draft: Kept anyway");
  await expect(words).toHaveValue("flurb");
  await words.press("Escape");
  await expect(words).toHaveValue("every weekday at 9 AM");
  await expect(schedule).toBeEnabled();
  await page.reload();
  await expect(name).toHaveValue("Kept anyway");
  await expect(words).toHaveValue("every weekday at 9 AM");
});

test("an address that is none blocks scheduling until it is cleared", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, mainSentence);
  await card.getByRole("button", { name: "Add an address" }).click();
  const address = card.getByRole("textbox", { name: "Add an address" });
  await address.fill("not-an-email");
  const schedule = card.getByRole("button", { name: "Schedule", exact: true });
  await schedule.click();
  await expect(card.getByRole("alert")).toHaveText(/Not an e-mail address/);
  await expect(schedule).toBeDisabled();
  await expect(card.getByText("Draft", { exact: true })).toBeVisible();
  await address.fill("");
  await address.press("Enter");
  await expect(schedule).toBeEnabled();
});

test("tools are chosen on the draft and in the task, and a new prompt adds what it calls for", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, mainSentence);
  const mail = card.getByRole("button", { name: "Send e-mail" });
  await card.getByRole("button", { name: "Server check" }).click();
  const emptied = saved(page, '"tools":[]');
  await mail.click();
  await expect(card.getByText("With no tool the agent can only answer")).toBeVisible();
  await emptied;
  await card.getByRole("textbox", { name: "What the agent will do" }).fill("E-mail me a summary of the week");
  await expect(mail).toHaveAttribute("aria-pressed", "true");
  await card.getByRole("button", { name: "Schedule", exact: true }).click();
  await card.getByRole("link", { name: "Open the task" }).click();

  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "HTTP request" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("main").getByRole("button", { name: "HTTP request" })).toBeVisible();
});

test("the newest card is whole above the composer, however long its words, and the sidebar lists it", async ({
  page,
}) => {
  await signIn(page, app.server);
  const address = `https://example.com/${"a".repeat(300)}`;
  for (const [width, sentence] of [
    [1440, mainSentence],
    [390, `Every day at 9:00 check ${address}`],
    [1440, `Every day at 9:00 check ${address}`],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const card = await ask(page, app.server, sentence);
    await page.waitForURL(/\/chat\//);
    const overflow = await page.evaluate(() => {
      const areas = [document.documentElement, ...document.querySelectorAll("main")];
      return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth));
    });
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    if (width < 1440) continue;
    await expect(
      page
        .getByRole("complementary")
        .getByRole("link", { name: sentence.slice(0, 40) })
        .first(),
    ).toBeVisible();
    const footer = await card.getByRole("button", { name: "Schedule", exact: true }).boundingBox();
    const composer = await page.getByRole("textbox", { name: "What should happen, and when?" }).boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThan(composer?.y ?? 0);
  }
});

test("too much text is kept and not sent", async ({ page }) => {
  await signIn(page, app.server);
  const composer = page.getByRole("textbox", { name: "What should happen, and when?" });
  await composer.fill("x".repeat(4100));
  await expect(page.getByText("4,100 of 4,000 characters")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send", exact: true })).toBeDisabled();
  await expect(composer).toHaveValue("x".repeat(4100));
});

test("a question about tasks leads to them", async ({ page }) => {
  await signIn(page, app.server);
  await page.getByRole("textbox", { name: "What should happen, and when?" }).fill("What is scheduled?");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Open the tasks" }).click();
  await expect(page).toHaveURL(/\/tasks$/);
});

test("a link opened without a session is shown after sign-in", async ({ page }) => {
  await page.goto(`${app.url}/tasks?status=paused`);
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("Password").fill(admin.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${app.url}/tasks?status=paused`);
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
