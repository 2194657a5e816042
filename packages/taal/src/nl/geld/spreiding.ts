const gemeenten = (aantal: string): string => (aantal === '1' ? '1 gemeente' : `${aantal} gemeenten`);

const plaatsen = (aantal: string): string => (aantal === '1' ? '1 plaats' : `${aantal} plaatsen`);

/** What is wrong with capacities, as text; empty where it says nothing of the kind. */
interface Ruimtewoorden {
  readonly aantal: string;
  readonly inwoners: string;
  readonly ruimte: string;
  readonly minstens: string;
  readonly naam: string;
}

interface Tabelwoorden {
  readonly naam: string;
  readonly naar: string;
  readonly jaar: string;
  readonly eerder: string;
  readonly aantal: string;
}

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
  bewezenRuimte: 'Bewezen: met deze capaciteiten bestaat geen betere keuze.',
  nietBewezen: (deel: string) => `Niet bewezen: hoogstens ${deel} beter is mogelijk.`,
  grenzen: {
    afstand: (km: string) => `Met geen enkele keuze komt het gemiddelde onder ${km} km.`,
    verste: (km: string) => `Bij elke keuze ligt er een gemeente minstens ${km} km van een plaats.`,
    bereik: (inwoners: string) =>
      `Met geen enkele keuze wonen er binnen de straal meer dan ${inwoners === '1' ? '1 inwoner' : `${inwoners} inwoners`}.`,
  },
  cijfers: {
    afstand: (_gemiddeld: string, verste: string) => `De gemeente die het verst ligt, ligt op ${verste} km.`,
    verste: (gemiddeld: string, _verste: string) => `Gemiddeld is het ${gemiddeld} km per inwoner.`,
    bereik: (gemiddeld: string, verste: string) =>
      `Gemiddeld is het ${gemiddeld} km per inwoner, en hoogstens ${verste} km.`,
  },
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
  capaciteit: 'Inwoners die een plaats hoogstens bedient (leeg: geen grens)',
  ruimtefouten: {
    'te-weinig-ruimte': (w: Ruimtewoorden) =>
      `${plaatsen(w.aantal)} ${w.aantal === '1' ? 'heeft' : 'hebben samen'} ruimte voor ${w.ruimte} inwoners, en er zijn er ${w.inwoners}. ${
        w.minstens === ''
          ? 'Maak plaatsen groter.'
          : `Kies minstens ${plaatsen(w.minstens)}, of maak ze groter.`
      }`,
    'past-nergens': (w: Ruimtewoorden) =>
      `${w.naam} heeft ${w.inwoners} inwoners en gaat als geheel naar één plaats: dat past op geen plaats, want de grootste is voor ${w.ruimte} inwoners. Kies een grotere capaciteit.`,
  },
  nietsPast:
    'Bewezen: er is geen keuze waarbij iedereen een plaats heeft. Kies meer plaatsen, of maak ze groter.',
  nietsGevonden:
    'Er is geen keuze gevonden waarbij iedereen een plaats heeft. Dat zij er niet is, is niet bewezen. Kies meer plaatsen, of maak ze groter.',
  tabelfouten: {
    'naam-onbekend': (w: Tabelwoorden) =>
      `in ${w.jaar} is er niet één gemeente die '${w.naam}' heet. Verbeter de naam, of schrijf de code.`,
    'naam-dubbel': (w: Tabelwoorden) =>
      `dit staat voor ${w.naam} ook op regel ${w.eerder}. Laat er een staan.`,
    'afstand-ontbreekt': (w: Tabelwoorden) =>
      `de afstand van ${w.naam} naar ${w.naar} ontbreekt. Voeg die toe.`,
    'inwoners-onbekend': (w: Tabelwoorden) =>
      `van ${gemeenten(w.aantal)} is in ${w.jaar} het aantal inwoners niet bekend. Kies een ander jaar.`,
  },
  tabellen: {
    titel: 'Eigen tabellen',
    uitleg: 'Een tabel (CSV of Excel) wordt in uw browser gelezen en gaat nergens heen.',
    capaciteiten: {
      kop: 'Capaciteit per plaats',
      uitleg:
        'Met een kolom voor de gemeente en een voor de capaciteit: hoeveel inwoners een plaats daar hoogstens bedient. Wie niet in de tabel staat, krijgt de capaciteit hierboven.',
      kies: 'Kies een tabel met capaciteiten',
      gelezen: (aantal: string) => `${gemeenten(aantal)} met een eigen capaciteit.`,
      inGebruik: (aantal: string) => `Eigen capaciteit voor ${gemeenten(aantal)}. Dat staat ook in de link.`,
      haalWeg: 'Haal de capaciteiten weg',
    },
    afstanden: {
      kop: 'Afstanden',
      uitleg:
        'Met kolommen van, naar en km, of een vierkant met namen langs twee kanten. Alleen gemeenten uit de tabel doen mee.',
      kies: 'Kies een tabel met afstanden',
      gelezen: (aantal: string) => `${gemeenten(aantal)}, met alle afstanden ertussen.`,
      inGebruik: (bestand: string, aantal: string) =>
        `${bestand}: ${gemeenten(aantal)}. De tabel zit niet in de link: wie die opent, kiest het bestand zelf.`,
      haalWeg: 'Haal de afstanden weg',
      mist: 'Deze link hoort bij een eigen tabel met afstanden. Die zit niet in de link. Kies het bestand, of reken met rechte lijnen: dan is de uitkomst een andere.',
      rechteLijnen: 'Reken met rechte lijnen',
    },
    vierkant: 'Dit is gelezen als een vierkant: de eerste kolom zegt waarvandaan, de koppen zeggen waarheen.',
  },
  bestaand: 'Plaatsen die blijven',
  bestaandVoeg: 'Hier is een plaats die blijft',
  niet: 'Gemeenten zonder plaats',
  nietVoeg: 'Hier kan geen plaats komen',
  haalWeg: (naam: string) => `Haal ${naam} weg`,
  zonderInwoners: (jaar: string) =>
    `Niet van alle gemeenten is het aantal inwoners in ${jaar} bekend. Kies een ander jaar.`,
  kaart: (aantal: string) => `Kaart: ${plaatsen(aantal)}, en welke gemeente waarheen gaat`,
  hier: 'Hier is een plaats.',
  hierBlijft: 'Hier is een plaats, en die blijft.',
  naar: (plaats: string, km: string) => `Naar ${plaats}: ${km} km`,
  legenda: 'Plaats',
  legendaBlijft: 'Plaats die blijft',
  legendaBuiten: 'Niet in uw tabel',
  kaartUitleg: 'Elke kleur is het gebied van één plaats.',
  tabel: 'De plaatsen',
  plaats: 'Plaats',
  gemeenten: 'Gemeenten',
  inwoners: 'Inwoners',
  ruimte: 'Capaciteit',
  geenGrens: 'geen grens',
  gemiddeld: 'Gemiddelde afstand',
  verste: 'Verste afstand',
  blijft: 'Blijft',
  ja: 'ja',
  km: (afstand: string) => `${afstand} km`,
  receptAfstand: (omweg: string) =>
    `Afstanden zijn rechte lijnen tussen het midden van gemeenten, maal ${omweg}.`,
  receptEigen: (bestand: string) => `Afstanden komen uit uw tabel ${bestand}.`,
  receptDichtst: 'Elke gemeente gaat naar de dichtstbijzijnde plaats.',
  receptRuimte:
    'Elke gemeente gaat als geheel naar één plaats waar zij nog past; dat is niet altijd de dichtstbijzijnde. De grens laat gemeenten even los van hun ene plaats, tegen een prijs: wat dan het minst kost, kost nooit meer dan de beste keuze. Daarna worden gevallen een voor een uitgesloten.',
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
  prent: (aantal: string) => `${plaatsen(aantal)}, en welke gemeente waarheen gaat`,
};
