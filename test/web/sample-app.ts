import type { Hono } from 'hono'
import type { WebConfig } from '../../src/web/config.ts'
import { createApp } from '../../src/web/create-app.tsx'
import { fixtureMonitor, type World } from './fixture-monitor.ts'
import { SAMPLE_WORLD } from './sample-world.ts'

export type SampleApp = {
  readonly app: Hono
  /** Changes the world behind the app. */
  readonly alter: (change: Partial<World>) => void
  /** Errors that the app reported. */
  readonly reported: readonly unknown[]
}

/** The real app over a world that a test may alter. */
export const sampleApp = (
  change: Partial<World> = {},
  config: Partial<Pick<WebConfig, 'publicUrl' | 'commit'>> = {},
): SampleApp => {
  let world: World = { ...SAMPLE_WORLD, ...change }
  const reported: unknown[] = []
  const app = createApp(
    fixtureMonitor(() => world),
    {
      publicUrl: null,
      version: '1.2.3',
      clock: () => world.now,
      report: (error) => reported.push(error),
      ...config,
    },
  )
  return {
    app,
    alter: (more) => {
      world = { ...world, ...more }
    },
    reported,
  }
}

/** Ids that the sample world has. */
export const sampleIds = async ({ app }: SampleApp): Promise<{ change: string; statement: string }> => {
  const { changes } = (await (await app.request('/api/v1/changes')).json()) as {
    changes: { id: string; statement: string }[]
  }
  const first = changes[0]
  if (!first) throw new Error('The sample world is empty')
  return { change: first.id, statement: first.statement }
}
