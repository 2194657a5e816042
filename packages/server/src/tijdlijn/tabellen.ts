import type { Immutable } from '../http/openbaar/index.ts';
import type { Tabel } from '../tabel/index.ts';
import type { TijdlijnBody } from './schemas.ts';

export function tijdlijnTabellen({ jaren, herindelingen }: Immutable<TijdlijnBody>): readonly Tabel[] {
  return [
    {
      naam: 'jaren',
      koppen: [
        'jaar',
        'waargenomen indelingen',
        'congruentie waargenomen',
        'indelingen',
        'congruentie',
        'partners',
        'gemeenten',
      ],
      rijen: jaren.map((j) => [
        j.jaar,
        j.waargenomen.indelingen.length,
        j.waargenomen.congruentie,
        j.alles.indelingen.length,
        j.alles.congruentie,
        j.partners,
        j.aantalGemeenten,
      ]),
    },
    {
      naam: 'herindelingen',
      koppen: ['datum', 'van', 'naam', 'naar', 'naam', 'alleen grens'],
      rijen: herindelingen.map((h) => [
        h.datum,
        h.van.code,
        h.van.naam,
        h.naar.code,
        h.naar.naam,
        h.blijftBestaan,
      ]),
    },
  ];
}
