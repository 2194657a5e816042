import { telling } from '../../getal/index.ts';

/** Dutch texts on somebody's own amounts. */
export const nlBedragen = {
  titel: 'Eigen bedragen',
  inleiding:
    'Open een Iv3-tabel van het CBS (gemeenterekeningen of begrotingen per taakveld), of een tabel met eigen bedragen per gemeente. U ziet wat erin staat op de kaart en per inwoner, en u kunt er een scenario mee rekenen.',
  uitleg:
    'Nodig zijn een kolom met de gemeente en een met het bedrag in euro; staat er in de kop ‘1 000 euro’, dan rekenen wij dat om. Taakveld, jaar en baten mogen erbij.',
  open: 'Open een tabel met bedragen',
  kop: (wanneer: string, aantal: string, som: string, zijde: string) =>
    `${wanneer}: samen ${som} aan ${zijde}, van ${aantal}.`,
  wanneer: (jaar: string) => `In ${jaar}`,
  zonderJaar: 'Zonder jaar erbij',
  gemeenten: (aantal: string) => telling(aantal, 'gemeente', 'gemeenten'),
  zijden: { lasten: 'lasten', baten: 'baten', saldo: 'lasten min baten' },
  uit: (bestand: string) => `Uw eigen tabel ${bestand}. Die staat alleen in dit tabblad van uw browser.`,
  weg: 'Haal de tabel weg',
  taakvelden: 'Taakvelden die meetellen',
  allemaal: 'Kiest u er geen, dan tellen alle bedragen mee.',
  dubbel: (nummers: string) =>
    `Let op: ${nummers} is sinds 2023 gesplitst in andere taakvelden die u ook koos. Zo telt hetzelfde geld twee keer. Kies het geheel of de delen.`,
  jaar: 'Jaar van de bedragen',
  zijde: 'Lasten of baten',
  kaart: 'Kaart van de bedragen',
  kaartLabel: 'Kaart van Nederland: uw eigen bedragen',
  tabel: 'Alle gemeenten',
  gemeente: 'Gemeente',
  weggelaten: (namen: string, jaar: string) =>
    `Niet gevonden in ${jaar}, en dus niet meegeteld: ${namen}. Verbeter de naam in het bestand.`,
  weggelatenNaam: (naam: string, regel: string, bedoeld: string) =>
    `${naam} (regel ${regel}${bedoeld === '' ? '' : `; bedoelde u ${bedoeld}?`})`,
  leeg: 'Er zijn geen bedragen bij deze keuze. Kies andere taakvelden, een ander jaar of een andere zijde.',
  mist: 'Bij deze link hoort een eigen tabel. Die zit niet in de link: kies het bestand zelf.',
  receptBron: (bron: string) => `Bron: ${bron}.`,
  receptSom: 'Het bedrag van een gemeente is de som van de gekozen taakvelden.',
  receptAandeel: 'Het deel is het bedrag, gedeeld door de som van alle gemeenten hier.',
  receptInwoners: (jaar: string) => `Per inwoner: gedeeld door de inwoners van de gemeente in ${jaar}.`,
  bron: (bestand: string, jaar: string, wat: string) => `eigen tabel, ${bestand}, ${jaar} (${wat})`,
  alles: 'alle bedragen',
  woordenlijst: 'Welke taakvelden zijn er?',
  woordenlijstUitleg:
    'De taakvelden van het sociaal domein die in 2023 zijn gesplitst of een andere naam kregen. Andere nummers leest deze pagina ook; hun namen staan niet in ons pakket.',
  woordenlijstBron: 'Bron:',
  nummer: 'Taakveld',
  naam: 'Naam',
  voorheen: 'Tot 2023',
  scenario: {
    kop: 'Reken er een scenario mee',
    uitleg:
      'Het scenario komt op de pagina Geld dat overgaat, naast wat daar al uit een bestand stond. De bron staat in het recept.',
    oud: 'Neem dit als het oude geld',
    oudUitleg:
      'Elke gemeente met een bedrag heeft dat geld nu. Van wie er geen heeft, telt mee wie volgens ons pakket bij een centrumgemeente hoort.',
    totaal: (som: string) => `Neem ${som} als het totale budget`,
    totaalUitleg: (onderwerp: string) =>
      `De verhouding tussen de gemeenten blijft die van ${onderwerp}; alleen het totaal wordt dit.`,
    verdeeldAls: (onderwerp: string) => `verdeeld zoals ${onderwerp}`,
    sleutel: 'Verdeel naar deze bedragen',
    sleutelUitleg:
      'De sleutel telt dan alleen deze bedragen. Ontbreekt een gemeente in uw tabel, dan zegt het scenario welke.',
    geenJaar: 'Vul eerst het jaar van de bedragen in: het scenario moet weten van wanneer het geld is.',
    negatief: (namen: string) =>
      `Dit kan geen scenario worden, want hier is het bedrag lager dan 0: ${namen}. Kies andere taakvelden of alleen de lasten, of verbeter het bestand.`,
    vol: 'Er staan al vier scenario’s. Haal er op de pagina Geld dat overgaat eerst een weg.',
    naam: (wat: string, jaar: string) => `${wat}, ${jaar}`,
  },
};
