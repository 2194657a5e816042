import { type Cyclusvraag, planCyclus, type Termijnboek, type Termijnregel } from '@samenhang/core/kalender';
import { describe, expect, it } from 'vitest';
import { en } from '../en/index.ts';
import { nl } from '../nl/index.ts';
import { describeBotsingen, describeStap } from './index.ts';

/** Synthetic terms: a draft two weeks before a decision that is made before 2 March, and sent on within a week. */
const leeg = { dag: null, jaar: null, weken: null, anker: null, geldigVan: null, geldigTot: null };
const regel = (stap: string, rest: Partial<Termijnregel>): Termijnregel => ({
  ...leeg,
  cyclus: 'begroting',
  vormen: [],
  stap,
  stapnaam: `Stap ${stap}`,
  stapnaamEn: `Step ${stap}`,
  wie: 'bestuur',
  grens: 'uiterlijk',
  wet: 'Proefwet',
  bwbr: 'BWBR0000001',
  artikel: '1',
  zin: `Zin van ${stap}.`,
  zinEn: `Sentence of ${stap}.`,
  bron: 'https://wetten.example/',
  gecontroleerdOp: '2025-02-12',
  twijfel: null,
  twijfelEn: null,
  ...rest,
});
const boek: Termijnboek = {
  termijnen: [
    regel('ontwerp', { weken: -2, anker: 'besluit', gecontroleerdOp: null }),
    regel('besluit', { dag: '03-02', jaar: 0 }),
    regel('verzending', { weken: 1, anker: 'besluit' }),
    regel('verzending', { grens: 'vanaf', anker: 'besluit' }),
  ],
  feestdagen: [],
};

function tell(gekozen: Readonly<Record<string, string>>, taal: 'nl' | 'en' = 'nl') {
  const spraak = { t: taal === 'nl' ? nl : en, taal };
  const keuze = new Map(Object.entries(gekozen));
  const vraag: Cyclusvraag = { cyclus: 'begroting', jaar: 2027, gekozen: keuze };
  const dagen = planCyclus(boek, vraag);
  return {
    redenen: dagen.stappen.map((stap) => describeStap(stap, dagen, keuze, spraak).reden),
    twijfel: dagen.stappen.map((stap) => describeStap(stap, dagen, keuze, spraak).twijfel),
    botsingen: describeBotsingen(dagen, spraak),
  };
}

describe('the calendar in words', () => {
  it('says from which day is counted back, over which days a term runs on, and what was chosen', () => {
    const { redenen, twijfel } = tell({ besluit: '2027-02-20' });
    expect(redenen).toEqual([
      'Zin van ontwerp. Teruggerekend vanaf 20 februari 2027.',
      'U koos 20 februari 2027.',
      'Zin van verzending. De termijn eindigt op 27 februari 2027, een zaterdag en 28 februari 2027, een zondag en loopt door tot 1 maart 2027 (Algemene termijnenwet, artikel 1).',
    ]);
    expect(twijfel[0]).toEqual(['Deze regel is niet naast de wet gelegd.']);
  });

  it('says what cannot be, in English too', () => {
    expect(tell({ besluit: '2027-03-05' }, 'en').botsingen).toEqual([
      'This cannot be: the step ‘Step besluit’ is possible from 5 March 2027 only, and must be taken by 1 March 2027.',
    ]);
    expect(tell({}).botsingen).toEqual([]);
  });
});
