import { expect, test } from "@playwright/test";
import { appForThisFile, ask, scheduleTask, signIn } from "./app";

const app = appForThisFile({ account: true });

test.use({ viewport: { width: 390, height: 844 } });

test("on a phone both sides of a change show as many runs, and the caret stays where one types", async ({ page }) => {
  await signIn(page, app.server);
  await scheduleTask(page, app.server, "Check the heating of the office every weekday at 6:30");
  await page.goto(`${app.url}/`);
  const field = page.getByRole("textbox", { name: "What should happen, and when?" });
  const send = async (text: string) => {
    await field.fill(text);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(field).toHaveValue("");
  };
  await send("when does the heating run?");
  await page.waitForURL(/\/chat\//);
  await send("make it 8 instead");
  const card = page.getByRole("article", { name: /^Change of/ });
  await expect(card.getByRole("button", { name: "Apply change" })).toBeVisible();
  await expect(field).toBeFocused();
  const shown = async (side: string) =>
    (await card.locator(`[data-side=${side}] li`).filter({ visible: true }).all()).length;
  expect(await shown("before")).toBe(await shown("after"));

  await send("and only on Mondays");
  await expect(card.getByText("replaces this one", { exact: false })).toBeVisible();
  await expect(card.getByRole("button", { name: "Apply change" })).toHaveCount(1);
});

test("on a phone what is unsure and what is missing is in view when the card arrives", async ({ page }) => {
  await signIn(page, app.server);
  const card = await ask(
    page,
    app.server,
    "remind the board two days before my exam on december 12 to revise chapter 4",
  );
  await expect(page.getByText("I am not sure of it", { exact: false })).toBeInViewport({ ratio: 1 });
  await expect(card.getByText("No address is known", { exact: false })).toBeInViewport({ ratio: 1 });
  await expect(card.getByText("Assumed")).toBeInViewport();
});

test("the buttons of a further card wait until it has said when it runs", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signIn(page, app.server);
  const field = page.getByRole("textbox", { name: "What should happen, and when?" });
  await field.fill("Fetch the weather for Leeds at 7 every day and every Friday at 17:00 email me the summary");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/chat\//);
  const second = page.getByRole("article").nth(1);
  await expect(second).toBeVisible();
  const said = await second.getByTestId("schedule-description").boundingBox();
  const button = await second.getByRole("button", { name: "Schedule", exact: true }).boundingBox();
  expect(button?.y ?? 0).toBeGreaterThan((said?.y ?? 0) + (said?.height ?? 0));
});

test("on a phone the card has more than two thirds of the height, and a note covers nothing that is read", async ({
  page,
}) => {
  await signIn(page, app.server);
  const card = await ask(page, app.server, "Check https://example.org every day at 10:00 and email me");
  await page.waitForURL(/\/chat\//);
  const button = card.getByRole("button", { name: "Schedule", exact: true });
  const bar = await page.getByRole("banner").boundingBox();
  const top = (bar?.y ?? 0) + (bar?.height ?? 0);
  expect(((await button.boundingBox())?.y ?? 0) - top).toBeGreaterThan((844 * 2) / 3);
  await button.click();
  const note = page.locator("[data-sonner-toast]").first();
  await expect(note).toBeVisible();
  await expect
    .poll(async () => {
      const box = await note.boundingBox();
      return (box?.y ?? 844) + (box?.height ?? 0);
    })
    .toBeLessThanOrEqual(top + 4);
});
