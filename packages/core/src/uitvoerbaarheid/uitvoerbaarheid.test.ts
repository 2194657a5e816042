import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toetsbladSchema, toetsenSchema, toetsinvullingSchema, toetsSchema } from '../antwoorden.ts';
import {
  answerSteps,
  keurInvulling,
  keurToets,
  keurWijziging,
  missingInInvulling,
  missingOf,
  presentToets,
  presentToetsen,
  questionsOf,
  stateAfter,
  stepsFrom,
  TOETSBRONNEN,
  TOETSSCHALEN,
  TOETSSTAPPEN,
  TOETSTHEMAS,
  TOETSVRAGEN,
  type Toets,
  type Toetsantwoord,
  type Toetsinvulling,
  type Toetsstuk,
  textsOf,
  textsOfInvulling,
  toetsenTabellen,
  toetsTabellen,
  VRAGENVERSIE,
  WEET_NIET,
} from './index.ts';

const assen = { organisatie: 'assen', naam: 'Assen', code: 'GM0106' };
const regio = { organisatie: 'regio', naam: 'Regio Drenthe', code: null };
const emmen = { organisatie: 'emmen', naam: 'Emmen', code: 'GM0114' };
const toets: Toets = {
  titel: 'Woonplaats bij beschermd wonen',
  wat: 'De gemeente van herkomst betaalt.',
  taken: ['beschermd_wonen'],
  wet: { naam: 'Wetsvoorstel', link: 'https://voorbeeld.nl/wet' },
  uiterlijk: '2027-05-01',
  genodigden: [assen, regio, emmen],
};
const vragen = questionsOf(VRAGENVERSIE);
const [eerste] = vragen as readonly [(typeof vragen)[number]];
/** Says this to every question on the first scale, and the place of it on the other. */
function invulling(plek: number, codes: readonly string[] = ['GM0106']): Toetsinvulling {
  return {
    gemeenten: codes.map((code) => ({ code, naam: code })),
    oordelen: Object.fromEntries(
      vragen.map(({ vraag, schaal }) => [vraag, { waarde: TOETSSCHALEN[schaal][plek], reden: 'Daarom.' }]),
    ) as Toetsinvulling['oordelen'],
  };
}
const antwoordVan = (organisatie: string, deel: Toetsinvulling): Toetsantwoord => ({
  ...deel,
  organisatie,
  naam: organisatie,
  isGemeente: organisatie !== 'regio',
  vastgesteldOp: '2027-03-01T12:00:00.000Z',
});
const stuk = (antwoorden: readonly Toetsantwoord[], anders: Partial<Toetsstuk> = {}): Toetsstuk => ({
  id: 'een',
  staat: 'open',
  starter: { organisatie: 'rijk', naam: 'Ministerie' },
  inhoud: toets,
  vragenversie: VRAGENVERSIE,
  gewijzigdOp: '2027-03-01T12:00:00.000Z',
  gepubliceerdOp: null,
  antwoorden,
  ...anders,
});

describe('the questions', () => {
  it('stand under a theme, on a scale, each once, with a source that is there', () => {
    expect(vragen.map(({ vraag }) => vraag)).toEqual([...new Set(TOETSVRAGEN)]);
    for (const { thema, schaal, bron } of vragen) {
      expect(TOETSTHEMAS).toContain(thema);
      expect(TOETSSCHALEN[schaal].length).toBeGreaterThan(2);
      if (bron !== null) expect(TOETSBRONNEN[bron].link).toMatch(/^https:/u);
    }
    // In the order of the themes, so that form and paper can group them.
    const themas = vragen.map(({ thema }) => TOETSTHEMAS.indexOf(thema));
    expect(themas).toEqual(themas.toSorted((a, b) => a - b));
    expect(questionsOf(99)).toEqual([]);
  });
});

