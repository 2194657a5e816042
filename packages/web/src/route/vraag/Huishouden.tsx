import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { LIDSOORTEN, type Plaatsbron, type Huishouden as Voorbeeld } from '@samenhang/core';
import { inTaal, ledennamen, plaatsnaam } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { useBreed } from '../../ui/breed.ts';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import type { Vraagbeheer } from '../gebruik.ts';
import type { Routegegevens } from '../vragen.ts';
import { kanErbij } from './hash.ts';
import { Lid } from './Lid.tsx';
import { findPlek } from './plek.ts';
import { type Lidkeuze, withLid } from './vraag.ts';

interface HuishoudenProps {
  readonly bron: Plaatsbron;
  readonly gegevens: Routegegevens;
  readonly beheer: Vraagbeheer;
}

/** The members of an example, without what it says of who they are. */
function ledenVan({ leden }: Voorbeeld): readonly Lidkeuze[] {
  return leden.map(({ soort, behoeften }) => ({ soort, behoeften, tweede: {} }));
}

/** Who lives there and what is going on: an example as a start, then member by member. */
export function Huishouden({ bron, gegevens, beheer }: HuishoudenProps) {
  const taalgebruik = useTaal();
  const { t, taal } = taalgebruik;
  const { huishouden } = t.route;
  const { vraag, wijzig, vervang, ronde } = beheer;
  const namen = ledennamen(taalgebruik, vraag.leden);
  const plaats = vraag.plaats ? findPlek(bron, vraag.plaats) : undefined;
  const thuis =
    plaats?.soort === 'gevonden' ? plaatsnaam({ ...taalgebruik, atlas: bron.atlas }, plaats.plek) : undefined;
  // Members have nothing of their own to be known by: their place in this list.
  const sleutels = vraag.leden.map((_, i) => `${ronde}-${i}`);
  const breed = useBreed();
  const leeg = vraag.leden.every((lid) => lid.behoeften.length === 0);
  return (
    <section className="sh-stap" aria-labelledby="stap-huishouden">
      <Heading level={2} id="stap-huishouden">
        {huishouden.kop}
      </Heading>
      <Uitklap titel={huishouden.voorbeelden} open={leeg && breed} className="sh-niet-drukken">
        <p className="sh-noot">{huishouden.voorbeeldUitleg}</p>
        <div className="sh-knoppen">
          {gegevens.takenboek.huishoudens.map((voorbeeld) => (
            <Button
              key={voorbeeld.huishouden}
              purpose="secondary"
              onClick={() => vervang({ ...vraag, leden: ledenVan(voorbeeld) })}
            >
              {inTaal(taal, voorbeeld)}
            </Button>
          ))}
        </div>
      </Uitklap>
      {vraag.leden.map((lid, i) => (
        <Lid
          key={sleutels[i]}
          wie={namen[i] ?? ''}
          lid={lid}
          gegevens={gegevens}
          bron={bron}
          thuis={thuis}
          onLid={(nieuw) => wijzig(withLid(vraag, i, nieuw))}
          {...(vraag.leden.length > 1
            ? { onWeg: () => wijzig({ ...vraag, leden: vraag.leden.filter((_, j) => j !== i) }) }
            : {})}
        />
      ))}
      <Erbij beheer={beheer} />
    </section>
  );
}

function Erbij({ beheer: { vraag, wijzig } }: Pick<HuishoudenProps, 'beheer'>) {
  const { huishouden } = useTaal().t.route;
  if (!kanErbij(vraag)) return <p className="sh-noot">{huishouden.vol}</p>;
  return (
    <div className="sh-knoppen sh-niet-drukken">
      <span aria-hidden="true">{huishouden.erbij}</span>
      {LIDSOORTEN.map((soort) => (
        <Button
          key={soort}
          purpose="secondary"
          aria-label={huishouden.voegToe(huishouden.soorten[soort])}
          onClick={() => wijzig({ ...vraag, leden: [...vraag.leden, { soort, behoeften: [], tweede: {} }] })}
        >
          {huishouden.soorten[soort]}
        </Button>
      ))}
    </div>
  );
}
