import type { Pakket } from '@samenhang/data';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';

function toParquet(columnData: ColumnSource[], pakket: Pakket): Uint8Array {
  const { name, version = '' } = pakket.beschrijving;
  const kvMetadata = [
    { key: 'bron', value: name },
    { key: 'versie', value: version },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

/** The long table of memberships, as the analyst's tools read it. */
export function lidmaatschapParquet(pakket: Pakket): Uint8Array {
  const rijen = pakket.feiten.lidmaatschap;
  const basis = new Map(pakket.feiten.edities.map((e) => [`${e.indeling}@${e.jaar}`, e.basis]));
  return toParquet(
    [
      { name: 'jaar', type: 'INT32', data: rijen.map((r) => r.jaar) },
      { name: 'indeling', type: 'STRING', data: rijen.map((r) => r.indeling) },
      { name: 'gemeente', type: 'STRING', data: rijen.map((r) => r.gemeente) },
      { name: 'regio', type: 'STRING', data: rijen.map((r) => r.regio) },
      { name: 'aandeel', type: 'DOUBLE', data: rijen.map((r) => r.aandeel) },
      { name: 'basis', type: 'STRING', data: rijen.map((r) => basis.get(`${r.indeling}@${r.jaar}`) ?? '') },
    ],
    pakket,
  );
}

/** Commuting flows: jobs by gemeente of residence and of work. */
export function woonwerkParquet(pakket: Pakket): Uint8Array {
  const rijen = pakket.woonwerk;
  return toParquet(
    [
      { name: 'jaar', type: 'INT32', data: rijen.map((r) => r.jaar) },
      { name: 'van', type: 'STRING', data: rijen.map((r) => r.van) },
      { name: 'naar', type: 'STRING', data: rijen.map((r) => r.naar) },
      { name: 'banen', type: 'INT32', data: rijen.map((r) => r.banen) },
    ],
    pakket,
  );
}
