/** An SVG picture in pixels, twice as fine as a screen needs. */
export async function toPng(svg: string): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = beeld.width * 2;
  doek.height = beeld.height * 2;
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((resolve, reject) => {
    doek.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser makes no PNG'));
    }, 'image/png');
  });
}
