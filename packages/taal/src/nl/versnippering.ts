import { telling } from '../getal/index.ts';

/** Dutch texts of the tafels of reference households over all gemeenten. */
export const nlVersnippering = {
  titel: 'Waar zitten de meeste tafels?',
  doorOntbreekt:
    'In deze link staat een eigen indeling of een ontwerp in de plaats van andere indelingen. Dat bestand zit niet in de link. U ziet nu de cijfers van vandaag. Kies het bestand hieronder opnieuw, dan ziet u wat het verandert.',
  bovenkop: (jaar: string) => `Versnippering in ${jaar}`,
  kop: (huishouden: string, gemiddeld: string, laag: string, hoog: string) =>
    `${huishouden}: gemiddeld ${telling(gemiddeld, 'tafel', 'tafels')}. Het minst is ${laag}, het meest ${hoog}.`,
  kopGelijk: (huishouden: string, aantal: string) =>
    `${huishouden}: overal ${telling(aantal, 'tafel', 'tafels')}.`,
  kopNa: (huishouden: string, voor: string, na: string) =>
    `${huishouden}: van gemiddeld ${voor} naar ${telling(na, 'tafel', 'tafels')}.`,
  lead: 'Hetzelfde huishouden komt niet overal aan evenveel tafels. Waar de regio’s van verschillende taken samenvallen, zit steeds hetzelfde gezelschap aan tafel.',
  stelLokaal: (namen: string) => `Stel dat elke gemeente dit zelf doet: ${namen}.`,
  stelDoor: (namen: string, door: string) => `Stel dat ‘${door}’ in de plaats komt van: ${namen}.`,
  grootste: (gemeente: string, voor: string, na: string) =>
    `De grootste winst is in ${gemeente}: van ${voor} naar ${telling(na, 'tafel', 'tafels')}.`,
  gevolg: (minder: string, gelijk: string, meer: string) =>
    `In ${telling(minder, 'gemeente', 'gemeenten')} worden het er minder, in ${gelijk} blijft het gelijk, in ${meer} worden het er meer.`,
  tussen: (min: string, max: string) => `${min} tot ${max}`,
  tafels: (aantal: string) => (aantal === '1' ? '1 tafel' : `${aantal} tafels`),
  kaart: (huishouden: string, jaar: string) =>
    `Kaart van het aantal tafels per gemeente in ${jaar}: ${huishouden}`,
  legenda: 'Aantal tafels',
  legendaKlasse: (tafels: string, aantal: string) =>
    `${telling(tafels, 'tafel', 'tafels')}: ${telling(aantal, 'gemeente', 'gemeenten')}`,
  laag: 'weinig tafels',
  hoog: 'veel tafels',
  onzeker: (aantal: string) => `aantal niet zeker (${telling(aantal, 'gemeente', 'gemeenten')})`,
  onzekerWolk: 'Het aantal is niet zeker',
  overalOnzeker: 'In elke gemeente is het aantal niet zeker. De kaart toont het midden van wat het kan zijn.',
  ontbreekt: (namen: string) =>
    `Niet in onze gegevens van dit jaar: ${namen}. Die tafels tellen mee als onzeker.`,
  keuze: 'Wat wilt u zien?',
  huishouden: 'Voorbeeldhuishouden',
  watAls: 'Wat als deze indelingen anders waren?',
  watAlsUitleg: 'Kies er een of meer. U ziet meteen wat er met het aantal tafels gebeurt.',
  geenIndeling: 'Dit huishouden heeft geen taak die in een regio wordt gedaan.',
  erbij: (tafels: string) => `nu ${tafels} per gemeente`,
  door: 'Wat komt ervoor in de plaats?',
  doorLokaal: 'Elke gemeente doet het zelf',
  doorEigen: (naam: string) => `Uw indeling: ${naam}`,
  herstel: 'Terug naar nu',
  ranglijst: 'Alle gemeenten op een rij',
  nu: 'Tafels nu',
  straks: 'Tafels dan',
  verschil: 'Verschil',
  verdeling: 'Hoe vaak komt het voor?',
  verdelingUitleg:
    'In hoeveel gemeenten komt dit huishouden aan zoveel tafels? Is het aantal niet zeker, dan telt het midden.',
  aantalTafels: 'Aantal tafels',
  gemeentenNu: 'Gemeenten nu',
  gemeentenStraks: 'Gemeenten dan',
  verklaring: 'Waar komen de tafels vandaan?',
  verklaringUitleg:
    'Zoveel tafels komen er gemiddeld bij door deze taken. Vallen ze samen met een tafel die er al is, dan tellen ze niet.',
  taken: 'Taken',
  waar: 'Indeling',
  bijdrage: 'Tafels erbij',
  zelf: 'in geen regio',
  nietBekend: 'niet bekend in dit jaar',
  alles: 'Alle huishoudens (Excel)',
  recept: 'Hoe is er geteld?',
  receptTekst:
    'Een tafel is een groep partijen in een gebied. Twee taken zitten aan dezelfde tafel als dezelfde partijen er beslissen: gemeenten herkennen we aan welke gemeenten het zijn, andere organisaties aan hun naam en werkgebied. De huishoudens zijn verzonnen en overal hetzelfde. Wij gaan ervan uit dat iedereen in de eigen gemeente woont, naar school gaat en hulp vraagt. Dit zegt niets over hoe goed de hulp is.',
  prentTitel: (huishouden: string, gemiddeld: string) =>
    `${huishouden}: gemiddeld ${telling(gemiddeld, 'tafel', 'tafels')}`,
} as const;
