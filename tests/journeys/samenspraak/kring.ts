import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rollen } from '@samenhang/core';
import { backupStore, type Opslagplaats } from '@samenhang/server/store';
import { expect } from 'vitest';
import { makeDir } from '../../opslag/databases.ts';
import type { Plekreis } from '../plekreis.ts';
import type { Verhaal } from './verhaal.ts';

const geheim = 'Wij vertrouwen het contract niet.';
const eigen = 'Dit houd ik voor mij.';
const vraag = 'Wie betaalt als de regio’s verschillen?';
const afspraak = 'Samen een contract voor twee regio’s.';

/** Where somebody could look for it. */
const buitenpaden = (kring: string, organisatie: string): readonly string[] => [
  kring,
  '/kring',
  `/api/v1/mijn/kringen/${kring.split('/').at(-1) ?? ''}`,
  ...['kringen', 'gegevens', 'aandacht', 'stukken', 'post', `organisaties/${organisatie}/logboek`].map(
    (pad) => `/api/v1/mijn/${pad}`,
  ),
  ...[
    'zoeken/alles?q=contract',
    'opgaven?formaat=atom',
    'kennis?formaat=atom',
    'signalen/patronen?formaat=atom',
  ].map((pad) => `/api/v1/${pad}`),
  '/api/v1/redactie/signalen/logboek',
];

/** What of the room somebody with these cookies finds there, or by a search over everything. */
async function findOutside(
  { adres }: Plekreis,
  paden: readonly string[],
  Cookie: string,
): Promise<readonly string[]> {
  const zoek = fetch(`${adres}/api/v1/mijn/zoeken`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: adres, Cookie },
    body: JSON.stringify({ q: 'vertrouwen contract betaalt' }),
  });
  const antwoorden = [zoek, ...paden.map((pad) => fetch(adres + pad, { headers: { Cookie } }))];
  const teksten = await Promise.all(antwoorden.map(async (een) => (await een).text()));
  return [geheim, eigen, vraag, afspraak].filter((woord) => teksten.some((tekst) => tekst.includes(woord)));
}

/** A copy of all that is kept has nothing of what was said either. */
async function keepNothing(plaats: Opslagplaats): Promise<void> {
  const dir = makeDir();
  const bestand = join(dir, 'kopie.backup');
  await backupStore(plaats, bestand, undefined);
  const kopie = gunzipSync(readFileSync(bestand)).toString('utf8');
  rmSync(dir, { recursive: true });
  expect(kopie).toContain('"tabel":"kringafspraak"');
  for (const woord of [geheim, eigen]) expect(kopie).not.toContain(woord);
}

