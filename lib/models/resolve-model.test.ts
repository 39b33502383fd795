import { describe, expect, it } from "vitest";
import { resolveModel } from "./resolve-model";

describe("resolveModel", () => {
  it("is the built-in planner without a key or a server, and says so", () => {
    const model = resolveModel(null, { defaultModel: "gpt-5-mini" });
    expect(model).toMatchObject({
      id: "built-in-planner",
      builtIn: true,
      label: expect.stringContaining("no language model"),
    });
  });

  it("is the named model, else the default one, when there is a key or a server", () => {
    const settings = { apiKey: "k", defaultModel: "gpt-5-mini" };
    expect(resolveModel(null, settings)).toMatchObject({ id: "gpt-5-mini", builtIn: false });
    expect(resolveModel("llama3", { baseUrl: "http://localhost:11434/v1", defaultModel: "x" }).id).toBe("llama3");
    expect(resolveModel("built-in-planner", settings).builtIn).toBe(true);
  });

  it("costs nothing with the planner and has no cost without a price", async () => {
    const usage = { input: 10, output: 1, cached: 0 };
    expect(await resolveModel(null, { defaultModel: "x" }).price(usage)).toBe("0");
    expect(
      await resolveModel("m", { apiKey: "k", defaultModel: "x", price: async () => null }).price(usage),
    ).toBeNull();
  });
});
