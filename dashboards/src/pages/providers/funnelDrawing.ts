import type { SeriesOption } from 'echarts';
import type { ProviderComparisonQuery } from '../../api/generated/documents';
import type { Around, Drawing } from '../../charts/drawing';
import type { Ink } from '../../charts/ink';
import { bubble, intervals, valueAxis, wordsOf } from '../../charts/parts';
import { formatInterval, formatNumber } from '../../format/numbers';

export type Funnel = ProviderComparisonQuery['providerComparison'];
export type FunnelPoint = Funnel['rows'][number];

export const FUNNEL_HEIGHT = 420;

/** What is compared is a ratio, but for a change a difference. */
export function comparedOf(point: FunnelPoint, { outcome }: Pick<Funnel, 'outcome'>) {
  return outcome === 'CHANGE' ? point.difference : point.ratio;
}

export function isBeyond({ position }: FunnelPoint): boolean {
  return position !== null && position !== 'AS_EXPECTED';
}

/** Observed beside expected over participations, between the limits that chance alone keeps to. */
export function funnelDrawing(funnel: Funnel, own: string | null): Drawing {
  return (around) => {
    const { ink, texts } = around;
    const isChange = funnel.outcome === 'CHANGE';
    const words = texts.providers.funnel;
    const points = funnel.rows;
    return {
      grid: { left: 4, right: 52, top: 28, bottom: 34, outerBoundsMode: 'same' },
      xAxis: {
        ...valueAxis(around, 'count', words.participations, { min: 0 }),
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: { ...wordsOf(ink), align: 'center' },
        splitLine: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: ink.line } },
      },
      yAxis: {
        ...valueAxis(around, isChange ? 'points' : 'hundredths', isChange ? words.difference : words.ratio, {
          ...(isChange ? {} : { min: 0, max: topOf(points) }),
        }),
        axisLabel: {
          ...wordsOf(ink),
          formatter: (value: number) =>
            formatNumber(value, isChange ? 'points' : 'hundredths', around.language),
        },
      },
      tooltip: {
        ...bubble(around),
        trigger: 'item',
        formatter: (hovered) => {
          const at = Array.isArray(hovered) ? undefined : (hovered.data as { at?: number }).at;
          const point = at === undefined ? undefined : points[at];
          return point === undefined ? '' : said(point, funnel, around);
        },
      },
      series: [
        ...limits(points, isChange ? 0 : 1, around),
        intervals(
          points.flatMap((point) => {
            if (point.provider === null) return [];
            const { low, high } = comparedOf(point, funnel);
            return [{ at: point.participations, low, high }];
          }),
          ink.same,
        ),
        dots(points, funnel, own, around),
      ],
    };
  };
}

/** So high that no named or telling point is cut off; the curves of the smallest may be. */
function topOf(points: readonly FunnelPoint[]): number {
  const highest = Math.max(
    ...points.map(({ ratio, limits: { high95 } }) => Math.max(ratio.value ?? 0, high95)),
  );
  return Math.max(2, Math.min(5, Math.ceil(highest)));
}

function limits(points: readonly FunnelPoint[], expected: number, { ink, texts }: Around): SeriesOption[] {
  const sorted = points.toSorted((one, other) => one.participations - other.participations);
  const last = sorted.at(-1);
  if (last === undefined) return [];
  const curve = (end: keyof FunnelPoint['limits'], type: 'solid' | 'dashed'): SeriesOption => ({
    type: 'line',
    silent: true,
    symbol: 'none',
    data: sorted.map((point) => [point.participations, point.limits[end]]),
    lineStyle: { color: ink.soft, width: 1.5, type },
  });
  const label = (y: number, text: string) => ({
    value: [last.participations, y],
    label: { formatter: text },
  });
  return [
    curve('low95', 'solid'),
    curve('high95', 'solid'),
    curve('low998', 'dashed'),
    curve('high998', 'dashed'),
    {
      type: 'line',
      silent: true,
      symbol: 'none',
      data: [
        [0, expected],
        [last.participations, expected],
      ],
      lineStyle: { color: ink.soft, width: 1, opacity: 0.6 },
    },
    {
      type: 'scatter',
      silent: true,
      symbolSize: 1,
      itemStyle: { color: 'transparent' },
      label: { show: true, position: 'right', distance: 6, ...wordsOf(ink), fontSize: 12 },
      data: [
        label(last.limits.high95, texts.providers.funnel.limit95),
        label(last.limits.high998, texts.providers.funnel.limit998),
        label(expected, texts.providers.funnel.expected),
      ],
    },
  ];
}

function dots(
  points: readonly FunnelPoint[],
  funnel: Funnel,
  own: string | null,
  { ink }: Around,
): SeriesOption {
  return {
    type: 'scatter',
    z: 5,
    data: points.flatMap((point, at) => {
      const { value } = comparedOf(point, funnel);
      if (value === null) return [];
      const isOwn = own !== null && point.provider?.code === own;
      const isNamed = point.provider !== null;
      return [
        {
          at,
          value: [point.participations, value],
          symbolSize: isOwn ? 18 : isNamed ? 12 : 8,
          itemStyle: {
            color:
              isNamed && point.position !== null ? colorOf(point, own !== null && !isOwn, ink) : ink.surface,
            borderColor: isOwn ? ink.text : isNamed && point.position !== null ? ink.surface : ink.soft,
            borderWidth: isOwn ? 2 : 1.5,
          },
          label: {
            show: isNamed && (isOwn || (own === null && isBeyond(point))),
            formatter: point.provider?.name ?? '',
            position: value < 1 ? ('bottom' as const) : ('top' as const),
            ...wordsOf(ink),
            color: ink.text,
            fontWeight: isOwn ? 600 : 400,
          },
        },
      ];
    }),
    labelLayout: { hideOverlap: false, moveOverlap: 'shiftY' },
  };
}

function colorOf({ position }: FunnelPoint, isOther: boolean, ink: Ink): string {
  if (isOther) return ink.same;
  if (position === 'BETTER_95' || position === 'BETTER_998') return ink.better;
  return position === 'WORSE_95' || position === 'WORSE_998' ? ink.worse : ink.soft;
}

/** What stands beside a point under the pointer. */
function said(point: FunnelPoint, funnel: Funnel, { language, texts }: Around): string {
  const words = texts.providers.funnel;
  const unit = funnel.outcome === 'CHANGE' ? 'hundredths' : 'share';
  const comparedUnit = funnel.outcome === 'CHANGE' ? 'points' : 'hundredths';
  const written = (value: number | null) => (value === null ? '–' : formatNumber(value, unit, language));
  const { value, low, high } = comparedOf(point, funnel);
  const interval =
    low === null || high === null ? '' : ` (${formatInterval(low, high, comparedUnit, language)})`;
  return [
    point.provider?.name ?? words.unnamed,
    `${words.participations}: ${formatNumber(point.participations, 'count', language)}`,
    `${words.observed}: ${written(point.observed.value)}`,
    `${words.expectedShare}: ${written(point.expected.value)}`,
    ...(value === null ? [] : [`${words.ratio}: ${formatNumber(value, comparedUnit, language)}${interval}`]),
    point.position === null ? words.cannotTell : words.positions[point.position],
  ].join('\n');
}
