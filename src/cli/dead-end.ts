import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The browser's only connection to the network: a proxy that refuses every request and lists it. Every request of a
 * page, the extension or the browser ends here, unless it is served.
 */
export type DeadEnd = {
  readonly port: number;
  /**
   * HTML documents that the proxy serves, by `http:` address. A test needs them if a driver must not intercept
   * requests: interception keeps a page out of the back-forward cache (Firefox) and prevents prerendering (Chromium).
   */
  readonly served: Map<string, string>;
  /** The requests so far: `host:port` of secure requests, whole addresses of others. */
  readonly asked: readonly string[];
  readonly close: () => void;
};

/** Starts a dead end on a free port of this machine. */
export async function openDeadEnd(): Promise<DeadEnd> {
  const asked: string[] = [];
  const served = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = served.get(request.url ?? '');
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {}); // the browser may close the connection first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // the address of a listening TCP server is never a string or null
  return {
    port,
    served,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
