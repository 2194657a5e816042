import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';
import { capture } from './run.ts';

const bron = 'packages/motor/zoekkern/kern.ts';
const compiler = join(root, 'gereedschap/node_modules/assemblyscript/bin/asc.js');
const keuzes = '--runtime stub -O3 --converge --noAssert --enable simd --use abort='.split(' ');

/** The module of motor that the search for clique partitions ships. */
export const kernTarget = join(root, 'packages/motor/src/partitie/zoekkern.generated.ts');

/** Compiles the inner loops of the search to the text of the module that motor ships. */
export async function compileKern(): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'kern-'));
  try {
    const uit = join(map, 'kern.wasm');
    const { code, output } = await capture(process.execPath, [compiler, bron, '--outFile', uit, ...keuzes]);
    if (code !== 0) throw new Error(`${bron} does not compile:\n${output}`);
    return moduleText(readFileSync(uit));
  } finally {
    rmSync(map, { recursive: true });
  }
}

function moduleText(bytes: Uint8Array): string {
  const regels: string[] = [];
  for (let k = 0; k < bytes.length; k += 24) regels.push(`  ${bytes.slice(k, k + 24).join(', ')},`);
  return [
    `// Written by \`npm run kern\` from ${bron}: do not edit.`,
    '',
    `/** The compiled module, ${bytes.length} bytes. */`,
    'export const kernBytes: Uint8Array = Uint8Array.of(',
    ...regels,
    ');',
    '',
  ].join('\n');
}
