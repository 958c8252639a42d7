import { schedule } from 'node-cron'

/**
 * Calls `job` at the times of a cron expression (machine's time zone), never while it still runs.
 * @param expression one that `readConfig` has let pass
 */
export const startSchedule = (
  expression: string,
  job: () => Promise<void>,
): { readonly stop: () => Promise<void> } => {
  const task = schedule(expression, job, { noOverlap: true })
  return {
    stop: async () => {
      await task.stop()
    },
  }
}
