import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { landkop } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import type { GekozenIndelingen } from '../keuze/index.ts';
import { Skelet } from '../ui/Skelet.tsx';
import { Term } from '../ui/Term.tsx';
import type { Landbeeld } from './landbeeld.ts';

interface OpeningProps {
  readonly jaar: number | undefined;
  readonly land: Landbeeld | undefined;
  readonly gekozen: GekozenIndelingen | undefined;
}

/** The headline: what the figures of this choice mean, in one sentence. */
export function Opening({ jaar, land, gekozen }: OpeningProps) {
  const { t, getal } = useTaal();
  const kop = useKop(land, gekozen);
  return (
    <>
      <p className="sh-bovenkop">
        {jaar === undefined ? t.start.nederland : t.start.nederlandIn(String(jaar))}
      </p>
      <Heading level={1} className="sh-kopzin">
        {kop ?? <Skelet regels={4} />}
        {kop === undefined && <span className="sh-verborgen">{t.start.titel}</span>}
      </Heading>
      <Paragraph className="sh-lead">
        {land && gekozen && gekozen.indelingen.length > 1 ? (
          <>
            {t.start.uitlegVoor} <Term begrip="congruentie">{t.start.congruentie}</Term>{' '}
            {t.start.uitlegNa(getal.procentFijn(land.gemiddelde))}
          </>
        ) : (
          t.start.uitlegAlgemeen
        )}
      </Paragraph>
    </>
  );
}

function useKop(land: Landbeeld | undefined, gekozen: GekozenIndelingen | undefined): string | undefined {
  const { t, getal } = useTaal();
  if (!gekozen) return undefined;
  const { isGewogen, indelingen } = gekozen;
  return landkop(t, getal, { gemiddelde: land?.gemiddelde, aantal: indelingen.length, isGewogen });
}
