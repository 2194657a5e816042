import { type Gripoverzicht, presentGrip, type Registerdag } from '@samenhang/core';
import type { Pakket } from '@samenhang/data';
import { nl, schakelnaam } from '@samenhang/taal';
import { Bevinding, tabel, toonAantal, toonGetal, toonProcent } from '../uitvoer/index.ts';

/** The measures of one gemeente on a day. */
export function presentGripOf(dag: Registerdag, { vormregels }: Pakket, code: string): Gripoverzicht {
  const grip = presentGrip(dag, vormregels, code);
  if (!grip) throw new Bevinding(`In dit pakket is ${code} op ${dag.datum} geen gemeente.`);
  return grip;
}

type Maat = Gripoverzicht['maten'][number];

function write({ eenheid }: Maat, waarde: number | null): string {
  return eenheid === 'deel' ? toonProcent(waarde) : toonGetal(waarde, 1);
}

/** Each measure beside the median of gemeenten of like size, with its recipe; and the regelingen it comes from. */
export function describeGrip({ gemeente, datum, maten, regelingen }: Gripoverzicht): string[] {
  const t = nl.register.grip;
  return [
    t.titel(gemeente.naam, datum),
    '',
    ...tabel(
      [
        { kop: t.maat },
        { kop: t.waarde, rechts: true },
        { kop: t.mediaan, rechts: true },
        { kop: t.van, rechts: true },
      ],
      maten.map((m) => [t.maten[m.maat], write(m, m.waarde), write(m, m.mediaan), toonAantal(m.aantal)]),
    ),
    '',
    t.uitleg,
    ...maten.map((m) => `  ${t.maten[m.maat]}: ${m.formule}`),
    '',
    ...tabel(
      [
        { kop: t.deelnemers, rechts: true },
        { kop: t.jaren, rechts: true },
        { kop: t.beslist },
        { kop: t.regeling },
      ],
      regelingen.map((r) => [
        toonAantal(r.eigenaren),
        toonGetal(r.leeftijd, 1),
        r.keten?.map((schakel) => schakelnaam(nl, schakel)).join(' → ') ?? '–',
        r.naam,
      ]),
    ),
  ];
}
