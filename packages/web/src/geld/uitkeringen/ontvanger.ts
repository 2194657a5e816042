import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry, voorgoed } from '../../atlas/index.ts';

const loadOntvangers = async (signal: AbortSignal) =>
  (await bodyOf(api.GET('/geld/ontvangers', { signal }))).ontvangers;

/** Everybody who got something. */
export const ontvangersVraag = queryOptions({
  queryKey: ['geldontvangers'],
  queryFn: ({ signal }) => loadOntvangers(signal),
  retry,
  ...voorgoed,
});

const loadBedragen = (ontvanger: string, signal: AbortSignal) =>
  bodyOf(api.GET('/geld/bedragen', { params: { query: { ontvanger } }, signal }));

export type Bedragen = Awaited<ReturnType<typeof loadBedragen>>;
type Bedrag = Bedragen['bedragen'][number];

/** All amounts of one recipient. @param ontvanger a key of the list. */
export const bedragenVraag = (ontvanger: string) =>
  queryOptions({
    queryKey: ['geldbedragen', ontvanger],
    queryFn: ({ signal }) => loadBedragen(ontvanger, signal),
    retry,
    ...voorgoed,
  });

/** A subject with its amounts by year; amounts of one year that stand in more than one column are one. */
export interface Onderwerprij {
  readonly onderwerp: string;
  readonly per: ReadonlyMap<number | null, readonly Bedrag[]>;
}

/** The subjects in rows, and the years that there are; those without a year at the end. */
export function pivotBedragen(bedragen: readonly Bedrag[]): {
  readonly jaren: readonly (number | null)[];
  readonly rijen: readonly Onderwerprij[];
} {
  const jaren = [...new Set(bedragen.map(({ jaar }) => jaar))].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  const rijen = [...Map.groupBy(bedragen, ({ onderwerp }) => onderwerp)].map(([onderwerp, eigen]) => ({
    onderwerp,
    per: Map.groupBy(eigen, ({ jaar }) => jaar),
  }));
  return { jaren, rijen };
}

/** A measure of amounts together; NaN where it is not known of one of them, or there is none. */
export function sumOf(
  bedragen: readonly Bedrag[] | undefined,
  maat: 'aandeel' | 'euro' | 'perInwoner',
): number {
  if (!bedragen || bedragen.length === 0) return Number.NaN;
  return bedragen.reduce((som, bedrag) => som + (bedrag[maat] ?? Number.NaN), 0);
}
