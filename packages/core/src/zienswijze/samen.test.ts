import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besluitOf,
  coordinatorOf,
  decideVersie,
  endTekst,
  isFixed,
  joinRaad,
  leaveRaad,
  type Samentekst,
  takeVersie,
  writeVersie,
} from './samen.ts';
import { keurZienswijze, type Zienswijze } from './zienswijze.ts';

const op = '2027-05-01T09:00:00.000Z';
const versie = (alinea: string) => ({ titel: 'Begroting', alineas: [alinea], organisatie: 'assen', op });
const begin: Samentekst = {
  over: { soort: 'regeling', id: '200' },
  aanleiding: 'begroting',
  jaar: 2028,
  versies: [versie('een')],
  raden: [{ organisatie: 'assen', naam: 'Assen', besluiten: [] }],
};
const besluit = { door: 'raad', op: '2027-05-12' };

describe('a text of several councils', () => {
  it('is rewritten until a council takes it over; after that who writes makes the next version', () => {
    const twee = writeVersie(begin, versie('twee'));
    expect(twee.versies).toEqual([versie('twee')]);
    const genomen = decideVersie(twee, 'assen', { versie: 1, stand: 'behandelt' });
    expect([isFixed(twee, 1), isFixed(genomen, 1)]).toEqual([false, true]);
    const drie = writeVersie(genomen, versie('drie'));
    expect(drie.versies.map(({ alineas }) => alineas[0])).toEqual(['twee', 'drie']);
    expect(writeVersie(drie, versie('vier')).versies.map(({ alineas }) => alineas[0])).toEqual([
      'twee',
      'vier',
    ]);
  });

  it('says which council decided what about which version, and when', () => {
    const samen = joinRaad(joinRaad(begin, { organisatie: 'tynaarlo', naam: 'Tynaarlo' }), {
      organisatie: 'assen',
      naam: 'Anders',
    });
    const view = takeVersie(samen, 't', 1) as Zienswijze;
    expect(view).toMatchObject({ alineas: ['een'], staat: 'concept', samen: { tekst: 't', versie: 1 } });
    const stand = (organisatie: string, staat: Zienswijze['staat'], met = {}) =>
      [organisatie, besluitOf({ ...view, staat, ...met }, 1)] as const;
    const na = [
      stand('assen', 'ter_bespreking'),
      stand('assen', 'vastgesteld', { besluit }),
      stand('tynaarlo', 'ingetrokken', { besluit }),
    ].reduce((tekst, [wie, wat]) => decideVersie(tekst, wie, wat), samen);
    expect(na.raden).toEqual([
      { organisatie: 'assen', naam: 'Assen', besluiten: [{ versie: 1, stand: 'vastgesteld', besluit }] },
      {
        organisatie: 'tynaarlo',
        naam: 'Tynaarlo',
        besluiten: [{ versie: 1, stand: 'niet_vastgesteld', besluit }],
      },
    ]);
    expect(takeVersie(samen, 't', 2)).toBeUndefined();
  });

  it('is adopted as it stands: a view of it does not change, and nobody ties one to it or loosens it', () => {
    const view = takeVersie(begin, 't', 1) as Zienswijze;
    const { samen, ...los } = view;
    const codes = (nieuw: Zienswijze, vorige?: Zienswijze) =>
      keurZienswijze(nieuw, vorige).map(({ pad, code }) => `${pad} ${code}`);
    expect(codes(view)).toEqual(['samen vast']);
    expect(codes({ ...los, samen: { ...view.samen, versie: 2 } as NonNullable<typeof samen> }, view)).toEqual(
      ['samen vast'],
    );
    expect(codes(los, view)).toEqual(['samen vast']);
    expect(codes({ ...view, alineas: ['anders'] }, view)).toEqual(['alineas vast']);
    expect(codes({ ...view, staat: 'ter_bespreking' }, view)).toEqual([]);
  });

  it('is left with what was decided told, and coordinated by who came first of those who still take part', () => {
    const samen = joinRaad(begin, { organisatie: 'tynaarlo', naam: 'Tynaarlo' });
    const besloten = decideVersie(samen, 'assen', { versie: 1, stand: 'vastgesteld', besluit });
    const weg = leaveRaad(besloten, 'assen', '2027-06-01T00:00:00.000Z');
    expect(weg.raden[0]).toEqual({ ...besloten.raden[0], vertrokken: '2027-06-01T00:00:00.000Z' });
    expect([coordinatorOf(besloten), coordinatorOf(weg)]).toEqual(['assen', 'tynaarlo']);
    // The version that it adopted stands, also after it left: who writes on makes the next.
    expect(writeVersie(weg, versie('anders')).versies).toHaveLength(2);
    expect(coordinatorOf(leaveRaad(weg, 'tynaarlo', '2027-06-02T00:00:00.000Z'))).toBeUndefined();
    expect(joinRaad(weg, { organisatie: 'assen', naam: 'Anders' })).toEqual(besloten);
    const dicht = endTekst(samen, '2027-07-01T00:00:00.000Z');
    expect([dicht.beeindigd, endTekst(dicht, null)]).toEqual(['2027-07-01T00:00:00.000Z', samen]);
  });

  it('never loses a version that a council took over, whatever is done', () => {
    const daad = fc.oneof(
      fc.record({ wat: fc.constant('schrijf' as const), alinea: fc.string() }),
      fc.record({ wat: fc.constant('neem' as const), wie: fc.constantFrom('assen', 'tynaarlo') }),
    );
    fc.assert(
      fc.property(fc.array(daad, { maxLength: 20 }), (daden) => {
        let tekst = joinRaad(begin, { organisatie: 'tynaarlo', naam: 'Tynaarlo' });
        const genomen = new Map<number, unknown>();
        for (const een of daden)
          if (een.wat === 'schrijf') tekst = writeVersie(tekst, versie(een.alinea));
          else {
            const nummer = tekst.versies.length;
            tekst = decideVersie(tekst, een.wie, { versie: nummer, stand: 'behandelt' });
            genomen.set(nummer, tekst.versies[nummer - 1]);
          }
        for (const [nummer, wat] of genomen) expect(tekst.versies[nummer - 1]).toEqual(wat);
      }),
      { numRuns: 100 },
    );
  });
});
