import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
};

/** A page made while the server runs. */
export interface MadePage {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FileServer {
  readonly port: number;
  /** The paths asked for so far, in order. */
  readonly asked: readonly string[];
  /** Address of a path; every `*.localhost` is this machine too, so that one server can be several sites. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder, and pages given by path, to this machine only. Files are sent as they are: an HTML file
 * names its own charset, as on disk.
 */
export async function serve(folder: string, made: ReadonlyMap<string, MadePage> = new Map()): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    asked.push(path);
    const page = made.get(path);
    if (page) send(response, page.type, page.body, page.headers);
    else void sendFile(response, folder, path);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path.replace(/^\//, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path asked for, decoded; a malformed one is answered like one that does not exist. */
function pathOf(url = '/'): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '';
  }
}

async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const file = normalize(join(folder, path));
  try {
    if (!file.startsWith(normalize(folder + sep))) throw new Error('outside the folder');
    send(response, TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
}

function send(response: ServerResponse, type: string, body: string | Buffer, headers = {}): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers }).end(body);
}
