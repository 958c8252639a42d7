import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answer = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

type Route = Answer | ((request: IncomingMessage, response: ServerResponse) => Answer | undefined)

export type TestSite = {
  readonly address: string
  readonly port: number
  /** What was asked, oldest first. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  /** Connections ever made, whether or not anything was asked. */
  readonly connections: () => number
  /** Sets what a path answers; a function that gives nothing answers by itself. */
  readonly serve: (path: string, route: Route) => void
  readonly close: () => Promise<void>
}

/** An HTTP server on a loopback address, for as long as a test needs it. */
export const startTestSite = async (host = '127.0.0.1'): Promise<TestSite> => {
  const routes = new Map<string, Route>()
  const requests: TestSite['requests'] = []
  let connections = 0
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push({ path, headers: request.headers })
    const route = routes.get(path) ?? { status: 404, body: 'nothing here' }
    const answer = typeof route === 'function' ? route(request, response) : route
    if (answer === undefined) return
    response.writeHead(answer.status ?? 200, answer.headers)
    response.end(answer.body)
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests,
    connections: () => connections,
    serve: (path, route) => routes.set(path, route),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
