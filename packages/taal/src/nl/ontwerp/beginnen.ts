/** Dutch texts of what a design can begin from. */
export const nlBeginnen = {
  vragen: 'Met een vraag',
  voorinstellingen: {
    samenvallen: 'Laat de regio’s voor zorg, werk en onderwijs samenvallen',
    groot: 'Hoogstens 25 regio’s, minstens 300.000 inwoners',
    buren: 'Alleen mijn gemeente en haar buren',
    lagen: 'Twee lagen: lokaal en regionaal',
    weinig: 'Hoogstens 10 gemeenten wisselen van regio',
  },
  kiesGemeente: 'Kies eerst uw gemeente, op de kaart of bij ‘Gemeente’.',
  vandaag: 'Met een kaart van vandaag',
  indeling: 'Welke indeling',
  neem: 'Teken verder op deze kaart',
  neemVast: 'Neem deze kaart en zet alles vast',
  eerder: 'Met een eerder ontwerp',
  bewaard: 'Ontwerpen die u op deze server bewaarde',
  eigen: 'Met een eigen tabel',
} as const;
