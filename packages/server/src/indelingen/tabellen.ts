import type { Immutable } from '../http/openbaar/index.ts';
import type { Tabel } from '../tabel/index.ts';
import type { IndelingBody, IndelingenBody, RegiosBody } from './schemas.ts';

export function catalogusTabel({ indelingen }: Immutable<IndelingenBody>): readonly Tabel[] {
  return [
    {
      naam: 'indelingen',
      koppen: [
        'indeling',
        'naam',
        'domein',
        'verplichting',
        'grondslag',
        'regio’s',
        'basis',
        'oorsprongjaar',
        'jaren waargenomen',
        'bron',
        'licentie',
        'gebreken',
      ],
      rijen: indelingen.map((i) => [
        i.indeling,
        i.naam,
        i.domein,
        i.verplichting,
        i.grondslag,
        i.aantalRegios,
        i.basis,
        i.oorsprongjaar,
        i.jarenWaargenomen.join(' '),
        i.bron,
        i.licentie,
        i.gebreken,
      ]),
    },
  ];
}

const namen = (lijst: readonly { readonly naam: string }[]): string => lijst.map((r) => r.naam).join(', ');

export function indelingTabellen({ edities, wijzigingen }: Immutable<IndelingBody>): readonly Tabel[] {
  return [
    {
      naam: 'edities',
      koppen: ['jaar', 'basis', 'wijze', 'bron', 'licentie', 'gebreken'],
      rijen: edities.map((e) => [e.jaar, e.basis, e.wijze, e.bron, e.licentie, e.gebreken]),
    },
    {
      naam: 'wijzigingen',
      koppen: ['code', 'gemeente', 'soort', 'verhuisd', 'van', 'naar', 'voorgangers'],
      rijen: (wijzigingen?.gemeenten ?? []).map((w) => [
        w.code,
        w.naam,
        w.soort,
        w.verhuisd,
        namen(w.van),
        namen(w.naar),
        namen(w.voorgangers),
      ]),
    },
  ];
}

export function regioTabellen({ jaar, basis, regios }: Immutable<RegiosBody>): readonly Tabel[] {
  return [
    {
      naam: 'regios',
      koppen: [
        'regio',
        'naam',
        'jaar',
        'basis',
        'gemeenten',
        'gesplitste gemeenten',
        'inwoners',
        'inwoners voor zover bekend',
        'zelfvoorziening aanbod',
        'zelfvoorziening vraag',
      ],
      rijen: regios.map((r) => [
        r.code,
        r.naam,
        jaar,
        basis,
        r.aantalGemeenten,
        r.gesplitst,
        r.inwoners,
        r.inwonersBekend,
        r.zelfvoorziening?.aanbod ?? null,
        r.zelfvoorziening?.vraag ?? null,
      ]),
    },
    {
      naam: 'gemeenten',
      koppen: ['gemeente', 'naam', 'regio', 'regionaam', 'aandeel', 'onzeker'],
      rijen: regios.flatMap((r) =>
        r.gemeenten.map((g) => [g.code, g.naam, r.code, r.naam, g.aandeel, g.onzeker]),
      ),
    },
  ];
}
