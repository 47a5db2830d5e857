/**
 * Gives each frame of Qoldau Atlas on this page the height of what it shows. The code to embed brings this file along;
 * without it a frame keeps the height written in the code and scrolls.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/`));
  addEventListener('message', ({ data, source, origin: from }) => {
    if (from !== origin || data?.type !== 'qoldau-atlas:height' || !(data.height > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Math.ceil(data.height)}px`;
  });
  // Frames that were ready before this file.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: 'qoldau-atlas:measure' }, origin);
})();
