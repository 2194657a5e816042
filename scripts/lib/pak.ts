// The package that people install: the same files as here with the types taken out, since Node takes them out of no
// file below node_modules, and with imports of one of our packages as a path. Nothing else differs, so that what runs
// there is what is tested here.

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { root } from './root.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What the command is made of: all but the website, which goes along as it was built. */
const delen = ['motor', 'core', 'taal', 'beeld', 'oplosser', 'rekenen', 'data', 'server', 'cli'] as const;

const isOnsEigen = (naam: string): boolean => naam.startsWith('@samenhang/');

/** Only for tests, or to compile the data package: not for who installs. */
const isWeggelaten = (pad: string): boolean => /\.test\.ts$|(?:^|\/)testing\/|^data\/src\/bouw\//u.test(pad);

async function readManifest(deel: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, 'packages', deel, 'package.json'), 'utf8')) as Manifest;
}

/** The file behind `@samenhang/core/antwoorden`, below `packages`. @throws where there is none */
function doorOf(naam: string, manifesten: ReadonlyMap<string, Manifest>): string {
  const [, deel = '', deur] = /^@samenhang\/([^/]+)(?:\/(.+))?$/u.exec(naam) ?? [];
  const pad = manifesten.get(deel)?.exports?.[deur === undefined ? '.' : `./${deur}`];
  if (pad === undefined) throw new Error(`${naam} has no such door`);
  return join(deel, pad);
}

/** Of `from './x.ts'`, `import('./x.ts')`, `new URL('./x.ts'` and the same with our own packages: what is between the quotes. */
const verwijzing = /(?<=\b(?:from|import)\s*\(?\s*|\bnew URL\(\s*)'(\.{1,2}\/[^']*\.ts|@samenhang\/[^']+)'/gu;

/** One file as JavaScript. `pad` is its place below `packages`. @throws where it refers to what is not there */
function compile(bron: string, pad: string, manifesten: ReadonlyMap<string, Manifest>): string {
  const code = pad.endsWith('.ts') ? stripTypeScriptTypes(bron) : bron;
  return code.replaceAll(verwijzing, (_, naam: string) => {
    const doel = isOnsEigen(naam) ? doorOf(naam, manifesten) : join(dirname(pad), naam);
    if (isWeggelaten(doel) || !existsSync(join(root, 'packages', doel)))
      throw new Error(`${pad} needs ${doel}, which does not go along`);
    const vanaf = relative(dirname(pad), doel).replaceAll('\\', '/');
    return `'${(vanaf.startsWith('.') ? vanaf : `./${vanaf}`).replace(/\.ts$/u, '.js')}'`;
  });
}

/** What the whole needs from the registry, at exactly the versions that are tested here. @throws where two differ */
function dependenciesOf(manifesten: Iterable<Manifest>): Record<string, string> {
  const samen = new Map<string, string>();
  for (const { name, dependencies = {} } of manifesten)
    for (const [naam, versie] of Object.entries(dependencies)) {
      if (isOnsEigen(naam)) continue;
      if ((samen.get(naam) ?? versie) !== versie) throw new Error(`${name} wants another version of ${naam}`);
      samen.set(naam, versie);
    }
  return Object.fromEntries([...samen].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeDeel(
  naar: string,
  deel: string,
  manifesten: ReadonlyMap<string, Manifest>,
): Promise<void> {
  const map = join(root, 'packages', deel);
  for (const plek of deel === 'cli' ? ['src', 'bin'] : ['src'])
    for (const naam of await readdir(join(map, plek), { recursive: true })) {
      const pad = join(deel, plek, naam);
      if (!/\.[jt]s$/u.test(pad) || isWeggelaten(pad)) continue;
      const doel = join(naar, 'packages', pad.replace(/\.ts$/u, '.js'));
      await mkdir(dirname(doel), { recursive: true });
      await writeFile(doel, compile(await readFile(join(root, 'packages', pad), 'utf8'), pad, manifesten));
    }
  const { name, version, dependencies } = manifesten.get(deel) ?? {};
  await writeFile(
    join(naar, 'packages', deel, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type: 'module', dependencies }, null, 2)}\n`,
  );
}

/**
 * Writes the folder of the package. The website must have been built.
 *
 * @throws where a file needs what does not go along, or two of our packages want different versions of another
 */
export async function writePak(naar: string): Promise<void> {
  const manifesten = new Map<string, Manifest>();
  for (const deel of delen) manifesten.set(deel, await readManifest(deel));
  await rm(naar, { recursive: true, force: true });
  for (const deel of delen) await writeDeel(naar, deel, manifesten);
  await cp(join(root, 'packages/web/dist'), join(naar, 'packages/web/dist'), { recursive: true });
  await cp(join(root, 'data'), join(naar, 'data'), { recursive: true });
  for (const naam of ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'])
    await cp(join(root, naam), join(naar, naam));
  await cp(join(root, 'docs/beheer.md'), join(naar, 'docs/beheer.md'));
  const { version, description, license } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  const manifest = {
    name: 'samenhang',
    version,
    description,
    license,
    type: 'module',
    bin: { samenhang: 'packages/cli/bin/samenhang.js' },
    engines: { node: '>=24' },
    dependencies: dependenciesOf(manifesten.values()),
  };
  await writeFile(join(naar, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
