import { orNull } from '../antwoord/index.ts';
import type { Atlas, HerindelingRij } from '../atlas/index.ts';
import { receptVan, type Wens } from '../congruentie/index.ts';
import type { TijdlijnAntwoord } from './antwoord.ts';
import { herindelingenSince } from './gebeurtenissen.ts';
import { chooseJaren, compareWithEarlier, type Jaarkeuze, type Jaarmeting, measureJaar } from './reeks.ts';

type Jaar = TijdlijnAntwoord['jaren'][number];

/** What a timeline tells beside the figures. */
interface Tijdfeiten {
  readonly herindelingen: readonly HerindelingRij[];
  /** The name of the gemeente with a code, also one of the past. */
  readonly naamVan: (code: string) => string | undefined;
}

function presentMeting({ indelingen, congruentie }: Jaarmeting): Jaar['alles'] {
  return { indelingen, congruentie: orNull(congruentie) };
}

function presentJaar(keuzes: readonly Jaarkeuze[], k: number, nu: Jaarkeuze, code?: string): Jaar {
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
  { herindelingen, naamVan }: Tijdfeiten,
  eersteJaar: number,
  code: string | undefined,
): TijdlijnAntwoord['herindelingen'] {
  const metNaam = (gm: string) => ({ code: gm, naam: naamVan(gm) ?? gm });
  return herindelingenSince(herindelingen, eersteJaar, code).map(({ datum, van, naar, blijftBestaan }) => ({
    datum,
    van: metNaam(van),
    naar: metNaam(naar),
    blijftBestaan,
  }));
}

/**
 * Congruentie of a gemeente, or of the country, through the years.
 *
 * @param atlassen of the years asked for, in order.
 */
export function presentTijdlijn(
  atlassen: readonly Atlas[],
  feiten: Tijdfeiten,
  wens: Wens,
  code: string | undefined,
): TijdlijnAntwoord {
  const keuzes = chooseJaren(atlassen, wens);
  const laatste = keuzes.at(-1);
  const naam = code === undefined ? undefined : feiten.naamVan(code);
  return {
    gemeente: code === undefined || naam === undefined ? null : { code, naam },
    formule: laatste ? receptVan(laatste.atlas, laatste.keuze).formule : '',
    jaren: keuzes.map((nu, k) => presentJaar(keuzes, k, nu, code)),
    herindelingen: presentHerindelingen(feiten, atlassen[0]?.jaar ?? 0, code),
  };
}
