import { STAATREGELS, type Zienswijzestaat } from '@samenhang/core';
import { kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';

/** The steps of a view in their order, with where it is now: drawn from the table that the server judges by. */
export function Stappenlijn({ staat }: { readonly staat: Zienswijzestaat }) {
  const woorden = useTaal().t.zienswijzen;
  const hier = STAATREGELS.findIndex((regel) => regel.staat === staat);
  const einde = STAATREGELS[hier]?.naar.length === 0;
  const lijn = STAATREGELS.filter(({ naar }) => (naar.length === 0 ? einde : true));
  return (
    <ol className="sh-stappenlijn" aria-label={woorden.staat}>
      {lijn.map((regel, k) => (
        <li
          key={regel.staat}
          className={k < hier && !einde ? 'sh-stappenlijn__gedaan' : undefined}
          {...(regel.staat === staat ? { 'aria-current': 'step' } : {})}
        >
          {woorden.staten[regel.staat]}
        </li>
      ))}
    </ol>
  );
}

/** All states with who reads it, what each asks and where it can go: the same table, in words. */
export function Weg() {
  const { t, taal } = useTaal();
  const { samen, staten } = t.zienswijzen;
  const woorden = samen.weg;
  return (
    <Uitklap titel={woorden.titel}>
      <dl className="sh-gegevens">
        {STAATREGELS.map(({ staat, openbaar, eist, naar }) => (
          <div key={staat}>
            <dt>{staten[staat]}</dt>
            <dd>
              {woorden.regel(
                openbaar ? woorden.iedereen : woorden.leden,
                opsomming(
                  taal,
                  eist.map((wat) => woorden.vereisten[wat]),
                ) || woorden.niets,
                opsomming(
                  taal,
                  naar.map((stap) => kleineLetter(staten[stap])),
                  'of',
                ) || woorden.einde,
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Uitklap>
  );
}
