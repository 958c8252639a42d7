import { readFileSync } from 'node:fs'
import { type GoldRecord, parseGoldLine } from '../../src/extract/gold.ts'

/**
 * The records of a gold file.
 * @throws Error where a line is no record
 */
export const goldOf = (path: string): readonly GoldRecord[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const parsed = parseGoldLine(line)
      if (parsed.kind === 'problem') throw new Error(`${path}: ${parsed.detail}`)
      return parsed.record
    })
