import { db, pool } from "@/lib/db";

export interface ModelUsage {
  input: number;
  output: number;
  cached: number;
}

/** USD per million tokens, as decimal text. */
export interface ModelPriceRow {
  model: string;
  input: string;
  cached: string | null;
  output: string;
}

const LIST_PRICES: ModelPriceRow[] = [
  { model: "gpt-5", input: "1.25", cached: "0.125", output: "10" },
  { model: "gpt-5-mini", input: "0.25", cached: "0.025", output: "2" },
  { model: "gpt-5-nano", input: "0.05", cached: "0.005", output: "0.4" },
  { model: "gpt-4.1", input: "2", cached: "0.5", output: "8" },
  { model: "gpt-4.1-mini", input: "0.4", cached: "0.1", output: "1.6" },
  { model: "gpt-4o", input: "2.5", cached: "1.25", output: "10" },
  { model: "gpt-4o-mini", input: "0.15", cached: "0.075", output: "0.6" },
];

/** Millionths of a dollar per million tokens: whole numbers, so that sums are exact. */
function microDollars(price: string): bigint {
  const [whole = "0", fraction = ""] = price.split(".");
  return BigInt(whole + fraction.padEnd(6, "0").slice(0, 6));
}

/** The cost in USD with nine decimals. Cached input tokens are part of `input` and have their own price. */
export function costOf(price: ModelPriceRow, usage: ModelUsage): string {
  const cached = Math.min(usage.cached, usage.input);
  const picoDollars =
    BigInt(usage.input - cached) * microDollars(price.input) +
    BigInt(cached) * microDollars(price.cached ?? price.input) +
    BigInt(usage.output) * microDollars(price.output);
  const nanoDollars = (picoDollars + 500n) / 1000n;
  const text = nanoDollars.toString().padStart(10, "0");
  return `${text.slice(0, -9)}.${text.slice(-9)}`;
}

/** What a call to this model cost, or null when its price is unknown. */
export async function priceOf(model: string, usage: ModelUsage): Promise<string | null> {
  const { rows } = await pool().query<ModelPriceRow>({
    name: "model.price",
    text: `SELECT "model", round("input", 6)::text AS input, round("cached", 6)::text AS cached,
        round("output", 6)::text AS output FROM "ModelPrice" WHERE "model" = $1`,
    values: [model],
  });
  return rows[0] ? costOf(rows[0], usage) : null;
}

/** Puts list prices where there are none yet. An admin's rows stay, and a model without a row has an unknown cost. */
export async function seedPrices(): Promise<void> {
  await db.modelPrice.createMany({ data: LIST_PRICES, skipDuplicates: true });
}
