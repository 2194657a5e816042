/** A drawing as PNG, `breedte` pixels wide. */
export async function renderPng(svg: string, breedte: number): Promise<Uint8Array> {
  // Only now: other commands need not wait for it to load.
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { fitTo: { mode: 'width', value: breedte } }).render().asPng();
}
