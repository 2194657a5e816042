/** Dutch texts on sharing risk and the scale of places. */
export const nlSamen = {
  titel: 'Samen risico dragen',
  kop: (aantal: string, euro: string) =>
    aantal === '1'
      ? `Deze ene gemeente deelt met niemand: samen scheelt ${euro}.`
      : `Samen hebben deze ${aantal} gemeenten ${euro} minder nodig om tegenvallers op te vangen.`,
  lead: (samen: string, apart: string) =>
    `Samen is een buffer van ${samen} genoeg. Ieder apart is dat bij elkaar ${apart}. Pech komt niet bij iedereen tegelijk.`,
  aanname:
    'Aantallen cliënten zijn een aanname: het geld van de regio in 2010, gedeeld door de prijs van een cliënt en verdeeld over inwoners.',
  eigenAanname: 'Wie meedoet en het aantal cliënten komen uit uw eigen tabel.',
  model: 'Het model neemt aan dat cliënten toevallig komen en dat gemeenten elkaar daarin niet raken.',
  eigen: 'Eigen tabel',
  eigenUitleg:
    'Een tabel (CSV of Excel) met gemeente en cliënten, en als u die heeft: inwoners, budget, prijs en spreiding (0,8 is 80% van de prijs). Wat er niet in staat, komt van deze pagina. De tabel komt in de link te staan.',
  eigenOpen: 'Open een tabel',
  eigenLang: 'Deze tabel is te groot voor een link. Laat kolommen of gemeenten weg.',
  eigenWeg: 'Terug naar de regio',
  geenRisico: 'In deze regio zijn geen cliënten: er is geen risico te delen.',
  velden: {
    prijs: 'Prijs van een cliënt (euro per jaar)',
    spreiding: 'Spreiding van de prijs (% van de prijs)',
    zekerheid: 'In zoveel van de 100 jaren is de buffer genoeg',
  },
  wie: 'Wie is liever apart?',
  weg: (wie: string, euro: string) => `${wie}: apart ${euro} beter af.`,
  blijft: 'geen enkele groep is apart beter af.',
  regels: {
    gelijk: 'Ieder evenveel',
    inwoners: 'Naar inwoners',
    herkomst: 'Naar herkomst van cliënten',
    budget: 'Naar budget',
    begrensd: 'Naar herkomst, niemand meer dan alleen',
    risico: 'Naar risico',
    shapley: 'Naar wat ieder toevoegt (Shapley)',
  },
  beeld: 'Wat ieder nodig heeft: alleen, en samen',
  beeldUitleg:
    'De open stip is de buffer die een gemeente alleen nodig heeft. De dichte stip is haar deel als zij samen risico dragen en het deel naar risico gaat. Wie het meest bespaart, staat bovenaan.',
  as: 'euro',
  geloot: (aantal: string, euro: string) =>
    `Bij meer gemeenten dan ${aantal} is de verdeling naar wat ieder toevoegt geloot. De fout is per gemeente hoogstens ongeveer ${euro}.`,
  recept:
    'De prijs, de spreiding en de zekerheid zijn een eigen aanname, tenzij uw tabel ze noemt. De spreiding is de standaardafwijking, gedeeld door het gemiddelde.',
  kanNiet:
    'Wat dit niet kan zeggen: of gemeenten samen zuiniger worden, of cliënten beter geholpen zijn, en wat er gebeurt als pech wel bij iedereen tegelijk komt.',
  tabel: 'Wat ieder aan de buffer betaalt',
  clienten: 'Cliënten',
  alleen: 'Alleen',
  plaatsen: 'Hoeveel plaatsen zijn nodig?',
  plaatsenUitleg:
    'Wie een plaats zoekt en geen vrije vindt, moet uitwijken. Meer plaatsen betekent minder uitwijken, maar ook meer lege plaatsen. Bij een grotere groep gaat allebei beter samen. Schuif en kijk.',
  aanbod: 'Plaatsen die gemiddeld gevraagd worden',
  aantal: 'Plaatsen die er zijn',
  plaatsenZin: (plaatsen: string, weigering: string, bezetting: string) =>
    `Met ${plaatsen} plaatsen moet ${weigering} uitwijken, en is ${bezetting} van de plaatsen bezet.`,
  genoeg: (plaatsen: string, weigering: string) =>
    `Met ${plaatsen} plaatsen hoeft hoogstens ${weigering} uit te wijken.`,
  schaal: (bezetting: string, weigering: string, plaatsen: string, aanbod: string) =>
    `Wie de plaatsen voor ${bezetting} bezet wil hebben en hoogstens ${weigering} wil laten uitwijken, heeft ten minste ${plaatsen} plaatsen nodig, bij een vraag naar gemiddeld ${aanbod}.`,
};
