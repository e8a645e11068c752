// A small static server for looking at a built site on this machine. For the public, use any web server (README).
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** What a <meta> policy cannot say; README gives the same for a public server. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cache-Control': 'no-cache',
};

export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/** What to send for the path of a request; never anything outside `site`. */
export function answer(site: string, base: string, url: string): Answer {
  const path = decode(url.split(/[?#]/, 1)[0] ?? '/');
  if (path === undefined || /[\0\\]/.test(path) || path.split('/').includes('..')) return { status: 400 };
  if (!`${path}/`.startsWith(base)) return path === '/' ? { status: 301, location: base } : notFound(site);
  const inside = path.slice(base.length);
  const at = join(site, inside);
  if (at !== site && !at.startsWith(site.endsWith(sep) ? site : site + sep)) return { status: 400 };
  if (kindOf(at) === 'file' && !path.endsWith('/')) return { status: 200, file: at };
  if (kindOf(join(at, 'index.html')) !== 'file') return notFound(site);
  if (!path.endsWith('/')) return { status: 301, location: `${encodeURI(path)}/` };
  return { status: 200, file: join(at, 'index.html') };
}

/** Listens on the first free port from `port`; resolves with the server and the port it got. */
export async function serve(site: string, base: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) =>
    respond(request, response, answer(site, base, request.url ?? '/')),
  );
  for (let attempt = port; ; attempt += 1) {
    if (await listens(server, attempt)) return { server, port: attempt };
    if (attempt >= port + 50) throw new Error(`no free port from ${port} to ${attempt}`);
  }
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function respond(request: IncomingMessage, response: ServerResponse, reply: Answer): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
  } else if ('location' in reply) {
    response.writeHead(reply.status, { ...headers, Location: reply.location }).end();
  } else if ('file' in reply) {
    const type = contentTypes[extname(reply.file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(reply.status, { ...headers, 'Content-Type': type, 'Content-Length': statSync(reply.file).size });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(reply.file)
        .on('error', () => response.destroy())
        .pipe(response);
  } else {
    response
      .writeHead(reply.status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' })
      .end(`${reply.status}\n`);
  }
}

const notFound = (site: string): Answer =>
  kindOf(join(site, '404.html')) === 'file' ? { status: 404, file: join(site, '404.html') } : { status: 404 };

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? 'file' : stat?.isDirectory() ? 'folder' : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
