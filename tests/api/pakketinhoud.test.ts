import type { Listening } from '@samenhang/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from './hulp.ts';

let server: Listening;

beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

interface Bestand {
  readonly naam: string;
  readonly rijen: number | null;
  readonly jaren: readonly number[];
  readonly bronnen: readonly { readonly titel: string }[];
  readonly licenties: readonly { readonly titel: string }[];
  readonly gebreken: readonly string[];
}

it('tells what the package holds, with source, licence and defects, and every file can be had', async () => {
  const response = await fetch(`${server.url}/api/v1/pakket`);
  expect(response.status).toBe(200);
  const { bestanden } = (await response.json()) as { readonly bestanden: readonly Bestand[] };
  const register = bestanden.find(({ naam }) => naam === 'regelingen');
  expect(register?.rijen).toBe(1186);
  expect(register?.gebreken[0]).toContain('voor ongeveer 2018 niet volledig');
  expect(bestanden.find(({ naam }) => naam === 'grenzen-2022')?.jaren).toContain(2022);
  for (const { naam, bronnen, licenties } of bestanden) {
    expect(bronnen.length, naam).toBeGreaterThan(0);
    expect(licenties.length, naam).toBeGreaterThan(0);
    const download = await fetch(`${server.url}/api/v1/pakket/${naam}`, { method: 'HEAD' });
    expect(download.status, naam).toBe(200);
  }
});
