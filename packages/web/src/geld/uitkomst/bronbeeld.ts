import type { Deelnemer } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import type { Celbeeld } from './Kerntabel.tsx';

const kolom = 'bijdrage_uit';

/** The column that says how a contribution came about, left out where it is the same of all: the page says it already. */
export function sameSource(deelnemers: readonly Pick<Deelnemer, 'bron'>[]): readonly string[] {
  return new Set(deelnemers.map(({ bron }) => bron)).size > 1 ? [] : [kolom];
}

/** That column in words. */
export function useBronbeeld(): Readonly<Record<string, Celbeeld>> {
  const { bronnen } = useTaal().t.geld.deelnemers;
  return { [kolom]: (cel) => bronnen[cel as keyof typeof bronnen] };
}
