import { BASE } from './base.ts'
import { BOARD } from './board.ts'
import { LEDGER } from './ledger.ts'
import { MEDIA } from './media.ts'
import { TOKENS } from './tokens.ts'

/** The whole look, in the order of the cascade. */
export const STYLE_SHEET = [TOKENS, BASE, BOARD, LEDGER, MEDIA].join('').trimStart()
