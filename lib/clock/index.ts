/** A source of the current time. Decisions use the database's clock. */
export interface Clock {
  now(): Promise<Date>;
}
