import type { Patroonfilter, Patroonsoort } from '@samenhang/core/signaal';
import { telling } from '../../getal/index.ts';

/** Dutch texts of the page of patterns. */
export const nlSignaalblad = {
  titel: 'Patronen in de signalen',
  lead: 'Waar lopen inwoners in meer gemeenten op vast? Hier staan aantallen van signalen, nooit een signaal zelf.',
  alles: (signalen: string, gemeenten: string) =>
    `Samen gaat het om ongeveer ${telling(signalen, 'signaal', 'signalen')}, uit minstens ${telling(gemeenten, 'gemeente', 'gemeenten')}.`,
  nogGeen: 'Er zijn nog te weinig signalen om een aantal te noemen.',
  per: 'Groepeer naar',
  soorten: {
    taak: 'taak',
    naad: 'knelpunt',
    wet: 'wet',
    indeling: 'indeling in regio’s',
    regio: 'regio',
    kwartaal: 'kwartaal',
  } satisfies Readonly<Record<Patroonsoort, string>>,
  vanIndeling: 'Regio’s van',
  tabel: (soort: string) => `Aantal signalen per ${soort}`,
  rest: (aantal: string) => `Te weinig om een aantal te noemen, of geen: ${aantal}`,
  kaart: (indeling: string) => `Kaart van het aantal signalen per regio: ${indeling}`,
  vertel: (regio: string, aantal: string) => `${regio}: ongeveer ${telling(aantal, 'signaal', 'signalen')}`,
  vertelWeinig: (regio: string) => `${regio}: te weinig om te noemen`,
  legenda: 'Signalen per regio, ongeveer',
  meer: 'meer signalen',
  minder: 'minder signalen',
  waar: {
    titel: 'Waar speelt het?',
    lead: 'De kaart toont hoeveel signalen er zijn per regio.',
    over: 'Toon signalen over',
    alle: 'alle onderwerpen',
    soorten: { taak: 'Taken', naad: 'Knelpunten', wet: 'Wetten' } satisfies Readonly<
      Record<Patroonfilter, string>
    >,
    alles: (over: string | undefined, signalen: string, gemeenten: string) =>
      `${over === undefined ? 'Alle onderwerpen' : over}: ongeveer ${telling(signalen, 'signaal', 'signalen')}, uit minstens ${telling(gemeenten, 'gemeente', 'gemeenten')}.`,
    teWeinig: 'te weinig om te tonen',
    uitleg:
      'Elke gemeente heeft de kleur van haar regio. Van één gemeente tonen wij nooit een aantal: dan zou te herleiden zijn om wie het gaat.',
    tabel: 'Toon de kaart als tabel',
    regio: 'Regio',
    prentTitel: (indeling: string, over: string | undefined) =>
      `Signalen per regio (${indeling})${over === undefined ? '' : `: ${over}`}`,
  },
  mee: 'Neem de aantallen mee',
  inbedden: 'Zet deze lijst op uw eigen website',
  inbedUitleg: 'De lijst heeft geen cookies en geen scripts, en werkt zichzelf bij.',
  inbedCode: 'Code om over te nemen',
  grenzen: {
    titel: 'Waar grenzen verschillen',
    lead: 'Zijn er meer signalen in gemeenten die volgens twee indelingen met andere gemeenten samenwerken?',
    a: 'De ene indeling',
    b: 'De andere indeling',
    over: 'Alleen signalen over',
    bestand: (soort: string) => `Download als ${soort}`,
    kies: 'Kies een indeling',
    verschilt: 'Gemeenten waar de grenzen verschillen',
    gelijk: 'Gemeenten waar de grenzen gelijk zijn',
    kop: 'Groep',
    gemeenten: 'Gemeenten',
    signalen: 'Signalen',
    cijfer: 'Per 100.000 inwoners',
    verhouding: (waarde: string, van: string, tot: string) =>
      `Waar de grenzen verschillen zijn er ${waarde} keer zo veel signalen per inwoner. Met 95% zekerheid ligt dat tussen ${van} en ${tot} keer.`,
    geenVerhouding:
      'Er zijn te weinig signalen, of er is geen verschil in grenzen: een verhouding is niet te noemen.',
    beeld: 'De verhouding met haar marge, op een schaal waarop 1 betekent: even veel',
    evenVeel: '1 = even veel',
    waarschuwingen: {
      geen_bewijs: 'Dit is geen bewijs dat grenzen de oorzaak zijn. De groepen verschillen in meer.',
      luisteren: 'Wie beter luistert, hoort meer signalen. Ook dat kan het verschil verklaren.',
      weinig: 'Het gaat om weinig signalen: het toeval telt zwaar mee.',
      te_weinig: 'Van een van de groepen zijn er te weinig signalen om te noemen.',
      geen_verschil: 'Bij deze twee indelingen is er geen gemeente in een van de groepen.',
    },
  },
} as const;
