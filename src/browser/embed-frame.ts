/**
 * A page inside a frame of another site: takes the colours that the frame's address asks for (`?theme=light`, `dark`), and
 * tells the page around it how high it is, whenever that changes and when asked. public/embed.js is the other side.
 */
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

const main = document.querySelector('main');
if (main && parent !== window) {
  const tell = (): void => {
    // The height alone goes out, so any site may hear it.
    parent.postMessage({ type: 'qoldau-atlas:height', height: main.getBoundingClientRect().height }, '*');
  };
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === 'qoldau-atlas:measure') tell();
  });
}
