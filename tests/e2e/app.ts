import { expect, type Page, test } from "@playwright/test";
import { startServer, type TestServer } from "../setup/server";

export const admin = { name: "Ada Lovelace", email: "ada@example.com", password: "a lantern in the window" };
export const mainSentence = "Check server health and send an email notification every weekday at 9 AM";

interface AppSettings {
  /** Off: the server has no account yet and prints its set-up link. */
  account: boolean;
}

/** The built product on an empty data folder, for all tests of the file that calls this. */
export function appForThisFile({ account }: AppSettings): { readonly server: TestServer; readonly url: string } {
  let server: TestServer | undefined;
  test.beforeAll(async () => {
    test.setTimeout(300_000);
    server = await startServer(account ? { env: { ADMIN_EMAIL: admin.email, ADMIN_PASSWORD: admin.password } } : {});
  });
  test.afterAll(async () => {
    await server?.stop();
  });
  const running = () => {
    if (!server) throw new Error("The server has not been started yet.");
    return server;
  };
  return {
    get server() {
      return running();
    },
    get url() {
      return running().url;
    },
  };
}

/** Collects what the browser complains about, for a check at the end of the test. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // The mail's frame runs no scripts, the test runner's own among them.
    const expected = message.text().startsWith("Blocked script execution in 'about:srcdoc'");
    if (message.type() === "error" && !expected) complaints.push(message.text());
  });
  return complaints;
}

/** Creates the admin through the printed link; the page ends signed in on the chat. */
export async function setUp(page: Page, server: TestServer): Promise<void> {
  await page.goto(server.setupLink());
  await page.getByLabel("Your name").fill(admin.name);
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("Password", { exact: true }).fill(admin.password);
  await page.getByLabel("Password, once more").fill(admin.password);
  await page.getByRole("button", { name: "Create the admin account" }).click();
  await page.waitForURL(`${server.url}/`);
}

export async function signIn(page: Page, server: TestServer): Promise<void> {
  await page.goto(`${server.url}/sign-in`);
  await page.getByLabel("E-mail").fill(admin.email);
  await page.getByLabel("Password").fill(admin.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${server.url}/`);
}

/** Types a request into the chat and waits for the draft card. */
export async function ask(page: Page, server: TestServer, sentence: string) {
  await page.goto(`${server.url}/`);
  await page.getByRole("textbox", { name: "What should happen, and when?" }).fill(sentence);
  await page.keyboard.press("Enter");
  const card = page.getByRole("article");
  await expect(card.getByRole("button", { name: "Schedule", exact: true })).toBeVisible();
  return card;
}

/** Schedules a request and opens its task; answers the task's id. */
export async function scheduleTask(page: Page, server: TestServer, sentence: string): Promise<string> {
  const card = await ask(page, server, sentence);
  await card.getByRole("button", { name: "Schedule", exact: true }).click();
  await card.getByRole("link", { name: "Open the task" }).click();
  await page.waitForURL(/\/tasks\/[^/]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}
