import { useQuery } from '@tanstack/react-query';
import { jarenVraag, mapYearOf } from '../../atlas/index.ts';

/** The year of the map for amounts of this year, or the first after it that has one; the last for amounts without a year. */
export function useKaartjaar(jaar: number | null): number | undefined {
  const { data } = useQuery(jarenVraag);
  return jaar === null ? data?.laatste : data && mapYearOf(data, jaar);
}
