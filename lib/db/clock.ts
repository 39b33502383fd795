import type { Clock } from "@/lib/clock";
import { pool } from "./connection";

/** The one time that decisions use. It moves on within a transaction, unlike now(). */
export const databaseClock: Clock = {
  async now() {
    const result = await pool().query<{ now: Date }>("SELECT clock_timestamp() AS now");
    return result.rows[0]?.now ?? new Date(Number.NaN);
  },
};
