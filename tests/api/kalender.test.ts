// The calendar of councils and boards over HTTP, and the feed that calendars subscribe to.

import type { AgendaAntwoord, KalenderAntwoord } from '@samenhang/core/kalender';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { findAgendafouten } from '../hulp/agenda.ts';
import { serve } from './hulp.ts';

let url = '';
beforeAll(async () => {
  ({ url } = await serve());
});

async function get<T>(pad: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${pad}`);
  expect(response.status, pad).toBe(200);
  return (await response.json()) as T;
}

const dayOf = ({ stappen }: KalenderAntwoord, stap: string) =>
  stappen.find((s) => s.stap === stap)?.uiterlijk;

describe('/kalender', () => {
  it('works back from a chosen day, with the article and the reason, in two languages', async () => {
    const nl = await get<KalenderAntwoord>('/kalender?begrotingsjaar=2028&vaststelling=2027-07-05');
    expect(dayOf(nl, 'ontwerpbegroting')).toBe('2027-04-12');
    expect(nl.letOp).toEqual([expect.stringContaining('moet er al op 12 april 2027 zijn')]);
    const en = await get<KalenderAntwoord>('/kalender?begrotingsjaar=2028&taal=en');
    expect(en.stappen.find(({ stap }) => stap === 'ontwerpbegroting')).toMatchObject({
      uiterlijk: '2027-06-22',
      artikel: '35(1)',
      wie: expect.stringContaining('board') as string,
    });
  });

  it('has the bodies of a gemeente with their steps: those of a plain agreement have none', async () => {
    const { gemeente, regelingen, stappen } = await get<KalenderAntwoord>(
      '/kalender?begrotingsjaar=2028&gemeente=gm0106',
    );
    expect(gemeente).toEqual({ code: 'GM0106', naam: 'Assen' });
    for (const { vorm, stappen: eigen } of regelingen)
      expect(eigen.includes('vaststelling')).toBe(vorm !== 'regeling zonder meer');
    const veiligThuis = stappen.find(({ cyclus }) => cyclus === 'veilig_thuis');
    expect(veiligThuis?.uiterlijk).toBe(
      regelingen.some((r) => r.stappen.includes('verantwoording_veilig_thuis')) ? '2029-07-14' : undefined,
    );
  });

  it('has the eight weeks of a new or changed regeling, of joining and of leaving', async () => {
    const dagen = await get<KalenderAntwoord>(
      '/kalender?begrotingsjaar=2028&cyclus=regeling&toestemming=2027-10-14',
    );
    expect(dayOf(dagen, 'ontwerp')).toBe('2027-08-19');
    expect(dayOf(dagen, 'ingang')).toBe('2028-01-01');
  });

  it('says of each council whether it can be in time, and refuses days that are none', async () => {
    const raden = 'Assen:2027-06-24,2027-09-09;Tynaarlo:2027-08-31;Urk:';
    const { haalbaar } = await get<KalenderAntwoord>(`/kalender?begrotingsjaar=2028&raden=${raden}`);
    expect(haalbaar?.raden.map(({ stand }) => stand)).toEqual(['kan-niet', 'kan', 'onbekend']);
    const fout = await fetch(`${url}/api/v1/kalender?begrotingsjaar=2028&raden=Assen:24-6-2027`);
    expect([fout.status, await fout.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'ongeldige-invoer' }),
    ]);
  });

  it('knows neither a gemeente nor a regeling that is not there', async () => {
    for (const [vraag, code] of [
      ['gemeente=GM9999', 'onbekende-gemeente'],
      ['regeling=1', 'onbekende-regeling'],
    ] as const) {
      const antwoord = await fetch(`${url}/api/v1/kalender?begrotingsjaar=2028&${vraag}`);
      expect([antwoord.status, await antwoord.json()]).toEqual([404, expect.objectContaining({ code })]);
    }
  });
});

describe('/agenda', () => {
  const vraag = '/agenda?gemeente=GM0106&vanaf=2027-01-01&tot=2027-12-31';

  it('has over all budget years what the law asks, in order, once for all bodies', async () => {
    const { punten } = await get<AgendaAntwoord>(vraag);
    const dagen = punten.map(({ datum }) => datum);
    expect(dagen).toEqual(dagen.toSorted());
    expect(dagen[0] !== undefined && dagen[0] >= '2027-01-01').toBe(true);
    expect(new Set(punten.map(({ id }) => id)).size).toBe(punten.length);
    expect(punten.find(({ id }) => id === 'begroting-2028-kaders')?.datum).toBe('2027-04-29');
    expect(punten.find(({ id }) => id === 'begroting-2026-jaarrekening_naar_gs')?.datum).toBe('2027-07-14');
  });

  it('looks at most twenty years ahead, and says so', async () => {
    const ver = await get<AgendaAntwoord>('/agenda?gemeente=GM0106&vanaf=2027-01-01&tot=9999-12-31');
    expect([ver.tot, ver.punten.at(-1)?.datum.slice(0, 4)]).toEqual(['2047-12-31', '2047']);
  });

  it('is a feed that another library reads: the same days, known by what stays the same', async () => {
    const { punten, adres } = await get<AgendaAntwoord>(vraag);
    const feed = await fetch(`${url}/api/v1${vraag}&formaat=ics`);
    expect(feed.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    const tekst = await feed.text();
    expect(findAgendafouten(tekst)).toEqual([]);
    const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
    const gelezen = kalender.getAllSubcomponents('vevent');
    expect(gelezen.map((p) => String(p.getFirstPropertyValue('dtstart')))).toEqual(
      punten.map(({ datum }) => datum),
    );
    expect(gelezen.map((p) => p.getFirstPropertyValue('uid'))).toEqual(
      punten.map(({ id }) => `${id}-GM0106@samenhang`),
    );
    expect(gelezen[0]?.getFirstPropertyValue('url')).toBe(`${new URL(adres).origin}/raad/GM0106`);
  });
});
