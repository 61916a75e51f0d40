import * as z from 'zod';
import { idSchema } from '../evidence/index.ts';

/** Where the documents of the package say which claims they were written from. */
export const DOCUMENTS_FILE = 'docs/claims.json';

const documentSchema = z.strictObject({
  file: z.string(),
  /** the claims it was written from, each with a hash of what it said then */
  claims: z.record(z.string(), z.string()),
});

/** A manifest of documents that are written or measured from the claims of a scenario. */
export const documentClaimsSchema = z.strictObject({
  format: z.literal(1),
  scenario: idSchema,
  documents: z.array(documentSchema),
});
export type DocumentClaims = z.infer<typeof documentClaimsSchema>;

/** The manifest as text, one line for each claim, so that changes are easily seen. */
export const documentClaimsText = (manifest: DocumentClaims): string =>
  `${JSON.stringify(manifest, null, 1)}\n`;
