import type { Claim } from './claim.ts';

/** Where in its source a claim stands, in words: page, section, table or note; or that no page was re-opened, or why there is none. */
export function locatorText({ locator: { page, section, table, note, unlocated } }: Claim): string {
  const parts = [
    ...(page === undefined ? [] : [`p. ${page}`]),
    ...(section === undefined ? [] : [section]),
    ...(table === undefined ? [] : [`table ${table}`]),
    ...(note === undefined ? [] : [note]),
  ];
  if (parts.length > 0) return parts.join(', ');
  return unlocated === undefined || /re-opened/.test(unlocated)
    ? 'page not re-opened'
    : `no page: ${unlocated}`;
}
