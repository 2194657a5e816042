import { type Atlas, presentTijdlijn, tijdlijnTabellen } from '@samenhang/core';
import type { Catalogus, Getallen } from '@samenhang/taal';
import { type Bestanden, csvVan, toPng } from '../../uitvoer/index.ts';
import type { Jarenbeeld } from '../beeld.ts';
import { maakGrafieken } from '../grafieken.ts';
import { namenUit, type Overgang } from '../herindelingen.ts';
import type { JarenProps } from '../props.ts';
import { drawPrent } from './prent.ts';

interface Bronnen extends Pick<JarenProps, 'wie'> {
  readonly lijst: readonly Atlas[];
  readonly overgangen: readonly Overgang[];
  readonly beeld: Jarenbeeld;
  readonly adres: string;
  readonly t: Catalogus;
  readonly getal: Getallen;
}

/** The files of the timeline. */
export function maakBestanden({
  wie,
  lijst,
  overgangen,
  beeld,
  adres,
  t,
  getal,
}: Bronnen): Partial<Bestanden> {
  const { gekozen, van, tot } = beeld;
  const namen = new Map([...namenUit(overgangen), [wie.code ?? '', wie.naam]]);
  const antwoord = () =>
    presentTijdlijn(
      lijst,
      { herindelingen: overgangen, naamVan: (code) => namen.get(code) },
      { indelingen: gekozen },
      wie.code,
    );
  const svg = () =>
    drawPrent(
      {
        titel: t.tijdlijn.tabel(wie.naam),
        grafieken: maakGrafieken(beeld, wie.code === undefined, t, getal),
        bron: t.acties.prentBron(adres),
        t,
      },
      document,
    );
  return {
    csv: () => csvVan(tijdlijnTabellen(antwoord())[0]),
    svg: () => ({ type: 'image/svg+xml', inhoud: svg() }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(svg()) }),
    json: () => {
      const recept = { van, tot, indelingen: gekozen, link: adres };
      const inhoud = `${JSON.stringify({ recept, ...antwoord() }, null, 2)}\n`;
      return { type: 'application/json', inhoud };
    },
  };
}

/** The same table as the API makes it: over these indelingen, with observed apart. */
export function vanServer({ wie, beeld }: Pick<Bronnen, 'wie' | 'beeld'>) {
  const gemeente = wie.code === undefined ? '' : `&gemeente=${wie.code}`;
  const indelingen = beeld.gekozen.join(',');
  return [{ naam: 'Excel', href: `/api/v1/tijdlijn?indelingen=${indelingen}${gemeente}&formaat=xlsx` }];
}
