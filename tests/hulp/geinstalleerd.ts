import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where npm put this dependency of one of our packages. */
export function installedOf(naam: string): string {
  const plekken = ['', 'server', 'data', 'beeld', 'cli'].map((deel) =>
    join(root, deel === '' ? '' : `packages/${deel}`, 'node_modules', naam),
  );
  return plekken.toReversed().find((plek) => existsSync(plek)) ?? naam;
}
