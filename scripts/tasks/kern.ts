// `npm run kern`: compiles the inner loops of the search (packages/motor/zoekkern) to the module that motor ships.

import { writeFileSync } from 'node:fs';
import { compileKern, kernTarget } from '../lib/kern.ts';

writeFileSync(kernTarget, await compileKern());
console.log(`${kernTarget} written`);
