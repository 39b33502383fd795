/** What a call answers and the processor time it took, in milliseconds: another process's work does not count. */
export function measured<T>(call: () => T): { ms: number; result: T } {
  const start = process.cpuUsage();
  const result = call();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}
