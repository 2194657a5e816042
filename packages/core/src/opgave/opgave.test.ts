import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedParts,
  isTerugTeKijken,
  keurOpgave,
  keurStap,
  loketOn,
  mayUndo,
  missingOf,
  nietBelegd,
  OPGAVESTATEN,
  type Opgavestaat,
  type Opgavestap,
  type Opgavestuk,
  presentOpgave,
  presentOpgaven,
  type Stapinvoer,
  standAfter,
  stepsFrom,
  textsOf,
  VERANTWOORDELIJKHEDEN,
} from './index.ts';
import { antwoord, belegd, gemaakt, heleWeg, invoer, opgave, vandaag, vws, walk } from './proef.ts';

const { kader: _kader, ...zonderKader } = opgave.matrix;

describe('an opgave', () => {
  it('is judged by its parts, and names what nobody answers for', () => {
    expect(keurOpgave(opgave)).toEqual([]);
    expect(missingOf(opgave)).toEqual([]);
    expect(nietBelegd(opgave)).toEqual(['leert']);
    expect(
      keurOpgave({
        titel: ' ',
        waarover: '',
        domeinen: [
          { domein: 'wonen', effect: 'a' },
          { domein: 'wonen', effect: ' ' },
        ],
        patronen: [{}, { taak: 'x', naad: 'wet' }, { naad: 'wet', taak: 'x' }],
        eigenaars: [],
        antwoorders: [vws, { ...vws, naam: 'Anders' }, { ...vws, organisatie: null, naam: '' }],
        matrix: { kader: { partij: { ...vws, naam: ' ' }, grond: '' } },
      }),
    ).toEqual([
      { pad: 'titel', code: 'leeg' },
      { pad: 'waarover', code: 'leeg' },
      { pad: 'domeinen.1.domein', code: 'dubbel' },
      { pad: 'domeinen.1.effect', code: 'leeg' },
      { pad: 'patronen.0', code: 'leeg' },
      { pad: 'patronen.2', code: 'dubbel' },
      { pad: 'eigenaars', code: 'geen-eigenaar' },
      { pad: 'antwoorders.2.naam', code: 'leeg' },
      { pad: 'antwoorders.1.naam', code: 'dubbel' },
      { pad: 'matrix.kader', code: 'leeg' },
    ]);
    expect(missingOf({ ...opgave, domeinen: [], matrix: {} })).toHaveLength(1 + VERANTWOORDELIJKHEDEN.length);
  });

  it('tells which parts differ, and every text that may hold personal data', () => {
    expect(changedParts(opgave, { ...opgave, titel: 'Anders', matrix: {} })).toEqual(['titel', 'matrix']);
    const teksten = textsOf(opgave);
    for (const tekst of ['Wonen na opvang', 'te weinig woningen', belegd.grond, 'Assen'])
      expect(Object.values(teksten)).toContain(tekst);
  });
});

