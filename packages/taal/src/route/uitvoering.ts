import type { Kaart, Tafel, Vindplaats } from '@samenhang/core';
import { isGemeentelijk } from '@samenhang/core';
import { kleineLetter, opsomming } from '../getal/index.ts';
import { gemeentenaam, inTaal, plaatsnaam, type Spraak, wieAanTafel } from './woorden.ts';

/** The body that carries out a task, or its regeling where that founded none. */
function uitvoerdernaam({
  naam,
  lichaam,
}: {
  readonly naam: string;
  readonly lichaam: string | null;
}): string {
  return lichaam ?? naam;
}

/** Who carries out a task: each with its name, its regeling, and why we say so. */
interface Uitvoerderregel {
  readonly id: string;
  readonly naam: string;
  /** Where the regeling was published; `null` where the register does not say. */
  readonly besluit: string | null;
  readonly reden: string;
}

/** Why a regeling is held to carry out a task: where it says so, and with which word. */
function redenTekst(
  { t }: Pick<Spraak, 't'>,
  vindplaatsen: readonly { readonly kolom: Vindplaats; readonly woord: string | null }[],
): string {
  const volgorde = ['naam', 'belang', 'grondslag'] as const;
  const eerste = volgorde.flatMap((kolom) => vindplaatsen.filter((v) => v.kolom === kolom))[0];
  if (!eerste) return '';
  const { reden, woord } = t.uitvoering;
  return eerste.woord === null ? reden[eerste.kolom] : `${reden[eerste.kolom]} ${woord(eerste.woord)}`;
}

/** Who carries out a task here; empty where it is not known, or where whoever decides does it. */
export function uitvoerders(spraak: Spraak, { uitvoering }: Kaart): readonly Uitvoerderregel[] {
  if (uitvoering.soort !== 'register') return [];
  return uitvoering.uitvoerders.map(({ regeling, vindplaatsen }) => ({
    id: regeling.id,
    naam: uitvoerdernaam(regeling),
    besluit: regeling.besluit,
    reden: redenTekst(spraak, vindplaatsen),
  }));
}

/** Who decides on the household: the own college where the region only helps, else who sits at the tables. */
function beslisserTekst(spraak: Spraak, kaart: Kaart, tafels: readonly Tafel[]): string {
  const { t, taal, atlas } = spraak;
  if (kaart.rol) return t.route.partij.college(gemeentenaam(atlas, kaart.plek.gemeente));
  const { organisatie } = kaart.taak;
  if (organisatie !== null) return organisatie;
  return kleineLetter(opsomming(taal, [...new Set(tafels.map((x) => wieAanTafel(spraak, x)))]));
}

/** Who decides and what the region does, where those are not the same; empty where they are. */
export function rolTekst({ t, atlas }: Spraak, { rol, plek }: Kaart): string {
  return rol ? t.uitvoering.rol[rol.regio](gemeentenaam(atlas, plek.gemeente)) : '';
}

/** Two sentences to take along to the desk. */
export function zegZinnen(spraak: Spraak, kaart: Kaart, tafels: readonly Tafel[]): readonly [string, string] {
  const { t, taal } = spraak;
  const { zinnen } = t.uitvoering;
  const wie = beslisserTekst(spraak, kaart, tafels);
  const namen = uitvoerders(spraak, kaart).map(({ naam }) => naam);
  const eerste = zinnen.vraag(plaatsnaam(spraak, kaart.plek), kleineLetter(inTaal(taal, kaart.taak)));
  if (!kaart.taak.wieBeslist.some(isGemeentelijk)) return [eerste, zinnen.beslisser(wie)];
  return [
    eerste,
    namen.length > 0 ? zinnen.metUitvoerder(wie, opsomming(taal, namen, 'of')) : zinnen.zonderUitvoerder(wie),
  ];
}
