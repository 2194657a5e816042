import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { type Bytes, Content, reply } from '../http/openbaar/index.ts';

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

  private readonly isPagina: (path: string) => boolean;

  /** `isPagina`: whether an address without a file is one of the screens. */
  constructor(dir: string, isPagina: (path: string) => boolean) {
    this.dir = dir;
    this.isPagina = isPagina;
  }

  /** The answer for a path; undefined when it names a file that is not there. */
  async answer(c: Context): Promise<Response | undefined> {
    const path = safePath(c.req.path);
    if (path === undefined) return undefined;
    const isScreen = extname(path) === '';
    const file = await this.load(isScreen ? '/index.html' : path);
    if (file && isScreen) return this.screen(c, path, file);
    if (file) return respond(c, path, file);
    return isScreen
      ? new Response(notBuilt, {
          status: 503,
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
        })
      : undefined;
  }

  /** The app, which says itself that it does not know an address; the status says so to who does not look. */
  private async screen(c: Context, path: string, file: SiteFile): Promise<Response> {
    const response = await respond(c, '/index.html', file);
    if (this.isPagina(path)) return response;
    const headers = new Headers(response.headers);
    headers.delete('ETag');
    headers.set('Cache-Control', 'no-store');
    return new Response(response.body, { status: 404, headers });
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

function respond(c: Context, path: string, { content }: SiteFile): Promise<Response> {
  const extension = extname(path);
  return reply(
    {
      content,
      mediaType: mediaTypes[extension] ?? 'application/octet-stream',
      gepakt: packed.has(extension),
      eeuwig: hashed.test(path),
    },
    c,
  );
}
