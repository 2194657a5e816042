/** The catalogue of indelingen. */
import type { IndelingRij } from '@samenhang/core';
import { defineTabel, indelingId, mogelijkTekst, tekst } from '../vorm.ts';

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

/**
 * Whether gemeenten act together in the regio's, and how binding that is. In a `werkgebied` another body does its own
 * work (a court, a chamber, the provincie); `statistisch` only counts. Neither binds gemeenten to one another.
 */
export const VERPLICHTINGEN = [
  'opgelegd',
  'semi-verplicht',
  'vrijwillig',
  'werkgebied',
  'statistisch',
] as const;

export const indelingen = defineTabel({
  naam: 'indelingen',
  pad: 'indelingen.csv',
  titel: 'Catalogus van indelingen',
  beschrijving: 'Elke indeling van Nederland in regio’s: wat zij is, waarop zij rust en wat er mis mee is.',
  velden: [
    indelingId(),
    tekst('naam', 'De Nederlandse naam.'),
    tekst('naam_en', 'De Engelse naam.'),
    tekst('domein', 'Het beleidsdomein.', { enum: DOMEINEN }),
    tekst(
      'verplichting',
      'Hoe verplicht gemeenten er samen iets doen. In een werkgebied doet een ander zijn eigen werk, en een statistische indeling telt alleen.',
      {
        enum: VERPLICHTINGEN,
      },
    ),
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
  rij: (cel): IndelingRij => ({
    indeling: cel('indeling'),
    naam: cel('naam'),
    naamEn: cel('naam_en'),
    domein: cel('domein'),
    verplichting: cel('verplichting'),
    grondslag: cel('grondslag'),
    bron: cel('bron'),
    licentie: cel('licentie'),
    omschrijving: cel('omschrijving'),
    omschrijvingEn: cel('omschrijving_en'),
    gebreken: cel('gebreken'),
  }),
});
