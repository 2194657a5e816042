import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Taak } from '@samenhang/core';
import { hoofdletter, regiosoort, type Spraak } from '@samenhang/taal';
import type { Jaarbeeld } from '../atlas/index.ts';
import { EigenGegevens } from '../eigen/index.ts';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';

interface OntbrekendProps {
  readonly spraak: Spraak;
  readonly taken: readonly Taak[];
  /** Ids of indelingen that the answer needs and the package does not have. */
  readonly gaten: readonly string[];
  readonly beeld: Jaarbeeld;
  /** By id of a missing indeling: the own one in its place. */
  readonly gevuld: ReadonlyMap<string, string>;
  readonly onVul: (gat: string, eigen: string | undefined) => void;
}

/** Fills what we do not know with somebody's own table. It stays in the memory of this page. */
export function Ontbrekend({ spraak, taken, gaten, beeld, gevuld, onVul }: OntbrekendProps) {
  const { ontbrekend } = spraak.t.route;
  const [eerste, ...meer] = gaten;
  if (eerste === undefined) return null;
  return (
    <section className="sh-stap sh-niet-drukken" aria-labelledby="kop-ontbrekend">
      <Heading level={2} id="kop-ontbrekend">
        {ontbrekend.kop}
      </Heading>
      <p>{ontbrekend.uitleg}</p>
      <EigenGegevens
        beeld={beeld}
        onErbij={(id) => {
          if (meer.length === 0) onVul(eerste, id);
        }}
        onWeg={(id) => {
          for (const gat of gaten) if (gevuld.get(gat) === id) onVul(gat, undefined);
        }}
      />
      {beeld.eigen.length > 0 &&
        gaten.map((gat) => (
          <Keuzeveld
            key={gat}
            label={hoofdletter(regiosoort(spraak, taken, gat))}
            waarde={gevuld.get(gat) ?? ''}
            opties={[
              { waarde: '', tekst: ontbrekend.geen },
              ...beeld.eigen.map((e) => ({ waarde: e.id, tekst: e.naam })),
            ]}
            onKies={(id) => onVul(gat, id === '' ? undefined : id)}
          />
        ))}
    </section>
  );
}
