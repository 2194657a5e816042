import { telling } from '../../getal/index.ts';

/** Dutch texts on measures of a key. */
export const nlMaten = {
  bron: (naam: string, bron: string, jaar: string) =>
    `${naam}: ${bron}, ${jaar}. Het gewicht is een eigen aanname.`,
  naam: (naam: string, jaar: string) => `‘${naam}’, ${jaar}`,
  kies: 'Laat nog een cijfer meetellen',
  kiesGeen: 'Kies een kerncijfer',
  optie: (naam: string, eenheid: string, jaar: string) => `${naam} (${eenheid}, ${jaar})`,
  cijferbron: (bron: string, jaar: string) => `Bron: ${bron}, ${jaar}.`,
  maal: 'Dit is een verhouding. Zij telt maal de inwoners, zodat een grote gemeente meer krijgt dan een kleine.',
  afgeleid: (aantal: string, namen: string, jaar: string) =>
    `Van ${telling(aantal, 'gemeente', 'gemeenten')} afgeleid, door herindelingen na ${jaar}: ${namen}.`,
  mist: (aantal: string, namen: string) =>
    `Van ${telling(aantal, 'gemeente', 'gemeenten')} niet bekend: ${namen}. Vul het hieronder zelf in, of kies een ander cijfer.`,
  vulIn: (naam: string, eenheid: string) => `${naam}, volgens u (${eenheid})`,
  aangevuld: (aantal: string) =>
    `Van ${telling(aantal, 'gemeente', 'gemeenten')} ontbrak het cijfer: daar staat een eigen aanname.`,
  weg: (naam: string) => `Haal ${naam} weg`,
  som: (som: string) => `Samen ${som}.`,
  somMis: (som: string) => `De gewichten zijn samen ${som}. Er kan pas worden gerekend als dat 100% is.`,
  maakHeel: 'Maak er samen 100% van',
  eigen: 'Een eigen cijfer',
  eigenUitleg:
    'Een tabel (CSV of Excel) met per gemeente een aantal, zoals kinderen in de jeugdzorg. De kop van de kolom wordt de naam.',
  eigenOpen: 'Open een tabel met een cijfer',
  eigenNaam: 'Eigen cijfer',
};
