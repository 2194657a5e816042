import { type Atlas, indexOfGemeente } from '@samenhang/core';
import { type Deelnemer, divideBegroting, participantsOf } from '@samenhang/core/geld';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { regelingVraag } from '../../regelingen/index.ts';
import { type Invoerrij, readRijen } from './rijen.ts';
import { type Registersleutels, sleutelsVraag, useLand } from './vragen.ts';

/** The figures of a participant that can be filled in, in the order of the address. */
export const DEELNEMERVELDEN = ['budget', 'inwoners', 'clienten', 'gebruik'] as const;
export type Deelnemerveld = (typeof DEELNEMERVELDEN)[number];

/** In place of the number of a regeling: who takes part is the visitor's own table. */
export const EIGEN = 'eigen';

/** What is divided where nobody filled in an amount: an example, and it says so. */
const voorbeeldbegroting = 1_000_000;

/** What the address says of who takes part. */
export interface Deelnemerkeuze {
  readonly jaar?: number;
  /** Number in the register, or `eigen`. */
  readonly regeling?: string;
  readonly begroting?: number;
  /** Own figures: of all participants where the table is the visitor's own, else in place of those that were divided. */
  readonly rijen?: string;
}

/** Who takes part, with what is known and what was filled in. */
export interface Deelnemerbeeld {
  readonly atlas: Atlas;
  readonly sleutels: Registersleutels;
  /** Undefined where the table is the visitor's own. */
  readonly regeling: { readonly id: string; readonly naam: string } | undefined;
  readonly begroting: number;
  readonly deelnemers: readonly Deelnemer[];
  /** As the address has them. */
  readonly rijen: readonly Invoerrij[];
}

/** How the address knows a participant. */
export const wieOf = ({ gemeente, naam }: Pick<Deelnemer, 'gemeente' | 'naam'>): string => gemeente ?? naam;

function inhabitantsOf(atlas: Atlas, code: string): number | undefined {
  const aantal = atlas.inwoners[indexOfGemeente(atlas, code) ?? -1] ?? 0;
  return aantal > 0 ? aantal : undefined;
}

/** Somebody with the figures of a row in place of its own. */
function fillIn(d: Deelnemer, rij: Invoerrij | undefined): Deelnemer {
  const [budget, inwoners, clienten, gebruik] = rij?.getallen ?? [];
  return {
    ...d,
    ...(budget === null || budget === undefined ? {} : { bijdrage: budget, bron: 'eigen' as const }),
    inwoners: inwoners ?? d.inwoners,
    clienten: clienten ?? null,
    gebruik: gebruik ?? null,
  };
}

/** The rows of one's own table as participants. */
function fromEigen(atlas: Atlas, rijen: readonly Invoerrij[]): readonly Deelnemer[] {
  return rijen.map((rij) => {
    const g = indexOfGemeente(atlas, rij.wie);
    const leeg: Deelnemer = {
      naam: g === undefined ? rij.wie : (atlas.gemeenten[g]?.naam ?? rij.wie),
      gemeente: g === undefined ? null : rij.wie,
      inwoners: inhabitantsOf(atlas, rij.wie) ?? null,
      bijdrage: 0,
      bron: 'onbekend',
      clienten: null,
      gebruik: null,
    };
    return fillIn(leeg, rij);
  });
}

interface Gevonden {
  readonly naam: string;
  readonly deelnemers: Parameters<typeof participantsOf>[0];
}

/** The participants of a regeling, the amount divided over them, own figures in their place. */
function fromRegeling(
  atlas: Atlas,
  { deelnemers }: Gevonden,
  begroting: number,
  rijen: readonly Invoerrij[],
): readonly Deelnemer[] {
  const feiten = participantsOf(deelnemers, (code) => {
    const gemeente = atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1];
    return gemeente && { naam: gemeente.naam, inwoners: inhabitantsOf(atlas, code) };
  });
  return divideBegroting(begroting, feiten).map((d) =>
    fillIn(
      d,
      rijen.find(({ wie }) => wie === wieOf(d)),
    ),
  );
}

/** Who takes part by the address: the first regeling of which the register names a key where it says nothing. */
export function useDeelnemers({ jaar, regeling, begroting, rijen: tekst }: Deelnemerkeuze) {
  const { atlas, fout, opnieuw } = useLand(jaar);
  const sleutels = useQuery(sleutelsVraag);
  const eerste = sleutels.data?.sleutels[0]?.regeling;
  // A package of one's own may name no key at all: then there is only the visitor's own table.
  const eigen = regeling === EIGEN || (regeling === undefined && sleutels.data !== undefined && !eerste);
  const id = eigen ? undefined : (regeling ?? eerste);
  const een = useQuery({ ...regelingVraag(id ?? ''), enabled: id !== undefined });
  const beeld = useMemo((): Deelnemerbeeld | undefined => {
    if (!atlas || !sleutels.data || (!eigen && !een.data)) return undefined;
    const rijen = readRijen(tekst, DEELNEMERVELDEN.length);
    const bedrag = begroting ?? voorbeeldbegroting;
    return {
      atlas,
      sleutels: sleutels.data,
      regeling: een.data && !eigen ? { id: een.data.id, naam: een.data.naam } : undefined,
      begroting: bedrag,
      rijen,
      deelnemers: een.data && !eigen ? fromRegeling(atlas, een.data, bedrag, rijen) : fromEigen(atlas, rijen),
    };
  }, [atlas, sleutels.data, een.data, eigen, begroting, tekst]);
  return {
    beeld,
    fout: fout ?? sleutels.error ?? (eigen ? null : een.error),
    opnieuw: () => {
      opnieuw();
      for (const vraag of [sleutels, een]) if (vraag.isError) void vraag.refetch();
    },
  };
}
