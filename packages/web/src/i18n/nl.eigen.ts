/** Dutch texts of somebody's own table. */
export const nlEigen = {
  titel: 'Uw eigen indeling erbij (CSV)',
  uitleg:
    'Neem een CSV-bestand met een kolom gemeente (naam of code) en een kolom regio. Een kolom aandeel mag ook. De indeling telt daarna overal mee.',
  prive:
    'Het bestand blijft op uw computer. Wij versturen en bewaren niets. Sluit of herlaadt u deze pagina, dan is het weg.',
  kies: 'Kies een CSV-bestand',
  sleep: 'of sleep het hierheen',
  gelezen: (regels: string, gemeenten: string, regios: string) =>
    `${regels} regels gelezen: ${gemeenten} gemeenten in ${regios} regio’s.`,
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
    leeg: 'Er staan geen rijen in dit bestand. Zet op de eerste regel de koppen gemeente en regio.',
    'csv-kapot':
      'Dit bestand is geen goede CSV. Controleer de aanhalingstekens, of sla het opnieuw op als CSV.',
    'geen-gemeentekolom':
      'Er is geen kolom met gemeenten. Geef één kolom de kop gemeente, met de naam of de code.',
    'geen-regiokolom': 'Er is geen kolom met regio’s. Geef één kolom de kop regio.',
    'te-groot': 'Dit bestand is groter dan 5 MB. Een tabel met gemeenten is veel kleiner.',
    niets: 'Geen enkele regel was te gebruiken. Staan er namen of codes van Nederlandse gemeenten in?',
  },
  gevonden: (koppen: string) => `Gevonden koppen: ${koppen}.`,
  nietGelezen: (bestand: string) => `${bestand} is niet gelezen.`,
} as const;
