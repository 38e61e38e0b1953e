const marked = 'cungcau.reloaded';
const apartMs = 30_000;

/** After an update of the server the parts of the old app are gone: a screen that misses one loads the page anew, once. */
export function keepUpWithNewVersions(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(marked));
    if (Date.now() - last < apartMs) return;
    sessionStorage.setItem(marked, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
