/** The tables around the atlas: who works where, arrangements, money and key figures. */
import {
  datum,
  geheel,
  gemeente,
  getal,
  jaar,
  mogelijkDatum,
  mogelijkGeheel,
  mogelijkGemeente,
  mogelijkTekst,
  type Tabelvorm,
  tekst,
  verwijs,
} from './vorm.ts';

/** Forms of article 8 of the Wet gemeenschappelijke regelingen. */
export const VORMEN = [
  'openbaar lichaam',
  'bedrijfsvoeringsorganisatie',
  'gemeenschappelijk orgaan',
  'regeling zonder meer',
] as const;

export const DEELNEMERSOORTEN = [
  'gemeente',
  'provincie',
  'waterschap',
  'samenwerkingsorganisatie',
  'ministerie',
] as const;

const woonwerk: Tabelvorm = {
  naam: 'woonwerk',
  pad: 'woonwerk.csv',
  titel: 'Banen naar woongemeente en werkgemeente',
  beschrijving: 'Hoeveel banen inwoners van de ene gemeente hebben in de andere. Indeling van 2014.',
  velden: [
    jaar('Het jaar van de telling.'),
    gemeente('van', 'De gemeente waar de werknemer woont, met de code van 2014.'),
    gemeente('naar', 'De gemeente waar de baan is, met de code van 2014.'),
    geheel('banen', 'Het aantal banen, door het CBS afgerond op honderd.', { unit: 'banen' }),
  ],
  sleutel: ['jaar', 'van', 'naar'],
  verwijzingen: [verwijs(['van'], 'gemeenten', ['gemeente']), verwijs(['naar'], 'gemeenten', ['gemeente'])],
  verplicht: false,
};

const regelingen: Tabelvorm = {
  naam: 'regelingen',
  pad: 'regelingen.csv',
  titel: 'Gemeenschappelijke regelingen',
  beschrijving: 'Alle versies van gemeenschappelijke regelingen in het Register van Overheidsorganisaties.',
  velden: [
    tekst('roo_id', 'Het nummer van deze versie in het register.'),
    tekst('naam', 'De naam van de regeling.'),
    tekst('vorm', 'De vorm volgens artikel 8 van de Wgr.', { enum: VORMEN }),
    mogelijkTekst('citeertitel', 'De titel waarmee de regeling wordt aangehaald.'),
    datum('van_kracht', 'De eerste dag dat deze versie geldt.'),
    mogelijkDatum('tot', 'De eerste dag dat deze versie niet meer geldt. Leeg als zij nog geldt.'),
    mogelijkTekst('lichaam', 'De naam van het lichaam of de organisatie.'),
    mogelijkTekst('tooi', 'Het webadres van het lichaam in de standaard TOOI.'),
    mogelijkTekst('vorige_versie', 'Het nummer van de vorige versie.'),
    mogelijkTekst('volgende_versie', 'Het nummer van de volgende versie.'),
    mogelijkTekst('bevoegdheden', 'Delegatie, mandaat of attributie, met een streep ertussen.'),
    mogelijkTekst('grondslag', 'De wetten waarop de regeling rust, met een streep ertussen.'),
    mogelijkTekst('beleidsvelden', 'De beleidsvelden, met een streep ertussen.'),
    mogelijkTekst('belang', 'Waarvoor de regeling is getroffen, in de woorden van de regeling.'),
    mogelijkTekst('bronhouder', 'Wie de gegevens in het register bijhoudt.'),
    mogelijkTekst('besluit', 'Het webadres van de tekst van de regeling.'),
  ],
  sleutel: ['roo_id'],
  verwijzingen: [
    verwijs(['vorige_versie'], 'regelingen', ['roo_id']),
    verwijs(['volgende_versie'], 'regelingen', ['roo_id']),
  ],
  verplicht: false,
};

