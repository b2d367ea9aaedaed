/** For a page around embeds: gives each frame its height, and slides the ways that embeds hand on. @module */

const KEYS: Readonly<Record<string, string>> = {
  next: 'ArrowRight',
  prev: 'ArrowLeft',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
};

addEventListener('message', ({ source, data }: MessageEvent) => {
  const said = data as Partial<Record<'adam' | 'type' | 'height' | 'dir', unknown>> | null;
  if (said?.adam !== 1) return;
  const frame = [...document.querySelectorAll('iframe')].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame) return;
  if (said.type === 'size' && typeof said.height === 'number' && said.height >= 1)
    frame.style.height = `${Math.min(said.height, 4000)}px`;
  const key = said.type === 'nav' && KEYS[String(said.dir)];
  if (key)
    for (const type of ['keydown', 'keyup'])
      document.dispatchEvent(new KeyboardEvent(type, { key, code: key, bubbles: true }));
});
