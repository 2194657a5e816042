// The command on the shipped package: what a griffier asks of it.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../testing/opvang.ts';

interface Antwoord {
  readonly stappen: readonly { stap: string; uiterlijk: string | null; artikel: string; reden: string }[];
  readonly letOp: readonly string[];
  readonly haalbaar?: {
    readonly raden: readonly { gemeente: string; stand: string; zin: string }[];
    readonly besteVaststelling: string;
  };
}

async function kalender(...args: readonly string[]) {
  const { json, ...rest } = await runHere('kalender', '--begrotingsjaar', '2028', ...args);
  return { ...rest, antwoord: json as Antwoord };
}

describe('samenhang kalender', () => {
  it('works back from a chosen day, and warns that the draft comes before the frameworks', async () => {
    const { antwoord } = await kalender('--vaststelling', '2027-07-05', '--json');
    expect(antwoord.stappen.find(({ stap }) => stap === 'ontwerpbegroting')).toMatchObject({
      uiterlijk: '2027-04-12',
      artikel: '35(1)',
      reden: expect.stringContaining('Teruggerekend vanaf 5 juli 2027.') as string,
    });
    expect(antwoord.letOp).toEqual([expect.stringContaining('moet er al op 12 april 2027 zijn')]);
  });

  it('says of each council whether it can be in time, what could move, and which day suits most', async () => {
    const raden = [
      '--raad',
      'Assen=2027-06-24,2027-09-09',
      '--raad',
      'Tynaarlo=2027-08-31',
      '--raad',
      'Urk=',
    ];
    const { antwoord, uit } = await kalender(...raden, '--json');
    expect(antwoord.haalbaar?.raden.map(({ gemeente, stand }) => [gemeente, stand])).toEqual([
      ['Assen', 'kan-niet'],
      ['Tynaarlo', 'kan'],
      ['Urk', 'onbekend'],
    ]);
    // The law lets nobody adopt later than 14 September.
    expect(antwoord.haalbaar?.raden[0]?.zin).toBe(
      'Assen: nee. Dat kan wel als de ontwerpbegroting 12 dagen eerder komt (dan kan de raad op 24 juni 2027) of ' +
        'de raad een extra vergadering houdt, van 6 juli 2027 tot en met 31 augustus 2027.',
    );
    expect(antwoord.haalbaar?.besteVaststelling).toBe('2027-09-14');
    expect(uit).toBe('');
  });

  it('prints the steps, their reasons and what is not sure', async () => {
    const { code, uit } = await kalender();
    expect(code).toBe(0);
    expect(uit).toMatch(/^ {2}2027-06-22 +– +Ontwerpbegroting naar de raden +het bestuur +35\(1\)$/mu);
    expect(uit).toContain(
      'Anders is de stap ‘Begroting naar gedeputeerde staten’ niet uiterlijk op 14 september 2027',
    );
    expect(uit).toContain('dit is geen oordeel');
  });

  it('has the regelingen of a gemeente, or of a name, with those that have no budget', async () => {
    const { code, uit } = await kalender('--gemeente', 'Assen');
    expect(code).toBe(0);
    expect(uit).toContain('Regelingen waar Assen aan meedoet:');
    expect(uit).toMatch(/^ {2}GGD Drenthe \(\d+, openbaar lichaam\)$/mu);
    expect(uit).toMatch(/regeling zonder meer\): geen eigen bestuur, dus geen begroting$/mu);
    const { antwoord } = await kalender('--regeling', 'GGD Drenthe', '--json');
    expect(antwoord).toMatchObject({ regelingen: [{ naam: 'GGD Drenthe' }] });
    expect((await kalender('--regeling', 'GGD Drente')).uit).toContain("Bedoelde u 'GGD Drenthe'?");
  });

  it('has the steps of a new regeling, and says which day is not of its steps', async () => {
    const { antwoord } = await kalender('--cyclus', 'regeling', '--toestemming', '2027-10-14', '--json');
    expect(antwoord.stappen.find(({ stap }) => stap === 'ontwerp')?.uiterlijk).toBe('2027-08-19');
    const vreemd = await kalender('--ingang', '2028-01-01', '--json');
    expect(vreemd.antwoord.letOp).toEqual([expect.stringContaining('ingang')]);
  });

  it('writes a calendar with the chosen days', async () => {
    const map = await mkdtemp(join(tmpdir(), 'samenhang-kalender-'));
    const bestand = join(map, 'kalender.ics');
    const { code, uit } = await kalender('--vaststelling', '2027-07-05', '--naar', bestand);
    expect([code, uit]).toEqual([0, expect.stringContaining('staan nu 9 dagen')]);
    const ics = await readFile(bestand, 'utf8');
    expect(ics).toContain('DTSTART;VALUE=DATE:20270412\r\n');
    expect(ics).toContain('UID:begroting-2028-ontwerpbegroting@samenhang\r\n');
    await rm(map, { recursive: true });
  });

  it('says which day it cannot read', async () => {
    const { code, uit } = await kalender('--raad', 'Assen=24-06-2027');
    expect([code, uit]).toEqual([2, expect.stringContaining("'24-06-2027' is geen datum")]);
  });
});
