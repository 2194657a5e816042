// What an organisation takes over from an export of the register, and gives back in one.

import { type Aanvulling, planInvoer, readExport } from '@samenhang/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPakket, standaardPakket } from '../index.ts';
import { readRegisterexport } from './registerexport.ts';
import { writeRegister } from './uitrijen.ts';
import { correctRegister } from './verrijk.ts';
import type { Registerstand } from './verschil.ts';

const datum = '2026-11-30';
const bron = { tekst: 'Besluit van het bestuur', webadres: 'https://voorbeeld.nl/b', datum: '2026-01-02' };

async function shipped(): Promise<Registerstand> {
  const gelezen = await readPakket(standaardPakket);
  if (!gelezen.ok) throw new Error('no package');
  const { regelingen, deelnames } = gelezen.pakket;
  return { regelingen: [...regelingen], deelnames: [...deelnames] };
}

type Bestaand = Aanvulling & { readonly stuk: string; readonly versie: number };
const asKept = (eigen: readonly Aanvulling[]): Bestaand[] =>
  eigen.map((deel, k) => ({ ...deel, stuk: `s${k}`, versie: 1 }));

/** What would become of the own records if this export were taken over. */
async function plan(stand: Registerstand, xml: string, bestaand: readonly Bestaand[] = []) {
  const gelezen = await readRegisterexport([xml]);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fout));
  const registerOf = (nummer: string) => {
    const regeling = stand.regelingen.find(({ rooId }) => rooId === nummer);
    return regeling && { regeling, deelnames: stand.deelnames.filter((rij) => rij.regeling === nummer) };
  };
  return { gelezen, ...planInvoer(bestaand, readExport(gelezen, registerOf, bestaand, datum)) };
}

const nummer = '22938625';

/** The part of the register that is about one regeling, changed. */
async function one(change: (stand: Registerstand) => Registerstand) {
  const alles = await shipped();
  const stand = {
    regelingen: alles.regelingen.filter(({ rooId }) => rooId === nummer),
    deelnames: alles.deelnames.filter(({ regeling }) => regeling === nummer),
  };
  return { stand, xml: writeRegister(change(stand)) };
}

it('takes over what an export says otherwise, with its source, beside what the register says now', async () => {
  const { stand, xml } = await one(({ regelingen, deelnames: [weg, blijft, ...rest] }) => ({
    regelingen: regelingen.map((rij) => ({
      ...rij,
      naam: 'Nieuwe naam',
      belang: 'Een\n doel',
      tot: '2027-01-01',
    })),
    deelnames: blijft ? [{ ...blijft, sinds: '2024-02-03' }, ...rest] : [weg].flatMap((een) => een ?? []),
  }));
  const { regels, fouten, delen } = await plan(stand, xml);
  const [weg, blijft] = stand.deelnames;
  expect(fouten).toEqual([]);
  expect(
    regels.map(({ regel, stand: wat, was, kolom }) => [
      regel.veld,
      regel.deelnemer,
      was,
      regel.waarde,
      wat,
      kolom,
    ]),
  ).toEqual([
    [
      'naam',
      undefined,
      stand.regelingen[0]?.naam,
      'Nieuwe naam',
      'nieuw',
      `gemeenschappelijkeRegeling[${nummer}]/titel`,
    ],
    [
      'tot',
      undefined,
      stand.regelingen[0]?.tot ?? undefined,
      '2027-01-01',
      'nieuw',
      expect.stringContaining('datumUitwerkingtreding'),
    ],
    ['belang', undefined, stand.regelingen[0]?.belang, 'Een doel', 'nieuw', expect.stringContaining('/doel')],
    [
      'sinds',
      blijft?.gemeente,
      blijft?.sinds,
      '2024-02-03',
      'nieuw',
      expect.stringContaining(`[${blijft?.gemeente}]/toetredingsDatum`),
    ],
    ['deelname', weg?.gemeente, 'ja', 'nee', 'nieuw', expect.stringContaining('deelnemendeOrganisatie')],
  ]);
  expect(delen[0]?.inhoud.regels[0]?.bron).toEqual({ tekst: 'register-export', datum });
  // What was taken over already is the same, whatever day it is read again.
  const weer = await plan(stand, xml, asKept(delen.map(({ inhoud }) => inhoud)));
  expect([weer.delen, weer.regels.every(({ stand: wat }) => wat === 'zelfde')]).toEqual([[], true]);
});