/** The peer review about it: in confidence, with agreements at its end. */
export function walkKring({ stap, hier, page, shown, als, look }: Verhaal): void {
  let kring = '';

  const knop = (naam: string) => page().getByRole('button', { name: naam, exact: true });

  async function write(knopnaam: string, tekst: string): Promise<void> {
    await knop(knopnaam).click();
    await page().getByLabel(knopnaam).fill(tekst);
    await knop('Bewaar').click();
    await page().getByRole('article').getByText(tekst).waitFor();
  }

  stap('begint met een plan, en laat binnen wie is uitgenodigd en instemt met de regels', async () => {
    await als('griffier', '/kring');
    await knop('Maak een kring').click();
    await page().getByLabel('Hoe heet de kring?').fill('Grip op jeugdhulp');
    await page().getByLabel('Startdag').fill('2026-09-01');
    await page().getByLabel('Als wie doet u mee?').fill('Griffier van Assen');
    await look('nieuw');
    await page().getByLabel('Ik ken deze regels en stem ermee in').check();
    await knop('Maak de kring').click();
    await page().getByRole('heading', { level: 1, name: 'Grip op jeugdhulp' }).waitFor();
    await shown('13 oktober 2026 (volgens de bron)');
    kring = new URL(page().url()).pathname;
    await page().getByLabel('E-mailadres').fill('bo@voorbeeld.nl');
    await knop('Stuur de uitnodiging').click();
    const link = new URL(await page().getByLabel('Link voor wie is uitgenodigd').inputValue());
    // Whoever has the link of somebody else gets no further.
    await als('raadslid', link.pathname + link.hash);
    await shown('Deze uitnodiging is al gebruikt, ingetrokken of verlopen.');
    await als('raadslid', kring);
    await shown('Dit is er niet, of het is niet van u.');
    await als('buur', link.pathname + link.hash);
    await shown('Pas na uw instemming ziet u waar de kring over gaat.');
    await look('toetreden');
    await page().getByLabel('Ik ken deze regels en stem ermee in').check();
    await page().getByLabel('Als wie doet u mee?').fill('Directeur bij het ministerie');
    await knop('Stem in en doe mee').click();
    await page().getByRole('heading', { level: 1, name: 'Grip op jeugdhulp' }).waitFor();
  });

  stap('houdt voor zichzelf wat iemand voor zichzelf noteert, en deelt wat gedeeld is', async () => {
    await write('Noteer iets voor uzelf', eigen);
    await write('Deel een notitie', geheim);
    const notitie = page().getByRole('article').filter({ hasText: geheim });
    await notitie.getByRole('button', { name: 'Gooi weg' }).click();
    await knop('Ja, gooi de tekst weg').click();
    await knop('Zet de tekst terug').click();
    await notitie.waitFor();
    await write('Stel een systeemvraag', vraag);
    await knop('Ik stem in').click();
    await knop('Trek mijn instemming in').waitFor();
    expect(await knop('Geef vrij voor de agenda').count()).toBe(0);
    await als('griffier', kring);
    await shown(geheim);
    expect(await page().getByText(eigen).count()).toBe(0);
    await shown('Systeemvragen die op uw instemming wachten: 1');
    await look('kring');
    await knop('Ik stem in').click();
    await knop('Geef vrij voor de agenda').click();
    await shown(/^Vrijgegeven op/u);
    await page().getByRole('link', { name: 'Stuur de vraag als signaal' }).waitFor();
    await page().getByRole('link', { name: 'Begin er een opgave voor de agenda mee' }).click();
    await page().getByRole('heading', { name: 'Nieuwe opgave' }).waitFor();
    expect(await page().getByLabel('Waar gaat het over?').inputValue()).toBe(vraag);
    await page().goBack();
    await page().getByRole('heading', { level: 1, name: 'Grip op jeugdhulp' }).waitFor();
  });

  stap('bewaart geen bevinding met een nummer van iemand, en wel een afspraak', async () => {
    await knop('Leg een bevinding vast').click();
    await page().getByLabel('Leg een bevinding vast').fill('Bel 06-12345678.');
    await knop('Bewaar').click();
    await shown('Haal eerst weg wat over een persoon gaat.');
    await knop('Annuleren').click();
    await knop('Leg een afspraak vast').click();
    await page().getByLabel('Wat is afgesproken?').fill(afspraak);
    await page().getByLabel('Wie zorgt ervoor?').fill('Directeur van Assen');
    await page().getByLabel('Klaar op').fill('2027-03-01');
    await knop('Bewaar').click();
    await page().getByRole('article').getByText(afspraak).waitFor();
  });

  stap('houdt alles weg van wie niet meedoet, welke rol die ook heeft', async () => {
    const { plek, mensen } = hier();
    const [{ organisatie = '' } = {}] = await plek.proef.sql(
      `select organisatie from lid where persoon = 'rik'`,
    );
    const paden = buitenpaden(kring, String(organisatie));
    const Cookie = mensen.raadslid.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(await findOutside(hier(), paden, '')).toEqual([]);
    for (const rol of rollen) {
      await plek.proef.sql(`update lid set rol = '${rol}' where persoon = 'rik'`);
      expect(await findOutside(hier(), paden, Cookie), rol).toEqual([]);
    }
    await plek.proef.sql(`update lid set rol = 'raadslid' where persoon = 'rik'`);
  });

  stap('vernietigt na sluiten wat is gezegd, en houdt de afspraken', async () => {
    const zegels = await hier().plek.proef.sql('select inhoud from kringtekst');
    expect(zegels).toHaveLength(3);
    expect(JSON.stringify(zegels)).not.toContain('vertrouwen');
    await knop('Sluit de kring').click();
    await shown(/^De kring is gesloten\. Op/u);
    await knop('Vernietig nu').click();
    await knop('Ja, vernietig nu voor goed wat is gezegd').click();
    await shown(/^Wat in deze kring is gezegd en genoteerd, is vernietigd op/u);
    await page().getByRole('article').getByText(afspraak).waitFor();
    expect(await page().getByText(geheim).count()).toBe(0);
    expect(await hier().plek.proef.sql('select * from kringtekst')).toEqual([]);
    expect(await hier().plek.proef.sql('select * from kringsleutel')).toEqual([]);
    await keepNothing(hier().plek.proef.plaats);
    // What was agreed can be printed, and nothing else of the room.
    await page().emulateMedia({ media: 'print' });
    expect(await page().getByText(afspraak).isVisible()).toBe(true);
    expect(await page().getByRole('heading', { name: 'Wie doet mee' }).isVisible()).toBe(false);
    await page().emulateMedia({ media: 'screen' });
  });

  stap('kijkt terug op de afspraken, ook als niets van wat is gezegd er nog is', async () => {
    await page().getByRole('article').getByRole('button', { name: 'Wijzig' }).click();
    await page().getByLabel('Hoe staat het ermee?').selectOption('Loopt');
    await page().getByLabel('Toelichting').fill('Het contract ligt bij de raden.');
    await page().locator('.sh-kringafspraken').getByRole('button', { name: 'Bewaar' }).click();
    await shown('Loopt. Het contract ligt bij de raden.');
    await page().getByLabel('Kijk terug op').fill(new Date().toISOString().slice(0, 10));
    await knop('Bewaar').click();
    await shown(/^Tijd om terug te kijken/u);
    await look('terugblik');
    await knop('Leg vast dat is teruggekeken').click();
    await shown(/^De kring keek terug op/u);
  });
}
