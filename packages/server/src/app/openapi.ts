import { apiVersie } from '../http/gedeeld/index.ts';
import type { ResourceRouter } from '../http/openbaar/index.ts';

const info = {
  title: 'Samenhang',
  version: apiVersie,
  description:
    'Open gegevens en maten over de samenwerking tussen Nederlandse gemeenten: gemeenten, indelingen, regio’s, ' +
    'congruentie en grenzen, per jaar. Elk cijfer draagt zijn recept: indelingen, jaar, basis, gewichten, formule ' +
    'en bron. Afgeleide gegevens zijn altijd als zodanig gemerkt.',
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  contact: {
    name: 'Samenhang',
    email: 'samenhang@example.org',
    url: 'https://example.org/samenhang',
  },
};

const tags = [
  { name: 'gemeenten', description: 'Gemeenten en hun partners.' },
  { name: 'indelingen', description: 'De catalogus van indelingen, en hun regio’s.' },
  { name: 'congruentie', description: 'Hoe goed de indelingen op elkaar passen.' },
  { name: 'regelingen', description: 'Gemeenschappelijke regelingen, en wie daarin met wie samenwerkt.' },
  { name: 'kalender', description: 'Wanneer raden en besturen aan zet zijn.' },
  { name: 'raad', description: 'Wat een raad weten moet van de regelingen van haar gemeente.' },
  {
    name: 'taken',
    description: 'Wie waarvoor verantwoordelijk is, en aan hoeveel tafels over een huishouden wordt beslist.',
  },
  {
    name: 'geld',
    description:
      'Wat gemeenten voor een taak kregen, hoe zij bijdragen verdelen, en wie voorrang krijgt bij een woning.',
  },
  { name: 'grenzen', description: 'De kaart.' },
  { name: 'kaartlagen', description: 'De kaart voor QGIS en andere programma’s (OGC API Features).' },
  { name: 'atlassen', description: 'Alles van één jaar in één keer.' },
  { name: 'downloads', description: 'Alle gegevens om mee te nemen, en hun catalogus.' },
  { name: 'aanmelden', description: 'Aanmelden en afmelden. Wat openbaar is, kan zonder.' },
  { name: 'mijn', description: 'Wat u en uw organisaties bewaren. Niemand anders kan erbij.' },
  { name: 'rekentaken', description: 'Wat lang duurt, rekent de server uit; u hoeft er niet op te wachten.' },
  { name: 'organisaties', description: 'Uw organisaties, en wie daar wat mag.' },
  { name: 'gezondheid', description: 'De toestand van de server.' },
];

/** Publishes the description of every resource added before. */
export function addOpenapi(router: ResourceRouter, base: string): void {
  const document = router.app.getOpenAPI31Document({
    openapi: '3.1.0',
    info,
    tags,
    servers: [{ url: base }],
  });
  router.addDocument('/openapi.json', document);
}
