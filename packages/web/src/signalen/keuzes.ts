import type { Atlas } from '@samenhang/core';
import type { Kenmerk, Signaalveld } from '@samenhang/core/signaal';
import { type Catalogus, inTaal, type Taal } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { regelingnamenVraag } from '../aanvulling/index.ts';
import { atlasVraag, jarenVraag, takentabelVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Zoekregel } from '../ui/velden/Zoeklijst.tsx';
import { behoeftenVraag } from './vragen.ts';

/** The tables of the data package that a field chooses from. */
type Keuzetabel = Exclude<NonNullable<Signaalveld['uit']>, readonly string[]>;

/** What there is to choose, and what it is called. */
export interface Keuzes {
  /** Of the last year; undefined while it is on its way. */
  readonly atlas: Atlas | undefined;
  readonly of: (tabel: Keuzetabel) => readonly Zoekregel[];
  /** What it is called; the id itself where no table has it (any more). */
  readonly nameOf: (kenmerk: Kenmerk) => string;
}

const regel = (sleutel: string, naam: string, bij = ''): Zoekregel => ({ sleutel, naam, bij });

interface Bronnen {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly atlas: Atlas | undefined;
  readonly tabellen: Readonly<Record<Keuzetabel, readonly Zoekregel[]>>;
}

function nameOf({ t, taal, atlas, tabellen }: Bronnen, { soort, waarde }: Kenmerk): string {
  const uit = (tabel: Keuzetabel) =>
    tabellen[tabel].find(({ sleutel }) => sleutel === waarde)?.naam ?? waarde;
  switch (soort) {
    case 'naad':
      return new Map<string, string>(Object.entries(t.signaal.form.naden)).get(waarde) ?? waarde;
    case 'taak':
      return uit('taken');
    case 'wet':
      return waarde;
    case 'behoefte':
      return uit('behoeften');
    case 'indeling':
      return uit('indelingen');
    case 'regeling':
      return uit('regelingen');
    case 'gemeente':
      return atlas?.gemeenten.find(({ code }) => code === waarde)?.naam ?? waarde;
    case 'regio': {
      const [indeling = '', code] = waarde.split(/:(.*)/su);
      const naam = atlas?.edities.get(indeling)?.regios.find((een) => een.code === code)?.naam;
      const rij = atlas?.indelingen.get(indeling);
      return naam && rij ? `${naam} (${inTaal(taal, rij)})` : waarde;
    }
  }
}

/** Everything that a signal can be about, by name: the same for every signal, so that no request tells what is chosen. */
export function useKeuzes(metRegelingen = true): Keuzes {
  const { t, taal } = useTaal();
  const { data: jaren } = useQuery(jarenVraag);
  const { data: atlas } = useQuery({ ...atlasVraag(jaren?.laatste ?? 0), enabled: jaren !== undefined });
  const { data: taken } = useQuery(takentabelVraag);
  const { data: behoeften } = useQuery(behoeftenVraag);
  const { data: regelingen } = useQuery({ ...regelingnamenVraag, enabled: metRegelingen });
  return useMemo(() => {
    const byName = (rijen: readonly Zoekregel[]) =>
      rijen.toSorted((a, b) => a.naam.localeCompare(b.naam, taal));
    const tabellen = {
      behoeften: (behoeften ?? []).map((rij) => regel(rij.behoefte, inTaal(taal, rij))),
      taken: byName((taken ?? []).map((rij) => regel(rij.taak, inTaal(taal, rij), rij.wet))),
      wetten: byName([...new Set((taken ?? []).map(({ wet }) => wet))].map((wet) => regel(wet, wet))),
      indelingen: byName([...(atlas?.indelingen ?? [])].map(([id, rij]) => regel(id, inTaal(taal, rij)))),
      regelingen: (regelingen ?? []).map(({ id, naam, lichaam }) => regel(id, lichaam ?? naam, id)),
    };
    return {
      atlas,
      of: (tabel) => tabellen[tabel],
      nameOf: (kenmerk) => nameOf({ t, taal, atlas, tabellen }, kenmerk),
    };
  }, [t, taal, atlas, taken, behoeften, regelingen]);
}
