import type { Band } from '../../api/generated/documents';
import type { Around, Drawing } from '../../charts/drawing';
import type { Ink } from '../../charts/ink';
import { bubble, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber } from '../../format/numbers';
import { PEER_MONTHS } from './questions';

/** From the bottom up: what is hoped for lies at the bottom, where heights can be compared. */
export const BANDS = [
  'OPEN_FULL_TIME',
  'OPEN_PART_TIME',
  'SUPPORTED',
  'EDUCATION',
  'IN_SERVICE',
  'UNEMPLOYED',
  'OUTSIDE',
  'LEFT_REGISTER',
] as const satisfies readonly Band[];

type Drawn = (typeof BANDS)[number];

/** Room for the names of the bands, right of the picture; narrower pictures leave them to the table and the bubble. */
const NAMES_WIDTH = 190;
const WIDE_ENOUGH = 560;
/** Names stand so far apart, as a share of the height. */
const APART = 0.055;

export function bandsDrawing(
  months: readonly number[],
  shareOf: (band: Band, month: number) => number | null,
  peersAt: (month: number) => number | null,
): Drawing {
  const hasPeers = months.some((month) => peersAt(month) !== null);
  return (around) => {
    const { ink, width, texts } = around;
    const isWide = width >= WIDE_ENOUGH;
    const fills = fillsOf(ink);
    const names = texts.overview.bands.names;
    return {
      grid: {
        left: 4,
        right: isWide ? NAMES_WIDTH : 16,
        top: 12,
        bottom: 30,
        outerBoundsMode: 'same',
        outerBounds: { right: isWide ? NAMES_WIDTH : 16 },
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: months.at(-1) ?? 24,
        interval: 3,
        name: texts.overview.bands.months,
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: wordsOf(ink),
        axisLabel: wordsOf(ink),
        splitLine: { show: false },
        axisLine: { lineStyle: { color: ink.line } },
      },
      yAxis: valueAxis(around, 'share', '', { min: 0, max: 1 }),
      tooltip: {
        ...bubble(around),
        trigger: 'axis',
        formatter: (hovered) => said(around, months, hovered, shareOf, peersAt),
      },
      series: [
        ...BANDS.map((band) => ({
          type: 'line' as const,
          name: names[band],
          stack: 'bands',
          data: months.map((month) => [month, shareOf(band, month)]),
          symbol: 'none',
          lineStyle: { width: 1, color: ink.surface },
          areaStyle: { color: fills[band], opacity: 1 },
          emphasis: { disabled: true },
        })),
        ...(hasPeers
          ? [
              {
                type: 'line' as const,
                data: PEER_MONTHS.map((month) => [month, peersAt(month)]),
                symbol: 'none',
                lineStyle: { width: 3, type: 'dashed' as const, color: ink.isDark ? 'white' : 'black' },
                z: 5,
              },
            ]
          : []),
        ...(isWide ? [namesBeside(around, months, shareOf, peersAt)] : []),
      ],
    };
  };
}

function fillsOf({ isDark }: Ink): Record<Drawn, string> {
  return isDark
    ? {
        OPEN_FULL_TIME: 'hsl(208, 75%, 50%)',
        OPEN_PART_TIME: 'hsl(205, 65%, 64%)',
        SUPPORTED: 'hsl(190, 42%, 46%)',
        EDUCATION: 'hsl(165, 38%, 48%)',
        IN_SERVICE: 'hsl(210, 12%, 46%)',
        UNEMPLOYED: 'hsl(26, 70%, 52%)',
        OUTSIDE: 'hsl(212, 10%, 34%)',
        LEFT_REGISTER: 'hsl(212, 10%, 25%)',
      }
    : {
        OPEN_FULL_TIME: 'hsl(208, 80%, 38%)',
        OPEN_PART_TIME: 'hsl(206, 66%, 58%)',
        SUPPORTED: 'hsl(190, 48%, 66%)',
        EDUCATION: 'hsl(165, 42%, 60%)',
        IN_SERVICE: 'hsl(210, 14%, 80%)',
        UNEMPLOYED: 'hsl(28, 82%, 66%)',
        OUTSIDE: 'hsl(210, 10%, 70%)',
        LEFT_REGISTER: 'hsl(210, 16%, 90%)',
      };
}

/** The name of each band with its last share, at the height where the band ends; pushed apart where bands are thin. */
function namesBeside(
  { ink, texts, language }: Around,
  months: readonly number[],
  shareOf: (band: Band, month: number) => number | null,
  peersAt: (month: number) => number | null,
) {
  const words = texts.overview.bands;
  const last = months.findLast((month) => shareOf('OPEN_FULL_TIME', month) !== null) ?? 0;
  const shares = BANDS.map((band) => shareOf(band, last) ?? 0);
  const tops = shares.map((_, at) => shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0));
  const fills = fillsOf(ink);
  const peers = peersAt(last);
  const labels = [
    ...BANDS.map((band, at) => ({
      text: `${words.names[band]} ${formatNumber(shares[at] ?? 0, 'share', language)}`,
      at: (tops[at] ?? 0) - (shares[at] ?? 0) / 2,
      color: fills[band],
      weight: 400,
    })),
    ...(peers === null
      ? []
      : [
          {
            text: `┄ ${words.peers} ${formatNumber(peers, 'share', language)}`,
            at: peers,
            color: ink.text,
            weight: 600,
          },
        ]),
  ].toSorted((a, b) => a.at - b.at);
  let below = -APART;
  const placed = labels.map((label) => {
    below = Math.max(label.at, below + APART);
    return { ...label, at: below };
  });
  return {
    type: 'custom' as const,
    silent: true,
    clip: false,
    data: placed.map(({ at }) => [months.at(-1) ?? 24, at]),
    renderItem: (
      { dataIndex }: { dataIndex: number },
      api: { coord: (at: number[]) => number[]; value: (part: number) => number | string },
    ) => {
      const [x = 0, y = 0] = api.coord([Number(api.value(0)), Number(api.value(1))]);
      const label = placed[dataIndex];
      return {
        type: 'group' as const,
        children: [
          {
            type: 'rect' as const,
            shape: { x: x + 8, y: y - 5, width: 10, height: 10 },
            style: { fill: label?.weight === 600 ? 'transparent' : (label?.color ?? ink.text) },
          },
          {
            type: 'text' as const,
            style: {
              text: label?.text ?? '',
              x: label?.weight === 600 ? x + 6 : x + 23,
              y,
              fill: ink.text,
              font: `${label?.weight ?? 400} 13px "Source Sans 3", sans-serif`,
              textVerticalAlign: 'middle' as const,
            },
          },
        ],
      };
    },
  };
}

function said(
  { texts, language }: Around,
  months: readonly number[],
  hovered: unknown,
  shareOf: (band: Band, month: number) => number | null,
  peersAt: (month: number) => number | null,
): string {
  const first = (Array.isArray(hovered) ? hovered[0] : hovered) as { dataIndex?: number } | undefined;
  const month = months[first?.dataIndex ?? -1];
  if (month === undefined) return '';
  const words = texts.overview.bands;
  const share = (value: number | null) => (value === null ? '–' : formatNumber(value, 'share', language));
  const peers = peersAt(month);
  return [
    `${words.month}: ${month}`,
    ...BANDS.toReversed().map((band) => `${words.names[band]}: ${share(shareOf(band, month))}`),
    ...(peers === null ? [] : [`${words.peers}: ${share(peers)}`]),
  ].join('\n');
}
