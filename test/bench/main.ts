import { compare, type Result } from './measure.ts'
import { readingComparisons } from './reading.ts'
import { servingComparisons } from './serving.ts'

const ROUNDS = 7

const whole = (value: number): string => Math.round(value).toLocaleString('en')

const line = ({ name, unit, ours, baseline, ratio }: Result): string =>
  `${name.padEnd(40)} ${whole(ours).padStart(10)} ${whole(baseline).padStart(10)} ${ratio.toFixed(3).padStart(7)}  ${unit} a second`

const serving = await servingComparisons()
process.stdout.write(
  `${'comparison'.padEnd(40)} ${'ours'.padStart(10)} ${'baseline'.padStart(10)} ${'ratio'.padStart(7)}\n`,
)
for (const comparison of [...readingComparisons(), ...serving.comparisons])
  process.stdout.write(`${line(await compare(comparison, ROUNDS))}\n`)
await serving.close()
