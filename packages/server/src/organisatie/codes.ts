import type { Organisatiesoort } from '@samenhang/core';
import type { Bron } from '../bron/index.ts';

/** What the register calls a body of this kind that takes part in a regeling. */
const deelnemersoorten: Partial<Record<Organisatiesoort, string>> = {
  provincie: 'provincie',
  waterschap: 'waterschap',
  rijk: 'ministerie',
};

/**
 * The name that the data package has for a code of an organisation of this kind: GM… of a gemeente that exists in its last
 * year, else the number in the Register van Overheidsorganisaties (roo_id). Undefined where it has none.
 */
export function nameOfCode(bron: Bron, soort: Organisatiesoort, code: string): string | undefined {
  const { feiten, regelingen, deelnames } = bron.pakket;
  if (soort === 'gemeente')
    return feiten.gemeenten.find(({ jaar, gemeente }) => jaar === bron.laatsteJaar && gemeente === code)
      ?.naam;
  if (soort === 'samenwerkingsverband') return regelingen.find(({ rooId }) => rooId === code)?.naam;
  const deelnemersoort = deelnemersoorten[soort];
  if (deelnemersoort === undefined) return undefined;
  return deelnames.find((rij) => rij.deelnemer === code && rij.soort === deelnemersoort)?.naam;
}
