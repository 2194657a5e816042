import { queryOptions } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { ApiFout, api, retry } from '../atlas/index.ts';
import { answerOf, codeOf } from './antwoord.ts';

/** What one keeps, newest change first; also what is in the bin. */
export const stukkenVraag = queryOptions({
  queryKey: ['mijn', 'stukken'],
  queryFn: async ({ signal }) => (await answerOf(api.GET('/mijn/stukken', { signal }))).stukken,
  retry,
});

/** What is kept as a design is: a design of regions, or scenarios of money. */
export type Stuksoort = 'ontwerp' | 'geldscenario';

/** What the server calls a kind that this page does not know is a design, as all were. */
export const soortOf = ({ soort }: { readonly soort: string }): Stuksoort =>
  soort === 'geldscenario' ? soort : 'ontwerp';

/** A kept piece, and what a list tells of it. */
export type Stuk = Awaited<ReturnType<typeof loadStuk>>;
export type Kop = Omit<Stuk, 'inhoud'>;

export function loadStuk(id: string) {
  return answerOf(api.GET('/mijn/stukken/{id}', { params: { path: { id } } }));
}

/** What happened to a piece, the first step first. */
export const geschiedenisVraag = (id: string, versie: number) =>
  queryOptions({
    queryKey: ['mijn', 'geschiedenis', id, versie],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/stukken/{id}/geschiedenis', { params: { path: { id } }, signal })))
        .stappen,
    retry,
  });

export function loadVersion(id: string, versie: number) {
  const path = { id, versie: String(versie) };
  return answerOf(api.GET('/mijn/stukken/{id}/geschiedenis/{versie}', { params: { path } }));
}

export function createStuk(soort: Stuksoort, titel: string, inhoud: unknown) {
  return answerOf(api.POST('/mijn/stukken', { body: { soort, titel, inhoud } }));
}

const from = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** Writes a piece from the version that one has. */
export function updateStuk(id: string, versie: number, titel: string, inhoud: unknown) {
  const body = { titel, inhoud };
  return answerOf(api.PUT('/mijn/stukken/{id}', { params: { path: { id } }, body, ...from(versie) }));
}

export function discardStuk(id: string, versie: number) {
  return answerOf(api.DELETE('/mijn/stukken/{id}', { params: { path: { id } }, ...from(versie) }));
}

export function recoverStuk(id: string) {
  return answerOf(api.POST('/mijn/stukken/{id}/herstel', { params: { path: { id } } }));
}

/** The links that share a piece and still work. */
export const deellinksVraag = (id: string) =>
  queryOptions({
    queryKey: ['mijn', 'links', id],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/stukken/{id}/links', { params: { path: { id } }, signal }))).links,
    retry,
  });

/** What a link lets its holder do. */
export type Deelwijze = 'lezen' | 'opmerken';

/** Shares a piece for so many days: with the key of the link, which is told once. */
export function createDeellink(id: string, dagen: number, mag: Deelwijze) {
  return answerOf(api.POST('/mijn/stukken/{id}/links', { params: { path: { id } }, body: { dagen, mag } }));
}

/** Says something of what is shared by this link. */
export function createOpmerking(sleutel: string, naam: string, tekst: string) {
  return answerOf(api.POST('/gedeeld/opmerkingen', { body: { sleutel, naam, tekst } }));
}

export function withdrawDeellink(id: string, link: string) {
  const params = { path: { id, link } };
  return answerOf(api.POST('/mijn/stukken/{id}/links/{link}/intrekking', { params }));
}

/** What whoever has a link sees. */
export function loadGedeeld(sleutel: string) {
  return answerOf(api.POST('/gedeeld', { body: { sleutel } }));
}

/** Makes one's own piece one of this organisation. */
export function handOver(id: string, organisatie: string) {
  const vraag = { params: { path: { id } }, body: { organisatie } };
  return answerOf(api.POST('/mijn/stukken/{id}/overdracht', vraag));
}

/** What the server has, where somebody else changed it meanwhile; undefined where another thing went wrong. */
export function clashOf(fout: unknown): Stuk | undefined {
  if (!(fout instanceof ApiFout) || codeOf(fout) !== 'inmiddels-gewijzigd') return undefined;
  return (fout.probleem as { readonly huidig?: Stuk }).huidig;
}

/** The kept piece that is open on the page of its kind, in this tab: what it was kept as, and in which version. */
export interface OpenStuk {
  readonly id: string;
  readonly soort: string;
  readonly versie: number;
  readonly titel: string;
}

/** Who shows which piece is open. */
const kijkers = new Set<() => void>();

const opennaam = (soort: Stuksoort): string => `samenhang.open.${soort}`;

export function rememberOpen({ id, soort, versie, titel }: OpenStuk): void {
  try {
    sessionStorage.setItem(opennaam(soortOf({ soort })), JSON.stringify({ id, soort, versie, titel }));
  } catch {
    // Then it is kept as a new one.
  }
  for (const kijk of kijkers) kijk();
}

/** From now what is on the page of this kind was not kept yet. */
export function forgetOpen(soort: Stuksoort): void {
  try {
    sessionStorage.removeItem(opennaam(soort));
  } catch {
    // Then there was nothing to forget.
  }
  for (const kijk of kijkers) kijk();
}

export function openStuk(soort: Stuksoort): OpenStuk | undefined {
  try {
    const stuk = JSON.parse(sessionStorage.getItem(opennaam(soort)) ?? 'null') as OpenStuk | null;
    return stuk ?? undefined;
  } catch {
    return undefined;
  }
}

/** The kept piece that is open on the page of this kind, also when another takes its place. */
export function useOpenStuk(soort: Stuksoort): OpenStuk | undefined {
  const tekst = useSyncExternalStore(
    (kijk) => {
      kijkers.add(kijk);
      return () => kijkers.delete(kijk);
    },
    () => JSON.stringify(openStuk(soort) ?? null),
  );
  return useMemo(() => (JSON.parse(tekst) as OpenStuk | null) ?? undefined, [tekst]);
}
