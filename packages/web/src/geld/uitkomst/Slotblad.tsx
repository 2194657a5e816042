import type { Tabel } from '@samenhang/core';
import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { csvVan, toPng, Uitvoerbalk, werkmapVan } from '../../uitvoer/index.ts';
import { type FiguurProps, usePrent } from './Figuur.tsx';

interface SlotbladProps {
  /** The address with nothing left open. */
  readonly adres: string;
  /** Of the files. */
  readonly naam: string;
  readonly antwoord: object;
  readonly tabel: Tabel;
  readonly beeld: FiguurProps;
  /** The answer in one sentence, for below the picture. */
  readonly zin: string;
  /** How it was computed, and what it cannot tell. */
  readonly children: ReactNode;
}

/** How it was computed, and the way to take it along: as table, answer and picture. */
export function Slotblad({ adres, naam, antwoord, tabel, beeld, zin, children }: SlotbladProps) {
  const { t } = useTaal();
  const draw = usePrent(beeld, zin, adres);
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Uitklap titel={t.recept.titel} className="sh-recept">
        {children}
      </Uitklap>
      <Uitvoerbalk
        adres={adres}
        naam={naam}
        soorten={['csv', 'xlsx', 'json', 'svg', 'png']}
        maak={() => ({
          csv: () => csvVan(tabel),
          xlsx: () => werkmapVan(tabel),
          json: () => ({ type: 'application/json', inhoud: `${JSON.stringify(antwoord, null, 2)}\n` }),
          svg: () => ({ type: 'image/svg+xml', inhoud: draw() }),
          png: async () => ({ type: 'image/png', inhoud: await toPng(draw()) }),
        })}
      />
    </section>
  );
}
