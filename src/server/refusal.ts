import type { IncomingMessage } from 'node:http';

/** What a request is refused with, and why, for the one who sent it. */
export interface Refusal {
  status: number;
  reason: string;
}

const LONGEST_ADDRESS = 4096;
const LARGEST_BODY = 1024;

/** Names under which this machine may be asked; others mean that a page elsewhere pretends to be this one. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Why a request is not answered; undefined if it is. Only reading is allowed, and only from this machine's own names. */
export function refusalOf({ method, url = '', headers }: IncomingMessage): Refusal | undefined {
  if (Number(headers['content-length'] ?? 0) > LARGEST_BODY || headers['transfer-encoding'] !== undefined)
    return { status: 413, reason: 'this server takes no bodies' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, reason: 'only GET and HEAD' };
  if (url.length > LONGEST_ADDRESS) return { status: 414, reason: 'the address is too long' };
  if (!OWN_NAMES.has((headers.host ?? '').replace(/:\d+$/, '')))
    return { status: 421, reason: 'this server answers to localhost only' };
  if (!isReadable(url)) return { status: 400, reason: 'the address cannot be read' };
  return undefined;
}

/** Whether an address is a path that can be decoded and leads nowhere up. */
function isReadable(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split('?')[0]!);
    return path.startsWith('/') && !/(^|[/\\])\.\.([/\\]|$)|[\0\\]/.test(path);
  } catch {
    return false;
  }
}
