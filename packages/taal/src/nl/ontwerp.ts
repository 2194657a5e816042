import { telling } from '../getal/index.ts';
import { nlBeginnen } from './ontwerp/beginnen.ts';
import { nlTekenen } from './ontwerp/tekenen.ts';
import { nlVoorstellen } from './ontwerp/voorstellen.ts';
import { nlVraagwoorden } from './ontwerp/vraagwoorden.ts';

/** Dutch texts of the redesign. */
export const nlOntwerp = {
  titel: 'Ontwerp',
  bovenkop: (jaar: string) => `Ontwerp · Nederland in ${jaar}`,
  kopVraag: 'Teken regio’s die passen bij de indelingen van nu.',
  kopBezig: 'Uw browser zoekt naar de beste kaart.',
  kopBezigMet: (aantal: string) => `De beste kaart tot nu toe heeft ${telling(aantal, 'regio', 'regio’s')}.`,
  kop: (aantal: string, deel: string) =>
    `Deze kaart heeft ${telling(aantal, 'regio', 'regio’s')}. Zij komt voor ${deel} overeen met de gekozen indelingen.`,
  kleinEnGroot: (klein: string, groot: string) => `${klein} kleine en ${groot} grote`,
  kopGeen: 'Er is geen kaart die aan al deze eisen voldoet.',
  kopNiet: 'Er is geen kaart gevonden die aan al deze eisen voldoet.',
  lead: 'U kiest met welke indelingen de kaart moet overeenkomen, hoe groot de regio’s zijn en wat vaststaat. Uw browser zoekt daar de beste kaart bij. Er gaat niets naar een server.',
  leadBezig: 'De kaart verandert mee zodra er een betere is. U kunt stoppen wanneer u wilt.',
  bewezen: 'Bewezen: bij deze vraag heeft geen kaart een hogere waarde.',
  hoogstens: (procent: string) => `De waarde kan bij deze vraag hoogstens ${procent} hoger.`,
  grensOnbekend: 'Hoeveel hoger de waarde kan, is niet berekend.',
  linkBewezen:
    'In de link staat dat bij deze vraag geen kaart een hogere waarde heeft. Dat is hier niet opnieuw bewezen.',
  linkHoogstens: (procent: string) =>
    `In de link staat: de waarde kan hoogstens ${procent} hoger. Dat is hier niet opnieuw berekend.`,
  besteNu: (naam: string, deel: string) => `De beste indeling van nu, ${naam}, komt voor ${deel} overeen.`,
  uitDeLink: 'uit de link',
  gestopt: 'U bent gestopt. Dit is de beste kaart tot dat moment.',
  uitLink:
    'Deze kaart is eerder berekend en stond in de link. De cijfers zijn opnieuw berekend uit de kaart zelf.',
  verouderd: 'Deze kaart hoort bij uw vorige vraag. Kies ‘Bereken’ voor een nieuwe.',
  linkKapot:
    'De kaart in deze link is beschadigd. Uw vraag is wel bewaard. Kies ‘Bereken’ om de kaart opnieuw te maken.',
  linkAnders:
    'De kaart in deze link gaat over andere gemeenten dan wij nu voor dit jaar hebben. Uw vraag is wel bewaard. Kies ‘Bereken’ om de kaart opnieuw te maken.',
  schendt: 'Deze kaart voldoet niet aan de vraag:',
  nietGenest: (regio: string, aantal: string) =>
    `Kleine regio ${regio} ligt in ${telling(aantal, 'grote regio', 'grote regio’s')} in plaats van in één.`,
  nestingFout: 'Voor elke laag apart is er misschien wel een kaart, maar de lagen passen niet in elkaar:',
  meerSchendingen: (aantal: string) => `En nog ${aantal} keer zo.`,
  geenTip: 'Maak een van de eisen minder streng. Uw vraag is bewaard.',
  fouten: {
    anderJaar: (jaar: string, atlas: string) => `De vraag gaat over ${jaar}, de gegevens over ${atlas}.`,
    indeling: (id: string) =>
      `De indeling ‘${id}’ is er in dit jaar niet. Kies een andere indeling of een ander jaar.`,
    gemeente: (code: string) =>
      `De gemeente ${code} is er in dit jaar niet. Haal deze gemeente uit uw eisen.`,
    regio: (code: string) => `Regio ${code} is er vandaag niet in de gekozen indeling. Maak deze regio los.`,
    inwoners: (namen: string) =>
      `Van ${namen} kennen wij het aantal inwoners niet. Laat de eis aan inwoners weg, of kies een ander jaar.`,
    enMeer: (naam: string, aantal: string) => `${naam} en nog ${aantal}`,
  },
  kapot: 'Het rekenen is mislukt. Probeer het opnieuw. Lukt het weer niet, maak dan de vraag kleiner.',
  kapotLaden: 'Het rekenprogramma kon niet worden geladen. Controleer uw verbinding en probeer het opnieuw.',
  kiesIndeling: 'Kies minstens één indeling waarmee de kaart moet overeenkomen.',
  kiesLagen: 'Kies voor elke laag minstens één indeling.',
  bediening: 'Rekenen',
  bereken: 'Bereken',
  opnieuw: 'Zoek verder',
  bewijs: 'Bewijs hoeveel beter kan',
  bewijsOpnieuw: 'Bewijs het opnieuw',
  open: 'Open een bewaard ontwerp',
  openGeenJson:
    'Dit bestand is geen JSON, of het is te groot. Kies een ontwerp dat hier of met de opdrachtregel is bewaard.',
  openGeenVeld: (pad: string) =>
    `Dit ontwerp stelt een vraag die op deze pagina geen plek heeft (‘${pad}’). Open het met de opdrachtregel.`,
  openGeenJaar: (jaar: string) => `Van ${jaar} hebben wij hier geen gegevens, of zij zijn niet geladen.`,
  bewijsUitleg: 'Laadt eerst een rekenprogramma van 3,5 MB van onze eigen server.',
  stop: 'Stop en houd de beste kaart',
  ongedaan: 'Ongedaan maken',
  opnieuwDoen: 'Opnieuw doen',
  bewijzen: 'Het bewijs wordt gezocht.',
  laden: 'Het rekenprogramma wordt geladen.',
  voortgang: 'Voortgang van het rekenen',
  nog: (seconden: string) =>
    seconden === '1' ? 'Nog hoogstens 1 seconde.' : `Nog hoogstens ${seconden} seconden.`,
  bijnaKlaar: 'Bijna klaar.',
  besteTotNu: (regios: string) => `Beste tot nu toe: ${telling(regios, 'regio', 'regio’s')}.`,
  nogGeenKaart: 'Er is nog geen kaart gevonden.',
  klaar: 'Klaar met rekenen.',
  tijd: 'Rekentijd',
  seconden: (aantal: string) => telling(aantal, 'seconde', 'seconden'),

  kaart: 'Kaart van het ontwerp',
  kaartLabel: (jaar: string) => `Kaart van het ontwerp, gemeenten van ${jaar}`,
  vandaagLabel: (naam: string, jaar: string) => `Kaart van vandaag: ${naam} in ${jaar}`,
  toon: 'Wat de kaart toont',
  toonOntwerp: 'Ontwerp',
  toonLaag: ['Kleine regio’s', 'Grote regio’s'],
  toonVandaag: 'Vandaag',
  klik: 'Klikken op de kaart',
  handelingen: {
    bekijk: 'Bekijk',
    teken: 'Teken',
    lasso: 'Lasso',
    wissel: 'Wissel',
    gemeente: 'Gemeente vast/los',
    regio: 'Regio vast/los',
  },
  tekenen: nlTekenen,
  bedieningKaart:
    'Ga met de pijltjestoetsen van gemeente naar gemeente. Enter doet wat u bij ‘Klikken op de kaart’ heeft gekozen, Escape laat los. Bij ‘Teken’: K neemt de regio onder de cursor als kwast, N begint een nieuwe regio, Enter verft, en Shift met een pijltje verft terwijl u gaat. Vastzetten kan ook met de lijst onder ‘Wat staat vast?’.',
  tikNogmaals: 'Tik nog eens om te kiezen',
  wolkRegio: (naam: string, inwoners: string) => `Regio ${naam}, ${telling(inwoners, 'inwoner', 'inwoners')}`,
  wolkVandaag: (naam: string) => `Vandaag: ${naam}`,
  wolkVast: 'Staat vast',
  legendaVast: (aantal: string) =>
    aantal === '1' ? '1 gemeente staat vast' : `${aantal} gemeenten staan vast`,

  paneel: 'Paneel van het ontwerp',
  bladen: {
    vraag: 'Vraag',
    voorstellen: 'Voorstellen',
    cijfers: 'Cijfers',
    gemeente: 'Gemeente',
    samen: 'Samen',
    bewaren: 'Bewaren',
  },
  nogGeenOntwerp: 'Er is nog geen ontwerp. Kies ‘Bereken’, of teken er zelf een op de kaart.',
  ...nlVraagwoorden,
  voorstellen: nlVoorstellen,
  beginnen: nlBeginnen,
  begin: 'Waar begint u mee?',
  vraag: 'Uw vraag',
  indelingen: 'Waarmee moet de kaart overeenkomen?',
  omvang: 'Hoe groot zijn de regio’s?',
  gamma: 'Fijn of grof',
  gammaUitleg:
    'Grof geeft weinig, grote regio’s. Fijn geeft veel, kleine regio’s. Het precieze aantal volgt uit de indelingen.',
  grof: 'grof',
  fijn: 'fijn',
  gammaWoorden: ['zeer grof', 'grof', 'tussenin', 'fijn', 'zeer fijn'],
  gammaStand: (woord: string, gamma: string) => `${woord} (γ = ${gamma})`,
  regios: 'Aantal regio’s',
  inwoners: 'Inwoners per regio',
  minstens: 'minstens',
  hoogste: 'hoogstens',
  geenGetal: 'Vul een heel getal in, zoals 25, 100.000 of 0,1 mln.',
  gebroken: (tekst: string) =>
    `Wat bedoelt u met ‘${tekst}’? Schrijf een heel getal, zoals 1.500, of miljoenen als 1,5 mln.`,
  verbeterEerst: (velden: string) => `Verbeter eerst wat u invulde bij: ${velden}.`,
  omgekeerd: 'Dit getal is lager dan dat bij ‘minstens’.',
  eisen: 'Waar moet de kaart aan voldoen?',
  aaneen:
    'Elke regio is aaneengesloten (over land, met een veer, brug, tunnel of dam, of met de overkant van het water)',
  muren: 'Regio’s liggen niet over de grenzen van',
  geenMuren: 'geen indeling',
  muurErbij: 'Voeg grenzen toe',
  haalWeg: (wat: string) => `Haal weg: ${wat}`,
  verplaatsingen: 'Gemeenten die van regio mogen veranderen',
  verplaatsingenUitleg: (naam: string) => `Geteld vanaf vandaag: ${naam}. Leeg betekent: zoveel als nodig.`,
  vast: 'Wat staat vast?',
  vastTerm: 'Wat is vast?',
  vastUitleg:
    'Een vaste regio blijft precies zoals vandaag. Een vaste gemeente blijft bij de andere vaste gemeenten van haar regio, en gescheiden van die van andere regio’s.',
  vandaag: 'Vandaag is',
  vastStand: (regios: string, gemeenten: string) =>
    `Vast: ${regios} regio${regios === '1' ? '' : '’s'} en ${gemeenten} losse gemeente${gemeenten === '1' ? '' : 'n'}.`,
  vastNiets: 'Er staat niets vast.',
  allesVast: 'Zet alles vast',
  allesLos: 'Maak alles los',
  vastLijst: 'Regio’s van vandaag',
  vasteGemeente: 'Zet een gemeente vast',
  nietVast: (naam: string) => `${naam} ligt vandaag in geen regio en kan niet vast.`,
  paren: 'Wie moet bij elkaar, wie niet?',
  parenUitleg: 'Kies twee gemeenten en wat er moet gebeuren.',
  eerste: 'Eerste gemeente',
  tweede: 'Tweede gemeente',
  samen: 'Bij elkaar',
  apart: 'Niet bij elkaar',
  samenZin: (a: string, b: string) => `${a} en ${b} moeten bij elkaar`,
  apartZin: (a: string, b: string) => `${a} en ${b} mogen niet bij elkaar`,
  lagen: 'Eén laag of twee?',
  lagenUitleg:
    'Bij twee lagen ligt elke kleine regio helemaal in één grote. Elke indeling telt dan bij één laag mee.',
  tweeLagen: 'Maak twee lagen',
  verdeel: 'Verdeel de indelingen vanzelf',
  laagKeuze: ['kleine regio’s', 'grote regio’s'],
  groteRegios: 'De grote regio’s',

  cijfers: 'Wat levert deze kaart op?',
  cijferRegios: 'Regio’s',
  cijferRegiosVandaag: 'Regio’s vandaag',
  cijferOvereenkomst: 'Overeenkomst',
  cijferWaarde: 'Waarde',
  nietBerekend: 'grens niet berekend',
  bewezenKort: 'bewezen de hoogste bij deze vraag',
  grensKort: (procent: string) => `hoogstens ${procent} hoger mogelijk`,
  besteNuKort: (deel: string, naam: string) => `beste van nu: ${deel} (${naam})`,
  vanTot: (laag: string, hoog: string) => `van ${laag} tot ${hoog} inwoners`,
  deeltZin: (deel: string, aantal: string) =>
    `Twee gemeenten in dezelfde regio delen nu al ${deel} van de ${aantal} gekozen indelingen.`,
  bewaardZin: (deel: string) =>
    `Van alles wat gemeenten nu delen, blijft ${deel} binnen een regio van deze kaart.`,
  waardeZin: (waarde: string, grens: string) =>
    `De waarde is ${waarde}; geen kaart die aan de eisen voldoet kan boven ${grens} komen.`,
  waardeUitleg:
    'De grens en het bewijs gaan over de waarde, niet over de overeenkomst. Bij een andere stand van fijn of grof, of met minder eisen, kan een kaart meer overeenkomen.',
  tegenVandaag: 'Vergeleken met de indelingen van nu',
  indeling: 'Indeling',
  regiosNu: 'Regio’s nu',
  overeenkomstNu: 'Overeenkomst van deze indeling zelf',
  past: 'Past in het ontwerp',
  veranderen: 'Gemeenten die veranderen',
  pastUitleg:
    '‘Past in het ontwerp’: van elke 100 gemeenten in deze indeling blijven er zoveel bij elkaar. ‘Gemeenten die veranderen’: zoveel gemeenten zouden van regio wisselen om van deze indeling het ontwerp te maken.',

  gemeente: 'Wat verandert er voor mijn gemeente?',
  gemeenteKies: 'Kies een gemeente, hier of op de kaart.',
  gemeenteRegio: (naam: string, regio: string, aantal: string) =>
    aantal === '0'
      ? `${naam} vormt in dit ontwerp alleen een regio.`
      : `${naam} ligt in de regio ${regio}, met ${aantal} ${aantal === '1' ? 'andere gemeente' : 'andere gemeenten'}.`,
  gemeenteMet: (namen: string) => `Dat zijn ${namen}.`,
  gemeenteMetEen: (naam: string) => `Dat is ${naam}.`,
  gemeenteIndeling: (indeling: string, erbij: string, weg: string) =>
    `${indeling}: ${erbij === '0' ? 'geen nieuwe partners' : erbij === '1' ? '1 nieuwe partner' : `${erbij} nieuwe partners`}, ${weg === '0' ? 'geen partner eraf' : weg === '1' ? '1 partner eraf' : `${weg} partners eraf`}.`,
  gemeenteErbij: (namen: string) => `Nieuw: ${namen}.`,
  gemeenteWeg: (namen: string) => `Niet meer: ${namen}.`,
  anderen: (aantal: string) => `${aantal} andere`,
  gemeenteGelijk: (namen: string) => `Dezelfde partners als nu: ${namen}.`,

  regiotabel: 'De regio’s van dit ontwerp',
  regio: 'Regio',
  gemeenten: 'Gemeenten',
  leden: 'Welke gemeenten',
  naamUitleg: 'Elke regio heet naar de gemeente met de meeste inwoners.',

  curve: 'Hoeveel regio’s passen het best?',
  curveUitleg:
    'Elke stip op de lijn is de beste kaart bij één stand van fijn of grof. De vierkantjes zijn de indelingen van nu. Kies een stip om die stand over te nemen.',
  curveGrens:
    'De lijn laat eisen zoals inwoners, grenzen en aaneengesloten regio’s buiten beschouwing: hij laat zien wat de indelingen zelf vragen.',
  curveBereken: 'Bereken de lijn',
  curveStop: 'Stop met de lijn',
  curveBezig: (aantal: string) => `${aantal} van 20 standen berekend.`,
  curveAs: 'Aantal regio’s',
  curveAsY: 'Overeenkomst',
  curvePunt: (regios: string, deel: string, gamma: string) =>
    `${telling(regios, 'regio', 'regio’s')}, ${deel} overeenkomst, γ = ${gamma}`,
  curveNeem: (gamma: string) => `Neem γ = ${gamma}`,
  curveBeste: (regios: string, deel: string) =>
    `De overeenkomst is het grootst bij ${telling(regios, 'regio', 'regio’s')}: ${deel}.`,
  curveTabel: 'Aantal regio’s en overeenkomst bij twintig standen van fijn tot grof',
  curveGat: 'Beter kan hoogstens',
  curveTabelVandaag: 'De indelingen van nu als punten naast de lijn',
  alsTabel: 'Bekijk als tabel',
  nu: 'nu',

  eigen: 'Gebruik als eigen indeling',
  eigenUitleg:
    'Dan doet dit ontwerp mee in het laboratorium en bij het vergelijken, zolang deze pagina open is.',
  eigenKlaar: 'Het ontwerp doet nu mee als eigen indeling.',
  eigenNaam: (nummer: string) => `Ontwerp met ${telling(nummer, 'regio', 'regio’s')}`,
  naarTafels: 'Bekijk wat het met het aantal tafels doet',
  naarLaboratorium: 'Bekijk het in het laboratorium',
  formule:
    'waarde = Σ over paren gemeenten in dezelfde regio van 2·Σ_d g_d·[paar deelt een regio in d] − 2·γ·Σ_d g_d; overeenkomst = 2·Σ_P a / (|P| + Σ a), met a het gewogen deel van de indelingen dat een paar deelt en P de paren binnen regio’s',
  receptVraag: 'Vraag',
  receptVraagUitleg:
    'Met het JSON-bestand geeft de opdrachtregel hetzelfde: samenhang herontwerp --opgave ontwerp.json.',
  receptWijze: 'Wijze',
  receptWijzeTekst: 'Berekend in uw browser met de rekenkern van Samenhang.',
} as const;
