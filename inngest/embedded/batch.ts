interface Call<In, Out> {
  input: In;
  resolve(output: Out): void;
  reject(error: unknown): void;
}

/**
 * Group commit: what is asked for while a statement is under way goes into the next one, so that many callers share
 * one round trip and one commit. A batch that fails is done again call by call, so that one cannot spoil the others.
 */
export class Batch<In, Out> {
  #waiting: Call<In, Out>[] = [];
  #underWay = 0;

  constructor(
    private readonly parts: {
      /** One output for each input, in their order. */
      run(inputs: In[]): Promise<Out[]>;
      most: number;
      /** Batches under way at once. Default 1. */
      atOnce?: number;
      /** Bytes; a batch holds `mostBytes` of them, or a single larger input. */
      size?(input: In): number;
      mostBytes?: number;
    },
  ) {}

  get #atOnce(): number {
    return this.parts.atOnce ?? 1;
  }

  call(input: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      if (this.#waiting.length === 1 && this.#underWay < this.#atOnce) setImmediate(() => this.#pump());
    });
  }

  #pump(): void {
    if (this.#underWay >= this.#atOnce || this.#waiting.length === 0) return;
    this.#underWay++;
    const calls = this.#take();
    void this.#perform(calls).finally(() => {
      this.#underWay--;
      this.#pump();
    });
  }

  #take(): Call<In, Out>[] {
    const { most, size = () => 0, mostBytes = 0 } = this.parts;
    let bytes = 0;
    const full = this.#waiting.findIndex(({ input }, index) => {
      bytes += size(input);
      return index === most || (index > 0 && bytes > mostBytes);
    });
    return this.#waiting.splice(0, full === -1 ? this.#waiting.length : full);
  }

  async #perform(calls: Call<In, Out>[]): Promise<void> {
    try {
      const outputs = await this.parts.run(calls.map(({ input }) => input));
      for (const [index, call] of calls.entries()) call.resolve(outputs[index] as Out);
    } catch (error) {
      const [only, ...others] = calls;
      if (others.length === 0) only?.reject(error);
      else for (const call of calls) await this.#perform([call]);
    }
  }
}
