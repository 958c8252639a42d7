import type { Basis } from '../../domain/basis.ts'
import { BASIS_WORDS } from '../words/en.ts'
import { plainText, quoted, shortened } from './shown-text.ts'
import { webAddress } from './web-address.ts'

const NAME_LENGTH = 80

/** A name from a feed. */
export const nameOf = (text: string): string => shortened(text, NAME_LENGTH)

/** A link to a page that is not ours, or its bare text where the address is no web address. */
export const SourceLink = ({ url, text }: { readonly url: string | null; readonly text: string }) => {
  const address = webAddress(url)
  const shown = shortened(text, 160)
  if (address === null) return <bdi>{shown}</bdi>
  return (
    <a href={address} rel="noopener nofollow">
      <bdi>{shown}</bdi>
    </a>
  )
}

/** `Sergei Lavrov, reported` or what stands for it where nobody is named. */
export const Voice = ({ speaker, basis }: { readonly speaker: string | null; readonly basis: Basis }) => (
  <>
    {speaker === null ? null : (
      <>
        <bdi class="speaker">{nameOf(speaker)}</bdi>
        {' · '}
      </>
    )}
    <span class="basis" title={BASIS_WORDS[basis].meaning}>
      {BASIS_WORDS[basis].name}
    </span>
  </>
)

type QuotationProps = {
  readonly text: string
  readonly outlet: string
  readonly url: string | null
  /** A sentence of our own about a dated fact, not words of the outlet. */
  readonly curated: boolean
}

/** Short words with the outlet that carries them. */
export const Quotation = ({ text, outlet, url, curated }: QuotationProps) => (
  <figure class={curated ? 'words summary' : 'words'}>
    {curated ? (
      <p dir="auto">{shortened(text, 320)}</p>
    ) : (
      <blockquote dir="auto">
        <p>“{quoted(text)}”</p>
      </blockquote>
    )}
    <figcaption>
      {curated ? 'Summary of the record: ' : ''}
      <SourceLink url={url} text={plainText(outlet) === '' ? 'source' : outlet} />
    </figcaption>
  </figure>
)
