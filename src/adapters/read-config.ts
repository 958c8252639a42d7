import { validate } from 'node-cron'

/** What the environment decides, read once. */
export type Config = {
  readonly port: number
  readonly host: string
  /** Path of the database file. */
  readonly database: string
  /** A file of sources in OPML or JSON; null means the built-in catalogue. */
  readonly sourcesFile: string | null
  /** When to poll: a cron expression, in the machine's time zone. */
  readonly cron: string
  /** Whether addresses inside the own network may be fetched. */
  readonly allowPrivate: boolean
  /** Where others reach the monitor, without a trailing slash; null takes it from the request. */
  readonly publicUrl: string | null
}

/** The environment holds something that cannot be meant. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

const portOf = (text: string): number => {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new ConfigError(`PORT must be a number from 0 to 65535, not "${text}".`)
  return port
}

const publicUrlOf = (text: string): string => {
  if (!/^https?:\/\/[^\s/]+/.test(text))
    throw new ConfigError(`TREATYWATCH_PUBLIC_URL must be an http(s) address, not "${text}".`)
  return text.replace(/\/+$/, '')
}

const cronOf = (text: string): string => {
  if (!validate(text)) throw new ConfigError(`TREATYWATCH_CRON is not a cron expression: "${text}".`)
  return text
}

/**
 * Reads the configuration; an empty variable counts as absent.
 * @throws ConfigError naming the variable and what it may hold
 */
export const readConfig = (environment: Environment): Config => {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined
  const publicUrl = read('TREATYWATCH_PUBLIC_URL')
  const allowPrivate = read('TREATYWATCH_ALLOW_PRIVATE') ?? '0'
  if (!/^[01]$/.test(allowPrivate))
    throw new ConfigError(`TREATYWATCH_ALLOW_PRIVATE must be 0 or 1, not "${allowPrivate}".`)
  return {
    port: portOf(read('PORT') ?? '8080'),
    host: read('HOST') ?? '127.0.0.1',
    database: read('TREATYWATCH_DB') ?? './data/treatywatch.db',
    sourcesFile: read('TREATYWATCH_SOURCES') ?? null,
    cron: cronOf(read('TREATYWATCH_CRON') ?? '*/15 * * * *'),
    allowPrivate: allowPrivate === '1',
    publicUrl: publicUrl === undefined ? null : publicUrlOf(publicUrl),
  }
}
