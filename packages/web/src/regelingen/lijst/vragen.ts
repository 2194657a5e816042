import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, retry } from '../../atlas/index.ts';
import { LIJSTFILTERS, type Lijstkeuze } from '../adres.ts';

/** As many as somebody reads before turning the page. */
const PER_PAGINA = 25;

/** The question to the server that an address means. */
function questionOf(keuze: Lijstkeuze) {
  const { datum, zoek, sorteer } = keuze;
  const filters = LIJSTFILTERS.flatMap((filter) => {
    const waarde = keuze[filter];
    return waarde === undefined ? [] : [[filter, [waarde]] as const];
  });
  return {
    ...(datum === undefined ? {} : { datum }),
    ...(zoek === undefined ? {} : { zoek }),
    ...(sorteer === undefined ? {} : { sorteer }),
    ...(Object.fromEntries(filters) as Partial<Record<(typeof LIJSTFILTERS)[number], never>>),
  };
}

/** A page of it; the order of a list that nobody ordered: by name, or by how well it fits. */
const pageOf = ({ zoek, pagina = 1 }: Lijstkeuze) => ({
  ...(zoek === undefined ? { sorteer: 'naam' as const } : {}),
  pagina,
  perPagina: PER_PAGINA,
});

const loadLijst = (keuze: Lijstkeuze, signal: AbortSignal) =>
  bodyOf(api.GET('/regelingen', { params: { query: { ...pageOf(keuze), ...questionOf(keuze) } }, signal }));

/** As the organisations of who is signed in classify it. */
function loadEigen(keuze: Lijstkeuze, signal: AbortSignal) {
  const { datum, zoek, sorteer, ...filters } = questionOf(keuze);
  const vraag = {
    ...pageOf(keuze),
    ...(datum === undefined ? {} : { datum }),
    ...(zoek === undefined ? {} : { zoek }),
    ...(sorteer === undefined ? {} : { sorteer }),
    keuze: filters,
  };
  return bodyOf(api.POST('/mijn/regelingen', { body: vraag, signal }));
}

/** A page of the list, with the counts of every filter. */
export type Lijst = Awaited<ReturnType<typeof loadLijst>>;
export type Register = NonNullable<Lijst['register']>;
export type Rij = Lijst['regelingen'][number];

/** A page of the list; while the next is on its way the last stays. */
export const lijstVraag = (keuze: Lijstkeuze, eigen: boolean) =>
  queryOptions({
    queryKey: ['register', keuze, eigen],
    queryFn: ({ signal }) => (eigen ? loadEigen : loadLijst)(keuze, signal),
    staleTime: eigen ? 0 : Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry,
  });

/** Address of the whole list, all pages, in a form. */
export function fileAddress(keuze: Lijstkeuze, formaat: 'csv' | 'json' | 'xlsx'): string {
  const vraag = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(questionOf(keuze)))
    for (const een of [waarde].flat()) vraag.append(naam, een);
  // Without a question the server would count who meets whom too.
  if (!vraag.has('sorteer') && !vraag.has('zoek')) vraag.append('sorteer', 'naam');
  vraag.append('formaat', formaat);
  return `/api/v1/regelingen?${vraag}`;
}
