import { telling } from '../../getal/index.ts';
/** Dutch texts on the amounts of the decree. */
export const nlUitkeringen = {
  titel: 'Uitkeringen voor taken',
  kop: (wanneer: string, aantal: string, n: number, som: string, onderwerp: string) =>
    `${wanneer} ${n === 1 ? 'kreeg één ontvanger' : `kregen ${aantal} ontvangers samen`} ${som} voor ‘${onderwerp}’.`,
  inJaar: (jaar: string) => `In ${jaar}`,
  zonderJaar: 'Zonder jaar erbij',
  totaalKlopt: 'Dat is precies het totaal dat het besluit zelf noemt.',
  totaalAnders: (totaal: string) => `Het besluit zelf noemt een ander totaal: ${totaal}.`,
  totaalOnbekend:
    'Het totaal dat het besluit zelf noemt, is hier niet bekend. De som kan dus niet worden vergeleken.',
  eigen: (naam: string, euro: string, deel: string, perInwoner: string) =>
    `${naam} kreeg ${euro}: ${deel} van het geheel${perInwoner === '' ? '' : `, ${perInwoner} per eigen inwoner`}.`,
  eigenNiets: 'De aangewezen gemeente kreeg dit geld niet zelf.',
  onderwerp: 'Onderwerp',
  jaar: 'Jaar',
  maat: 'Wat de kaart laat zien',
  maten: {
    perInwoner: 'Euro per eigen inwoner',
    euro: 'Euro',
    aandeel: 'Deel van het geheel (%)',
  },
  perInwonerUitleg:
    'Geld voor een centrumgemeente is bedoeld voor een hele regio. Hier staat het per inwoner van de centrumgemeente zelf: van de meeste gemeenten is niet bekend bij welk centrum zij hoorden.',
  kaart: 'Kaart van de ontvangers',
  kaartLabel: (onderwerp: string) => `Kaart van Nederland: ${onderwerp}`,
  wijsAan: 'Wijs een gemeente aan',
  niets: 'Geen bedrag, of niet bekend',
  buitenKaart: (jaar: string, aantal: string, n: number) =>
    `De kaart toont de gemeenten van ${jaar}. ${n === 1 ? 'Eén ontvanger staat' : `${aantal} ontvangers staan`} er niet op: die gemeente bestond toen niet meer, of het is geen gemeente. In de tabel staan ze alle.`,
  klasse: (van: string, tot: string, aantal: string) =>
    `${van} tot ${tot}: ${telling(aantal, 'gemeente', 'gemeenten')}`,
  weinig: 'weinig',
  veel: 'veel',
  tabel: 'Alle ontvangers',
  tabelUitleg: 'Zoals de bijlage bij het besluit ze noemt. Klik op een kop voor een andere volgorde.',
  ontvanger: 'Ontvanger',
  bedrag: 'Bedrag',
  aandeel: 'Deel van het geheel',
  perInwoner: 'Per inwoner',
  besluit: (bijlagen: string) =>
    `Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en Provinciefonds, bijlage ${bijlagen}`,
  bron: (besluit: string) => `Bron: ${besluit}.`,
  receptArtikel: (artikelen: string, kolommen: string) => `Artikel ${artikelen}, kolom ‘${kolommen}’.`,
  receptAandeel: 'Het deel is het bedrag, gedeeld door de som van alle bedragen op deze pagina.',
  receptInwoners: (jaar: string) =>
    `Per inwoner is het bedrag, gedeeld door de inwoners van de ontvanger in ${jaar}: het jaar van de bedragen, of het eerste jaar dat hier bekend is.`,
};
