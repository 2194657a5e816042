import { inTaal } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { takentabelVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** What a task of the table of tasks is called; one that is there no more stands as it was written. */
export function useTaaknaam(): (taak: string) => string {
  const { taal } = useTaal();
  const { data } = useQuery(takentabelVraag);
  return (taak) => {
    const rij = data?.find((een) => een.taak === taak);
    return rij ? inTaal(taal, rij) : taak;
  };
}
