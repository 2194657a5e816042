import type { Aanvulbron, Aanvulfout, Aanvulling, Aanvulregel, Onderwerp } from './regel.ts';
import { AANVULSOORTEN } from './velden.ts';

export type Gelezen =
  | { readonly ok: true; readonly aanvulling: Aanvulling }
  | { readonly ok: false; readonly fouten: readonly Aanvulfout[] };

type Velden = Readonly<Record<string, unknown>>;

const isObject = (waarde: unknown): waarde is Velden =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string' && waarde.length <= 4000;
const isMisschien = (soort: 'string' | 'number') => (waarde: unknown) =>
  waarde === undefined || typeof waarde === soort;
const isTeksten = (waarde: unknown) => Array.isArray(waarde) && waarde.length <= 400 && waarde.every(isTekst);

type Keur<K extends string = string> = Readonly<Record<K, (waarde: unknown) => boolean>>;

const bronkeur: Keur<keyof Aanvulbron> = {
  tekst: isTekst,
  webadres: isMisschien('string'),
  datum: isMisschien('string'),
};
const regelkeur: Keur<keyof Aanvulregel> = {
  veld: isTekst,
  deelnemer: isMisschien('string'),
  jaar: (waarde) => waarde === undefined || Number.isInteger(waarde),
  kenmerk: isMisschien('string'),
  waarde: (waarde) => isTekst(waarde) || typeof waarde === 'number' || isTeksten(waarde),
  bron: isObject,
  sinds: isMisschien('number'),
};
const overkeur: Keur<keyof Onderwerp> = {
  soort: (waarde) => AANVULSOORTEN.some((soort) => soort === waarde),
  id: isTekst,
};

/** Where an object differs from its shape: what is not right in it, and what does not belong there. */
function faultsIn(waarde: unknown, keur: Keur, pad: string): readonly Aanvulfout[] {
  if (!isObject(waarde)) return [{ pad, code: 'vorm' }];
  const onder = (naam: string): Aanvulfout => ({ pad: `${pad}.${naam}`, code: 'vorm' });
  return [
    ...Object.entries(keur).flatMap(([naam, klopt]) => (klopt(waarde[naam]) ? [] : [onder(naam)])),
    ...Object.keys(waarde).flatMap((naam) => (naam in keur ? [] : [onder(naam)])),
  ];
}

/** Most lines for one thing. */
const meeste = 5000;

/** Whether this has the shape of an addition; what its lines say is not looked at. */
export function readVorm(invoer: unknown): Gelezen {
  if (!isObject(invoer) || !Array.isArray(invoer.regels) || invoer.regels.length > meeste)
    return { ok: false, fouten: [{ pad: 'regels', code: 'vorm' }] };
  const regels: readonly unknown[] = invoer.regels;
  const fouten = [
    ...faultsIn(invoer.over, overkeur, 'over'),
    ...regels.flatMap((regel, k) => [
      ...faultsIn(regel, regelkeur, `regels.${k}`),
      ...(isObject(regel) && isObject(regel.bron) ? faultsIn(regel.bron, bronkeur, `regels.${k}.bron`) : []),
    ]),
  ];
  return fouten.length > 0
    ? { ok: false, fouten }
    : { ok: true, aanvulling: invoer as unknown as Aanvulling };
}
