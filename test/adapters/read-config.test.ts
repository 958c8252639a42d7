import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/adapters/read-config.ts'

describe('configuration', () => {
  it('has defaults, also for empty variables', () => {
    const defaults = {
      port: 8080,
      host: '127.0.0.1',
      database: './data/treatywatch.db',
      sourcesFile: null,
      cron: '*/15 * * * *',
      allowPrivate: false,
      publicUrl: null,
    }
    expect(readConfig({})).toEqual(defaults)
    expect(readConfig({ PORT: '', HOST: ' ', TREATYWATCH_DB: '', TREATYWATCH_CRON: '' })).toEqual(defaults)
  })

  it('reads every variable', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '::1',
        TREATYWATCH_DB: '/var/lib/monitor.db',
        TREATYWATCH_SOURCES: 'feeds.opml',
        TREATYWATCH_CRON: '0 * * * *',
        TREATYWATCH_ALLOW_PRIVATE: '1',
        TREATYWATCH_PUBLIC_URL: 'https://status.example/new-start//',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      database: '/var/lib/monitor.db',
      sourcesFile: 'feeds.opml',
      cron: '0 * * * *',
      allowPrivate: true,
      publicUrl: 'https://status.example/new-start',
    })
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['TREATYWATCH_CRON', 'often'],
    ['TREATYWATCH_ALLOW_PRIVATE', 'yes'],
    ['TREATYWATCH_PUBLIC_URL', 'status.example'],
    ['TREATYWATCH_PUBLIC_URL', 'ftp://status.example'],
  ])('refuses %s=%s by name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [name]: value })).toThrow(name)
  })
})
