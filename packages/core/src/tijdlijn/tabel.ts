import { fillTabel, koppen, makeKop, type Tabel } from '../tabel/index.ts';
import type { TijdlijnAntwoord } from './antwoord.ts';

const indelingen = { nl: 'indelingen', en: 'divisions' };

const over = makeKop('indelingen', 'heel', 'Gekozen indelingen', 'Chosen divisions', { eenheid: indelingen });
const waargenomen = makeKop('waargenomen', 'heel', 'Waarvan waargenomen', 'Of which observed', {
  eenheid: indelingen,
});
const congruentieWaargenomen = makeKop(
  'congruentie_waargenomen',
  'deel',
  'Congruentie over wat is waargenomen',
  'Congruence over what was observed',
);
const gemeenten = makeKop('gemeenten', 'heel', 'Aantal gemeenten', 'Number of municipalities');
const partners = { ...koppen.partners, type: 'getal' as const };

/** The years of a timeline, and the herindelingen between them. */
export function tijdlijnTabellen({ gemeente, jaren, herindelingen }: TijdlijnAntwoord): readonly Tabel[] {
  return [
    fillTabel<TijdlijnAntwoord['jaren'][number]>(
      'jaren',
      [
        { ...koppen.jaar, waarde: (j) => j.jaar },
        { ...koppen.gemeente, waarde: () => gemeente?.code ?? null },
        { ...koppen.congruentie, waarde: (j) => j.alles.congruentie },
        { ...partners, waarde: (j) => j.partners },
        { ...waargenomen, waarde: (j) => j.waargenomen.indelingen.length },
        { ...over, waarde: (j) => j.alles.indelingen.length },
        { ...gemeenten, waarde: (j) => j.aantalGemeenten },
        { ...congruentieWaargenomen, waarde: (j) => j.waargenomen.congruentie },
      ],
      jaren,
    ),
    fillTabel<TijdlijnAntwoord['herindelingen'][number]>(
      'herindelingen',
      [
        { ...makeKop('datum', 'datum', 'Datum', 'Date'), waarde: (h) => h.datum },
        { ...makeKop('van', 'tekst', 'Code van', 'Code from'), waarde: (h) => h.van.code },
        { ...makeKop('van_naam', 'tekst', 'Van', 'From'), waarde: (h) => h.van.naam },
        { ...makeKop('naar', 'tekst', 'Code naar', 'Code to'), waarde: (h) => h.naar.code },
        { ...makeKop('naar_naam', 'tekst', 'Naar', 'To'), waarde: (h) => h.naar.naam },
        {
          ...makeKop('blijft_bestaan', 'ja-nee', 'Alleen de grens veranderde', 'Only the border changed'),
          waarde: (h) => h.blijftBestaan,
        },
      ],
      herindelingen,
    ),
  ];
}
