import { identifierOf } from '../../domain/identifier.ts'
import { ICON } from './icon.ts'
import { STYLE_SHEET } from './style-sheet.ts'

/** Addresses that change with the content, so that it may be kept for ever. */
export const STYLE_PATH = `/assets/${identifierOf(STYLE_SHEET).slice(0, 12)}.css`
export const ICON_PATH = `/assets/${identifierOf(ICON).slice(0, 12)}.svg`
