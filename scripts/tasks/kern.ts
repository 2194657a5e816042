// `npm run kern`: compiles the inner loops of the search (packages/core/zoekkern) to the module that core ships.

import { writeFileSync } from 'node:fs';
import { compileKern, kernTarget } from '../lib/kern.ts';

writeFileSync(kernTarget, await compileKern());
console.log(`${kernTarget} written`);
