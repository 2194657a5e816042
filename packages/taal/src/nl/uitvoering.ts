/** Dutch texts of who carries out a task, the articles behind it, and what one can say there. */
export const nlUitvoering = {
  kop: 'Wie voert het uit',
  onbekend: 'Niet bekend in het register.',
  vraag: 'Vraag de gemeente: doet u dit zelf, of doet een ander dat voor u?',
  peildatum: (datum: string) => `Volgens het register van ${datum}.`,
  reden: {
    naam: 'Deze taak staat in de naam van de regeling.',
    belang: 'Deze taak staat in het doel van de regeling.',
    grondslag: 'De wet staat bij de grondslag van de regeling. Of de taak erbij hoort, is niet zeker.',
  },
  woord: (woord: string) => `Er staat: ‘${woord}’.`,
  rol: {
    'koopt-in': (gemeente: string) =>
      `Het college van ${gemeente} beslist zelf over dit huishouden. De gemeenten van de regio kopen de hulp samen in.`,
    'stemt-af': (gemeente: string) =>
      `Het college van ${gemeente} beslist zelf over dit huishouden. De gemeenten van de regio stemmen hun werk op elkaar af.`,
  },
  delen: {
    taak: 'over de taak zelf',
    woonplaats: 'over de woonplaats',
    regio: 'over de regio',
    uitvoering: 'over de uitvoering',
  },
  en: 'en',
  artikel: (wet: string, artikel: string) => `${wet}, artikel ${artikel}`,
  nietNagekeken: 'Niet nagekeken in de wettekst.',
  loket: 'Waar u terechtkunt',
  loketNaam: 'Naam van het loket: niet bekend.',
  telefoon: (nummer: string) => `Telefoon: ${nummer}.`,
  telefoonOnbekend: 'Telefoonnummer: niet bekend.',
  site: (gemeente: string) => `Website van ${gemeente}`,
  siteOnbekend: 'Website: niet bekend.',
  zeggen: 'Wat kunt u zeggen',
  zinnen: {
    vraag: (plaats: string, taak: string) => `Ik woon in ${plaats} en ik heb een vraag over ${taak}.`,
    metUitvoerder: (wie: string, uitvoerder: string) =>
      `Het besluit is aan ${wie}, en ${uitvoerder} voert het uit: bij wie kan ik terecht?`,
    zonderUitvoerder: (wie: string) =>
      `Het besluit is aan ${wie}: bij wie kan ik terecht, en wie voert het uit?`,
    beslisser: (wie: string) => `Het besluit is aan ${wie}: hoe vraag ik dit aan?`,
  },
} as const;
