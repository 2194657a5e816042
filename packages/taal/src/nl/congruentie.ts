import { telling } from '../getal/index.ts';

/** Dutch texts of the laboratory of congruentie. */
export const nlCongruentie = {
  titel: 'Laboratorium',
  bovenkop: (jaar: string) => `Laboratorium · Nederland in ${jaar}`,
  kop: (naam: string, naar: string) => `Zonder ${naam} stijgt de congruentie het meest: naar ${naar}.`,
  kopVast: (naar: string) => `De congruentie is ${naar}. Geen enkele indeling maakt haar kleiner.`,
  kopEen: 'Kies twee of meer indelingen en zie hoe goed ze op elkaar passen.',
  lead: (nu: string) => `Nu is zij gemiddeld ${nu}.`,
  leadKeuze: 'Achter elke indeling staat wat dat gemiddelde wordt als u haar weglaat of erbij kiest.',
  leadEen:
    'Hier probeert u uit welke indelingen samen gaan. U ziet vooraf wat een keuze doet met de congruentie.',
  ontbreekt: (namen: string, jaar: string) =>
    `Deze link noemt indelingen die wij voor ${jaar} niet hebben: ${namen}. De cijfers zijn zonder deze indelingen berekend.`,
  ontbreektEigen:
    'Een eigen indeling staat alleen in het geheugen van de browser waarin zij is geopend. Open het bestand hier opnieuw om haar mee te tellen.',
  bezig: 'Wordt opnieuw berekend',
  verdeling: 'Hoe zijn de gemeenten verdeeld?',
  verdelingUitleg: (midden: string) =>
    `De helft van de gemeenten zit onder ${midden}, de andere helft erboven. Kies een gemeente om haar plaats te zien.`,
  verdelingKop: (naam: string, waarde: string) => `${naam} heeft een congruentie van ${waarde}.`,
  verdelingPlaats: (hoger: string, totaal: string) =>
    hoger === '0'
      ? `Geen van de ${telling(totaal, 'gemeente', 'gemeenten')} zit hoger.`
      : `Van de ${totaal} gemeenten ${hoger === '1' ? 'zit er 1' : `zitten er ${hoger}`} hoger.`,
  verdelingGeen: (naam: string) => `Voor ${naam} is geen congruentie te berekenen.`,
  naarGemeente: (naam: string) => `Bekijk ${naam}`,
  verdelingTabel: 'Aantal gemeenten per klasse van congruentie',
  klasse: 'Congruentie',
  gemeenten: 'Gemeenten',
  van: (van: string, tot: string) => `${van} tot ${tot}`,
  staaf: (klasse: string, aantal: string) =>
    `${klasse}: ${aantal === '1' ? '1 gemeente' : `${aantal} gemeenten`}`,
  alsTabel: 'Bekijk als tabel',
  matrix: 'Welke indelingen passen in elkaar?',
  matrixUitleg:
    'Elk vak zegt hoeveel procent van de gemeenten in de indeling van de rij bij elkaar blijft in de indeling van de kolom. Bij 100 past de rij geheel in de kolom. Gemeenten die maar in één van beide liggen, tellen niet mee. Indelingen die bij elkaar horen, staan naast elkaar.',
  matrixTabel: 'Nesting van elke gekozen indeling in elke andere, in procenten',
  rij: 'Indeling van de rij',
  past: 'Past het best',
  schuurt: 'Past het slechtst',
  zin: (a: string, b: string, aantal: string) =>
    `${a} in ${b}: van elke 100 gemeenten blijven er ${aantal} bij elkaar.`,
  terug: (aantal: string) => `Omgekeerd ${aantal}.`,
  heelGelijk: (a: string, b: string) => `${a} en ${b} zijn gelijk: elke regio heeft dezelfde gemeenten.`,
  zelf: (naam: string) => `${naam}: dezelfde indeling`,
  zelfKort: 'dezelfde indeling',
  matrixBediening:
    'Wijs een vakje aan om te lezen wat het zegt. Met het toetsenbord: Tab naar de tabel, dan de pijltoetsen.',
  matrixCsv: 'Download de matrix (CSV)',
  matrixExcel: 'Download de matrix (CSV voor Excel)',
  paren: 'Welke gemeenten hebben het meest en het minst gemeen?',
  meest: 'Het meest gemeen',
  meestUitleg: (aantal: string, gedeeld: string) =>
    aantal === '1'
      ? `Eén paar gemeenten deelt het meest: ${gedeeld}.`
      : `${aantal} paren delen het meest: ${gedeeld}. Hier staan de paren met de meeste inwoners.`,
  minst: 'Buren met het minst gemeen',
  minstUitleg: (aantal: string, gedeeld: string) =>
    aantal === '1'
      ? `Eén paar buurgemeenten deelt het minst: ${gedeeld}.`
      : `${aantal} paren van buurgemeenten delen het minst: ${gedeeld}. Hier staan de paren met de meeste inwoners.`,
  paar: 'Gemeenten',
  gedeeld: 'Gedeeld',
  vanDe: (aantal: string, totaal: string) => `${aantal} van ${totaal}`,
  welke: 'Welke indelingen',
  alle: 'alle',
  geen: 'geen enkele',
  behalve: (namen: string) => `alle, behalve ${namen}`,
  recept: 'Recept bewaren of openen',
  receptUitleg:
    'Een recept is uw keuze van jaar, indelingen en weging. De opdrachtregel leest hetzelfde bestand: samenhang congruentie --recept recept.json.',
  bewaar: 'Bewaar recept.json',
  open: 'Open een recept',
  receptLet: 'Uw eigen indeling staat niet in het recept. Stuur dat bestand apart mee.',
  receptOpen: (bestand: string) => `${bestand} is geopend.`,
  receptFout: 'Dit is geen recept. Kies een bestand dat hier of met de opdrachtregel is gemaakt.',
  receptVelden: (velden: string) => `Dit recept is niet te lezen. Controleer: ${velden}.`,
} as const;
