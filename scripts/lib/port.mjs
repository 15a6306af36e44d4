// @ts-check
import { createServer } from 'node:net'

/**
 * The first port, from the given one on, that nothing on this machine listens to.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) if (await isFree(port)) return port
  throw new Error(`The ports ${first} to ${first + 99} are all in use.`)
}

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: 'localhost', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
