import { partition } from '@samenhang/motor/testing';
import { describe, expect, it } from 'vitest';
import type { Editie, IndelingRij } from '../atlas/index.ts';
import { atlas, editie } from '../testing/maak.ts';
import { editiesOfKeuze, KEUZES, standaardEdities, verbandOf } from './keuzes.ts';
import { selectKeuze, type Wens } from './kiezen.ts';

const catalogus: readonly (readonly [
  id: string,
  verplichting: string,
  domein: string,
  basis: Editie['basis'],
])[] = [
  ['werk', 'opgelegd', 'sociaal/werk', 'waargenomen'],
  ['jeugd', 'semi-verplicht', 'sociaal/zorg', 'afgeleid'],
  ['energie', 'vrijwillig', 'fysiek', 'waargenomen'],
  ['telgebied', 'statistisch', 'sociaal/werk', 'waargenomen'],
  ['rechtbank', 'werkgebied', 'veiligheid', 'waargenomen'],
];
const kaal = atlas(
  3,
  catalogus.map(([id, , , basis]) => ({ ...editie(id, partition([0, 0, 1])), basis })),
);
const land = {
  ...kaal,
  indelingen: new Map(
    catalogus.map(([indeling, verplichting, domein]) => [
      indeling,
      { indeling, naam: indeling, verplichting, domein } as IndelingRij,
    ]),
  ),
  voorkeuzes: new Map([['vergelijkbaar', ['werk', 'energie']] as const]),
};
const ids = (edities: readonly Editie[]) => edities.map((e) => e.indeling);

describe('choices with a name', () => {
  it.each([
    ['samen-doen', ['werk', 'jeugd', 'energie']],
    ['sociaal-domein', ['werk', 'jeugd']],
    ['bij-wet', ['werk']],
    ['alles', ['werk', 'jeugd', 'energie', 'telgebied', 'rechtbank']],
    ['vergelijkbaar', ['werk', 'energie']],
    ['waargenomen', ['werk', 'energie', 'telgebied', 'rechtbank']],
  ] as const)('%s', (naam, verwacht) => {
    expect(ids(editiesOfKeuze(land, naam))).toEqual(verwacht);
    expect(KEUZES).toContain(naam);
  });

  it('leave out what is known in part, whatever the choice; it can still be named', () => {
    const [werk, ...rest] = land.edities.values();
    const deels = { ...(werk as Editie), deels: true };
    const atlasDeels = { ...land, edities: new Map([deels, ...rest].map((e) => [e.indeling, e])) };
    for (const naam of KEUZES) expect(ids(editiesOfKeuze(atlasDeels, naam)), naam).not.toContain('werk');
    expect(ids(standaardEdities(atlasDeels))).toEqual(['jeugd', 'energie']);
    const gekozen = selectKeuze(atlasDeels, { indelingen: ['werk'] });
    expect(gekozen.ok && ids(gekozen.keuze.edities)).toEqual(['werk']);
  });

  it('without a word it is where gemeenten act together; a package that does not say so gives what was observed', () => {
    expect(ids(standaardEdities(land))).toEqual(['werk', 'jeugd', 'energie']);
    expect(ids(standaardEdities({ ...land, indelingen: new Map() }))).toEqual(
      ids(editiesOfKeuze(land, 'waargenomen')),
    );
  });

  it('partners work together only where every chosen indeling makes them', () => {
    expect(verbandOf(land, editiesOfKeuze(land, 'samen-doen'))).toBe('werkt-samen');
    expect(verbandOf(land, editiesOfKeuze(land, 'alles'))).toBe('deelt-regio');
    expect(verbandOf({ ...land, indelingen: new Map() }, editiesOfKeuze(land, 'samen-doen'))).toBe(
      'deelt-regio',
    );
  });

  it('goes with a basis, not with names', () => {
    const gekozen = (wens: Wens) => {
      const uitkomst = selectKeuze(land, wens);
      return uitkomst.ok ? ids(uitkomst.keuze.edities) : uitkomst.fouten;
    };
    expect(gekozen({})).toEqual(['werk', 'jeugd', 'energie']);
    expect(gekozen({ keuze: 'samen-doen', basis: 'waargenomen' })).toEqual(['werk', 'energie']);
    expect(gekozen({ basis: 'waargenomen' })).toEqual(['werk', 'energie', 'telgebied', 'rechtbank']);
    expect(gekozen({ keuze: 'bij-wet', indelingen: ['werk'] })).toEqual([{ code: 'keuze-en-indelingen' }]);
  });
});
