import { cover } from '@samenhang/motor/testing';
import { expect, it } from 'vitest';
import { atlas, editie } from '../../testing/index.ts';
import {
  buildVoorbeeld,
  indelingOfOnderwerp,
  placeScenario,
  presentOvergang,
  readScenario,
} from './index.ts';

const uitkeringen = [
  { onderwerp: 'Opvang', jaar: 2010, gemeente: 'GM0000', ontvanger: 'A', euro: 600_000 },
  { onderwerp: 'Opvang', jaar: 2010, gemeente: 'GM0003', ontvanger: 'D', euro: 200_000 },
];
const land = atlas(5, [editie('opvangregio', cover([[0], [0], [0], [1], []]))]);
const build = (leden: readonly (readonly [string, string])[] = []) =>
  buildVoorbeeld({
    naam: 'Proef',
    atlas: land,
    andereNamen: [],
    indeling: 'opvangregio',
    onderwerp: 'Opvang',
    jaar: 2010,
    uitkeringen,
    leden,
    prijs: 40_000,
    bronnen: { besluit: 'besluit', eigen: 'eigen aanname' },
  });

it('has who is known to belong together, and tells of whom it is not', () => {
  const { scenario, onbekend } = build();
  expect(scenario.gemeenten).toEqual([
    { gemeente: 'GM0000', clienten: 5 },
    { gemeente: 'GM0001', centrum: 'GM0000', clienten: 5 },
    { gemeente: 'GM0002', centrum: 'GM0000', clienten: 5 },
    { gemeente: 'GM0003', clienten: 5 },
  ]);
  expect(onbekend).toEqual([4]);
});

it('takes what the asker adds, and no centre without money', () => {
  expect(build([['GM0004', 'GM0003']]).onbekend).toEqual([]);
  expect(build([['GM0004', 'GM0001']]).onbekend).toEqual([4]);
  expect(build([['GM0000', 'GM0003']]).scenario.gemeenten[0]).toEqual({ gemeente: 'GM0000', clienten: 5 });
});

it('is a scenario that can be read, placed and computed', () => {
  const gelezen = readScenario(build().scenario);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
  const geplaatst = placeScenario(gelezen.scenario, {
    atlas: land,
    andereNamen: [],
    kerncijfers: { jaren: new Map(), find: () => new Map() },
    uitkeringen,
  });
  if (!geplaatst.ok) throw new Error(JSON.stringify(geplaatst.fouten));
  const { jaren, gemeenten } = presentOvergang(gelezen.scenario, geplaatst.geplaatst);
  expect(jaren.at(-1)).toMatchObject({ jaar: 2040, fase: 1, totaal: 800_000 });
  expect(gemeenten[1]?.jaren.at(-1)?.budget).toBeCloseTo(200_000, 6);
});

it('finds the indeling of the task whose money it is, or none', () => {
  const taken = [{ taak: 'maatschappelijke_opvang', indeling: 'opvang_regio' }];
  expect(indelingOfOnderwerp(taken, 'Maatschappelijke opvang')).toBe('opvang_regio');
  expect(indelingOfOnderwerp(taken, 'Bodem')).toBeNull();
});
