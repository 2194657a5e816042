import { type Inbreng, layAanvullingen, type Registerbeeld } from '@samenhang/core';
import { findTekst, listDeelnemers } from '@samenhang/core/dossier';
import {
  type Cyclus,
  councilOf,
  type Eigendag,
  type EigendagAntwoord,
  listEigendagen,
  type Raad,
  type Termijnregel,
} from '@samenhang/core/kalender';
import type { RegelingRij } from '@samenhang/data';
import { describeEigendag } from '@samenhang/taal';
import type { Bron } from '../bron.ts';
import { bodyName, type Kring } from '../kring.ts';
import type { Kalenderspraak } from '../spraak.ts';

type Over = Inbreng['over'];
interface Tijd {
  readonly vanaf: string;
  readonly tot: string;
}
type Beeld = ReturnType<typeof layAanvullingen>;

/** What organisations filled in of days, for who may see it; it is theirs, and stands beside the law. */
export interface Kennis {
  /** All values of a thing, with what the register says of it. */
  imageOf(over: Over): Beeld;
  daysOf(over: Over): readonly Eigendag[];
  /** When the council of this gemeente meets and does not; `naam` is what it is called. */
  councilOf(gemeente: string, naam: string): Raad;
  /** Bodies that the register lacks in which this gemeente takes part. */
  bodiesOf(gemeente: string): readonly { readonly id: string; readonly naam: string }[];
  /** The regelingen, by the versions of the register, and the councils of which anything was filled in. */
  readonly bekend: { readonly regelingen: ReadonlySet<string>; readonly raden: ReadonlySet<string> };
  /** What such a body is called. */
  nameOf(lichaam: string): string;
  /** The days of such a body within a time. */
  bodyDays(lichaam: string, tijd: Tijd, spraak: Kalenderspraak): readonly EigendagAntwoord[];
}

const isWithin = ({ datum, tot }: Pick<Eigendag, 'datum' | 'tot'>, tijd: Tijd): boolean =>
  tijd.vanaf <= tot && datum <= tijd.tot;

/** What these organisations filled in; `registerbeeld` is what the register says of a regeling. */
export function makeKennis(
  inbreng: readonly Inbreng[],
  registerbeeld: (regeling: string) => Registerbeeld | undefined,
): Kennis {
  const beelden = new Map<string, Beeld>();
  const imageOf = (over: Over): Beeld => {
    const sleutel = `${over.soort} ${over.id}`;
    const bekend = beelden.get(sleutel);
    if (bekend) return bekend;
    const register = over.soort === 'regeling' ? registerbeeld(over.id) : undefined;
    const beeld = layAanvullingen(over, inbreng, register);
    beelden.set(sleutel, beeld);
    return beeld;
  };
  const daysOf = (over: Over) => listEigendagen(over, imageOf(over));
  const listOver = (soort: Over['soort']) =>
    new Set(inbreng.flatMap(({ over }) => (over.soort === soort ? [over.id] : [])));
  const lichamen = listOver('lichaam');
  const nameOf = (id: string) => findTekst(imageOf({ soort: 'lichaam', id }), { veld: 'naam' }) ?? id;
  return {
    imageOf,
    daysOf,
    nameOf,
    bekend: { regelingen: listOver('regeling'), raden: listOver('raad') },
    bodyDays: (id, tijd, spraak) =>
      daysOf({ soort: 'lichaam', id })
        .filter((dag) => isWithin(dag, tijd))
        .map((dag) => presentEigendag(dag, nameOf(id), spraak)),
    councilOf(gemeente, naam) {
      const over = { soort: 'raad', id: gemeente } as const;
      return councilOf(naam, daysOf(over), imageOf(over));
    },
    bodiesOf: (gemeente) =>
      [...lichamen].flatMap((id) => {
        const beeld = imageOf({ soort: 'lichaam', id });
        return listDeelnemers(beeld).includes(gemeente) ? [{ id, naam: nameOf(id) }] : [];
      }),
  };
}

/** The cycles of which a regeling has the steps, beside making or changing it. */
export function cycliOf({ pakket }: Bron, { rooId }: RegelingRij): readonly Cyclus[] {
  const veiligThuis = pakket.regelingtaken.some((r) => r.regeling === rooId && r.taak === 'veilig_thuis');
  return veiligThuis ? ['begroting', 'veilig_thuis'] : ['begroting'];
}

export function named(regeling: RegelingRij): { readonly id: string; readonly naam: string } {
  return { id: regeling.rooId, naam: bodyName(regeling) };
}

/** Is this mark the step of this row? People write its key or its name. */
function isStep({ stap, stapnaam, stapnaamEn }: Termijnregel, kenmerk: string): boolean {
  const gezocht = kenmerk.toLowerCase();
  return [stap, stapnaam, stapnaamEn].some((naam) => naam.toLowerCase() === gezocht);
}

