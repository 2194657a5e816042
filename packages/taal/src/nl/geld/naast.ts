/** Dutch texts on scenarios beside each other. */
export const nlNaast = {
  naam: 'Naam van dit scenario',
  kopie: 'Zet een kopie ernaast',
  nieuw: 'Begin er een opnieuw naast',
  haalWeg: (naam: string) => `Haal ‘${naam}’ weg`,
  genoeg: 'Er staan vier scenario’s naast elkaar. Meer kan niet: haal er eerst een weg.',
  kop: (gemeente: string) => `De scenario’s naast elkaar voor ${gemeente}`,
  uitleg:
    'Elke lijn is wat er in een jaar overblijft of tekortkomt: budget min kosten. De tint eromheen is waar negen van de tien trekkingen liggen.',
  figuur: 'Saldo per jaar van elk scenario',
  as: 'saldo, in euro',
  legenda: 'Welke lijn is welk scenario?',
  tabel: (gemeente: string) => `Wat het ene scenario ${gemeente} meer geeft dan het andere`,
  tabelUitleg:
    'Boven nul: het tweede geeft meer saldo. Het eerste bedrag is het midden; in negen van de tien trekkingen ligt het tussen de twee andere. Alle scenario’s hebben dezelfde trekkingen: pech die zij allebei hebben, valt tegen elkaar weg.',
  vergelijking: 'Vergelijking',
  paar: (tweede: string, eerste: string) => `${tweede} tegenover ${eerste}`,
  inJaar: (jaar: string) => `Verschil in ${jaar}`,
  samen: (van: string, tot: string) => `Verschil over ${van}–${tot} samen`,
  kansJaar: (jaar: string) => `Kans dat het beter is in ${jaar}`,
  kansSamen: 'Kans dat het beter is, alle jaren samen',
  gelijk: 'geen verschil',
  trekkingen: (aantal: string) => `Uit ${aantal} trekkingen, voor alle scenario’s dezelfde.`,
  ongelijk:
    'Deze scenario’s gaan niet over dezelfde gemeenten en jaren. Daarom zijn zij hier niet te vergelijken. Geef ze dezelfde gemeenten, in dezelfde volgorde, en dezelfde jaren.',
  samenNaam: (gemeente: string) => `Scenario’s voor ${gemeente}`,
  mislukt: 'Het vergelijken is niet gelukt. Verander iets, of laad de pagina opnieuw.',
};
