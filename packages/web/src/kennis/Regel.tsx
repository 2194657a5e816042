import type { Nabijheid } from '@samenhang/core/kennis';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Kennisregel } from './vragen.ts';

interface RegelProps {
  readonly regel: Kennisregel;
  /** Undefined where nobody looks from a gemeente. */
  readonly nabij: Nabijheid | undefined;
}

/** One item of the list. */
export function Regel({ regel: { id, item, gebied, organisatie, linkKapotSinds }, nabij }: RegelProps) {
  const { t, taal } = useTaal();
  const { kennis } = t;
  // Where one looks from a gemeente, that it is national is said already.
  const land = nabij === 'land' ? '' : kennis.schalen.landelijk;
  const waar = gebied === '' ? land : gebied;
  const delen = [kennis.soorten[item.soort], item.maker, item.verschenen, waar].filter((deel) => deel !== '');
  return (
    <li className="sh-kennis__item">
      <Koppeling to="/kennis/$id" params={{ id }} className="sh-kennis__titel">
        {item.titel}
      </Koppeling>
      <span className="sh-zacht">
        {nabij !== undefined && <strong>{kennis.nabij[nabij]}: </strong>}
        {delen.join(' · ')}
      </span>
      <span className="sh-zacht">
        {kennis.onderbouwing}: {kennis.onderbouwingen[item.onderbouwing]}.{' '}
        {kennis.ingebracht(organisatie.naam)}.
      </span>
      {linkKapotSinds !== null && (
        <span className="sh-kennis__kapot">{kennis.kapot(datumInWoorden(linkKapotSinds, taal))}</span>
      )}
    </li>
  );
}
