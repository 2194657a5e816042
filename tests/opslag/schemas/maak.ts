// Makes a database of the present schema with something of each kind in it, so that a later program can show that it
// keeps all of it. Once per release, before the schema changes; what was made is never made again.
//
//   node tests/opslag/schemas/maak.ts tests/opslag/schemas/0001-begin.sqlite.gz

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openStore } from '@samenhang/server/store';
import Database from 'better-sqlite3';

const dir = mkdtempSync(join(tmpdir(), 'samenhang-schema-'));
const bestand = join(dir, 'samenhang.sqlite');
const klok = { nu: '2026-03-01T09:00:00.000Z' };
const store = await openStore({ bestand }, () => new Date(klok.nu));
await store.accounts.createFirst({
  naam: 'Anna de Vries',
  email: 'anna@voorbeeld.nl',
  wachtwoordhash: 'zout:hash',
  organisatie: { naam: 'Gemeente Proef', soort: 'gemeente' },
});
await store.accounts.countTry('adres:proef', 10, 60);
const db = new Database(bestand);
const { id } = db.prepare('select id from persoon').get() as { id: string };
const stukken = store.for({ id });
const een = await stukken.create('ontwerp', { titel: 'Één regio', inhoud: { a: 1, tekst: 'é ’ 🙂' } });
klok.nu = '2026-03-02T09:00:00.000Z';
await stukken.update(een.id, 1, { titel: 'Eén regio', inhoud: { a: 2 } });
const twee = await stukken.create('ontwerp', { titel: 'Weggegooid', inhoud: { b: [] } });
await stukken.discard(twee.id, 1);
await store.deellinksFor({ id }).create(een.id, 30);
const { organisaties } = (await store.accounts.describe(id)) ?? { organisaties: [] };
await store
  .uitnodigingenFor({ id })
  .create(organisaties[0]?.id ?? '', { email: 'bert@voorbeeld.nl', rol: 'lezer' });
const wij = organisaties[0]?.id ?? '';
const over = { soort: 'regeling', id: '200' };
const regels = [{ veld: 'adres', waarde: 'Plein 1', bron: { tekst: 'Begroting' } }];
await store.aanvullingenFor({ id }).createFor(wij, { titel: '', inhoud: { over, regels } });
const zienswijzen = store.zienswijzenFor({ id });
const concept = {
  over,
  aanleiding: 'begroting',
  jaar: 2028,
  titel: 'Begroting',
  alineas: ['Akkoord.'],
  staat: 'concept',
};
const besluit = { door: 'raad', op: '2027-05-12' };
const gemaakt = await zienswijzen.createFor(wij, { titel: '', inhoud: concept });
const zienswijze = gemaakt.ok ? gemaakt.stuk.id : '';
for (const [k, staat] of ['ter_bespreking', 'vastgesteld', 'gepubliceerd'].entries())
  await zienswijzen.update(zienswijze, k + 1, {
    titel: '',
    inhoud: { ...concept, staat, ...(staat === 'ter_bespreking' ? {} : { besluit }) },
  });
await zienswijzen.bespreking.say(zienswijze, 'Eens.');
const samen = store.samentekstenFor({ id });
const { over: watOver, aanleiding, jaar, titel, alineas } = concept;
const tekst = await samen.create(wij, {
  over: { ...watOver, soort: 'regeling' },
  aanleiding: aanleiding as 'begroting',
  jaar,
  titel,
  alineas,
});
if (tekst.ok) {
  await samen.invite(wij, tekst.waarde.id);
  await samen.take(wij, tekst.waarde.id, 1);
}
await store.mensen.passkeys.add(id, { kenmerk: 'k', naam: 'Telefoon', sleutel: 's', teller: 1 });
await store.agendalinksFor({ id }).create({ soort: 'raad', over: 'GM0106', taal: 'nl' });
const eigenaars = await store.eigenaarsFor({ id }).createFor(wij, {
  titel: '',
  inhoud: {
    over,
    eigenaars: [{ functie: 'griffier', persoon: id }],
    taken: [{ id: 't1', wat: 'Begroting lezen', functie: 'griffier', datum: '2026-03-10', vooraf: 14 }],
  },
});
const gezien = { soort: 'gezien', jaar: 2026, functie: 'griffier', taak: null, tekst: '' } as const;
if (eigenaars.ok) await store.eigenaarsFor({ id }).note(eigenaars.stuk.id, gezien);
await store.kennisFor({ id }).createFor(wij, {
  titel: '',
  inhoud: {
    wat: 'item',
    titel: 'Handreiking',
    link: 'https://voorbeeld.nl/handreiking',
    soort: 'handreiking',
    gebied: { soort: 'land' },
    taken: ['jeugdhulp'],
    opgaven: [],
    onderbouwing: 'beschreven',
    verschenen: '2026',
    maker: 'Instituut',
    licentie: 'CC-BY-4.0',
    kenmerk: null,
  },
});
const signaal = await store.signalenFor({ id }).create(wij, {
  titel: 'Wachten op een woning',
  wat: 'Wie uit de jeugdzorg komt, wacht maanden.',
  behoefte: null,
  taken: ['jeugdhulp'],
  naden: ['wachten'],
  wetten: [],
  artikel: null,
  indeling: null,
  regeling: null,
  gebied: { soort: 'gemeente', code: 'GM0106' },
  hoeVaak: 'onbekend',
  geprobeerd: '',
  zouHelpen: '',
  rol: 'beleid',
});
if (signaal.ok)
  await store.signalenFor({ id }).change(signaal.waarde.id, 1, {
    ...signaal.waarde.inhoud,
    titel: 'Wachten op een huis',
  });
