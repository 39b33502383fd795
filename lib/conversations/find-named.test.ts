import { expect, test } from "vitest";
import { findNamed, findNameIn, type Named } from "./find-named";
import { meansAll } from "./name-words";

const named = (name: string, prompt = ""): Named => ({ id: name, name, prompt });
const tasks = [
  named("Server Health Check", "Check server health status and email the results."),
  named("Database Backup", "Back up the database."),
  named("Website Backup", "Back up the website of the shop."),
  named("Payroll Export", "Export the payroll to the accountant."),
  named("Weekly Sales Report", "Send the sales report to the team."),
  named("Certificate Watch", "Check the TLS certificate of shop.example.com."),
  named("Rapport des impayés", "Envoie la relance des impayés."),
  named("数据库备份", "备份数据库。"),
  named("库存同步", "同步库存。"),
  named("재고 동기화", "재고를 동기화해줘."),
  named("Сводка по рекламе", "Пришли сводку по рекламе."),
];
const found = (words: string, among = tasks) => {
  const result = findNamed(words, among);
  return result.kind === "one" ? result.item.name : result.kind;
};

test("a task is found by words of its name, whatever their case, accents and endings", () => {
  expect(found("payroll export")).toBe("Payroll Export");
  expect(found("the health checks")).toBe("Server Health Check");
  expect(found("la tâche Impayes")).toBe("Rapport des impayés");
  expect(found("сводку по рекламе")).toBe("Сводка по рекламе");
  expect(found("재고 동기화 작업")).toBe("재고 동기화");
});

test("names without spaces are compared by their characters", () => {
  expect(found("数据库备份")).toBe("数据库备份");
  expect(found("库存同步的任务")).toBe("库存同步");
});

test("words of the prompt count when the name has none of them", () => {
  expect(found("shop.example.com certificate")).toBe("Certificate Watch");
  expect(found("accountant")).toBe("Payroll Export");
});

test("a typing error is forgiven", () => {
  expect(found("payrol export")).toBe("Payroll Export");
  expect(found("certifciate watch")).toBe("Certificate Watch");
});

test("a name that is exactly the words wins over longer ones", () => {
  expect(found("backup", [...tasks, named("Backup")])).toBe("Backup");
  expect(found("website backup")).toBe("Website Backup");
});

test("equally good ones are several; a name beats a mention in a prompt", () => {
  const result = findNamed("the backup", tasks);
  expect(result).toMatchObject({ kind: "several", items: [{ name: "Database Backup" }, { name: "Website Backup" }] });
  const mention = named("Disk Space", "Check the disk after the payroll export.");
  expect(found("payroll export", [...tasks, mention])).toBe("Payroll Export");
});

test("a task that lacks one of the words is offered, not taken", () => {
  expect(findNamed("weekly churn report", tasks)).toMatchObject({ kind: "similar" });
  expect(findNamed("dentist nudge", [named("Dentist Reminder")])).toMatchObject({ kind: "similar" });
  expect(found("the sitemap crawler")).toBe("none");
});

test("pronouns and the word task name nothing", () => {
  for (const words of ["it", "this task", "den Job", "esa tarea", "它", "それ"]) expect(found(words)).toBe("none");
});

test("a whole name inside a text is found, the longest first", () => {
  const among = [...tasks, named("Backup")];
  expect(findNameIn("why did the payroll export fail last night?", among)).toMatchObject({
    item: { name: "Payroll Export" },
  });
  expect(findNameIn("is the database backup fine?", among)).toMatchObject({ item: { name: "Database Backup" } });
  expect(findNameIn("数据库备份下次什么时候跑？", among)).toMatchObject({ item: { name: "数据库备份" } });
  expect(findNameIn("make it 8 instead", among)).toEqual({ kind: "none" });
});

test("everything is not a name", () => {
  for (const words of ["everything", "all my tasks", "alle Aufgaben", "所有任务"]) expect(meansAll(words)).toBe(true);
  expect(meansAll("all hands reminder")).toBe(false);
});
