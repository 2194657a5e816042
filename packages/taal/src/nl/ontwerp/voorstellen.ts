import { telling } from '../../getal/index.ts';

/** Dutch texts of proposals that are weighed against each other. */
export const nlVoorstellen = {
  titel: 'Wat ruilt u voor wat?',
  uitleg:
    'De rekenkern zoekt kaarten die aan uw vraag voldoen en waarvan geen enkele op alle punten wint. Wijs een punt of een regel van de tabel aan: de grote kaart laat dat voorstel zien.',
  eenLaag: 'Voorstellen afwegen kan bij één laag van regio’s.',
  zoek: 'Zoek voorstellen',
  stop: 'Stop met zoeken',
  bezig: (deel: string, aantal: string) =>
    `${deel} gedaan, ${telling(aantal, 'voorstel', 'voorstellen')} tot nu toe.`,
  klaar: (aantal: string) => `${telling(aantal, 'voorstel', 'voorstellen')}.`,
  asX: 'Onder',
  asY: 'Opzij',
  doelen: {
    overeenkomst: 'Overeenkomst',
    aantalRegios: 'Aantal regio’s',
    onbalans: 'Ongelijkheid van grootte',
    verplaatsingen: 'Gemeenten die van regio wisselen',
  },
  grafiek: (x: string, y: string) => `Voorstellen: ${x} tegen ${y}`,
  grafiekuitleg:
    'Op de lijn liggen de voorstellen die op deze twee punten door geen ander worden verslagen. De vierkantjes zijn indelingen van nu. Klik op een punt om het vast te spelden, hoogstens vier naast elkaar. Ongelijkheid van grootte: 0% als alle regio’s even veel inwoners hebben. Gemeenten die van regio wisselen: geteld vanaf vandaag.',
  voorstel: (nummer: string) => `Voorstel ${nummer}`,
  neem: 'Neem over',
  speld: 'Speld vast',
  los: 'Maak los',
  kaartje: (naam: string) => `Kaart van ${naam}`,
  kaartuitleg:
    'Ga met de pijltjestoetsen van gemeente naar gemeente. Dezelfde gemeente licht op de andere kaarten op.',
  tabel: 'Alle voorstellen, met het verschil met vandaag',
  kaart: 'Kaart',
  doe: 'Kies',
} as const;
