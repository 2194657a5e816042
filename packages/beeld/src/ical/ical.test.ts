// Read back by another library than the one that writes, and held against the rules of RFC 5545 that people stumble over.

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Kalenderdag, toIcal } from './index.ts';

const dag: Kalenderdag = {
  uid: 'begroting-2028-kaders-GM0106@samenhang',
  volgnummer: 3,
  datum: '2027-04-29',
  titel:
    'Kaders naar de raden, en de jaarrekening; met een \\ en een heel lange titel vol ‘ëë’ en 😀 tot voorbij de 75',
  tekst: 'Eerste regel, met komma;\nTweede regel',
  adres: 'https://samenhang.example/raad/GM0106',
  afgelast: false,
  soort: 'het bestuur',
};
const bestand = (dagen: readonly Kalenderdag[]) =>
  toIcal({
    naam: 'Raad en regelingen: Assen',
    taal: 'nl',
    bron: 'https://samenhang.example/a.ics',
    stempel: '2026-05-16',
    dagen,
  });

function read(tekst: string) {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
  return { kalender, punten: kalender.getAllSubcomponents('vevent') };
}

describe('a calendar file', () => {
  it('is read back as it was, a whole day that ends on the next', () => {
    const { punten } = read(bestand([dag]));
    const [punt] = punten;
    expect(punt?.getFirstPropertyValue('uid')).toBe(dag.uid);
    expect(punt?.getFirstPropertyValue('sequence')).toBe(3);
    expect(punt?.getFirstPropertyValue('summary')).toBe(dag.titel);
    expect(punt?.getFirstPropertyValue('description')).toBe(dag.tekst);
    expect(String(punt?.getFirstPropertyValue('dtstart'))).toBe('2027-04-29');
    expect(String(punt?.getFirstPropertyValue('dtend'))).toBe('2027-04-30');
    expect(punt?.getFirstProperty('dtstart')?.type).toBe('date');
    expect(punt?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    const [alarm] = punt?.getAllSubcomponents('valarm') ?? [];
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P14D');
  });

  it('keeps what was cancelled, without a reminder', () => {
    const [punt] = read(bestand([{ ...dag, afgelast: true, volgnummer: 4 }])).punten;
    expect(punt?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(punt?.getFirstPropertyValue('uid')).toBe(dag.uid);
    expect(punt?.getAllSubcomponents('valarm')).toEqual([]);
  });

  it('has lines of at most 75 bytes that end in CRLF, and each required property once', () => {
    const tekst = bestand([dag, { ...dag, uid: 'x@samenhang' }]);
    expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
    const { kalender, punten } = read(tekst);
    for (const naam of ['prodid', 'version', 'method'])
      expect(kalender.getAllProperties(naam)).toHaveLength(1);
    for (const punt of punten)
      for (const naam of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'sequence'])
        expect(punt.getAllProperties(naam)).toHaveLength(1);
    expect(new Set(punten.map((p) => p.getFirstPropertyValue('uid'))).size).toBe(2);
  });
});
