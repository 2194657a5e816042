import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { describeProbleem } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { eldersVraag } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Skelet } from '../ui/Skelet.tsx';

interface EldersProps {
  readonly code: string;
  readonly jaar: number;
  /** The choice of another year. */
  readonly children: ReactNode;
}

/** A gemeente that does not exist in this year: what became of it, and the ways on. */
export function Elders({ code, jaar, children }: EldersProps) {
  const { t } = useTaal();
  const { data, isError } = useQuery(eldersVraag(code, jaar));
  const { naam, verwanten } = data && 'naam' in data ? data : { naam: code, verwanten: [] };
  return (
    <div className="sh-smal">
      <Heading level={1}>{t.gemeente.nietInJaar(naam, String(jaar))}</Heading>
      {data === undefined && !isError && <Skelet regels={2} />}
      {data && <Paragraph className="sh-lead">{describeProbleem(t, data)}</Paragraph>}
      {verwanten.length > 0 && (
        <ul className="utrecht-unordered-list">
          {verwanten.map(({ code: ander, naam: anderenaam }) => (
            <li key={ander} className="utrecht-unordered-list__item">
              <Koppeling to="/gemeente/$code" params={{ code: ander }} search={keuzeVan}>
                {t.gemeente.bekijk(anderenaam, String(jaar))}
              </Koppeling>
            </li>
          ))}
        </ul>
      )}
      <p>{t.gemeente.anderJaar}</p>
      {children}
      <p>
        <Koppeling to="/" search={keuzeVan}>
          {t.nietGevonden.start}
        </Koppeling>
      </p>
    </div>
  );
}
