import { type Atlas, type Controleuitslag, checkRegelingen, indexOfGemeente } from '@samenhang/core';
import type { Pakket } from '@samenhang/data';
import { nl } from '@samenhang/taal';
import { tabel, toonAantal } from '../uitvoer/index.ts';

/** Each check with the regelingen that it points at, as JSON. */
export function presentControle(pakket: Pakket, atlas: Atlas, datum: string) {
  const uitslagen = checkRegelingen(
    pakket.regelingen,
    pakket.deelnames,
    pakket.controles,
    datum,
    (code) => indexOfGemeente(atlas, code) !== undefined,
  );
  return { datum, letOp: nl.regelingen.controle.geenOordeel, controles: uitslagen.map(present) };
}

function present({ controle: c, van, treffers }: Controleuitslag) {
  const twijfel = [
    ...(c.twijfel === null ? [] : [c.twijfel]),
    ...(c.gecontroleerdOp === null ? [nl.regelingen.controle.nietNagekeken] : []),
  ];
  const { controle, naam, zin, wet, artikel } = c;
  return { controle, naam, zin, wet, artikel, aantal: treffers.length, van, twijfel, regelingen: treffers };
}

type Weergave = ReturnType<typeof presentControle>;

/** How many regelingen shown of each check; JSON has them all. */
const HOOGSTENS = 10;

export function describeControle({ datum, letOp, controles }: Weergave): string[] {
  const t = nl.regelingen.controle;
  return [
    t.titel(datum),
    '',
    ...tabel(
      [
        { kop: t.controle },
        { kop: t.treffers, rechts: true },
        { kop: t.van, rechts: true },
        { kop: t.artikel },
      ],
      controles.map((c) => [c.naam, toonAantal(c.aantal), toonAantal(c.van), c.artikel]),
    ),
    ...controles.filter(({ aantal }) => aantal > 0).flatMap(describeEen),
    '',
    letOp,
  ];
}

function describeEen({ naam, zin, regelingen, twijfel, aantal }: Weergave['controles'][number]): string[] {
  const rest = aantal - HOOGSTENS;
  return [
    '',
    `${naam}: ${zin}`,
    ...twijfel,
    ...regelingen
      .slice(0, HOOGSTENS)
      .map(({ rooId, naam: regeling, gezien }) => `  ${rooId}  ${regeling} (${gezien.join(', ')})`),
    ...(rest > 0 ? [`  ${nl.regelingen.controle.enNog(toonAantal(rest))}`] : []),
  ];
}
