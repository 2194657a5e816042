import { telling } from '../../getal/index.ts';

/** Dutch texts on all amounts of one recipient. */
export const nlOntvanger = {
  menu: (naam: string) => `Wat ${naam} kreeg voor taken (2009–2015)`,
  naar: 'Alle bedragen van deze gemeente',
  kies: 'Alle bedragen van één ontvanger',
  alle: 'Alle ontvangers van een onderwerp',
  voorbeeld: 'Bijvoorbeeld Zeist',
  niets: (tekst: string) => `Geen ontvanger met ‘${tekst}’.`,
  meer: (aantal: string) => `En nog ${aantal}. Typ meer letters.`,
  geenCode: 'geen gemeente met een code: een provincie, of een gemeente van vroeger',
  bij: (code: string, aantal: string) => `${code}, ${telling(aantal, 'bedrag', 'bedragen')}`,
  kop: (naam: string, som: string, onderwerpen: string, van: string, tot: string) =>
    `${naam} kreeg van ${van} tot en met ${tot} samen ${som}, voor ${telling(onderwerpen, 'onderwerp', 'onderwerpen')}.`,
  kopZonderJaar: (naam: string, som: string, onderwerpen: string) =>
    `${naam} kreeg samen ${som}, voor ${telling(onderwerpen, 'onderwerp', 'onderwerpen')}.`,
  zonderJaar: (som: string) => `Daarvan ${som} zonder jaar erbij: de bijlage noemt er geen.`,
  namen: (namen: string) =>
    `De bijlagen noemen: ${namen}. Bedragen van gemeenten die opgingen in deze, staan hier ook.`,
  geen: (naam: string) => `In de bijlagen bij het besluit staat geen bedrag voor ${naam}.`,
  geenUitleg:
    'Dat betekent niet dat de gemeente niets kreeg: het geld kan naar een centrumgemeente zijn gegaan.',
  maat: 'Wat de tabel laat zien',
  maten: { euro: 'Euro', perInwoner: 'Euro per inwoner', aandeel: 'Deel van het geheel (%)' },
  tabel: 'Alle bedragen, per onderwerp en jaar',
  tabelUitleg:
    'Een streepje betekent: geen bedrag in de bijlagen die hier zijn. Dat is niet hetzelfde als niets. Klik op een onderwerp voor alle ontvangers.',
  onderwerp: 'Onderwerp',
  zonder: 'Zonder jaar',
  bron: (bijlagen: string) =>
    `Besluit decentralisatie- en integratie-uitkeringen Gemeentefonds en Provinciefonds, bijlagen ${bijlagen}`,
  receptAandeel:
    'Het deel is het bedrag, gedeeld door de som van dat onderwerp in dat jaar over alle ontvangers.',
  receptInwoners:
    'Per inwoner: gedeeld door de inwoners van de gemeente in dat jaar, of in het eerste jaar dat bekend is. De tabel om mee te nemen noemt dat jaar.',
  naarGemeente: (naam: string) => `Naar de pagina van ${naam}`,
};
