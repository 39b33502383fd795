import { describe, expect, it } from "vitest";
import type { EgressPolicy, ResolvedAddress } from "./policy";
import { egressResolve } from "./resolve";

function policy(answers: Record<string, string[]>, changes: Partial<EgressPolicy> = {}): EgressPolicy {
  return {
    allow: [],
    trusted: {},
    lookup: async (host) =>
      (answers[host] ?? []).map((address): ResolvedAddress => ({ address, family: address.includes(":") ? 6 : 4 })),
    ...changes,
  };
}

const answers = {
  "public.test": ["93.184.216.34"],
  "inside.test": ["10.0.0.5"],
  "mixed.test": ["93.184.216.34", "127.0.0.1"],
};

describe("egressResolve", () => {
  it("returns the addresses of a public name", async () => {
    const found = await egressResolve({ host: "public.test", port: 443, policy: policy(answers) });
    expect(found).toEqual([{ address: "93.184.216.34", family: 4 }]);
  });

  it.each(["inside.test", "mixed.test", "127.0.0.1", "::1", "[::ffff:169.254.169.254]", "169.254.169.254"])(
    "refuses %s",
    async (host) => {
      await expect(egressResolve({ host, port: 80, policy: policy(answers) })).rejects.toMatchObject({
        code: "forbidden",
      });
    },
  );

  it("says that a name does not resolve", async () => {
    const nowhere = egressResolve({ host: "nowhere.test", port: 80, policy: policy(answers) });
    await expect(nowhere).rejects.toMatchObject({ code: "unavailable" });
  });

  it("lets an allow-listed host through on any port, and host:port on that port only", async () => {
    const wide = policy(answers, { allow: ["Inside.test"] });
    await expect(egressResolve({ host: "inside.test", port: 1234, policy: wide })).resolves.toHaveLength(1);
    const narrow = policy(answers, { allow: ["inside.test:8080", "[::1]:99"] });
    await expect(egressResolve({ host: "inside.test", port: 8080, policy: narrow })).resolves.toHaveLength(1);
    await expect(egressResolve({ host: "::1", port: 99, policy: narrow })).resolves.toHaveLength(1);
    await expect(egressResolve({ host: "inside.test", port: 80, policy: narrow })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(egressResolve({ host: "sub.inside.test", port: 8080, policy: narrow })).rejects.toThrow();
  });

  it("trusts an endpoint from the environment for its own purpose, host and port only", async () => {
    const trusting = policy(answers, { trusted: { model: "http://inside.test:11434/v1" } });
    const resolve = (port: number, trusted?: "model" | "smtp") =>
      egressResolve({ host: "inside.test", port, trusted, policy: trusting });
    await expect(resolve(11434, "model")).resolves.toHaveLength(1);
    await expect(resolve(11434, "smtp")).rejects.toMatchObject({ code: "forbidden" });
    await expect(resolve(11434)).rejects.toMatchObject({ code: "forbidden" });
    await expect(resolve(5432, "model")).rejects.toMatchObject({ code: "forbidden" });
  });
});
