import { describe, expect, it } from 'vitest';
import {
  fillSjabloon,
  isOpenbaar,
  OPGAVESTATEN,
  type Opgave,
  type Opgavestuk,
  openOf,
  opgavenTabellen,
  opgaveTabellen,
  presentOpgave,
  presentOpgaven,
} from './index.ts';
import { gemaakt, heleWeg, opgave, vandaag, walk } from './proef.ts';

describe('the agenda', () => {
  const maak = (id: string, deel: Partial<Opgave>, weg: Parameters<typeof walk>[0] = heleWeg): Opgavestuk => {
    const verloop = walk(weg);
    const { staat = 'gesignaleerd', terugkijken = null, op = '' } = verloop.at(-1) ?? {};
    return {
      id,
      staat,
      terugkijken,
      gepubliceerdOp: op,
      gewijzigdOp: op,
      inhoud: { ...opgave, ...deel },
      toezeggingen: [{ organisatie: 'wij', wat: 'eigenaar', ja: id !== 'c', reden: '', op }],
      verloop,
    };
  };
  const regio = { organisatie: null, naam: 'Regio Drenthe', code: null, niveau: 'regio' } as const;
  const stukken = [
    maak('a', {}),
    maak('b', { eigenaars: [regio], domeinen: [{ domein: 'zorg', effect: 'x' }] }, heleWeg.slice(0, 5)),
    maak('c', { matrix: {} }, heleWeg.slice(0, 2)),
  ];
  const ids = (vraag: Parameters<typeof presentOpgaven>[1], dag = '2027-06-01') =>
    presentOpgaven(stukken, vraag, dag).opgaven.map(({ id }) => id);

  it('shows what changed last first, and before that what is to be looked back at', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({}, '2028-04-01')).toEqual(['b', 'a', 'c']);
    expect(presentOpgaven(stukken, {}, vandaag)).toMatchObject({ totaal: 3, nietBelegd: { leert: 2 } });
  });

  it('is filtered by state, domain, level, gemeente and owner, and in the order of what was found', () => {
    expect(ids({ staat: ['geagendeerd', 'veranderd'] })).toEqual(['b', 'c']);
    expect(ids({ domein: ['zorg'] })).toEqual(['b']);
    expect(ids({ taak: ['jeugdhulp'] })).toEqual([]);
    expect(ids({ niveau: ['regio'] })).toEqual(['b']);
    // Who declined does not own it.
    expect(ids({ gemeente: 'GM0106' })).toEqual(['a']);
    expect(ids({ eigenaar: ' drenthe' })).toEqual(['b']);
    expect(ids({ zoek: 'drénthe' })).toEqual(['b']);
    expect(ids({ zoek: 'wonen assen' })).toEqual(['a', 'c']);
    expect(ids({ zoek: 'dijken' })).toEqual([]);
    expect(ids({ terugTeKijken: true }, '2028-04-01')).toEqual(['b']);
  });

  it('tells everybody the steps of the draft, and not how it was rewritten', () => {
    const gewijzigd = { ...gemaakt, nummer: 9, wat: 'gewijzigd' } as const;
    const [eerste = stukken[0] as Opgavestuk] = stukken;
    const open = openOf({ ...eerste, verloop: [gemaakt, gewijzigd, ...eerste.verloop.slice(1), gewijzigd] });
    expect(open.verloop.map(({ wat }) => wat)).toEqual([
      'gemaakt',
      ...heleWeg.map(([stap]) => stap),
      'gewijzigd',
    ]);
    expect(OPGAVESTATEN.filter((staat) => !isOpenbaar(staat))).toEqual(['gesignaleerd', 'patroon']);
  });

  it('has tables with a cell for each column', () => {
    const [lijst] = opgavenTabellen(presentOpgaven(stukken, {}, vandaag));
    expect(lijst?.rijen[0]).toEqual([
      'a',
      'Wonen na opvang',
      'teruggekeken',
      'wonen',
      'Assen',
      null,
      'Ministerie',
      'leert',
      'wet',
      '2028-01-01',
      null,
      false,
    ]);
    const [verloop] = opgaveTabellen(presentOpgave(stukken[1] as Opgavestuk, vandaag));
    expect(verloop?.rijen).toHaveLength(6);
    expect(verloop?.kolommen).toHaveLength(13);
  });

  it('fills a template for each, and leaves alone what is no place', () => {
    expect(fillSjabloon('{titel} voor {uiterlijk}: {anders}', { titel: 'A', uiterlijk: '1 mei' })).toBe(
      'A voor 1 mei: {anders}',
    );
  });
});