describe('the steps of an opgave', () => {
  it('go from signal to look back, by who owns it and who answers', () => {
    expect(walk(heleWeg).map(({ staat }) => staat)).toEqual([
      'gesignaleerd',
      'patroon',
      'geagendeerd',
      'in_behandeling',
      'beantwoord',
      'veranderd',
      'teruggekeken',
    ]);
    expect(stepsFrom('in_behandeling', ['eigenaar'])).toEqual(['doorzetten', 'terugdraaien']);
    expect(stepsFrom('in_behandeling', ['antwoorder'])).toEqual([
      'beantwoorden',
      'doorzetten',
      'terugdraaien',
    ]);
    expect(stepsFrom('beantwoord', [])).toEqual([]);
  });

  it('ask for what the table says', () => {
    const fouten = (stap: Opgavestap, rest: Partial<Stapinvoer>, van = opgave) =>
      keurStap(van, invoer(stap, rest), vandaag).map(({ pad, code }) => `${pad} ${code}`);
    expect(fouten('patroon', {}, { ...opgave, patronen: [] })).toEqual(['patronen geen-patroon']);
    expect(fouten('agenderen', {}, { ...opgave, matrix: zonderKader })).toEqual(['matrix.kader matrix']);
    expect(fouten('behandelen', {}, { ...opgave, antwoorders: [] })).toEqual(['antwoorders geen-antwoorder']);
    expect(fouten('beantwoorden', { antwoord: null, terugkijken: vandaag })).toEqual([
      'antwoord antwoord',
      'terugkijken dag',
    ]);
    const met = (rest: object) => fouten('beantwoorden', { antwoord: { ...antwoord, ...rest } });
    expect(met({ gevolgen: ['niets', 'geld'], tekst: ' ' })).toEqual([
      'antwoord.gevolgen antwoord',
      'antwoord.tekst reden',
      'antwoord.uiterlijk dag',
    ]);
    expect(met({ gevolgen: ['niets'], uiterlijk: null })).toEqual([]);
    expect(met({ tekst: 'omdat [reden]' })).toEqual(['antwoord.tekst reden']);
    expect(met({ uiterlijk: '2027-02-30' })).toEqual(['antwoord.uiterlijk dag']);
    expect(met({ uiterlijk: '2027-02-28' })).toEqual(['antwoord.uiterlijk dag']);
    expect(fouten('niet_veranderd', { reden: '', terugkijken: null })).toEqual([
      'reden reden',
      'terugkijken dag',
    ]);
    expect(fouten('doorzetten', { loket: null })).toEqual(['loket loket']);
  });

  it('wait for a look back from its day on, until it was done', () => {
    const [, , , , beantwoord, veranderd, klaar] = walk(heleWeg);
    if (!beantwoord || !veranderd || !klaar) throw new Error('no way');
    expect(beantwoord.terugkijken).toBe('2028-03-01');
    expect(isTerugTeKijken(veranderd, '2028-02-29')).toBe(false);
    expect(isTerugTeKijken(veranderd, '2028-03-01')).toBe(true);
    expect(isTerugTeKijken(klaar, '2030-01-01')).toBe(false);
  });

  it('can be taken back by who made the last, and then go on from before', () => {
    const verloop = walk([...heleWeg.slice(0, 4), ['terugdraaien', 'rijk']]);
    expect(verloop.at(-1)).toMatchObject({ staat: 'in_behandeling', terugkijken: null });
    expect([mayUndo(walk(heleWeg.slice(0, 4)), 'rijk'), mayUndo(walk(heleWeg.slice(0, 4)), 'wij')]).toEqual([
      true,
      false,
    ]);
    expect(mayUndo(verloop, 'rijk')).toBe(true);
    const stuk: Opgavestuk = {
      id: 'a',
      staat: 'in_behandeling',
      terugkijken: null,
      gepubliceerdOp: null,
      gewijzigdOp: '2027-02-01',
      inhoud: opgave,
      toezeggingen: [],
      verloop,
    };
    expect(presentOpgave(stuk, vandaag).verloop.filter((een) => een.teruggedraaid)).toMatchObject([
      { wat: 'beantwoorden' },
    ]);
    expect(presentOpgaven([stuk], {}, vandaag).opgaven[0]?.gevolgen).toEqual([]);
    expect(standAfter([gemaakt], gemaakt, invoer('terugdraaien'))).toBeUndefined();
  });

  it('never reach a state but by a step that the table has, and are taken back one by one to the beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 25 }), (keuzes) => {
        const stappen: (readonly [Opgavestap, string])[] = [];
        for (const keuze of keuzes) {
          const verloop = walk(stappen);
          const staat = verloop.at(-1)?.staat as Opgavestaat;
          const kan = stepsFrom(staat, ['eigenaar', 'antwoorder']);
          const stap = kan[keuze % kan.length];
          if (stap) stappen.push([stap, 'wij']);
        }
        const verloop = walk(stappen);
        let nu = verloop;
        while (mayUndo(nu, 'wij')) {
          stappen.push(['terugdraaien', 'wij']);
          nu = walk(stappen);
        }
        // What was never taken back or moved has no steps; all others end where they began.
        expect(nu.at(-1)?.staat).toBe('gesignaleerd');
        expect(OPGAVESTATEN).toContain(verloop.at(-1)?.staat);
      }),
      { seed: 15, numRuns: 150 },
    );
  });
});

describe('where an opgave can be passed on to', () => {
  it('holds from the first day of the law, and no longer on the day that it ends', () => {
    const op = (dag: string) => keurStap(opgave, invoer('doorzetten'), dag);
    expect([op('2025-12-31'), op('2026-01-01')]).toEqual([[{ pad: 'loket', code: 'loket' }], []]);
    const rij = { geldtVan: '2026-01-01', geldtTot: '2027-01-01' };
    expect(
      ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((dag) => loketOn(dag, [rij]).length),
    ).toEqual([0, 1, 1, 0]);
  });
});
