import type { Schets } from '@samenhang/beeld';
import { escapeHtml } from '../http/gedeeld/index.ts';

/** What the first screen says before the site itself is there. */
export interface Blik {
  readonly naam: string;
  readonly bovenkop: string;
  readonly kop: string;
  readonly tekst: string;
  readonly cijfers: readonly { readonly naam: string; readonly waarde: string }[];
  readonly schets: Schets | undefined;
}

function drawSchets({ venster, pad }: Schets): string {
  return `<svg class="eb-schets" viewBox="${venster.join(' ')}" aria-hidden="true"><path d="${pad}"/></svg>`;
}

/** The first screen, styled by the few rules in the head of the page. */
export function renderBlik({ naam, bovenkop, kop, tekst, cijfers, schets }: Blik): string {
  const lijst = cijfers.map(
    (c) => `<div><dt>${escapeHtml(c.naam)}</dt><dd>${escapeHtml(c.waarde)}</dd></div>`,
  );
  return [
    `<div class="eb"><header class="eb-naam">${escapeHtml(naam)}</header><main class="eb-blad"><div>`,
    `<p class="eb-boven">${escapeHtml(bovenkop)}</p><h1 class="eb-kop">${escapeHtml(kop)}</h1>`,
    `<p class="eb-lead">${escapeHtml(tekst)}</p>`,
    ...(lijst.length > 0 ? [`<dl class="eb-cijfers">${lijst.join('')}</dl>`] : []),
    `</div>${schets ? drawSchets(schets) : ''}</main></div>`,
  ].join('');
}

/** Asks the browser for data before the program that needs them is there. */
export function renderVoorladen(adressen: readonly string[]): string {
  return adressen
    .map((adres) => `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(adres)}" />`)
    .join('\n    ');
}
