import { afterAll, beforeAll, expect, it } from 'vitest';
import { atEachWidth, beginReis, checkAxe, checkNoOverflow, type Reis } from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

it('zegt of een taak op een dag kan overgaan, wie ja moet zeggen en wat nog niet bekend is', async () => {
  const page = await reis.open('/overheveling?gemeenten=GM1581&ingang=2199-01-01');
  await page.getByText('Kies minstens één taak en twee gemeenten.').waitFor();
  await page.getByRole('checkbox', { name: 'Hulp bij schulden' }).check();
  await page.getByRole('combobox', { name: 'Voeg een gemeente toe' }).fill('zeist');
  await page.getByRole('option', { name: 'Zeist' }).first().click();
  await page.getByText('Dit kan ingaan op 1 januari 2199, als de raden het ontwerp uiterlijk').waitFor();
  await atEachWidth(page, async () => {
    const rij = page.getByRole('row', { name: /^Toestemming van de raad/u });
    await rij.getByRole('link', { name: 'Wet gemeenschappelijke regelingen, artikel 1(2)–(4)' }).waitFor();
    await page.getByText('Zeist en Utrechtse Heuvelrug: 2 raden.').waitFor();
    await page.getByText('voor Zeist en Utrechtse Heuvelrug. Er doen nog 3 andere gemeenten mee.').waitFor();
    await page.getByText('Het budget voor hulp bij schulden.').waitFor();
    await checkAxe(page);
    await checkNoOverflow(page);
  });
  // What only who asks knows: first with a mistake, which is named and keeps what was typed.
  await page.getByLabel('Kostenpost').fill('Projectleider');
  await page.getByLabel('Laagste bedrag in euro').fill('80.000');
  await page.getByLabel('Hoogste bedrag in euro').fill('50.000');
  await page.getByRole('button', { name: 'Voeg een kostenpost toe' }).click();
  await page.getByText('Geef een naam en twee hele bedragen, het laagste eerst.').waitFor();
  await page.getByLabel('Hoogste bedrag in euro').fill('0,12 mln');
  await page.getByRole('button', { name: 'Voeg een kostenpost toe' }).click();
  await page.getByText('Samen tussen € 80.000 en € 120.000, eenmalig.').waitFor();
  // The link holds it all.
  await page.reload();
  await page.getByText('Projectleider: € 80.000 – € 120.000').waitFor();
  await page.getByLabel('Dag van ingang').fill('2024-01-01');
  await page.getByText('Op 1 januari 2024 is niet meer haalbaar.').waitFor();
  expect(await page.getByRole('row', { name: /^Ontwerpregeling/u }).textContent()).toContain('voorbij');
  await reis.close(page);
});
