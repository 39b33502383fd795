import { expect, it } from "vitest";
import { Batch } from "./batch";

const double = (inputs: number[]) => inputs.map((input) => input * 2);

it("puts into one batch what is asked for while another is under way, in order", async () => {
  const batches: number[][] = [];
  const gate = Promise.withResolvers<void>();
  const batch = new Batch<number, number>({
    most: 3,
    async run(inputs) {
      batches.push(inputs);
      if (batches.length === 1) await gate.promise;
      return double(inputs);
    },
  });
  const first = batch.call(1);
  await new Promise((resolve) => setImmediate(resolve));
  const rest = [2, 3, 4, 5].map((input) => batch.call(input));
  gate.resolve();
  expect(await Promise.all([first, ...rest])).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([[1], [2, 3, 4], [5]]);
});

it("does a failed batch again one by one: only the call that fails is refused", async () => {
  const batch = new Batch<number, number>({
    most: 10,
    async run(inputs) {
      if (inputs.includes(2)) throw new Error("not 2");
      return double(inputs);
    },
  });
  const settled = await Promise.allSettled([1, 2, 3].map((input) => batch.call(input)));
  expect(settled).toMatchObject([{ value: 2 }, { reason: { message: "not 2" } }, { value: 6 }]);
  expect(await batch.call(4)).toBe(8);
});

it("keeps large inputs apart", async () => {
  const batches: number[][] = [];
  const batch = new Batch<number, number>({
    ...{ most: 10, mostBytes: 100, size: (input) => input },
    async run(inputs) {
      batches.push(inputs);
      return inputs;
    },
  });
  await Promise.all([60, 40, 1, 500, 2].map((input) => batch.call(input)));
  expect(batches).toEqual([[60, 40], [1], [500], [2]]);
});
