/** Serves a folder of static files on this machine alone. */
export { type AppServer, serveFolder } from './serveFolder.ts';
