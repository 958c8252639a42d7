import type { Problem } from '../http/problem.ts'
import { Layout } from '../parts/layout.tsx'

/** A problem told to a person. */
export const ErrorView = (props: {
  readonly problem: Problem
  readonly treaty: string
  readonly version: string
}) => {
  const { problem, treaty, version } = props
  return (
    <Layout
      title={`${problem.title}: ${treaty}`}
      description={problem.detail}
      section={null}
      treaty={treaty}
      version={version}
    >
      <header class="page-head">
        <p class="kicker">{problem.status}</p>
        <h1>{problem.title}</h1>
        <p class="standfirst">{problem.detail}</p>
      </header>
      <p class="leads">
        <a href="/">The status today</a>
        <a href="/changes">The ledger of changes</a>
      </p>
    </Layout>
  )
}
