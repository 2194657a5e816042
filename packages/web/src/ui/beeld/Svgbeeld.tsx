import type { SvgElement, SvgInhoud } from '@samenhang/beeld';
import { createElement, type ReactNode } from 'react';
import { schermkleur } from './schermkleur.ts';

/** `stroke-width` as React has it; what has a colon or begins with `aria-` or `data-` stays as it is. */
function toProp(naam: string): string {
  if (naam === 'class') return 'className';
  return /^(?:aria|data)-|:/u.test(naam)
    ? naam
    : naam.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

function toNode(inhoud: SvgInhoud, key: number): ReactNode {
  if (typeof inhoud === 'string') return inhoud;
  const props = Object.fromEntries(
    Object.entries(inhoud.kenmerken).map(([naam, waarde]) => [toProp(naam), schermkleur(waarde)]),
  );
  return createElement(inhoud.naam, { key, ...props }, ...inhoud.inhoud.map(toNode));
}

/** A whole chart on the page, in the letters of the page; as one image, for a table beside it says it all. */
export function Svgfiguur({ van, label }: { readonly van: SvgElement; readonly label: string }) {
  const { viewBox, fill, 'font-size': fontSize } = van.kenmerken;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={String(viewBox)}
      fill={schermkleur(String(fill))}
      fontSize={fontSize}
      textAnchor="middle"
      className="sh-figuur"
    >
      <Svgbeeld van={van.inhoud.filter((deel) => typeof deel === 'object')} />
    </svg>
  );
}

/** Elements of a picture, on the page: the same that a file of it holds. */
export function Svgbeeld({ van }: { readonly van: readonly SvgElement[] }) {
  return <>{van.map(toNode)}</>;
}
