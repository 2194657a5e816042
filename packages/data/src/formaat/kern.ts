/** The tables that the atlas is built from: gemeenten, herindelingen, indelingen and who neighbours whom. */
import {
  datum,
  geheel,
  gemeente,
  getal,
  indelingId,
  jaar,
  jaNee,
  mogelijkGeheel,
  mogelijkGetal,
  mogelijkTekst,
  type Tabelvorm,
  tekst,
  verwijs,
} from './vorm.ts';

/** Policy domains: one flat list; the part before the slash groups them. */
export const DOMEINEN = [
  'sociaal/zorg',
  'sociaal/werk',
  'sociaal/onderwijs',
  'veiligheid',
  'bestuurlijk',
  'fysiek',
  'economie',
] as const;

/** How binding an indeling is; `statistisch` binds nobody and only counts. */
export const VERPLICHTINGEN = ['opgelegd', 'semi-verplicht', 'vrijwillig', 'statistisch'] as const;

export const BASES = ['waargenomen', 'afgeleid'] as const;
export const BUURSOORTEN = ['grens', 'veer', 'brug', 'tunnel', 'dam'] as const;

const gemeenten: Tabelvorm = {
  naam: 'gemeenten',
  pad: 'gemeenten.csv',
  titel: 'Gemeenten per jaar',
  beschrijving: 'Alle gemeenten van Nederland op 1 januari van elk jaar, met code, naam en inwoners.',
  velden: [
    jaar('Het jaar; de lijst geldt op 1 januari.'),
    gemeente('gemeente', 'De code van de gemeente bij het CBS.'),
    tekst('naam', 'De naam van de gemeente.'),
    mogelijkGeheel('inwoners', 'Het aantal inwoners op 1 januari. Leeg als het niet bekend is.', {
      unit: 'inwoners',
    }),
    mogelijkTekst('tooi', 'Het webadres van de gemeente in de standaard TOOI.'),
  ],
  sleutel: ['jaar', 'gemeente'],
  verwijzingen: [],
  verplicht: true,
};

const herindelingen: Tabelvorm = {
  naam: 'herindelingen',
  pad: 'herindelingen.csv',
  titel: 'Herindelingen',
  beschrijving: 'Welke gemeente op welke dag (voor een deel) in welke andere gemeente opging.',
  velden: [
    datum('datum', 'De dag waarop de verandering ingaat.'),
    gemeente('van', 'De code van de oude gemeente.'),
    tekst('van_naam', 'De naam van de oude gemeente.'),
    gemeente('naar', 'De code van de gemeente die het gebied krijgt.'),
    tekst('naar_naam', 'De naam van de gemeente die het gebied krijgt.'),
    jaNee('blijft_bestaan', 'Blijft de oude gemeente bestaan? Dan is alleen de grens veranderd.'),
  ],
  sleutel: ['datum', 'van', 'naar'],
  verwijzingen: [verwijs(['van'], 'gemeenten', ['gemeente']), verwijs(['naar'], 'gemeenten', ['gemeente'])],
  verplicht: false,
};

const indelingen: Tabelvorm = {
  naam: 'indelingen',
  pad: 'indelingen.csv',
  titel: 'Catalogus van indelingen',
  beschrijving: 'Elke indeling van Nederland in regio’s: wat zij is, waarop zij rust en wat er mis mee is.',
  velden: [
    indelingId(),
    tekst('naam', 'De Nederlandse naam.'),
    tekst('naam_en', 'De Engelse naam.'),
    tekst('domein', 'Het beleidsdomein.', { enum: DOMEINEN }),
    tekst('verplichting', 'Hoe verplicht de indeling is. Een statistische indeling bindt niemand.', {
      enum: VERPLICHTINGEN,
    }),
    mogelijkTekst('grondslag', 'De wet en het artikel. Leeg als wij die niet zeker weten.'),
    tekst('bron', 'De bron van de indeling.'),
    tekst('licentie', 'De licentie van de bron.'),
    tekst('omschrijving', 'Eén gewone zin: waar de indeling voor is.'),
    tekst('omschrijving_en', 'Dezelfde zin in het Engels.'),
    mogelijkTekst('gebreken', 'Wat wij weten dat er niet klopt of ontbreekt.'),
  ],
  sleutel: ['indeling'],
  verwijzingen: [],
  verplicht: true,
};

