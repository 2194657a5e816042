import { orNull } from '@samenhang/core';
import { type Bestanden, toCsv } from '../uitvoer/index.ts';
import type { Jarenbeeld } from './beeld.ts';
import type { JarenProps } from './Jaren.tsx';

interface Bronnen extends Pick<JarenProps, 'wie'> {
  readonly beeld: Jarenbeeld;
  readonly adres: string;
}

/** The files of the timeline. */
export function maakBestanden({ wie, beeld, adres }: Bronnen): Partial<Bestanden> {
  const { punten, gekozen, van, tot } = beeld;
  return {
    csv: () => ({
      type: 'text/csv;charset=utf-8',
      inhoud: toCsv(
        ['jaar', 'gemeente', 'congruentie', 'partners', 'waargenomen', 'gekozen', 'gemeenten'],
        punten.map((p) => [
          p.jaar,
          wie.code ?? '',
          orNull(p.congruentie),
          orNull(p.partners),
          p.waargenomen,
          gekozen.length,
          p.gemeenten,
        ]),
      ),
    }),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify(
        {
          recept: { van, tot, indelingen: gekozen, link: adres },
          jaren: punten.map((p) => ({
            ...p,
            congruentie: orNull(p.congruentie),
            partners: orNull(p.partners),
          })),
          herindelingen: beeld.gebeurtenissen,
        },
        null,
        2,
      )}\n`,
    }),
  };
}
