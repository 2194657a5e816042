import { telling } from '../../getal/index.ts';

/** Dutch texts of a question in words: its goals, its demands, and what cannot be. */
export const nlVraagwoorden = {
  inWoorden: 'In woorden',
  doelzin: (namen: string) => `De kaart komt zo veel mogelijk overeen met: ${namen}.`,
  gewichtwoorden: { meer: 'telt zwaarder', minder: 'telt minder zwaar' },
  eiszinnen: {
    titel: 'En zij voldoet hieraan:',
    geen: 'Verder is alles vrij.',
    aantal: {
      min: (aantal: string) => `Er zijn minstens ${telling(aantal, 'regio', 'regio’s')}.`,
      max: (aantal: string) => `Er zijn hoogstens ${telling(aantal, 'regio', 'regio’s')}.`,
    },
    inwoners: {
      min: (aantal: string) => `Elke regio heeft minstens ${telling(aantal, 'inwoner', 'inwoners')}.`,
      max: (aantal: string) => `Elke regio heeft hoogstens ${telling(aantal, 'inwoner', 'inwoners')}.`,
    },
    aaneen: 'Elke regio is aaneengesloten.',
    muur: (indeling: string) => `Geen regio ligt over een grens van: ${indeling}.`,
    verplaatsingen: (aantal: string, vandaag: string) =>
      `Hoogstens ${telling(aantal, 'gemeente', 'gemeenten')} ${aantal === '1' ? 'ligt' : 'liggen'} in een andere regio dan vandaag (${vandaag}).`,
    vasteRegios: (aantal: string, vandaag: string) =>
      `${telling(aantal, 'regio', 'regio’s')} van vandaag (${vandaag}) ${aantal === '1' ? 'blijft' : 'blijven'} zoals ${aantal === '1' ? 'die is' : 'die zijn'}.`,
    vasteGemeenten: (aantal: string, vandaag: string) =>
      `${telling(aantal, 'gemeente', 'gemeenten')} ${aantal === '1' ? 'houdt haar plaats' : 'houden hun plaats'} van vandaag (${vandaag}).`,
  },
  kanNiet: 'Dit kan niet:',
  kanWel: 'Eén van deze dingen is genoeg om dit bezwaar weg te nemen:',
  versoepel: {
    minimum: (van: string, naar: string) =>
      `minstens ${telling(naar, 'inwoner', 'inwoners')} per regio in plaats van ${van}`,
    maximum: (van: string, naar: string) =>
      `hoogstens ${telling(naar, 'inwoner', 'inwoners')} per regio in plaats van ${van}`,
    minAantal: (van: string, naar: string) =>
      `minstens ${telling(naar, 'regio', 'regio’s')} in plaats van ${van}`,
    maxAantal: (van: string, naar: string) =>
      `hoogstens ${telling(naar, 'regio', 'regio’s')} in plaats van ${van}`,
  },
  laatWeg: {
    aaneengesloten: 'regio’s hoeven niet aaneengesloten te zijn',
    samen: 'geen gemeenten die bij elkaar moeten',
    apart: 'geen gemeenten die niet bij elkaar mogen',
    vasteRegios: 'geen vaste regio’s',
    vasteEenheden: 'geen vaste gemeenten',
    muren: 'geen grenzen waar regio’s binnen moeten blijven',
    verplaatsingen: 'geen hoogste aantal gemeenten dat van regio verandert',
  },
  pasToe: 'Pas toe',
  nietNog: 'Zonder dit bezwaar is nog niet zeker dat er een kaart is: dat blijkt bij het rekenen.',
} as const;
