import type { Language } from '../domain/language.ts'
import type { Source } from '../domain/source.ts'
import { courierArticles } from './courier-articles.ts'
import type { DemoArticle, DemoOutlet } from './demo-article.ts'
import { novostiArticles } from './novosti-articles.ts'
import { wireArticles } from './wire-articles.ts'

type Outlet = {
  readonly name: string
  readonly language: Language
  readonly feed: string
  readonly tier: number
  readonly kind: string
  readonly articles: readonly DemoArticle[]
}

const newestFirst = (articles: readonly DemoArticle[]): readonly DemoArticle[] =>
  [...articles].sort((left, right) => (left.published < right.published ? 1 : -1))

/** The invented outlets, their articles newest first as feeds have them. */
export const OUTLETS: Readonly<Record<DemoOutlet, Outlet>> = {
  wire: {
    name: 'Sample Wire',
    language: 'en',
    feed: '/wire/feed.rss',
    tier: 1,
    kind: 'agency',
    articles: newestFirst(wireArticles),
  },
  courier: {
    name: 'Demo Courier',
    language: 'en',
    feed: '/courier/feed.atom',
    tier: 2,
    kind: 'paper',
    articles: newestFirst(courierArticles),
  },
  novosti: {
    name: 'Пример-Новости',
    language: 'ru',
    feed: '/novosti/feed.rss',
    tier: 1,
    kind: 'agency',
    articles: newestFirst(novostiArticles),
  },
}

export const DEMO_OUTLETS: readonly DemoOutlet[] = ['wire', 'courier', 'novosti']

/**
 * The feeds of the demonstration as a catalogue.
 * @param origin where the demo site answers, such as `http://127.0.0.1:4000`
 */
export const demoSources = (origin: string): readonly Source[] =>
  DEMO_OUTLETS.map((id) => {
    const { name, language, feed, tier, kind } = OUTLETS[id]
    return {
      id: `demo-${id}`,
      title: `${name} (sample texts)`,
      url: `${origin}${feed}`,
      site: `${origin}/`,
      outlet: name,
      owner: name,
      country: null,
      language,
      kind,
      affiliation: 'sample',
      tier,
    }
  })
