// @ts-check
import { createServer } from 'node:net';
import { isErrno, Problem } from './problem.mjs';

const SEARCH_WIDTH = 1000;

/**
 * A port that is held until the process it is meant for is about to listen.
 * @typedef {{ port: number, release: () => Promise<void> }} ReservedPort
 */

/**
 * Reserves the first free loopback port from `first` upwards.
 * @param {number} first
 * @returns {Promise<ReservedPort>}
 */
export async function reservePort(first) {
  const last = Math.min(first + SEARCH_WIDTH, 65_535);
  for (let port = first; port <= last; port += 1) {
    const reserved = await tryToReserve(port);
    if (reserved) return reserved;
  }
  throw new Problem(
    `No port is free from ${first} to ${last}.`,
    'end some programs that listen there.',
  );
}

/**
 * Reserves exactly this port.
 * @param {number} port
 * @param {string} setting the name of the setting that asked for it
 * @returns {Promise<ReservedPort>}
 */
export async function reserveExactly(port, setting) {
  const reserved = await tryToReserve(port);
  if (reserved) return reserved;
  throw new Problem(
    `Port ${port} (${setting}) is taken.`,
    `end the program that listens there, or unset ${setting} to have a free port chosen.`,
  );
}

/**
 * A free port chosen by the system, for services that nobody addresses by hand.
 * @returns {Promise<ReservedPort>}
 */
export async function reserveAnyPort() {
  const reserved = await listen(0, '127.0.0.1');
  if (!reserved) throw new Problem('The system has no free port.', 'end some programs.');
  return reserved;
}

/**
 * Binding the wildcard address as well finds listeners on other addresses (`localhost` may mean ::1).
 * @param {number} port
 */
async function tryToReserve(port) {
  const wildcard = await listen(port, '::').catch((error) => {
    if (isErrno(error) && (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL'))
      return listen(port, '0.0.0.0');
    throw error;
  });
  if (!wildcard) return null;
  await wildcard.release();
  return listen(port, '127.0.0.1');
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<ReservedPort | null>} null if it is taken
 */
function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => {
      const taken = isErrno(error) && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (taken) resolve(null);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        return reject(new Error('not a TCP port'));
      server.unref();
      resolve({
        port: address.port,
        release: () => new Promise((released) => server.close(() => released())),
      });
    });
  });
}
