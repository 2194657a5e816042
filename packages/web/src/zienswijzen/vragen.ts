import type { Zienswijze } from '@samenhang/core';
import { queryOptions } from '@tanstack/react-query';
import { api, retry } from '../atlas/index.ts';
import { answerOf } from '../bewaard/index.ts';

const van = (organisatie: string) => ({ params: { path: { organisatie } } });
const stuk = (id: string) => ({ params: { path: { id } } });
const vanaf = (versie: number) => ({ headers: { 'If-Match': `"v${versie}"` } });

export const zienswijzenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'zienswijzen'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/zienswijzen', { ...van(organisatie), signal }),
        )
      ).zienswijzen,
    retry,
  });

/** A view that an organisation keeps. */
export type Zienswijzestuk = Awaited<
  ReturnType<Exclude<ReturnType<typeof zienswijzenVraag>['queryFn'], symbol | undefined>>
>[number];

/** A view without what is not there: so it is sent. */
function bodyOf({ overgenomenVan, samen, besluit, antwoord, alineas, ...rest }: Zienswijze) {
  const adres = (webadres: string | undefined) => (webadres === undefined ? {} : { webadres });
  return {
    ...rest,
    alineas: [...alineas],
    ...(overgenomenVan === undefined ? {} : { overgenomenVan }),
    ...(samen ? { samen } : {}),
    ...(besluit ? { besluit: { door: besluit.door, op: besluit.op, ...adres(besluit.webadres) } } : {}),
    ...(antwoord
      ? {
          antwoord: {
            op: antwoord.op,
            gevolgd: antwoord.gevolgd,
            waarom: antwoord.waarom,
            ...adres(antwoord.webadres),
          },
        }
      : {}),
  };
}

/** Keeps a view: a new one, or another version of this one. */
export function keepZienswijze(
  organisatie: string,
  zienswijze: Zienswijze,
  bestaand?: { readonly id: string; readonly versie: number },
) {
  const body = bodyOf(zienswijze);
  return answerOf(
    bestaand
      ? api.PUT('/mijn/zienswijzen/{id}', { ...stuk(bestaand.id), ...vanaf(bestaand.versie), body })
      : api.POST('/mijn/organisaties/{organisatie}/zienswijzen', { ...van(organisatie), body }),
  );
}

export function discardZienswijze({ id, versie }: { readonly id: string; readonly versie: number }) {
  return answerOf(api.DELETE('/mijn/zienswijzen/{id}', { ...stuk(id), ...vanaf(versie) }));
}

export function recoverZienswijze(id: string) {
  return answerOf(api.POST('/mijn/zienswijzen/{id}/herstel', stuk(id)));
}

export const besprekingVraag = (id: string) =>
  queryOptions({
    queryKey: ['mijn', 'zienswijze', id, 'bespreking'],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/mijn/zienswijzen/{id}/bespreking', { ...stuk(id), signal }))).opmerkingen,
    retry,
  });

export function sayBespreking(id: string, tekst: string) {
  return answerOf(api.POST('/mijn/zienswijzen/{id}/bespreking', { ...stuk(id), body: { tekst } }));
}

export function removeBespreking(id: string, opmerking: string) {
  const params = { path: { id, opmerking } };
  return answerOf(api.POST('/mijn/zienswijzen/{id}/bespreking/{opmerking}/verwijdering', { params }));
}

export const publicatiesVraag = (over: string) =>
  queryOptions({
    queryKey: ['zienswijzen', over],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/zienswijzen/{over}', { params: { path: { over } }, signal }))).zienswijzen,
    retry,
  });

/** A view that everybody may read. */
export type Gepubliceerd = Awaited<
  ReturnType<Exclude<ReturnType<typeof publicatiesVraag>['queryFn'], symbol | undefined>>
>[number];

export const samenVraag = (organisatie: string) =>
  queryOptions({
    queryKey: ['mijn', 'organisatie', organisatie, 'samenteksten'],
    queryFn: async ({ signal }) =>
      (
        await answerOf(
          api.GET('/mijn/organisaties/{organisatie}/samenteksten', { ...van(organisatie), signal }),
        )
      ).teksten,
    retry,
  });

/** A text that several councils decide upon. */
export type Samenstuk = Awaited<
  ReturnType<Exclude<ReturnType<typeof samenVraag>['queryFn'], symbol | undefined>>
>[number];

type Plek = { readonly organisatie: string; readonly tekst: string };
const inTekst = ({ organisatie, tekst }: Plek) => ({ params: { path: { organisatie, tekst } } });

export function beginSamen(organisatie: string, { over, aanleiding, jaar, titel, alineas }: Zienswijze) {
  const body = { over, aanleiding, jaar, titel, alineas: [...alineas] };
  return answerOf(api.POST('/mijn/organisaties/{organisatie}/samenteksten', { ...van(organisatie), body }));
}

export function writeSamen(plek: Plek, versie: number, { titel, alineas }: Zienswijze) {
  const body = { titel, alineas: [...alineas] };
  return answerOf(
    api.PUT('/mijn/organisaties/{organisatie}/samenteksten/{tekst}', {
      ...inTekst(plek),
      ...vanaf(versie),
      body,
    }),
  );
}

export function inviteRaad(plek: Plek) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/samenteksten/{tekst}/uitnodigingen', inTekst(plek)),
  );
}

export function joinSamen(organisatie: string, sleutel: string) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/samendeelnames', { ...van(organisatie), body: { sleutel } }),
  );
}

export function takeSamen(plek: Plek, versie: number) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/samenteksten/{tekst}/zienswijzen', {
      ...inTekst(plek),
      body: { versie },
    }),
  );
}

/** Takes part no longer. */
export function leaveSamen(plek: Plek) {
  return answerOf(api.POST('/mijn/organisaties/{organisatie}/samenteksten/{tekst}/vertrek', inTekst(plek)));
}

/** Ends it for all councils, or opens it again. */
export function endSamen(plek: Plek, beeindigd: boolean) {
  return answerOf(
    api.POST('/mijn/organisaties/{organisatie}/samenteksten/{tekst}/einde', {
      ...inTekst(plek),
      body: { beeindigd },
    }),
  );
}
