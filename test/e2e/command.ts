import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../dist/cli.js')

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

type Options = { readonly env?: Readonly<Record<string, string>>; readonly input?: string }

/** A clean environment: nothing of the machine's own settings reaches the command. */
const environment = (extra: Options['env'] = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  TREATYWATCH_ALLOW_PRIVATE: '1',
  ...extra,
})

/** Starts the real command. */
export const start = (parameters: readonly string[], options: Options = {}): ChildProcess =>
  spawn(process.execPath, [program, ...parameters], {
    env: environment(options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  })

/** Runs the real command to its end. */
export const run = (parameters: readonly string[], options: Options = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = start(parameters, options)
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin?.end(options.input ?? '')
  })

export type Serving = { readonly url: string; readonly stop: () => Promise<number | null> }

/** Starts `serve` or `demo` on a free port and waits until it says where it serves. */
export const serving = (parameters: readonly string[], options: Options = {}): Promise<Serving> =>
  new Promise((resolve, reject) => {
    const child = start(parameters, { ...options, env: { PORT: '0', ...options.env } })
    let stderr = ''
    const ended = new Promise<number | null>((end) => {
      child.on('close', (code) => {
        reject(new Error(`It ended with ${code}:\n${stderr}`))
        end(code)
      })
    })
    child.on('error', reject)
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
      const url = / on (http:\/\/\S+)/.exec(stderr)?.[1]
      if (url === undefined) return
      resolve({
        url,
        stop: () => {
          child.kill('SIGTERM')
          return ended
        },
      })
    })
  })

/** A folder that goes away with the tests. */
export const temporaryFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'treatywatch-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
