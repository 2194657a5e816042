import type { Cel, Celtype, Tabel as Kerntabelvorm } from '@samenhang/core';
import { schrijfCel } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';

/** How a cell is shown where its column is not to be read as it is: a code, a link. */
export type Celbeeld = (waarde: Cel, rij: readonly Cel[]) => ReactNode;

interface KerntabelProps {
  readonly tabel: Kerntabelvorm;
  readonly bijschrift: string;
  /** The column that names the row. */
  readonly naam: string;
  /** Columns that programs need and readers do not. */
  readonly zonder?: readonly string[];
  readonly beelden?: Readonly<Record<string, Celbeeld>>;
  readonly volgorde?: string | undefined;
  readonly onVolgorde?: (volgorde: string) => void;
}

const getallen: ReadonlySet<Celtype> = new Set(['heel', 'getal', 'deel', 'jaar']);

type Rij = readonly Cel[];

/** The table of an answer, with the columns and rows of its CSV, as people read them. */
export function Kerntabel({ tabel, bijschrift, naam, zonder = [], beelden = {}, ...orde }: KerntabelProps) {
  const { taal } = useTaal();
  const kolommen = tabel.kolommen.flatMap((kop, k): Kolom<Rij>[] => {
    if (zonder.includes(kop.sleutel)) return [];
    const beeld = beelden[kop.sleutel];
    const sorteer = (rij: Rij) => {
      const cel = rij[k] ?? null;
      return typeof cel === 'boolean' ? Number(cel) : (cel ?? Number.NaN);
    };
    return [
      {
        id: kop.sleutel,
        kop: kop.kop[taal],
        isNaam: kop.sleutel === naam,
        getal: getallen.has(kop.type),
        cel: (rij) => beeld?.(rij[k] ?? null, rij) ?? schrijfCel(kop, rij[k] ?? null, taal),
        ...(orde.onVolgorde ? { sorteer } : {}),
      },
    ];
  });
  const sleutel = tabel.kolommen.findIndex((kop) => kop.sleutel === naam);
  return (
    <Schuif label={bijschrift}>
      <Tabel
        bijschrift={bijschrift}
        bijschriftVerborgen
        className="sh-kerntabel"
        kolommen={kolommen}
        rijen={tabel.rijen}
        sleutel={(rij) => String(rij[sleutel])}
        {...(orde.volgorde === undefined ? {} : { volgorde: orde.volgorde })}
        {...(orde.onVolgorde ? { onVolgorde: orde.onVolgorde } : {})}
      />
    </Schuif>
  );
}
