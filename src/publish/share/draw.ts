import { tileColumns, tilePositions } from '../../map/tile-positions.ts';
import type { ShareCard } from './card.ts';

/** Size in pixels that social networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** An element as the layout engine takes it. */
export type Element = {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Element[];
  };
};

// The light colours of tokens.css: a picture has no theme.
const paper = '#f4f8f9';
const ink = '#0b2a33';
const softInk = '#334f58';
const pale = '#cfdee2';
const saffron = '#f2ae2e';

/** Lays a card out: the site's mark above, kind, title and text below, the regions that it speaks of lit in the corner. */
export function drawCard(card: ShareCard): Element {
  const { siteName, kind, title, text } = card;
  return box(
    { ...cardSize, flexDirection: 'column', background: paper, color: ink, fontFamily: 'Golos Text' },
    [
      box({ height: 18, width: '100%' }, drawLadder()),
      box({ flexDirection: 'column', flexGrow: 1, padding: '44px 64px 56px' }, [
        box({ justifyContent: 'space-between', width: '100%' }, [
          box({ alignItems: 'center', fontSize: 34, fontWeight: 600, color: ink }, siteName),
          drawTiles(card),
        ]),
        box({ flexDirection: 'column', marginTop: 'auto', maxWidth: 1040 }, [
          ...(kind ? [box({ fontSize: 28, color: softInk, marginBottom: 16 }, kind)] : []),
          clamp(title, 4, { fontSize: sizeTitle(title), fontWeight: 600, lineHeight: 1.16 }),
          clamp(shorten(text), 2, { fontSize: 29, color: softInk, lineHeight: 1.4, marginTop: 22 }),
        ]),
      ]),
    ],
  );
}

/** Long titles are set smaller, so that four lines are enough. */
function sizeTitle(title: string): number {
  if (title.length <= 34) return 76;
  return title.length <= 70 ? 60 : 50;
}

/** So much of a text as fits into two lines, whole words only. */
function shorten(text: string): string {
  const most = 112;
  if (text.length <= most) return text;
  const whole = text.slice(0, text.lastIndexOf(' ', most));
  return `${whole.replace(/[\s,:;—–-]+$/, '')}…`;
}

/** The edge of a map sheet. */
function drawLadder(): Element[] {
  return Array.from({ length: 24 }, (_, index) =>
    box({
      width: 50,
      height: 18,
      background: index % 2 === 0 ? ink : paper,
      borderBottom: `3px solid ${ink}`,
    }),
  );
}

function drawTiles({ regions }: ShareCard): Element {
  const [tile, gap] = [30, 6];
  const size = (count: number): number => count * (tile + gap) - gap;
  const isLit = (code: string): boolean => regions.includes('KZ') || regions.some((one) => one === code);
  const positions = Object.entries(tilePositions).flatMap(([code, position]) =>
    position ? [{ code, column: position[0], row: position[1] }] : [],
  );
  const tiles = positions.map(({ code, column, row }) =>
    box({
      position: 'absolute',
      left: (column - 1) * (tile + gap),
      top: (row - 1) * (tile + gap),
      width: tile,
      height: tile,
      background: isLit(code) ? saffron : pale,
    }),
  );
  const rows = Math.max(...positions.map(({ row }) => row));
  return box({ position: 'relative', width: size(tileColumns), height: size(rows) }, tiles);
}

function clamp(text: string, lines: number, style: Element['props']['style']): Element {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'block', lineClamp: lines, ...style }, children: text },
  };
}

function box(style: Element['props']['style'], children?: string | readonly Element[]): Element {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
  };
}
