import type { Labels } from '@samenhang/motor';
import { memo } from 'react';
import { Samenblad } from '../../samenwerken/index.ts';
import type { Ontwerpcijfers } from '../beeld.ts';
import { Curve } from '../curve/Curve.tsx';
import type { Kleurgeheugen } from '../kaart/kleurgeheugen.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Vraagpaneel } from '../paneel/Vraagpaneel.tsx';
import { Afweging } from '../voorstellen/Afweging.tsx';
import type { Paneel } from '../vraag/vraag.ts';
import { Betekenis } from './Betekenis.tsx';
import { Gemeentedeel } from './Gemeentedeel.tsx';
import { Leegblad } from './Leegblad.tsx';
import { Onder, type OnderProps } from './Onder.tsx';
import { useSchermwerk } from './schermwerk.ts';

interface BladProps {
  readonly id: Paneel;
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers | undefined;
  readonly laag: number;
  readonly geheugen: Kleurgeheugen;
  /** Draws a proposal on the large map for as long as it is pointed at. */
  readonly onVoorbeeld: (labels: Labels | undefined) => void;
}

/**
 * What a tab of the panel holds. A new tab: its name in `panelen` (vraag/vraag.ts), its title in `t.ontwerp.bladen`, and a
 * line here, or in `Ontwerpblad` where it needs a map.
 */
export const Blad = memo(function Blad(props: BladProps) {
  const { id, ontwerp } = props;
  const { beeld, opgave, beheer } = ontwerp;
  const { atlas } = beeld;
  switch (id) {
    case 'vraag':
      return atlas && <Vraagpaneel atlas={atlas} ontwerp={ontwerp} />;
    case 'voorstellen':
      return (
        atlas &&
        opgave && (
          <>
            <Afweging {...{ atlas, opgave, ontwerp }} onVoorbeeld={props.onVoorbeeld} />
            <Curve
              atlas={atlas}
              opgave={opgave}
              gamma={beheer.vraag.gamma}
              onGamma={(gamma) => beheer.wijzig({ gamma })}
            />
          </>
        )
      );
    case 'samen':
      return <Samendeel {...props} />;
    default:
      return <Ontwerpblad {...props} id={id} />;
  }
});

/** The tabs that are about a map. */
function Ontwerpblad({
  id,
  ontwerp,
  cijfers,
  laag,
  geheugen,
}: BladProps & { readonly id: Exclude<Paneel, 'vraag' | 'voorstellen' | 'samen'> }) {
  const { beeld, opgave, getoond, beheer } = ontwerp;
  const { atlas } = beeld;
  if (!atlas || !opgave || !cijfers || !getoond) return <Leegblad />;
  const deel = { ontwerp, atlas, opgave, cijfers, laag, lagen: getoond.lagen };
  switch (id) {
    case 'cijfers':
      return <Betekenis {...deel} />;
    case 'gemeente':
      return (
        <Gemeentedeel
          {...deel}
          gemeente={beheer.vraag.gemeente}
          onGemeente={(gemeente) => beheer.noteer({ gemeente })}
        />
      );
    case 'bewaren':
      return <Onder {...deel} geheugen={geheugen} />;
  }
}

/** Working on the design with others; without a map there is nothing to do so on. */
function Samendeel({ ontwerp, cijfers }: BladProps) {
  const { beeld, opgave, getoond, beheer } = ontwerp;
  const { atlas } = beeld;
  const onBewaren = () => beheer.noteer({ paneel: 'bewaren' });
  if (!atlas || !opgave || !cijfers || !getoond) return <Samenblad werk={undefined} onBewaren={onBewaren} />;
  return <Samenmap {...{ ontwerp, atlas, opgave, cijfers, lagen: getoond.lagen }} onBewaren={onBewaren} />;
}

function Samenmap({
  onBewaren,
  ...deel
}: Omit<OnderProps, 'geheugen' | 'laag'> & { readonly onBewaren: () => void }) {
  return <Samenblad werk={useSchermwerk(deel)} onBewaren={onBewaren} />;
}
