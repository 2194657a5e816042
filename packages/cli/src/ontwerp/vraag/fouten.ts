import type { Atlas, Ontwerpfout } from '@samenhang/core';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { Bevinding, GebruikFout } from '../../uitvoer/index.ts';

/** What the question names wrongly, each with its place. */
export function refuseFouten(
  fouten: readonly Ontwerpfout[],
  atlas: Atlas,
  bestand: string | undefined,
): never {
  const zinnen = fouten.map((fout) => nlOntwerpzinnen.describeOntwerpfout(fout, atlas));
  if (bestand === undefined) throw new GebruikFout(zinnen.join('\n'));
  throw new Bevinding(zinnen.map((zin) => `${bestand}: ${zin}`).join('\n'));
}