/** By year the days that a body itself keeps for steps of a cycle; where organisations say otherwise, none. */
export function stepsOf(
  termijnen: readonly Termijnregel[],
  dagen: readonly Eigendag[],
  cyclus: Cyclus,
): ReadonlyMap<number, ReadonlyMap<string, Eigendag>> {
  const perJaar = new Map<number, Map<string, Eigendag>>();
  for (const dag of dagen) {
    const { soort, jaar, kenmerk, botsing } = dag;
    if (soort !== 'kalenderdag' || jaar === null || kenmerk === null || botsing) continue;
    const regel = termijnen.find((rij) => rij.cyclus === cyclus && isStep(rij, kenmerk));
    if (regel) perJaar.set(jaar, (perJaar.get(jaar) ?? new Map<string, Eigendag>()).set(regel.stap, dag));
  }
  return perJaar;
}

/** The days that a regeling itself keeps for the steps of a budget year, by step. */
export function chosenDays(
  { pakket }: Bron,
  kennis: Kennis,
  regeling: string,
  jaar: number,
): ReadonlyMap<string, string> {
  const dagen = kennis.daysOf({ soort: 'regeling', id: regeling });
  const eigen = stepsOf(pakket.termijnen, dagen, 'begroting').get(jaar) ?? [];
  return new Map([...eigen].map(([stap, { datum }]) => [stap, datum]));
}

/** Who says it, as an answer has it. */
export const presentZegslieden = (van: Eigendag['van']): EigendagAntwoord['van'] =>
  van.map(({ organisatie, bron, door, op }) => ({ organisatie: organisatie.naam, bron, door, op }));

/** A day of their own in the words of who reads it; `naam`: what the body or the gemeente is called. */
function presentEigendag(dag: Eigendag, naam: string, spraak: Kalenderspraak): EigendagAntwoord {
  const { soort, over, datum, tot, jaar, kenmerk, botsing, van } = dag;
  // A step, a recess and an evaluation keep their name when they move; of a meeting the day is all that there is.
  const naamloos = soort !== 'evaluatie' && kenmerk === null;
  const welke = [kenmerk ?? '', naamloos || botsing ? datum : ''].join(' ').trim();
  const id = [soort, over.id, jaar, welke.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')];
  return {
    id: id.filter((deel) => deel !== null && deel !== '').join('-'),
    soort,
    datum,
    tot,
    naam: describeEigendag({ soort, jaar, kenmerk }, naam, spraak),
    over: { ...over, naam },
    botsing,
    van: presentZegslieden(van),
  };
}

/** The gemeenten that take part in a regeling, as people call them, by name. */
export function participantsOf(
  { pakket }: Bron,
  regeling: string,
): readonly { readonly id: string; readonly naam: string }[] {
  return pakket.deelnames
    .flatMap(({ regeling: van, gemeente, naam }) =>
      van === regeling && gemeente !== null ? [{ id: gemeente, naam: naam.replace(/^Gemeente /u, '') }] : [],
    )
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** What a body is called: in the register, or by who added it. */
export function nameOfBody({ pakket }: Bron, kennis: Kennis, { soort, id }: Over): string {
  if (soort === 'lichaam') return kennis.nameOf(id);
  const regeling = pakket.regelingen.find(({ rooId }) => rooId === id);
  return regeling ? bodyName(regeling) : id;
}

/** Of what the days are told: of a gemeente its council and its bodies, of regelingen, and of other councils. */
interface Dagenkring extends Pick<Kring, 'gemeente' | 'regelingen'> {
  readonly raden?: readonly { readonly id: string; readonly naam: string }[];
}

/** What organisations filled in of days within a time, of all that a calendar is about; steps stand among the points. */
export function presentEigendagen(
  bron: Bron,
  { gemeente, regelingen, raden = [] }: Dagenkring,
  tijd: Tijd,
  kennis: Kennis,
  spraak: Kalenderspraak,
) {
  const { termijnen } = bron.pakket;
  const over = [
    ...(gemeente ? [{ id: gemeente.code, naam: gemeente.naam }] : raden).map((een) => ({
      soort: 'raad' as const,
      ...een,
    })),
    ...regelingen.map((een) => ({ soort: 'regeling' as const, ...named(een) })),
    ...(gemeente ? kennis.bodiesOf(gemeente.code) : []).map((een) => ({ soort: 'lichaam' as const, ...een })),
  ];
  return over
    .flatMap(({ soort, id, naam }) => {
      const dagen = kennis.daysOf({ soort, id });
      const een = regelingen.find(({ rooId }) => rooId === id);
      const stappen = een
        ? cycliOf(bron, een).flatMap((c) => [...stepsOf(termijnen, dagen, c).values()])
        : [];
      const gezet = new Set(stappen.flatMap((perStap) => [...perStap.values()]));
      return dagen.filter((dag) => !gezet.has(dag)).map((dag) => presentEigendag(dag, naam, spraak));
    })
    .filter((dag) => isWithin(dag, tijd))
    .sort((a, b) => a.datum.localeCompare(b.datum));
}
