/**
 * Gives the reader a file of JSON. It needs no permission to download.
 *
 * @param parts its text, in order
 */
export function saveFile(name: string, parts: string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
