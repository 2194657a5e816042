import { Button } from '@nl-design-system-candidate/button-react';
import { nl } from '@samenhang/taal';
import type { Catalogusrij } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Adresbeheer } from '../adres.ts';
import { type Filterveld, telPerWaarde } from './catalogusfilter.ts';

interface FiltersProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly beheer: Adresbeheer;
}

/** The order in which values are offered; what is not in it comes last. */
const volgorde: readonly string[] = [
  ...Object.keys(nl.domeinen),
  ...Object.keys(nl.indelingen.verplichtingen),
  ...Object.keys(nl.indelingen.bases),
];

/** The filters of the catalogue, each option with how many remain. */
export function Filters({ rijen, jaar, jaren, beheer }: FiltersProps) {
  const { t } = useTaal();
  const { adres, wijzig } = beheer;
  const isGefilterd = [adres.domein, adres.verplichting, adres.basis].some((x) => x !== undefined);
  return (
    <fieldset className="sh-filters" aria-label={t.indelingen.filters}>
      <Keuzeveld
        label={t.keuze.jaar}
        waarde={String(jaar)}
        opties={[...jaren].reverse().map((j) => ({ waarde: String(j), tekst: String(j) }))}
        onKies={(waarde) => wijzig({ jaar: Number(waarde) })}
      />
      <Filterkeuze veld="domein" label={t.indelingen.domein} rijen={rijen} beheer={beheer} />
      <Filterkeuze veld="verplichting" label={t.indelingen.verplichting} rijen={rijen} beheer={beheer} />
      <Filterkeuze veld="basis" label={t.recept.basis} rijen={rijen} beheer={beheer} />
      {isGefilterd && (
        <Button
          purpose="subtle"
          onClick={() => wijzig({ domein: undefined, verplichting: undefined, basis: undefined })}
        >
          {t.indelingen.wisFilters}
        </Button>
      )}
    </fieldset>
  );
}

interface FilterkeuzeProps {
  readonly veld: Filterveld;
  readonly label: string;
  readonly rijen: readonly Catalogusrij[];
  readonly beheer: Adresbeheer;
}

function Filterkeuze({ veld, label, rijen, beheer }: FilterkeuzeProps) {
  const { t, getal } = useTaal();
  const { adres, wijzig } = beheer;
  const woorden: Record<string, string> = {
    ...t.domeinen,
    ...t.indelingen.verplichtingen,
    ...t.indelingen.bases,
  };
  const plaats = (waarde: string) => (volgorde.indexOf(waarde) + 1 || volgorde.length + 1) - 1;
  const waarden = [...telPerWaarde(rijen, adres, veld)].sort(([x], [y]) => plaats(x) - plaats(y));
  const alles = waarden.reduce((som, [, aantal]) => som + aantal, 0);
  return (
    <Keuzeveld
      label={label}
      waarde={adres[veld] ?? ''}
      opties={[
        { waarde: '', tekst: t.indelingen.optie(t.indelingen.alle, getal.heel(alles)) },
        ...waarden.map(([waarde, aantal]) => ({
          waarde,
          tekst: t.indelingen.optie(woorden[waarde] ?? waarde, getal.heel(aantal)),
        })),
      ]}
      onKies={(waarde) => wijzig({ [veld]: waarde === '' ? undefined : waarde })}
    />
  );
}
