import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden } from '@samenhang/taal';
import { useId } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Smaluitklap } from '../../ui/velden/Smaluitklap.tsx';
import {
  LIJSTFILTERS,
  type Lijstfilter,
  type Lijstvolgorde,
  type Registeradres,
  VOLGORDES,
} from '../adres.ts';
import type { Register } from './vragen.ts';

type Beheer = Standbeheer<Registeradres>;

interface RegisterfiltersProps {
  readonly register: Register;
  readonly datum: string;
  readonly beheer: Beheer;
}

/** What the list can be narrowed to: of each value how many it would give. */
export function Registerfilters({ register, datum, beheer }: RegisterfiltersProps) {
  const { t, taal } = useTaal();
  const { stand, wijzig } = beheer;
  const id = useId();
  const gekozen = LIJSTFILTERS.some((filter) => stand[filter] !== undefined);
  return (
    <Smaluitklap titel={t.register.filters}>
      <fieldset className="sh-filters sh-registerfilters sh-niet-drukken">
        <legend className="sh-verborgen">{t.register.filters}</legend>
        {LIJSTFILTERS.map((filter) => (
          <Filterveld key={filter} filter={filter} register={register} beheer={beheer} />
        ))}
        <div className="utrecht-form-field sh-keuzeveld">
          <label htmlFor={id} className="utrecht-form-label">
            {t.register.opDatum}
          </label>
          <input
            key={datum}
            id={id}
            type="date"
            className="utrecht-textbox"
            defaultValue={datum}
            title={datumInWoorden(datum, taal)}
            onChange={(event) => {
              const dag = event.currentTarget.value;
              // While a year is being typed the field holds years such as 0002.
              if (dag > '1900') wijzig({ datum: dag, pagina: undefined });
            }}
          />
        </div>
        {gekozen && (
          <Button
            purpose="subtle"
            onClick={() =>
              wijzig({
                ...Object.fromEntries(LIJSTFILTERS.map((filter) => [filter, undefined])),
                pagina: undefined,
              })
            }
          >
            {t.register.wisFilters}
          </Button>
        )}
      </fieldset>
    </Smaluitklap>
  );
}

interface FilterveldProps {
  readonly filter: Lijstfilter;
  readonly register: Register;
  readonly beheer: Beheer;
}

/** One filter; what is chosen stays in it, also where nothing is left of it. */
function Filterveld({ filter, register, beheer: { stand, wijzig } }: FilterveldProps) {
  const { t, taal, getal } = useTaal();
  const gekozen = stand[filter] ?? (filter === 'stand' ? 'geldig' : '');
  const woorden = new Map<string, string>(
    Object.entries(filter === 'domein' ? t.domeinen : filter === 'stand' ? t.register.standen : {}),
  );
  const waarden = [...register.facetten[filter]];
  if (gekozen !== '' && !waarden.some(({ waarde }) => waarde === gekozen))
    waarden.push({ waarde: gekozen, naam: gekozen, aantal: 0 });
  const opties = waarden.map(({ waarde, naam, aantal }) => ({
    waarde,
    naam: woorden.get(waarde) ?? naam,
    tekst: `${woorden.get(waarde) ?? naam} (${getal.heel(aantal)})`,
  }));
  // A long list is looked through by name; a short one by what is most.
  if (filter === 'gemeente') opties.sort((a, b) => a.naam.localeCompare(b.naam, taal));
  return (
    <Keuzeveld
      label={t.register.filter[filter]}
      waarde={gekozen}
      opties={[
        ...(filter === 'stand' ? [] : [{ waarde: '', tekst: t.register.alles }]),
        ...(filter === 'domein' ? [socialOption(register, gekozen, t.domeinen.sociaal, getal.heel)] : []),
        ...opties.filter(({ waarde }) => !(filter === 'domein' && waarde === 'sociaal')),
      ]}
      onKies={(waarde) =>
        wijzig({
          [filter]: waarde === '' || (filter === 'stand' && waarde === 'geldig') ? undefined : waarde,
          pagina: undefined,
        })
      }
    />
  );
}

/** The social domain as a whole, beside its parts. */
function socialOption(register: Register, gekozen: string, naam: string, heel: (aantal: number) => string) {
  const aantal = register.facetten.sociaal.find(({ waarde }) => waarde === 'ja')?.aantal;
  // With another domain chosen this count would be of both.
  const telt = aantal !== undefined && (gekozen === '' || gekozen === 'sociaal');
  return { waarde: 'sociaal', tekst: telt ? `${naam} (${heel(aantal)})` : naam };
}

/** In what order the list is. */
export function Volgorde({ beheer: { stand, wijzig } }: { readonly beheer: Beheer }) {
  const { t } = useTaal();
  const begin: Lijstvolgorde = stand.zoek === undefined ? 'naam' : 'relevantie';
  const mogelijk = VOLGORDES.filter((volgorde) => volgorde !== 'relevantie' || stand.zoek !== undefined);
  return (
    <Keuzeveld
      label={t.register.sorteer}
      waarde={stand.sorteer ?? begin}
      opties={mogelijk.map((waarde) => ({ waarde, tekst: t.register.volgordes[waarde] }))}
      onKies={(waarde) =>
        wijzig({
          sorteer: waarde === begin ? undefined : VOLGORDES.find((een) => een === waarde),
          pagina: undefined,
        })
      }
    />
  );
}
