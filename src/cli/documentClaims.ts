import * as z from 'zod';
import { idSchema } from '../evidence/index.ts';

/** Where the documents of the package say which claims they were written from. */
export const DOCUMENTS_FILE = 'docs/claims.json';

/** A manifest of documents: which claims each was written from, and a hash of each claim as it was. */
export const documentClaimsSchema = z
  .strictObject({
    format: z.literal(1),
    scenario: idSchema,
    claims: z.record(z.string(), z.string()),
    documents: z.array(z.strictObject({ file: z.string(), claims: z.array(z.string()) })),
  })
  .refine(
    ({ claims, documents }) => documents.every((document) => document.claims.every((id) => id in claims)),
    'a document names a claim that "claims" has no hash of',
  );
export type DocumentClaims = z.infer<typeof documentClaimsSchema>;

/** The manifest as text, one line for each claim, so that changes are easily seen. */
export const documentClaimsText = (manifest: DocumentClaims): string =>
  `${JSON.stringify(manifest, null, 1)}\n`;
