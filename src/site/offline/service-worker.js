/*
 * Keeps the interviews usable without a connection. `files`, `version` and `noConnection` stand above these lines in the
 * built file.
 */
const cacheName = `interviews-${version}`;

/* All or nothing: a half-filled cache would fail in the middle of someone's work. */
addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(files)));
});

/* The old version goes only when no page uses it any more, or when the person asked for the new one. */
addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith('interviews-') && name !== cacheName)
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => clients.claim()),
  );
});

addEventListener('message', (event) => {
  if (event.data === 'use the new version') skipWaiting();
});

const keptAt = (pathname) => caches.open(cacheName).then((cache) => cache.match(pathname));

/*
 * An interview and its files come from one version: the one that is kept. Everything else is left to the network; in place
 * of a page that it does not bring stands one that says so.
 */
const keptPaths = new Set(files);
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (keptPaths.has(pathname)) {
    event.respondWith(keptAt(pathname).then((kept) => kept ?? fetch(event.request)));
  } else if (mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => keptAt(noConnection).then((kept) => kept ?? Response.error())));
  }
});
