import { expect, it } from "vitest";
import { runAgent } from "@/lib/agent";
import { resolveModel } from "@/lib/models";
import { agentDependencies, agentTask, fakeServices } from "@/tests/fakes/agent-task";
import { memoryStepIo } from "@/tests/fakes/memory-step-io";

const planner = resolveModel(null, { defaultModel: "none" });

it("carries out the health check from prompt to mail, at no cost", async () => {
  const services = fakeServices();
  const io = memoryStepIo();
  const result = await runAgent(agentTask(), io, agentDependencies(planner, services));
  expect(result).toMatchObject({ status: "succeeded", outcome: "done", reason: null });
  expect(io.steps.map((step) => step.name)).toEqual([
    "built-in-planner",
    "server_check",
    "built-in-planner",
    "send_email",
    "built-in-planner",
    "finish",
  ]);
  expect(io.steps[0]).toMatchObject({ usage: { input: 0, output: 0, cached: 0 }, costUsd: "0" });
  expect(services.mails[0]?.text).toContain("this machine");
  expect(result.evidence.map(({ kind, step }) => [kind, step])).toEqual([
    ["measurement", 4],
    ["delivery", 6],
  ]);
});

it("plans the same again after a crash before the mail", async () => {
  const services = fakeServices();
  const io = memoryStepIo();
  let isDown = true;
  const sendMail = async (...input: Parameters<typeof services.sendMail>) => {
    if (isDown) throw new Error("killed");
    return services.sendMail(...input);
  };
  const dependencies = agentDependencies(planner, { ...services, sendMail });
  await expect(runAgent(agentTask(), io, dependencies)).rejects.toThrow("killed");
  isDown = false;
  const again = io.resumed();
  expect(await runAgent(agentTask(), again, dependencies)).toMatchObject({ status: "succeeded" });
  expect(services.mails).toHaveLength(1);
  expect([...again.ran.values()]).toEqual([1, 1, 1, 2, 1, 1]);
});

it("says that it needs a language model, as a failed run", async () => {
  const result = await runAgent(
    agentTask({ prompt: "Write a poem about the sea." }),
    memoryStepIo(),
    agentDependencies(planner),
  );
  expect(result).toMatchObject({
    status: "failed",
    reason: "agent_failed",
    summary: expect.stringContaining("I need a language model"),
  });
});
