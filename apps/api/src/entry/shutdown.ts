/** Calls `stop` once when the process is asked to end; the process then ends by itself when nothing is left to do. */
export function onceAsked(stop: () => unknown): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!asked) void stop();
      asked = true;
    });
  }
}
