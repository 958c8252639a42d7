#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { ConfigError } from './adapters/read-config.ts'
import { classify } from './commands/classify.ts'
import { type Command, CommandError, type ExitCode, type Runtime, UsageError } from './commands/command.ts'
import { demo } from './commands/demo.ts'
import { evalCommand } from './commands/eval.ts'
import { importCommand } from './commands/import.ts'
import { poll } from './commands/poll.ts'
import { serve } from './commands/serve.ts'
import { status } from './commands/status.ts'
import { why } from './commands/why.ts'
import { nodeRuntime } from './node.ts'

const COMMANDS: readonly Command[] = [serve, poll, importCommand, classify, why, status, evalCommand, demo]

const overview = (): readonly string[] => [
  'Usage: treatywatch COMMAND [OPTIONS]',
  '',
  ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`),
  '',
  'treatywatch COMMAND --help tells more. Exit status: 0 done, 1 failed, 2 called wrongly.',
]

const helpOf = ({ name, usage, summary, help }: Command): readonly string[] => [
  `Usage: treatywatch ${name} ${usage}`.trimEnd(),
  '',
  summary,
  ...(help.length > 0 ? ['', ...help.map((line) => `  ${line}`)] : []),
]

const isParseError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

const parse = (command: Command, options: readonly string[]) =>
  parseArgs({
    args: [...options],
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })

const runCommand = async (
  command: Command,
  options: readonly string[],
  runtime: Runtime,
): Promise<ExitCode> => {
  const { values, positionals } = parse(command, options)
  if (values.help) {
    for (const line of helpOf(command)) runtime.print(line)
    return 0
  }
  return command.run({ values: values as Record<string, string | boolean | undefined>, positionals, runtime })
}

const main = async (parameters: readonly string[], runtime: Runtime): Promise<ExitCode> => {
  const [name, ...options] = parameters
  if (name === '--version' || name === '-v') {
    runtime.print(runtime.version)
    return 0
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    for (const line of overview()) runtime.print(line)
    return 0
  }
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (!command) {
    if (name !== undefined) runtime.tell(`There is no command "${name}".`)
    for (const line of overview()) runtime.tell(line)
    return 2
  }
  try {
    return await runCommand(command, options, runtime)
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) {
      runtime.tell(error.message)
      runtime.tell(`Usage: treatywatch ${command.name} ${command.usage}`.trimEnd())
      return 2
    }
    const expected = error instanceof CommandError || error instanceof ConfigError
    runtime.tell(
      expected || !(error instanceof Error)
        ? String(error).replace(/^\w*Error: /, '')
        : (error.stack ?? error.message),
    )
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2), nodeRuntime())
