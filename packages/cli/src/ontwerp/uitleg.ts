import { explainGemeente, explainRegio, type Ontwerpopgave } from '@samenhang/core';
import { canonical, countRegions, type Labels } from '@samenhang/motor';
import { nlOntwerpzinnen } from '@samenhang/taal';
import { findGemeente } from '../gemeente/index.ts';
import type { Werk } from '../pakket/index.ts';
import type { Bijlage } from './vraag/bijlagen.ts';

interface Regiozinnen {
  readonly laag: number;
  readonly regio: string;
  readonly zinnen: readonly string[];
}

/** Why a region is as it is, in one layer. */
function explainOne(
  { atlas, bron }: Werk,
  opgave: Ontwerpopgave,
  kaarten: readonly Labels[],
  waar: { readonly laag: number; readonly regio: number },
): Regiozinnen {
  const uitleg = explainRegio(atlas, opgave, kaarten, waar, bron.stromen(atlas.jaar));
  return {
    laag: waar.laag + 1,
    regio: `O${waar.regio + 1}`,
    zinnen: nlOntwerpzinnen.describeRegio(atlas, uitleg),
  };
}

function describeRegios(regios: readonly Regiozinnen[], lagen: number): string[] {
  return regios.flatMap(({ laag, regio, zinnen }) => [
    '',
    `${regio}${lagen > 1 ? `, laag ${laag}` : ''}`,
    ...zinnen.map((z) => `  ${z}`),
  ]);
}

/** Sentences on what changes for one gemeente, with its regions; or on all regions. */
export function explainDesign(
  werk: Werk,
  opgave: Ontwerpopgave,
  kaarten: readonly Labels[],
  wie: string | true,
): Bijlage {
  const { atlas, bron } = werk;
  if (wie === true) {
    const regios = kaarten.flatMap((kaart, laag) =>
      Array.from({ length: countRegions(kaart) }, (_, regio) =>
        explainOne(werk, opgave, kaarten, { laag, regio }),
      ),
    );
    const regels = ['Waarom deze regio’s?', ...describeRegios(regios, kaarten.length)];
    return { veld: 'uitleg', json: { regios }, regels };
  }
  const g = findGemeente(bron, atlas, wie.trim());
  const { code, naam } = atlas.gemeenten[g] ?? { code: '', naam: '' };
  const zinnen = nlOntwerpzinnen.describeGemeente(atlas, explainGemeente(atlas, opgave, kaarten, g));
  const regios = kaarten.map((kaart, laag) =>
    explainOne(werk, opgave, kaarten, { laag, regio: canonical(kaart)[g] ?? 0 }),
  );
  return {
    veld: 'uitleg',
    json: { gemeente: { code, naam, zinnen }, regios },
    regels: [
      `Wat verandert er voor ${naam}?`,
      ...zinnen.map((z) => `  ${z}`),
      ...describeRegios(regios, kaarten.length),
    ],
  };
}
