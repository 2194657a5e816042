import { presentSturing, type SturingAntwoord } from '@samenhang/core/sturing';
import type { Bron } from './bron.ts';
import { atlasOfDate } from './datum.ts';
import type { Dossiervraag } from './dossier.ts';
import { readUitvoering } from './uitvoering.ts';

/** Who steers and who executes each task of a gemeente; undefined where there are no figures of that day's year. */
export function presentSturingOf(
  bron: Bron,
  { kring, vanaf, kennis }: Pick<Dossiervraag, 'kring' | 'vanaf' | 'kennis'>,
): SturingAntwoord | undefined {
  const atlas = atlasOfDate(bron, vanaf);
  const { code } = kring.gemeente;
  const gemeente = atlas?.gemeenten.findIndex((g) => g.code === code) ?? -1;
  if (!atlas || gemeente < 0) return undefined;
  const { regelingen, takenboek } = bron.pakket;
  return presentSturing({
    atlas,
    gemeente,
    datum: vanaf,
    taken: takenboek.taken,
    boek: readUitvoering(bron),
    vormen: new Map(regelingen.map(({ rooId, vorm, bevoegdheden }) => [rooId, { vorm, bevoegdheden }])),
    beeld: kennis?.imageOf({ soort: 'raad', id: code }) ?? [],
  });
}
