import type { Kringsjabloon } from '@samenhang/core/kring';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const binnen = (kring: string) => ({ params: { path: { kring } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

/** Below this key is all that is asked of rooms. */
export const KRINGEN = ['mijn', 'kringen'];

export const kringenVraag = queryOptions({
  queryKey: [...KRINGEN, 'lijst'],
  queryFn: ({ signal }) => answerOf(api.GET('/mijn/kringen', { signal })),
  retry,
});

export const kringVraag = (kring: string) =>
  queryOptions({
    queryKey: [...KRINGEN, kring],
    queryFn: ({ signal }) => answerOf(api.GET('/mijn/kringen/{kring}', { ...binnen(kring), signal })),
    retry,
  });

/** A room, and what is in it. */
export type Kring = Awaited<
  ReturnType<Exclude<ReturnType<typeof kringVraag>['queryFn'], symbol | undefined>>
>;
export type Kringtekst = Kring['teksten'][number];
export type Kringafspraak = Kring['afspraken'][number];

export function createKring(body: {
  readonly titel: string;
  readonly sjabloon: Kringsjabloon;
  readonly startdag: string;
  readonly leerplekken: number;
  readonly hoedanigheid: string;
  readonly regels: string;
}) {
  return answerOf(api.POST('/mijn/kringen', { body }));
}

export const inzageVraag = (sleutel: string) =>
  queryOptions({
    queryKey: [...KRINGEN, 'inzage', sleutel],
    queryFn: () => answerOf(api.POST('/mijn/kringen/inzage', { body: { sleutel } })),
    retry: false,
    staleTime: 'static',
  });

export function join(sleutel: string, hoedanigheid: string, regels: string) {
  return answerOf(api.POST('/mijn/kringen/deelname', { body: { sleutel, hoedanigheid, regels } }));
}

type Instelling = Pick<
  Kring,
  'titel' | 'startdag' | 'leerplekken' | 'stappen' | 'terugblikOp' | 'teruggebliktOp'
>;

/** Changes what the host sets; all else stays as it is. */
export function changeKring(kring: Kring, nieuw: Partial<Instelling>) {
  const { titel, startdag, leerplekken, stappen, terugblikOp, teruggebliktOp } = kring;
  const body = { titel, startdag, leerplekken, stappen, terugblikOp, teruggebliktOp, ...nieuw };
  return answerOf(api.PUT('/mijn/kringen/{kring}', { ...binnen(kring.id), ...vanaf(kring.versie), body }));
}

export type Gang =
  | { readonly naar: 'lopend' }
  | { readonly naar: 'vernietigd' }
  | { readonly naar: 'gesloten'; readonly vernietigOp: string; readonly terugblikOp: string | null };

export function moveKring({ id, versie }: Kring, body: Gang) {
  return answerOf(api.PUT('/mijn/kringen/{kring}/staat', { ...binnen(id), ...vanaf(versie), body }));
}

export function leaveKring(kring: string) {
  return answerOf(api.POST('/mijn/kringen/{kring}/vertrek', binnen(kring)));
}

export function invite(kring: string, email: string, rol: 'deelnemer' | 'leerder') {
  return answerOf(
    api.POST('/mijn/kringen/{kring}/uitnodigingen', { ...binnen(kring), body: { email, rol } }),
  );
}

export function withdraw(kring: string, nodiging: string) {
  const params = { path: { kring, nodiging } };
  return answerOf(api.POST('/mijn/kringen/{kring}/uitnodigingen/{nodiging}/intrekking', { params }));
}

type Tekstinhoud = Pick<Kringtekst, 'soort' | 'thema' | 'tekst'>;

/** Writes a text: a new one, or another version of this one. */
export function keepTekst(kring: string, body: Tekstinhoud, bestaand?: Kringtekst) {
  if (!bestaand) return answerOf(api.POST('/mijn/kringen/{kring}/teksten', { ...binnen(kring), body }));
  const params = { path: { kring, tekst: bestaand.id } };
  return answerOf(
    api.PUT('/mijn/kringen/{kring}/teksten/{tekst}', { params, ...vanaf(bestaand.versie), body }),
  );
}

export function removeTekst(kring: string, { id, versie }: Kringtekst) {
  const params = { path: { kring, tekst: id } };
  return answerOf(api.DELETE('/mijn/kringen/{kring}/teksten/{tekst}', { params, ...vanaf(versie) }));
}

export function giveWord(kring: string, { id, versie }: Kringtekst, akkoord: boolean) {
  const params = { path: { kring, tekst: id } };
  const body = { versie, akkoord };
  return answerOf(api.POST('/mijn/kringen/{kring}/teksten/{tekst}/instemming', { params, body }));
}

export function sendTekst(kring: string, { id, versie }: Kringtekst) {
  const params = { path: { kring, tekst: id } };
  return answerOf(api.POST('/mijn/kringen/{kring}/teksten/{tekst}/verzending', { params, body: { versie } }));
}

export type Afspraakinhoud = Omit<Kringafspraak, 'id' | 'versie'>;

/** Writes an agreement: a new one, or another version of this one. */
export function keepAfspraak(kring: string, body: Afspraakinhoud, bestaand?: Kringafspraak) {
  if (!bestaand) return answerOf(api.POST('/mijn/kringen/{kring}/afspraken', { ...binnen(kring), body }));
  const params = { path: { kring, afspraak: bestaand.id } };
  return answerOf(
    api.PUT('/mijn/kringen/{kring}/afspraken/{afspraak}', { params, ...vanaf(bestaand.versie), body }),
  );
}

export function removeAfspraak(kring: string, { id, versie }: Kringafspraak) {
  const params = { path: { kring, afspraak: id } };
  return answerOf(api.DELETE('/mijn/kringen/{kring}/afspraken/{afspraak}', { params, ...vanaf(versie) }));
}