describe('a toets', () => {
  it('is judged by its parts, and asks more before it is opened', () => {
    expect(keurToets(toets)).toEqual([]);
    expect(missingOf(toets, '2027-05-01')).toEqual([]);
    expect(
      keurToets({
        ...toets,
        titel: ' ',
        wat: '',
        wet: { naam: '', link: 'javascript:alert(1)' },
        uiterlijk: '2027-02-30',
        genodigden: [assen, assen, { ...emmen, organisatie: null }],
      }),
    ).toEqual([
      { pad: 'titel', code: 'leeg' },
      { pad: 'wat', code: 'leeg' },
      { pad: 'wet.naam', code: 'leeg' },
      { pad: 'wet.link', code: 'link' },
      { pad: 'uiterlijk', code: 'dag' },
      { pad: 'genodigden.1', code: 'dubbel' },
      { pad: 'genodigden.2', code: 'onbekend' },
    ]);
    expect(missingOf({ ...toets, taken: [], genodigden: [] }, '2027-05-02')).toEqual([
      { pad: 'taken', code: 'leeg' },
      { pad: 'genodigden', code: 'geen-genodigde' },
      { pad: 'uiterlijk', code: 'dag' },
    ]);
    expect(Object.keys(textsOf({ ...toets, wet: null }))).toEqual(['titel', 'wat', 'wet.naam', 'wet.link']);
    expect(toetsSchema.parse(toets)).toEqual(toets);
  });

  it('keeps what was asked once it is open: only the day moves, and more can be asked', () => {
    const anders = { ...toets, wat: 'Iets anders.', taken: ['jeugdhulp'] };
    expect(keurWijziging(toets, anders, 'concept')).toEqual([]);
    expect(keurWijziging(toets, anders, 'open').map(({ pad }) => pad)).toEqual(['wat', 'taken']);
    expect(keurWijziging(toets, { ...toets, uiterlijk: '2027-09-01' }, 'open')).toEqual([]);
    const meer = { ...toets, genodigden: [...toets.genodigden, { ...assen, organisatie: 'meer' }] };
    expect(keurWijziging(toets, meer, 'open')).toEqual([]);
    expect(keurWijziging(meer, toets, 'open')).toEqual([{ pad: 'genodigden', code: 'vast' }]);
  });

  it('has a way back from every step', () => {
    for (const { van, naar } of TOETSSTAPPEN)
      expect(TOETSSTAPPEN.some((terug) => terug.van === naar && terug.naar === van)).toBe(true);
    for (const { stap, naar } of TOETSSTAPPEN) expect(stateAfter(stap)).toBe(naar);
    expect(stepsFrom('open', 0)).toEqual(['terugnemen', 'sluiten']);
    // Who answered is not sent away, and without an answer there is nothing to publish.
    expect(stepsFrom('open', 1)).toEqual(['sluiten']);
    expect(stepsFrom('gesloten', 0)).toEqual(['heropenen']);
    expect(stepsFrom('gesloten', 2)).toEqual(['heropenen', 'publiceren']);
    expect(stepsFrom('openbaar', 2)).toEqual(['intrekken']);
    expect(answerSteps('open', 'concept')).toEqual(['vaststellen', 'weggooien']);
    expect(answerSteps('open', 'vastgesteld')).toEqual(['heropenen']);
    expect(answerSteps('gesloten', 'vastgesteld')).toEqual([]);
    expect(answerSteps('gesloten', 'concept')).toEqual(['weggooien']);
  });
});

describe('an answer', () => {
  it('stays on its scale, and says why before it is adopted', () => {
    const heel = invulling(3);
    expect(keurInvulling(heel, vragen)).toEqual([]);
    expect(missingInInvulling(heel, vragen)).toEqual([]);
    const scheef = { taak_duidelijk: { waarde: 'te_zwaar', reden: '' } } as const;
    expect(
      keurInvulling({ gemeenten: [...heel.gemeenten, ...heel.gemeenten], oordelen: scheef }, vragen),
    ).toEqual([
      { pad: 'gemeenten.1', code: 'dubbel' },
      { pad: 'oordelen.taak_duidelijk', code: 'schaal' },
    ]);
    expect(keurInvulling(heel, []).length).toBe(vragen.length);
    expect(missingInInvulling({ gemeenten: [], oordelen: {} }, vragen)).toHaveLength(1 + vragen.length);
    const zonder = (waarde: 'ja' | 'ja_mits' | typeof WEET_NIET) =>
      missingInInvulling(
        { ...heel, oordelen: { ...heel.oordelen, taak_duidelijk: { waarde, reden: ' ' } } },
        vragen,
      );
    expect(zonder('ja')).toEqual([]);
    expect(zonder('ja_mits')).toEqual([{ pad: 'oordelen.taak_duidelijk.reden', code: 'reden' }]);
    expect(zonder(WEET_NIET)).toEqual([{ pad: 'oordelen.taak_duidelijk.reden', code: 'reden' }]);
    expect(Object.keys(textsOfInvulling(heel))).toHaveLength(vragen.length);
    expect(toetsinvullingSchema.parse(heel)).toEqual(heel);
  });
});

