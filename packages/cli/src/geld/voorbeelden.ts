import { listSleutels } from '@samenhang/core/geld';
import { openAtlas, openBron } from '../pakket/index.ts';
import { type Schrijver, tabel, toonGetal } from '../uitvoer/index.ts';

/** The contribution keys that the register names, beside what inhabitants would make of them. */
export async function tellVoorbeelden(json: boolean, schrijver: Schrijver): Promise<void> {
  const bron = await openBron({});
  const atlas = openAtlas(bron, {});
  const inwoners = new Map(atlas.gemeenten.map(({ code }, g) => [code, atlas.inwoners[g] ?? Number.NaN]));
  const { regelingen, deelnames } = bron.pakket;
  const sleutels = listSleutels(
    deelnames,
    new Map(Array.from(regelingen, ({ rooId, naam }) => [rooId, naam])),
    (gemeente) => {
      const aantal = inwoners.get(gemeente) ?? Number.NaN;
      return aantal > 0 ? aantal : undefined;
    },
  );
  if (json) {
    schrijver.json({ sleutels });
    return;
  }
  const rechts = true;
  schrijver.regels(
    ...sleutels.flatMap(({ naam, regeling, deelnemers }) => [
      `${naam} (${regeling})`,
      ...tabel(
        [{ kop: 'deelnemer' }, { kop: 'procent', rechts }, { kop: 'naar inwoners', rechts }],
        deelnemers.map((d) => [d.naam, toonGetal(d.deel, 2), toonGetal(d.naarInwoners, 2)]),
      ),
      '',
    ]),
    'Dit zijn alle verdeelsleutels die het register noemt. Van andere regelingen zegt het niets.',
  );
}
