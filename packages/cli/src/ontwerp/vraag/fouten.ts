import { type Atlas, describeOntwerpfout, type Ontwerpfout } from '@samenhang/core';
import { Bevinding, GebruikFout } from '../../uitvoer/index.ts';

/** What the question names wrongly, each with its place. */
export function refuseFouten(
  fouten: readonly Ontwerpfout[],
  atlas: Atlas,
  bestand: string | undefined,
): never {
  const zinnen = fouten.map((fout) => describeOntwerpfout(fout, atlas));
  if (bestand === undefined) throw new GebruikFout(zinnen.join('\n'));
  throw new Bevinding(zinnen.map((zin) => `${bestand}: ${zin}`).join('\n'));
}
