import type { EChartsOption } from 'echarts';
import type { Around, Drawing } from './drawing';
import { bubble } from './parts';
import { drawPlane, type Parts, type Plane, PLANE_HEIGHT, PLANE_LEFT, type PlanePoint } from './plane';

const HEAD = 30;
const FOOT = 52;
const GAP = 28;
const TWO_ABREAST = 900;
const RIGHT = 12;

/** @param width of the drawing */
export function planesHeight(planes: readonly Plane[], width: number): number {
  return Math.ceil(planes.length / columnsOf(planes, width)) * (HEAD + PLANE_HEIGHT + FOOT);
}

function columnsOf(planes: readonly Plane[], width: number): number {
  return width >= TWO_ABREAST && planes.length > 1 ? 2 : 1;
}

/** Planes on the same scale of cost; what can't be told stands in a strip below each. */
export function planesDrawing(planes: readonly Plane[]): Drawing {
  const points = planes.flatMap((plane) => plane.points);
  const costs = points.map(({ cost }) => cost);
  const scale = { min: decade(Math.min(...costs), 'floor'), max: decade(Math.max(...costs), 'ceil') };
  return (around) => {
    const option: Parts = { grid: [], xAxis: [], yAxis: [], series: [] };
    const columns = columnsOf(planes, around.width);
    const width = (around.width - GAP * (columns - 1)) / columns;
    planes.forEach((plane, at) => {
      drawPlane(option, around, plane, {
        left: (at % columns) * (width + GAP) + PLANE_LEFT,
        top: Math.floor(at / columns) * (HEAD + PLANE_HEIGHT + FOOT) + HEAD,
        width: width - PLANE_LEFT - RIGHT,
        right: RIGHT,
        scale,
      });
    });
    const tooltip: EChartsOption['tooltip'] = {
      ...bubble(around),
      trigger: 'item',
      formatter: (hovered) => {
        const { name } = Array.isArray(hovered) ? (hovered[0] ?? { name: '' }) : hovered;
        const point = points.find((other) => other.name === name);
        return point === undefined ? '' : said(point, around);
      },
    };
    return { ...option, tooltip };
  };
}

/** 1, 2 or 5 by a power of ten, below or above: ends that hold every cost. */
function decade(value: number, way: 'floor' | 'ceil'): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10].map((part) => part * ten);
  return way === 'ceil'
    ? (steps.find((step) => step >= value) ?? value)
    : (steps.findLast((step) => step <= value) ?? value);
}

function said({ name, costReading, resultReading, standing }: PlanePoint, { texts }: Around): string {
  const words = texts.overview.money;
  const result =
    resultReading.kind === 'value'
      ? [resultReading.value, resultReading.interval === null ? null : `(${resultReading.interval})`]
          .filter((part) => part !== null)
          .join(' ')
      : resultReading.label;
  return [
    name,
    `${words.costColumn}: ${costReading.kind === 'value' ? costReading.value : costReading.label}`,
    `${words.result}: ${result}`,
    words.standings[standing],
  ].join('\n');
}
