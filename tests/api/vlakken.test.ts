// Areas that the API gives are valid by OGC Simple Features, by the judgement of other software (JTS), and every layer
// has areas of one type: of one layer in eight here, of every layer in `npm run beproeving`.

import { describe, expect, it } from 'vitest';
import { findFaults, judge, listLagen, stelsels } from '../hulp/vlakken.ts';

describe('the areas of every layer', () => {
  it.each(stelsels)('are valid and of one type in %s', async (crs) => {
    const lagen = await listLagen();
    expect(lagen.length).toBeGreaterThan(80);
    const keuze = lagen.filter((_, k) => k % 8 === stelsels.indexOf(crs));
    expect(await findFaults(keuze, crs)).toEqual([]);
  });

  it('would be told apart by this judgement', () => {
    const strik = [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ];
    expect(judge({ geometry: { type: 'MultiPolygon', coordinates: [[strik]] } })).toContain(
      'Self-intersection',
    );
  });
});
