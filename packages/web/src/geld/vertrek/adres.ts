import { id, known, parseMet, type Ruw, type Stand, text, whole } from '../../adres/index.ts';
import type { Deelnemerkeuze } from '../invoer/deelnemers.ts';

const atMost = (waarde: unknown, tekens: number): string | undefined => text(waarde)?.slice(0, tekens);

/** What the address says of who takes part in a regeling. */
export function parseDeelnemers(ruw: Ruw): Omit<Deelnemerkeuze, 'jaar'> {
  return known<Omit<Deelnemerkeuze, 'jaar'>>({
    regeling: id(ruw.regeling),
    begroting: whole(ruw.begroting, 1, 1e12),
    rijen: atMost(ruw.rijen, 8000),
  });
}

const GRONDSLAGEN = ['vaste-kosten', 'bijdrage'] as const;

/** What the address says of leaving: the rule of the regeling, and who leaves. */
interface Vertrekdeel extends Omit<Deelnemerkeuze, 'jaar'> {
  /** Codes and names, behind semicolons. */
  readonly weg?: string;
  /** Years that who leaves still pays, falling by the same step. */
  readonly duur?: number;
  /** In place of that: percents of each year, behind semicolons. */
  readonly aandelen?: string;
  readonly grondslag?: (typeof GRONDSLAGEN)[number];
  readonly vast?: number;
  readonly vermogen?: number;
  /** Percents. */
  readonly bezetting?: number;
  readonly weigering?: number;
}

export type Vertrekadres = Stand & Vertrekdeel;

export function parseVertrekadres(ruw: Ruw): Vertrekadres {
  return parseMet(ruw, {
    ...parseDeelnemers(ruw),
    ...known<Vertrekdeel>({
      weg: atMost(ruw.weg, 2000),
      duur: whole(ruw.duur, 0, 30),
      aandelen: atMost(ruw.aandelen, 300),
      grondslag: GRONDSLAGEN.find((een) => een === ruw.grondslag),
      vast: whole(ruw.vast, 0, 1e12),
      vermogen: whole(ruw.vermogen, -1e12, 1e12),
      bezetting: whole(ruw.bezetting, 1, 99),
      weigering: whole(ruw.weigering, 1, 99),
    }),
  });
}

/** Percents of an address as shares, at most of 30 years; undefined where one is no percentage. */
export function readAandelen(tekst: string | undefined): readonly number[] | undefined {
  if (tekst === undefined) return undefined;
  const delen = tekst.split(';').map(Number);
  const goed = delen.length <= 30 && delen.every((x) => x >= 0 && x <= 1000);
  return goed ? delen.map((x) => x / 100) : undefined;
}

/** Shares as an address has them. */
export const writeAandelen = (aandelen: readonly number[]): string =>
  aandelen.map((x) => Number((100 * x).toPrecision(6))).join(';');
