import { type Aanvulling, DEELNAMEVELDEN, fieldOf, REGELINGVELDEN } from '@samenhang/core';
import type { DeelnameRij, RegelingRij } from '../tabellen/index.ts';
import type { Registerstand } from './verschil.ts';

type Regel = Aanvulling['regels'][number];
type Velden = readonly { readonly rij: string; readonly veld?: string }[];

/** The row with the values that were added instead of its own. */
function correct<T extends object>(rij: T, velden: Velden, regels: readonly Regel[]): T {
  const anders = regels.flatMap(({ veld, waarde }) => {
    const naam = velden.find((een) => een.veld === veld)?.rij;
    return naam === undefined ? [] : [[naam, waarde] as const];
  });
  return anders.length === 0 ? rij : { ...rij, ...Object.fromEntries(anders) };
}

const isOf =
  ({ deelnemer, gemeente }: DeelnameRij) =>
  (regel: Regel) =>
    regel.deelnemer !== undefined && (regel.deelnemer === gemeente || regel.deelnemer === deelnemer);

/** A participant that the register lacks, as far as was added. */
function newDeelname(regeling: string, wie: string, nameOf: (code: string) => string): DeelnameRij {
  const isGemeente = wie.startsWith('GM');
  return {
    regeling,
    deelnemer: isGemeente ? '' : wie,
    naam: nameOf(wie),
    soort: isGemeente ? 'gemeente' : null,
    gemeente: isGemeente ? wie : null,
    sinds: null,
    organen: [],
    verdeelsleutel: null,
  };
}

function participantsOf(
  regeling: string,
  deelnames: readonly DeelnameRij[],
  regels: readonly Regel[],
  nameOf: (code: string) => string,
): readonly DeelnameRij[] {
  const zegt = (waarde: string) =>
    regels.filter((regel) => regel.veld === 'deelname' && regel.waarde === waarde);
  const nieuw = zegt('ja').flatMap(({ deelnemer = '' }) =>
    deelnames.some((rij) => isOf(rij)({ deelnemer } as Regel))
      ? []
      : [newDeelname(regeling, deelnemer, nameOf)],
  );
  return [...deelnames, ...nieuw]
    .filter((rij) => !zegt('nee').some(isOf(rij)))
    .map((rij) => correct(rij, DEELNAMEVELDEN, regels.filter(isOf(rij))));
}

/**
 * The register as an organisation says that it should be: what it corrects of a version instead of what stands there. What
 * the register has no field for is not in it.
 *
 * @param nameOf the name of a participant that the register lacks, by its code
 */
export function correctRegister(
  { regelingen, deelnames }: Registerstand,
  eigen: readonly Aanvulling[],
  nameOf: (code: string) => string,
): Registerstand {
  const bij = new Map(
    eigen
      .filter(({ over }) => over.soort === 'regeling')
      .map(({ over, regels }) => [over.id, regels.filter(({ veld }) => fieldOf(veld)?.versie)]),
  );
  const perRegeling = Map.groupBy(deelnames, ({ regeling }) => regeling);
  return {
    regelingen: regelingen.map((rij): RegelingRij => correct(rij, REGELINGVELDEN, bij.get(rij.rooId) ?? [])),
    deelnames: regelingen.flatMap(({ rooId }) =>
      participantsOf(rooId, perRegeling.get(rooId) ?? [], bij.get(rooId) ?? [], nameOf),
    ),
  };
}
