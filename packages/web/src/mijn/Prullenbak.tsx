import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Kop, Probleem, recoverStuk } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { may, type StukProps } from './Stuk.tsx';

interface PrullenbakProps extends Pick<StukProps, 'onMelding' | 'organisaties'> {
  readonly stukken: readonly Kop[];
}

/** What was thrown away and can come back. */
export function Prullenbak({ stukken, organisaties, onMelding }: PrullenbakProps) {
  const { t, taal } = useTaal();
  const client = useQueryClient();
  const herstel = useMutation({
    mutationFn: ({ id }: Kop) => recoverStuk(id),
    onSuccess: (_stuk, { titel }) => onMelding(t.mijn.gelukt.terug(titel)),
    onSettled: () => client.invalidateQueries({ queryKey: ['mijn', 'stukken'] }),
  });
  return (
    <section className="sh-mijn__bak">
      <Heading level={2}>{t.mijn.prullenbak}</Heading>
      <Paragraph>{t.mijn.prullenbakUitleg}</Paragraph>
      {herstel.error && <Probleem fout={herstel.error} />}
      <ul className="sh-mijn__lijst">
        {stukken.map((stuk) => (
          <li key={stuk.id} className="sh-mijn__stuk">
            <span>{stuk.titel}</span>
            <p className="sh-zacht">{t.mijn.weggegooid(datumInWoorden(stuk.verwijderdOp ?? '', taal))}</p>
            {may({ stuk, organisaties }, 'terughalen') && (
              <div className="sh-knoppen">
                <Button purpose="secondary" onClick={() => herstel.mutate(stuk)}>
                  {t.mijn.herstel}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
