// The content policy of the site: no script stands in a page, no style but that of the first figure, and no page needs
// one. Every journey keeps an eye on it (`geweigerd` in reis.ts), and schermen.test.ts opens every page.

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginReis, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(() => reis.stop());

it('allows no style in the page but the one that comes with it, by its digest', async () => {
  const response = await fetch(`${reis.url}/`);
  const beleid = response.headers.get('Content-Security-Policy') ?? '';
  const [, regels = ''] = /<style>([\s\S]*?)<\/style>/u.exec(await response.text()) ?? [];
  const digest = createHash('sha256').update(regels).digest('base64');
  expect(beleid).toContain(`style-src 'self' 'sha256-${digest}';`);
  expect(beleid).not.toContain('unsafe-inline');
});

it('is heard when it is broken', async () => {
  const page = await reis.open('/over');
  const gehoord = page.waitForEvent('console', (bericht) => /content security policy/iu.test(bericht.text()));
  await page.evaluate(() => {
    const stijl = document.createElement('style');
    stijl.textContent = 'body { color: red }';
    document.head.append(stijl);
  });
  await gehoord;
  expect(reis.geweigerd).toHaveLength(1);
  reis.geweigerd.length = 0;
  await reis.close(page);
});
