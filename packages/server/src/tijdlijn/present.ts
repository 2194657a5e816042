import {
  chooseJaren,
  compareWithEarlier,
  herindelingenSince,
  type Jaarkeuze,
  type Jaarmeting,
  measureJaar,
  orNull,
  receptVan,
  type Wens,
} from '@samenhang/core';
import type { Bron } from '../bron/index.ts';
import type { Immutable } from '../http/openbaar/index.ts';
import type { TijdlijnBody } from './schemas.ts';

type Jaar = TijdlijnBody['jaren'][number];

/** The years from the first of which the package holds an editie. */
function timelineYears({ jaren, pakket }: Bron): readonly number[] {
  const eerste = Math.min(...pakket.feiten.edities.map((e) => e.jaar));
  return jaren.filter((jaar) => jaar >= eerste);
}

function presentMeting({ indelingen, congruentie }: Jaarmeting): Immutable<Jaar['alles']> {
  return { indelingen, congruentie: orNull(congruentie) };
}

function presentJaar(keuzes: readonly Jaarkeuze[], k: number, nu: Jaarkeuze, code?: string): Immutable<Jaar> {
  const { jaar, bestaat, gemeenten, waargenomen, alles } = measureJaar(nu, code);
  const sinds = compareWithEarlier(keuzes, k, code);
  return {
    jaar,
    bestaat,
    aantalGemeenten: gemeenten,
    waargenomen: presentMeting(waargenomen),
    alles: presentMeting(alles),
    partners: orNull(alles.partners),
    sindsVorige: sinds ? { ...sinds, eerder: orNull(sinds.eerder), nu: orNull(sinds.nu) } : null,
  };
}

function presentHerindelingen(
  bron: Bron,
  eersteJaar: number,
  code: string | undefined,
): TijdlijnBody['herindelingen'] {
  const { gemeenten, herindelingen } = bron.pakket.feiten;
  const namen = new Map(gemeenten.map((g) => [g.gemeente, g.naam]));
  const naam = (gm: string) => ({ code: gm, naam: namen.get(gm) ?? gm });
  return herindelingenSince(herindelingen, eersteJaar, code).map(({ datum, van, naar, blijftBestaan }) => ({
    datum,
    van: naam(van),
    naar: naam(naar),
    blijftBestaan,
  }));
}

/** Congruentie of a gemeente, or of the country, through the years. */
export function presentTijdlijn(bron: Bron, wens: Wens, code: string | undefined): Immutable<TijdlijnBody> {
  const jaren = timelineYears(bron);
  const keuzes = chooseJaren(
    jaren.flatMap((jaar) => bron.atlas(jaar) ?? []),
    wens,
  );
  const laatste = keuzes.at(-1);
  const rij = bron.pakket.feiten.gemeenten.findLast((g) => g.gemeente === code);
  return {
    gemeente: rij ? { code: rij.gemeente, naam: rij.naam } : null,
    formule: laatste ? receptVan(laatste.atlas, laatste.keuze).formule : '',
    jaren: keuzes.map((nu, k) => presentJaar(keuzes, k, nu, code)),
    herindelingen: presentHerindelingen(bron, jaren[0] ?? 0, code),
  };
}
