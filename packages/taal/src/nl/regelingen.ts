import { telling } from '../getal/index.ts';

/** Dutch texts of the regelingen. */
export const nlRegelingen = {
  titel: 'Regelingen',
  bovenkop: (datum: string) => `Echte samenwerking op ${datum}`,
  kop: (aantal: string, gemiddeld: string, partners: string) =>
    `Er zijn ${telling(aantal, 'gemeenschappelijke regeling', 'gemeenschappelijke regelingen')}. Een gemeente doet aan gemiddeld ${gemiddeld} mee, met ${telling(partners, 'andere gemeente', 'andere gemeenten')}.`,
  uitlegVoor: 'In een',
  regeling: 'gemeenschappelijke regeling',
  uitlegNa:
    'spreken gemeenten af een taak samen te doen. De lijnen verbinden gemeenten die elkaar in veel regelingen tegenkomen.',
  datum: 'Datum',
  onvolledig: 'Voor ongeveer 2018 is het register niet volledig. De aantallen zijn dan te laag.',
  kopOnvolledig: (datum: string, aantal: string) =>
    `Hoeveel regelingen er waren op ${datum}, weten wij niet. In het register staan er nog ${aantal}.`,
  kopOnbekend: (datum: string) => `Van ${datum} weten wij niet welke regelingen er zijn.`,
  onbekend: (vanaf: string, tot: string) =>
    `Ons register is volledig van ${vanaf} tot en met ${tot}. Over een andere dag geven wij geen cijfers en geen kaart.`,
  geenKaart: 'Van deze dag is er geen kaart.',
  drempel: 'Toon paren van gemeenten met minstens',
  drempelWaarde: (aantal: string) =>
    aantal === '1' ? '1 gedeelde regeling' : `${aantal} gedeelde regelingen`,
  netwerk: (banden: string, clusters: string, eilanden: string) =>
    `${banden === '1' ? '1 paar gemeenten deelt er zoveel' : `${banden} paren van gemeenten delen er zoveel`}. Zij vormen ${telling(clusters, 'groep', 'groepen')}. ${eilanden === '1' ? '1 gemeente zit' : `${eilanden} gemeenten zitten`} in geen enkel paar.`,
  kaartLabel: (datum: string) => `Kaart van het aantal regelingen per gemeente op ${datum}`,
  wolk: (aantal: string) => (aantal === '1' ? '1 regeling' : `${aantal} regelingen`),
  wolkPartners: (aantal: string) => telling(aantal, 'partner', 'partners'),
  legenda: 'Aantal regelingen per gemeente',
  legendaBanden: (drempel: string) => `Delen ${drempel} of meer regelingen; hoe dikker, hoe meer`,
  legendaKlasse: (van: string, tot: string, aantal: string) =>
    `${van} tot ${tot}: ${telling(aantal, 'gemeente', 'gemeenten')}`,
  weinig: 'weinig',
  veel: 'veel',
  anderen: (aantal: string) => `De andere groepen (${aantal})`,
  cijfers: 'Cijfers over regelingen',
  perGemeente: 'Regelingen',
  perGemeenteUitleg: (van: string, tot: string) => `per gemeente gemiddeld, van ${van} tot ${tot}`,
  partners: 'Partners',
  partnersUitleg: 'per gemeente gemiddeld',
  graad: 'Gedeeld met een partner',
  graadUitleg: 'van de regelingen van een gemeente, gemiddeld',
  clusters: 'Wie zitten het dichtst op elkaar?',
  clustersUitleg:
    'Een groep bestaat uit gemeenten die via zulke paren aan elkaar vastzitten, direct of via een ander. Boven staat de groep waarin twee gemeenten gemiddeld de meeste regelingen delen.',
  cluster: 'Groep',
  grootte: 'Gemeenten',
  dichtheid: 'Gedeeld per paar',
  geenClusters: 'Zoveel regelingen deelt geen enkel paar. Kies een lagere grens.',
  eilanden: (aantal: string) => `Gemeenten zonder zo’n paar (${aantal})`,
  banden: (aantal: string) => `Alle paren (${aantal})`,
  meer: (aantal: string) => `De eerste ${aantal} staan hier. In de downloads staan ze allemaal.`,
  band: 'Paar',
  gedeeld: 'Gedeeld',
  tabel: 'Aantal regelingen per gemeente',
  gemeente: 'Gemeente',
  toonTabel: 'Toon de cijfers per gemeente',
  recept: 'Hoe is er geteld?',
  telregel: 'Telregel',
  formule: 'Formule van ‘Gedeeld met een partner’',
  gemeentenVan: 'Gemeenten van',
  vreemd: 'Tellen niet mee',
  vreemdUitleg: (namen: string) => `${namen}: zij staan in het register, maar bestaan in dit jaar niet meer.`,
  bron: 'Bron',
  link: 'Vaste link',
  xlsx: 'Alle tabellen als Excel-bestand',
  eigenTitel: 'Aan welke regelingen doet deze gemeente mee?',
  eigen: (naam: string, datum: string, aantal: string, partners: string) =>
    `${naam} doet op ${datum} mee aan ${telling(aantal, 'regeling', 'regelingen')}, met ${telling(partners, 'andere gemeente', 'andere gemeenten')}.`,
  eigenNiet: (naam: string, jaar: string) => `${naam} staat niet op de lijst van gemeenten van ${jaar}.`,
  eigenMeer: 'Bekijk alle regelingen op de kaart',
  naam: 'Regeling',
  vorm: 'Vorm',
  sinds: 'Van kracht sinds',
  deelnemers: 'Gemeenten',
  alle: (aantal: string) => `Alle regelingen (${aantal})`,
  een: (deelnemers: string, gemeenten: string, voorbij: boolean) => {
    const enkel = voorbij ? 'deed' : 'doet';
    const meer = voorbij ? 'deden' : 'doen';
    return deelnemers === gemeenten
      ? `Aan deze regeling ${gemeenten === '1' ? `${enkel} 1 gemeente` : `${meer} ${gemeenten} gemeenten`} mee.`
      : `Aan deze regeling ${deelnemers === '1' ? `${enkel} 1 deelnemer` : `${meer} ${deelnemers} deelnemers`} mee, van wie ${telling(gemeenten, 'gemeente', 'gemeenten')}.`;
  },
  vervallen: (dag: string) => `Deze regeling geldt niet meer sinds ${dag}.`,
  vervalt: (dag: string) => `Deze regeling geldt tot ${dag}.`,
  feiten: {
    lichaam: 'Organisatie',
    beleidsvelden: 'Onderwerpen',
    bevoegdheden: 'Bevoegdheden',
    belang: 'Waarvoor',
    besluit: 'Tekst',
    lees: 'Lees de regeling',
    register: 'Register van Overheidsorganisaties',
  },
  wieDoetMee: 'Wie doet er mee?',
  deelnemerkolommen: {
    deelnemer: 'Deelnemer',
    soort: 'Soort',
    sinds: 'Doet mee sinds',
    organen: 'Wie besloot',
  },
  versies: 'Alle versies van deze regeling',
  versieDagen: (van: string, tot: string | null) => (tot === null ? `vanaf ${van}` : `van ${van} tot ${tot}`),
  controle: {
    titel: (datum: string) => `Controles van de regelingen die op ${datum} gelden`,
    controle: 'Controle',
    treffers: 'Treffers',
    van: 'van',
    artikel: 'Artikel',
    enNog: (aantal: string) => `en nog ${aantal}; --json geeft ze allemaal`,
    nietNagekeken: 'Deze regel is niet naast de wet gelegd.',
    geenOordeel:
      'Een treffer is iets om naar te kijken, geen oordeel. Een fout in het register en een echte afwijking zien er hetzelfde uit.',
  },
} as const;
