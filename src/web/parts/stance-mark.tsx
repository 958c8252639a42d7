import type { Child } from 'hono/jsx'
import type { Stance } from '../../domain/stance.ts'
import { STANCE_WORDS } from '../words/en.ts'

/** Where a stance lies, as a colour; the shape and the word say the same without it. */
export type Tone = 'consent' | 'offer' | 'open' | 'silence' | 'refusal'

export const STANCE_TONES: Readonly<Record<Stance, Tone>> = {
  agreed: 'consent',
  'positive-response': 'consent',
  proposal: 'offer',
  observing: 'offer',
  conditional: 'open',
  'under-consideration': 'open',
  'no-response': 'silence',
  'negative-response': 'refusal',
  'alleges-violation': 'refusal',
  suspended: 'refusal',
  'not-bound': 'refusal',
}

const RING = <circle cx="10" cy="10" r="8.25" />
const SQUARE = <rect x="2.25" y="2.25" width="15.5" height="15.5" rx="1.5" />

/** Rings stay open to an answer, squares close the door, the triangle accuses. */
const SHAPES: Readonly<Record<Stance, Child>> = {
  agreed: (
    <>
      <circle cx="10" cy="10" r="8.25" fill="currentColor" />
      <path d="m6 10.4 2.8 2.8L14.2 7.4" class="on-fill" />
    </>
  ),
  'positive-response': (
    <>
      {RING}
      <path d="M10 6v8M6 10h8" />
    </>
  ),
  proposal: (
    <>
      {RING}
      <path d="M5.6 10h8.2M10.4 6.4 14 10l-3.6 3.6" />
    </>
  ),
  observing: (
    <>
      {RING}
      <path d="M6 8h8M6 12h8" />
    </>
  ),
  conditional: (
    <>
      <path d="M10 1.6 18.4 10 10 18.4 1.6 10Z" />
      <path d="M10 1.6 18.4 10 10 18.4Z" fill="currentColor" />
    </>
  ),
  'under-consideration': (
    <>
      {RING}
      <path d="M6.2 10h.02M10 10h.02M13.8 10h.02" class="dots" />
    </>
  ),
  'no-response': <circle cx="10" cy="10" r="8.25" stroke-dasharray="2.6 2.58" />,
  'negative-response': (
    <>
      <rect x="2.25" y="2.25" width="15.5" height="15.5" rx="1.5" fill="currentColor" />
      <path d="m6.6 6.6 6.8 6.8M13.4 6.6l-6.8 6.8" class="on-fill" />
    </>
  ),
  'alleges-violation': (
    <>
      <path d="M10 2.2 18.4 17H1.6Z" stroke-linejoin="round" />
      <path d="M10 7.6v4.2M10 14.4v.02" />
    </>
  ),
  suspended: (
    <>
      {SQUARE}
      <path d="M7.6 6.4v7.2M12.4 6.4v7.2" />
    </>
  ),
  'not-bound': (
    <>
      {SQUARE}
      <path d="M5.8 14.2 14.2 5.8" />
    </>
  ),
}

/** The shape of a stance; says nothing to those who hear the page, as the word stands beside it. */
export const StanceIcon = ({ stance }: { readonly stance: Stance }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    {SHAPES[stance]}
  </svg>
)

/** Shape and word of a stance, in its tone. */
export const StanceMark = ({ stance }: { readonly stance: Stance }) => (
  <span class={`stance tone-${STANCE_TONES[stance]}`}>
    <StanceIcon stance={stance} />
    <span>{STANCE_WORDS[stance].name}</span>
  </span>
)
