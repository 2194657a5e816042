import type { Command } from 'commander';
import type { Schrijver } from '../uitvoer/index.ts';

/** Gives a command its options and what it does. */
type Fill = (command: Command, schrijver: Schrijver) => void;

interface Opdracht {
  readonly naam: string;
  /** Name and meaning of what must follow it, in order. */
  readonly gegevens: readonly (readonly [naam: string, betekenis: string])[];
  readonly beschrijving: string;
  readonly load: () => Promise<Fill>;
}

/**
 * Every command, in the order of the help. What a command does is loaded when it is called: most of the time before
 * a short answer, and nearly all of that before the help, would go into loading the others.
 */
export const opdrachten: readonly Opdracht[] = [
  {
    naam: 'start',
    gegevens: [],
    beschrijving: 'start de website en de API op deze machine',
    load: async () => (await import('../start/index.ts')).addStart,
  },
  {
    naam: 'werker',
    gegevens: [],
    beschrijving: 'reken uit wat aangemelde gebruikers de server vragen; op zoveel machines als u wilt',
    load: async () => (await import('../werker/index.ts')).addWerker,
  },
  {
    naam: 'zoek',
    gegevens: [['<tekst>', '(een deel van) een naam, een plaats, een postcode of een code']],
    beschrijving: 'zoek een gemeente, ook op een naam van vroeger, een plaats of een postcode',
    load: async () => (await import('../zoek/index.ts')).addZoek,
  },
  {
    naam: 'gemeente',
    gegevens: [['<gemeente>', 'de code (GM1581) of de naam, of een plaats of postcode in de gemeente']],
    beschrijving: 'met wie een gemeente samenwerkt, in welke indelingen, en hoe congruent dat is',
    load: async () => (await import('../gemeente/index.ts')).addGemeente,
  },
  {
    naam: 'congruentie',
    gegevens: [],
    beschrijving: 'hoe goed de indelingen op elkaar passen, voor elke gemeente en voor het land',
    load: async () => (await import('../congruentie/index.ts')).addCongruentie,
  },
  {
    naam: 'indelingen',
    gegevens: [],
    beschrijving: 'de catalogus: welke indelingen er zijn, en waar zij vandaan komen',
    load: async () => (await import('../indelingen/index.ts')).addIndelingen,
  },
  {
    naam: 'indeling',
    gegevens: [['<indeling>', 'de naam van een indeling, of een eigen bestand (.csv of .geojson)']],
    beschrijving:
      'één indeling: haar regio’s, inwoners, woon-werk, en wat er veranderde sinds een ander jaar',
    load: async () => (await import('../indelingen/index.ts')).addIndeling,
  },
  {
    naam: 'vergelijk',
    gegevens: [
      [
        '<a>',
        'de eerste indeling: een naam, naam@jaar, een eigen bestand (.csv of .geojson) of een ontwerp (.json, #2 voor laag 2)',
      ],
      ['<b>', 'de tweede indeling'],
    ],
    beschrijving: 'vergelijk twee indelingen, ook van twee jaren: nesting, gelijkenis en verhuizingen',
    load: async () => (await import('../vergelijking/index.ts')).addVergelijk,
  },
  {
    naam: 'tijdlijn',
    gegevens: [],
    beschrijving: 'de congruentie door de jaren, van een gemeente of van het land, met de herindelingen',
    load: async () => (await import('../tijdlijn/index.ts')).addTijdlijn,
  },
  {
    naam: 'regelingen',
    gegevens: [],
    beschrijving: 'de gemeenschappelijke regelingen op een dag: hoeveel, en wie daarin met wie samenwerkt',
    load: async () => (await import('../regelingen/index.ts')).addRegelingen,
  },
  {
    naam: 'regeling',
    gegevens: [['<regeling>', 'het nummer in het register, of (een deel van) de naam']],
    beschrijving: 'één regeling: wie meedoet, wat er veranderde, wie op haar lijkt en waarnaar te kijken is',
    load: async () => (await import('../regelingen/index.ts')).addRegeling,
  },
  {
    naam: 'kalender',
    gegevens: [],
    beschrijving: 'wat bestuur en raden voor een begroting moeten doen, en uiterlijk wanneer',
    load: async () => (await import('../kalender/index.ts')).addKalender,
  },
  {
    naam: 'dossier',
    gegevens: [['<gemeente>', 'de code (GM1581) of de naam, of een plaats of postcode in de gemeente']],
    beschrijving: 'wat een raad wanneer te doen heeft; en van één regeling de oplegger',
    load: async () => (await import('../dossier/index.ts')).addDossier,
  },
  {
    naam: 'geld',
    gegevens: [],
    beschrijving:
      'wat het overgaan van geld doet, wat samen risico dragen scheelt, en hoeveel plaatsen er nodig zijn',
    load: async () => (await import('../geld/index.ts')).addGeld,
  },
  {
    naam: 'spreiding',
    gegevens: [],
    beschrijving: 'waar plaatsen moeten zijn, zodat iedereen er dichtbij een heeft',
    load: async () => (await import('../spreiding/index.ts')).addSpreiding,
  },
  {
    naam: 'signaal',
    gegevens: [],
    beschrijving: 'kijk of in een tekst persoonsgegevens staan, voordat u haar als signaal stuurt',
    load: async () => (await import('../signaal/index.ts')).addSignaal,
  },
  {
    naam: 'signalen',
    gegevens: [],
    beschrijving: 'schrijf alle signalen van deze opslag in een bestand, met waar elk uit voortkomt',
    load: async () => (await import('../signaal/index.ts')).addSignalen,
  },
  {
    naam: 'route',
    gegevens: [],
    beschrijving: 'wie er beslist voor een huishouden op een plaats, en aan hoeveel tafels',
    load: async () => (await import('../route/index.ts')).addRoute,
  },
  {
    naam: 'kaart',
    gegevens: [
      ['<indeling>', 'de naam van een indeling, naam@jaar, of een eigen bestand (.csv of .geojson)'],
    ],
    beschrijving: 'teken de kaart van een indeling in een bestand: SVG, PNG of GeoJSON',
    load: async () => (await import('../kaart/index.ts')).addKaart,
  },
  {
    naam: 'herontwerp',
    gegevens: [],
    beschrijving: 'teken regio’s opnieuw: zo goed mogelijk passend bij de indelingen van nu, binnen uw eisen',
    load: async () => (await import('../ontwerp/index.ts')).addHerontwerp,
  },
  {
    naam: 'beste-stap',
    gegevens: [],
    beschrijving: 'welke gemeente kan het best naar welke regio: de stappen met de meeste winst per inwoner',
    load: async () => (await import('../zetten/index.ts')).addBesteStap,
  },
  {
    naam: 'los-op',
    gegevens: [['<bestand>', 'n, dan het gewicht van elk paar: rij voor rij boven de diagonaal']],
    beschrijving: 'verdeel eenheden in groepen: de som van de gewichten binnen groepen zo hoog mogelijk',
    load: async () => (await import('../losop/index.ts')).addLosOp,
  },
  {
    naam: 'regionaliseer',
    gegevens: [],
    beschrijving: 'verdeel een graaf in aaneengesloten regio’s van begrensd gewicht, met de kleinste snede',
    load: async () => (await import('../regionaliseer/index.ts')).addRegionaliseer,
  },
  {
    naam: 'functioneel',
    gegevens: [],
    beschrijving: 'gebieden van dagelijks leven: waar mensen wonen én werken (methode Coombes en Bond)',
    load: async () => (await import('../functioneel/index.ts')).addFunctioneel,
  },
  {
    naam: 'data',
    gegevens: [],
    beschrijving: 'werk met gegevenspakketten',
    load: async () => (await import('../data/index.ts')).addData,
  },
  {
    naam: 'instellingen',
    gegevens: [],
    beschrijving: 'welke instellingen gelden, en waar elke vandaan komt',
    load: async () => (await import('../instellingen/index.ts')).addInstellingen,
  },
  {
    naam: 'backup',
    gegevens: [['<bestand>', 'waar de backup komt']],
    beschrijving: 'maak een backup van wat mensen bewaren, ook terwijl de server draait',
    load: async () => (await import('../opslag/index.ts')).addBackup,
  },
  {
    naam: 'herstel',
    gegevens: [['<bestand>', 'een backup']],
    beschrijving: 'zet een backup terug in een lege opslag, of controleer hem',
    load: async () => (await import('../opslag/index.ts')).addHerstel,
  },
  {
    naam: 'verhuis',
    gegevens: [],
    beschrijving:
      'verhuis wat mensen bewaren naar een andere database: van een bestand naar PostgreSQL of terug',
    load: async () => (await import('../opslag/index.ts')).addVerhuis,
  },
];
