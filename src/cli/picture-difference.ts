/**
 * The share of pixels in which two pictures differ by more than a shade. 1 if their sizes differ. It runs in a
 * browser's page, so it uses nothing from outside.
 *
 * @param before as base64 PNG, like `after`
 */
export async function differenceOf(before: string, after: string): Promise<number> {
  const [a, b] = await Promise.all(
    [before, after].map(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 8,
    );
    if (isOther) differing++;
  }
  return differing / (a.width * a.height);
}
