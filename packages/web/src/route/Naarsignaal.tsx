import type { Atlas, Plek, Route } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { stringifyBegin } from '../signalen/adres.ts';
import { Koppeling } from '../ui/Koppeling.tsx';

interface NaarsignaalProps {
  readonly atlas: Atlas;
  readonly plek: Plek;
  readonly route: Route;
}

/** Begins a signal about what was found here: its gemeente and tasks, nothing of the household; behind the '#', as the route itself. */
export function Naarsignaal({ atlas, plek, route }: NaarsignaalProps) {
  const { form } = useTaal().t.signaal;
  const taken = [...new Set(route.kaarten.map(({ taak }) => taak.taak))];
  return (
    <section className="sh-niet-drukken" aria-label={form.vanuitRoute}>
      <p>{form.vanuitRouteUitleg}</p>
      <p>
        <Koppeling
          to="/signalen/nieuw"
          hash={stringifyBegin({ gemeente: atlas.gemeenten[plek.gemeente]?.code, taken })}
        >
          {form.vanuitRoute}
        </Koppeling>
      </p>
    </section>
  );
}
