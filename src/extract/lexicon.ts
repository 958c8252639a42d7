import type { LanguageTables, MatterCue } from './language-tables.ts'
import { type MentionWords, mentionWords } from './mentions.ts'
import type { WordSets } from './pattern.ts'
import { compilePatterns, type PatternTrie } from './pattern-trie.ts'
import type { Modifier, Rule } from './rule.ts'

/** What a pattern found in a sentence stands for. */
export type Label =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'unless'; readonly rule: Rule }
  | { readonly kind: 'needs'; readonly rule: Rule }
  | { readonly kind: 'pseudo'; readonly rule: Rule }
  | { readonly kind: 'modifier'; readonly modifier: Modifier }
  | { readonly kind: 'not-modifier' }
  | { readonly kind: 'matter'; readonly cue: MatterCue }
  | { readonly kind: 'topic'; readonly side: 'on' | 'weak' | 'off' }
  | { readonly kind: 'speech' }
  | { readonly kind: 'source' }
  | { readonly kind: 'backward' }
  | { readonly kind: 'recall' }
  | { readonly kind: 'state' }
  | { readonly kind: 'wall' }
  | { readonly kind: 'relative' }
  | { readonly kind: 'offer' }
  | { readonly kind: 'told' }
  | { readonly kind: 'description' }
  | { readonly kind: 'field'; readonly name: string }

/** The tables of one language, compiled. */
export type Lexicon = {
  readonly tables: LanguageTables
  readonly trie: PatternTrie<Label>
  readonly words: MentionWords
  readonly abbreviations: ReadonlySet<string>
}

/** Compiles all patterns of a language into one trie. */
export const compileLexicon = (tables: LanguageTables): Lexicon => {
  const entries: { pattern: string; label: Label; sets?: WordSets }[] = []
  const add = (patterns: readonly string[] | undefined, label: Label, sets?: WordSets): void => {
    for (const pattern of patterns ?? []) entries.push({ pattern, label, ...(sets ? { sets } : {}) })
  }
  for (const rule of tables.rules) {
    add(rule.match, { kind: 'rule', rule })
    add(rule.unless, { kind: 'unless', rule })
    add(rule.pseudo, { kind: 'pseudo', rule })
    add(rule.needs, { kind: 'needs', rule })
  }
  for (const modifier of tables.modifiers) add(modifier.match, { kind: 'modifier', modifier })
  add(tables.notModifiers, { kind: 'not-modifier' })
  for (const cue of tables.matters) add(cue.match, { kind: 'matter', cue })
  for (const side of ['on', 'weak', 'off'] as const) add(tables.topics[side], { kind: 'topic', side })
  add(tables.speech.verbs, { kind: 'speech' })
  add(tables.speech.sources, { kind: 'source' })
  add(tables.speech.backward, { kind: 'backward' })
  add(tables.time.recall, { kind: 'recall' })
  add(tables.time.state, { kind: 'state' })
  add(tables.walls, { kind: 'wall' })
  add(tables.relatives, { kind: 'relative' })
  add(['{offer}'], { kind: 'offer' })
  add(tables.told, { kind: 'told' })
  add(tables.descriptions, { kind: 'description' })
  for (const name of Object.keys(tables.fields)) add([`{${name}}`], { kind: 'field', name }, tables.fields)
  return {
    tables,
    trie: compilePatterns(entries, tables.sets),
    words: mentionWords(tables),
    abbreviations: new Set(tables.abbreviations),
  }
}