it('names what it cannot take over: the element, what stands there and why', async () => {
  const { stand, xml } = await one(({ regelingen, deelnames }) => ({
    regelingen: regelingen.flatMap((rij) => [
      { ...rij, belang: null, bevoegdheden: ['Toverij'], volgendeVersie: '9', besluit: 'geen adres' },
      { ...rij, rooId: '1', naam: 'Geheel nieuw' },
    ]),
    deelnames: deelnames.map((rij, k) => (k === 0 ? { ...rij, naam: 'Anders' } : rij)),
  }));
  const vreemd = xml
    .replace('</p:gemeenschappelijkeRegeling>', '<p:taalcode>nl</p:taalcode></p:gemeenschappelijkeRegeling>')
    .replace(
      '<p:gemeenschappelijkeRegelingen>',
      '<p:o p:systeemId="5"><p:naam>B</p:naam></p:o><p:gemeenschappelijkeRegelingen>',
    );
  const { gelezen, regels, fouten, delen } = await plan(stand, vreemd);
  expect([regels, delen]).toEqual([[], []]);
  expect(
    fouten.map(({ kolom, gevonden, code }) => [kolom.replace(/^\w+/u, ''), gevonden, code]).sort(),
  ).toEqual(
    [
      [`[${nummer}]/bevoegdheidsverkrijgingen/bevoegdheidsverkrijging`, 'Toverij', 'keuze'],
      [`[${nummer}]/instellingsbesluiten/referentie`, 'geen adres', 'webadres'],
      [
        `[${nummer}]/deelnemendeOrganisaties/deelnemendeOrganisatie[${stand.deelnames[0]?.gemeente}]/naam`,
        'Anders',
        'alleen-register',
      ],
      [`[${nummer}]/doel`, stand.regelingen[0]?.belang, 'leeg-in-export'],
      [`[${nummer}]/nextVersion@systeemId`, '9', 'alleen-register'],
      ['[1]/titel', 'Geheel nieuw', 'nieuwe-regeling'],
    ].sort(),
  );
  expect(gelezen).toMatchObject({ organisaties: 1, ongelezen: [{ pad: 'taalcode', aantal: 1 }] });
});

it('takes address, website and mailbox of the body of a regeling', async () => {
  const { stand, xml } = await one((hier) => hier);
  const lichaam = `<p:organisaties><p:organisatie p:systeemId="77"><p:naam>Lichaam</p:naam>
    <p:hoortBijGemeenschappelijkeRegeling p:systeemId="${nummer}">x</p:hoortBijGemeenschappelijkeRegeling>
    <p:adressen><p:adres><p:adresType>Postadres</p:adresType><p:postbus>1</p:postbus></p:adres>
    <p:adres><p:openbareRuimte>Plein</p:openbareRuimte><p:huisnummer>1</p:huisnummer><p:postcode>1234 AB</p:postcode><p:woonplaats>Utrecht</p:woonplaats></p:adres></p:adressen>
    <p:contact><p:internetadressen><p:internetadres><p:url>https://lichaam.nl/</p:url></p:internetadres></p:internetadressen>
    <p:emailadressen><p:emailadres><p:email>post@lichaam.nl</p:email></p:emailadres></p:emailadressen></p:contact></p:organisatie></p:organisaties>`;
  const { gelezen, regels, fouten } = await plan(
    stand,
    xml.replace('<p:gemeenschappelijkeRegelingen>', `${lichaam}<p:gemeenschappelijkeRegelingen>`),
  );
  expect(fouten).toEqual([]);
  expect(regels.map(({ regel }) => [regel.veld, regel.waarde])).toEqual([
    ['adres', 'Plein 1, 1234 AB Utrecht'],
    ['website', 'https://lichaam.nl/'],
    ['contact', 'post@lichaam.nl'],
  ]);
  expect(gelezen.ongelezen.map(({ pad }) => pad)).toEqual([
    'organisatie/naam',
    'organisatie/adressen/adres/adresType',
    'organisatie/adressen/adres/postbus',
  ]);
});

