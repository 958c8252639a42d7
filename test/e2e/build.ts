import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** The tests drive the command as it is built now. */
export const setup = (): void => {
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
  })
}
