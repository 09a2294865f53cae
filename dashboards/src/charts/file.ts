import { LIGHT_SCHEME } from '../app/theme';
import type { Around, Drawing } from './drawing';
import { echarts } from './echarts';
import { inkOf } from './ink';
import { FONT } from './parts';

/** A picture with all that makes it understood elsewhere than on its page. */
export type Sheet = {
  readonly title: string;
  readonly about: string;
  /** Source, generation, and that the data is made up if it is; a line each. */
  readonly foot: readonly string[];
  readonly draw: Drawing;
  /** Of the drawing, in pixels, at a width. */
  readonly height: number | ((width: number) => number);
};

const WIDTH = 1000;
const MARGIN = 24;
const INSIDE = WIDTH - 2 * MARGIN;
const PIXEL_RATIO = 2;
const TITLE = { font: `600 22px ${FONT}`, size: 22, line: 28 };
const ABOUT = { font: `400 16px ${FONT}`, size: 16, line: 22 };
const FOOT = { font: `400 13px ${FONT}`, size: 13, line: 18 };

type Line = {
  readonly text: string;
  readonly kind: typeof TITLE;
  readonly y: number;
  readonly isSoft: boolean;
};

export function pictureAsPng(sheet: Sheet, around: Omit<Around, 'ink' | 'width'>): Promise<Blob> {
  const { lines, top, height } = layout(sheet);
  const ink = inkOf(LIGHT_SCHEME);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  const pen = penOf(canvas);
  pen.scale(PIXEL_RATIO, PIXEL_RATIO);
  pen.fillStyle = ink.surface;
  pen.fillRect(0, 0, WIDTH, height);
  for (const { text, kind, y, isSoft } of lines) {
    pen.font = kind.font;
    pen.fillStyle = isSoft ? ink.soft : ink.text;
    pen.fillText(text, MARGIN, y);
  }
  const chart = echarts.init(document.createElement('div'), null, {
    width: INSIDE,
    height: heightOf(sheet),
    devicePixelRatio: PIXEL_RATIO,
  });
  chart.setOption(optionOf(sheet, around));
  pen.drawImage(chart.renderToCanvas(), MARGIN, top, INSIDE, heightOf(sheet));
  chart.dispose();
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => {
      if (blob === null) failed(new Error('the browser made no PNG'));
      else done(blob);
    }, 'image/png');
  });
}

export function pictureAsSvg(sheet: Sheet, around: Omit<Around, 'ink' | 'width'>): Blob {
  const { lines, top, height } = layout(sheet);
  const ink = inkOf(LIGHT_SCHEME);
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: INSIDE,
    height: heightOf(sheet),
  });
  chart.setOption(optionOf(sheet, around));
  const drawing = chart.renderToSVGString();
  chart.dispose();
  const words = lines.map(
    ({ text, kind, y, isSoft }) =>
      `<text x="${MARGIN}" y="${y}" font-family="Source Sans 3, sans-serif" font-size="${kind.size}" ` +
      `font-weight="${kind === TITLE ? 600 : 400}" fill="${isSoft ? ink.soft : ink.text}">${escaped(text)}</text>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `<title>${escaped(sheet.title)}</title><rect width="100%" height="100%" fill="${ink.surface}"/>` +
    `${words.join('')}<g transform="translate(${MARGIN} ${top})">${drawing}</g></svg>`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

function heightOf({ height }: Sheet): number {
  return typeof height === 'number' ? height : height(INSIDE);
}

function optionOf({ draw }: Sheet, around: Omit<Around, 'ink' | 'width'>) {
  return { animation: false, ...draw({ ...around, ink: inkOf(LIGHT_SCHEME), width: INSIDE }) };
}

/** Where every line of words stands, and the drawing between them. */
function layout(sheet: Sheet): { lines: Line[]; top: number; height: number } {
  const lines: Line[] = [];
  let y = MARGIN;
  const write = (text: string, kind: typeof TITLE, isSoft: boolean) => {
    for (const part of wrapped(text, kind.font)) {
      y += kind.line;
      lines.push({ text: part, kind, y: y - kind.line + kind.size, isSoft });
    }
  };
  write(sheet.title, TITLE, false);
  write(sheet.about, ABOUT, true);
  const top = y + 12;
  y = top + heightOf(sheet) + 12;
  for (const line of sheet.foot) write(line, FOOT, true);
  return { lines, top, height: Math.ceil(y + MARGIN / 2) };
}

function wrapped(text: string, font: string): string[] {
  const pen = penOf(document.createElement('canvas'));
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= INSIDE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the browser draws no canvas');
  return pen;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
