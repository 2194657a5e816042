import { toCsv } from '@samenhang/beeld';
import { orNull } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { type Bestanden, toPng } from '../uitvoer/index.ts';
import type { Jarenbeeld } from './beeld.ts';
import { maakGrafieken } from './grafieken.ts';
import type { JarenProps } from './Jaren.tsx';
import { drawPrent } from './prent.ts';

interface Bronnen extends Pick<JarenProps, 'wie'> {
  readonly beeld: Jarenbeeld;
  readonly adres: string;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

function svgOf({ wie, beeld, adres, t, getal }: Bronnen): string {
  return drawPrent(
    {
      titel: t.jaren.tabel(wie.naam),
      grafieken: maakGrafieken(beeld, wie.code === undefined, t, getal),
      bron: t.acties.prentBron(adres),
      t,
    },
    document,
  );
}

/** The files of the timeline. */
export function maakBestanden(bronnen: Bronnen): Partial<Bestanden> {
  const { wie, beeld, adres } = bronnen;
  const { punten, gekozen, van, tot } = beeld;
  return {
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toCsv(
        ['jaar', 'gemeente', 'congruentie', 'partners', 'waargenomen', 'gekozen', 'gemeenten'],
        punten.map((p) => [
          p.jaar,
          wie.code ?? '',
          orNull(p.alles.congruentie),
          orNull(p.alles.partners),
          p.waargenomen.indelingen.length,
          gekozen.length,
          p.gemeenten,
        ]),
      ),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: svgOf(bronnen) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svgOf(bronnen)) }),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify(
        {
          recept: { van, tot, indelingen: gekozen, link: adres },
          jaren: punten.map(({ jaar, bestaat, gemeenten, waargenomen, alles }) => ({
            jaar,
            bestaat,
            gemeenten,
            congruentie: orNull(alles.congruentie),
            partners: orNull(alles.partners),
            waargenomen: waargenomen.indelingen,
          })),
          herindelingen: beeld.gebeurtenissen,
        },
        null,
        2,
      )}\n`,
    }),
  };
}

/** The same table as the API makes it: over these indelingen, with observed apart. */
export function vanServer({ wie, beeld }: Pick<Bronnen, 'wie' | 'beeld'>) {
  const gemeente = wie.code === undefined ? '' : `&gemeente=${wie.code}`;
  const indelingen = beeld.gekozen.join(',');
  return [{ naam: 'Excel', href: `/api/v1/tijdlijn?indelingen=${indelingen}${gemeente}&formaat=xlsx` }];
}
