import type { PATROONSLEUTELS } from '@samenhang/core/opgave';
import { inTaal } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { takentabelVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';

type Sleutel = (typeof PATROONSLEUTELS)[number];

/** What the values of a pattern are called; what has no name here stands as it was written. */
export function usePatroonnamen(): (sleutel: Sleutel, waarde: string) => string {
  const { t, taal } = useTaal();
  const { data } = useQuery(takentabelVraag);
  return (sleutel, waarde) => {
    if (sleutel === 'naad') return t.signaal.form.naden[waarde as keyof typeof t.signaal.form.naden];
    const taak = sleutel === 'taak' ? data?.find((een) => een.taak === waarde) : undefined;
    return taak ? inTaal(taal, taak) : waarde;
  };
}