const edities: Tabelvorm = {
  naam: 'edities',
  pad: 'edities.csv',
  titel: 'Edities van indelingen',
  beschrijving: 'Eén indeling in één jaar, zoals het pakket die bevat: waargenomen of afgeleid, en hoe.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    tekst('basis', 'Waargenomen in een bron, of afgeleid uit andere feiten.', { enum: BASES }),
    tekst('wijze', 'Eén gewone zin: hoe wij aan deze editie kwamen.'),
    tekst('bron', 'De bron van deze editie.'),
    tekst('licentie', 'De licentie van de bron.'),
    mogelijkTekst('gebreken', 'Wat wij weten dat er niet klopt of ontbreekt.'),
    mogelijkTekst('zonder_regio', 'Codes van gemeenten die volgens de bron in geen regio liggen.', {
      pattern: '^GM\\d{4}( GM\\d{4})*$',
    }),
  ],
  sleutel: ['indeling', 'jaar'],
  verwijzingen: [verwijs(['indeling'], 'indelingen')],
  verplicht: true,
};

const regios: Tabelvorm = {
  naam: 'regios',
  pad: 'regios.csv',
  titel: 'Regio’s',
  beschrijving: 'De regio’s van elke editie. Een code geldt alleen binnen die editie.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    tekst('regio', 'De code van de regio.'),
    tekst('naam', 'De naam van de regio. Kent de bron geen naam, dan staat hier de code.'),
  ],
  sleutel: ['indeling', 'jaar', 'regio'],
  verwijzingen: [verwijs(['indeling', 'jaar'], 'edities')],
  verplicht: true,
};

const lidmaatschap: Tabelvorm = {
  naam: 'lidmaatschap',
  pad: 'lidmaatschap.csv',
  titel: 'Lidmaatschap van gemeenten',
  beschrijving: 'Welke gemeente in welke regio ligt. Een gemeente in meer regio’s heeft meer rijen.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    gemeente('gemeente', 'De code van de gemeente in dat jaar.'),
    tekst('regio', 'De code van de regio.'),
    getal('aandeel', 'Het deel van de gemeente dat in de regio ligt: boven 0, ten hoogste 1.', {
      minimum: 0,
      maximum: 1,
    }),
    mogelijkGetal('overlap', 'Bij een afgeleide editie: het deel van het oppervlak dat in de regio viel.', {
      minimum: 0,
      maximum: 1,
    }),
  ],
  sleutel: ['indeling', 'jaar', 'gemeente', 'regio'],
  verwijzingen: [
    verwijs(['indeling', 'jaar'], 'edities'),
    verwijs(['indeling', 'jaar', 'regio'], 'regios'),
    verwijs(['jaar', 'gemeente'], 'gemeenten'),
  ],
  verplicht: true,
};

const buren: Tabelvorm = {
  naam: 'buren',
  pad: 'buren.csv',
  titel: 'Buurgemeenten',
  beschrijving: 'Gemeenten met een gedeelde grens, en verbindingen over water waar die grens er niet is.',
  velden: [
    jaar('Het jaar.'),
    gemeente('gemeente', 'De gemeente met de laagste code van de twee.'),
    gemeente('buur', 'De andere gemeente.'),
    tekst('soort', 'Gedeelde grens, veer, brug, tunnel of dam.', { enum: BUURSOORTEN }),
    mogelijkTekst('naam', 'De naam van de verbinding.'),
    tekst('bron', 'De bron, of de beheerder van de verbinding.'),
  ],
  sleutel: ['jaar', 'gemeente', 'buur'],
  verwijzingen: [
    verwijs(['jaar', 'gemeente'], 'gemeenten'),
    verwijs(['jaar', 'buur'], 'gemeenten', ['jaar', 'gemeente']),
  ],
  verplicht: false,
};

const postcodes: Tabelvorm = {
  naam: 'postcodes',
  pad: 'postcodes.csv',
  titel: 'Postcodes van passend onderwijs',
  beschrijving: 'Voor elke postcode van vier cijfers: de gemeente van 2015 en de samenwerkingsverbanden.',
  velden: [
    geheel('postcode', 'De vier cijfers van de postcode.', { minimum: 1000, maximum: 9999 }),
    gemeente('gemeente', 'De code van de gemeente in 2015.'),
    mogelijkTekst('swv_po', 'Het samenwerkingsverband voor het primair onderwijs.'),
    mogelijkTekst('swv_vo', 'Het samenwerkingsverband voor het voortgezet onderwijs.'),
  ],
  sleutel: ['postcode'],
  verwijzingen: [verwijs(['gemeente'], 'gemeenten')],
  verplicht: false,
};

export const KERNTABELLEN = [
  gemeenten,
  herindelingen,
  indelingen,
  edities,
  regios,
  lidmaatschap,
  buren,
  postcodes,
] as const;
