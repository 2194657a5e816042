import {
  buildBedragschaal,
  drawKaartprent,
  gemeenteIndexen,
  type Kaartvorm,
  type Klasse,
} from '@samenhang/beeld';
import type { Atlas } from '@samenhang/core';
import { type PatronenAntwoord, patronenTabel } from '@samenhang/core/signaal';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { type Bestanden, csvVan, toPng } from '../../uitvoer/index.ts';

type Patroon = PatronenAntwoord['patronen'][number];

/** What the map shows: of each gebied the pattern of its region, and its colour. */
export interface Patroonbeeld {
  /** Undefined where it lies in no region. */
  readonly perGebied: readonly (Patroon | undefined)[];
  /** Undefined where no count is told. */
  readonly kleuren: readonly (string | undefined)[];
  /** In signals: more than `van`, and `tot` at most. */
  readonly klassen: readonly Klasse[];
  /** What counts are rounded to. */
  readonly stap: number;
}

/** Gives each gebied of the map the count that is told of its region. */
export function makePatroonbeeld(atlas: Atlas, vorm: Kaartvorm, antwoord: PatronenAntwoord): Patroonbeeld {
  const editie = atlas.edities.get(antwoord.indeling ?? '');
  const perCode = new Map(antwoord.patronen.map((patroon) => [patroon.waarde, patroon]));
  const perGemeente = new Map<number, Patroon>();
  const { leden, regioStart } = editie?.overdekking ?? {};
  for (const [regio, { code }] of (editie?.regios ?? []).entries()) {
    const patroon = perCode.get(code);
    const van = leden?.subarray(regioStart?.[regio] ?? 0, regioStart?.[regio + 1] ?? 0) ?? [];
    for (const gemeente of van) if (patroon && !perGemeente.has(gemeente)) perGemeente.set(gemeente, patroon);
  }
  const stap = antwoord.afronding;
  // A count is a whole number of steps: half a step lower it lies within a class, and never on a border of two.
  const inSchaal = (signalen: number) => signalen / stap - 0.5;
  const schaal = buildBedragschaal(
    antwoord.patronen.flatMap(({ signalen }) => (signalen === null ? [] : inSchaal(signalen))),
    1,
  );
  const perGebied = gemeenteIndexen(atlas, vorm).map((gemeente) => perGemeente.get(gemeente));
  return {
    perGebied,
    kleuren: perGebied.map((patroon) =>
      patroon && patroon.signalen !== null ? schaal.kleur(inSchaal(patroon.signalen)) : undefined,
    ),
    klassen: schaal.klassen.map((klasse) => ({
      ...klasse,
      van: klasse.van * stap,
      tot: klasse.tot * stap,
    })),
    stap,
  };
}

interface Bronnen {
  readonly beeld: Patroonbeeld;
  readonly vorm: Kaartvorm;
  readonly antwoord: PatronenAntwoord;
  /** What the indeling, and what the signals are about, are called. */
  readonly namen: { readonly indeling: string; readonly over: string | undefined };
  readonly adres: string;
  readonly spraak: { readonly t: Catalogus; readonly getal: Getallen };
}

function svgOf({ beeld, vorm, antwoord, namen, adres, spraak: { t, getal } }: Bronnen): string {
  const { blad, patronen } = t.signaal;
  const { klassen } = beeld;
  return drawKaartprent({
    vorm,
    kleuren: beeld.kleuren,
    vertel: (index) => tellPatroon(vorm, beeld, index, { t, getal }).join(': '),
    titel: blad.waar.prentTitel(namen.indeling, namen.over),
    ondertitel: patronen.uitleg(antwoord.minimum),
    klassen,
    klasseteksten: klassen.map((klasse) => tellKlasse(klasse, beeld.stap, getal)),
    tekens: [{ teken: 'arcering', tekst: blad.waar.teWeinig }],
    bron: t.acties.prentBron(adres),
  });
}

/** The counts that a class has: `5`, or `10–20`. */
export function tellKlasse({ van, tot }: Klasse, stap: number, getal: Getallen): string {
  const [eerste, laatste] = [getal.heel(van + stap), getal.heel(tot)];
  return eerste === laatste ? eerste : `${eerste}–${laatste}`;
}

/** What a gebied is called, and what is told of its region. */
export function tellPatroon(
  vorm: Kaartvorm,
  { perGebied }: Patroonbeeld,
  index: number,
  { t, getal }: Bronnen['spraak'],
): readonly [naam: string, tekst: string] {
  const { blad } = t.signaal;
  const naam = vorm.gebieden[index]?.naam ?? '';
  const patroon = perGebied[index];
  if (!patroon) return [naam, blad.waar.teWeinig];
  const { signalen, naam: regio } = patroon;
  return [naam, signalen === null ? blad.vertelWeinig(regio) : blad.vertel(regio, getal.heel(signalen))];
}

/** The map, with the table behind it, as files. */
export function makePatroonbestanden(bronnen: Bronnen): Bestanden<'csv' | 'json' | 'svg' | 'png'> {
  const { antwoord } = bronnen;
  return {
    csv: () => csvVan(patronenTabel(antwoord)[0]),
    json: () => ({ type: 'application/json', inhoud: `${JSON.stringify(antwoord, null, 2)}\n` }),
    svg: () => ({ type: 'image/svg+xml', inhoud: svgOf(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svgOf(bronnen)) }),
  };
}
