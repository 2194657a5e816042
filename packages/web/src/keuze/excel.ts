import type { Atlas } from '@samenhang/core';
import type { Stand } from '../adres/index.ts';
import { stringifyStand } from '../adres/index.ts';
import { isEigen } from '../atlas/index.ts';
import { type GekozenIndelingen, volledigeStand } from './keuze.ts';

/**
 * The same table as the API makes it, as a workbook. None where an own indeling takes part: that never leaves
 * the browser, so the server could not count it.
 */
export function excelVan(
  pad: '/congruentie' | `/gemeenten/${string}/partners`,
  atlas: Atlas,
  stand: Stand,
  gekozen: GekozenIndelingen,
): readonly { readonly naam: string; readonly href: string }[] {
  const volledig = volledigeStand(stand, atlas, gekozen);
  const { jaar, indelingen = [], gewichten, partnerweging, landweging } = volledig;
  if (indelingen.length === 0 || indelingen.some(isEigen)) return [];
  const vraag = { jaar, indelingen, gewichten, partnerweging, landweging, formaat: 'xlsx' };
  return [{ naam: 'Excel', href: `/api/v1${pad}${stringifyStand(vraag)}` }];
}
