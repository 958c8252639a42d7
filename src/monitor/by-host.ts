/** The host of an address; what is no address is a host of its own. */
export const hostOf = (url: string): string => /^\w+:\/\/([^/?#]+)/.exec(url)?.[1]?.toLowerCase() ?? url

/**
 * Runs a task for each entry: several hosts at a time, the entries of one host one after the other.
 * When a task fails, nothing new is begun; what is under way ends before the error is thrown.
 * @param hosts how many hosts at a time
 */
export const byHost = async <Entry>(
  entries: readonly Entry[],
  urlOf: (entry: Entry) => string,
  hosts: number,
  task: (entry: Entry) => Promise<void>,
): Promise<void> => {
  const perHost = new Map<string, Entry[]>()
  for (const entry of entries) {
    const host = hostOf(urlOf(entry))
    perHost.set(host, [...(perHost.get(host) ?? []), entry])
  }
  const queues = [...perHost.values()]
  const errors: unknown[] = []
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const entry of queue) {
        if (errors.length > 0) return
        try {
          await task(entry)
        } catch (error) {
          errors.push(error)
        }
      }
    }
  }
  await Promise.all(Array.from({ length: hosts }, worker))
  if (errors.length > 0) throw errors[0]
}
