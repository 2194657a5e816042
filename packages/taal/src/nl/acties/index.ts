import { telling } from '../../getal/index.ts';

/** Dutch texts of what one can do with a view: download, print, share. */
export const nlActies = {
  titel: 'Verantwoording en gegevens',
  downloaden: 'Downloaden',
  download: (soort: string, wat: string) => `${soort} downloaden: ${wat}`,
  csvExcel: 'CSV voor Excel (;)',
  soorten: {
    csv: 'tabel met komma’s, voor programma’s',
    'csv-excel': 'tabel met puntkomma’s, voor Excel in het Nederlands',
    xlsx: 'werkmap voor Excel en andere rekenprogramma’s',
    json: 'cijfers met recept',
    xml: 'het register met uw gegevens',
    geojson: 'kaartgegevens',
    svg: 'beeld, scherp op elke maat',
    png: 'beeld als plaatje',
  },
  afdrukken: 'Afdrukken',
  drukklaar: 'De pagina wordt klaargemaakt om af te drukken.',
  nietGeladen:
    'Dit deel was nog niet geladen. Druk af met de knop ‘Afdrukken’ op de pagina: dan komt alles mee.',
  deelGedrukt: (deel: string, geheel: string) =>
    `Hier staan er ${deel} van ${geheel}. Toon ze eerst alle op het scherm als u de hele lijst wilt afdrukken, of download die als bestand.`,
  deel: 'Deel deze pagina',
  kopieer: 'Kopieer de link',
  gekopieerd: 'De link is gekopieerd.',
  kopieerZelf: 'Kopieer deze link:',
  inlijsten: {
    kop: 'Zet deze kaart op uw eigen site',
    uitleg:
      'Kopieer deze code naar uw site. De kaart komt van deze server, zonder cookies en zonder script, met de tabel erachter.',
    code: 'Code om te kopiëren',
    bekijk: 'Bekijk deze kaart op Samenhang',
    tabel: 'De kaart als tabel',
    omschrijving: (kaart: string, regios: string) => `${kaart}: ${telling(regios, 'regio', 'regio’s')}.`,
    regio: 'Regio',
    gemeenten: 'Gemeenten',
    welke: 'Welke gemeenten',
  },
  mislukt: 'Het bestand kon niet worden gemaakt. Probeer het nog eens.',
  prentBron: (adres: string) => `Bron: Samenhang, grenzen CBS/Kadaster (CC BY 4.0). ${adres}`,
} as const;
