/** Dutch texts about long work that the server does for somebody. */
export const nlTaken = {
  titel: 'Mijn rekentaken',
  menu: 'Mijn rekentaken',
  uitleg:
    'De server rekent door, ook als u deze pagina sluit. Een taak blijft hier staan tot 30 dagen nadat zij klaar is.',
  leeg: 'De server rekent nu niets voor u uit. Maak een ontwerp en kies ‘Laat de server dit uitrekenen’.',
  laden: 'Uw taken worden geladen.',
  soort: {
    ontwerp: 'Ontwerp',
    bijzonder: 'Vergelijking met willekeurige kaarten',
    'los-op': 'Verdeling in groepen',
    regionaliseer: 'Verdeling in regio’s',
  },
  gevraagd: (datum: string, minuten: string) => `gevraagd op ${datum}, hoogstens ${minuten} min`,
  klaarOp: (datum: string) => `klaar op ${datum}`,
  staat: {
    wacht: 'Wacht op zijn beurt.',
    bezig: 'Wordt nu berekend.',
    stopt: 'Wordt afgebroken.',
    klaar: 'Klaar.',
    mislukt: 'Mislukt.',
    afgebroken: 'Afgebroken.',
    afgebrokenMet: 'Afgebroken. Het beste tot dan toe is er.',
  },
  voortgang: (titel: string) => `Voortgang van ‘${titel}’`,
  open: 'Open het ontwerp',
  neemMee: 'Neem de uitkomst mee (JSON)',
  breekAf: 'Breek af',
  geenKaart: 'Er is geen kaart gevonden die aan uw eisen voldoet.',
  vraag: {
    knop: 'Laat de server dit uitrekenen',
    uitleg:
      'De server zoekt langer door dan uw browser. Uw vraag gaat dan naar deze server. U mag de pagina daarna sluiten.',
    naam: 'Naam van de taak',
    naamvoorstel: (jaar: number) => `Ontwerp ${jaar}`,
    tijd: 'Hoe lang mag het duren?',
    tijden: { 1: 'Een minuut', 10: 'Tien minuten', 30: 'Een half uur', 60: 'Een uur' },
    begin: 'Begin',
    beginMetBewijs: 'Begin, en bewijs hoe goed het is',
    begonnen: (titel: string) => `‘${titel}’ staat in de rij. U mag deze pagina sluiten.`,
    naarTaken: 'Naar mijn rekentaken',
  },
} as const;
