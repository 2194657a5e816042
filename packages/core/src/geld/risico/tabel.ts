import { fillTabel, type Kolom, koppen, makeKop, type Tabel, type Tweetalig } from '../../tabel/index.ts';
import type { Samendeler, Samenrekening, Verdeelregel } from './regels.ts';

const euro: Tweetalig = { nl: 'euro', en: 'euro' };

const regels: Readonly<Record<Verdeelregel, Tweetalig>> = {
  gelijk: { nl: 'Ieder evenveel', en: 'All the same' },
  inwoners: { nl: 'Naar inwoners', en: 'By inhabitants' },
  herkomst: { nl: 'Naar herkomst van cliënten', en: 'By origin of clients' },
  budget: { nl: 'Naar budget', en: 'By budget' },
  begrensd: { nl: 'Naar herkomst, niemand meer dan alleen', en: 'By origin, nobody more than alone' },
  risico: { nl: 'Naar risico', en: 'By risk' },
  shapley: { nl: 'Naar wat ieder toevoegt', en: 'By what each adds' },
};

/** What the gemeenten of a group need as a buffer: alone, and their part by every rule. */
interface Samenuitkomst extends Pick<Samenrekening, 'alleen' | 'verdelingen'> {
  readonly delers: readonly Samendeler[];
}

/** The division of a buffer as a table: one row for each gemeente, one column for each rule that could be computed. */
export function samenTabel({ delers, alleen, verdelingen }: Samenuitkomst): Tabel {
  const bedrag = (sleutel: string, { nl, en }: Tweetalig, delen: readonly number[]): Kolom<number> => ({
    ...makeKop(sleutel, 'getal', nl, en, { eenheid: euro }),
    waarde: (g) => delen[g] ?? null,
  });
  return fillTabel<number>(
    'samen',
    [
      { ...koppen.gemeentenaam, waarde: (g) => delers[g]?.naam ?? '' },
      {
        ...makeKop('clienten', 'getal', 'Cliënten', 'Clients', {
          eenheid: { nl: 'cliënten', en: 'clients' },
        }),
        waarde: (g) => delers[g]?.clienten ?? null,
      },
      bedrag('alleen', { nl: 'Alleen', en: 'Alone' }, alleen),
      ...verdelingen.map(({ regel, delen }) => bedrag(regel, regels[regel], delen)),
    ],
    [...delers.keys()],
  );
}
