// Keeps the app for use without a network. scripts/web/build.ts fills in version and files; a new build is a new cache.
const CACHE = 'plenum-/* version */';
const FILES = [
  /* files */
];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(['./', ...FILES]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('plenum-') && name !== CACHE)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  // every address of the app is the one page
  const wanted = request.mode === 'navigate' ? './' : request;
  const ask = () => fetch(request);
  event.respondWith(
    caches.open(CACHE).then(async (cache) => {
      // a page is fetched anew where there is a server, so that a new build is seen at once
      if (request.mode === 'navigate') return ask().catch(() => cache.match(wanted));
      return (await cache.match(wanted, { ignoreSearch: true })) ?? ask();
    }),
  );
});
