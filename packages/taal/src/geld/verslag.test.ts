import type { OvergangAntwoord } from '@samenhang/core/geld';
import { describe, expect, it } from 'vitest';
import { en } from '../en/index.ts';
import { nl } from '../nl/index.ts';
import { tellAannames } from './aannames.ts';
import { tellDemptekort } from './demping.ts';
import { tellOvergang } from './overgang.ts';

const vast = { laag: null, hoog: null, bron: 'eigen aanname' };
const maak = (tekorten: readonly number[]): OvergangAntwoord => ({
  naam: 'Proef',
  van: 2026,
  tot: 2030,
  basisjaar: 2010,
  eersteStap: 2026,
  jaren: tekorten.map((tekort, k) => ({ jaar: 2026 + k, fase: 1, totaal: 100, tekort })),
  gemeenten: [],
  aannames: [
    { veld: 'pad.start', waarde: 2028, ...vast },
    { veld: 'groei', waarde: 0.07, laag: -0.02, hoog: 0.1, bron: 'begroting' },
    { veld: 'demping', waarde: 2.5, ...vast },
    { veld: 'oudGeld', waarde: 'centrum', ...vast },
    { veld: 'pad.tabel', waarde: [0, 0.5, 1], ...vast },
    { veld: 'sleutel.maten[1].inwoners', waarde: 0.6, ...vast },
    { veld: 'sleutel.maten[2].huurwoningen', waarde: 0.4, ...vast },
  ],
  bandbreedte: null,
  formules: [],
});

describe('the assumptions on paper', () => {
  it('have the names and units of their levers, a year without a point, and their range', () => {
    const verteld = tellAannames(maak([]), { t: nl, taal: 'nl' });
    expect(verteld.map(({ naam, waarde, bereik }) => [naam, waarde, bereik])).toEqual([
      ['Jaar van de eerste stap', '2028', ''],
      ['Groei van het aantal cliënten per jaar (%)', '7', '−2 tot 10'],
      ['Hoogste verlies per jaar (euro per inwoner)', '2,5', ''],
      ['Van wie het oude geld is', 'van de centrumgemeente', ''],
      ['Deel dat volgens de sleutel gaat, per jaar', '0%, 50%, 100%', ''],
      ['Gewicht van inwoners (%)', '60', ''],
      ['Gewicht van huurwoningen (%)', '40', ''],
    ]);
    expect(verteld[1]?.bron).toBe('begroting');
  });
});

describe('what damping cannot do', () => {
  it('is said year by year, or as a stretch where it is many years', () => {
    expect(tellDemptekort(maak([0, 1200.4, 300]), { t: nl, taal: 'nl' })).toBe(
      'Niemand zou in een jaar meer dan €\u00A02,5 per inwoner verliezen, maar daarvoor winnen de anderen te weinig. Zoveel gaat er samen toch te veel af: €\u00A01.200 in 2027 en €\u00A0300 in 2028.',
    );
    expect(tellDemptekort(maak([10, 20, 50, 20, 10]), { t: en, taal: 'en' })).toContain(
      '€\u00A0110 in 5 years (2026–2030), the most: €\u00A050 in 2028.',
    );
  });

  it('is not said where it does what it should', () => {
    expect(tellDemptekort(maak([0, 1e-9]), { t: nl, taal: 'nl' })).toBeUndefined();
  });
});

describe('the chance of a shortfall', () => {
  const met = (tekort: number): OvergangAntwoord => {
    const cijfers = { ongedempt: 1, budget: 1, clienten: 1, kosten: 2, cumulatief: -1, verschil: -1 };
    const band = [0, 0, 1, 2, 2];
    return {
      ...maak([]),
      gemeenten: [
        {
          code: 'GM0355',
          naam: 'Zeist',
          centrum: 'GM0344',
          inwoners: 1,
          aandeelOud: 0,
          aandeelNieuw: 1,
          gelijkspel: null,
          jaren: [{ jaar: 2030, saldo: -1, saldoPerInwoner: -1, verschilPerInwoner: -1, ...cijfers }],
        },
      ],
      bandbreedte: {
        trekkingen: 100,
        seed: 1,
        tekort,
        gemeenten: [
          {
            code: 'GM0355',
            jaren: [{ jaar: 2030, budget: band, kosten: band, saldo: band, kans: 0.4 }],
            cumulatief: band,
            aannames: [],
          },
        ],
      },
    };
  };

  it('names a threshold only where there is one', () => {
    const tell = (tekort: number) => tellOvergang(met(tekort), 'GM0355', 2030, { t: nl, taal: 'nl' }).at(-1);
    expect(tell(0)).toBe('De kans op een tekort is 40%.');
    expect(tell(10)).toBe('De kans op een tekort van meer dan € 10,00 per inwoner is 40%.');
  });
});
