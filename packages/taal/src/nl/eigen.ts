import { telling } from '../getal/index.ts';

/** Dutch texts of somebody's own table or map. */
export const nlEigen = {
  titel: 'Uw eigen indeling erbij',
  uitleg:
    'Neem een CSV-bestand met een kolom gemeente (naam of code) en een kolom regio. Een kolom aandeel mag ook. Een Excelbestand (.xlsx) mag ook. Of neem een kaart: een GeoJSON-bestand met een vlak per regio. De indeling telt daarna overal mee.',
  prive:
    'Het bestand blijft op uw computer: wij krijgen het niet. Deze browser onthoudt het tot u op Verwijder drukt.',
  nietBewaard:
    'Het bestand blijft op uw computer: wij krijgen het niet. Deze browser kan het niet onthouden. Sluit of herlaadt u deze pagina, dan is het weg.',
  kies: 'Kies een bestand (CSV, Excel of GeoJSON)',
  sleep: 'of sleep het hierheen',
  gelezen: (regels: string, gemeenten: string, regios: string) =>
    `${telling(regels, 'regel', 'regels')} gelezen: ${telling(gemeenten, 'gemeente', 'gemeenten')} in ${telling(regios, 'regio', 'regio’s')}.`,
  zonder: (aantal: string) =>
    aantal === '1'
      ? '1 gemeente staat in geen enkele regio.'
      : `${aantal} gemeenten staan in geen enkele regio.`,
  vertaald: (aantal: string) =>
    aantal === '1'
      ? '1 regel noemt een gemeente uit een ander jaar. Die is omgezet.'
      : `${aantal} regels noemen een gemeente uit een ander jaar. Die zijn omgezet.`,
  onbegrepen: (aantal: string) =>
    aantal === '1' ? '1 regel telt niet mee' : `${aantal} regels tellen niet mee`,
  regel: 'Regel',
  staat: 'Er staat',
  waarom: 'Waarom niet',
  bedoelt: 'Bedoelt u',
  redenen: {
    meerdere: 'meer gemeenten heten zo',
    onbekend: 'deze gemeente kennen wij niet',
    'zonder-regio': 'de regio is leeg',
    'aandeel-ongeldig': 'het aandeel moet boven 0 en hoogstens 1 zijn',
    dubbel: 'deze gemeente staat al in deze regio',
  },
  geenSuggestie: '–',
  neem: (naam: string, regel: string) => `Neem ${naam} in regel ${regel}`,
  verwijderKort: 'Verwijder',
  verwijder: (naam: string) => `Verwijder ${naam}`,
  fouten: {
    leeg: () => 'Er staan geen rijen in dit bestand. Zet op de eerste regel de koppen gemeente en regio.',
    'csv-kapot': (regel: string) =>
      `${regel === '' ? 'Dit bestand is geen goede CSV' : `De aanhalingstekens op regel ${regel} kloppen niet`}. Haal ze weg, of sla het bestand opnieuw op als CSV.`,
    'geen-gemeentekolom': () =>
      'Er is geen kolom met gemeenten. Geef één kolom de kop gemeente, met de naam of de code.',
    'geen-regiokolom': () => 'Er is geen kolom met regio’s. Geef één kolom de kop regio.',
    'kolom-onbekend': (naam: string) => `De kolom ‘${naam}’ staat niet in dit bestand.`,
    'vreemd-formaat': (soort: string) =>
      soort === 'xls'
        ? 'Dit is een oude Excelmap (.xls). Sla het bestand op als .xlsx of als CSV.'
        : `Dit is geen tabel, maar een bestand van de soort ${soort}. Sla de tabel op als .xlsx of als CSV.`,
    'werkmap-kapot': () =>
      'Dit lijkt een Excelmap, maar wij kunnen hem niet openen. Sla het bestand opnieuw op als .xlsx, of als CSV.',
    'te-veel-rijen': () =>
      'Deze tabel heeft meer dan 20.000 rijen. Meer lezen wij niet. Bewaar per gemeente één rij, en kies het bestand opnieuw.',
    'te-groot': () =>
      'Dit bestand is groter dan 5 MB. Bewaar alleen de kolommen gemeente, regio en aandeel, en kies het opnieuw.',
    'kaart-te-groot': () =>
      'Deze kaart is groter dan 30 MB. Vereenvoudig de grenzen, bijvoorbeeld met mapshaper.org.',
    niets: () => 'Geen enkele regel was te gebruiken. Staan er namen of codes van Nederlandse gemeenten in?',
  },
  gevonden: (koppen: string) => `Gevonden koppen: ${koppen}.`,
  nietGelezen: (bestand: string) => `${bestand} is niet gelezen.`,
  feature: (nummer: string) => `Feature ${nummer}:`,
  kaartfouten: {
    'geen-json': () => 'Dit is geen geldige JSON. Maak het bestand opnieuw, bijvoorbeeld met QGIS.',
    'geen-verzameling': () =>
      'Dit is geen kaart die wij kennen. Sla de regio’s op als GeoJSON of TopoJSON, met een vlak (feature) per regio.',
    'geen-vlakken': () => 'Er staan geen regio’s in. Zet er een vlak (feature) per regio in.',
    'geen-vlak': (soort: string) =>
      `Dit is geen vlak, maar ${soort}. Een regio is een Polygon of een MultiPolygon. Haal de andere features weg.`,
    'kapot-vlak': (wat: string) =>
      `De coördinaten kloppen niet${wat === '' ? '' : `: ${wat}`}. Een vlak heeft ringen van ten minste drie punten.`,
    'vreemd-stelsel': (stelsel: string) =>
      `Het coördinatenstelsel ${stelsel} kennen wij niet. Gebruik WGS84 (EPSG:4326) of Rijksdriehoek (EPSG:28992).`,
    'stelsel-onbekend': (punt: string) =>
      `De coördinaten (${punt}) zijn geen lengte en breedte, en ook geen Rijksdriehoek. Gebruik een van die twee.`,
    'stelsel-klopt-niet': (punt: string) =>
      `De coördinaten (${punt}) passen niet bij het stelsel dat in het bestand staat. Sla het opnieuw op.`,
    'buiten-nederland': (punt: string) =>
      `Alle vlakken liggen buiten Nederland (${punt}). Staat de breedte misschien voor de lengte?`,
    'te-veel-punten': (aantal: string) =>
      `Er staan ${telling(aantal, 'punt', 'punten')} in. Vereenvoudig de grenzen, bijvoorbeeld met mapshaper.org.`,
    'assen-verwisseld': (punt: string) =>
      `De coördinaten (${punt}) lijken verwisseld. Staat de breedte voor de lengte? In GeoJSON komt de lengte eerst: [5.12, 52.09].`,
    'geen-regioveld': (velden: string) =>
      velden === ''
        ? 'Elk vlak is een gemeente, maar er is geen eigenschap met een regio. Voeg een eigenschap regio toe.'
        : `Elk vlak is een gemeente. Welke eigenschap noemt de regio: ${velden}? Noem die eigenschap regio, of kies haar.`,
    'regioveld-onbekend': (veld: string) => `De eigenschap ‘${veld}’ staat niet in dit bestand.`,
    'vlak-geweigerd': () =>
      'De grens snijdt zichzelf zo dat wij de oppervlakte niet kunnen meten. Herstel het vlak, bijvoorbeeld met QGIS.',
  },
  noten: {
    andere: (aantal: string) => `${aantal} andere`,
    geraden: (gemeente: string, regio: string) =>
      `Wij namen de kolom ‘${gemeente}’ voor de gemeenten en ‘${regio}’ voor de regio’s. Klopt dat niet, kies dan zelf.`,
    samengevoegd: () => 'Lege cellen kregen de regio van de regel erboven, zoals bij samengevoegde cellen.',
    lijsten: (aantal: string, regels: string) =>
      aantal === '1'
        ? `Op regel ${regels} staan meer gemeenten in één cel. Zij tellen elk mee.`
        : `Op ${aantal} regels staan meer gemeenten in één cel (${regels}). Zij tellen elk mee.`,
    regiolijsten: (aantal: string, regels: string) =>
      aantal === '1'
        ? `Op regel ${regels} staan meer regio’s in één cel. De gemeente telt in elk van die regio’s mee.`
        : `Op ${aantal} regels staan meer regio’s in één cel (${regels}). Die gemeenten tellen in elk van die regio’s mee.`,
    misschienLijst: (naam: string) =>
      `‘${naam}’ telt als één regio. Bedoelt u er meer? Geef elke regio een eigen regel.`,
    plaatshouders: (aantal: string, teksten: string) =>
      aantal === '1'
        ? `1 regel noemt geen regio (${teksten}). Die gemeente ligt in geen regio.`
        : `${aantal} regels noemen geen regio (${teksten}). Die gemeenten liggen in geen regio.`,
    gelijkend: (namen: string) => `Deze namen lijken op elkaar, maar tellen als aparte regio’s: ${namen}.`,
    som: (gemeente: string, som: string) => `De aandelen van ${gemeente} zijn samen ${som}, niet 1.`,
    deels: (namen: string) =>
      `Twijfel over ${namen}: alleen een vroegere gemeente die erin opging staat in de tabel. Of de rest in dezelfde regio ligt, weten wij niet.`,
    zonderAandeel: (namen: string) =>
      `De tabel zet meer dan één regio bij ${namen}, zonder aandeel. Hoeveel ervan in elke regio ligt, weten wij niet.`,
    grootste: () =>
      'Deze kaart is grof getekend. Elke gemeente telt daarom waar het grootste deel van haar oppervlakte ligt.',
  },
  leggen: (jaar: string) => `De regio’s worden op de gemeenten van ${jaar} gelegd.`,
  leggenMislukt: 'Uw browser kon de vlakken niet meten. Vereenvoudig de grenzen en probeer het opnieuw.',
  gelegd: (gemeenten: string, regios: string) =>
    `Kaart gelezen: ${telling(gemeenten, 'gemeente', 'gemeenten')} in ${telling(regios, 'regio', 'regio’s')}.`,
  stelsel: {
    wgs84: {
      genoemd: 'De coördinaten zijn lengte en breedte (WGS84). Dat staat in het bestand.',
      coordinaten: 'De coördinaten zijn lengte en breedte (WGS84). Dat zien wij aan de getallen.',
      standaard: 'De coördinaten zijn gelezen als lengte en breedte (WGS84), zoals in elke GeoJSON.',
    },
    rd: {
      genoemd: 'De coördinaten zijn Rijksdriehoek. Dat staat in het bestand.',
      coordinaten: 'De coördinaten zijn Rijksdriehoek. Dat zien wij aan de getallen.',
      standaard: 'De coördinaten zijn Rijksdriehoek.',
    },
    mercator: {
      genoemd: 'De coördinaten zijn Web Mercator. Dat staat in het bestand.',
      coordinaten: 'De coördinaten zijn Web Mercator. Dat zien wij aan de getallen.',
      standaard: 'De coördinaten zijn Web Mercator.',
    },
  },
  naamUit: 'Neem de namen van de regio’s uit',
  naamveld: (veld: string, voorbeeld: string) =>
    `${veld}, zoals ‘${voorbeeld.length > 24 ? `${voorbeeld.slice(0, 23)}…` : voorbeeld}’`,
  overgeslagen: 'Overgeslagen:',
  delen: 'Ligt een gemeente in meer vlakken',
  deelwijzen: { oppervlak: 'tel elk deel naar oppervlakte', grootste: 'tel haar in het grootste deel' },
  regelGrootste: 'Elke gemeente telt in de regio waar het grootste deel van haar oppervlakte ligt.',
  regel95:
    'Ligt een gemeente voor 95% of meer in één regio, dan telt zij daar helemaal. Anders telt elk deel vanaf 1% van haar oppervlakte.',
  twijfel: (aantal: string) =>
    aantal === '1' ? '1 gemeente ligt er maar deels in' : `${aantal} gemeenten liggen er maar deels in`,
  kolommen: {
    titel: (bestand: string) => `Welke kolommen tellen in ${bestand}?`,
    uitleg:
      'Hieronder staan de eerste rijen. Kies de kolom met de gemeenten en de kolom met de regio’s. U ziet meteen hoeveel rijen een plaats krijgen.',
    rollen: {
      gemeente: 'Gemeenten staan in',
      regio: 'Regio’s staan in',
      aandeel: 'Aandelen staan in',
    },
    merken: { gemeente: 'gemeente', regio: 'regio', aandeel: 'aandeel' },
    geen: 'geen kolom',
    zonder: (nummer: string) => `kolom ${nummer}`,
    voorbeeld: 'Eerste rijen van uw tabel',
    opbrengst: (geplaatst: string, rijen: string, gemeenten: string, regios: string) =>
      `${geplaatst} van ${telling(rijen, 'rij', 'rijen')} ${geplaatst === '1' ? 'krijgt' : 'krijgen'} een plaats: ${telling(gemeenten, 'gemeente', 'gemeenten')} in ${telling(regios, 'regio', 'regio’s')}.`,
    kiesBeide: 'Zo is de tabel niet te lezen. Kies een kolom met gemeenten en een kolom met regio’s.',
    gebruik: 'Gebruik deze kolommen',
    stop: 'Annuleer',
    anders: 'Andere kolommen kiezen',
    andersVan: (bestand: string) => `Andere kolommen kiezen in ${bestand}`,
  },
  sjabloon: {
    uitleg: (jaar: string) =>
      `Begint u net? Neem een sjabloon met alle gemeenten van ${jaar} en vul de kolom regio in.`,
    csv: 'Sjabloon (CSV voor Excel)',
    excel: 'Sjabloon (Excel)',
    bestand: (jaar: string) => `eigen-indeling-${jaar}`,
  },
  nietsGeraakt: 'Geen enkele gemeente ligt in deze vlakken. Controleer de coördinaten.',
} as const;
