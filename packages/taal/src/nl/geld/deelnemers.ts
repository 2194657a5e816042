import { telling } from '../../getal/index.ts';

/** Dutch texts on who takes part in a regeling, and on one's own table on a page of money. */
export const nlDeelnemers = {
  regeling: 'Regeling',
  uitRegister: (naam: string) => `De deelnemers komen uit het register: ${naam}.`,
  naarRegeling: 'Bekijk deze regeling',
  eigenTabel: 'De deelnemers zijn die van uw eigen tabel.',
  zoek: 'Zoek een andere regeling',
  zoekKnop: 'Zoek',
  gevonden: (aantal: string) => telling(aantal, 'regeling gevonden.', 'regelingen gevonden.'),
  nietsGevonden: 'Geen regeling gevonden. Zoek met een ander woord.',
  begroting: 'Alle bijdragen samen (euro per jaar)',
  voorbeeld: (euro: string) =>
    `${euro} is een voorbeeldbedrag. Wat deelnemers betalen, staat niet in het register. Vul uw eigen bedrag in, of per deelnemer in de tabel onderaan.`,
  volgensRegister: 'Het bedrag is verdeeld volgens de sleutel die het register noemt.',
  naarInwoners: 'Het bedrag is verdeeld naar inwoners. Dat is een aanname.',
  onbekend: (namen: string) => `Wat ${namen} betaalt, is niet bekend. Dat telt nu als 0: vul het in.`,
  eigenCijfers: 'De bijdragen zijn uw eigen opgave.',
  bronnen: {
    eigen: 'eigen opgave',
    register: 'sleutel van het register',
    inwoners: 'naar inwoners',
    onbekend: 'niet bekend',
  },
  invoer: {
    kop: 'Uw eigen cijfers',
    uitleg:
      'Vul in wat u weet. Een leeg vak betekent: niet bekend. Alles blijft in uw browser en staat in de link.',
    cel: (kolom: string, naam: string) => `${kolom}, ${naam}`,
    naam: 'Naam',
    weg: (naam: string) => `Haal ${naam} weg`,
    wegKop: 'Weghalen',
    voegToe: 'Voeg een gemeente toe',
    terug: 'Terug naar de cijfers van het begin',
    bestand: 'Open een tabel (CSV of Excel)',
    bestandUitleg: (kolommen: string) =>
      `Een tabel met deze kolommen: ${kolommen}. Het bestand blijft in uw browser.`,
    voorproef: 'Zo is uw tabel gelezen',
    voorproefAantal: (aantal: string) =>
      `${telling(aantal, 'rij', 'rijen')}. Kloppen de namen en getallen? Dan vervangt deze tabel de cijfers hieronder.`,
    teVeel: (aantal: string) =>
      `De tabel is langer dan ${telling(aantal, 'rij', 'rijen')}. Zoveel past niet in een link: kies er minder.`,
    onbekendeNamen: (namen: string) =>
      `Geen gemeente van dit jaar: ${namen}. Die rijen tellen mee onder de naam die u gaf, zonder inwoners uit het pakket.`,
    kolommen: {
      budget: 'Bijdrage (euro)',
      inwoners: 'Inwoners',
      clienten: 'Cliënten tegelijk',
      gebruik: 'Gebruik',
      beschermdwonen: 'Uit beschermd wonen',
      opvang: 'Uit opvang',
      jeugdzorg: 'Uit jeugdzorg',
      detentie: 'Uit detentie',
      woningen: 'Verhuurde woningen',
    },
  },
  gewicht: (maat: string) => `${maat} (%)`,
  gewichtUitleg: 'Samen is het 100%: de andere schuiven mee.',
};