const deelnames: Tabelvorm = {
  naam: 'deelnames',
  pad: 'deelnames.csv',
  titel: 'Deelnemers aan regelingen',
  beschrijving: 'Wie aan welke regeling meedoet, met welk bestuursorgaan en sinds wanneer.',
  velden: [
    tekst('regeling', 'Het nummer van de regeling in het register.'),
    tekst('deelnemer', 'Het nummer van de deelnemer in het register.'),
    tekst('naam', 'De naam van de deelnemer.'),
    mogelijkTekst('soort', 'De soort deelnemer. Leeg als het register dat niet zegt.', {
      enum: DEELNEMERSOORTEN,
    }),
    mogelijkGemeente('gemeente', 'De code van de gemeente, als de deelnemer een gemeente is.'),
    mogelijkDatum('sinds', 'De dag waarop de deelname begon.'),
    mogelijkTekst('organen', 'De bestuursorganen die meedoen, met een streep ertussen.'),
    mogelijkTekst('verdeelsleutel', 'Hoe de kosten worden verdeeld, zoals het register het zegt.'),
  ],
  sleutel: ['regeling', 'deelnemer'],
  verwijzingen: [verwijs(['regeling'], 'regelingen', ['roo_id']), verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
};

const geld: Tabelvorm = {
  naam: 'geld',
  pad: 'geld.csv',
  titel: 'Decentralisatie-uitkeringen',
  beschrijving: 'Bedragen per ontvanger, zoals de bijlagen bij het besluit ze noemen.',
  velden: [
    tekst('bijlage', 'De bijlage bij het besluit.'),
    tekst('artikel', 'Het artikel van het besluit.'),
    tekst('onderwerp', 'Waarvoor het geld is.'),
    mogelijkGeheel('jaar', 'Het jaar van de uitkering. Leeg als de bijlage geen jaar noemt.', {
      minimum: 1900,
      maximum: 2100,
    }),
    tekst('kolom', 'De kop van de kolom in de bijlage.'),
    tekst('ontvanger', 'De ontvanger, zoals de bijlage die schrijft.'),
    mogelijkGemeente(
      'gemeente',
      'De code van de gemeente in dat jaar. Leeg bij een provincie of onbekende naam.',
    ),
    getal('euro', 'Het bedrag.', { unit: 'euro' }),
  ],
  // No key: some annexes name the same receiver more than once.
  sleutel: [],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
};

const kenmerken: Tabelvorm = {
  naam: 'kenmerken',
  pad: 'kenmerken.csv',
  titel: 'Kenmerken van gemeenten',
  beschrijving: 'Wat de kerncijfers betekenen: naam, eenheid, jaren en bron.',
  velden: [
    tekst('kenmerk', 'De naam van het kenmerk in het pakket.', { pattern: '^[a-z][a-z0-9_]*$' }),
    tekst('naam', 'De naam voor de lezer.'),
    tekst('eenheid', 'De eenheid.'),
    tekst('jaren', 'De jaren waarvoor er cijfers zijn, met een spatie ertussen.', {
      pattern: '^\\d{4}( \\d{4})*$',
    }),
    tekst('bron', 'De bron.'),
  ],
  sleutel: ['kenmerk'],
  verwijzingen: [],
  verplicht: false,
};

const kerncijfers: Tabelvorm = {
  naam: 'kerncijfers',
  pad: 'kerncijfers.csv',
  titel: 'Kerncijfers van gemeenten',
  beschrijving: 'Eén getal per jaar, gemeente en kenmerk.',
  velden: [
    jaar('Het jaar.'),
    gemeente('gemeente', 'De code van de gemeente in dat jaar.'),
    tekst('kenmerk', 'Het kenmerk.'),
    getal('waarde', 'Het getal, in de eenheid van het kenmerk.'),
  ],
  sleutel: ['jaar', 'gemeente', 'kenmerk'],
  verwijzingen: [verwijs(['jaar', 'gemeente'], 'gemeenten'), verwijs(['kenmerk'], 'kenmerken')],
  verplicht: false,
};

export const OVERIGE_TABELLEN = [woonwerk, regelingen, deelnames, geld, kenmerken, kerncijfers] as const;
