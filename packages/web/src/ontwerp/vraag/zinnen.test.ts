import { maakGetallen, nl } from '@samenhang/taal';
import { describe, expect, it } from 'vitest';
import { parseVraag } from './vraag.ts';
import { type Eiswoorden, listEiszinnen, weightWord } from './zinnen.ts';

const woorden: Eiswoorden = {
  t: nl,
  getal: maakGetallen('nl'),
  indeling: (id) => id.toUpperCase(),
  gemeente: (code) => `plaats ${code}`,
  vandaag: 'Veiligheidsregio’s',
};

describe('a question in words', () => {
  it('says every demand, and what takes it away', () => {
    const vraag = parseVraag({
      regios: '20-25',
      inwoners: '300000-',
      muren: 'provincie',
      zetten: '1',
      samen: 'GM0001.GM0002',
      vast: '0003,0004',
    });
    const zinnen = listEiszinnen(vraag, woorden);
    expect(zinnen.map(({ tekst }) => tekst)).toEqual([
      'Er zijn minstens 20 regio’s.',
      'Er zijn hoogstens 25 regio’s.',
      'Elke regio heeft minstens 300.000 inwoners.',
      'Elke regio is aaneengesloten.',
      'Geen regio ligt over een grens van: PROVINCIE.',
      'Hoogstens 1 gemeente ligt in een andere regio dan vandaag (Veiligheidsregio’s).',
      '2 gemeenten houden hun plaats van vandaag (Veiligheidsregio’s).',
      'plaats GM0001 en plaats GM0002 moeten bij elkaar.',
    ]);
    // Each taken away in turn leaves the others.
    for (const { sleutel, weg } of zinnen) {
      const over = listEiszinnen({ ...vraag, ...weg } as typeof vraag, woorden).map((z) => z.sleutel);
      expect(over).toEqual(zinnen.map((z) => z.sleutel).filter((s) => s !== sleutel));
    }
  });

  it('says how heavy a goal weighs only where it differs', () => {
    expect([0.5, 1, 2].map((x) => weightWord(x, nl.ontwerp.gewichtwoorden))).toEqual([
      'telt minder zwaar',
      '',
      'telt zwaarder',
    ]);
  });
});
