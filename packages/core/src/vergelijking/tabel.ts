import { orNull } from '../antwoord/index.ts';
import { receptTabel } from '../congruentie/index.ts';
import {
  fillTabel,
  type Kolom,
  type Kolomkop,
  koppen,
  listTabel,
  makeKop,
  type Tabel,
} from '../tabel/index.ts';
import type { VergelijkAntwoord } from './antwoord.ts';
import type { Nestingmatrix } from './families.ts';

type Zonder = Omit<VergelijkAntwoord, 'stroomdiagram'>;
type Verhuizing = VergelijkAntwoord['verplaatsingen']['lijst'][number];
type Cel = VergelijkAntwoord['kruistabel'][number];

const gemeenten = { nl: 'gemeenten', en: 'municipalities' };

const van = makeKop('van', 'tekst', 'Van', 'From', {
  uitleg: { nl: 'De regio van a waarin zij ligt.', en: 'The region of a that it is in.' },
});
const doel = makeKop('doel', 'tekst', 'Naar', 'To', {
  uitleg: { nl: 'De regio van b waarin zij komt.', en: 'The region of b that it goes to.' },
});
const naar = makeKop('naar', 'tekst', 'Verder als', 'Continues from', {
  uitleg: {
    nl: 'De regio van a die verdergaat als de regio van b; leeg als die nieuw is.',
    en: 'The region of a that goes on as the region of b; empty when that one is new.',
  },
});
const buren = makeKop('buren', 'heel', 'Buren', 'Neighbours', { eenheid: gemeenten });
const burenInA = makeKop('buren_in_a', 'heel', 'Buren mee in a', 'Neighbours with it in a', {
  eenheid: gemeenten,
});
const burenInB = makeKop('buren_in_b', 'heel', 'Buren mee in b', 'Neighbours with it in b', {
  eenheid: gemeenten,
});
const burenInBeide = makeKop('buren_in_beide', 'heel', 'Buren mee in beide', 'Neighbours with it in both', {
  eenheid: gemeenten,
});

function verhuizingen({ verplaatsingen }: Zonder): Tabel {
  return fillTabel<Verhuizing>(
    'verhuizingen',
    [
      { ...koppen.gemeente, waarde: (m) => m.gemeente.code },
      { ...koppen.gemeentenaam, waarde: (m) => m.gemeente.naam },
      { ...koppen.inwoners, waarde: (m) => m.inwoners },
      { ...van, waarde: (m) => m.van.naam },
      { ...doel, waarde: (m) => m.doel.naam },
      { ...naar, waarde: (m) => m.naar?.naam ?? null },
      { ...buren, waarde: (m) => m.buren.aantal },
      { ...burenInA, waarde: (m) => m.buren.inA },
      { ...burenInB, waarde: (m) => m.buren.inB },
      { ...burenInBeide, waarde: (m) => m.buren.inBeide },
    ],
    verplaatsingen.lijst,
  );
}

function sideKop(sleutel: string, { naam, jaar }: VergelijkAntwoord['a']): Kolomkop {
  return makeKop(sleutel, 'tekst', `${naam}, ${jaar}`, `${naam}, ${jaar}`);
}

function kruistabel({ a, b, kruistabel: cellen }: Zonder): Tabel {
  const regionaam = (zijde: VergelijkAntwoord['a'], r: number): string =>
    zijde.regios[r]?.naam || (zijde.regios[r]?.code ?? '');
  return fillTabel<Cel>(
    'kruistabel',
    [
      { ...sideKop('regio_a', a), waarde: (cel) => regionaam(a, cel.a) },
      { ...sideKop('regio_b', b), waarde: (cel) => regionaam(b, cel.b) },
      { ...makeKop('gemeenten', 'heel', 'Gemeenten', 'Municipalities'), waarde: (cel) => cel.gemeenten },
      { ...koppen.inwoners, waarde: (cel) => cel.inwoners },
    ],
    cellen,
  );
}

/** The tables of a comparison: who moves first, then the cross table, the measures and the recipe. */
export function vergelijkTabellen(antwoord: Zonder): readonly Tabel[] {
  return [
    verhuizingen(antwoord),
    kruistabel(antwoord),
    listTabel('maten', Object.entries({ ...antwoord.nesting, ...antwoord.gelijkenis })),
    receptTabel(antwoord.recept),
  ];
}

/**
 * Which part of each indeling (a row) fits into each other (a column), as a fraction.
 *
 * @param matrix beside `indelingen`, both ways.
 */
export function nestingTabel(
  indelingen: readonly { readonly indeling: string; readonly naam: string; readonly naamEn: string }[],
  matrix: Nestingmatrix,
): Tabel {
  const kolommen = indelingen.map(({ indeling, naam, naamEn }, k): Kolom<number> => {
    return { ...makeKop(indeling, 'deel', naam, naamEn), waarde: (rij) => orNull(matrix[rij]?.[k]) };
  });
  return fillTabel<number>(
    'nesting',
    [{ ...koppen.indeling, waarde: (rij) => indelingen[rij]?.indeling ?? '' }, ...kolommen],
    indelingen.map((_, rij) => rij),
  );
}
