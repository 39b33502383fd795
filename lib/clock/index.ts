/** A source of the current time. Decisions use the database's clock; tests use a fake one. */
export interface Clock {
  now(): Promise<Date>;
}

/** A clock that stands still until it is told to move. */
export class FakeClock implements Clock {
  private current: Date;

  constructor(start: Date | string) {
    this.current = new Date(start);
  }

  async now(): Promise<Date> {
    return new Date(this.current);
  }

  advance(milliseconds: number): void {
    this.current = new Date(this.current.getTime() + milliseconds);
  }

  set(time: Date | string): void {
    this.current = new Date(time);
  }
}
