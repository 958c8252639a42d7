import { schedule, validate } from 'node-cron'
import { ConfigError } from './read-config.ts'

/**
 * Calls `job` at the times of a cron expression (machine's time zone), never while it still runs.
 * @throws ConfigError when the expression cannot be read
 */
export const startSchedule = (
  expression: string,
  job: () => Promise<void>,
): { readonly stop: () => Promise<void> } => {
  if (!validate(expression))
    throw new ConfigError(`TREATYWATCH_CRON is not a cron expression: "${expression}".`)
  const task = schedule(expression, job, { noOverlap: true })
  return {
    stop: async () => {
      await task.stop()
    },
  }
}