it('is refused as it comes in where it is too large or no export', async () => {
  const { xml } = await one((hier) => hier);
  expect(await readRegisterexport([xml], 500)).toMatchObject({ ok: false, fout: { code: 'te-groot' } });
  expect(await readRegisterexport(['<a/>'])).toMatchObject({ ok: false, fout: { code: 'geen-register' } });
  expect(await readRegisterexport(['<a>'])).toMatchObject({ ok: false, fout: { code: 'geen-xml' } });
});

it('changes nothing when it was made here, and gives all own values back to who has none', async () => {
  const stand = await shipped();
  const tekst = fc
    .array(fc.constantFrom('a', 'b c', '&', '<', '"', "'", ']]>', 'é', '🙂', '|'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((delen) => `x${delen.join('')}x`);
  const regeling = fc.record({
    k: fc.integer({ min: 0, max: stand.regelingen.length - 1 }),
    naam: tekst,
    lijst: fc.uniqueArray(tekst, { minLength: 1, maxLength: 3 }),
    euro: fc.integer({ min: -1e9, max: 1e9 }).map((cent) => cent / 100),
    doet: fc.constantFrom('ja', 'nee'),
    wie: fc.constantFrom('GM0344', 'GM0106', 'GM1581'),
  });
  const numbers = new Map(stand.regelingen.map((rij) => [rij.rooId, rij]));
  const perRegeling = Map.groupBy(stand.deelnames, (rij) => rij.regeling);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(regeling, { minLength: 1, maxLength: 4, selector: ({ k }) => k }),
      async (keuzes) => {
        const eigen = keuzes.map(
          ({ k, naam, lijst, euro, doet, wie }): Aanvulling => ({
            over: { soort: 'regeling', id: stand.regelingen[k]?.rooId ?? '' },
            regels: [
              { veld: 'naam', waarde: naam, bron },
              { veld: 'grondslag', waarde: lijst, bron: { tekst: naam } },
              { veld: 'deelname', deelnemer: wie, waarde: doet, bron },
              { veld: 'sinds', deelnemer: wie, waarde: '2020-02-29', bron },
              { veld: 'bijdrage', deelnemer: wie, jaar: 2027, waarde: euro, bron },
              { veld: 'document', kenmerk: naam, waarde: 'https://voorbeeld.nl/x?a=1&b=2', bron },
            ],
          }),
        );
        eigen.push(
          {
            over: { soort: 'lichaam', id: 'eigen-stichting' },
            regels: [{ veld: 'rechtsvorm', waarde: 'stichting', bron }],
          },
          {
            over: { soort: 'raad', id: 'GM0344' },
            regels: [{ veld: 'raadsvergaderingen', jaar: 2027, waarde: ['2027-01-02', '2027-02-03'], bron }],
          },
        );
        const nummers = new Set(eigen.map(({ over }) => over.id));
        const deel = {
          regelingen: [...nummers].flatMap((id) => numbers.get(id) ?? []),
          deelnames: [...nummers].flatMap((id) => perRegeling.get(id) ?? []),
        };
        const xml = writeRegister(
          correctRegister(deel, eigen, (code) => `Gemeente ${code}`),
          eigen,
        );
        const zelfde = await plan(deel, xml, asKept(eigen));
        expect([zelfde.fouten, zelfde.delen]).toEqual([[], []]);
        const leeg = await plan(deel, xml);
        expect(leeg.delen.map(({ inhoud }) => inhoud)).toEqual(eigen);
      },
    ),
    { numRuns: 40 },
  );
});
