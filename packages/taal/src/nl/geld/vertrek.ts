import { telling } from '../../getal/index.ts';

/** Dutch texts on leaving a regeling and staying in it. */
export const nlVertrek = {
  titel: 'Uittreden en blijven',
  naarVertrek: 'Wat kost het om uit deze regeling te stappen?',
  kop: (wie: string, som: string, blijvers: string) =>
    `Als ${wie} weggaat, is de uittreedsom ${som}. Wie blijft, betaalt daarna samen ${blijvers} per jaar meer.`,
  kopMeer: (wie: string, som: string, blijvers: string) =>
    `Als ${wie} weggaan, zijn de uittreedsommen samen ${som}. Wie blijft, betaalt daarna samen ${blijvers} per jaar meer.`,
  kopKrijgt: (wie: string, som: string, blijvers: string) =>
    `Als ${wie} weggaat, krijgt die ${som} mee: het deel in het vermogen is groter dan wat er te betalen is. Wie blijft, betaalt daarna samen ${blijvers} per jaar meer.`,
  lead: 'Wat uittreden kost, staat in de regeling zelf (Wgr artikel 9, eerste lid). Vul die regel hieronder in. Bedragen die u niet invult, zijn aannames.',
  kanNietKop: 'Dit is niet te berekenen',
  fouten: {
    'geen-bijdragen': () => 'Niemand betaalt een bijdrage. Vul de bijdragen in.',
    'niemand-weg': () => 'Er gaat niemand weg. Kies wie weggaat.',
    'niemand-blijft': () => 'Er blijft niemand over die betaalt. Laat minder deelnemers weggaan.',
    'vaste-kosten': (hoogstens: string) =>
      `De kosten die blijven, kunnen niet hoger zijn dan alle bijdragen samen: ${hoogstens}.`,
  },
  hefbomen: 'De regel, en wie weggaat',
  wie: 'Wie gaat weg?',
  duur: 'Zoveel jaar betaalt wie weggaat',
  aandelen: 'Deel per jaar',
  aandelenUitleg:
    'Welk deel van de grondslag wie weggaat elk jaar betaalt. Bij het begin daalt het elk jaar evenveel.',
  aandeel: (jaar: string) => `Jaar ${jaar} (%)`,
  grondslag: 'Waarover wie weggaat betaalt',
  grondslagen: { bijdrage: 'de hele bijdrage', 'vaste-kosten': 'het deel in de kosten die blijven' },
  vast: 'Kosten die blijven als iemand weggaat (euro per jaar)',
  vastAanname: 'Niet ingevuld: de helft van alle bijdragen. Dat is een aanname.',
  vermogen: 'Bezit min schulden (euro)',
  vermogenUitleg: 'Wie weggaat, krijgt zijn deel. Bij schulden: een getal onder nul.',
  beeld: 'Wie draagt de kosten die achterblijven?',
  beeldUitleg:
    'Elk jaar blijft evenveel over om te betalen. Wie weggaat, betaalt er steeds minder van; wie blijft, steeds meer.',
  beeldBijdrage:
    'Wie weggaat, betaalt over de hele bijdrage. Onder de nul betalen de blijvers dan tijdelijk minder dan nu.',
  weg: 'wie weggaat',
  blijvers: 'wie blijft',
  as: 'euro per jaar',
  stap: (jaar: string) => `jaar ${jaar}`,
  daarna: 'daarna',
  tabel: 'Deelnemer voor deelnemer',
  tabelUitleg: 'Bij wie blijft: wat die meer betaalt dan nu. Bij wie weggaat: wat die nog betaalt.',
  nogEen: 'En als er nog een weggaat?',
  nogEenUitleg: 'Elke rij: wat er gebeurt als deze deelnemer ook weggaat, naast wie al is gekozen.',
  schaal: 'Is wie overblijft nog groot genoeg?',
  schaalZonder:
    'Dit is te berekenen als u van elke deelnemer invult hoeveel cliënten er tegelijk gebruik van maken (onderaan).',
  bezetting: 'Zo vol moeten plaatsen zijn (%)',
  weigering: 'Zoveel mag moeten uitwijken (%)',
  schaalZin: (bezetting: string, weigering: string, clienten: string, plaatsen: string) =>
    `Om plaatsen voor ${bezetting} bezet te hebben en hoogstens ${weigering} te laten uitwijken, zijn ${clienten} cliënten tegelijk nodig en ${plaatsen} plaatsen.`,
  schaalInwoners: (inwoners: string) =>
    `Dat zijn de cliënten van ongeveer ${telling(inwoners, 'inwoner', 'inwoners')}.`,
  schaalGenoeg: (nu: string, straks: string) =>
    `Nu zijn het er ${nu}. Na dit vertrek zijn het er ${straks}: genoeg.`,
  schaalTeKlein: (nu: string, straks: string) =>
    `Nu zijn het er ${nu}. Na dit vertrek zijn het er ${straks}: te weinig.`,
  schaalAlTeKlein: (nu: string) => `Nu zijn het er ${nu}: dat is al te weinig, ook als iedereen blijft.`,
  alleen: (namen: string) =>
    `Bij deze deelnemers wordt het al te klein als er maar één van weggaat: ${namen}.`,
  niemandAlleen: 'Geen enkele deelnemer maakt het te klein door alleen weg te gaan.',
  minst: (namen: string) => `De kleinste groep waarbij het te klein wordt: ${namen}.`,
  recept:
    'De uittreedsom is de som over de jaren van deel × grondslag, min het deel in het vermogen naar bijdrage. Wat van de blijvende kosten niet wordt betaald, komt bij wie blijft, naar bijdrage.',
  kanNiet:
    'Wat dit niet kan zeggen: wat uw regeling bepaalt, of kosten toch kunnen dalen, of iemand het werk overneemt, en wat een rechter of de provincie beslist. De regels van uw regeling gaan voor.',
};