describe('the comparison', () => {
  it('counts answers and gemeenten apart, and shows who did not answer', () => {
    const blad = presentToets(
      stuk([
        antwoordVan('assen', invulling(0)),
        antwoordVan('regio', invulling(3, ['GM0106', 'GM0114', 'GM0118'])),
      ]),
      '2027-05-02',
    );
    expect(blad).toMatchObject({ verlopen: true, gemeenten: 3 });
    expect(blad.vergelijking[0]).toMatchObject({
      vraag: eerste.vraag,
      geteld: [
        { waarde: 'ja', antwoorden: 1, gemeenten: 1 },
        { waarde: 'ja_mits', antwoorden: 0, gemeenten: 0 },
        { waarde: 'nee_tenzij', antwoorden: 0, gemeenten: 0 },
        { waarde: 'nee', antwoorden: 1, gemeenten: 3 },
        { waarde: WEET_NIET, antwoorden: 0, gemeenten: 0 },
      ],
      midden: ['ja', 'nee'],
      laagste: 'ja',
      hoogste: 'nee',
      spreiding: 3,
    });
    // Emmen was asked and did not answer: the region did speak for it, and that is said.
    expect(blad.nietGeantwoord).toEqual([{ partij: emmen, namens: ['regio'] }]);
    expect(blad.dubbel).toEqual([{ code: 'GM0106', naam: 'GM0106', door: ['assen', 'regio'] }]);
    expect(toetsbladSchema.parse(blad)).toEqual(blad);
    const [antwoorden, vergelijking] = toetsTabellen(blad);
    expect(antwoorden?.rijen).toHaveLength(vragen.length * 3);
    expect(antwoorden?.rijen[2]).toEqual([eerste.vraag, 'taak', 'Emmen', null, false, null, null, null]);
    expect(vergelijking?.rijen).toHaveLength(vragen.length * 5);
  });

  it('shows a gap where nobody had an opinion', () => {
    const weetNiet = {
      gemeenten: [],
      oordelen: { [eerste.vraag]: { waarde: WEET_NIET, reden: 'Te vroeg.' } },
    };
    for (const antwoorden of [[], [antwoordVan('assen', weetNiet)]]) {
      const [vraag] = presentToets(stuk(antwoorden), '2027-01-01').vergelijking;
      expect(vraag).toMatchObject({ midden: [], laagste: null, hoogste: null, spreiding: null });
    }
  });

  it('counts every answer once, in whatever order, and finds the middle between the ends', () => {
    const schaal = TOETSSCHALEN[eerste.schaal];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...schaal, WEET_NIET), { maxLength: 12 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (waarden, ruis) => {
          const antwoorden = waarden.map((waarde, k) =>
            antwoordVan(`o${k}`, { gemeenten: [], oordelen: { [eerste.vraag]: { waarde, reden: '' } } }),
          );
          const lees = (rij: readonly Toetsantwoord[]) =>
            presentToets(stuk(rij), '2027-01-01').vergelijking[0];
          const uit = lees(antwoorden);
          const geschud = antwoorden
            .map((een, k) => ({ een, plek: ruis[k] ?? 0 }))
            .toSorted((a, b) => a.plek - b.plek);
          expect(lees(geschud.map(({ een }) => een))).toEqual(uit);
          const som = uit?.geteld.reduce((tot, { antwoorden: n }) => tot + n, 0);
          expect(som).toBe(waarden.length);
          const plek = (waarde: unknown) => (schaal as readonly unknown[]).indexOf(waarde);
          for (const midden of uit?.midden ?? []) {
            expect(plek(midden)).toBeGreaterThanOrEqual(plek(uit?.laagste));
            expect(plek(midden)).toBeLessThanOrEqual(plek(uit?.hoogste));
          }
          const meningen = waarden.filter((waarde) => waarde !== WEET_NIET);
          expect(uit?.spreiding === null).toBe(meningen.length === 0);
          if (uit?.spreiding === 0) expect(new Set(meningen).size).toBe(1);
        },
      ),
      { seed: 15, numRuns: 200 },
    );
  });

  it('lists what was published last first', () => {
    const antwoord = presentToetsen(
      [
        stuk([], { id: 'eerst', gepubliceerdOp: '2027-03-01T12:00:00.000Z' }),
        stuk([antwoordVan('assen', invulling(0))], {
          id: 'later',
          gepubliceerdOp: '2027-04-01T12:00:00.000Z',
        }),
      ],
      '2027-01-01',
    );
    expect(antwoord.toetsen.map(({ id }) => id)).toEqual(['later', 'eerst']);
    expect(antwoord.toetsen[0]).toMatchObject({ gevraagd: 3, geantwoord: 1, gemeenten: 1, verlopen: false });
    expect(toetsenSchema.parse(antwoord)).toEqual(antwoord);
    expect(toetsenTabellen(antwoord)[0]?.rijen[0]?.slice(6)).toEqual([3, 1, 1]);
  });
});
