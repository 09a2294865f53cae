import { useEffect, useRef } from 'react';
import { usePage } from '../app/page';
import { useScheme } from '../app/theme';
import type { Drawing } from './drawing';
import { echarts } from './echarts';
import { inkOf } from './ink';

/** Enough for paper, whatever the screen. */
const PAPER_PIXEL_RATIO = 2;

const paper = window.matchMedia('print');

function pixelRatio(): number {
  return paper.matches ? Math.max(PAPER_PIXEL_RATIO, window.devicePixelRatio) : window.devicePixelRatio;
}

/** Draws; the words and the table beside it say the same to those who don't see it. */
export default function Picture({
  draw,
  height,
  label,
}: {
  readonly draw: Drawing;
  readonly height: number | ((width: number) => number);
  readonly label: string;
}) {
  const { language, texts } = usePage();
  const scheme = useScheme();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const start = () => {
      if (typeof height === 'function') element.style.height = `${height(element.clientWidth)}px`;
      return echarts.init(element, null, { devicePixelRatio: pixelRatio() });
    };
    let chart = start();
    const paint = () => {
      if (typeof height === 'function') element.style.height = `${height(element.clientWidth)}px`;
      chart.resize();
      const around = { ink: inkOf(scheme), width: chart.getWidth(), language, texts };
      chart.setOption({ animation: false, ...draw(around) }, true);
    };
    const drawAnew = () => {
      chart.dispose();
      chart = start();
      paint();
    };
    const watcher = new ResizeObserver(paint);
    watcher.observe(element);
    paper.addEventListener('change', drawAnew);
    return () => {
      watcher.disconnect();
      paper.removeEventListener('change', drawAnew);
      chart.dispose();
    };
  }, [draw, scheme, language, texts, height]);

  return (
    <div
      ref={place}
      className="chart-picture"
      style={typeof height === 'number' ? { height } : undefined}
      role="img"
      aria-label={label}
    />
  );
}
