import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verder } from '../hulp/verder.ts';
import {
  atEachWidth,
  beginReis,
  checkAxe,
  checkNoOverflow,
  keepPicture,
  type Reis,
  readDownload,
} from './reis.ts';

let reis: Reis;
beforeAll(async () => {
  reis = await beginReis();
});
afterAll(async () => {
  await reis.stop();
});

async function choosePlace(page: Page, tekst: string): Promise<void> {
  const veld = page.getByRole('combobox', { name: 'Gemeente of postcode' });
  await veld.fill(tekst);
  await page.getByRole('option').first().waitFor();
  await veld.press('Enter');
}

/** Goes on with Tab until this has the focus; fails when it never has. */
async function tabTo(page: Page, doel: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never comes there');
}

const kop = (page: Page) => page.getByRole('heading', { level: 1 });

describe('een route op elke breedte', () => {
  it('gaat met het toetsenbord van plaats en nood naar wie er beslist', async () => {
    const page = await reis.open('/route?jaar=2020', 390);
    await page.getByText('Uw keuzes blijven hier').waitFor();
    await choosePlace(page, 'utrechtse heu');
    await page.getByText('Kies nu wat er aan de hand is').waitFor();
    for (const nood of ['Schulden', 'Zoekt werk']) {
      await tabTo(page, page.getByRole('checkbox', { name: nood, exact: true }));
      await page.keyboard.press('Space');
    }
    await kop(page)
      .filter({
        hasText:
          'In Utrechtse Heuvelrug wordt voor dit huishouden aan 2 tafels besloten: 3 wetten, 2 soorten opdrachtgevers.',
      })
      .waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Naar het antwoord' }));
    await page.keyboard.press('Enter');
    const kaartje = page.getByRole('article').filter({ hasText: 'Hulp bij schulden' });
    expect(await kaartje.textContent()).toMatch(
      /Wie beslist.*college van Utrechtse Heuvelrug.*Wet gemeentelijke schuldhulpverlening, artikel 2, 3 en 4/u,
    );
    expect(await page.getByRole('article').filter({ hasText: 'arbeidsmarkt' }).textContent()).toMatch(
      /Het UWV en de colleges van \d+ gemeenten samen.*Arbeidsmarktregio Midden-Utrecht/u,
    );
    await page
      .getByText(/^Het college van Utrechtse Heuvelrug zit aan 2 van de 2 tafels, meer dan wie ook/u)
      .waitFor();
    await expect.poll(() => page.getByRole('img', { name: /^QR-code/u }).isVisible()).toBe(true);
    await atEachWidth(page, async (breedte) => {
      await checkAxe(page);
      await checkNoOverflow(page);
      if (breedte === 1280) await keepPicture(page, 'route');
    });
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await kop(page).filter({ hasText: 'maar één tafel: 1 wet' }).waitFor();
    expect(page.url()).toMatch(/\/route\?jaar=2020#plaats=GM1581&lid=volwassene:schulden$/u);
    await reis.close(page);
  });

  it('telt de tafels van een voorbeeldhuishouden over heel Nederland, en wat een andere kaart scheelt', async () => {
    const page = await reis.open('/route/versnippering?jaar=2020');
    await kop(page)
      .filter({ hasText: /^Gezin met schulden .*: gemiddeld 4,6 tafels/u })
      .waitFor();
    await page.getByRole('application', { name: /aantal tafels per gemeente in 2020/u }).waitFor();
    await page.getByRole('checkbox', { name: /Jeugdregio/u }).check();
    await page.waitForURL(/zonder=jeugdregio/u);
    await kop(page)
      .filter({ hasText: /van gemiddeld 4,6 naar 4,0 tafels\.$/u })
      .waitFor();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Tafels dan' }).isVisible()).toBe(true);
    await atEachWidth(page, async () => {
      await checkAxe(page);
      await checkNoOverflow(page);
    });
    await reis.close(page);
  });
});

describe('een route', () => {
  it('zegt wie het uitvoert en waarom, linkt elk artikel, en geeft twee zinnen mee', async () => {
    const page = await reis.open(
      '/route?jaar=2026#plaats=GM1581&lid=volwassene:schulden&lid=kind:kind_hulp_bij_opgroeien',
    );
    const schuld = page.getByRole('article').filter({ hasText: 'Hulp bij schulden' });
    await schuld.getByRole('link', { name: /^Regionale Dienst Werk en Inkomen/u }).waitFor();
    await schuld.getByText('Deze taak staat in het doel van de regeling. Er staat: ‘schuldhulp’.').waitFor();
    const adres = await schuld.getByRole('link', { name: '3', exact: true }).getAttribute('href');
    expect(adres).toMatch(/^https:\/\/wetten\.overheid\.nl\/jci1\.3:c:BWBR0031331&artikel=3&/u);
    await schuld
      .getByText(/Ik woon in Utrechtse Heuvelrug en ik heb een vraag over hulp bij schulden\./u)
      .waitFor();
    const jeugd = page.getByRole('article').filter({ hasText: 'Jeugdhulp' });
    await jeugd.getByText('Niet bekend in het register.').waitFor();
    await jeugd.getByText(/beslist zelf over dit huishouden/u).waitFor();
    await checkAxe(page);
    await checkNoOverflow(page);
    await page.context().close();
  });

  it('weet met een postcode welk samenwerkingsverband geldt, en noemt ze anders allemaal', async () => {
    const nood = '&lid=kind:kind_extra_hulp_basisschool';
    const page = await reis.open(`/route?jaar=2015#plaats=GM0180${nood}`);
    const kaartje = page.getByRole('article');
    await kaartje.getByText(/ligt in meer dan één regio/u).waitFor();
    await page.getByRole('button', { name: 'Wis: Gemeente of postcode' }).click();
    await choosePlace(page, '7951');
    await kaartje.getByText('Bepaald met de postcode.').waitFor();
    await expect.poll(() => kaartje.getByText(/ligt in meer dan één regio/u).count()).toBe(0);
    await reis.close(page);
  });

  verder('vraagt een tweede plaats alleen waar de wet die nodig heeft', async () => {
    const page = await reis.open('/route?jaar=2020#plaats=GM1581&lid=kind:kind_thuis_van_school');
    await kop(page).filter({ hasText: 'maar één tafel' }).waitFor();
    await expect.poll(() => page.getByText('In welke plaats staat de school?').count()).toBe(0);
    await page.goto(`${reis.url}/route?jaar=2020#plaats=GM1581&lid=kind:kind_extra_hulp_basisschool`);
    await page.getByText('Wij gaan ervan uit dat de school in dezelfde plaats staat.').waitFor();
    const school = page.getByRole('combobox', { name: 'In welke plaats staat de school? (kind)' });
    await school.fill('zeist');
    await school.press('Enter');
    await page.getByText(/^School, Zeist: Samenwerkingsverband PO/u).waitFor();
    expect(page.url()).toContain(';school@GM0355');
    await reis.close(page);
  });

  verder(
    'zegt van een link met een ontwerp dat er niet is dat het ontbreekt, en toont geen ander cijfer',
    async () => {
      const page = await reis.open(
        '/route/versnippering?jaar=2026&huishouden=gezin_schulden_jeugdhulp&zonder=jeugdregio&door=eigen-7',
      );
      await page
        .getByText(/zit niet in de link/u)
        .first()
        .waitFor();
      const kop = await page.getByRole('heading', { level: 1 }).textContent();
      expect(kop).not.toMatch(/ naar /u);
      await reis.close(page);
    },
  );

  it('zegt wat zij niet weet, en welk stuk van een link kapot is, zonder iets te verliezen', async () => {
    const page = await reis.open('/route#plaats=GM1581&lid=volwassene:sociale_werkplaats;hui&kapot');
    await page.getByRole('alert').filter({ hasText: '‘hui’, ‘kapot’' }).waitFor();
    await page
      .getByText(/^Wij weten niet welke regio/u)
      .first()
      .waitFor();
    expect(page.url()).toContain('&kapot');
    await page.getByRole('button', { name: 'English' }).click();
    await kop(page)
      .filter({ hasText: /^In Utrechtse Heuvelrug there is just one table/u })
      .waitFor();
    expect(page.url()).toContain('&kapot');
    await page.getByRole('link', { name: 'To the content' }).press('Enter');
    await page.waitForURL(/kapot|sociale_werkplaats/u);
    await reis.close(page);
  });

  verder('rekent met een eigen bestand waar de gegevens een regio niet kennen', async () => {
    const page = await reis.open('/route?jaar=2020#plaats=GM1581&lid=volwassene:sociale_werkplaats');
    const kaartje = page.getByRole('article').filter({ hasText: 'Sociale werkvoorziening' });
    await kaartje.getByText('Wij weten niet welke regio.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'sw-regios.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('gemeente,regio\nUtrechtse Heuvelrug,Utrecht\nZeist,Utrecht\n'),
    });
    await kaartje.getByText('Regio voor sociale werkvoorziening Utrecht (2 gemeenten)').waitFor();
    await kaartje.getByText('Volgens uw eigen indeling.').waitFor();
    await expect.poll(() => page.getByText('Wij weten niet welke regio').count()).toBe(0);
    await reis.close(page);
  });

  verder(
    'begint met een voorbeeld of bij een gemeente, en gaat mee op één blad papier en als bestand',
    async () => {
      const page = await reis.open('/gemeente/GM1581?jaar=2020');
      await page.getByRole('link', { name: 'Maak een route in Utrechtse Heuvelrug' }).click();
      await page.getByText('Begin met een voorbeeld', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Gezin met schulden en een kind met hulp' }).click();
      await kop(page)
        .filter({ hasText: /^In Utrechtse Heuvelrug wordt voor dit huishouden aan 5 tafels besloten/u })
        .waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^JSON/u }).click(),
      ]);
      const json = JSON.parse(await readDownload(bestand)) as {
        aantalTafels: object;
        plaats: { gemeente: string };
        link: string;
      };
      expect([json.aantalTafels, json.plaats.gemeente]).toEqual([{ min: 5, max: 5 }, 'GM1581']);
      const tweede = await reis.open(json.link.replace(reis.url, ''));
      await kop(tweede).filter({ hasText: '5 tafels' }).waitFor();
      await reis.close(tweede);
      await reis.close(page);
    },
  );
});
