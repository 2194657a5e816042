import type { Toetsinvulling } from '@samenhang/core/uitvoerbaarheid';
import { useQuery } from '@tanstack/react-query';
import { atlasVraag, jarenVraag } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Zoekkeuzeveld } from '../../signalen/index.ts';

interface NamensProps {
  readonly gekozen: Toetsinvulling['gemeenten'];
  readonly fout: string | undefined;
  readonly onKies: (gemeenten: Toetsinvulling['gemeenten']) => void;
}

/** For which gemeenten a body answers: those of the last year. */
export function Namens({ gekozen, fout, onKies }: NamensProps) {
  const woorden = useTaal().t.uitvoerbaarheid.antwoord;
  const { data: jaren } = useQuery(jarenVraag);
  const { data: atlas } = useQuery({ ...atlasVraag(jaren?.laatste ?? 0), enabled: jaren !== undefined });
  const namen = new Map((atlas?.gemeenten ?? []).map(({ code, naam }) => [code, naam]));
  for (const { code, naam } of gekozen) if (!namen.has(code)) namen.set(code, naam);
  return (
    <>
      <p className="sh-noot">{woorden.namensHulp}</p>
      <Zoekkeuzeveld
        naam="gemeenten"
        label={woorden.namens}
        fout={fout}
        opties={[...namen].map(([sleutel, naam]) => ({ sleutel, naam, bij: sleutel }))}
        gekozen={gekozen.map(({ code }) => code)}
        hoogstens={400}
        onKies={(codes) => onKies(codes.map((code) => ({ code, naam: namen.get(code) ?? code })))}
      />
    </>
  );
}
