import { expect, test } from "@playwright/test";
import { appForThisFile, scheduleTask, signIn } from "./app";

const app = appForThisFile({ account: true });

interface ListedRun {
  trigger: string;
  status: string;
  due_at: string;
  started_at: string | null;
  lateness_ms: number | null;
}

test("a task of every minute runs by itself within 90 s, and starts less than 1 s after it is due", async ({
  page,
}) => {
  await signIn(page, app.server);
  const taskId = await scheduleTask(page, app.server, "Check server health every minute");
  const scheduledRun = async (): Promise<ListedRun | undefined> => {
    const answer = await page.request.get(`${app.url}/api/v1/runs?task_id=${taskId}`);
    const { items } = (await answer.json()) as { items: ListedRun[] };
    return items.find((run) => run.trigger === "schedule" && run.status === "succeeded");
  };

  await expect.poll(scheduledRun, { timeout: 90_000, intervals: [500] }).toBeDefined();
  const run = await scheduledRun();
  expect(run?.lateness_ms).toBeGreaterThanOrEqual(0);
  expect(run?.lateness_ms).toBeLessThan(1000);
  expect(Date.parse(run?.started_at ?? "") - Date.parse(run?.due_at ?? "")).toBeLessThan(1000);

  await page.reload();
  await expect(page.locator('li [data-run-status="succeeded"]').first()).toBeVisible();
});
