import { isDag } from '@samenhang/core';
import {
  type Lopendcontract,
  type Overgangskost,
  SAMENWERKVORMEN,
  type Samenwerkvorm,
} from '@samenhang/core/overheveling';
import { codes, day, known, list, parseMet, type Ruw, type Stand, whole } from '../adres/index.ts';

/** What the address says of a move that is thought of. */
interface Overhevelkeuze {
  readonly taken?: readonly string[];
  readonly gemeenten?: readonly string[];
  readonly vorm?: Samenwerkvorm;
  readonly ingang?: string;
  /** `naam~laag~hoog` behind semicolons. */
  readonly kosten?: string;
  /** `naam~tot` behind semicolons. */
  readonly contracten?: string;
  readonly fte?: number;
}

export type Overheveladres = Stand & Overhevelkeuze;

/** Rows of fields in one word of the address. */
const rijen = (tekst: string | undefined): string[][] =>
  (tekst ?? '')
    .split(';')
    .filter((rij) => rij !== '')
    .map((rij) => rij.split('~'));

/** A name without the signs that part names. */
export const kale = (naam: string): string => naam.replaceAll(/[;~]/gu, ' ').trim();

export function readKosten(tekst: string | undefined): Overgangskost[] {
  return rijen(tekst).flatMap(([naam = '', ...bedragen]) => {
    const [laag, hoog] = bedragen.map(Number);
    return naam !== '' && laag !== undefined && hoog !== undefined && laag >= 0 && hoog >= laag
      ? [{ naam, laag, hoog }]
      : [];
  });
}

export function writeKosten(kosten: readonly Overgangskost[]): string | undefined {
  return kosten.map(({ naam, laag, hoog }) => `${kale(naam)}~${laag}~${hoog}`).join(';') || undefined;
}

export function readContracten(tekst: string | undefined): Lopendcontract[] {
  return rijen(tekst).flatMap(([naam = '', tot = '']) => (naam !== '' && isDag(tot) ? [{ naam, tot }] : []));
}

export function writeContracten(contracten: readonly Lopendcontract[]): string | undefined {
  return contracten.map(({ naam, tot }) => `${kale(naam)}~${tot}`).join(';') || undefined;
}

const woord = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde !== '' ? waarde.slice(0, 2000) : undefined;

export function parseOverheveladres(ruw: Ruw): Overheveladres {
  return parseMet(
    ruw,
    known<Overhevelkeuze>({
      taken: list(ruw.taken),
      gemeenten: codes(ruw.gemeenten),
      vorm: SAMENWERKVORMEN.find((vorm) => vorm === ruw.vorm),
      ingang: day(ruw.ingang),
      kosten: woord(ruw.kosten),
      contracten: woord(ruw.contracten),
      fte: whole(ruw.fte, 0, 100_000),
    }),
  );
}
