import { type Kant, type Keuze, type Ontwerpopgave, planWeg, type Weg } from '@samenhang/core';
import { GebruikFout, tabel, toonAantal, toonGetal, toonMet, toonProcent } from '../uitvoer/index.ts';

/** The road with everything named. */
export interface Wegweergave {
  readonly begin: number;
  readonly eind: number;
  readonly stappen: readonly Stapweergave[];
}

interface Stapweergave {
  readonly gemeente: { readonly code: string; readonly naam: string };
  readonly wijzigingen: readonly { readonly indeling: string; readonly van: string; readonly naar: string }[];
  readonly inwoners: number;
  readonly winst: number;
  readonly waarde: number;
}

/** Steps shown to people; JSON has them all. */
const getoond = 25;

function boundSets(edities: Keuze['edities'], gelijk: readonly (readonly string[])[]): number[][] {
  return gelijk.map((groep) =>
    groep.map((id) => {
      const plek = edities.findIndex((e) => e.indeling === id);
      if (plek >= 0) return plek;
      throw new GebruikFout(`--gelijk: de indeling '${id}' doet niet mee. Noem haar ook bij --indelingen.`);
    }),
  );
}

/** Names of regio's along the road: those of today, and of the design where a regio is new. */
function nameRegio({ stappen, overdekkingen }: Weg, edities: Keuze['edities'], { editie }: Kant) {
  const nieuw = new Map<string, string>();
  for (const { gemeente, wijzigingen } of stappen) {
    for (const { indeling, naar } of wijzigingen) {
      const doel = editie.overdekking.regio[editie.overdekking.start[gemeente] ?? 0] ?? -1;
      if (overdekkingen[indeling])
        nieuw.set(`${indeling}/${naar}`, `${editie.regios[doel]?.naam ?? ''} (nieuw)`);
    }
  }
  return (indeling: number, regio: number): string =>
    edities[indeling]?.regios[regio]?.naam ?? nieuw.get(`${indeling}/${regio}`) ?? '';
}

/** From the indelingen of now to one design for all of them, most congruentie per inhabitant first. */
export function planRoad(
  kant: Kant,
  laag: Ontwerpopgave['lagen'][number] | undefined,
  gelijk: readonly (readonly string[])[] = [],
): Wegweergave {
  const { atlas } = kant;
  const gewogen = (laag?.indelingen ?? []).flatMap(({ indeling, gewicht = 1 }) => {
    const editie = atlas.edities.get(indeling);
    return editie ? [{ editie, gewicht }] : [];
  });
  const edities = gewogen.map((g) => g.editie);
  const weg = walk(
    kant,
    edities,
    gewogen.map((g) => g.gewicht),
    boundSets(edities, gelijk),
  );
  const naam = nameRegio(weg, edities, kant);
  return {
    begin: weg.begin,
    eind: weg.stappen.at(-1)?.waarde ?? weg.begin,
    stappen: weg.stappen.map(({ gemeente, wijzigingen, ...stap }) => ({
      gemeente: { code: atlas.gemeenten[gemeente]?.code ?? '', naam: atlas.gemeenten[gemeente]?.naam ?? '' },
      wijzigingen: wijzigingen.map(({ indeling, van, naar }) => ({
        indeling: edities[indeling]?.indeling ?? '',
        van: naam(indeling, van),
        naar: naam(indeling, naar),
      })),
      ...stap,
      inwoners: Math.round(stap.inwoners),
    })),
  };
}

function walk(
  { atlas, editie }: Kant,
  edities: Keuze['edities'],
  gewichten: readonly number[],
  gebonden: readonly (readonly number[])[],
): Weg {
  try {
    return planWeg({
      atlas,
      keuze: { edities, gewichten },
      doel: edities.map(() => editie.overdekking),
      gebonden,
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GebruikFout(
      '--gelijk: deze indelingen zijn nu niet gelijk. Noem alleen indelingen met dezelfde regio’s.',
    );
  }
}

export function describeWeg({ begin, eind, stappen }: Wegweergave): string[] {
  if (stappen.length === 0) return ['De weg: er is niets te veranderen.'];
  const eerste = stappen.slice(0, getoond);
  return [
    `De weg: ${toonMet(stappen.length, 'stap', 'stappen')}; de congruentie van het land gaat van ${toonProcent(begin)} naar ${toonProcent(eind)}`,
    ...tabel(
      [
        { kop: 'stap', rechts: true },
        { kop: 'gemeente' },
        { kop: 'indeling' },
        { kop: 'van' },
        { kop: 'naar' },
        { kop: 'inwoners', rechts: true },
        { kop: 'winst in procentpunt', rechts: true },
        { kop: 'congruentie', rechts: true },
      ],
      eerste.map(({ gemeente, wijzigingen, inwoners, winst, waarde }, k) => [
        String(k + 1),
        gemeente.naam,
        wijzigingen.map((w) => w.indeling).join(' en '),
        wijzigingen[0]?.van ?? '',
        wijzigingen[0]?.naar ?? '',
        toonAantal(inwoners),
        toonGetal(winst * 100, 2),
        toonProcent(waarde),
      ]),
    ),
    ...(stappen.length > getoond
      ? [`  En nog ${toonAantal(stappen.length - getoond)} stappen; --json geeft ze alle.`]
      : []),
  ];
}