const kring = await store.kringenFor({ id }).create({
  titel: 'Grip op jeugdhulp',
  sjabloon: 'visitatie',
  startdag: '2026-03-01',
  leerplekken: 1,
  hoedanigheid: 'Wethouder',
  regels: '2026-1',
});
if (kring.ok) {
  const kringen = store.kringenFor({ id });
  const vraag = { soort: 'systeemvraag', thema: null, tekst: 'Wie betaalt?' } as const;
  const tekst = await kringen.addTekst(kring.waarde.id, vraag);
  if (tekst.ok) await kringen.consent(kring.waarde.id, tekst.waarde.id, 1, true);
  await kringen.addAfspraak(kring.waarde.id, {
    wat: 'Samen inkopen',
    eigenaar: 'Directeur',
    datum: '2026-09-01',
    voortgang: null,
    toelichting: '',
  });
  await kringen.invite(kring.waarde.id, { email: 'bert@voorbeeld.nl', rol: 'leerder' });
}
const partij = { organisatie: wij, naam: '', code: null };
const opgave = {
  titel: 'Wonen na opvang',
  waarover: 'Wachten op een woning.',
  domeinen: [{ domein: 'wonen', effect: 'Te weinig woningen.' }],
  patronen: [{ taak: 'beschermd_wonen', naad: 'wachten' }],
  eigenaars: [{ ...partij, niveau: 'gemeente' }],
  antwoorders: [partij],
  matrix: {},
} as const;
const stap = { stap: 'patroon', reden: '', antwoord: null, terugkijken: null, loket: null } as const;
const opgaven = store.opgaven.for({ id });
const begonnen = await opgaven.create(wij, opgave);
if (begonnen.ok)
  await opgaven.step(wij, { id: begonnen.waarde.id, versie: 1 }, 'eigenaar', stap, '2026-03-02');
const plek = { soort: 'regio', gemeente: 'GM0106' } as const;
await store.opmerkingenFor({ id }).say(een.id, { tekst: 'Te groot?', plek, noemt: [] });
await store.vrijgavenFor({ id }).publish(een.id);
const incident = await store.incidentenFor({ id }).createFor(wij, {
  titel: '',
  inhoud: {
    titel: 'Uitval in de opvang',
    domeinen: ['zorg'],
    antwoorden: { gebeurd: 'Er viel iets uit.', bekend: 'Dat het kon.' },
    tijdTot: null,
    opgave: null,
    patronen: [],
  },
});
const leeg = { besluit: null, uitkomst: null, terugkijken: null };
if (incident.ok)
  await store
    .incidentenFor({ id })
    .step(incident.stuk.id, 1, { stap: 'openbaar_maken', reden: '', ...leeg }, '2026-03-02');
await store.toetsen.for({ id }).create(wij, {
  titel: 'Woonplaats bij beschermd wonen',
  wat: 'De gemeente van herkomst betaalt.',
  taken: ['beschermd_wonen'],
  wet: null,
  uiterlijk: '2026-06-01',
  genodigden: [partij],
});
await store.remindEigenaars('2026-03-02', () => 'GGD');
await store.close();
db.pragma('journal_mode = DELETE');
db.exec('vacuum');
db.close();
writeFileSync(process.argv[2] ?? 'schema.sqlite.gz', gzipSync(readFileSync(bestand), { level: 9 }));
rmSync(dir, { recursive: true });
