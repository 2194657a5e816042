import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { type Eersteblik, keyOf } from '../eerste/index.ts';
import { type Bytes, Content, reply, SizedCache } from '../http/openbaar/index.ts';
import { siteCsp } from './beveiliging.ts';

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

/** Bytes of filled pages that are kept: some thousands. */
const roomForScreens = 32_000_000;

/** What goes along with a page of an address. */
type Eerstekijker = (pad: string, zoek: URLSearchParams) => Promise<Eersteblik>;

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
  private readonly blik: Eerstekijker | undefined;
  private readonly screens = new SizedCache<Content>(roomForScreens);

  /** `isPagina`: whether an address without a file is one of the screens. `blik`: what goes along with a screen. */
  constructor(dir: string, isPagina: (path: string) => boolean, blik?: Eerstekijker) {
    this.dir = dir;
    this.isPagina = isPagina;
    this.blik = blik;
  }

  /** The answer for a path; undefined when it names a file that is not there. */
  async answer(c: Context): Promise<Response | undefined> {
    const path = safePath(c.req.path);
    if (path === undefined) return undefined;
    const isScreen = extname(path) === '';
    const file = await this.load(isScreen ? '/index.html' : path);
    if (file && isScreen) return this.screen(c, path, file);
    if (file) return respond(c, path, file.content);
    return isScreen
      ? new Response(notBuilt, {
          status: 503,
          headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
        })
      : undefined;
  }

  /** The app, which says itself that it does not know an address; the status says so to who does not look. */
  private async screen(c: Context, path: string, file: SiteFile): Promise<Response> {
    const known = this.isPagina(path);
    const content = known ? await this.fill(c, path, file) : file.content;
    const response = await respond(c, '/index.html', content);
    // Its own rules of style stand in the page: by their digest they, and no others, are allowed.
    response.headers.set('Content-Security-Policy', siteCsp(stylesIn(file)));
    if (known) return response;
    const headers = new Headers(response.headers);
    headers.delete('ETag');
    headers.set('Cache-Control', 'no-store');
    return new Response(response.body, { status: 404, headers });
  }

  /** The app with the first figure of this address in it. Each address is made once, as long as there is room. */
  private async fill(c: Context, path: string, file: SiteFile): Promise<Content> {
    if (!this.blik) return file.content;
    const { searchParams } = new URL(c.req.url);
    const key = `${file.modified} ${keyOf(path, searchParams)}`;
    const made = this.screens.get(key);
    if (made) return made;
    const content = new Content(
      new TextEncoder().encode(fillPage(textOf(file), await this.blik(path, searchParams))),
    );
    this.screens.set(key, content, content.identity.byteLength);
    return content;
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

function textOf({ content }: SiteFile): string {
  return new TextDecoder().decode(content.identity);
}

/** The page with what goes along with it: its language, what to fetch already, and the first screen. */
function fillPage(html: string, { hoofd, inhoud, taal }: Eersteblik): string {
  const page = html
    .replace('<html lang="nl"', `<html lang="${taal}"`)
    .replace('</head>', () => `  ${hoofd}\n  </head>`);
  if (inhoud === undefined) return page;
  return page.replace(
    /(<div id="app">)[\s\S]*?(<\/div>)/u,
    (_, open: string, sluit: string) => open + inhoud + sluit,
  );
}

/** The digests of the rules of style that stand in a page, as a content policy names them. */
function stylesIn(file: SiteFile): readonly string[] {
  return [...textOf(file).matchAll(/<style>([\s\S]*?)<\/style>/gu)].map(
    ([, regels = '']) => `'sha256-${createHash('sha256').update(regels).digest('base64')}'`,
  );
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

function respond(c: Context, path: string, content: Content): Promise<Response> {
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
