const BAR_CHARACTERS = 30

/** Draws how far long work has come; nothing where standard error is no terminal. */
export const showProgress = (label: string, done: number, all: number): void => {
  if (!process.stderr.isTTY || all === 0) return
  const filled = Math.round((BAR_CHARACTERS * Math.min(done, all)) / all)
  const bar = '█'.repeat(filled).padEnd(BAR_CHARACTERS, '░')
  process.stderr.write(`\r${bar} ${done}/${all} ${label}${done >= all ? '\n' : ''}`)
}

/** All of standard input. */
export const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Resolves when the process is asked to end (SIGINT, SIGTERM). */
export const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
