const plaatsen = (aantal: string): string => (aantal === '1' ? '1 plaats' : `${aantal} plaatsen`);

/** Dutch texts on where places should be. */
export const nlSpreiding = {
  titel: 'Waar moeten plaatsen komen?',
  zoekt: (aantal: string) =>
    `Waar ${aantal === '1' ? 'kan' : 'kunnen'} ${plaatsen(aantal)} komen, zodat inwoners er dichtbij wonen?`,
  koppen: {
    afstand: (aantal: string, gemiddeld: string) =>
      `Met ${plaatsen(aantal)} woont een inwoner gemiddeld ${gemiddeld} km van een plaats.`,
    verste: (aantal: string, verste: string) =>
      `Met ${plaatsen(aantal)} ligt geen gemeente verder dan ${verste} km van een plaats.`,
    bereik: (aantal: string, inwoners: string, alle: string, straal: string) =>
      `Met ${plaatsen(aantal)} ${inwoners === '1' ? 'woont' : 'wonen'} ${inwoners} van de ${alle} inwoners binnen ${straal} km van een plaats.`,
  },
  bewezen: 'Bewezen: een betere keuze bestaat niet.',
  nietBewezen: (deel: string) => `Niet bewezen: hoogstens ${deel} beter is mogelijk.`,
  cijfers: (gemiddeld: string, verste: string) =>
    `Gemiddeld ${gemiddeld} km per inwoner, en hoogstens ${verste} km.`,
  binnen: 'Wie in de gemeente van een plaats woont, telt als 0 km.',
  laadt: 'De rekenaar wordt opgehaald.',
  bezig: 'Er wordt gezocht naar een betere keuze. Wat u ziet, is de beste tot nu toe.',
  klaar: 'Klaar met zoeken.',
  begint:
    'Er wordt gezocht naar de beste keuze, en naar het bewijs dat het niet beter kan. Dat duurt meestal minder dan een halve minuut.',
  stop: 'Stop met zoeken',
  gestopt: 'U hebt het zoeken gestopt.',
  opnieuw: 'Zoek opnieuw',
  mislukt: 'Het zoeken is niet gelukt. Kies iets anders of probeer het opnieuw.',
  hefbomen: 'Wat u kunt kiezen',
  aantal: 'Aantal plaatsen, de bestaande meegeteld',
  doel: 'Doel',
  doelen: {
    afstand: 'Samen zo dichtbij mogelijk',
    verste: 'Niemand verder dan nodig',
    bereik: 'Zoveel mogelijk inwoners binnen een straal',
  },
  straal: 'Straal (km)',
  omweg: 'Lengte van de weg (% van de rechte lijn)',
  bestaand: 'Plaatsen die blijven',
  bestaandVoeg: 'Hier is een plaats die blijft',
  niet: 'Gemeenten zonder plaats',
  nietVoeg: 'Hier kan geen plaats komen',
  haalWeg: (naam: string) => `Haal ${naam} weg`,
  zonderInwoners: (jaar: string) =>
    `Niet van alle gemeenten is het aantal inwoners in ${jaar} bekend. Kies een ander jaar.`,
  kaart: (aantal: string) => `Kaart: ${plaatsen(aantal)}, en welke gemeente waar het dichtst bij ligt`,
  hier: 'Hier is een plaats.',
  hierBlijft: 'Hier is een plaats, en die blijft.',
  naar: (plaats: string, km: string) => `Naar ${plaats}: ${km} km`,
  legenda: 'Plaats',
  legendaBlijft: 'Plaats die blijft',
  kaartUitleg: 'Elke kleur is het gebied van één plaats.',
  tabel: 'De plaatsen',
  plaats: 'Plaats',
  gemeenten: 'Gemeenten',
  inwoners: 'Inwoners',
  gemiddeld: 'Gemiddelde afstand',
  verste: 'Verste afstand',
  blijft: 'Blijft',
  ja: 'ja',
  km: (afstand: string) => `${afstand} km`,
  receptAfstand: (omweg: string) =>
    `Afstanden zijn rechte lijnen tussen het midden van gemeenten, maal ${omweg}. Elke gemeente gaat naar de dichtstbijzijnde plaats.`,
  receptDoelen: {
    afstand: 'Gezocht is de kleinste som van inwoners × kilometers (p-mediaan).',
    verste: 'Gezocht is de kleinste afstand van de gemeente die het verst ligt (p-centrum).',
    bereik: 'Gezocht is het grootste aantal inwoners binnen de straal (maximale dekking).',
  },
  receptBewijs:
    'De grens volgt uit een eenvoudiger vraag waarvan het antwoord nooit slechter is. Zijn keuze en grens gelijk, dan is bewezen dat het niet beter kan.',
  receptInwoners: (jaar: string, bronjaar: string) =>
    `Inwoners van ${jaar}, grenzen van ${bronjaar}. Elke inwoner telt even zwaar.`,
  kanNiet:
    'Wat dit niet kan zeggen: hoe lang de reis over de weg of met het ov duurt, hoeveel mensen een plaats zoeken, of er een gebouw is, en wat het kost. Een plaats ligt in het midden van een gemeente, en wie daar woont, reist niet.',
  methode: 'Hoe dit wordt berekend',
  naarGeld: 'Wat doet verdelen van geld met elke gemeente?',
  naarSamen: 'Hoeveel plaatsen zijn nodig?',
  prent: (aantal: string) => `${plaatsen(aantal)}, en wie daar het dichtst bij is`,
};
