import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Kandidaatfout } from '@samenhang/core/kennis';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { sentenceOf } from '../fouten.ts';
import { type Invoerstand, KENNIS, keepLijst, type Voorbeeld } from '../vragen.ts';

const soorten = ['nieuw', 'gewijzigd', 'geweigerd', 'van-ander', 'gelijk'] as const;
const isBewaarbaar = ({ soort }: Invoerstand) => soort === 'nieuw' || soort === 'gewijzigd';

interface InvoerplanProps {
  readonly organisatie: string;
  readonly voorbeeld: Voorbeeld;
}

/** What a list would bring in, by what becomes of it; what is new or changed can be chosen. */
export function Invoerplan({ organisatie, voorbeeld }: InvoerplanProps) {
  const { t, getal } = useTaal();
  const client = useQueryClient();
  const { standen, overig, meer } = voorbeeld;
  const [gekozen, setGekozen] = useState(() => new Set(standen.filter(isBewaarbaar)));
  const woorden = t.kennis.inbreng;
  const bewaar = useMutation({
    mutationFn: () => keepLijst(organisatie, [...gekozen]),
    onSuccess: () => client.invalidateQueries({ queryKey: KENNIS }),
  });
  const toggle = (stand: Invoerstand) => {
    const nieuw = new Set(gekozen);
    if (!nieuw.delete(stand)) nieuw.add(stand);
    setGekozen(nieuw);
  };
  if (bewaar.isSuccess) return <p role="status">{woorden.klaar(getal.heel(gekozen.size))}</p>;
  return (
    <section className="sh-stapel" aria-labelledby="plan">
      <Heading level={3} id="plan">
        {woorden.plan}
      </Heading>
      {overig.length > 0 && <p className="sh-noot">{woorden.overig(overig.join(', '))}</p>}
      {meer && <p className="sh-noot">{woorden.langer}</p>}
      {soorten.map((soort) => (
        <Groep
          key={soort}
          soort={soort}
          standen={standen.filter((stand) => stand.soort === soort)}
          gekozen={gekozen}
          onKies={toggle}
        />
      ))}
      {bewaar.error && <Probleem fout={bewaar.error} />}
      {gekozen.size > 0 && (
        <div className="sh-knoppen">
          <Button purpose="primary" onClick={() => bewaar.mutate()}>
            {woorden.breng(getal.heel(gekozen.size))}
          </Button>
        </div>
      )}
    </section>
  );
}

interface GroepProps {
  readonly soort: (typeof soorten)[number];
  readonly standen: readonly Invoerstand[];
  readonly gekozen: ReadonlySet<Invoerstand>;
  readonly onKies: (stand: Invoerstand) => void;
}

/** All of which the same becomes. */
function Groep({ soort, standen, gekozen, onKies }: GroepProps) {
  const { t, getal } = useTaal();
  const woorden = t.kennis.inbreng;
  if (standen.length === 0) return null;
  return (
    <div>
      <Heading level={4}>{woorden.aantal(woorden.standen[soort], getal.heel(standen.length))}</Heading>
      <ul className="sh-kennis__lijst">
        {standen.map((stand) => (
          <Stand
            key={`${stand.regel}-${stand.id ?? stand.item?.link ?? ''}`}
            stand={stand}
            gekozen={gekozen.has(stand)}
            onKies={() => onKies(stand)}
          />
        ))}
      </ul>
    </div>
  );
}

interface StandProps {
  readonly stand: Invoerstand;
  readonly gekozen: boolean;
  readonly onKies: () => void;
}

function Stand({ stand, gekozen, onKies }: StandProps) {
  const { t, getal } = useTaal();
  const { regel, item, titel = '', velden = [], fouten = [] } = stand;
  const woorden = t.kennis.inbreng;
  const naam = item?.titel ?? titel;
  const namen = velden.map((veld) => (woorden.velden as Readonly<Record<string, string>>)[veld] ?? veld);
  return (
    <li className="sh-kennis__item">
      {isBewaarbaar(stand) ? (
        <label>
          <input type="checkbox" checked={gekozen} aria-label={woorden.neemMee(naam)} onChange={onKies} />{' '}
          {naam}
        </label>
      ) : (
        <span>{naam}</span>
      )}
      <span className="sh-zacht">
        {woorden.regel(getal.heel(regel))} {item?.link}
      </span>
      {namen.length > 0 && <span className="sh-zacht">{woorden.verandert(namen.join(', '))}</span>}
      {fouten.map((fout) => (
        <span key={`${fout.veld}${fout.code}`} className="sh-kennis__kapot">
          {sentenceOf(t, fout as Kandidaatfout)}
        </span>
      ))}
    </li>
  );
}
