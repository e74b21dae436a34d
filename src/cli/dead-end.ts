import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The only way out that the browser is given: a proxy that refuses everything and keeps a list of what was asked for.
 * Whatever a page, the extension or the browser itself tries to load, and nobody serves, ends here.
 */
export type DeadEnd = {
  readonly port: number;
  /**
   * HTML documents that are answered all the same, by `http:` address. A page that a driver answers by intercepting its
   * requests is kept out of the back-forward cache (Firefox) and cannot be loaded ahead (Chromium).
   */
  readonly served: Map<string, string>;
  /** What was asked for so far: `host:port` of secure requests, whole addresses of others. */
  readonly asked: readonly string[];
  readonly close: () => void;
};

/** Opens a dead end on a free port of this machine. */
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
    socket.on('error', () => {}); // the browser may hang up first
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy());
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server's address is never a string or null
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
