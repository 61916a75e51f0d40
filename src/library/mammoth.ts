import mammoth from 'mammoth';

/** A Word document, as a zip archive, in HTML; pictures left out. */
export async function convertToHtml(archive: Uint8Array): Promise<string> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, { convertImage });
  return value;
}
