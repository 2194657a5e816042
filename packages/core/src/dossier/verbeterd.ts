import { listWaarden, type Veldwaarde } from '../aanvulling/index.ts';
import type { OpleggerAntwoord } from './antwoord.ts';
import { VERBETERBAAR } from './codes.ts';

/** What organisations say otherwise than the register, and agree upon, with who they are. */
export function listVerbeterd(
  beeld: readonly Veldwaarde[],
): NonNullable<OpleggerAntwoord['verbeterd']>[number][] {
  return VERBETERBAAR.flatMap((veld) =>
    listWaarden(beeld, veld).flatMap((waarde) =>
      waarde.stand === 'verbeterd'
        ? [
            {
              veld,
              waarde: [waarde.waarde].flat().join(', '),
              organisaties: waarde.van.map(({ organisatie }) => organisatie.naam),
            },
          ]
        : [],
    ),
  );
}
