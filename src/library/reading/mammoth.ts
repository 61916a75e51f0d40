import mammoth from 'mammoth';

/** A Word document, as a zip archive, in HTML; pictures left out. */
export async function convertToHtml(archive: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  // in Node it asks for a buffer, which any bytes will do for; in a browser for memory of its own
  const input = { buffer: archive as Buffer, arrayBuffer: archive.slice().buffer };
  const { value } = await mammoth.convertToHtml(input, { convertImage });
  return value;
}
