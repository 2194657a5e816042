import { compareNamen } from '@samenhang/core';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { klassen } from './klassen.ts';

/** A column: how a row is shown in it and, when it can be sorted by, what it is sorted by. */
export interface Kolom<T> {
  readonly id: string;
  readonly kop: string;
  readonly cel: (rij: T) => ReactNode;
  readonly sorteer?: (rij: T) => string | number;
  readonly getal?: boolean;
  /** The column that names the row. */
  readonly isNaam?: boolean;
  readonly breed?: boolean;
}

interface TabelProps<T> {
  readonly bijschrift: string;
  /** Shows the caption only to a screen reader, under a heading that says the same. */
  readonly bijschriftVerborgen?: boolean;
  readonly kolommen: readonly Kolom<T>[];
  readonly rijen: readonly T[];
  readonly sleutel: (rij: T) => string;
  /** Id of a column, with `-` in front for largest first. */
  readonly volgorde?: string;
  readonly onVolgorde?: (volgorde: string) => void;
  /** Rows after this number stay away on the screen (not on paper). */
  readonly zichtbaar?: number;
  readonly className?: string;
  /** The row that the pointer or the keyboard is at; undefined when it leaves. */
  readonly onRij?: (rij: T | undefined) => void;
  /** A row pointed at elsewhere. */
  readonly isAangewezen?: (rij: T) => boolean;
}

/** Rows in the order asked for; what is undefined always comes last. */
export function sorteerRijen<T>(
  rijen: readonly T[],
  kolommen: readonly Kolom<T>[],
  volgorde: string | undefined,
): readonly T[] {
  const aflopend = volgorde?.startsWith('-') ?? false;
  const waarde = kolommen.find(({ id }) => id === volgorde?.replace('-', ''))?.sorteer;
  if (!waarde) return rijen;
  const teken = aflopend ? -1 : 1;
  return [...rijen].sort((x, y) => {
    const a = waarde(x);
    const b = waarde(y);
    if (typeof a === 'string' || typeof b === 'string') return teken * compareNamen(String(a), String(b));
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return teken * (a - b);
  });
}

function nextVolgorde(
  kolom: { readonly id: string; readonly getal?: boolean },
  huidig: string | undefined,
): string {
  const eerste = kolom.getal ? `-${kolom.id}` : kolom.id;
  const tweede = kolom.getal ? kolom.id : `-${kolom.id}`;
  return huidig === eerste ? tweede : eerste;
}

interface KopcelProps<T> extends Pick<TabelProps<T>, 'volgorde' | 'onVolgorde'> {
  readonly kolom: Kolom<T>;
}

function Kopcel<T>({ kolom, volgorde, onVolgorde }: KopcelProps<T>) {
  const { t } = useTaal();
  const actief = volgorde?.replace('-', '') === kolom.id;
  const richting = volgorde?.startsWith('-') ? 'descending' : 'ascending';
  const klasse = klassen(
    'utrecht-table__header-cell',
    kolom.getal && 'sh-tabel__getal',
    kolom.breed && 'sh-tabel__breed',
  );
  if (!kolom.sorteer || !onVolgorde)
    return (
      <th scope="col" className={klasse}>
        {kolom.kop}
      </th>
    );
  return (
    <th scope="col" className={klasse} aria-sort={actief ? richting : 'none'}>
      <button
        type="button"
        className="sh-tabel__sorteer"
        title={t.tabel.sorteer(kolom.kop)}
        onClick={() => onVolgorde(nextVolgorde(kolom, volgorde))}
      >
        {kolom.kop}
        <span aria-hidden="true" className="sh-tabel__pijl">
          {actief ? (richting === 'descending' ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}

/** A table; with `onVolgorde` its columns can be sorted. */
export function Tabel<T>(props: TabelProps<T>) {
  const { bijschrift, bijschriftVerborgen, kolommen, sleutel, zichtbaar = Number.POSITIVE_INFINITY } = props;
  const rijen = props.onVolgorde ? sorteerRijen(props.rijen, kolommen, props.volgorde) : props.rijen;
  return (
    <table className={klassen('utrecht-table', 'sh-tabel', props.className)}>
      <caption className={bijschriftVerborgen ? 'sh-verborgen' : 'utrecht-table__caption'}>
        {bijschrift}
      </caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {kolommen.map((kolom) => (
            <Kopcel
              key={kolom.id}
              kolom={kolom}
              {...(props.volgorde === undefined ? {} : { volgorde: props.volgorde })}
              {...(props.onVolgorde ? { onVolgorde: props.onVolgorde } : {})}
            />
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rijen.slice(0, zichtbaar).map((rij) => (
          <tr
            key={sleutel(rij)}
            className={klassen(
              'utrecht-table__row',
              props.isAangewezen?.(rij) && 'sh-tabel__rij--aangewezen',
            )}
            {...aandachtVoor(rij, props.onRij)}
          >
            {kolommen.map((kolom) => (
              <Cel key={kolom.id} kolom={kolom} rij={rij} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function aandachtVoor<T>(rij: T, onRij: TabelProps<T>['onRij']) {
  if (!onRij) return {};
  const naar = () => onRij(rij);
  const weg = () => onRij(undefined);
  return { onPointerEnter: naar, onPointerLeave: weg, onFocus: naar, onBlur: weg };
}

function Cel<T>({ kolom, rij }: { readonly kolom: Kolom<T>; readonly rij: T }) {
  const klasse = klassen(
    'utrecht-table__cell',
    kolom.getal && 'sh-tabel__getal',
    kolom.isNaam && 'sh-tabel__naam',
  );
  return kolom.isNaam ? (
    <th scope="row" className={klasse}>
      {kolom.cel(rij)}
    </th>
  ) : (
    <td className={klasse} data-kop={kolom.kop}>
      {kolom.cel(rij)}
    </td>
  );
}
