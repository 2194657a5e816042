import { fillTabel, makeKop, type Tabel } from '../../tabel/index.ts';
import type { RegelingAntwoord } from '../antwoord.ts';

const nummer = makeKop('regeling', 'tekst', 'Nummer in het register', 'Number in the register');
const artikel = makeKop('artikel', 'tekst', 'Artikel', 'Article');
const wet = makeKop('wet', 'tekst', 'Wet', 'Act');

/** What is something to look at, and what a regeling must say, as tables. */
export function eisenTabellen({ id, controles, inhoud }: RegelingAntwoord): readonly Tabel[] {
  return [
    fillTabel<RegelingAntwoord['controles'][number]>(
      'controles',
      [
        { ...nummer, waarde: () => id },
        { ...makeKop('controle', 'tekst', 'Controle', 'Check'), waarde: (c) => c.naam },
        {
          ...makeKop('gezien', 'tekst', 'Wat er is gezien', 'What was seen'),
          waarde: (c) => c.gezien.join('; '),
        },
        { ...wet, waarde: (c) => c.wet },
        { ...artikel, waarde: (c) => c.artikel },
        { ...makeKop('twijfel', 'tekst', 'Twijfel', 'Doubt'), waarde: (c) => c.twijfel },
      ],
      controles,
    ),
    fillTabel<RegelingAntwoord['inhoud'][number]>(
      'inhoud',
      [
        { ...nummer, waarde: () => id },
        { ...makeKop('eis', 'tekst', 'Moet erin staan', 'Must be in it'), waarde: (e) => e.naam },
        { ...makeKop('verplicht', 'ja-nee', 'Verplicht', 'Obligatory'), waarde: (e) => e.verplicht },
        { ...makeKop('stand', 'tekst', 'Stand', 'Status'), waarde: (e) => e.stand },
        {
          ...makeKop('voorstel', 'tekst', 'Plaats om te lezen', 'Place to read'),
          waarde: (e) =>
            e.voorstellen.map(({ veld, fragment }) => `${veld}: ${fragment}`).join(' | ') || null,
        },
        { ...wet, waarde: (e) => e.wet },
        { ...artikel, waarde: (e) => e.artikel },
      ],
      inhoud,
    ),
  ];
}
