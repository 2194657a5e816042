import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { type Bytes, Content, etagOf, matchingEtag } from '../http/openbaar/index.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.png', '.jpg', '.webp', '.ico', '.woff', '.woff2']);

/** Files whose name holds a digest of what is in them: they never change. */
const hashed = /^\/assets\/.+-[\w-]{8,}\.\w+$/u;

interface SiteFile {
  readonly modified: number;
  readonly content: Content;
}

const notBuilt = `<!doctype html>
<html lang="nl"><meta charset="utf-8"><title>Samenhang</title>
<h1>De website is nog niet gebouwd</h1>
<p>Stop de server en start hem met <code>npm start</code>: dan wordt de website eerst gebouwd.</p>
<p>De gegevens zijn er al wel: <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</p>
</html>
`;

/** Serves the built web app; an address without a file is one of its screens. */
export class Site {
  private readonly dir: string;
  private readonly files = new Map<string, SiteFile>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** The answer for a path; undefined when it names a file that is not there. */
  async answer(c: Context): Promise<Response | undefined> {
    const path = safePath(c.req.path);
    if (path === undefined) return undefined;
    const isScreen = extname(path) === '';
    const file = await this.load(isScreen ? '/index.html' : path);
    if (file) return respond(c, isScreen ? '/index.html' : path, file);
    return isScreen
      ? new Response(notBuilt, {
          status: 503,
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
        })
      : undefined;
  }

  private async load(path: string): Promise<SiteFile | undefined> {
    const full = join(this.dir, path);
    const found = await stat(full).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const known = this.files.get(path);
    if (known?.modified === found.mtimeMs) return known;
    const bytes: Bytes = await readFile(full);
    const file = { modified: found.mtimeMs, content: new Content(bytes, true) };
    this.files.set(path, file);
    return file;
  }
}

/** The path below the folder, or undefined when it is malformed or would leave it. */
function safePath(path: string): string | undefined {
  try {
    const clean = normalize(decodeURIComponent(path));
    return clean.includes('\0') || clean.split(sep).includes('..') ? undefined : clean;
  } catch {
    return undefined;
  }
}

async function respond(c: Context, path: string, { content }: SiteFile): Promise<Response> {
  const extension = extname(path);
  const encoding = packed.has(extension) ? 'identity' : content.encodingFor(c.req.header('Accept-Encoding'));
  const headers = new Headers({
    'Content-Type': mediaTypes[extension] ?? 'application/octet-stream',
    'Cache-Control': hashed.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    Vary: 'Accept-Encoding',
  });
  const same = matchingEtag(c.req.header('If-None-Match'), content.digest);
  headers.set('ETag', same ?? etagOf(content.digest, encoding));
  if (same !== undefined) return new Response(null, { status: 304, headers });
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const bytes = await content.bytes(encoding);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}
