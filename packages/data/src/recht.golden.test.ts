/** The law of a day and who carries it out, as the shipped package has them, checked by hand. */
import { isInForce } from '@samenhang/core';
import { describe, expect, it } from 'vitest';
import { readPakket, standaardPakket } from './index.ts';

const gelezen = await readPakket(standaardPakket);
if (!gelezen.ok) throw new Error('the package has faults');
const { pakket } = gelezen;

describe('the law of the day', () => {
  const artikelen = (taak: string, datum: string): readonly string[] => {
    const rij = pakket.takenboek.taken.find((t) => t.taak === taak && isInForce(t, datum));
    return pakket.artikelen
      .filter((a) => a.taak === taak && a.geldigVan === rij?.geldigVan)
      .map((a) => `${a.wet} ${a.artikel ?? ''}`.trim());
  };
  const wet = (taak: string, datum: string) =>
    pakket.takenboek.taken.find((t) => t.taak === taak && isInForce(t, datum));

  it('has article 2.8 of the Jeugdwet until 2026, and the articles and the decree that took its place', () => {
    expect(artikelen('jeugdhulp', '2025-12-31')).toContain('Jeugdwet 2.8');
    const nu = artikelen('jeugdhulp', '2026-01-01');
    expect(nu).not.toContain('Jeugdwet 2.8');
    for (const artikel of ['2.17', '2.19', '2.21', '10.3']) expect(nu).toContain(`Jeugdwet ${artikel}`);
    expect(nu).toContain('Besluit Jeugdwet 2.2.2');
  });

  it('has the WVO until 1 August 2022, and then article 2.47 of the WVO 2020', () => {
    expect(artikelen('passend_onderwijs_vo', '2022-07-31')).toEqual(['Wet op het voortgezet onderwijs 17a']);
    expect(artikelen('passend_onderwijs_vo', '2022-08-01')).toEqual(['Wet voortgezet onderwijs 2020 2.47']);
  });

  it('has the Doorstroompunt for 12 to 27 years since 2026, and the RMC before', () => {
    expect(wet('voortijdig_schoolverlaten', '2025-12-31')?.regiosoort).toBe('RMC-regio');
    expect(wet('voortijdig_schoolverlaten', '2026-01-01')).toMatchObject({
      regiosoort: 'Doorstroompuntregio',
    });
    expect(wet('voortijdig_schoolverlaten', '2026-01-01')?.omschrijving).toMatch(/12 tot 27 jaar/u);
  });

  it('has ten groups with priority in a woningmarktregio since 1 July 2026', () => {
    expect(wet('urgentie', '2026-06-30')?.schaal).toBe('lokaal');
    expect(wet('urgentie', '2026-07-01')).toMatchObject({
      indelingGezocht: 'woningmarktregio',
      wieBeslist: ['raad', 'college'],
    });
    expect(wet('urgentie', '2026-07-01')?.twijfel).toMatch(/datum/u);
  });

  it('has inburgering in 13 to 18, and says of every row whether it was checked', () => {
    expect(artikelen('inburgering', '2026-01-01').map((a) => a.slice(-2))).toEqual([
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
    ]);
    const nu = pakket.takenboek.taken.filter((t) => isInForce(t, '2026-07-01'));
    expect(nu.filter((t) => t.gecontroleerdOp !== null).length).toBe(14);
  });

  it('gives every version of every task its law as a link', () => {
    for (const { taak, geldigVan } of pakket.takenboek.taken)
      expect(
        pakket.artikelen.some((a) => a.taak === taak && a.geldigVan === geldigVan),
        taak,
      ).toBe(true);
  });
});

describe('who carries out what, read from the register', () => {
  const wie = (taak: string, gemeente: string): readonly string[] => {
    const ids = new Set(pakket.regelingtaken.filter((r) => r.taak === taak).map((r) => r.regeling));
    const leden = new Set(pakket.deelnames.filter((d) => d.gemeente === gemeente).map((d) => d.regeling));
    return pakket.regelingen
      .filter((r) => r.tot === null && ids.has(r.rooId) && leden.has(r.rooId))
      .map((r) => r.lichaam ?? r.naam);
  };

  it('knows the service for work and income of Utrechtse Heuvelrug, for debts, bijstand and inburgering', () => {
    for (const taak of ['schuldhulp', 'bijstand', 'inburgering', 'sociale_werkvoorziening'])
      expect(wie(taak, 'GM1581'), taak).toContain('Regionale Dienst Werk en Inkomen Kromme Rijn Heuvelrug');
    expect(wie('leerplicht', 'GM1581')).toEqual([]);
  });

  it('does not take a fraud service or a counter of employers for bijstand', () => {
    const namen = pakket.regelingtaken
      .filter((r) => r.taak === 'bijstand')
      .map((r) => pakket.regelingen.find((x) => x.rooId === r.regeling)?.naam ?? '');
    expect(namen.filter((naam) => /Bijzonder Onderzoek|Werkgeversservicepunt/u.test(naam))).toEqual([]);
  });

  it('has every regeling of the list of six tasks, with where it was read', () => {
    const zes = [
      'sociale_werkvoorziening',
      'jeugdhulp',
      'veilig_thuis',
      'beschermd_wonen',
      'vrouwenopvang',
      'zorg_en_veiligheidshuis',
    ];
    const inKracht = new Set(pakket.regelingen.filter((r) => r.tot === null).map((r) => r.rooId));
    const gevonden = pakket.regelingtaken.filter((r) => zes.includes(r.taak) && inKracht.has(r.regeling));
    expect(new Set(gevonden.map((r) => r.regeling)).size).toBe(77);
  });
});
