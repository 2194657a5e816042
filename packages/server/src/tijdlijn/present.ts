import {
  type Atlas,
  computeCongruentie,
  type Editie,
  indexOfGemeente,
  type Keuze,
  orNull,
  receptVan,
  selectKeuze,
  type Wens,
} from '@samenhang/core';
import type { Bron } from '../bron/index.ts';
import type { Immutable } from '../http/index.ts';
import type { TijdlijnBody } from './schemas.ts';

type Jaar = TijdlijnBody['jaren'][number];

/** The choice in one year: every indeling that was asked for, and those observed in that year. */
interface Jaarkeuze {
  readonly atlas: Atlas;
  readonly keuze: Keuze;
  readonly waargenomen: readonly Editie[];
}

/** The years from the first of which the package holds an editie. */
function timelineYears({ jaren, pakket }: Bron): readonly number[] {
  const eerste = Math.min(...pakket.feiten.edities.map((e) => e.jaar));
  return jaren.filter((jaar) => jaar >= eerste);
}

function chooseYears(bron: Bron, wens: Wens): Jaarkeuze[] {
  return timelineYears(bron).flatMap((jaar) => {
    const atlas = bron.atlas(jaar);
    const uitkomst = atlas && selectKeuze(atlas, wens);
    if (!atlas || !uitkomst?.ok) return [];
    const { keuze } = uitkomst;
    return { atlas, keuze, waargenomen: keuze.edities.filter((e) => e.basis === 'waargenomen') };
  });
}

/** The choice narrowed to some of its edities, each with its own weight. */
function narrow(keuze: Keuze, edities: readonly Editie[]): Keuze {
  const { gewichten } = keuze;
  if (!gewichten) return { ...keuze, edities };
  return { ...keuze, edities, gewichten: edities.map((e) => gewichten[keuze.edities.indexOf(e)] ?? 1) };
}

interface Uitslag {
  readonly congruentie: number | null;
  readonly partners: number | null;
}

function measure({ atlas, keuze }: Jaarkeuze, edities: readonly Editie[], code: string | undefined): Uitslag {
  if (edities.length === 0) return { congruentie: null, partners: null };
  const uitslag = computeCongruentie(atlas, narrow(keuze, edities));
  if (code === undefined) return { congruentie: orNull(uitslag.gemiddelde), partners: null };
  const g = indexOfGemeente(atlas, code);
  if (g === undefined) return { congruentie: null, partners: null };
  return { congruentie: orNull(uitslag.waarden[g]), partners: uitslag.partners[g] ?? null };
}

const ids = (edities: readonly Editie[]): string[] => edities.map((e) => e.indeling);

/** Two years over what was observed in both: the only fair comparison. */
function compareWith(
  eerdere: readonly Jaarkeuze[],
  nu: Jaarkeuze,
  code: string | undefined,
): Jaar['sindsVorige'] {
  for (const vorige of eerdere.toReversed()) {
    const gemeen = ids(nu.waargenomen).filter((id) => ids(vorige.waargenomen).includes(id));
    if (gemeen.length === 0) continue;
    const deel = (jaar: Jaarkeuze): number | null =>
      measure(
        jaar,
        jaar.waargenomen.filter((e) => gemeen.includes(e.indeling)),
        code,
      ).congruentie;
    return { jaar: vorige.atlas.jaar, indelingen: gemeen, eerder: deel(vorige), nu: deel(nu) };
  }
  return null;
}

function presentJaar(alle: readonly Jaarkeuze[], k: number, nu: Jaarkeuze, code: string | undefined): Jaar {
  const { atlas, keuze, waargenomen } = nu;
  const alles = measure(nu, keuze.edities, code);
  return {
    jaar: atlas.jaar,
    bestaat: code === undefined || indexOfGemeente(atlas, code) !== undefined,
    waargenomen: {
      indelingen: ids(waargenomen),
      congruentie: measure(nu, waargenomen, code).congruentie,
    },
    alles: { indelingen: ids(keuze.edities), congruentie: alles.congruentie },
    partners: alles.partners,
    sindsVorige: compareWith(alle.slice(0, k), nu, code),
  };
}

function presentHerindelingen(bron: Bron, code: string | undefined): TijdlijnBody['herindelingen'] {
  const namen = new Map(bron.pakket.feiten.gemeenten.map((g) => [g.gemeente, g.naam]));
  const naam = (gm: string) => ({ code: gm, naam: namen.get(gm) ?? gm });
  const [eerste = 0] = timelineYears(bron);
  return bron.pakket.feiten.herindelingen
    .filter((h) => h.datum > `${eerste}-01-01` && (code === undefined || h.van === code || h.naar === code))
    .map(({ datum, van, naar, blijftBestaan }) => ({
      datum,
      van: naam(van),
      naar: naam(naar),
      blijftBestaan,
    }));
}

/** Congruentie of a gemeente, or of the country, through the years. */
export function presentTijdlijn(bron: Bron, wens: Wens, code: string | undefined): Immutable<TijdlijnBody> {
  const alle = chooseYears(bron, wens);
  const laatste = alle.at(-1);
  const rij = bron.pakket.feiten.gemeenten.findLast((g) => g.gemeente === code);
  return {
    gemeente: rij ? { code: rij.gemeente, naam: rij.naam } : null,
    formule: laatste ? receptVan(laatste.atlas, laatste.keuze).formule : '',
    jaren: alle.map((nu, k) => presentJaar(alle, k, nu, code)),
    herindelingen: presentHerindelingen(bron, code),
  };
}
