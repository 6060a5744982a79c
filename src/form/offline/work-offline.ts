/**
 * Lets the interview work without a connection after the first visit. `newVersion` is called when a newer version of the
 * page waits; calling what it gets takes that version into use, which reloads the page. Answers are saved before.
 * A browser that cannot do this, or may not, simply goes on needing the network.
 */
export async function workOffline(basePath: string, newVersion: (use: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(`${basePath}offline.js`);
  } catch {
    return;
  }
  // The first version takes over a page that came from the network: that is no news. Only a change of versions is.
  const hadOne = navigator.serviceWorker.controller !== null;
  const offer = (waiting: ServiceWorker): void =>
    newVersion(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('use the new version');
    });
  if (registration.waiting && hadOne) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing);
    });
  });
}
