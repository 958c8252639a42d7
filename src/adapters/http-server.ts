import { serve } from '@hono/node-server'
import { ConfigError } from './read-config.ts'

export type HttpServer = { readonly url: string; readonly close: () => Promise<void> }

/**
 * Listens for HTTP requests.
 * @param address port 0 takes any free one
 * @throws ConfigError when the port is taken or may not be used
 */
export const startHttpServer = (
  handle: (request: Request) => Response | Promise<Response>,
  address: { readonly port: number; readonly host: string },
): Promise<HttpServer> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: handle, port: address.port, hostname: address.host }, ({ port }) => {
      const host = address.host.includes(':') ? `[${address.host}]` : address.host
      resolve({
        url: `http://${host}:${port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.once('error', (error: NodeJS.ErrnoException) => {
      const place = `Port ${address.port} on ${address.host}`
      if (error.code === 'EADDRINUSE') reject(new ConfigError(`${place} is taken. Set PORT to another one.`))
      else if (error.code === 'EACCES') reject(new ConfigError(`${place} may not be used by this user.`))
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new ConfigError(`HOST is not an address of this machine: ${address.host}`))
      else reject(error)
    })
  })
