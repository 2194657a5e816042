import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '../../packages/web/src/app');
const bestanden = ['router.tsx', ...readdirSync(join(app, 'routes')).map((naam) => `routes/${naam}`)];

/** The pages that there are, as the router has them: `/gemeente/$code`. */
export const paginas = bestanden.flatMap((naam) =>
  [...readFileSync(join(app, naam), 'utf8').matchAll(/\bpath: '([^']+)'/gu)].map(([, pad = '']) => pad),
);
