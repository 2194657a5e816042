/** FNV-1a (32 bits) of the bytes of a file, and of its name. */
export function merkVan(bytes: Uint8Array, naam: string): number {
  let merk = 0x811c9dc5;
  for (const deel of [new TextEncoder().encode(naam), bytes])
    for (const byte of deel) merk = Math.imul(merk ^ byte, 0x01000193);
  return merk >>> 0;
}
