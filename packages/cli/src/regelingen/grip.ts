import { type Gripoverzicht, gripTabellen, type Registerdag, type Tabel } from '@samenhang/core';
import { type Bron, presentGripOf } from '@samenhang/server/bron';
import { nl, schakelnaam } from '@samenhang/taal';
import { Bevinding, tabel, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';

/** The measures of one gemeente on a day. */
export function measureGripOf(bron: Bron, dag: Registerdag, code: string): Gripoverzicht {
  const grip = presentGripOf(bron, dag, code);
  if (!grip) throw new Bevinding(`In dit pakket is ${code} op ${dag.datum} geen gemeente.`);
  return grip;
}

type Maat = Gripoverzicht['maten'][number];

function write({ eenheid }: Maat, waarde: number | null): string {
  return eenheid === 'deel' ? toonProcent(waarde) : toonGetal(waarde, 1);
}

/** What stands above the text already, or below it. */
const ELDERS: readonly string[] = ['datum', 'gemeente', 'formule', 'openbaar'];
/** What organisations record: on the command line nobody is signed in. */
const VAN_LEDEN: readonly string[] = ['stemaandeel', 'banzhaf', 'shapley', 'begrotingsdeel'];
const vooraan = (sleutel: string): boolean => sleutel !== 'naam' && !ELDERS.includes(sleutel);

/** The headings that the same table has in CSV, in their order, as far as they say something here. */
function headings(
  { kolommen }: Tabel | Record<'kolommen', Tabel['kolommen']>,
  hoort: (s: string) => boolean,
) {
  return kolommen
    .filter(({ sleutel }) => hoort(sleutel))
    .map(({ kop, type }) => ({ kop: kop.nl.toLowerCase(), rechts: type === 'getal' || type === 'heel' }));
}

/** Each measure beside the median of gemeenten of like size, with its recipe; and the regelingen it comes from. */
export function describeGrip(grip: Gripoverzicht): string[] {
  const { gemeente, datum, kennis, maten, regelingen } = grip;
  const t = nl.register.grip;
  if (kennis === 'onbekend') return [t.titel(gemeente.naam, datum), '', t.onbekend];
  const wieVult: Partial<Record<Maat['maat'], string>> = t.wieVult;
  const [matentabel, lijst] = gripTabellen(grip);
  return [
    t.titel(gemeente.naam, datum),
    ...(kennis === 'onvolledig' ? ['', `Let op: ${nl.regelingen.onvolledig}`] : []),
    '',
    ...tabel(
      headings(matentabel ?? { kolommen: [] }, vooraan),
      maten.map((m) => [
        t.maten[m.maat],
        write(m, m.waarde),
        write(m, m.mediaan),
        toonAantal(m.aantal),
        m.eenheid,
      ]),
    ),
    '',
    t.uitleg,
    ...maten.map((m) => [`  ${t.maten[m.maat]}: ${m.formule}`, wieVult[m.maat] ?? []].flat().join('. ')),
    '',
    ...tabel(
      headings(lijst ?? { kolommen: [] }, (sleutel) => ![...ELDERS, ...VAN_LEDEN].includes(sleutel)),
      regelingen.map((r) => [
        r.id,
        toonAantal(r.eigenaren),
        r.leeftijd === null ? '–' : toonGetal(r.leeftijd, 1),
        toonAantal(r.gelijken),
        toonAantal(r.raadsdagen),
        r.overdracht.join(', ') || '–',
        r.keten?.map((schakel) => schakelnaam(nl, schakel)).join(' → ') ?? '–',
        r.naam,
      ]),
    ),
  ];
}
