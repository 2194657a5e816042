import { useQuery } from '@tanstack/react-query';
import { jarenVraag, mapYearOf } from '../../atlas/index.ts';
import type { Uitkeringen } from './vragen.ts';

/** The year of the map: of the amounts, or the first after it that has one; the last for amounts without a year. */
export function useKaartjaar(antwoord: Uitkeringen | undefined): number | undefined {
  const { data } = useQuery(jarenVraag);
  const { jaar } = antwoord ?? {};
  if (jaar === undefined) return undefined;
  return jaar === null ? data?.laatste : data && mapYearOf(data, jaar);
}
