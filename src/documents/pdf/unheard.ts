type Listener = NodeJS.UnhandledRejectionListener;

let reading = 0;
let others: readonly Listener[] = [];

/**
 * The library leaves promises behind that nobody waits for (it tidies up pages that could not be read), and where one of those
 * fails the program would end. While PDF files are read its own failures are let go; all others are told as before.
 */
export async function withoutUnheard<T>(read: () => Promise<T>): Promise<T> {
  if (reading === 0) {
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', hear);
  }
  reading += 1;
  try {
    return await read();
  } finally {
    // What failed last is told of only when all that is due by now has run.
    await new Promise((resolve) => setImmediate(resolve));
    reading -= 1;
    if (reading === 0) {
      process.off('unhandledRejection', hear);
      for (const other of others) process.on('unhandledRejection', other);
    }
  }
}

const hear: Listener = (reason, promise) => {
  if (reason instanceof Error && reason.stack?.includes('pdfjs-dist')) return;
  if (others.length === 0) throw reason;
  for (const other of others) other(reason, promise);
};
